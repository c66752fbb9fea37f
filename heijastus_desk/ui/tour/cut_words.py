"""Finds words that do not fit where they are shown: cut, clipped by what they stand in, or lying on each other."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QTextDocumentFragment
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QCheckBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QRadioButton,
    QScrollArea,
    QStyle,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QTabBar,
    QToolButton,
    QWidget,
)

from heijastus_desk.ui import theme
from heijastus_desk.ui.palettes import TextSize
from heijastus_desk.ui.widgets.card_list import CardList
from heijastus_desk.ui.widgets.labels import Elided
from heijastus_desk.ui.widgets.printed_pages import PrintedPages
from heijastus_desk.ui.widgets.tick_list import TickList

_SLACK: Final = 2
"""pixels by which a style's own sums may differ"""
_UNBROKEN: Final = re.compile(r"[^\s-]+-?")
"""what a line never breaks in: it may after a hyphen"""
_SHOWN: Final = 60
"""letters of a text that are told"""
_ROW_PAD, _TICK_BESIDE = 10, 26
"""pixels at 100 % that a row of a list keeps free at both ends, and for its tick"""


@dataclass(frozen=True, slots=True)
class CutWord:
    """A text that cannot be read whole: where it stands, and by how many pixels it does not fit."""

    picture: str
    widget: str
    text: str
    why: str
    missing: int
    percent: int
    """of the usual text size"""

    def __str__(self) -> str:
        return f"{self.widget}: {self.why} by {self.missing} px: {self.text!r} ({self.percent} %)"


def cut_words(window: QWidget, picture: str = "") -> list[CutWord]:
    """What cannot be read whole in the window as it stands."""
    percent = theme.scaled(100)
    found: list[CutWord] = []
    seen: list[tuple[QWidget, QRect, str]] = []
    for widget in (window, *window.findChildren(QWidget)):
        stands_alone = widget.window() is not window.window()
        if stands_alone or not widget.isVisibleTo(window) or not widget.width() or _is_scrolled_out(widget, window):
            continue
        for text, why, missing in _faults(widget):
            found.append(CutWord(picture, _name(widget), text[:_SHOWN], why, missing, percent))
        text = _text_of(widget)
        if text:
            seen.append((widget, _place(widget, window), text))
            clipped = _clipped(widget, window)
            if clipped > _SLACK:
                found.append(CutWord(picture, _name(widget), text[:_SHOWN], "clipped", clipped, percent))
    for widget, text, missing in _overlapping(seen):
        found.append(CutWord(picture, _name(widget), text[:_SHOWN], "lies on another", missing, percent))
    return found


def _faults(widget: QWidget) -> Iterator[tuple[str, str, int]]:
    """Text, what is wrong and by how many pixels, of one widget."""
    for kind, look in _LOOKS:
        if isinstance(widget, kind):
            yield from (fault for fault in look(widget) if fault[2] > _SLACK)
            return


def _label(label: QLabel) -> Iterator[tuple[str, str, int]]:
    text = _text_of(label)
    if isinstance(label, Elided):
        # It says itself, in its tool tip, that it had to give way.
        high = label.heightForWidth(label.width()) if label.hasHeightForWidth() else label.fontMetrics().height()
        yield text, "cut in height", high - label.height() if text else 0
        return
    # A label that had to shorten its text says it whole there.
    if not text or label.toolTip().startswith(text.rstrip("…")[:_SHOWN] or "-"):
        return
    room = label.contentsRect().width() - 2 * label.margin() - max(0, label.indent())
    metrics = label.fontMetrics()
    if label.wordWrap():
        words = QFontMetrics.horizontalAdvance
        longest = max((words(metrics, word) for word in _UNBROKEN.findall(text)), default=0)
        yield text, "a word is wider than its label", longest - room
        yield text, "lines are cut", label.heightForWidth(label.width()) - label.height()
    else:
        widest = max(metrics.horizontalAdvance(line) for line in text.split("\n"))
        yield text, "cut", widest - room
        yield text, "cut in height", metrics.height() * len(text.split("\n")) - label.contentsRect().height()


