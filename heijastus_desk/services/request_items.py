"""Every record kept about a person as the rights see it: its basis, its source, what the law and what a hold keeps."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace

from heijastus_desk.domain.contracts import DataSet
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.law import LegalBasis, SourceKind
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.domain.rights.resolver import ItemFacts, basis_of
from heijastus_desk.services.retention import RetentionItem, RetentionService
from heijastus_desk.services.standings import StandingService
from heijastus_desk.storage.queries.registers import read_registers
from heijastus_desk.storage.queries.request_items import PersonTies, contracts_of, marketing_bans, outlives, person_ties
from heijastus_desk.storage.standings.roots import roots_of
from heijastus_desk.storage.vault_file import VaultFile

_SETS: Mapping[RecordClass, DataSet] = {
    RecordClass.SESSION_DATES: DataSet.ATTENDANCE,
    RecordClass.PARTICIPATION: DataSet.ATTENDANCE,
    RecordClass.ASSESSMENT: DataSet.SURVEY,
}
"""Which set of data a contract speaks of when it says who answers for records of a class."""
_FROM_PERSON = frozenset({RecordClass.CONSENT, RecordClass.ENQUIRY, RecordClass.PROSPECT, RecordClass.EVENT_DATA})
_FROM_WORK = frozenset({RecordClass.NOTES, RecordClass.PARTICIPATION, RecordClass.SESSION_DATES})


class RequestItems:
    """Reads a person's records through the table of storage periods, so that nobody else's are computed."""

    def __init__(self, vault: VaultFile, retention: RetentionService, standings: StandingService) -> None:
        self._vault, self._retention, self._standings = vault, retention, standings

    def roots(self, person: str, chosen: Collection[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
        """What to erase so that these records (table and uid) go for this person: of a shared note only her part."""
        numbers: dict[str, list[int]] = {}
        for one in self._retention.of_items(chosen).items:
            if one.subject_uid == person:
                numbers.setdefault(one.table, []).append(one.number)
        with self._vault.read() as connection:
            return roots_of(connection, ((table, person, tuple(rows)) for table, rows in numbers.items()))

    def of(self, person: str) -> tuple[ItemFacts, ...]:
        """The records of a person (uid), class by class and the oldest first."""
        lines = self._standings.of_subject(person)
        kept = [one for line in lines for one in self._standings.items(line)]
        items = [one for one in self._retention.of_items(kept).items if one.subject_uid == person]
        with self._vault.read() as connection:
            ties = person_ties(connection, person)
            registers = {stored.value.uid: stored.value for stored in read_registers(connection)}
            bans = marketing_bans(connection, person)
            contracts = {
                (table, uid): number
                for table, uids in _by_table(items).items()
                for uid, number in contracts_of(connection, table, uids).items()
            }
        facts = (
            replace(_facts(one, ties, registers, contracts.get((one.table, one.uid))), forbids=one.uid in bans)
            for one in items
        )
        order = list(RecordClass)
        return tuple(
            sorted(facts, key=lambda one: (order.index(one.record_class), str(one.own_date or ""), one.table, one.uid))
        )


def _by_table(items: Iterable[RetentionItem]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for one in items:
        found.setdefault(one.table, set()).add(one.uid)
    return found


def _facts(item: RetentionItem, ties: PersonTies, registers: Mapping[str, Register], contract: int | None) -> ItemFacts:
    by_law = [one for one in item.decision.per_rule if not one.applied.register_uid and one.state is not State.DUE]
    register = next((one.applied.register_uid for one in item.decision.per_rule if one.applied.register_uid), "")
    within = [registers[register]] if register in registers else list(registers.values())
    named, with_consent = _named(within, item.record_class)
    return ItemFacts(
        table=item.table,
        uid=item.uid,
        record_class=item.record_class,
        label=str(item.label),
        own_date=item.own_date,
        register=register,
        basis=basis_of(item.record_class, named, party=ties.is_party, with_consent=with_consent),
        source=_source(item.record_class, ties),
        law_until=max((one.due_on for one in by_law if one.due_on), default=None),
        by_law=bool(by_law),
        holds=_holds(item),
        on_paper=item.on_paper,
        shared=":" in item.id,
        goes_on=any(one.state is State.NOT_STARTED for one in item.decision.per_rule),
        outlives=outlives(item.table),
        held_for=_held_for(item.record_class, ties, contract),
    )


def _named(within: Iterable[Register], record_class: RecordClass) -> tuple[frozenset[LegalBasis], bool]:
    """The bases registers give for a class of records, and whether one says it is held with consent."""
    bases: set[LegalBasis] = set()
    with_consent = False
    for register in within:
        holding = [one for one in register.categories if record_class in one.record_classes]
        with_consent = with_consent or any(one.with_consent for one in holding)
        codes = {one.code for one in holding}
        for purpose in register.purposes:
            if not purpose.categories or codes & set(purpose.categories):
                bases.update(one.kind for one in purpose.bases)
    return frozenset(bases), with_consent


def _source(record_class: RecordClass, ties: PersonTies) -> SourceKind | None:
    if record_class in _FROM_PERSON:
        return SourceKind.PERSON
    if record_class in _FROM_WORK:
        return SourceKind.OWN_WORK
    # Who orders for herself says who she is; what else was heard of her stands at each contact detail.
    if ties.is_party:
        return SourceKind.PERSON
    if ties.source is not None:
        return ties.source
    return SourceKind.ORDERER if ties.by_orderer else SourceKind.PERSON


def _holds(item: RetentionItem) -> frozenset[HoldCause]:
    return frozenset(_causes(item)) - {HoldCause.REQUEST}


def _causes(item: RetentionItem) -> Iterator[HoldCause]:
    if item.decision.state is State.HELD:
        reason = item.decision.reason
        several = str(reason.params.get("causes") or reason.code.removeprefix("held_"))
        yield from (HoldCause(one) for one in several.split(","))


def _held_for(record_class: RecordClass, ties: PersonTies, contract: int | None) -> str:
    wanted = _SETS.get(record_class)
    if contract is None or wanted is None:
        return ""
    return next((one.orderer for one in ties.held_for.get(contract, ()) if one.data_set is wanted), "")
