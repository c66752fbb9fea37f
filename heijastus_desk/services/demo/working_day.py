"""The demo's agreed dates, and who answers for which data of its contracts."""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

from heijastus_desk.domain.appointments import AppointmentEntry
from heijastus_desk.domain.contracts import ControllerRole, DataSet, DataSetRole
from heijastus_desk.services.appointments import AppointmentService


def fill_appointments(
    appointments: AppointmentService, data: Mapping[str, Any], contracts: Mapping[str, str], today: date
) -> None:
    """Write the dates agreed on, counted in days from today."""
    for entry in data["appointments"]:
        appointments.save(
            AppointmentEntry(
                planned_on=today + timedelta(days=entry["day"]),
                contract=contracts[entry["contract"]],
                starts_at=entry["time"],
                minutes=entry["minutes"],
                place=entry.get("place", ""),
                remote=entry.get("remote", False),
            )
        )


def data_sets(entry: Mapping[str, Any]) -> tuple[DataSetRole, ...]:
    """What a contract of the demo says about the data made in it."""
    return tuple(
        DataSetRole(DataSet(one["data"]), ControllerRole(one["role"]), one.get("instruction", ""))
        for one in entry.get("data_sets", ())
    )
