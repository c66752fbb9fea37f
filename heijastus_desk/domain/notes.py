"""Notes: whose they are, whom they mention, where they are kept."""

from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from heijastus_desk.domain import values
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notices.law import SpecialGround
from heijastus_desk.domain.records import HeldAt


class NoteKind(StrEnum):
    """What a note is; an assessment has its own record class."""

    SESSION = "session"
    PROCESS = "process"
    OWN = "own"
    ASSESSMENT = "assessment"


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteEntry:
    """A note as she enters it. A group note belongs to every owner; mentioned persons are named in it."""

    written_on: date
    body: str = ""
    kind: NoteKind = NoteKind.SESSION
    owners: tuple[str, ...] = ()
    mentioned: tuple[str, ...] = ()
    contract: str = ""
    session: str = ""
    special: bool = False
    """The note holds special-category data (Art. 9)."""
    special_ground: SpecialGround | None = None
    kept_at: HeldAt = HeldAt.HERE
    paper_place: str = ""


def checked_note(entry: NoteEntry, today: date) -> NoteEntry:
    """The entry with cleaned texts; raises with the field at fault."""
    if entry.written_on > today:
        raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field="written_on", given=entry.written_on)
    if not entry.owners:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="owners")
    on_paper = entry.kept_at is HeldAt.PAPER
    if entry.special and entry.special_ground is None:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="special_ground")
    return replace(
        entry,
        body=values.prose(entry.body, field="body", required=not on_paper),
        paper_place=values.line(entry.paper_place, field="paper_place", required=on_paper),
        special_ground=entry.special_ground if entry.special else None,
        owners=tuple(dict.fromkeys(entry.owners)),
        mentioned=tuple(m for m in dict.fromkeys(entry.mentioned) if m not in entry.owners),
    )
