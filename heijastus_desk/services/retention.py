"""What is kept, until when and why: every item of the vault with its decision."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.anchoring import Anchoring
from heijastus_desk.domain.retention.decision import Decision, decide
from heijastus_desk.domain.retention.defaults import defaults_for
from heijastus_desk.domain.retention.facts import RetainedRow, VaultFacts
from heijastus_desk.domain.retention.rules import AppliedRule
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.storage.queries.registers import read_controller, read_registers
from heijastus_desk.storage.queries.vault_facts import read_vault_facts
from heijastus_desk.storage.vault_file import VaultFile

OWN_CLASSES = frozenset({RecordClass.REQUEST_FILE, RecordClass.AUDIT_LOG, RecordClass.BREACH, RecordClass.SUPPRESSION})
"""Records the program itself makes; a register that says nothing about them follows the default."""

_LOOK_AT = (State.DUE, State.UPCOMING, State.UNDATED, State.HELD, State.RUNNING, State.NOT_STARTED)
_ORDER = {state: place for place, state in enumerate(_LOOK_AT)}
FAR = date.max


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
        today = on or self._vault.clock.today()
        with self._vault.read() as connection:
            facts = read_vault_facts(connection)
            registers = tuple(stored.value for stored in read_registers(connection))
            controller = read_controller(connection)
        year_closes = controller.value.financial_year_end if controller else "12-31"
        items = _items(facts, registers, year_closes, today)
        return RetentionOverview(today, tuple(sorted(items, key=_place)))


def rules_of(register: Register, record_class: RecordClass) -> tuple[AppliedRule, ...]:
    """The register's rules for a class it holds; the program's own records fall back on their default."""
    held = {c for category in register.categories for c in category.record_classes}
    named = any(record_class in rule.record_classes for rule in register.retention)
    if record_class in OWN_CLASSES and not named:
        return tuple(AppliedRule(register.uid, register.name, rule) for rule in defaults_for(record_class))
    if record_class not in held and not named:
        return ()
    return tuple(AppliedRule(register.uid, register.name, rule) for rule in register.retention)


def _items(facts: VaultFacts, registers: tuple[Register, ...], year_closes: str, today: date) -> list[RetentionItem]:
    anchoring = Anchoring(facts, year_closes)
    by_uid = {register.uid: register for register in registers}
    rules: dict[tuple[str, RecordClass], tuple[AppliedRule, ...]] = {
        (uid, record_class): rules_of(register, record_class)
        for uid, register in by_uid.items()
        for record_class in RecordClass
    }
    items: list[RetentionItem] = []
    for row in facts.rows:
        found = [by_uid[uid] for uid in anchoring.registers(row) if uid in by_uid] or list(registers[:1])
        item = anchoring.item(row, tuple(register.name for register in found))
        binding = tuple(rule for register in found for rule in rules[register.uid, row.record_class])
        items.append(
            RetentionItem(
                id=item.id,
                table=row.table,
                uid=row.uid,
                record_class=row.record_class,
                subject_uid=item.subject_id,
                subject_name=_subject_name(facts, row),
                label=row.label,
                own_date=row.own_date,
                decision=decide(item, binding, today),
            )
        )
    return items


def _subject_name(facts: VaultFacts, row: RetainedRow) -> str:
    if row.person is not None:
        return facts.persons[row.person].name
    if row.organisation is not None:
        return facts.organisations[row.organisation].name
    return ""


def _place(item: RetentionItem) -> tuple[int, date, str, str, date, str]:
    decision = item.decision
    due = decision.erasable_from or FAR
    return (_ORDER[decision.state], due, item.subject_name, item.record_class, item.own_date or FAR, item.id)
