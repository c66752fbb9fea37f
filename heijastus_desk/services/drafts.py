"""Unsaved edits of the window's forms, kept inside the vault until they are saved or let go."""

from dataclasses import dataclass
from datetime import datetime

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.queries.drafts import DraftRow, read_draft, read_drafts
from heijastus_desk.storage.vault_file import VaultFile

LARGEST = 1_000_000
"""letters of content"""


@dataclass(frozen=True, slots=True)
class Draft:
    """What she had written in a form; `person_uid` is empty where it is about no person on file."""

    form: str
    content: str
    person_uid: str
    saved_at: datetime


class DraftService:
    """Keeps drafts. They are no changes: nothing is announced, logged or undone, and nothing is backed up for them."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def save(self, form: str, content: str, person_uid: str = "") -> None:
        """Keep what stands in a form, in place of what was kept of it before.

        Raises FIELD_TOO_LONG, and RECORD_NOT_FOUND for an unknown person; the older draft then stays.
        """
        if len(content) > LARGEST:
            raise HeijastusError(ErrorCode.FIELD_TOO_LONG, limit=LARGEST)
        with self._vault.write() as transaction:
            kept = transaction.rows("draft", form=form)
            values = {"content": content, "person_id": transaction.id_of("person", person_uid)}
            if kept:
                transaction.update("draft", kept[0]["uid"], values)
            else:
                transaction.insert("draft", {"form": form, **values})

    def get(self, form: str) -> Draft | None:
        """What was kept of a form; None when nothing was."""
        with self._vault.read() as connection:
            row = read_draft(connection, form)
        return None if row is None else _made(row)

    def drop(self, form: str) -> None:
        """Let the draft go; harmless when there is none."""
        with self._vault.write() as transaction:
            for row in transaction.rows("draft", form=form):
                transaction.delete("draft", row["uid"])

    def list(self) -> tuple[Draft, ...]:
        """Every draft, the newest first."""
        with self._vault.read() as connection:
            return tuple(_made(row) for row in read_drafts(connection))


def _made(row: DraftRow) -> Draft:
    return Draft(row.form, row.content, row.person, datetime.fromisoformat(row.at))
