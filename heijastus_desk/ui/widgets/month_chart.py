"""A small bar chart of counts by month; every bar has its number, its word and its texture."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.theme import TextSize, Tone

_HEIGHT = 104
_LEAST_HEIGHT = 84
_WIDEST_BAR = 26
_GAP_APART = 20
_LEAST_BAR = 3


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar. `apart` puts a gap before it; `under` is a second line below its label, such as the year."""

    label: str
    count: int
    spoken: str
    tone: Tone = Tone.ACCENT
    under: str = ""
    apart: bool = False


class MonthChart(QWidget):
    """Bars stand on one line; a count of nought leaves its place empty. A screen reader gets one sentence per bar."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._bars: tuple[Bar, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def set_bars(self, bars: Sequence[Bar]) -> None:
        """Show these and nothing else."""
        self._bars = tuple(bars)
        self.setAccessibleDescription(". ".join(bar.spoken for bar in bars))
        self.update()

    @property
    def bars(self) -> tuple[Bar, ...]:
        return self._bars

    def restyled(self) -> None:
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(theme.scaled(480), theme.scaled(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(240), theme.scaled(_LEAST_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._bars:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = theme.font(TextSize.SMALL)
        line = QFontMetrics(small).height()
        ground = self.height() - 2 * line - 2
        room = ground - line - 4
        most = max((bar.count for bar in self._bars), default=0) or 1
        painter.setPen(QPen(QColor(theme.colours().hairline), 1))
        painter.drawLine(QPointF(0, ground + 0.5), QPointF(self.width(), ground + 0.5))
        for bar, left, width in self._places():
            height = max(theme.scaled(_LEAST_BAR), room * bar.count / most) if bar.count else 0.0
            self._draw_bar(painter, bar, QRectF(left, ground - height, width, height))
            self._draw_texts(painter, bar, QRectF(left, ground, width, line), ground - height - line)

    def _places(self) -> list[tuple[Bar, float, float]]:
        """Each bar with the left edge and width of its place."""
        small = QFontMetrics(theme.font(TextSize.SMALL))
        gap = theme.scaled(_GAP_APART)
        words = {n: small.horizontalAdvance(bar.label) + theme.GRID for n, bar in enumerate(self._bars) if bar.apart}
        months = len(self._bars) - len(words)
        gaps = gap * sum(1 for n, bar in enumerate(self._bars) if n and (bar.apart or self._bars[n - 1].apart))
        share = max(float(theme.scaled(14)), (self.width() - sum(words.values()) - gaps) / max(1, months))
        places: list[tuple[Bar, float, float]] = []
        left = 0.0
        for number, bar in enumerate(self._bars):
            if number and (bar.apart or self._bars[number - 1].apart):
                left += gap
            width = float(words.get(number, share))
            places.append((bar, left, width))
            left += width
        return places

    def _draw_bar(self, painter: QPainter, bar: Bar, place: QRectF) -> None:
        width = min(float(theme.scaled(_WIDEST_BAR)), place.width() - 4)
        box = QRectF(place.center().x() - width / 2, place.top(), width, place.height())
        colour = QColor(theme.tone_colour(bar.tone))
        painter.setPen(QPen(colour, 1))
        # The texture says the same as the colour: full for what goes, slanted for held, empty for undated.
        style = {Tone.HELD: Qt.BrushStyle.BDiagPattern, Tone.SOON: Qt.BrushStyle.NoBrush}.get(
            bar.tone, Qt.BrushStyle.SolidPattern
        )
        painter.setBrush(QBrush(colour, style))
        if bar.count:
            painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, 0), 2, 2)

    def _draw_texts(self, painter: QPainter, bar: Bar, below: QRectF, above: float) -> None:
        c = theme.colours()
        centre = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextSingleLine) | int(Qt.TextFlag.TextDontClip)
        if bar.count:
            painter.setFont(theme.font(TextSize.SMALL, bold=True))
            painter.setPen(QColor(c.text))
            painter.drawText(QRectF(below.left(), above - 1, below.width(), below.height()), centre, str(bar.count))
        painter.setFont(theme.font(TextSize.SMALL))
        painter.setPen(QColor(c.quiet))
        painter.drawText(below.translated(0, 3), centre, bar.label)
        painter.drawText(below.translated(0, 1 + below.height()), centre, bar.under)
