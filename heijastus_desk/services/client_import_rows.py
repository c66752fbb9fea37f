"""Writes imported clients as rows of the vault, thousands at once."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any, Final

from heijastus_desk.domain.client_import import ImportedRow
from heijastus_desk.domain.likeness import firm_key
from heijastus_desk.domain.notes import NoteKind
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard, PartyKind, PersonCard
from heijastus_desk.domain.progress import Progress
from heijastus_desk.domain.records import HeldAt, RoleKind
from heijastus_desk.services.party_rows import organisation_columns, person_columns, register_id, write_labels
from heijastus_desk.storage.queries.known_clients import known_firms
from heijastus_desk.storage.unit_of_work import Transaction

_PORTION: Final = 5_000
"""rows between two looks at whether she cancelled"""
_EITHER: Final = {"person_id": None, "organisation_id": None}
_KINDS: Final = {kind: kind.value for kind in ContactPointKind}
_FILLED: Final = ("position", "unit", "experience", "client_code", "birth_year", "relationship_started")
_FILLED_OF_FIRMS: Final = ("business_id", "einvoice_address", "einvoice_operator", "background")

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Choices:
    """What she says of all rows of a file: from whom and when, and what the persons are to her."""

    source: SourceKind | None = None
    obtained_on: date | None = None
    role: RoleKind | None = None
    register: str = ""


class Writer:
    """Adds rows inside one transaction; a firm named by many of them is made once."""

    def __init__(self, transaction: Transaction, choices: Choices, today: date) -> None:
        self._transaction = transaction
        self._choices = choices
        self._today = today
        self._register = register_id(transaction, choices.register) if choices.role else None
        self._firms: dict[str, int] = {}
        self._named: dict[tuple[str, str], int] = {}
        """What a firm is called in the file, found again without looking at its words."""
        for key, name, business_id in known_firms(transaction.connection):
            self._know_firm(key, name, business_id)

    def add(self, rows: Sequence[ImportedRow], progress: Progress) -> None:
        """Add these clients with everything their rows tell; raises CANCELLED."""
        firms = [(row, row.card) for row in rows if isinstance(row.card, OrganisationCard)]
        persons = [(row, row.card) for row in rows if isinstance(row.card, PersonCard)]
        self._add_firms(firms)
        self._add_employers(row.employer for row, _ in persons if row.employer)
        for start in range(0, len(persons), _PORTION):
            progress.step(start, len(persons))
            self._add_persons(persons[start : start + _PORTION])
        progress.step(1, 1)

    def complete(self, uid: str, row: ImportedRow) -> None:
        """Fill what a known client lacks; nothing that is there is changed."""
        table = "person" if isinstance(row.card, PersonCard) else "organisation"
        transaction = self._transaction
        found = transaction.fetch(table, uid)
        filled = _FILLED if table == "person" else _FILLED_OF_FIRMS
        lacking = {name: getattr(row.card, name) for name in filled if getattr(row.card, name) and not found[name]}
        if row.employer and found.get("employer_id", 0) is None:
            self._add_employers([row.employer])
            lacking["employer_id"] = self._firm(row.employer)
        if lacking:
            if "client_code" in lacking and isinstance(row.card, PersonCard):
                lacking |= self._keys(found, row.card)
            transaction.update(table, uid, lacking)
        owner = f"{table}_id"
        present = {(one["kind"], one["value"]) for one in transaction.rows("contact_point", **{owner: found["id"]})}
        points = [point for point in row.card.contact_points if (point.kind.value, point.value) not in present]
        transaction.insert_many("contact_point", self._points(owner, [(found["id"], points)]))
        if row.labels:
            named = [one["name"] for one in transaction.rows("party_label", **{owner: found["id"]})]
            write_labels(transaction, PartyKind(table), found["id"], [*named, *row.labels])
        if row.note and table == "person":
            self._add_notes([(found["id"], row.note)])

    def _add_persons(self, persons: Sequence[tuple[ImportedRow, PersonCard]]) -> None:
        columns = [self._person(row, card) for row, card in persons]
        keys = self._transaction.insert_many("person", columns)
        owned = list(zip(keys, persons, strict=True))
        points = self._points("person_id", [(key, card.contact_points) for key, (_, card) in owned])
        self._transaction.insert_many("contact_point", points)
        self._add_labels("person_id", [(key, row) for key, (row, _) in owned])
        self._add_notes([(key, row.note) for key, (row, _) in owned if row.note])
        if self._choices.role is not None:
            role = {
                **_EITHER,
                "contract_id": None,
                "register_id": self._register,
                "kind": self._choices.role.value,
                "started_on": None,
                "ended_on": None,
            }
            self._transaction.insert_many("role", [{**role, "person_id": key} for key in keys])

    def _person(self, row: ImportedRow, card: PersonCard) -> Row:
        employer = self._firm(row.employer) if row.employer else None
        return {**person_columns(self._transaction, card), "employer_id": employer, "archived": False}

    def _add_firms(self, firms: Sequence[tuple[ImportedRow, OrganisationCard]]) -> None:
        keys = self._transaction.insert_many("organisation", [self._columns(card) for _, card in firms])
        for key, (_, card) in zip(keys, firms, strict=True):
            self._know_firm(key, card.name, card.business_id)
        points = [(key, card.contact_points) for key, (_, card) in zip(keys, firms, strict=True)]
        self._transaction.insert_many("contact_point", self._points("organisation_id", points))
        self._add_labels("organisation_id", [(key, row) for key, (row, _) in zip(keys, firms, strict=True)])

    def _add_employers(self, employers: Iterable[OrganisationCard]) -> None:
        new: dict[str, OrganisationCard] = {}
        # Those who work at one place share its card.
        for card in {id(card): card for card in employers}.values():
            if self._firm(card) is None:
                known = new.setdefault(firm_key(card.name), card)
                if card.business_id and not known.business_id:
                    new[firm_key(card.name)] = card
        cards = list(new.values())
        keys = self._transaction.insert_many("organisation", [self._columns(card) for card in cards])
        for key, card in zip(keys, cards, strict=True):
            self._know_firm(key, card.name, card.business_id)

    def _columns(self, card: OrganisationCard) -> Row:
        return {**organisation_columns(self._transaction, card), "archived": False}

    def _know_firm(self, key: int, name: str, business_id: str) -> None:
        self._firms.setdefault(firm_key(name), key)
        if business_id:
            self._firms.setdefault(business_id, key)

    def _firm(self, card: OrganisationCard) -> int | None:
        named = (card.name, card.business_id)
        found = self._named.get(named) or self._firms.get(card.business_id) or self._firms.get(firm_key(card.name))
        if found is not None:
            self._named[named] = found
        return found

    def _points(self, owner: str, owned: Iterable[tuple[int, Iterable[ContactPoint]]]) -> list[Row]:
        source = self._choices.source.value if self._choices.source else None
        given = {**_EITHER, "source": source, "obtained_on": self._choices.obtained_on}
        return [
            {**given, owner: key, "kind": _KINDS[point.kind], "value": point.value}
            for key, points in owned
            for point in points
        ]

    def _add_labels(self, owner: str, owned: Iterable[tuple[int, ImportedRow]]) -> None:
        rows = [{**_EITHER, owner: key, "name": name} for key, row in owned for name in row.labels]
        self._transaction.insert_many("party_label", rows)

    def _add_notes(self, notes: Sequence[tuple[int, str]]) -> None:
        common = {
            "contract_id": None,
            "session_id": None,
            "kind": NoteKind.OWN.value,
            "written_on": self._today,
            "special": False,
            "special_ground": None,
            "kept_at": HeldAt.HERE.value,
            "paper_place": "",
        }
        keys = self._transaction.insert_many("note", [{**common, "body": body} for _, body in notes])
        owners = [{"note_id": key, "person_id": person} for key, (person, _) in zip(keys, notes, strict=True)]
        self._transaction.insert_many("note_owner", owners)

    def _keys(self, found: Row, card: PersonCard) -> Row:
        whole = replace(card, given_name=found["given_name"], family_name=found["family_name"], employer="")
        columns = person_columns(self._transaction, whole)
        return {name: columns[name] for name in ("sort_key", "search_key")}
