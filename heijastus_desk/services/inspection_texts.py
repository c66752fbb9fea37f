"""Free texts that go into the inspection pack, looked through for everybody on file before it is made."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.processing import ProcessedFor
from heijastus_desk.domain.retention.rule_changes import RuleChange
from heijastus_desk.domain.retention.terms import RetentionRule
from heijastus_desk.domain.rights.breach import Breach
from heijastus_desk.domain.rights.inspection import InspectionPart, NamedText
from heijastus_desk.privacy.named_texts import Names, reworded, texts_in
from heijastus_desk.services.breaches import BreachService
from heijastus_desk.services.processing_record import ProcessingRecordService
from heijastus_desk.services.registers import RegisterService
from heijastus_desk.services.retention_rules import RetentionRuleService
from heijastus_desk.storage.queries.naming_everybody import everybody
from heijastus_desk.storage.vault_file import VaultFile

_AROUND = 40
"""characters of the text shown on either side of a name"""


@dataclass(frozen=True, slots=True)
class _Source:
    """Where texts stand: the part of the pack, the record that is mended, and what it is called without a name."""

    part: InspectionPart
    uid: str
    number: int
    texts: tuple[str, ...]


class InspectionTexts:
    """Reads only. With `names` the texts come with aliases in the place of everybody on file."""

    def __init__(
        self,
        vault: VaultFile,
        registers: RegisterService,
        rules: RetentionRuleService,
        record: ProcessingRecordService,
        breaches: BreachService,
    ) -> None:
        self._vault = vault
        self._registers, self._rules, self._record, self._breaches = registers, rules, record, breaches

    def named(self) -> tuple[NamedText, ...]:
        """Every passage of these texts that names a person on file, in the order of the pack."""
        names, found = self.names(), list[NamedText]()
        for source in self._sources():
            for text in dict.fromkeys(source.texts):
                for one in names.find(text):
                    end = one.start + one.length
                    found.append(
                        NamedText(
                            part=source.part,
                            uid=source.uid,
                            number=source.number,
                            before=text[max(0, one.start - _AROUND) : one.start],
                            found=text[one.start : end],
                            after=text[end : end + _AROUND],
                        )
                    )
        return tuple(found)

    def names(self) -> Names:
        """Looks for every person on file, and gives each the same alias in all texts of one pack."""
        with self._vault.read() as connection:
            persons = everybody(connection)
        return Names(persons, (text for source in self._sources() for text in source.texts))

    def _sources(self) -> Iterator[_Source]:
        for number, one in enumerate(self._record.processed_for(), 1):
            yield _Source(InspectionPart.PROCESSING, one.contract_uid, number, _of_contract(one))
        registers = self._registers.list()
        for number, stored in enumerate(registers, 1):
            kept = (self._rules.rules(stored.uid), self._rules.history(stored.uid))
            yield _Source(InspectionPart.RETENTION, stored.uid, number, tuple(texts_in(kept)))
        for number, stored in enumerate(registers, 1):
            weighed = (tuple(one.weighing for one in stored.value.purposes), stored.value.impact)
            yield _Source(InspectionPart.BALANCING, stored.uid, number, tuple(texts_in(weighed)))
        for one in self._breaches.all():
            # Whom it concerns is not in the pack.
            yield _Source(InspectionPart.BREACHES, one.uid, one.number, tuple(texts_in(replace(one, persons=()))))


def _of_contract(one: ProcessedFor) -> tuple[str, ...]:
    return (one.contract, *texts_in(one.sets))


def masked_contract(one: ProcessedFor, names: Names) -> ProcessedFor:
    """The contract as the record of processing tells it; the controller it names has to be named (Art. 30(2)(a))."""
    return replace(one, contract=names.masked(one.contract), sets=reworded(one.sets, names.masked))


def masked_rules(
    rules: tuple[RetentionRule, ...], changes: tuple[RuleChange, ...], names: Names
) -> tuple[tuple[RetentionRule, ...], tuple[RuleChange, ...]]:
    """The rules of a register and their changes."""
    return reworded(rules, names.masked), reworded(changes, names.masked)


def masked_register(register: Register, names: Names) -> Register:
    """A register as its notice of today, its balancing tests and its impact check are printed."""
    purposes = tuple(replace(one, weighing=reworded(one.weighing, names.masked)) for one in register.purposes)
    return replace(
        register,
        purposes=purposes,
        impact=reworded(register.impact, names.masked),
        retention=reworded(register.retention, names.masked),
    )


def masked_breach(breach: Breach, names: Names) -> Breach:
    """An entry of the register of breaches."""
    return replace(reworded(replace(breach, persons=()), names.masked), persons=breach.persons)
