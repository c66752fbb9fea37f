"""Dates agreed on: entered, edited, taken away, listed."""

from datetime import date

from heijastus_desk.domain.appointments import AppointmentEntry, checked_appointment
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.storage.queries.appointments import AppointmentLine, appointment_entry, appointment_lines
from heijastus_desk.storage.queries.contract_parties import contracts_between
from heijastus_desk.storage.unit_of_work import Row, Transaction
from heijastus_desk.storage.vault_file import VaultFile


class AppointmentService:
    """Reads and saves dates agreed on; nothing is sent to a calendar."""

    def __init__(self, vault: VaultFile, sight: OutOfSight | None = None) -> None:
        self._vault, self._sight = vault, sight or OutOfSight(vault)

    def list(self, end: date | None = None) -> tuple[AppointmentLine, ...]:
        """Every date agreed on, up to `end` when given, the nearest first; past ones were never met or moved.

        Without those agreed on with nobody but restricted persons.
        """
        hidden = self._sight.restricted()
        with self._vault.read() as connection:
            theirs = contracts_between(connection, hidden)
            lines = appointment_lines(connection, end=end)
        return tuple(one for one in lines if one.person_uid not in hidden and one.contract_uid not in theirs)

    def get(self, uid: str) -> tuple[AppointmentEntry, int]:
        """A date for editing with its version; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(appointment_entry(connection, uid))

    def save(self, entry: AppointmentEntry, uid: str = "", *, version: int | None = None) -> Change:
        """Check and save a date, new when `uid` is empty; raises with the field at fault."""
        clean = checked_appointment(entry)
        with edit(self._vault, "appointment_saved", Kind.APPOINTMENTS) as current:
            current.uid = write_appointment(current.transaction, clean, uid, version)["uid"]
        return current.done

    def remove(self, uid: str) -> Change:
        """Take a date away, as when it is cancelled."""
        with edit(self._vault, "appointment_removed", Kind.APPOINTMENTS) as current:
            current.transaction.delete("appointment", uid)
            current.uid = uid
        return current.done


def write_appointment(
    transaction: Transaction, entry: AppointmentEntry, uid: str = "", version: int | None = None
) -> Row:
    """Write a checked date inside the caller's transaction."""
    columns = {
        "contract_id": transaction.id_of("contract", entry.contract),
        "person_id": transaction.id_of("person", entry.person),
        "planned_on": entry.planned_on,
        "starts_at": entry.starts_at,
        "minutes": entry.minutes,
        "place": entry.place,
        "remote": entry.remote,
    }
    if uid:
        return transaction.update("appointment", uid, columns, version=version)
    return transaction.insert("appointment", columns)


__all__ = ["AppointmentLine", "AppointmentService", "write_appointment"]
