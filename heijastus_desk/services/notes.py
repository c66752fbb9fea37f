"""Notes: entered, edited, read."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any, Final

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.notes import NoteEntry, checked_note
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.services.changing import edit, found
from heijastus_desk.storage.queries import note_search
from heijastus_desk.storage.queries.notes import note_entry
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile

_BEFORE: Final = 40
_AROUND: Final = 160


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

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def get(self, uid: str) -> tuple[NoteEntry, int]:
        """A note for editing with its version; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(note_entry(connection, uid))

    def search(self, text: str, limit: int = 50) -> tuple[NoteHit, ...]:
        """Notes with a word beginning like each word of `text`, the newest first; å and a agree."""
        with self._vault.read() as connection:
            found = note_search.search(connection, text, limit)
        if not found:
            return ()
        pattern = _beginnings(note_search.words_of(text))
        return tuple(
            NoteHit(note.uid, note.person_uid, note.person_name, note.written_on, _snippet(note.body, pattern))
            for note in found
        )

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


def _snippet(body: str, pattern: re.Pattern[str]) -> str:
    """About 160 letters of a note on one line, from a little before the first of the words."""
    line = " ".join(body.split())
    place = pattern.search(line)
    start = place.start() if place else 0
    begin = line.rfind(" ", 0, start - _BEFORE) + 1 if start > _BEFORE else 0
    piece = line[begin : begin + _AROUND]
    if begin + _AROUND < len(line):
        piece = f"{piece.rsplit(' ', 1)[0]} …"
    return f"… {piece}" if begin else piece


def _beginnings(words: tuple[str, ...]) -> re.Pattern[str]:
    """Finds a word that begins like one of these, whatever marks its letters bear."""
    variants = _variants()
    wanted = ("".join(f"[{letter}{variants.get(letter, '')}]" for letter in search_key(word)) for word in words)
    return re.compile(rf"(?<![^\W_])(?:{'|'.join(wanted)})", re.IGNORECASE)


@cache
def _variants() -> dict[str, str]:
    """The marked letters of the languages of Europe by the plain one they are found as."""
    found: dict[str, str] = {}
    for letter in map(chr, range(0xC0, 0x250)):
        plain = search_key(letter)
        if len(plain) == 1 and plain != letter:
            found[plain] = found.get(plain, "") + letter
    return found
