"""Every fact of a register and how a notice prints it, found by walking the values themselves."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from heijastus_desk.documents.notice import texts
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Category, Register, Source, SubjectGroup
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.law import (
    AccessKind,
    ChannelKind,
    LegalBasis,
    Mechanism,
    Provision,
    RecipientRole,
    Right,
    SpecialGround,
)
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.domain.retention.terms import Action, Event, Exemption, PermittedUse, RetentionRule
from heijastus_desk.domain.values import Answer
from heijastus_desk.wording import sentences as wording

_SENTENCES: dict[type[StrEnum], str] = {
    LegalBasis: "basis.{}",
    SpecialGround: "special_ground.{}",
    Mechanism: "mechanism.{}",
    Provision: "provision.{}",
    RecipientRole: "role.{}",
    AccessKind: "access.{}",
    ChannelKind: "channel.{}",
    HeldAt: "held.{}",
    Action: "action.{}",
    Exemption: "exemption.{}",
    PermittedUse: "permitted_use.{}",
    Lang: "languages.{}",
}
# Kinds that stand for a text where there is none, and the use the purposes tell: no facts beside the texts.
_TOLD_OTHERWISE = (Source, SubjectGroup)
_NO_FACT = frozenset({"uid", "short_name", "code", "recipient", "period", "event", "scope", "legal_form"})
_HER_OWN_FILE = {
    "Purpose": {"weighing"},
    "Register": {"impact", "layout"},
    "Controller": {"activities", "places"},
    "Recipient": {
        "agreement_kept", "agreement_says", "module", "assessed", "review_on", "terms", "directory", "note",
    },
}  # fmt: skip
"""Fields that are not for the persons: what she weighs and checks, and how the page looks (its headings are tested)."""
"""Identifiers, and what is printed together with another field (see `_rule`)."""


def facts(controller: Controller, register: Register, recipients: tuple[Recipient, ...], lang: Lang) -> dict[str, str]:
    """Path of each fact -> the words that must stand in the notice."""
    used = {use.recipient for use in register.recipients.given or ()}
    used |= {transfer.recipient for transfer in register.transfers.given or ()}
    overridden = {use.recipient for use in register.recipients.given or () if use.used_for}
    found = dict(_leaves(register, "register", lang))
    for n, category in enumerate(register.categories):
        for m in _plain_classes(category, register):
            found.pop(f"register.categories[{n}].record_classes[{m}]")
    found |= dict(_leaves(controller, "controller", lang))
    for recipient in recipients:
        if recipient.uid in used:
            found |= dict(_leaves(recipient, f"recipient.{recipient.uid}", lang))
    found = {path: words for path, words in found.items() if words.strip()}
    for uid in overridden:
        found.pop(f"recipient.{uid}.used_for", None)
    for recipient in recipients:
        if recipient.mechanism is Mechanism.EEA_ONLY:
            found.pop(f"recipient.{recipient.uid}.mechanism", None)
    if register.address or not controller.print_address:
        for part in ("street", "postcode", "city"):
            found.pop(f"controller.{part}", None)
    # Periods are told from the end of a financial year, whenever it ends.
    years = ("controller.financial_year_end", "controller.year_changes")
    return {path: words for path, words in found.items() if not path.startswith(years)}


def _plain_classes(category: Category, register: Register) -> list[int]:
    """Places of the record classes without a storage period of their own: they only tell how rows are kept."""
    ruled = {c for rule in register.retention for c in rule.record_classes} | {RecordClass.VOUCHER, RecordClass.LEDGER}
    return [m for m, record_class in enumerate(category.record_classes) if record_class not in ruled]


def _leaves(value: Any, path: str, lang: Lang) -> Iterator[tuple[str, str]]:
    match value:
        case None | bool():
            return
        case LocalisedText() | str() | date():
            yield path, _words(value, path, lang)
        case Answer():
            yield from _leaves(value.value, path, lang)
        case tuple():
            for n, item in enumerate(value):
                yield from _leaves(item, f"{path}[{n}]", lang)
        case _ if is_dataclass(value):
            if isinstance(value, RetentionRule):
                yield from _rule(value, path, lang)
            for name in _told(value):
                yield from _leaves(getattr(value, name), f"{path}.{name}", lang)
        case _:
            raise AssertionError(f"{path} holds a {type(value).__name__} this walk does not know")


def _told(value: Any) -> list[str]:
    """Fields that are facts of their own; the code of a category is one, the code of a purpose is not."""
    kept = _HER_OWN_FILE.get(type(value).__name__, set())
    names = [field.name for field in fields(value) if field.name not in kept]
    if isinstance(value, _TOLD_OTHERWISE) and value.text:
        names.remove("kind")
    return [
        name for name in names if name not in _NO_FACT or (name == "code" and isinstance(getattr(value, name), StrEnum))
    ]


def _words(value: LocalisedText | StrEnum | str | date, path: str, lang: Lang) -> str:
    match value:
        case LocalisedText():
            return value.get(lang)
        case StrEnum():
            return _member(value, lang)
        case date():
            return wording.format_date(value, lang)
        case _:
            return texts.country(value, lang) if path.endswith(".country") else value


def _rule(rule: RetentionRule, path: str, lang: Lang) -> Iterator[tuple[str, str]]:
    said = texts.sentences(lang)
    yield f"{path}.event", said[f"event.{rule.event.value}.{rule.scope.value}"]
    if rule.period == "P0D":
        yield f"{path}.period", said["retention.at_once"]
        return
    period = wording.format_period(rule.period, lang)
    yield f"{path}.period", said["retention.round"].format(period=period) if rule.event is Event.PURGE_CYCLE else period
    if rule.year_end:
        yield f"{path}.year_end", said["retention.year_end"]


def _member(member: StrEnum, lang: Lang) -> str:
    if isinstance(member, Right) or (isinstance(member, PermittedUse) and member is PermittedUse.SERVICE):
        return ""
    key = _SENTENCES.get(type(member))
    return texts.sentences(lang)[key.format(member.value)] if key else wording.label(member, lang)
