"""A small practice with everything retention looks at, and random edits of it."""

from dataclasses import replace
from datetime import date, timedelta
from random import Random
from typing import Any

from sqlalchemy import Date, select
from sqlalchemy.exc import IntegrityError

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import FixedClock, MovableClock
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.retention.standing import LineWish
from heijastus_desk.domain.retention.terms import Event, PermittedUse, RetentionRule, Scope
from heijastus_desk.services import full_standings
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.unit_of_work import AnyStep
from tests.storage.vaults import TODAY

OF_EVERY_ROW = frozenset({"id", "uid", "version", "created_at", "updated_at"})
EDITED = (
    "person",
    "organisation",
    "guardianship",
    "contract",
    "role",
    "session",
    "attendance",
    "contact_event",
    "hold",
    "freeze",
    "accounting_reference",
    "note",
    "note_owner",
    "event_participation",
    "paper_record",
    "marketing_send",
)
LONG_AGO = TODAY - timedelta(days=2600)


def agrees(app: Application) -> None:
    """The table gives the answers of a full computation."""
    full, ours = app.retention.overview(), app.standings.lines()
    assert tuple(replace(line, reminder=None) for line in ours) == full_standings.lines_of(full, LineWish())
    assert app.standings.dashboard() == full_standings.dashboard_of(full)
    assert app.standings.chips() == full_standings.chips_of(full)
    assert app.standings.lapsed() == full_standings.lapsed_of(full)
    assert app.standings.due_on_paper() == full_standings.due_on_paper_of(full)
    assert sum(line.count for line in ours) >= len(full.items)


def fill(app: Application) -> None:
    """Firms with units, contracts in a chain, group notes, a guardian, papers, vouchers; rules of every scope."""
    stored = app.registers.list()[0]
    rules = (
        *stored.value.retention,
        RetentionRule(
            uid="rule-firm",
            event=Event.LAST_CONTACT,
            scope=Scope.ORGANISATION,
            period="P2Y",
            permitted_use=PermittedUse.CLAIMS,
        ),
        RetentionRule(uid="rule-mail", event=Event.LAST_SERVICE, period="P90D", permitted_use=PermittedUse.MARKETING),
    )
    app.registers.save(replace(stored.value, retention=rules), version=stored.version)
    with app.vault.write() as transaction:

        def add(table: str, **values: Any) -> int:
            return transaction.insert(table, {**empty_row(table), **values})["id"]

        register = transaction.rows("register")[0]["id"]
        firms = [add("organisation", name=f"Keksitty {n}", sort_key=f"k{n}", search_key=f"k{n}") for n in range(2)]
        firms.append(add("organisation", name="Yksikkö", sort_key="y", search_key="y", parent_id=firms[0]))
        people = [
            add("person", lang="fi", given_name=f"Sisko {n}", family_name="Mallinen", employer_id=(None, *firms)[n % 4])
            for n in range(7)
        ]
        add("guardianship", guardian_id=people[5], person_id=people[0])
        deals = [
            add("contract", chain=chain, register_id=register, kind="supervision", ends_on=end, kept_at=kept)
            for chain, end, kept in (
                ("a", LONG_AGO, "here"),
                ("a", TODAY - timedelta(days=1050), "paper"),
                ("b", None, "here"),
                ("c", TODAY + timedelta(days=20), "here"),
            )
        ]
        for n, deal in enumerate(deals):
            add(
                "role",
                contract_id=deal,
                organisation_id=firms[n % 3] if n < 3 else None,
                kind="orderer",
                register_id=register,
            )
            for person in people[n : n + 3]:
                add("role", contract_id=deal, person_id=person, kind="group_member", register_id=register)
            met = add("session", contract_id=deal, held_on=LONG_AGO + timedelta(days=400 * n))
            for person in people[n : n + 2]:
                add("attendance", session_id=met, person_id=person, present=True)
            note = add("note", kind="session", written_on=LONG_AGO, session_id=met, contract_id=deal, kept_at="paper")
            for person in people[n : n + 2]:
                add("note_owner", note_id=note, person_id=person)
            add("accounting_reference", **_voucher(n), payer_organisation_id=firms[n % 2], contract_id=deal)
            add("contact_event", person_id=people[n], kind="call", direction="incoming", happened_on=TODAY, summary="")
        alone = add("session", contract_id=None, held_on=TODAY - timedelta(days=700))
        add("attendance", session_id=alone, person_id=people[6], present=True)
        add("note", kind="session", written_on=LONG_AGO, kept_at="here")
        for n, person in enumerate(people):
            add("contact_event", person_id=person, kind="call", direction="incoming", happened_on=LONG_AGO, summary="")
            add("paper_record", person_id=person, number=n + 1, what="Lomake", record_class="notes", dated_on=LONG_AGO)


