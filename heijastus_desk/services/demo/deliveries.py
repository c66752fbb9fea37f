"""Who was given the notice in the invented practice, and a later version of one with a purpose new to those people."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from heijastus_desk.domain.delivery import DeliveryHow
from heijastus_desk.services.deliveries import DeliveryService
from heijastus_desk.services.publishing import PublishingService
from heijastus_desk.services.registers import RegisterService


@dataclass(frozen=True, slots=True, kw_only=True)
class DeliveryDesk:
    """The services that these parts of the practice need."""

    registers: RegisterService
    deliveries: DeliveryService
    publishing: PublishingService


def fill_deliveries(
    desk: DeliveryDesk,
    data: Mapping[str, Any],
    contracts: Mapping[str, str],
    persons: Mapping[str, str],
    today: date,
) -> None:
    """Write the `deliveries` of the practice file, the last of all: a notice tells what the file holds."""
    later = data["later"]
    stored = desk.registers.find(later["register"])
    before = tuple(one for one in stored.value.purposes if one.code != later["purpose"])
    desk.registers.save(replace(stored.value, purposes=before), version=stored.version)
    _give(desk.deliveries, data, contracts, persons, today)
    earlier = desk.registers.find(later["register"])
    desk.registers.save(stored.value, version=earlier.version)
    desk.publishing.publish(stored.uid, later["reason"], today + timedelta(days=later["day"]))


def _give(
    deliveries: DeliveryService,
    data: Mapping[str, Any],
    contracts: Mapping[str, str],
    persons: Mapping[str, str],
    today: date,
) -> None:
    """A group by signature, nearly everybody else by hand."""
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
