"""Who was given the notice in the invented practice: a group by signature, nearly everybody else by hand."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from heijastus_desk.domain.delivery import DeliveryHow
from heijastus_desk.services.deliveries import DeliveryService


def fill_deliveries(
    deliveries: DeliveryService,
    data: Mapping[str, Any],
    contracts: Mapping[str, str],
    persons: Mapping[str, str],
    today: date,
) -> None:
    """Write the `deliveries` of the practice file, the last of all: a notice tells what the file holds."""
    on = today + timedelta(days=data["day"])
    signed = tuple(persons[key] for key in data["signed"])
    without = {persons[key] for key in data["lacking"]}
    by_register: dict[str, list[str]] = {}
    for line in deliveries.never_given():
        if line.person not in without:
            by_register.setdefault(line.register, []).append(line.person)
    for register, given in by_register.items():
        group = [uid for uid in given if uid in signed]
        if group:
            deliveries.record(group, register, DeliveryHow.SIGNED, on, contracts[data["contract"]])
        rest = [uid for uid in given if uid not in signed]
        if rest:
            deliveries.record(rest, register, DeliveryHow.HANDED, on)
