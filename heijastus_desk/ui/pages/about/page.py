"""About the program: what it is, what it promises, and every part it is made of with its licence."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QScrollArea, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.assets.components import Component, components
from heijastus_desk.domain.changes import Kind
from heijastus_desk.services.vault_place import VaultPlace
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.page import Page
from heijastus_desk.ui.pages.about import presenter
from heijastus_desk.ui.pages.about.presenter import PartRow
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.widgets.card_list import CardList, CardRow
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.focus_ring import FocusRing
from heijastus_desk.ui.widgets.key_value import Fact, KeyValue
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.search_line import SearchLine
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate

_LIST_WIDTH, _LEAST_HEIGHT = 340, 160
_ASK_AFTER_MS = 80


class AboutPage(Page):
    """The facts above, below them the parts at the left and the licence of the one chosen at the right."""

    key = "about"
    shows = frozenset({Kind.CONTROLLER})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._parts: tuple[Component, ...] = ()
        self.facts = KeyValue("about_facts")
        self.header = SectionHeader(translate("About", "What it is made of"), subtitle="-")
        self.search = SearchLine(
            "about_search",
            translate("About", "Find a part"),
            translate("About", "Name or licence"),
            _ASK_AFTER_MS,
        )
        self.list = CardList("about_parts", translate("About", "Parts of the program"))
        self.licence = QPlainTextEdit()
        self.licence.setObjectName("about_licence")
        self.licence.setAccessibleName(translate("About", "Licence of the part"))
        self.licence.setReadOnly(True)
        # Tab goes on instead of being written.
        self.licence.setTabChangesFocus(True)
        self._stack = QStackedWidget()
        self._lay_out()
        self.search.typed.connect(self._show_parts)
        self.search.went_down.connect(self.list.setFocus)
        self.list.chosen.connect(self._show_licence)
        self.list.opened.connect(lambda _name: self.licence.setFocus())
        self.commands = {Shortcut.FIND: self.search.setFocus, Shortcut.REFRESH: self.activate}

    def activate(self) -> None:
        self.context.query(self.context.app.place.look, self.show_place, topic="place")
        self.context.query(components, self.show_components, topic="components")

    def focus_first(self) -> None:
        self.search.setFocus()

    def back(self) -> bool:
        if not self.search.text():
            return False
        self.search.clear()
        self._show_parts()
        return True

    def show_place(self, place: VaultPlace) -> None:
        """Show what is known of the program itself."""
        self.facts.set_facts([Fact(*fact) for fact in presenter.facts(place)])

    def show_components(self, parts: tuple[Component, ...]) -> None:
        """Show what the program is made of."""
        self._parts = parts
        self.header.set_title(translate("About", "What it is made of"), presenter.count(parts))
        self._show_parts()

    def _show_parts(self) -> None:
        found = presenter.rows(self._parts, self.search.text())
        self.list.set_rows(found, _card)
        if found and not self.list.current_uid():
            self.list.select_first()
        self._stack.setCurrentWidget(self._found if found else self._none)
        self._show_licence(self.list.current_uid())

    def _show_licence(self, name: str) -> None:
        part = next((one for one in self._parts if one.name == name), None)
        self.licence.setPlainText(presenter.licence_text(part) if part is not None else "")

    def _lay_out(self) -> None:
        self._none = EmptyState(
            "about_none",
            "search",
            translate("About", "No such part"),
            translate("About", "Nothing the program is made of has this in its name or licence."),
        )
        self._found = QSplitter()
        self._found.setObjectName("about_splitter")
        self._found.setHandleWidth(1)
        self._found.setChildrenCollapsible(False)
        self._found.addWidget(self.list)
        self._found.addWidget(self.licence)
        self._found.setStretchFactor(1, 1)
        self._found.setSizes([_LIST_WIDTH, 2 * _LIST_WIDTH])
        for part in (self._found, self._none):
            self._stack.addWidget(part)
        self._stack.setMinimumHeight(theme.scaled(_LEAST_HEIGHT))
        inner = QWidget()
        area = QScrollArea()
        area.setObjectName("about_scroll")
        area.setAccessibleName(translate("About", "What it is made of"))
        FocusRing(area)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 12, 12, 0)
        column.setSpacing(12)
        column.addWidget(SectionHeader("Heijastus Desk", style="title"))
        column.addWidget(_promise())
        column.addWidget(self.facts)
        column.addWidget(self.header)
        column.addWidget(self.search)
        column.addWidget(self._stack, 1)


def _promise() -> QWidget:
    text = translate(
        "About",
        "The program sends nothing to any network. Your data leaves this computer only when you carry a file out of "
        "it. It is free software without warranty; its source comes with it.",
    )
    promise = Text(text, wrap=True)
    promise.setMaximumWidth(theme.scaled(720))
    return promise


def _card(row: PartRow) -> CardRow:
    return CardRow(row.uid, row.title, row.subtitle)
