"""Sessions held and contacts, and everything about a meeting saved in one go."""

from heijastus_desk.domain.appointments import MetEntry, checked_met
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.contracts import ContactEntry, SessionEntry, checked_contact, checked_session
from heijastus_desk.services.appointments import write_appointment
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.contracts import party_ids
from heijastus_desk.services.notes import write_note
from heijastus_desk.storage.queries.entries import contact_entry, session_entry
from heijastus_desk.storage.queries.orderer_views import SessionListLine, session_list
from heijastus_desk.storage.unit_of_work import Row, Transaction
from heijastus_desk.storage.vault_file import VaultFile


class SessionService:
    """Saves sessions and contact events."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def get(self, uid: str) -> tuple[SessionEntry, int]:
        """A session for editing with its version; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(session_entry(connection, uid))

    def get_contact(self, uid: str) -> tuple[ContactEntry, int]:
        """A contact event for editing with its version; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(contact_entry(connection, uid))

    def of_contract(self, contract: str) -> tuple[SessionListLine, ...]:
        """The sessions held under a contract, oldest first."""
        with self._vault.read() as connection:
            return session_list(connection, contract)

    def save(self, entry: SessionEntry, uid: str = "", *, version: int | None = None) -> Change:
        """Check and save a session with who was there; raises with the field at fault."""
        clean = checked_session(entry, self._vault.clock.today())
        with edit(self._vault, "session_saved", Kind.SESSIONS) as current:
            current.uid = _write_session(current.transaction, clean, uid, version)["uid"]
        return current.done

    def met(self, entry: MetEntry) -> Change:
        """Save a meeting: session, who was there, a note, the next date; all or nothing, and one undo.

        Dates agreed on for the contract up to the day of the session have thereby come, and go. Raises with the field
        at fault.
        """
        clean = checked_met(entry, self._vault.clock.today())
        kinds = (Kind.SESSIONS, Kind.NOTES, Kind.APPOINTMENTS)
        with edit(self._vault, "session_met", *kinds) as current:
            transaction = current.transaction
            row = _write_session(transaction, clean.session)
            current.uid = row["uid"]
            if clean.note is not None:
                write_note(transaction, clean.note, session=row["uid"])
            _take_away_come(transaction, row)
            if clean.next is not None:
                write_appointment(transaction, clean.next)
        return current.done

    def save_contact(self, entry: ContactEntry, uid: str = "", *, version: int | None = None) -> Change:
        """Check and save a contact event; raises with the field at fault."""
        clean = checked_contact(entry, self._vault.clock.today())
        with edit(self._vault, "contact_saved", Kind.SESSIONS) as current:
            columns = {
                **party_ids(current.transaction, clean.party),
                "happened_on": clean.happened_on,
                "kind": clean.kind.value,
                "direction": clean.direction.value,
                "summary": clean.summary,
            }
            if uid:
                current.transaction.update("contact_event", uid, columns, version=version)
                current.uid = uid
            else:
                current.uid = current.transaction.insert("contact_event", columns)["uid"]
        return current.done


def _write_session(transaction: Transaction, entry: SessionEntry, uid: str = "", version: int | None = None) -> Row:
    columns = {
        "contract_id": transaction.id_of("contract", entry.contract),
        "held_on": entry.held_on,
        "starts_at": entry.starts_at,
        "minutes": entry.minutes,
        "place": entry.place,
        "remote": entry.remote,
        "invoiced": entry.invoiced,
    }
    if not entry.invoiced:
        columns["accounting_id"] = None
    row = (
        transaction.update("session", uid, columns, version=version) if uid else transaction.insert("session", columns)
    )
    _save_attendance(transaction, row["id"], entry)
    return row


def _save_attendance(transaction: Transaction, key: int, entry: SessionEntry) -> None:
    came = dict.fromkeys(entry.attendees, True) | dict.fromkeys(entry.absent, False)
    wanted = {transaction.id_of("person", uid): present for uid, present in came.items()}
    for row in transaction.rows("attendance", session_id=key):
        present = wanted.pop(row["person_id"], None)
        if present is None:
            transaction.delete("attendance", row["uid"])
        elif present != row["present"]:
            transaction.update("attendance", row["uid"], {"present": present})
    transaction.insert_many(
        "attendance",
        [{"session_id": key, "person_id": person, "present": present} for person, present in wanted.items()],
    )


def _take_away_come(transaction: Transaction, session: Row) -> None:
    if session["contract_id"] is not None:
        planned = transaction.rows("appointment", contract_id=session["contract_id"])
    else:
        there = transaction.rows("attendance", session_id=session["id"])
        planned = [
            row
            for one in there
            for row in transaction.rows("appointment", contract_id=None, person_id=one["person_id"])
        ]
    for row in planned:
        if row["planned_on"] <= session["held_on"]:
            transaction.delete("appointment", row["uid"])


__all__ = ["SessionListLine", "SessionService"]
