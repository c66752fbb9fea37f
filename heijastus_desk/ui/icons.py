"""Our own line icons, drawn from SVG in any colour of the palette."""

from functools import lru_cache

from PySide6 import QtCore
from PySide6.QtCore import QByteArray, QSize
from PySide6.QtGui import QIcon, QPainter, QPixmap

from heijastus_desk.assets import resource
from heijastus_desk.ui import theme

_RATIOS = (1.0, 1.5, 2.0, 3.0)


@lru_cache(maxsize=128)
def _source(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text("utf-8")


@lru_cache(maxsize=1024)
def pixmap(name: str, colour: str, size: int, ratio: float = 1.0) -> QPixmap:
    """The icon as a picture of `size` logical pixels."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - the unlock window shows no icon and need not load it

    made = QPixmap(QSize(round(size * ratio), round(size * ratio)))
    made.fill(QtCore.Qt.GlobalColor.transparent)
    renderer = QSvgRenderer(QByteArray(_source(name).replace("currentColor", colour).encode()))
    painter = QPainter(made)
    renderer.render(painter)
    painter.end()
    made.setDevicePixelRatio(ratio)
    return made


@lru_cache(maxsize=512)
def _icon(name: str, colour: str, off: str, checked: str, size: int) -> QIcon:
    made = QIcon()
    for ratio in _RATIOS:
        made.addPixmap(pixmap(name, colour, size, ratio), QIcon.Mode.Normal, QIcon.State.Off)
        made.addPixmap(pixmap(name, checked, size, ratio), QIcon.Mode.Normal, QIcon.State.On)
        made.addPixmap(pixmap(name, off, size, ratio), QIcon.Mode.Disabled)
    return made


def icon(name: str, colour: str | None = None, *, checked: str | None = None, size: int = 18) -> QIcon:
    """The icon in `colour` (the text colour if none), grey when disabled, in `checked` when switched on."""
    in_force = theme.colours()
    ink = colour or in_force.text
    return _icon(name, ink, in_force.outline, checked or ink, theme.scaled(size))