def _voucher(number: int) -> dict[str, Any]:
    booked = date(2018 + number, 3, 1)
    return {"number": f"{number}", "kept_at": "here", "dated_on": booked, "booked_on": booked, "is_open": number == 2}


def empty_row(table: str) -> dict[str, Any]:
    """A value for every column that needs one."""
    found: dict[str, Any] = {}
    for column in METADATA.tables[table].columns:
        if column.name not in OF_EVERY_ROW and not column.nullable and not column.foreign_keys:
            found[column.name] = _nothing(column.type.python_type)
    return found


def _nothing(kind: type) -> Any:
    return {date: TODAY, int: 0, bool: False, dict: {}, list: []}.get(kind, "")


class Edits:
    """Random edits, undone at times, through the one mechanism every writer of the program has."""

    def __init__(self, app: Application, clock: MovableClock, seed: int) -> None:
        self._app, self._clock, self._chance = app, clock, Random(seed)
        self._past: list[list[AnyStep]] = []

    def one(self) -> str:
        """Do one; what was done. What the file refuses is left out."""
        table = self._chance.choice(EDITED)
        try:
            with self._app.vault.write() as transaction:
                rows = transaction.rows(table)
                told = self._edit(transaction, table, rows)
                steps = list(transaction.steps)
        except (HeijastusError, IntegrityError):
            return "refused"
        if steps and self._chance.random() < 0.5:
            self._past.append(steps)
        return told

    def another_day(self) -> None:
        """Set the clock forward or back."""
        day = TODAY + timedelta(days=self._chance.randint(-300, 1500))
        self._clock.instant = FixedClock.on(day).instant

    def _edit(self, transaction: Any, table: str, rows: list[dict[str, Any]]) -> str:
        dice = self._chance.random()
        if dice < 0.2 and self._past:
            transaction.undo(self._past.pop(self._chance.randrange(len(self._past))))
            return "undo"
        if dice < 0.65 and rows:
            row = self._chance.choice(rows)
            columns = [c for c in METADATA.tables[table].columns if c.foreign_keys or isinstance(c.type, Date)]
            if table == "contract" and self._chance.random() < 0.3:
                transaction.update(table, row["uid"], {"chain": self._chance.choice(rows)["chain"]})
            elif columns:
                column = self._chance.choice(columns)
                transaction.update(table, row["uid"], {column.name: self._value(transaction, column)})
            return f"changed {table}"
        if dice < 0.85:
            values = empty_row(table) | _WORDS.get(table, {})
            for column in METADATA.tables[table].columns:
                if column.foreign_keys or isinstance(column.type, Date):
                    values[column.name] = self._value(transaction, column)
            transaction.insert(table, values)
            return f"added {table}"
        if rows:
            transaction.delete(table, self._chance.choice(rows)["uid"])
        return f"removed {table}"

    def _value(self, transaction: Any, column: Any) -> Any:
        if column.nullable and self._chance.random() < 0.25:
            return None
        if column.foreign_keys:
            (key,) = column.foreign_keys
            target = key.column.table
            known = list(transaction.connection.execute(select(target.c.id)).scalars())
            return self._chance.choice(known) if known else None
        return TODAY + timedelta(days=self._chance.randint(-2900, 90))


_WORDS: dict[str, dict[str, Any]] = {
    "contract": {"chain": "d", "kind": "supervision", "kept_at": "here"},
    "role": {"kind": "participant"},
    "attendance": {"present": True},
    "contact_event": {"kind": "call", "direction": "incoming"},
    "accounting_reference": {"number": "9", "kept_at": "here", "is_open": True},
    "note": {"kind": "session", "kept_at": "here"},
    "paper_record": {"record_class": "notes", "what": "Lomake"},
    "freeze": {"cause": "claim", "reason": "Erimielisyys", "record_classes": []},
    "hold": {"cause": "manual", "reason": "Odottaa"},
    "marketing_send": {"channel": "email"},
}
