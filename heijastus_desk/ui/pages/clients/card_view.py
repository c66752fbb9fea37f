"""The card of one client: header with the actions, chips, tabs, and the facts beside them."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.clients.card_tabs import CardTabs, tab_titles
from heijastus_desk.ui.pages.clients.freeze_banner import FreezeBanner
from heijastus_desk.ui.pages.clients.side_column import SideColumn
from heijastus_desk.ui.pages.clients.view import CardState
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.widgets.buttons import Button, MenuButton, primary, secondary
from heijastus_desk.ui.widgets.chips import ChipRow, ChipText
from heijastus_desk.ui.widgets.labels import Elided, reveal
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.ui.widgets.tab_bar import TabBar

translate = QCoreApplication.translate

WIDE_ENOUGH = 600
LOWEST_WITH_CHIPS = 320
LEFT, RIGHT = 24, 16
# "Data and rights" says at length what the facts beside the timeline say in short.
BESIDE_FACTS = frozenset({"timeline"})


class CardView(QWidget):
    """`asked` names an action of the header or a tab; `tabs.opened` gives an entry to open."""

    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("client_card")
        self.tabs = CardTabs()
        self.tab_bar = TabBar("client_tabs", tab_titles(), translate("Clients", "Parts of the card"))
        self._side = SideColumn()
        self._chips = ChipRow("client_chips")
        self._banner = FreezeBanner(lambda: self.asked.emit("show_freezes"), lambda: self.asked.emit("show_request"))
        self._reach = Elided("", "quiet")
        self._reach.setObjectName("client_reach")
        self._is_person, self._read_only = True, False
        self._uid = ""
        self._header = self._make_header()
        self._header.subtitle.setObjectName("client_subtitle")
        self._lay_out()
        self.tabs.asked.connect(self.asked)
        self.tab_bar.turned.connect(self._turned)
        self._turned(self.tab_bar.key())

    def show_state(self, state: CardState) -> None:
        """Show the card; another client begins at the timeline."""
        self._is_person, self._read_only = state.kind is PartyKind.PERSON, state.read_only
        self.setAccessibleName(state.name)
        self._reach.setText(state.reach)
        self._banner.show_text(state.banner, has_request=state.has_request)
        self._chips.set_chips([ChipText(mark.text, mark.tone) for mark in state.chips])
        self._side.show_card(state)
        self.tabs.show_card(state, is_person=self._is_person)
        self._fit_actions()
        # Only now is known how wide the row of buttons is.
        self._header.set_title(state.name, state.subtitle)
        self._header.subtitle.setAccessibleName(state.subtitle)
        for name in ("client_paper_note_more", "client_find_notes", "client_find_name", "client_request"):
            self._more_actions[name].setVisible(self._is_person)
        self._more_actions["client_archive"].setVisible(not state.archived)
        self._more_actions["client_bring_back"].setVisible(state.archived)
        if state.uid != self._uid:
            self._uid = state.uid
            self.tab_bar.turn_to("timeline")
        self._fit()

    def show_tab(self, key: str) -> None:
        self.tab_bar.turn_to(key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def restyled(self) -> None:
        self._side.fit_text()
        self._fit()

    def _make_header(self) -> SectionHeader:
        self._session = self._action(translate("Clients", "Add session"), "add_session", main=True)
        self._note = self._action(translate("Clients", "Add note"), "add_note_top")
        self._gather = self._action(translate("Clients", "Gather data"), "gather")
        self._gather.setToolTip(f"{self._gather.text()} ({Shortcut.EXPORT.shown})")
        self._more = MenuButton("", "client_more", spoken=translate("Clients", "More"))
        self._more_actions = self._fill_more()
        return SectionHeader("", self._session, self._note, self._gather, self._more, style="title")

    def _fill_more(self) -> dict[str, QAction]:
        """The entries by name, what belongs together between two lines; what cannot be undone stands last."""
        entries: dict[str, QAction] = {}
        for group in _more_groups():
            self._more.divide()
            for name, action, text, icon in group:
                entries[name] = self._more.add(text, name, lambda action=action: self.asked.emit(action), icon=icon)
        return entries

    def _action(self, text: str, action: str, *, main: bool = False) -> Button:
        make = primary if main else secondary
        return make(text, f"client_{action}", lambda: self.asked.emit(action.removesuffix("_top")))

    def _turned(self, key: str) -> None:
        self.tabs.show_tab(key)
        self._fit()

    def _fit(self) -> None:
        self._fit_actions()
        wide = self.width() >= theme.scaled(WIDE_ENOUGH)
        beside = self.tab_bar.key() in BESIDE_FACTS
        self._side.setVisible(wide and beside)
        self._reach.setVisible(not wide and bool(self._reach.text()))
        # In a low window they would push the name out of it; "Data and rights" tells the same.
        self._chips.setVisible(self.height() >= theme.scaled(LOWEST_WITH_CHIPS))

    def _fit_actions(self) -> None:
        """Where the buttons would need several rows, all but the first stand in the menu."""
        row = (self._session, self._note, self._gather, self._more)
        needed = sum(button.sizeHint().width() for button in row) + 3 * theme.GRID
        roomy = needed <= self.width() - LEFT - RIGHT
        for button, name in ((self._note, "client_add_note_more"), (self._gather, "client_gather_more")):
            shown = self._is_person and not (self._read_only and button is self._note)
            reveal(button, shown=shown and roomy)
            self._more_actions[name].setVisible(shown and not roomy)
        reveal(self._session, shown=not self._read_only)

    def _lay_out(self) -> None:
        body = QHBoxLayout()
        body.setSpacing(24)
        body.addWidget(self.tabs, 1)
        body.addWidget(self._side)
        column = QVBoxLayout(self)
        column.setContentsMargins(LEFT, 12, RIGHT, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._header)
        column.addWidget(self._reach)
        column.addWidget(self._chips)
        column.addWidget(self._banner)
        column.addWidget(self.tab_bar)
        column.addLayout(body, 1)


def _more_groups() -> tuple[tuple[tuple[str, str, str, str], ...], ...]:
    """Of each entry of the menu: its name, the action it asks for, its word and its icon."""
    return (
        (
            ("client_add_note_more", "add_note", translate("Clients", "Add note"), "note"),
            ("client_gather_more", "gather", translate("Clients", "Gather data"), "export"),
            ("client_edit", "edit", translate("Clients", "Edit"), "edit"),
        ),
        (
            ("client_add_contact_more", "add_contact", translate("Clients", "Add contact"), "phone"),
            ("client_add_contract_more", "add_contract", translate("Clients", "Add contract"), "contracts"),
            ("client_paper_note_more", "paper_note", translate("Clients", "Paper note"), "paper"),
            ("client_attach_more", "attach", translate("Clients", "Attach file…"), "attachment"),
            ("client_add_invoice_more", "add_invoice", translate("Clients", "Add invoice reference"), "paper"),
            ("client_notice_given", "add_delivery", translate("Clients", "Notice given…"), "notices"),
        ),
        (
            ("client_find_notes", "find_notes", translate("Clients", "Find in notes"), "search"),
            ("client_find_name", "find_name", translate("Clients", "Where else is this name"), "search"),
            ("client_print", "print", translate("Clients", "Print…"), "print"),
        ),
        (
            ("client_request", "add_request", translate("Requests", "Request about the data…"), "requests"),
            ("client_freeze", "add_freeze", translate("Freezes", "Restrict or freeze…"), "hold"),
            ("client_merge", "merge", translate("Merging", "Merge with another card…"), "clients"),
            ("client_archive", "archive", translate("Clients", "Move to the archive"), "export"),
            ("client_bring_back", "archive", translate("Clients", "Bring back from the archive"), "back"),
        ),
        (("client_erase", "erase", translate("Clients", "Erase permanently…"), "erase"),),
    )
