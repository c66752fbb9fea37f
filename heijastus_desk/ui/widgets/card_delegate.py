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
    """How rows are drawn: lines between them, texts that wrap, room for a date before them."""

    dividers: bool = False
    wrap: bool = False
    leading_width: int = 0
    icons: bool = False


class CardDelegate(QStyledItemDelegate):
    """Paints a `CardRow`; the same measures serve painting and size."""

    trailing = 0
    """pixels at the right end of a row that no text takes"""

    def __init__(self, parent: QObject, look: CardLook) -> None:
        super().__init__(parent)
        self._look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        card: CardRow = index.data(Qt.ItemDataRole.UserRole)
        title, body = QFontMetrics(_title_font(card)), QFontMetrics(theme.font(TextSize.BODY))
        if card.heading:
            return QSize(80, title.height() + theme.scaled(20))
        if not self._look.wrap:
            return QSize(80, title.height() + _GAP + body.height() + theme.scaled(18))
        drawn: int = option.widget.row_width()  # type: ignore[attr-defined] - a CardList
        width = max(80, drawn - self._text_left() - _PAD - self.trailing - 1)
        height = self._title_height(card, width)
        if card.status and not _fits_beside(card, width):
            height += title.height() + _GAP
        if card.subtitle:
            height += _GAP + _wrapped_height(body, width, card.subtitle)
        return QSize(80, height + theme.scaled(18))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        card: CardRow = index.data(Qt.ItemDataRole.UserRole)
        rect = QRect(option.rect)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
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
        title_height = QFontMetrics(_title_font(card)).height()
        top = rect.top() + theme.scaled(8 if not card.heading else 12)
        if self._stands_alone(card, rect.width()):
            top = rect.top() + (rect.height() - title_height) // 2
        left = rect.left() + (self._text_left() if not card.heading else _PAD)
        right = rect.right() - _PAD - self.trailing
        if card.leading and not card.heading:
            lead = QRect(rect.left() + _PAD, top, left - rect.left() - _PAD, title_height)
            _text(painter, lead, card.leading, theme.font(TextSize.BODY), c.quiet)
        if card.icon:
            size = theme.scaled(16)
            spot = QRect(left - theme.scaled(26), top + (title_height - size) // 2, size, size)
            painter.drawPixmap(spot, icons.pixmap(card.icon, c.quiet, size, _ratio(painter)))
        line = QRect(left, top, right - left, title_height)
        if self._look.wrap and not card.heading:
            self._paint_wrapped(painter, line, card)
        else:
            _paint_two_lines(painter, line, card)

    def _paint_wrapped(self, painter: QPainter, line: QRect, card: CardRow) -> None:
        """The title whole, the status beside it or on a line of its own, and the second text whole."""
        c = theme.colours()
        title_font, body_font = _title_font(card), theme.font(TextSize.BODY)
        title_height = self._title_height(card, line.width())
        _wrapped(painter, line.adjusted(0, 0, 0, title_height - line.height()), card.title, title_font, c.text)
        below = line.translated(0, title_height + _GAP)
        if card.status and _fits_beside(card, line.width()):
            _paint_status(painter, line, card)
        elif card.status:
            _paint_status(painter, below, card, at_left=True)
            below.translate(0, line.height() + _GAP)
        if card.subtitle:
            below.setHeight(_wrapped_height(QFontMetrics(body_font), line.width(), card.subtitle))
            _wrapped(painter, below, card.subtitle, body_font, c.text)

    def _stands_alone(self, card: CardRow, width: int) -> bool:
        """Whether a title has room for two lines and nothing below it."""
        if self._look.wrap or card.heading or card.subtitle:
            return False
        return not card.status or _fits_beside(card, width - self._text_left() - _PAD)

    def _title_height(self, card: CardRow, width: int) -> int:
        metrics = QFontMetrics(_title_font(card))
        return max(metrics.height(), _wrapped_height(metrics, width, card.title))

    def _text_left(self) -> int:
        return _PAD + theme.scaled(26 if self._look.icons else self._look.leading_width)


def _wrapping(metrics: QFontMetrics, width: int, text: str) -> int:
    """Lines break between words; inside one only where it is longer than the line (both flags break any word)."""
    longest = max(text.split(), key=len, default="")
    fits = metrics.horizontalAdvance(longest) <= width
    return int(Qt.TextFlag.TextWordWrap) | (0 if fits else int(Qt.TextFlag.TextWrapAnywhere))


def _wrapped_height(metrics: QFontMetrics, width: int, text: str) -> int:
    return metrics.boundingRect(QRect(0, 0, width, 10_000), _wrapping(metrics, width, text), text).height()


def _wrapped(painter: QPainter, rect: QRect, text: str, font: QFont, colour: str) -> None:
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(rect, int(_FLAGS) | _wrapping(QFontMetrics(font), rect.width(), text), text)


def _paint_two_lines(painter: QPainter, line: QRect, card: CardRow) -> None:
    """Title and second text on a line each; a status that finds no room beside the title goes below it."""
    c = theme.colours()
    below = line.translated(0, line.height() + _GAP)
    below.setHeight(QFontMetrics(theme.font(TextSize.BODY)).height())
    if card.status and (card.heading or _fits_beside(card, line.width())):
        line.setRight(_paint_status(painter, line, card) - _PAD)
    elif card.status:
        below.setRight(_paint_status(painter, line.translated(0, line.height() + _GAP), card) - _PAD)
    _text(painter, line, card.title, _title_font(card), c.text)
    if card.subtitle and below.width() > theme.scaled(24):
        _text(painter, below, card.subtitle, theme.font(TextSize.BODY), c.quiet)


def _fits_beside(card: CardRow, width: int) -> bool:
    title = QFontMetrics(_title_font(card)).horizontalAdvance(card.title)
    return title + _PAD + _status_width(card) <= width


def _status_width(card: CardRow) -> int:
    width = QFontMetrics(theme.font(TextSize.SMALL)).horizontalAdvance(card.status)
    return width + (theme.scaled(17) if card.tone is not Tone.NEUTRAL else 0)


def _paint_status(painter: QPainter, line: QRect, card: CardRow, *, at_left: bool = False) -> int:
    """Draw the status word at an end of the line; returns where it begins."""
    small = theme.font(TextSize.SMALL)
    metrics = QFontMetrics(small)
    colour = theme.tone_colour(card.tone)
    size = 0 if card.tone is Tone.NEUTRAL else theme.scaled(13)
    room = (size + theme.scaled(4)) if size else 0
    shown = metrics.elidedText(card.status, Qt.TextElideMode.ElideRight, line.width() - room)
    start = line.left() if at_left else line.right() - metrics.horizontalAdvance(shown) - room
    baseline = line.top() + QFontMetrics(_title_font(card)).ascent()
    painter.setFont(small)
    painter.setPen(QColor(colour))
    painter.drawText(start + room, baseline, shown)
    if size:
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
