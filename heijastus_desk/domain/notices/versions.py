"""A version of a notice as structured facts: what it rested on, and which purposes are new since another."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Purpose, Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.records import DataCategory, RecordClass


@dataclass(frozen=True, slots=True, kw_only=True)
class VersionFacts:
    """What a frozen notice was composed from, as it is kept beside its words."""

    register: Register
    controller: Controller
    recipients: tuple[Recipient, ...] = ()
    """those the register names"""
    categories: tuple[DataCategory, ...] = ()
    """held in this file for the register that day"""
    record_classes: tuple[RecordClass, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedFacts:
    """The newest frozen version of a register's notice: what it rested on, and what it says."""

    number: int
    used_from: date
    register: Register
    controller: Controller
    recipients: tuple[Recipient, ...]
    categories: frozenset[DataCategory]
    record_classes: frozenset[RecordClass]
    content: Mapping[Lang, Mapping[str, Any]]
    """the frozen words by language, each as `documents.notice.frozen` keeps them"""


def version_facts(
    controller: Controller,
    register: Register,
    recipients: Iterable[Recipient],
    categories: Iterable[DataCategory],
    record_classes: Iterable[RecordClass],
) -> VersionFacts:
    """The facts to be kept, in an order of their own: the same facts are kept as the same text."""
    named = {use.recipient for use in register.recipients.given or ()}
    named |= {transfer.recipient for transfer in register.transfers.given or ()}
    return VersionFacts(
        register=register,
        controller=controller,
        recipients=tuple(one for one in recipients if one.uid in named),
        categories=tuple(sorted(categories)),
        record_classes=tuple(sorted(record_classes)),
    )


def new_purposes(now: Iterable[Purpose], told: Iterable[str]) -> tuple[Purpose, ...]:
    """Purposes whose code is not among those a person was told of (Art. 13(3), 14(4))."""
    known = frozenset(told)
    return tuple(purpose for purpose in now if purpose.code not in known)
