"""Clean-up rounds: which registers are to be gone through, whom they are about, and the signature at the end."""

from collections.abc import Iterable
from datetime import date

from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.retention.clean_up import Candidate, RoundDue, candidates_of, round_rules
from heijastus_desk.domain.retention.standing import LineWish
from heijastus_desk.services.changing import edit
from heijastus_desk.services.registers import RegisterService
from heijastus_desk.services.standings import StandingService
from heijastus_desk.storage.queries.clean_up import last_rounds
from heijastus_desk.storage.vault_file import VaultFile

Item = tuple[str, str]
"""Table and uid."""


class CleanUpService:
    """Registers go by uid or short name; REGISTER_NOT_FOUND where there is none."""

    def __init__(self, vault: VaultFile, registers: RegisterService, standings: StandingService) -> None:
        self._vault = vault
        self._registers = registers
        self._standings = standings

    def rounds(self) -> tuple[RoundDue, ...]:
        """The next round of every register that has such a rule, due or not."""
        with self._vault.read() as connection:
            last = last_rounds(connection)
        stored = (one.value for one in self._registers.list())
        return tuple(self._round(one, last.get(one.uid)) for one in stored if round_rules(one.retention))

    def due(self, on: date | None = None) -> tuple[RoundDue, ...]:
        """The rounds to be done on a day, today unless told otherwise."""
        day = on or self._vault.clock.today()
        return tuple(one for one in self.rounds() if one.is_due(day))

    def candidates(self, register: str) -> tuple[Candidate, ...]:
        """Whom only the clean-up round still keeps, those it has waited for longest first."""
        return self._candidates(self._registers.find(register).value)

    def items(self, candidates: Iterable[Candidate]) -> tuple[Item, ...]:
        """What there is to erase of these."""
        return self._standings.roots(line for one in candidates for line in one.lines)

    def sign_off(self, register: str, looked_at: int, erased: int, criterion: str) -> Change:
        """Write down that the round was done today; the next one is counted from it. Undo takes it back.

        Raises FIELD_EMPTY without a criterion, ROUND_NOT_ASKED where the register has no such rule, and
        NUMBER_WRONG when more were erased than looked at.
        """
        text = values.prose(criterion, field="criterion", required=True)
        found = self._registers.find(register)
        if not round_rules(found.value.retention):
            raise HeijastusError(ErrorCode.ROUND_NOT_ASKED, field="register")
        if not 0 <= erased <= looked_at:
            raise HeijastusError(ErrorCode.NUMBER_WRONG, field="erased", given=str(erased))
        with edit(self._vault, "clean_up_signed_off", Kind.ROUNDS, Kind.REGISTERS) as current:
            row = current.transaction.insert(
                "purge_round",
                {
                    "register_id": current.transaction.id_of("register", found.uid),
                    "done_on": self._vault.clock.today(),
                    "looked_at": looked_at,
                    "erased": erased,
                    "criterion": text,
                },
            )
            current.uid = row["uid"]
        return current.done

    def _round(self, register: Register, last: date | None) -> RoundDue:
        rule = round_rules(register.retention)[0]
        found = self._candidates(register)
        return RoundDue(
            register=register.uid,
            name=register.name,
            period=rule.period,
            criterion=rule.criterion,
            due_on=min((one.due_on for one in found), default=None),
            last_round=last,
            persons=len(found),
        )

    def _candidates(self, register: Register) -> tuple[Candidate, ...]:
        lines = self._standings.lines(LineWish(register=register.uid))
        return candidates_of(lines, register.uid, register.retention, self._vault.clock.today())
