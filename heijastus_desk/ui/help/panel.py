"""Help beside the page: its topic, contents, search, shortcuts, the way back, and the same on paper."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.help import shown
from heijastus_desk.ui.help.typeset import heading_block, set_type
from heijastus_desk.ui.shortcuts import keep_escape
from heijastus_desk.ui.widgets.buttons import Button, MenuButton
from heijastus_desk.ui.widgets.labels import reveal
from heijastus_desk.ui.widgets.search_line import SearchLine
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.ui.widgets.tab_bar import TabBar
from heijastus_desk.wording.handbook import passages

translate = QCoreApplication.translate

_WIDTH = 420
_ASK_AFTER_MS = 120
TOPIC, CONTENTS, SHORTCUTS = "topic", "contents", "shortcuts"


class HelpPanel(QFrame):
    """`closed` when she is done; `print_wanted` gives a topic, or "" for the whole handbook, `save_wanted` the same."""

    closed = Signal()
    print_wanted = Signal(str)
    save_wanted = Signal(str)

    def __init__(self, lang: Lang, pages: Sequence[tuple[str, str]] = (), *, can_print: bool = True) -> None:
        """`pages`: the keys that lead to a page, with its name, for the list of shortcuts."""
        super().__init__()
        self._pages = tuple(pages)
        self.setObjectName("help_panel")
        self.setProperty("role", "help")
        self._lang = lang
        self._trail: list[tuple[str, int]] = []
        self._place = ("", 0)
        self._field_words = ""
        self.tabs = TabBar(
            "help_tabs",
            [
                (TOPIC, translate("HelpPanel", "This page")),
                (CONTENTS, translate("HelpPanel", "Contents")),
                (SHORTCUTS, translate("HelpPanel", "Shortcuts")),
            ],
            translate("HelpPanel", "Help"),
        )
        self.search = SearchLine(
            "help_search",
            translate("HelpPanel", "Find in the help"),
            translate("HelpPanel", "Find in the help"),
            _ASK_AFTER_MS,
        )
        self.text = QTextBrowser()
        self.text.setObjectName("help_text")
        self.text.setAccessibleName(translate("HelpPanel", "Help text"))
        self.text.setProperty("role", "ground")
        # Only leads on inside the program's own help; nothing here may open a browser.
        self.text.setOpenLinks(False)
        self.back = Button(
            "", "help_back", icon="back", spoken=translate("HelpPanel", "Back in the help"), on_click=self.go_back
        )
        self.more = MenuButton("", "help_more", spoken=translate("HelpPanel", "Print the help"))
        close = Button(
            "", "help_close", icon="close", spoken=translate("HelpPanel", "Close the help"), on_click=self.closed.emit
        )
        self._add_prints()
        reveal(self.more, shown=can_print)
        actions = (self.back, self.more, close) if can_print else (self.back, close)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        column.addWidget(SectionHeader(translate("HelpPanel", "Help"), *actions))
        column.addWidget(self.search)
        column.addWidget(self.tabs)
        column.addWidget(self.text, 1)
        self.text.anchorClicked.connect(self._follow)
        self.tabs.turned.connect(self._turned)
        self.search.typed.connect(self._search)
        self.search.went_down.connect(self.text.setFocus)
        self._look_ready()
        self.hide()

    def place(self, width: int, height: int) -> None:
        """Lie over the right edge of a work area of this size: the page keeps its width."""
        wide = min(theme.scaled(_WIDTH), width)
        self.setGeometry(width - wide, 0, wide, height)
        self.raise_()

    def show_topic(self, topic: str, about: str = "") -> None:
        """Open on a topic, at the heading that tells of `about` (the title of a panel), with the field she is in."""
        field = shown.field_in_focus()
        self._field_words = shown.of_field(field) if field is not None else ""
        self._trail.clear()
        self.search.clear()
        self.tabs.turn_to(TOPIC)
        self._load(topic, passages.heading_like(topic, about, self._lang) if about else 0)
        self._come_up()

    def show_shortcuts(self) -> None:
        """Open on the list of shortcuts."""
        self.search.clear()
        self.tabs.turn_to(SHORTCUTS)
        self._turned(SHORTCUTS)
        self._come_up()

    def go_back(self) -> None:
        """To the topic before."""
        if self._trail:
            self._field_words = ""
            self.tabs.turn_to(TOPIC)
            self._load(*self._trail.pop())
        self.text.setFocus()

    def restyled(self) -> None:
        set_type(self.text.document())

    def event(self, event: QEvent) -> bool:
        return keep_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _come_up(self) -> None:
        self.show()
        self.raise_()
        self.text.setFocus()

    def _follow(self, link: QUrl) -> None:
        topic = link.path().removesuffix(".md")
        self._trail.append(self._place)
        self._field_words = ""
        self.search.clear()
        self.tabs.turn_to(TOPIC)
        self._load(topic, passages.heading_number(topic, link.fragment(), self._lang))
        self.text.setFocus()

    def _turned(self, key: str) -> None:
        self.search.clear()
        if key == TOPIC:
            self._load(*self._place)
        else:
            self._show(shown.contents(self._lang) if key == CONTENTS else shown.shortcuts(self._pages))

    def _search(self) -> None:
        words = self.search.text().strip()
        if words:
            self._show(shown.found(words, self._lang))
        else:
            self._turned(self.tabs.key())

    def _load(self, topic: str, heading: int = 0) -> None:
        self._place = (topic, heading)
        self._show(self._field_words + shown.topic(topic, self._lang))
        block = heading_block(self.text.document(), heading) if heading else None
        if block is not None:
            top = self.text.document().documentLayout().blockBoundingRect(block).top()
            self.text.verticalScrollBar().setValue(int(top))

    def _show(self, markdown: str) -> None:
        self.text.setMarkdown(markdown)
        set_type(self.text.document())
        self._look_ready()

    def _look_ready(self) -> None:
        self.back.setEnabled(bool(self._trail))

    def _add_prints(self) -> None:
        for text, name, icon, tell, whole in (
            (translate("HelpPanel", "Print this topic…"), "help_print", "print", self.print_wanted, False),
            (translate("HelpPanel", "Print the whole handbook…"), "help_print_all", "print", self.print_wanted, True),
            (translate("HelpPanel", "Save the handbook as PDF…"), "help_save", "save", self.save_wanted, True),
        ):
            self.more.add(text, name, lambda t=tell, w=whole: t.emit("" if w else self._place[0]), icon=icon)
