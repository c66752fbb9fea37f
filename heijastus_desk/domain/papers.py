"""What lies in folders, assessments, and what was disclosed: as she enters it, and what must be right about it."""

from dataclasses import dataclass, replace
from datetime import date

from heijastus_desk.domain import values
from heijastus_desk.domain.contracts import NOBODY, PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import in_order
from heijastus_desk.domain.records import HeldAt, RecordClass

PAPER_CLASSES = (
    RecordClass.PAPER_RECORD,
    RecordClass.NOTES,
    RecordClass.ASSESSMENT,
    RecordClass.CONTRACT,
    RecordClass.CORRESPONDENCE,
    RecordClass.CONSENT,
    RecordClass.DELIVERY_PROOF,
    RecordClass.VOUCHER,
    RecordClass.LEDGER,
    RecordClass.EVENT_DATA,
    RecordClass.RECORDING,
    RecordClass.REQUEST_FILE,
)
"""What a paper can be; its class decides how long it may be kept, like that of what is here."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PaperEntry:
    """A paper in a folder: what it is, about whom, in which folder. It gets its running number when it is saved."""

    what: str
    party: PartyRef = NOBODY
    contract: str = ""
    record_class: RecordClass = RecordClass.PAPER_RECORD
    folder: str = ""
    dated_on: date
    destroyed_on: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentEntry:
    """An assessment of a person: by which tool, of which provider, and to whom its results were told."""

    tool: str
    person: str
    contract: str = ""
    consent: str = ""
    """the consent of the person it rests on, where it was asked"""
    provider: str = ""
    taken_on: date
    results: str = ""
    reported_to: str = ""
    reported_on: date | None = None
    kept_at: HeldAt = HeldAt.HERE
    paper_place: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DisclosureEntry:
    """Data given out about a person: what, to whom, when, on what basis (Art. 15(1)(c), 19)."""

    person: str
    contract: str = ""
    what: str
    to_whom: str
    disclosed_on: date
    basis: str


def checked_paper(entry: PaperEntry, today: date) -> PaperEntry:
    """The entry with cleaned texts; raises with the field at fault."""
    if not entry.party:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="party")
    _not_ahead(entry.dated_on, today, "dated_on")
    check_destroyed(entry.dated_on, entry.destroyed_on, today)
    if entry.record_class not in PAPER_CLASSES:
        raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="record_class", given=entry.record_class.value)
    return replace(
        entry,
        what=values.line(entry.what, field="what", required=True),
        folder=values.line(entry.folder, field="folder", required=True),
    )


def checked_assessment(entry: AssessmentEntry, today: date) -> AssessmentEntry:
    """The entry with cleaned texts; raises with the field at fault."""
    if not entry.person:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="person")
    _not_ahead(entry.taken_on, today, "taken_on")
    in_order(entry.taken_on, entry.reported_on, field="reported_on")
    if entry.reported_on is not None:
        _not_ahead(entry.reported_on, today, "reported_on")
    return replace(
        entry,
        tool=values.line(entry.tool, field="tool", required=True),
        provider=values.line(entry.provider, field="provider"),
        results=values.prose(entry.results, field="results"),
        reported_to=values.line(entry.reported_to, field="reported_to", required=entry.reported_on is not None),
        paper_place=values.line(entry.paper_place, field="paper_place", required=entry.kept_at is HeldAt.PAPER),
    )


def checked_disclosure(entry: DisclosureEntry, today: date) -> DisclosureEntry:
    """The entry with cleaned texts; raises with the field at fault."""
    if not entry.person:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="person")
    _not_ahead(entry.disclosed_on, today, "disclosed_on")
    return replace(
        entry,
        what=values.prose(entry.what, field="what", required=True),
        to_whom=values.line(entry.to_whom, field="to_whom", required=True),
        basis=values.line(entry.basis, field="basis", required=True),
    )


def check_destroyed(dated: date, destroyed: date | None, today: date) -> None:
    """Raise DATE_IN_FUTURE or DATE_ORDER for a day on which a paper of that date cannot have been destroyed."""
    if destroyed is not None:
        _not_ahead(destroyed, today, "destroyed_on")
        in_order(dated, destroyed, field="destroyed_on")


def _not_ahead(day: date, today: date, field: str) -> None:
    if day > today:
        raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field=field, given=day)
