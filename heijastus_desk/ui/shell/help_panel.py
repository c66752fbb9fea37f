"""Help beside the page: the topic of the page in her language, and the list of shortcuts."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextBlock, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QFrame, QTextBrowser, QVBoxLayout

from heijastus_desk.assets import resource
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.shell.page_registry import PAGES
from heijastus_desk.ui.shortcuts import descriptions, keep_escape, native
from heijastus_desk.ui.theme import TextSize
from heijastus_desk.ui.widgets.buttons import Button
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.ui.widgets.tab_bar import TabBar

translate = QCoreApplication.translate


class HelpPanel(QFrame):
    """Opened by F1 on the topic of the page in front; `closed` when she is done."""

    closed = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("help_panel")
        self.setProperty("role", "help")
        self._lang = lang
        self._topic = ""
        self._tabs = TabBar(
            "help_tabs",
            [("topic", translate("HelpPanel", "This page")), ("shortcuts", translate("HelpPanel", "Shortcuts"))],
            translate("HelpPanel", "Help"),
        )
        self._text = QTextBrowser()
        self._text.setObjectName("help_text")
        self._text.setAccessibleName(translate("HelpPanel", "Help text"))
        self._text.setProperty("role", "ground")
        # Only leads on inside the program's own help; nothing here may open a browser.
        self._text.setOpenLinks(False)
        self._text.anchorClicked.connect(lambda url: self._load(url.path().removesuffix(".md")))
        close = Button(
            "", "help_close", icon="close", spoken=translate("HelpPanel", "Close the help"), on_click=self.closed.emit
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 8)
        column.setSpacing(8)
        column.addWidget(SectionHeader(translate("HelpPanel", "Help"), close))
        column.addWidget(self._tabs)
        column.addWidget(self._text, 1)
        self._tabs.turned.connect(self._turned)
        self.hide()

    def place(self, width: int, height: int) -> None:
        """Lie over the right edge of a work area of this size: the page keeps its width."""
        wide = min(theme.scaled(340), width)
        self.setGeometry(width - wide, 0, wide, height)
        self.raise_()

    def show_topic(self, topic: str) -> None:
        """Open on a page's topic."""
        self._topic = topic
        self._tabs.turn_to("topic")
        self._load(topic)
        self.show()
        self.raise_()
        self._text.setFocus()

    def show_shortcuts(self) -> None:
        """Open on the list of shortcuts."""
        self._tabs.turn_to("shortcuts")
        self._show(shortcut_list())
        self.show()
        self.raise_()
        self._text.setFocus()

    def event(self, event: QEvent) -> bool:
        return keep_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _turned(self, key: str) -> None:
        if key == "topic":
            self._load(self._topic)
        else:
            self._show(shortcut_list())

    def restyled(self) -> None:
        _set_type(self._text.document())

    def _load(self, topic: str) -> None:
        self._show(help_text(topic, self._lang))

    def _show(self, text: str) -> None:
        self._text.setMarkdown(text)
        _set_type(self._text.document())


def help_text(topic: str, lang: Lang) -> str:
    """The topic's text in the language, else in Finnish, else a word that there is none."""
    if topic.isidentifier():
        for code in (lang, Lang.FI):
            path = resource("help", code.value, f"{topic}.md")
            if path.is_file():
                return path.read_text("utf-8")
    return translate("HelpPanel", "There is no help on this page yet. The shortcuts are on the other tab.")


def shortcut_list() -> str:
    """Every shortcut and what it does, as Markdown."""
    pages = [(native(spec.shortcut), spec.title()) for spec in PAGES if spec.shortcut]
    lines = [*((shortcut.shown, text) for shortcut, text in descriptions()), *pages]
    return "\n".join(f"- **{keys}** – {text}" for keys, text in lines)


def _set_type(document: QTextDocument) -> None:
    """Give headings and paragraphs the sizes and the air the pages have; Markdown's own are twice as large."""
    block = document.begin()
    while block.isValid():
        _set_block(QTextCursor(block), block)
        block = block.next()


def _set_block(cursor: QTextCursor, block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    if level:
        # Not "block under cursor": that selection begins in the block before.
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        letters = cursor.charFormat()
        letters.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
        size = TextSize.HEADING if level == 1 else TextSize.BODY
        letters.setProperty(QTextCharFormat.Property.FontPixelSize, theme.scaled(size.pixels))
        cursor.setCharFormat(letters)
    shape = block.blockFormat()
    shape.setTopMargin(theme.scaled(12) if level > 1 else 0)
    shape.setBottomMargin(theme.scaled(2 if level or block.textList() else 6))
    cursor.setBlockFormat(shape)
