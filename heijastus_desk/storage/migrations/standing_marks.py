"""Triggers of schema 0005: a write to what retention reads marks, in its transaction, what is to be made anew."""

from collections.abc import Iterator, Mapping
from typing import Final

ALL: Final = ("all", "''")
_PERSON: Final = ("person", "person_id")
_ORGANISATION: Final = ("organisation", "organisation_id")
_ITEM: Final = ("item", "id")
_ORDERER: Final = ("orderer", "contract_id")

MARKS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "register": (ALL,),
    "controller": (ALL,),
    "purge_round": (ALL,),
    "person": (("person", "id"),),
    "organisation": (("organisation", "id"),),
    "guardianship": (_PERSON, ("person", "guardian_id")),
    "contract": (("chain", "chain"),),
    "role": (_PERSON, _ORGANISATION, ("contract", "contract_id")),
    "session": (("contract", "contract_id"), ("session", "id")),
    "attendance": (_PERSON, ("item:session", "session_id")),
    "contact_event": (_ITEM, _PERSON, _ORGANISATION),
    "hold": (_PERSON, ("held", "item_uid")),
    "freeze": (_PERSON, ("frozen", "organisation_id")),
    "accounting_reference": (
        _ITEM,
        ("person", "payer_person_id"),
        ("organisation", "payer_organisation_id"),
        ("contract", "contract_id"),
    ),
    "note": (_ITEM, _ORDERER, ("met", "session_id")),
    "note_owner": (_PERSON, ("item:note", "note_id")),
    "assessment": (_ITEM, _PERSON, _ORDERER),
    "consent": (_ITEM, _PERSON, ("consent", "id")),
    "permission": (_ITEM, _PERSON, _ORDERER),
    "marketing_permission": (_ITEM, _PERSON, _ORGANISATION, _ORDERER),
    "marketing_send": (_ITEM, _PERSON, _ORGANISATION),
    "disclosure": (_ITEM, _PERSON, _ORDERER),
    "event_participation": (_ITEM, _PERSON),
    "gathered_package": (_ITEM, _PERSON),
    "notice_delivery": (_ITEM, _PERSON, _ORDERER),
    "paper_record": (_ITEM, _PERSON, _ORGANISATION, _ORDERER),
}
"""By table the kind of mark and the column it names; "item" marks the row itself."""

_EVENTS: Final = {"added": ("INSERT", ("NEW",)), "changed": ("UPDATE", ("NEW", "OLD")), "removed": ("DELETE", ("OLD",))}


def statements() -> Iterator[str]:
    """What makes every trigger. While everything is to be made anew a row costs one look at the mark that says so."""
    for table, marks in MARKS.items():
        for name, (event, sides) in _EVENTS.items():
            body = "; ".join(_mark(table, mark, side) for side in sides for mark in marks)
            gone = _forgetting(table) if event == "DELETE" else ""
            unless = "" if gone else "WHEN NOT EXISTS (SELECT 1 FROM standing_mark WHERE kind = 'all') "
            yield f"CREATE TRIGGER standing_{table}_{name} AFTER {event} ON {table} {unless}BEGIN {gone}{body}; END"


def _mark(table: str, mark: tuple[str, str], side: str) -> str:
    kind, column = mark
    if mark == ALL:
        return _once("'all'", "''")
    said = f"'{f'item:{table}' if kind == 'item' else kind}'"
    if kind == "held":
        said = f"'held:' || {side}.item_table"
    return f"{_once(said, f'CAST({side}.{column} AS TEXT)')} AND {side}.{column} IS NOT NULL"


def _once(kind: str, key: str) -> str:
    """A mark that may be there already. OR IGNORE would not do: a row that goes by a cascade overrules it."""
    unless = f"NOT EXISTS (SELECT 1 FROM standing_mark WHERE kind = {kind} AND key = {key})"  # noqa: S608 - our own
    return f"INSERT INTO standing_mark (kind, key) SELECT {kind}, {key} WHERE {unless}"  # noqa: S608 - the same


def _forgetting(table: str) -> str:
    """Somebody who is gone leaves no standing either, whether or not it is ever made anew."""
    if table not in {"person", "organisation"}:
        return ""
    return f"DELETE FROM standing WHERE {table} = OLD.id; "  # noqa: S608 - the same
