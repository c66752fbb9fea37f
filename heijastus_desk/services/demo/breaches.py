"""What went wrong in the invented practice: a breach that had to be written down and told to nobody."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime, time
from typing import Any

from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.rights.breach import Breach, BreachNature, BreachRisk
from heijastus_desk.services.breaches import BreachService


def fill_breaches(breaches: BreachService, entries: Sequence[Mapping[str, Any]], stand: Callable[[int], date]) -> None:
    """Write each down on the day it was noticed, and close it on its day."""
    for entry in entries:
        noticed = stand(entry["day"])
        uid = breaches.record(_breach(entry, noticed)).uid
        if "closed" in entry:
            stand(entry["closed"])
            breaches.close(uid)


def _breach(entry: Mapping[str, Any], noticed: date) -> Breach:
    return Breach(
        uid="",
        number=0,
        noticed_at=datetime.combine(noticed, time.fromisoformat(entry["time"]), HELSINKI),
        happened_from=noticed,
        nature=tuple(BreachNature(one) for one in entry["nature"]),
        facts=entry["facts"],
        categories=tuple(DataCategory(one) for one in entry["categories"]),
        person_count=entry["persons"],
        record_count=entry["records"],
        consequences=entry["consequences"],
        measures=entry["measures"],
        risk=BreachRisk(entry["risk"]),
        risk_reason=entry["reason"],
    )