def _button(button: QAbstractButton) -> Iterator[tuple[str, str, int]]:
    text = button.text()
    only_icon = isinstance(button, QToolButton) and button.toolButtonStyle() is Qt.ToolButtonStyle.ToolButtonIconOnly
    if not text or only_icon:
        return
    whole, room = _hint_of(button), button.size()
    if isinstance(button, QCheckBox | QRadioButton):
        option = QStyleOptionButton()
        button.initStyleOption(option)
        part = QStyle.SubElement
        which = part.SE_CheckBoxContents if isinstance(button, QCheckBox) else part.SE_RadioButtonContents
        room.setWidth(button.style().subElementRect(which, option, button).width())
    yield text, "cut", whole.width() - room.width()
    yield text, "cut in height", whole.height() - room.height()


def _hint_of(button: QAbstractButton) -> QSize:
    """What the words and the icon take; the style's own padding may give way."""
    metrics = button.fontMetrics()
    lines = button.text().split("\n")
    words = max(metrics.size(int(Qt.TextFlag.TextShowMnemonic), line).width() for line in lines)
    icon = 0 if button.icon().isNull() else button.iconSize().width() + 4
    return QSize(words + icon, metrics.height() * len(lines))


def _tabs(bar: QTabBar) -> Iterator[tuple[str, str, int]]:
    for at in range(bar.count()):
        words = bar.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), bar.tabText(at)).width()
        if bar.isTabVisible(at) and not bar.tabToolTip(at):
            yield bar.tabText(at), "tab is cut", words - bar.tabRect(at).width()
            if not bar.usesScrollButtons():
                yield bar.tabText(at), "tab cannot be reached", bar.tabRect(at).right() - bar.width()


def _header(header: QHeaderView) -> Iterator[tuple[str, str, int]]:
    model = header.model()
    if model is None or header.orientation() is not Qt.Orientation.Horizontal:
        return
    for at in range(header.count()):
        text = str(model.headerData(at, header.orientation()) or "")
        if text and not header.isSectionHidden(at):
            yield text, "column head is cut", header.fontMetrics().horizontalAdvance(text) - header.sectionSize(at)


def _combo(box: QComboBox) -> Iterator[tuple[str, str, int]]:
    option = QStyleOptionComboBox()
    box.initStyleOption(option)
    part = QStyle.SubControl.SC_ComboBoxEditField
    room = box.style().subControlRect(QStyle.ComplexControl.CC_ComboBox, option, part, box).width()
    if not box.isEditable() and box.toolTip() != box.currentText():
        yield box.currentText(), "choice is cut", box.fontMetrics().horizontalAdvance(box.currentText()) - room


def _line(edit: QLineEdit) -> Iterator[tuple[str, str, int]]:
    option = QStyleOptionFrame()
    edit.initStyleOption(option)
    room = edit.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, edit).width()
    if edit.placeholderText() and not edit.text() and edit.placeholderText() not in edit.toolTip():
        words = edit.fontMetrics().horizontalAdvance(edit.placeholderText())
        yield edit.placeholderText(), "prompt is cut", words - room
    yield edit.placeholderText() or edit.text(), "cut in height", edit.fontMetrics().height() - edit.height()


def _rows(view: CardList | TickList) -> Iterator[tuple[str, str, int]]:
    """Rows in sight whose title breaks inside a word because the list is too narrow for it."""
    bold = QFontMetrics(theme.font(TextSize.BODY, bold=True))
    for at in range(view.count):
        place = view.visualRect(view.model().index(at, 0))
        if place.top() > view.viewport().height():
            return
        card = view.card(at)
        words = (bold.horizontalAdvance(word) for word in _UNBROKEN.findall(card.title))
        left = theme.scaled(view.text_indent()) if isinstance(view, CardList) else theme.scaled(_TICK_BESIDE)
        if place.bottom() >= 0 and not card.heading:
            yield card.title, "breaks inside a word", max(words, default=0) - (place.width() - left - 2 * _ROW_PAD)


