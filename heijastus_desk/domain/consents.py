"""Consents and permissions: append-only steps, each per purpose and text version (Art. 7), and what stands today."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Protocol, TypeVar

from heijastus_desk.domain import values
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang


class ConsentStep(StrEnum):
    """A consent or a permission is given and withdrawn, never edited."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"


class GivenHow(StrEnum):
    """How a person said it."""

    WRITTEN = "written"
    ORAL = "oral"
    MESSAGE = "message"
    FORM = "form"


class PermissionKind(StrEnum):
    """What a person allows her to do; no consent under Art. 6, and kept apart from it."""

    SECRECY_RELEASE = "secrecy_release"
    REPORT_TO_ORDERER = "report_to_orderer"
    RECORDING = "recording"
    HOURS_LIST = "hours_list"
    PUBLICATION = "publication"


class Dated(Protocol):
    """Something said on a day."""

    @property
    def day(self) -> date: ...


D = TypeVar("D", bound=Dated)


@dataclass(frozen=True, slots=True)
class Said:
    """One step of a consent or a permission, as recorded."""

    step: ConsentStep
    day: date
    contract: str = ""
    """of a permission for one contract only"""
    to_whom: str = ""
    """of a permission towards somebody in particular"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentText:
    """Her own wording of what she asks consent for. A changed wording is a new version, never an edit (Art. 7(1))."""

    purpose: str
    lang: Lang
    wording: str
    adopted_on: date


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentEntry:
    """A person gave or withdrew consent to a purpose."""

    person: str
    purpose: str
    step: ConsentStep
    happened_on: date
    how: GivenHow
    text: str = ""
    """uid of the wording it was asked in"""
    explicit: bool = False
    """said expressly, as data of special categories need (Art. 9(2)(a))"""
    evidence: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class PermissionEntry:
    """A person permitted something, or took it back."""

    person: str
    kind: PermissionKind
    step: ConsentStep
    happened_on: date
    how: GivenHow
    contract: str = ""
    extent: str = ""
    to_whom: str = ""
    evidence: str = ""


def latest(said: Iterable[D], today: date) -> D | None:
    """What was said last: the latest day, of one day what was recorded last; days to come do not count yet."""
    found: D | None = None
    for one in said:
        if one.day <= today and (found is None or one.day >= found.day):
            found = one
    return found


def stands(said: Iterable[Said], today: date) -> bool:
    """Whether what was said last was a yes. Nothing said is no (Art. 4(11): silence is not consent)."""
    last = latest(said, today)
    return last is not None and last.step is ConsentStep.GIVEN


def withdrawn_on(said: Iterable[Said], today: date) -> date | None:
    """The day of the withdrawal that stands; none while consent stands or was never asked."""
    last = latest(said, today)
    return last.day if last is not None and last.step is ConsentStep.WITHDRAWN else None


def permits(said: Iterable[Said], today: date, contract: str = "") -> bool:
    """Whether a permission of one kind stands for a contract, or without one in general.

    What was permitted for one contract or towards one receiver permits nothing more. A withdrawal counts as wide as
    it can be read: one that names no contract or receiver takes everything back, and a narrower one ends the general
    permission, so that in doubt nothing is permitted.
    """
    steps = tuple(said)
    receivers = {_key(one.to_whom) for one in steps if one.step is ConsentStep.GIVEN}
    return any(stands((one for one in steps if _concerns(one, contract, to)), today) for to in receivers)


def concerning(said: Iterable[Said], one: Said) -> tuple[Said, ...]:
    """The steps that decide whether this one still stands, itself among them."""
    return tuple(step for step in said if _concerns(step, one.contract, _key(one.to_whom)))


def _concerns(one: Said, contract: str, to_whom: str) -> bool:
    if one.step is ConsentStep.GIVEN:
        return one.contract in {"", contract} and _key(one.to_whom) == to_whom
    same_contract = "" in {one.contract, contract} or one.contract == contract
    same_receiver = "" in {_key(one.to_whom), to_whom} or _key(one.to_whom) == to_whom
    return same_contract and same_receiver


def purpose_key(purpose: str) -> str:
    """Two purposes are the same whatever their capitals and spaces."""
    return _key(purpose)


def _key(text: str) -> str:
    return " ".join(text.casefold().split())


def checked_text(text: ConsentText) -> ConsentText:
    """The wording with cleaned texts; raises with the field at fault."""
    return replace(
        text,
        purpose=values.line(text.purpose, field="purpose", required=True),
        wording=values.prose(text.wording, field="wording", required=True),
    )


def checked_consent(entry: ConsentEntry, today: date) -> ConsentEntry:
    """The step with cleaned texts; raises with the field at fault."""
    if not entry.person:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="person")
    not_to_come(entry.happened_on, today)
    return replace(
        entry,
        purpose=values.line(entry.purpose, field="purpose", required=True),
        evidence=values.prose(entry.evidence, field="evidence"),
    )


def checked_permission(entry: PermissionEntry, today: date) -> PermissionEntry:
    """The step with cleaned texts; raises with the field at fault."""
    if not entry.person:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="person")
    not_to_come(entry.happened_on, today)
    return replace(
        entry,
        extent=values.prose(entry.extent, field="extent"),
        to_whom=values.line(entry.to_whom, field="to_whom"),
        evidence=values.prose(entry.evidence, field="evidence"),
    )


def not_to_come(day: date, today: date, *, field: str = "happened_on") -> None:
    """Raise DATE_IN_FUTURE for a day nobody can have said anything on yet."""
    if day > today:
        raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field=field, given=day)
