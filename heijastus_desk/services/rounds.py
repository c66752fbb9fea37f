"""The guided rounds: begun, gone through step by step over days or weeks, signed, and printed again."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from heijastus_desk.documents.rounds.aftercare_sheet import SheetFacts, aftercare_sheet_pdf
from heijastus_desk.documents.rounds.minute import MinuteFacts, minute_pdf
from heijastus_desk.documents.rounds.to_tell import TellingFacts, to_tell_pdf
from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rounds.plans import is_year_due, missing, next_year, steps_of
from heijastus_desk.domain.rounds.values import (
    Figure,
    FigureCode,
    GuidedRound,
    RoundKind,
    RoundStep,
    StepOutcome,
    stored_figures,
)
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.round_figures import RoundFigures
from heijastus_desk.storage.queries.round_facts import controller_since, parties_to_tell
from heijastus_desk.storage.queries.rounds import read_rounds
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile

REMARK_LENGTH = 1000


@dataclass(frozen=True, slots=True)
class RoundNews:
    """What Today says of rounds: whether the year's is due, and those under way."""

    year_due: bool = False
    under_way: tuple[GuidedRound, ...] = ()


NO_NEWS = RoundNews()


class RoundService:
    """Keeps the rounds. What is counted in a step comes from `figures`, live, until the step is recorded."""

    def __init__(self, vault: VaultFile, figures: RoundFigures) -> None:
        self._vault, self._figures = vault, figures

    # --------------------------------------------------------------------------------------------------------- asking

    def current(self, kind: RoundKind) -> GuidedRound | None:
        """The round that is open; None when none is."""
        return next((one for one in self._all(kind) if one.closed_on is None), None)

    def past(self, kind: RoundKind) -> tuple[GuidedRound, ...]:
        """The signed rounds, the newest first."""
        return tuple(one for one in self._all(kind) if one.closed_on is not None)

    def get(self, uid: str) -> GuidedRound:
        """A round; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(next(iter(read_rounds(connection, uid=uid)), None))

    def figures(self, step: RoundStep) -> tuple[Figure, ...]:
        """What the vault says about a step at this moment."""
        return self._figures.of(step)

    def is_year_due(self) -> bool:
        """Whether a year has passed since the last round of the year, and none is under way."""
        last = self._last_year()
        with self._vault.read() as connection:
            began = controller_since(connection)
        return self.current(RoundKind.YEAR) is None and is_year_due(last, began, self._vault.clock.today())

    def news(self) -> RoundNews:
        """What Today says of rounds."""
        with self._vault.read() as connection:
            under_way = tuple(one for one in read_rounds(connection) if one.closed_on is None)
        return RoundNews(self.is_year_due(), under_way)

    def next_year(self) -> date | None:
        """The day the next round of the year falls due; None before the first one was signed."""
        last = self._last_year()
        return next_year(last) if last is not None else None

    # ---------------------------------------------------------------------------------------------------------- doing

    def open(self, kind: RoundKind, keeper: str = "") -> Change:
        """Begin a round.

        `keeper` is who goes through it: the colleague in aftercare, whoever keeps what is left when she closes;
        empty means she herself. Raises ROUND_OPEN when one of the kind is open, FIELD_EMPTY at `keeper` in aftercare,
        SETUP_NOT_FINISHED.
        """
        owner = self._figures.owner()
        clean = values.line(keeper, field="keeper", required=kind is RoundKind.AFTERCARE) or owner
        with edit(self._vault, "round_opened", Kind.ROUNDS) as current:
            if any(row["closed_on"] is None for row in current.transaction.rows("guided_round", kind=kind.value)):
                raise HeijastusError(ErrorCode.ROUND_OPEN)
            row: dict[str, Any] = {
                "kind": kind.value,
                "opened_on": self._vault.clock.today(),
                "closed_on": None,
                "keeper": clean,
                "business": "",
                "minute": None,
            }
            current.uid = current.transaction.insert("guided_round", row)["uid"]
        return current.done

    def record(
        self,
        uid: str,
        step: RoundStep,
        outcome: StepOutcome,
        remark: str = "",
        figures: Sequence[Figure] = (),
    ) -> Change:
        """Write down how a step came out today, in place of what was written before.

        Raises ROUND_SIGNED once the minute is signed, CHOICE_UNKNOWN for a step of another round, and what is wrong
        with the remark.
        """
        clean = values.prose(remark, field="remark")
        if len(clean) > REMARK_LENGTH:
            raise HeijastusError(ErrorCode.FIELD_TOO_LONG, field="remark", length=len(clean), limit=REMARK_LENGTH)
        with edit(self._vault, "round_step_saved", Kind.ROUNDS) as current:
            row = _open_round(current.transaction, uid)
            if step not in steps_of(RoundKind(row["kind"])):
                raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="step", given=step.value)
            columns = {
                "outcome": outcome.value,
                "done_on": self._vault.clock.today(),
                "figures": stored_figures(figures),
                "remark": clean,
            }
            known = current.transaction.rows("round_step", round_id=row["id"], step=step.value)
            if known:
                current.transaction.update("round_step", known[0]["uid"], columns)
            else:
                current.transaction.insert("round_step", {"round_id": row["id"], "step": step.value, **columns})
            current.uid = uid
        return current.done

    def close(self, uid: str) -> Change:
        """Sign the minute today: from now on nothing of it changes.

        Raises ROUND_UNFINISHED(count) while a step has no outcome, ROUND_SIGNED, SETUP_NOT_FINISHED.
        """
        business = self._figures.business()
        with edit(self._vault, "round_signed", Kind.ROUNDS) as current:
            _open_round(current.transaction, uid)
            one = found(next(iter(read_rounds(current.transaction.connection, uid=uid)), None))
            lacking = missing(one)
            if lacking:
                raise HeijastusError(ErrorCode.ROUND_UNFINISHED, count=len(lacking))
            columns = {"closed_on": self._vault.clock.today(), "business": business, "minute": _minute(one)}
            current.transaction.update("guided_round", uid, columns)
            current.uid = uid
        return current.done

    def discard(self, uid: str) -> Change:
        """Take back a round begun by mistake, with what was recorded of it; raises ROUND_SIGNED for a signed one."""
        with edit(self._vault, "round_discarded", Kind.ROUNDS) as current:
            row = _open_round(current.transaction, uid)
            for step in current.transaction.rows("round_step", round_id=row["id"]):
                current.transaction.delete("round_step", step["uid"])
            current.transaction.delete("guided_round", uid)
            current.uid = uid
        return current.done

    # ------------------------------------------------------------------------------------------------------- printing

    def minute_pdf(self, uid: str, lang: Lang) -> bytes:
        """The minute as PDF; of a round that is still open it says so. Raises RECORD_NOT_FOUND."""
        one = self.get(uid)
        return minute_pdf(MinuteFacts(one, one.business or self._figures.business(), self._vault.clock.today()), lang)

    def to_tell_pdf(self, lang: Lang) -> bytes:
        """The list of clients to be told, with how to reach them and what is agreed; raises SETUP_NOT_FINISHED.

        It names clients: it is for the hand of whoever tells them, and goes into the shredder afterwards.
        """
        today = self._vault.clock.today()
        with self._vault.read() as connection:
            found = parties_to_tell(connection, today)
        return to_tell_pdf(TellingFacts(found.parties, found.restricted, self._figures.business(), today), lang)

    def aftercare_sheet_pdf(self, lang: Lang, colleague: str = "") -> bytes:
        """What the colleague does in which order, to lie with the paper that opens the file; it names no client."""
        facts = SheetFacts(
            business=self._figures.business(),
            owner=self._figures.owner(),
            colleague=values.line(colleague, field="keeper"),
            folder=str(self._vault.paths.folder),
            made_on=self._vault.clock.today(),
        )
        return aftercare_sheet_pdf(facts, lang)

    def _all(self, kind: RoundKind) -> tuple[GuidedRound, ...]:
        with self._vault.read() as connection:
            return read_rounds(connection, kind)

    def _last_year(self) -> date | None:
        return next((one.closed_on for one in self.past(RoundKind.YEAR)), None)


def _open_round(transaction: Transaction, uid: str) -> dict[str, Any]:
    row = transaction.fetch("guided_round", uid)
    if row["closed_on"] is not None:
        raise HeijastusError(ErrorCode.ROUND_SIGNED)
    return row


def _minute(one: GuidedRound) -> dict[str, Any]:
    order = steps_of(one.kind)
    records = sorted(one.steps, key=lambda record: order.index(record.step))
    return {
        "steps": [
            {
                "step": record.step.value,
                "outcome": record.outcome.value,
                "done_on": record.done_on.isoformat(),
                "figures": stored_figures(one for one in record.figures if one.code is not FigureCode.SHELF_FOUND),
            }
            for record in records
        ]
    }