def _area(area: QScrollArea) -> Iterator[tuple[str, str, int]]:
    """A page of text that has to be moved sideways to be read; printed pages may be."""
    if not isinstance(area, PrintedPages) and area.widget() is not None:
        yield area.accessibleName(), "has to be moved sideways", area.horizontalScrollBar().maximum()


# Each is only asked of its own kind.
_Look = Callable[..., Iterator[tuple[str, str, int]]]
_LOOKS: Final[tuple[tuple[type[QWidget], _Look], ...]] = (
    (QLabel, _label),
    (QAbstractButton, _button),
    (QTabBar, _tabs),
    (QHeaderView, _header),
    (QComboBox, _combo),
    (QLineEdit, _line),
    (CardList, _rows),
    (TickList, _rows),
    (QScrollArea, _area),
)


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel):
        if widget.textFormat() is Qt.TextFormat.PlainText:
            return widget.text().replace("&", "") if widget.buddy() else widget.text()
        return QTextDocumentFragment.fromHtml(widget.text()).toPlainText()
    if isinstance(widget, QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QLineEdit) and not isinstance(widget.parent(), QComboBox):
        return widget.text() or widget.placeholderText()
    return ""


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()) if widget is not window else widget.rect()


def _is_scrolled_out(widget: QWidget, window: QWidget) -> bool:
    """Whether it stands in a part of a scrolling area that is not in sight now."""
    area = _area_of(widget, window)
    if area is None:
        return False
    return not area.viewport().rect().intersects(QRect(widget.mapTo(area.viewport(), QPoint(0, 0)), widget.size()))


def _area_of(widget: QWidget, window: QWidget) -> QAbstractScrollArea | None:
    """The scrolling area it lies in; not that of which it is a bar."""
    inside, above = widget, widget.parentWidget()
    while above is not None and above is not window:
        if isinstance(above, QScrollArea) and inside is above.viewport():
            return above
        inside, above = above, above.parentWidget()
    return None


def _clipped(widget: QWidget, window: QWidget) -> int:
    """By how many pixels it reaches out of what it stands in, up to what scrolls in that direction."""
    most = 0
    across = down = True
    above = widget.parentWidget()
    while above is not None and (across or down):
        box = QRect(widget.mapTo(above, QPoint(0, 0)), widget.size())
        if across:
            most = max(most, -box.left(), box.right() - above.width() + 1)
        if down:
            most = max(most, -box.top(), box.bottom() - above.height() + 1)
        if above is window:
            break
        scroll = _scrolls(above)
        across, down = across and not scroll[0], down and not scroll[1]
        above = above.parentWidget()
    return most


def _scrolls(content: QWidget) -> tuple[bool, bool]:
    """Whether what lies in this widget can be scrolled to, across and down: it is the content of a scrolling area."""
    viewport = content.parentWidget()
    area = viewport.parentWidget() if viewport is not None else None
    if not isinstance(area, QScrollArea) or area.widget() is not content:
        return False, False
    off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
    return area.horizontalScrollBarPolicy() is not off, area.verticalScrollBarPolicy() is not off


def _overlapping(seen: list[tuple[QWidget, QRect, str]]) -> Iterator[tuple[QWidget, str, int]]:
    """Texts with the same parent that lie on each other."""
    by_parent: dict[QWidget | None, list[tuple[QWidget, QRect, str]]] = {}
    for one in seen:
        by_parent.setdefault(one[0].parentWidget(), []).append(one)
    for siblings in by_parent.values():
        for at, (widget, place, text) in enumerate(siblings):
            for other, elsewhere, _text in siblings[at + 1 :]:
                common = place.intersected(elsewhere)
                least = min(common.width(), common.height())
                if least > _SLACK and other.isVisible() and widget.isVisible():
                    yield widget, text, least


def _name(widget: QWidget) -> str:
    """Its own name and that of the nearest named thing around it."""
    names: list[str] = []
    above: QWidget | None = widget
    while above is not None and len(names) < 2:
        if above.objectName() and not above.objectName().startswith("qt_"):
            names.append(above.objectName())
        elif above is widget:
            names.append(type(widget).__name__)
        above = above.parentWidget()
    return " in ".join(names)
