"""What must not be written about a person whose processing is restricted (Art. 18(2)): everything but storage waits."""

from collections.abc import Iterable
from typing import Any, Final

from sqlalchemy import Connection, select

from heijastus_desk.storage.batches import Added
from heijastus_desk.storage.queries.contract_parties import contracts_between
from heijastus_desk.storage.queries.freezes import restricted_numbers
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.contracts import attendance, contract
from heijastus_desk.storage.tables.notes import note_owner
from heijastus_desk.storage.unit_of_work import AnyStep, Row, Step

REFUSED: Final = frozenset(
    {
        "appointment",
        "assessment",
        "attachment",
        "attendance",
        "contact_event",
        "contact_point",
        "event_participation",
        "guardianship",
        "marketing_send",
        "note_mention",
        "note_owner",
        "paper_record",
        "party_label",
        "role",
    }
)
"""Tables with a person's rows that nobody adds to, changes or takes from meanwhile."""

STILL_WRITTEN: Final = frozenset(
    {
        "accounting_reference",
        "ban",
        "consent",
        "disclosure",
        "draft",
        "freeze",
        "breach_person",
        "gathered_package",
        "handed_over",
        "hold",
        "marketing_permission",
        "merged_party",
        "notice_delivery",
        "permission",
        "reminder",
        "request_decision",
        "request_identity",
        "request_letter",
        "request_passage",
        "request_place",
        "request_right",
        "request_step",
        "request_task",
        "rights_request",
    }
)
"""What the person says herself, what protects her or others, and what the law wants written down whatever happens."""

_BOOKKEEPING: Final = frozenset({"invoiced", "accounting_id", "version", "updated_at"})


def breaks_restriction(connection: Connection, steps: Iterable[AnyStep]) -> bool:
    """Whether any of these edits is about a person whose processing is restricted."""
    restricted = restricted_numbers(connection)
    if not restricted:
        return False
    numbers, uids = frozenset(restricted), frozenset(restricted.values())
    return any(_is_theirs(connection, step, numbers, uids) for step in steps)


def _is_theirs(connection: Connection, step: AnyStep, numbers: frozenset[int], uids: frozenset[str]) -> bool:
    if isinstance(step, Added):
        return step.table in REFUSED and not numbers.isdisjoint(_owners_in(connection, step))
    if not isinstance(step, Step):
        return False
    rows = [row for row in (step.before, step.after) if row]
    if step.table == "person":
        return any(row["id"] in numbers for row in rows)
    if step.table == "note":
        owners = _owners_of_note(connection, rows[0]["id"])
        return bool(owners) and owners <= numbers
    if step.table == "session":
        return _says_more(step) and _is_session_of(connection, rows[0], numbers, uids)
    if step.table == "contract":
        return step.uid in contracts_between(connection, uids)
    named = [row.get(column) for row in rows for column in ("person_id", "guardian_id")]
    return step.table in REFUSED and not numbers.isdisjoint(one for one in named if one is not None)


def _owners_in(connection: Connection, step: Added) -> set[int]:
    table: Any = METADATA.tables[step.table]
    if "person_id" not in table.c:
        return set()
    rows = select(table.c.person_id).where(table.c.id.between(step.numbers.start, step.numbers.stop - 1))
    return set(connection.execute(rows).scalars())


def _says_more(step: Step) -> bool:
    """Whether a session says something else now; that it was invoiced the Accounting Act wants told."""
    if step.before is None or step.after is None:
        return True
    return any(value != step.after.get(name) for name, value in step.before.items() if name not in _BOOKKEEPING)


def _is_session_of(connection: Connection, row: Row, numbers: frozenset[int], uids: frozenset[str]) -> bool:
    """Whether only restricted persons were there; where nobody is on file, whether the contract is only theirs."""
    there = set(
        connection.execute(select(attendance.c.person_id).where(attendance.c.session_id == row["id"])).scalars()
    )
    if there or row["contract_id"] is None:
        return bool(there) and there <= numbers
    between = select(contract.c.uid).where(contract.c.id == row["contract_id"])
    return connection.execute(between).scalar() in contracts_between(connection, uids)


def _owners_of_note(connection: Connection, number: int) -> set[int]:
    return set(connection.execute(select(note_owner.c.person_id).where(note_owner.c.note_id == number)).scalars())
