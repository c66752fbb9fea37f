"""The page of papers: her folders at the left, what lies in the one chosen at the right."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.services.papers import FolderItem
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.page import Page
from heijastus_desk.ui.pages.papers import presenter
from heijastus_desk.ui.pages.papers.presenter import FolderRow, ItemRow, Show, ViewState, Wish
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.record_places import CardPlace
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.widgets.buttons import MenuButton, secondary
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.search_line import SearchLine
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate

_LIST_WIDTH = 300
_ASK_AFTER_MS = 120
_FILE_NAME = "mapit.pdf"


class PapersPage(Page):
    """Everything that is on paper, whatever record notes it; papers of their own are marked destroyed here."""

    key = "papers"
    shows = frozenset({Kind.PAPERS, Kind.NOTES, Kind.CONTRACTS, Kind.ACCOUNTING, Kind.PARTIES, Kind.HOLDS})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._items: tuple[FolderItem, ...] = ()
        self._due: frozenset[str] = frozenset()
        self._wish = Wish()
        self._state: ViewState | None = None
        self.chips = ChoiceChips(
            "papers_show",
            [(show.value, presenter.show_name(show)) for show in Show],
            translate("Papers", "Which papers are shown"),
        )
        self.search = SearchLine(
            "papers_search",
            translate("Papers", "Find a paper"),
            translate("Papers", "Paper, person or folder"),
            _ASK_AFTER_MS,
        )
        self.folders = CardList("papers_folders", translate("Papers", "Folders"))
        look = CardLook(dividers=True, wrap=True)
        self.list = CardList("papers_list", translate("Papers", "In the folder"), look)
        self.confirm = InPageConfirm("papers_question")
        self.open_button = secondary(translate("Papers", "Open the client"), "papers_open", self._open, icon="clients")
        self.gone_button = secondary(
            translate("Papers", "Mark as destroyed"), "papers_destroyed", self._destroyed, icon="erase"
        )
        self.more = MenuButton("", "papers_more", spoken=translate("Papers", "More actions"))
        self.output = PaperOutput(context, self)
        self._label = self.more.add(
            translate("Papers", "Print the label of this folder"), "papers_label", self._print_label, icon="print"
        )
        self.more.add(translate("Papers", "Print labels of all folders"), "papers_labels", self.print_all, icon="print")
        self.more.add(
            translate("Papers", "Save the labels as a file…"), "papers_save_labels", self.save_all, icon="save"
        )
        self._all_gone = self.more.add(
            translate("Papers", "Mark the whole folder as destroyed…"),
            "papers_all_destroyed",
            self._ask_all,
            icon="erase",
        )
        self.header = SectionHeader("", self.open_button, self.gone_button, self.more, style="title", subtitle="-")
        self._stack = QStackedWidget()
        self._lay_out()
        self.chips.chosen.connect(lambda show: self._ask_for(replace(self._wish, show=Show(show))))
        self.search.typed.connect(lambda: self._ask_for(replace(self._wish, words=self.search.text())))
        self.folders.chosen.connect(lambda key: self._ask_for(replace(self._wish, folder=key)))
        self.folders.opened.connect(lambda _key: self.list.setFocus())
        self.list.chosen.connect(lambda _uid: self._fit_buttons())
        self.list.opened.connect(lambda _uid: self._open(opens=True))
        self.commands = {
            Shortcut.FIND: self.search.setFocus,
            Shortcut.PRINT: self.print_all,
            Shortcut.EXPORT: self.save_all,
            Shortcut.REFRESH: self.activate,
        }

    def activate(self) -> None:
        self.context.query(self.context.app.papers.items, self._arrived, topic="papers")

    def focus_first(self) -> None:
        (self.folders if self._items else self._empty).setFocus()

    def back(self) -> bool:
        if self.confirm.isVisible():
            self.confirm.dismiss()
            return True
        if not self._wish.words and self._wish.show is Show.IN_FOLDERS:
            return False
        self.search.clear()
        self.chips.choose(Show.IN_FOLDERS.value)
        self._ask_for(Wish(folder=self._wish.folder))
        return True

    def open_record(self, uid: str) -> None:
        """Show the folder a paper lies in."""
        self._wish = Wish()
        wanted = next((item for item in self._items if item.uid == uid), None)
        if wanted is None:
            self.context.query(self.context.app.papers.items, lambda items: self._arrived(items, uid), topic="papers")
        else:
            self._show_item(wanted)

    # ------------------------------------------------------------------------------------------------------- showing

    def show_state(self, state: ViewState) -> None:
        """Show folders and papers; what was chosen stays chosen."""
        self._state = state
        self.folders.set_rows(state.folders, _folder_card, key=lambda row: row.key)
        self.folders.select(state.chosen)
        self.header.set_title(state.title, state.subtitle)
        self.list.set_rows(state.rows, _item_card)
        if state.rows and not self.list.current_uid():
            self.list.select_first()
        self._all_gone.setEnabled(bool(state.left))
        self._label.setEnabled(state.chosen not in {"", presenter.NO_FOLDER})
        shown = self._empty if state.is_empty else self._filled
        self._stack.setCurrentWidget(shown)
        self._below.setCurrentWidget(self.list if state.rows else self._none)
        self._fit_buttons()

    def _arrived(self, items: tuple[FolderItem, ...], wanted: str = "") -> None:
        self._items = items
        found = next((item for item in items if item.uid == wanted), None)
        if found is not None:
            self._show_item(found)
        else:
            self._render()
        # Beside the reader: over a large vault it takes seconds, and the folders must not wait for it.
        app = self.context.app
        self.context.work(
            lambda _progress: presenter.due_rows(app.standings.due_on_paper()),
            self._show_due,
            label=translate("Papers", "Looking at storage periods…"),
            topic="papers_due",
        )

    def _show_item(self, item: FolderItem) -> None:
        show = Show.DESTROYED if item.destroyed_on else Show.IN_FOLDERS
        self._wish = Wish(show=show, folder=presenter.folder_key(item.folder))
        self.chips.choose(show.value)
        self._render()
        self.list.select(presenter.row_uid(item))
        self._fit_buttons()

    def _show_due(self, due: frozenset[str]) -> None:
        if due != self._due:
            self._due = due
            self._render()

    def _ask_for(self, wish: Wish) -> None:
        self._wish = wish
        self._render()

    def _render(self) -> None:
        self.show_state(presenter.derive(self._items, self._wish, self._due, self.context.lang))

    def _fit_buttons(self) -> None:
        item = self._current()
        self.open_button.setEnabled(item is not None and bool(item.party_uid))
        self.gone_button.setEnabled(item is not None and presenter.may_be_destroyed(item))

    def _current(self) -> FolderItem | None:
        uid = self.list.current_uid()
        return next((item for item in self._items if presenter.row_uid(item) == uid), None)

    # --------------------------------------------------------------------------------------------------------- doing

    def print_all(self) -> None:
        """Make a label for each folder, then let her choose a printer."""
        self._make_labels((), lambda pdf: self.output.ask_printer(pdf, _FILE_NAME))

    def save_all(self) -> None:
        """Make a label for each folder, then let her choose a file."""
        self._make_labels((), lambda pdf: self.output.ask_where(pdf, _FILE_NAME))

    def _print_label(self) -> None:
        if self._state is not None and self._state.chosen not in {"", presenter.NO_FOLDER}:
            self._make_labels((self._state.title,), lambda pdf: self.output.ask_printer(pdf, _FILE_NAME))

    def _make_labels(self, folders: tuple[str, ...], then: Callable[[bytes], None]) -> None:
        papers, lang = self.context.app.client_papers, self.context.lang
        wanted = folders or presenter.folder_names(self._items)
        if wanted:
            self.context.work(
                lambda _progress: papers.labels(wanted, lang),
                then,
                label=translate("Papers", "Making the labels…"),
            )

    def _open(self, *, opens: bool = False) -> None:
        """Go to the row on the client's card, where it can be edited."""
        item = self._current()
        if item is not None and item.party_uid:
            place = CardPlace(item.party_uid, "papers", presenter.row_uid(item), opens)
            self.context.open("clients", place.record)

    def _destroyed(self) -> None:
        item = self._current()
        if item is not None and presenter.may_be_destroyed(item):
            self._mark((item.uid,))

    def _ask_all(self) -> None:
        """A whole folder is asked about first: what is marked, and what is not."""
        if self._state is None or not self._state.left:
            return
        left = self._state.left
        number = translate("Papers", "%n paper(s) will be marked as destroyed today.", "", len(left))
        others = len(self._state.rows) - len(left)
        more = translate(
            "Papers",
            "%n other(s) in the folder stay as they are: notes, contracts and vouchers go under Storage and erasure.",
            "",
            others,
        )
        self.confirm.ask(
            f"{number} {more}" if others else number,
            [("papers_all_yes", translate("Papers", "Mark them as destroyed"), lambda: self._mark(left))],
        )

    def _mark(self, uids: tuple[str, ...]) -> None:
        papers = self.context.app.papers

        def change() -> Change:
            return papers.mark_destroyed(uids)

        self.context.change(change)

    # ---------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        self._empty = EmptyState(
            "no_papers",
            "paper",
            translate("Papers", "Nothing is on paper yet"),
            translate("Papers", "What lies in your folders is added on a client's card, and listed here by folder."),
            translate("Papers", "Go to the clients"),
            lambda: self.context.open("clients"),
        )
        self._none = EmptyState(
            "no_papers_found",
            "paper",
            translate("Papers", "Nothing to show"),
            translate("Papers", "No paper fits what you chose above the folders."),
        )
        self._below = QStackedWidget()
        self._below.addWidget(self.list)
        self._below.addWidget(self._none)
        splitter = QSplitter()
        splitter.setObjectName("papers_splitter")
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        title = SectionHeader(translate("Papers", "Papers and folders"))
        splitter.addWidget(_column(title, self.search, self.chips, self.folders, left=12, right=12))
        splitter.addWidget(_column(self.header, self._below, left=24, right=16))
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([_LIST_WIDTH, 2 * _LIST_WIDTH])
        self._filled = splitter
        self._stack.addWidget(self._filled)
        self._stack.addWidget(self._empty)
        question = QVBoxLayout()
        question.setContentsMargins(12, theme.GRID, 12, 0)
        question.addWidget(self.confirm)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(question)
        column.addWidget(self._stack, 1)


def _folder_card(row: FolderRow) -> CardRow:
    return CardRow(row.key, row.name, row.count)


def _item_card(row: ItemRow) -> CardRow:
    return CardRow(row.uid, row.title, row.text, row.mark, row.tone)


def _column(*parts: Any, left: int, right: int) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(left, 12, right, 0)
    column.setSpacing(theme.GRID)
    for part in parts:
        column.addWidget(part, int(part is parts[-1]))
    return holder
