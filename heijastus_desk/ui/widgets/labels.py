"""Texts of a page in the sizes of the theme."""

from PySide6 import QtCore
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QWidget

from heijastus_desk.ui import icons, theme
from heijastus_desk.ui.theme import Tone

PLAIN_TEXT = 0
"""Qt.TextFormat.PlainText"""


class Text(QLabel):
    """A label of one style: title, heading, section, body, quiet, small or code."""

    def __init__(self, text: str = "", style: str = "body", *, wrap: bool = False, selectable: bool = False) -> None:
        super().__init__(text)
        self.setProperty("look", style)
        # By number: naming the format would load the whole Qt namespace, 15 ms before the first picture.
        self.setProperty("textFormat", PLAIN_TEXT)
        self.setWordWrap(wrap)
        if wrap:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if selectable:
            self.setTextInteractionFlags(
                QtCore.Qt.TextInteractionFlag.TextSelectableByMouse
                | QtCore.Qt.TextInteractionFlag.TextSelectableByKeyboard
            )

    def set_tone(self, tone: Tone) -> None:
        """Colour it by a status; say the same in words."""
        self.setProperty("tone", tone.value)
        restyle(self)


class Elided(Text):
    """A text that gives way: in up to `lines` lines, then cut with an ellipsis and whole in its tool tip."""

    def __init__(self, text: str = "", style: str = "body", *, lines: int = 1) -> None:
        super().__init__(text, style)
        self._lines = lines
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        if lines > 1:
            policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(48), super().minimumSizeHint().height())

    def full_width(self) -> int:
        """How wide the whole text is."""
        return self.fontMetrics().horizontalAdvance(self.text()) + 2

    def hasHeightForWidth(self) -> bool:
        return self._lines > 1

    def heightForWidth(self, width: int) -> int:
        more = min(self._lines, self._needed(width)) - 1
        return self.sizeHint().height() + more * self.fontMetrics().lineSpacing()

    def _needed(self, width: int) -> int:
        """How many lines the whole text takes."""
        metrics = self.fontMetrics()
        box = QRect(0, 0, max(1, width), 10_000)
        high = metrics.boundingRect(box, int(QtCore.Qt.TextFlag.TextWordWrap), self.text()).height()
        return max(1, round(high / metrics.lineSpacing()))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._lines > 1 and 1 < self._needed(self.contentsRect().width()) <= self._lines:
            self._paint_lines()
            return
        shown = self.fontMetrics().elidedText(
            self.text(), QtCore.Qt.TextElideMode.ElideRight, self.contentsRect().width()
        )
        self.setToolTip(self.text() if shown != self.text() else "")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()) | QtCore.Qt.TextFlag.TextSingleLine, shown)

    def _paint_lines(self) -> None:
        self.setToolTip("")
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(self.contentsRect(), int(self.alignment()) | QtCore.Qt.TextFlag.TextWordWrap, self.text())


class Icon(QLabel):
    """An icon beside a text that says the same; drawn when it is first seen."""

    def __init__(self, name: str, tone: Tone = Tone.NEUTRAL, size: int = 16) -> None:
        super().__init__()
        self._name, self._tone, self._size = name, tone, size
        self._fit()

    def set_icon(self, name: str, tone: Tone) -> None:
        self._name, self._tone = name, tone
        self._draw()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._draw()

    def restyled(self) -> None:
        self._fit()
        self._draw()

    def _fit(self) -> None:
        self.setFixedSize(theme.scaled(self._size), theme.scaled(self._size))

    def _draw(self) -> None:
        if self.isVisible():
            size = theme.scaled(self._size)
            self.setPixmap(icons.pixmap(self._name, theme.tone_colour(self._tone), size, self.devicePixelRatioF()))


class Hairline(QFrame):
    """A thin line between things."""

    def __init__(self, *, vertical: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "hairline")
        (self.setFixedWidth if vertical else self.setFixedHeight)(1)


def reveal(widget: QWidget, *, shown: bool) -> None:
    """Hide a widget or show it again. One without a parent is left alone: Qt would open it as a window of its own."""
    if not shown:
        widget.hide()
    elif widget.parentWidget() is not None:
        widget.show()


def restyle(widget: QWidget) -> None:
    """Make the style sheet look again after a dynamic property changed."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
    widget.update()
