"""What is kept, until when and why: every item of the vault with its decision."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date

from heijastus_desk.domain.financial_year import FinancialYears
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.progress import Progress, Silent, Span
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.domain.retention.anchoring import Anchoring
from heijastus_desk.domain.retention.decision import Decision, decide
from heijastus_desk.domain.retention.defaults import defaults_for
from heijastus_desk.domain.retention.events import ITEM_EVENTS
from heijastus_desk.domain.retention.facts import RetainedRow, VaultFacts
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.rules import AppliedRule, binding_rules
from heijastus_desk.domain.retention.terms import Event, State
from heijastus_desk.domain.retention.what_if import Moved, Shift, WhatIf, shift_of, what_if
from heijastus_desk.storage.queries.registers import read_controller, read_registers
from heijastus_desk.storage.queries.vault_facts import read_vault_facts
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system import collector

OWN_CLASSES = frozenset(
    {
        RecordClass.DELIVERY_PROOF,
        RecordClass.REQUEST_FILE,
        RecordClass.AUDIT_LOG,
        RecordClass.BREACH,
        RecordClass.SUPPRESSION,
    }
)
"""Records the program itself makes; a register that says nothing about them follows the default."""

MARKETING_CLASSES = frozenset({RecordClass.MARKETING, RecordClass.MARKETING_SEND})

_LOOK_AT = (State.DUE, State.UPCOMING, State.UNDATED, State.HELD, State.RUNNING, State.NOT_STARTED)
_ORDER = {state: place for place, state in enumerate(_LOOK_AT)}
FAR = date.max
_READ = 50
"""Per cent of a what-if that reading takes."""
_STEP = 2000
"""Rows between two looks at whether she asked to stop."""

_ROW_EVENTS = ITEM_EVENTS - {Event.FINANCIAL_YEAR_END}
"""Events counted from a date of the row; the financial year comes from the booking."""


@dataclass(frozen=True, slots=True)
class RetentionItem:
    """One retained item: what it is, about whom, and where it stands."""

    id: str
    table: str
    uid: str
    record_class: RecordClass
    subject_uid: str
    subject_name: str
    label: str
    own_date: date | None
    decision: Decision
    number: int = 0
    """of the row in its table"""
    on_paper: bool = False
    kept_at: HeldAt | None = None
    is_organisation: bool = False


@dataclass(frozen=True, slots=True)
class RetentionOverview:
    """Every item with its decision, in the order she should look at them, as of a day."""

    today: date
    items: tuple[RetentionItem, ...]

    @property
    def counts(self) -> Mapping[State, int]:
        """How many items stand where."""
        counted = Counter(item.decision.state for item in self.items)
        return {state: counted[state] for state in State}

    def of_subject(self, uid: str) -> tuple[RetentionItem, ...]:
        """The items of one person or organisation."""
        return tuple(item for item in self.items if item.subject_uid == uid)


class RetentionService:
    """Computes where every item stands."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def overview(self, on: date | None = None) -> RetentionOverview:
        """Every item as of a day, today unless told otherwise."""
        return self._decided(on or self._vault.clock.today(), None)

    def of_items(
        self,
        items: Iterable[tuple[str, str]],
        *,
        aside: HoldCause | None = None,
        but_freeze: str = "",
    ) -> RetentionOverview:
        """These items (table and uid) as of today, as the overview has them; rows that are part of others are none.

        `aside`: freezes for this cause are left out of account, as if they had ended already; `but_freeze`: so is the
        one with this uid.
        """
        uids: dict[str, set[str]] = {}
        for table, uid in items:
            uids.setdefault(table, set()).add(uid)
        return self._decided(self._vault.clock.today(), uids, aside, but_freeze)

    def what_if(self, changed: Register, on: date | None = None, progress: Progress | None = None) -> WhatIf:
        """What would stand otherwise if one register were as given; nothing is saved. Raises CANCELLED."""
        today, watched = on or self._vault.clock.today(), progress or Silent()
        watched.step(0, 100)
        with collector.resting():
            facts, registers, years = self._read(None)
            watched.step(_READ, 100)
            others = tuple(changed if register.uid == changed.uid else register for register in registers)
            now = Judge(facts, registers, years, today)
            moved = _moved(facts.rows, now, now.under(others), Span(watched, _READ, 100))
            return what_if(changed.uid, today, len(facts.rows), moved)

    def _decided(
        self,
        today: date,
        only: Mapping[str, Collection[str]] | None,
        aside: HoldCause | None = None,
        but_freeze: str = "",
    ) -> RetentionOverview:
        # A third of the time at ten thousand clients.
        with collector.resting():
            facts, registers, years = self._read(only)
            if aside is not None or but_freeze:
                frozen = (
                    one for one in facts.freezes if one.freeze.cause is not aside and one.freeze.uid != but_freeze
                )
                facts = replace(facts, freezes=tuple(frozen))
            judge = Judge(facts, registers, years, today)
            return RetentionOverview(today, tuple(sorted((judge.item(row) for row in facts.rows), key=_place)))

    def _read(
        self, only: Mapping[str, Collection[str]] | None
    ) -> tuple[VaultFacts, tuple[Register, ...], FinancialYears]:
        with self._vault.read() as connection:
            facts = read_vault_facts(connection, only)
            registers = tuple(stored.value for stored in read_registers(connection))
            controller = read_controller(connection)
        return facts, registers, controller.value.financial_years if controller else FinancialYears()


