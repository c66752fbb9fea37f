"""Notes: entered, edited, read."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.notes import NoteEntry, checked_note
from heijastus_desk.domain.snippets import beginnings, snippet
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.storage.queries import note_search
from heijastus_desk.storage.queries.hidden import hidden_numbers
from heijastus_desk.storage.queries.notes import TiedNote, note_entry, notes_of_contract, notes_of_session
from heijastus_desk.storage.unit_of_work import Row, Transaction
from heijastus_desk.storage.vault_file import VaultFile


@dataclass(frozen=True, slots=True)
class NoteHit:
    """A note that was found, and the piece of it around the first word looked for."""

    uid: str
    person_uid: str
    """The first owner; empty for a note that belongs to nobody any more."""
    person_name: str
    written_on: date
    snippet: str


class NoteService:
    """Reads and saves notes."""

    def __init__(self, vault: VaultFile, sight: OutOfSight | None = None) -> None:
        self._vault, self._sight = vault, sight or OutOfSight(vault)

    def get(self, uid: str) -> tuple[NoteEntry, int]:
        """A note for editing with its version; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(note_entry(connection, uid))

    def search(self, text: str, limit: int = 50) -> tuple[NoteHit, ...]:
        """Notes with a word beginning like each word of `text`, the newest first; å and a agree.

        Not those that are only about persons whom daily work does not see.
        """
        unseen = self._sight.uids()
        with self._vault.read() as connection:
            found = note_search.search(connection, text, limit, hidden_numbers(connection, unseen))
        if not found:
            return ()
        pattern = beginnings(note_search.words_of(text))
        return tuple(
            NoteHit(note.uid, note.person_uid, note.person_name, note.written_on, snippet(note.body, pattern))
            for note in found
        )

    def of_contract(self, uid: str) -> tuple[TiedNote, ...]:
        """Notes of a contract and of its sessions, the newest first."""
        with self._vault.read() as connection:
            return notes_of_contract(connection, uid)

    def of_session(self, uid: str) -> tuple[TiedNote, ...]:
        """Notes of a session, the newest first."""
        with self._vault.read() as connection:
            return notes_of_session(connection, uid)

    def save(self, entry: NoteEntry, uid: str = "", *, version: int | None = None) -> Change:
        """Check and save a note with its owners and mentioned persons; raises with the field at fault."""
        clean = checked_note(entry, self._vault.clock.today())
        with edit(self._vault, "note_saved", Kind.NOTES) as current:
            current.uid = write_note(current.transaction, clean, uid, version)["uid"]
        return current.done


def write_note(
    transaction: Transaction, entry: NoteEntry, uid: str = "", version: int | None = None, *, session: str = ""
) -> Row:
    """Write a checked note inside the caller's transaction; `session` is the uid of one saved just before."""
    columns: dict[str, Any] = {
        "contract_id": transaction.id_of("contract", entry.contract),
        "session_id": transaction.id_of("session", session or entry.session),
        "kind": entry.kind.value,
        "written_on": entry.written_on,
        "body": entry.body,
        "special": entry.special,
        "special_ground": entry.special_ground,
        "kept_at": entry.kept_at.value,
        "paper_place": entry.paper_place,
    }
    row = transaction.update("note", uid, columns, version=version) if uid else transaction.insert("note", columns)
    _save_persons(transaction, "note_owner", row["id"], entry.owners)
    _save_persons(transaction, "note_mention", row["id"], entry.mentioned)
    return row


def _save_persons(transaction: Transaction, table: str, note: int, persons: tuple[str, ...]) -> None:
    wanted = [transaction.id_of("person", uid) for uid in persons]
    for row in transaction.rows(table, note_id=note):
        if row["person_id"] in wanted:
            wanted.remove(row["person_id"])
        else:
            transaction.delete(table, row["uid"])
    transaction.insert_many(table, [{"note_id": note, "person_id": person} for person in wanted])


__all__ = ["NoteHit", "NoteService", "TiedNote"]
