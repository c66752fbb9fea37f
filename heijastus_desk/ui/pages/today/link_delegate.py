"""Rows that lead on: a chevron at their right end."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter, QTransform

from heijastus_desk.ui import icons, theme
from heijastus_desk.ui.widgets.card_delegate import CardDelegate
from heijastus_desk.ui.widgets.card_model import CardRow

_SIZE = 16
_PAD = 10


class LinkDelegate(CardDelegate):
    """Texts leave room for the chevron, also where they wrap."""

    trailing = _SIZE

    def _paint_texts(self, painter: QPainter, rect: QRect, card: CardRow) -> None:
        super()._paint_texts(painter, rect, card)
        size = theme.scaled(_SIZE)
        ratio = painter.device().devicePixelRatioF()
        chevron = icons.pixmap("chevron", theme.colours().quiet, size, ratio).transformed(QTransform().rotate(-90))
        chevron.setDevicePixelRatio(ratio)
        spot = QRect(rect.right() - _PAD - size + 2, rect.center().y() - size // 2, size, size)
        painter.drawPixmap(spot, chevron)