def judging(
    facts: VaultFacts, registers: tuple[Register, ...], controller: Controller | None, today: date
) -> Callable[[RetainedRow], Decision]:
    """What decides about rows of these facts."""
    years = controller.financial_years if controller else FinancialYears()
    return Judge(facts, registers, years, today).decision


def _moved(rows: Sequence[RetainedRow], now: "Judge", then: "Judge", progress: Progress) -> Iterator[Moved]:
    same: dict[tuple[int, int], bool] = {}
    shifts: dict[tuple[int, int], Shift | None] = {}
    for n, row in enumerate(rows):
        if not n % _STEP:
            progress.step(n, len(rows))
        # Each judge keeps its bindings and decisions as long as it lives, so that they can be told by where they are.
        bound = now.binding(row), then.binding(row)
        place = (id(bound[0]), id(bound[1]))
        if place not in same:
            same[place] = bound[0] == bound[1]
        if same[place]:
            continue
        old, new = now.decision(row), then.decision(row)
        place = (id(old), id(new))
        if place not in shifts:
            shifts[place] = shift_of(old, new, now.today)
        shift = shifts[place]
        if shift is not None:
            subject, name = now.subject(row)
            yield Moved(
                shift=shift,
                table=row.table,
                record_class=row.record_class,
                subject_uid=subject,
                subject_name=name,
                label=row.label,
                own_date=row.own_date,
                old=old,
                new=new,
            )


def rules_of(register: Register, record_class: RecordClass) -> tuple[AppliedRule, ...]:
    """The register's rules for a class it holds; the program's own records fall back on their default."""
    held = {c for category in register.categories for c in category.record_classes}
    named = any(record_class in rule.record_classes for rule in register.retention)
    if record_class in OWN_CLASSES and not named:
        return tuple(AppliedRule(register.uid, register.name, rule) for rule in defaults_for(record_class))
    if record_class not in held and not named:
        return ()
    return tuple(AppliedRule(register.uid, register.name, rule) for rule in register.retention)


@dataclass(frozen=True, slots=True)
class _Binding:
    """What registers say of a class of rows."""

    names: tuple[LocalisedText, ...]
    rules: tuple[AppliedRule, ...]
    binding: tuple[AppliedRule, ...]
    """those of the rules that bind them"""
    dated: bool
    """some rule counts from a date of the row itself"""


_Known = tuple[_Binding, dict[tuple[object, ...], Decision]]
"""What registers say of rows of one party, contract, class and place, and what was decided about them."""


