"""Papers in folders: entered, found by folder, marked destroyed, and a paper note in one click."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.papers import PaperEntry, check_destroyed, checked_paper
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.contracts import party_ids
from heijastus_desk.services.notes import NoteService
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.storage.queries.card_papers import AssessmentLine, DisclosureLine, PaperLine, paper_entry
from heijastus_desk.storage.queries.folders import FolderItem, folder_for, folder_items, next_number
from heijastus_desk.storage.vault_file import VaultFile


class PaperService:
    """Papers and the folders they lie in."""

    def __init__(self, vault: VaultFile, notes: NoteService, sight: OutOfSight | None = None) -> None:
        self._vault, self._notes = vault, notes
        self._sight = sight or OutOfSight(vault)

    def get(self, uid: str) -> tuple[PaperEntry, int]:
        """A paper for editing with its version; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(paper_entry(connection, uid))

    def save(self, entry: PaperEntry, uid: str = "", *, version: int | None = None) -> Change:
        """Check and save a paper, a new one with the next running number; raises with the field at fault."""
        clean = checked_paper(entry, self._vault.clock.today())
        with edit(self._vault, "paper_saved", Kind.PAPERS) as current:
            transaction = current.transaction
            columns = {
                **party_ids(transaction, clean.party),
                "contract_id": transaction.id_of("contract", clean.contract),
                "what": clean.what,
                "record_class": clean.record_class.value,
                "folder": clean.folder,
                "dated_on": clean.dated_on,
                "destroyed_on": clean.destroyed_on,
            }
            if uid:
                transaction.update("paper_record", uid, columns, version=version)
                current.uid = uid
            else:
                number = {"number": next_number(transaction.connection)}
                current.uid = transaction.insert("paper_record", {**columns, **number})["uid"]
        return current.done

    def mark_destroyed(self, uids: Sequence[str], on: date | None = None) -> Change:
        """Note that these papers were destroyed, today unless told otherwise; all of them or none, and one undo.

        What is noted of them stays until its own time: it proves that they are gone. Raises DATE_IN_FUTURE,
        DATE_ORDER for a day before that of the paper, RECORD_CHANGED_ELSEWHERE when one was destroyed before.
        """
        today = self._vault.clock.today()
        day = on or today
        with edit(self._vault, "papers_destroyed", Kind.PAPERS) as current:
            for uid in uids:
                paper = current.transaction.fetch("paper_record", uid)
                if paper["destroyed_on"] is not None:
                    raise HeijastusError(ErrorCode.RECORD_CHANGED_ELSEWHERE)
                check_destroyed(paper["dated_on"], day, today)
                current.transaction.update("paper_record", uid, {"destroyed_on": day})
                current.uid = uid
        return current.done

    def items(self) -> tuple[FolderItem, ...]:
        """Everything that lies on paper, whatever table notes it, the newest first.

        Of a restricted person only where it lies: no name and no title.
        """
        hidden = self._sight.restricted()
        with self._vault.read() as connection:
            found = folder_items(connection)
        return tuple(replace(one, what="", party_name="") if one.party_uid in hidden else one for one in found)

    def folder_for(self, person: str = "") -> str:
        """The folder a paper on this person would go into; empty when nothing is on paper yet."""
        with self._vault.read() as connection:
            return folder_for(connection, person)

    def add_note(self, person: str, folder: str = "") -> Change:
        """Note that there is a note of today on paper, in the folder used last; raises FIELD_EMPTY without any."""
        place = folder or self.folder_for(person)
        today = self._vault.clock.today()
        return self._notes.save(NoteEntry(written_on=today, owners=(person,), kept_at=HeldAt.PAPER, paper_place=place))


__all__ = ["AssessmentLine", "DisclosureLine", "FolderItem", "PaperLine", "PaperService"]
