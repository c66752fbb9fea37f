"""Guided rounds as they were begun, recorded and signed."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from sqlalchemy import Connection, select

from heijastus_desk.domain.rounds.values import GuidedRound, RoundKind, RoundStep, StepOutcome, StepRecord, read_figures
from heijastus_desk.storage.tables.rounds import guided_round, round_step


def read_rounds(connection: Connection, kind: RoundKind | None = None, uid: str = "") -> tuple[GuidedRound, ...]:
    """Rounds, the one opened last first, each with its steps in the order they were first recorded.

    A signed one is read from its minute; only her remarks stand in the steps.
    """
    query = select(guided_round).order_by(guided_round.c.opened_on.desc(), guided_round.c.id.desc())
    if kind is not None:
        query = query.where(guided_round.c.kind == kind.value)
    if uid:
        query = query.where(guided_round.c.uid == uid)
    found = connection.execute(query).mappings().all()
    steps = _steps(connection, [row["id"] for row in found])
    return tuple(_round(row, steps.get(row["id"], [])) for row in found)


def _steps(connection: Connection, keys: Iterable[int]) -> dict[int, list[Any]]:
    query = select(round_step).where(round_step.c.round_id.in_(list(keys))).order_by(round_step.c.id)
    grouped: dict[int, list[Any]] = {}
    for row in connection.execute(query).mappings():
        grouped.setdefault(row["round_id"], []).append(row)
    return grouped


def _round(row: Any, steps: list[Any]) -> GuidedRound:
    remarks = {step["step"]: step["remark"] for step in steps}
    minute = row["minute"]
    told = minute["steps"] if minute is not None else [_told(step) for step in steps]
    return GuidedRound(
        uid=row["uid"],
        kind=RoundKind(row["kind"]),
        opened_on=row["opened_on"],
        closed_on=row["closed_on"],
        keeper=row["keeper"],
        business=row["business"],
        steps=tuple(_record(one, remarks.get(one["step"], "")) for one in told),
    )


def _told(step: Any) -> dict[str, Any]:
    return {
        "step": step["step"],
        "outcome": step["outcome"],
        "done_on": step["done_on"].isoformat(),
        "figures": step["figures"],
    }


def _record(told: dict[str, Any], remark: str) -> StepRecord:
    return StepRecord(
        RoundStep(told["step"]),
        StepOutcome(told["outcome"]),
        date.fromisoformat(told["done_on"]),
        read_figures(told["figures"]),
        remark,
    )
