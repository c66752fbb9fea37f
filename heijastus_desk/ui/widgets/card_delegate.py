"""Draws the two-line rows of a card list in the theme's colours and sizes."""

from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from heijastus_desk.ui import icons, theme
from heijastus_desk.ui.theme import TextSize, Tone
from heijastus_desk.ui.widgets.card_model import CardRow

_PAD = 10
_GAP = 2
_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop


@dataclass(frozen=True, slots=True)
class CardLook:
    """How rows are drawn: lines between them, second lines that wrap, room for a date before them."""

    dividers: bool = False
    wrap: bool = False
    leading_width: int = 0
    icons: bool = False


class CardDelegate(QStyledItemDelegate):
    """Paints a `CardRow`; the same measures serve painting and size."""

    def __init__(self, parent: QObject, look: CardLook) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        card: CardRow = index.data(Qt.ItemDataRole.UserRole)
        title, body = QFontMetrics(_title_font(card)), QFontMetrics(theme.font(TextSize.BODY))
        if card.heading:
            return QSize(80, title.height() + theme.scaled(20))
        lines = 0 if self._look.wrap else body.height()
        if self._look.wrap and card.subtitle:
            width = max(80, option.widget.width() - 16 - self._text_left() - _PAD)
            lines = body.boundingRect(
                QRect(0, 0, width, 10_000), _wrapping(body, width, card.subtitle), card.subtitle
            ).height()
        return QSize(80, title.height() + _GAP + lines + theme.scaled(18))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card: CardRow = index.data(Qt.ItemDataRole.UserRole)
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not card.heading:
            self._paint_ground(painter, rect, option.state)
        self._paint_texts(painter, rect, card)
        if self._look.dividers and index.row() < _last(index.model()):
            painter.setPen(QPen(QColor(theme.colours().hairline), 1))
            y = rect.bottom() + 0.5
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
        painter.restore()

    def _paint_ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        c = theme.colours()
        box = rect.adjusted(1, 2, -1, -3)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        hovered = bool(state & QStyle.StateFlag.State_MouseOver)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        if selected or hovered:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(c.selected if selected else c.ground))
            painter.drawRoundedRect(box, 6, 6)
        if focused:
            painter.setPen(QPen(QColor(c.accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(box, 6, 6)

    def _paint_texts(self, painter: QPainter, rect: QRect, card: CardRow) -> None:
        c = theme.colours()
        title_font, body_font = _title_font(card), theme.font(TextSize.BODY)
        title_height, body_height = QFontMetrics(title_font).height(), QFontMetrics(body_font).height()
        top = rect.top() + theme.scaled(8 if not card.heading else 12)
        left = rect.left() + (self._text_left() if not card.heading else _PAD)
        right = rect.right() - _PAD
        if card.leading and not card.heading:
            lead = QRect(rect.left() + _PAD, top, left - rect.left() - _PAD, title_height)
            _text(painter, lead, card.leading, body_font, c.quiet)
        if card.icon:
            size = theme.scaled(16)
            spot = QRect(left - theme.scaled(26), top + (title_height - size) // 2, size, size)
            painter.drawPixmap(spot, icons.pixmap(card.icon, c.quiet, size, _ratio(painter)))
        line = QRect(left, top, right - left, title_height)
        title_right = subtitle_right = right
        if card.status:
            beside = QFontMetrics(title_font).horizontalAdvance(card.title) + _PAD + _status_width(card) <= line.width()
            if beside or self._look.wrap or not card.subtitle:
                title_right = _paint_status(painter, line, card) - _PAD
            else:
                # A long name keeps its line; the word goes below it.
                subtitle_right = _paint_status(painter, line.translated(0, title_height + _GAP), card) - _PAD
        _text(painter, QRect(left, top, title_right - left, title_height), card.title, title_font, c.text)
        if not card.subtitle:
            return
        below = QRect(left, top + title_height + _GAP, subtitle_right - left, rect.bottom() - top - title_height)
        if self._look.wrap:
            painter.setFont(body_font)
            painter.setPen(QColor(c.text))
            wrapping = _wrapping(QFontMetrics(body_font), below.width(), card.subtitle)
            painter.drawText(below, int(_FLAGS) | wrapping, card.subtitle)
        else:
            below.setHeight(body_height)
            _text(painter, below, card.subtitle, body_font, c.quiet)

    def _text_left(self) -> int:
        return _PAD + theme.scaled(26 if self._look.icons else self._look.leading_width)


def _wrapping(metrics: QFontMetrics, width: int, text: str) -> int:
    """Lines break between words; inside one only where it is longer than the line (both flags break any word)."""
    longest = max(text.split(), key=len, default="")
    fits = metrics.horizontalAdvance(longest) <= width
    return int(Qt.TextFlag.TextWordWrap) | (0 if fits else int(Qt.TextFlag.TextWrapAnywhere))


def _status_width(card: CardRow) -> int:
    width = QFontMetrics(theme.font(TextSize.SMALL)).horizontalAdvance(card.status)
    return width + (theme.scaled(17) if card.tone is not Tone.NEUTRAL else 0)


def _paint_status(painter: QPainter, line: QRect, card: CardRow) -> int:
    """Draw the status word at the right end of the line; returns where it begins."""
    small = theme.font(TextSize.SMALL)
    metrics = QFontMetrics(small)
    shown = metrics.elidedText(card.status, Qt.TextElideMode.ElideRight, line.width() * 2 // 3)
    colour = theme.tone_colour(card.tone)
    start = line.right() - metrics.horizontalAdvance(shown)
    baseline = line.top() + QFontMetrics(_title_font(card)).ascent()
    painter.setFont(small)
    painter.setPen(QColor(colour))
    painter.drawText(start, baseline, shown)
    if card.tone is not Tone.NEUTRAL:
        size = theme.scaled(13)
        start -= size + theme.scaled(4)
        spot = QRect(start, baseline - metrics.ascent() + (metrics.height() - size) // 2 - 1, size, size)
        painter.drawPixmap(spot, icons.pixmap(card.tone.icon, colour, size, _ratio(painter)))
    return start


def _title_font(card: CardRow) -> QFont:
    return theme.font(TextSize.SMALL if card.heading else TextSize.BODY, bold=True)


def _text(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, int(_FLAGS) | int(Qt.TextFlag.TextSingleLine), shown)


def _ratio(painter: QPainter) -> float:
    return painter.device().devicePixelRatioF()


def _last(model: QAbstractItemModel) -> int:
    return model.rowCount() - 1
