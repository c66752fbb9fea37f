"""Notes: entered, edited, read."""

from typing import Any

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.notes import NoteEntry, checked_note
from heijastus_desk.services.changing import edit, found
from heijastus_desk.storage.queries.notes import note_entry
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile


class NoteService:
    """Reads and saves notes."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def get(self, uid: str) -> tuple[NoteEntry, int]:
        """A note for editing with its version; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(note_entry(connection, uid))

    def save(self, entry: NoteEntry, uid: str = "", *, version: int | None = None) -> Change:
        """Check and save a note with its owners and mentioned persons; raises with the field at fault."""
        clean = checked_note(entry, self._vault.clock.today())
        with edit(self._vault, "note_saved", Kind.NOTES) as current:
            transaction = current.transaction
            columns: dict[str, Any] = {
                "contract_id": transaction.id_of("contract", clean.contract),
                "session_id": transaction.id_of("session", clean.session),
                "kind": clean.kind.value,
                "written_on": clean.written_on,
                "body": clean.body,
                "special": clean.special,
                "special_ground": clean.special_ground,
                "kept_at": clean.kept_at.value,
                "paper_place": clean.paper_place,
            }
            if uid:
                row = transaction.update("note", uid, columns, version=version)
            else:
                row = transaction.insert("note", columns)
            current.uid = row["uid"]
            _save_persons(transaction, "note_owner", row["id"], clean.owners)
            _save_persons(transaction, "note_mention", row["id"], clean.mentioned)
        return current.done


def _save_persons(transaction: Transaction, table: str, note: int, persons: tuple[str, ...]) -> None:
    wanted = [transaction.id_of("person", uid) for uid in persons]
    for row in transaction.rows(table, note_id=note):
        if row["person_id"] in wanted:
            wanted.remove(row["person_id"])
        else:
            transaction.delete(table, row["uid"])
    transaction.insert_many(table, [{"note_id": note, "person_id": person} for person in wanted])
