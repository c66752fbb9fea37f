"""The minute of the demo's last round of the year."""

from collections.abc import Callable
from datetime import date
from typing import Any

from heijastus_desk.domain.rounds.plans import steps_of
from heijastus_desk.domain.rounds.values import Figure, FigureCode, RoundKind, RoundStep, StepOutcome
from heijastus_desk.services.rounds import RoundService


def fill_rounds(rounds: RoundService, data: dict[str, Any], stand: Callable[[int], date]) -> None:
    """Go through last year's round and sign it; what was counted then is told by the data."""
    stand(data["day"])
    uid = rounds.open(RoundKind.YEAR).uid
    for step in steps_of(RoundKind.YEAR):
        told: dict[str, Any] = data["steps"].get(step.value, {})
        counted = told.get("figures", {})
        figures = tuple(Figure(FigureCode(code), count) for code, count in counted.items())
        outcome = StepOutcome(told.get("outcome", StepOutcome.DONE))
        rounds.record(uid, RoundStep(step), outcome, told.get("remark", ""), figures)
    rounds.close(uid)
