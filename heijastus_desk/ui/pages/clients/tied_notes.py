"""The notes of a contract or of a session over the card, each leading to the card of the first whose it is."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.records import HeldAt
from heijastus_desk.services.notes import TiedNote
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.card_area import CardArea
from heijastus_desk.ui.pages.clients.find_panels import FindPanel
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.row_text import joined, shortened
from heijastus_desk.ui.pages.clients.view import Entry
from heijastus_desk.ui.record_places import CardPlace
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.card_list import CardRow
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


class TiedNotesPanel(FindPanel):
    """`read` gives the notes; `of` names what they belong to."""

    def __init__(self, context: PageContext, title: str, of: str, read: Callable[[], tuple[TiedNote, ...]]) -> None:
        super().__init__(context, "tied_notes", title, of)
        context.query(read, self._show, topic="tied_notes")

    def _show(self, notes: Sequence[TiedNote]) -> None:
        lang = self.context.lang
        rows: list[tuple[CardRow, CardPlace | None]] = []
        for number, note in enumerate(notes):
            where = "" if note.kept_at is HeldAt.HERE else joined(label(note.kept_at, lang), note.paper_place)
            shared = translate("Clients", "Note of %n person(s)", "", note.owner_count) if note.owner_count > 1 else ""
            text = "\n".join(part for part in (shortened(note.body), joined(where, shared)) if part)
            mark = translate("Clients", "Special category") if note.special else ""
            row = CardRow(
                str(number),
                " · ".join(part for part in (note.owner_name, label(note.kind, lang)) if part),
                text,
                mark,
                Tone.HELD if mark else Tone.NEUTRAL,
                leading=format_date(note.written_on, lang),
            )
            rows.append((row, CardPlace(note.owner_uid, "sessions", f"note:{note.uid}")))
        self.told.setText(translate("Clients", "%n note(s), newest first", "", len(notes)) if notes else "")
        self.show_rows(rows, translate("Clients", "No note has been written here."))
        self.focus_first()


class TiedNotes:
    """Opens the panel for the row of a contract or of a session."""

    def __init__(self, context: PageContext, area: CardArea) -> None:
        self._context, self._area = context, area

    def of_contract(self, entry: Entry, _client: LoadedClient) -> None:
        """Notes of the contract and of its sessions."""
        notes = self._context.app.notes
        self._show(translate("Clients", "Notes of the contract"), entry.title, lambda: notes.of_contract(entry.record))

    def of_session(self, entry: Entry, _client: LoadedClient) -> None:
        """Notes of one session."""
        if entry.table == "session":
            notes = self._context.app.notes
            of = joined(entry.day, entry.text)
            self._show(translate("Clients", "Notes of the session"), of, lambda: notes.of_session(entry.record))

    def _show(self, title: str, of: str, read: Callable[[], tuple[TiedNote, ...]]) -> None:
        def show() -> None:
            panel = TiedNotesPanel(self._context.shared.for_page(), title, of, read)
            panel.went.connect(lambda record: self._context.shared.open("clients", record))
            self._area.show_panel(panel)
            panel.focus_first()

        self._area.free(show)
