"""The list of clients: chips and a line that filter it, and a word where retention has something to tell."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.sight import Sight
from heijastus_desk.services.clients import ClientRow, ClientRows
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.clients.filter_line import FilterLine
from heijastus_desk.ui.pages.clients.label_filter import LabelFilter
from heijastus_desk.ui.pages.clients.presenter import row_subtitle
from heijastus_desk.ui.pages.clients.unseen_chips import UnseenChips
from heijastus_desk.ui.pages.clients.view import Mark
from heijastus_desk.ui.widgets.buttons import MenuButton, link
from heijastus_desk.ui.widgets.card_list import CardList, CardRow
from heijastus_desk.ui.widgets.chips import ChoiceChips
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate

_NONE = Mark("")
LOWEST_WITH_LABELS = 320


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the list is asked for."""

    search: str = ""
    kind: PartyKind | None = None
    archived: bool = False
    label: str = ""
    sight: Sight = Sight.DAILY

    @property
    def is_everything(self) -> bool:
        return self == Wanted()


class ListPane(QWidget):
    """`wanted_changed` when she filters; `chosen` and `opened` give the uid of a client."""

    wanted_changed = Signal()
    chosen = Signal(str)
    opened = Signal(str)

    def __init__(self, lang: Lang, new_person: Callable[[], object], new_organisation: Callable[[], object]) -> None:
        super().__init__()
        self._lang = lang
        self._rows = ClientRows()
        self._marks: Mapping[str, Mark] = {}
        self.new = MenuButton(translate("Clients", "&New"), "clients_new", icon="add")
        self.new.add(translate("Clients", "Person"), "clients_new_person", new_person, icon="clients")
        self.new.add(
            translate("Clients", "Organisation"), "clients_new_organisation", new_organisation, icon="organisation"
        )
        self.more = MenuButton("", "clients_more", spoken=translate("Clients", "More about the list"))
        self.chips = ChoiceChips(
            "clients_filter",
            [
                ("all", translate("Clients", "All")),
                (PartyKind.PERSON.value, translate("Clients", "Persons")),
                (PartyKind.ORGANISATION.value, translate("Clients", "Organisations")),
            ],
            translate("Clients", "Which clients are listed"),
        )
        self.archive = link("", "clients_archive", self._turn_archive)
        self.unseen = UnseenChips(self.wanted_changed.emit)
        self._archived = False
        self.search = FilterLine()
        self.labels = LabelFilter()
        self.list = CardList("clients_list", translate("Clients", "Clients"))
        self._nobody = Text("", "quiet", wrap=True)
        self._nobody.setObjectName("clients_nobody")
        self._nobody.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nobody.setContentsMargins(10, 8, 10, 8)
        self._header = SectionHeader(translate("Clients", "Clients"), self.new, self.more)
        self._stack = QStackedWidget()
        self._lay_out()
        self._show_archive(archived=False)
        self._connect()

    def wanted(self) -> Wanted:
        """What the chips, the line and the archive link ask for."""
        choice = self.chips.choice()
        kind = PartyKind(choice) if choice in set(PartyKind) else None
        sight = self.unseen.sight()
        return Wanted(self.search.text().strip(), kind, self._archived, self.labels.label(), sight)

    def show_rows(self, rows: ClientRows) -> ClientRows:
        """Show these clients; the one chosen stays chosen and the list stays where it was. Gives back those before."""
        before, self._rows = self._rows, rows
        self._fill()
        self._nobody.setText(
            translate("Clients", "No clients yet.")
            if self.wanted().is_everything
            else translate("Clients", "Nobody found. Try a part of a name, a client code or an employer.")
        )
        self._stack.setCurrentWidget(self.list if rows else self._nobody)
        return before

    def show_marks(self, marks: Mapping[str, Mark]) -> None:
        """Add the words of retention to what is shown already."""
        if marks != self._marks:
            self._marks = marks
            self._fill()

    def ask_for_everything(self) -> None:
        """Take every filter away without telling."""
        self.chips.choose("all")
        self.search.clear()
        self.labels.choose("")
        self.unseen.choose(Sight.DAILY)
        self._show_archive(archived=False)

    def offer_codes(self, turned: Callable[[bool], object], *, shown: bool) -> None:
        """Let her see client codes instead of names in the list; `turned` is told when she changes it."""
        self.more.divide()
        action = self.more.add(translate("Clients", "Client codes instead of names"), "clients_codes", lambda: None)
        action.setCheckable(True)
        action.setChecked(shown)
        action.toggled.connect(turned)

    def uids(self) -> Sequence[str]:
        return self._rows.uids

    def _turn_archive(self) -> None:
        self.unseen.choose(Sight.DAILY)
        self._show_archive(archived=not self._archived)
        self.wanted_changed.emit()

    def _show_archive(self, *, archived: bool) -> None:
        self._archived = archived
        text = translate("Clients", "Back to the clients") if archived else translate("Clients", "Show the archive")
        self.archive.setText(text)
        self.archive.setAccessibleName(text)
        self._header.set_title(translate("Clients", "Archive") if archived else translate("Clients", "Clients"))

    def _fill(self) -> None:
        bar = self.list.verticalScrollBar()
        before = bar.value()
        self.list.set_rows(self._rows, self._card_row)
        self.list.lay_out()
        bar.setValue(before)

    def _card_row(self, row: ClientRow) -> CardRow:
        mark = self._marks.get(row.uid, _NONE)
        return CardRow(row.uid, row.name, row_subtitle(row, self._lang), mark.text, mark.tone)

    def _connect(self) -> None:
        self.list.installEventFilter(self)
        self.chips.chosen.connect(lambda _key: self.wanted_changed.emit())
        self.search.typed.connect(self.wanted_changed)
        self.labels.picked.connect(self.wanted_changed)
        self.search.to_list.connect(self._enter_list)
        self.search.entered.connect(lambda: self.opened.emit(self.list.current_uid() or self.list.select_first()))
        self.list.chosen.connect(self.chosen)
        self.list.opened.connect(self.opened)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A letter typed in the list begins to filter it."""
        if watched is self.list and event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            text = event.text()
            plain = not event.modifiers() & ~Qt.KeyboardModifier.ShiftModifier
            if plain and text.isprintable() and text.strip():
                self.search.setFocus()
                self.search.insert(text)
                self.search.textEdited.emit(self.search.text())
                return True
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a low window the rows have the room of the labels, unless one is chosen."""
        super().resizeEvent(event)
        self.labels.set_roomy(self.height() >= theme.scaled(LOWEST_WITH_LABELS))

    def _enter_list(self) -> None:
        self.list.setFocus()
        if not self.list.current_uid():
            uid = self.list.select_first()
            if uid:
                self.chosen.emit(uid)

    def _lay_out(self) -> None:
        for part in (self.list, self._nobody):
            self._stack.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._header)
        column.addWidget(self.search)
        column.addWidget(self.chips)
        column.addWidget(self.unseen)
        column.addWidget(self.labels)
        column.addWidget(self._stack, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(6, 0, 0, 6)
        foot.addWidget(self.archive)
        foot.addStretch(1)
        column.addLayout(foot)