class Judge:
    """Decides row by row: a vault of ten thousand clients has many rows and fewer different decisions."""

    def __init__(self, facts: VaultFacts, registers: tuple[Register, ...], years: FinancialYears, today: date) -> None:
        self._facts = facts
        self._years = years
        self._anchoring = Anchoring(facts, years)
        self._registers = {register.uid: register for register in registers}
        self.today = today
        self._bindings: dict[tuple[tuple[str, ...], RecordClass, HeldAt | None], _Binding] = {}
        self._known: dict[tuple[object, ...], _Known] = {}

    def under(self, registers: tuple[Register, ...]) -> "Judge":
        """The same facts judged by other registers; what was worked out of events serves both."""
        other = Judge(self._facts, registers, self._years, self.today)
        other._anchoring = self._anchoring
        return other

    def item(self, row: RetainedRow) -> RetentionItem:
        """The row with its decision."""
        subject, name = self.subject(row)
        return RetentionItem(
            id=f"{row.uid}:{subject}" if row.shared else row.uid,
            table=row.table,
            uid=row.uid,
            record_class=row.record_class,
            subject_uid=subject,
            subject_name=name,
            label=row.label,
            own_date=row.own_date,
            decision=self.decision(row),
            number=row.number,
            on_paper=row.kept_at is HeldAt.PAPER,
            kept_at=row.kept_at,
            is_organisation=row.person is None and row.organisation is not None,
        )

    def decision(self, row: RetainedRow) -> Decision:
        """Where the row stands; the very same object for rows that have everything in common that decides."""
        binding, decisions = self._known_of(row)
        withdrawn = self._facts.withdrawals.get(row.uid)
        own = (row.own_date, row.collected) if binding.dated else None
        key = (row.booked_on, row.holds, withdrawn, own)
        decision = decisions.get(key)
        if decision is None:
            item = self._anchoring.item(row, binding.names)
            decision = decisions[key] = decide(item, binding.rules, self.today, binding=binding.binding)
        return decision

    def binding(self, row: RetainedRow) -> _Binding:
        """What the registers it is in say of the row."""
        return self._known_of(row)[0]

    def _known_of(self, row: RetainedRow) -> _Known:
        place = (row.person, row.organisation, row.contract, row.record_class, row.kept_at)
        known = self._known.get(place)
        if known is None:
            known = self._known[place] = (self._found_binding(row), {})
        return known

    def _found_binding(self, row: RetainedRow) -> _Binding:
        named = tuple(uid for uid in self._anchoring.registers(row) if uid in self._registers)
        key = (named, row.record_class, row.kept_at)
        if key not in self._bindings:
            found = self._holding(named, row.record_class)
            rules = tuple(rule for register in found for rule in rules_of(register, row.record_class))
            binding = binding_rules(row.record_class, rules, row.kept_at)
            dated = any(applied.rule.event in _ROW_EVENTS for applied in binding)
            names = tuple(register.name for register in found)
            self._bindings[key] = _Binding(names, rules, binding, dated)
        return self._bindings[key]

    def _holding(self, named: tuple[str, ...], record_class: RecordClass) -> list[Register]:
        """The registers a row is in; what was said about marketing is in the one that holds it, a client's or not."""
        found = [self._registers[uid] for uid in named] or list(self._registers.values())[:1]
        if record_class not in MARKETING_CLASSES or any(rules_of(register, record_class) for register in found):
            return found
        return [register for register in self._registers.values() if rules_of(register, record_class)] or found

    def subject(self, row: RetainedRow) -> tuple[str, str]:
        """The uid and the name of whom the row is about; nothing of nobody."""
        if row.person is not None:
            party = self._facts.persons[row.person]
        elif row.organisation is not None:
            party = self._facts.organisations[row.organisation]
        else:
            return "", ""
        return party.uid, party.name


def _place(item: RetentionItem) -> tuple[int, date, str, str, date, str]:
    decision = item.decision
    due = decision.erasable_from or FAR
    return (_ORDER[decision.state], due, item.subject_name, item.record_class, item.own_date or FAR, item.id)
