"""The program's own icon, for the title bar and the list of windows."""

from PySide6 import QtCore
from PySide6.QtCore import QByteArray
from PySide6.QtGui import QIcon, QPainter, QPixmap

from heijastus_desk.assets import resource

_SIZES = (16, 24, 32, 48, 64, 128)
"""pixels; a title bar shows the first, the list of open windows the last"""


def program_icon() -> QIcon:
    """Drawn in the sizes a desktop asks for, in its own two colours whatever the palette."""
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - the first picture shows no icon and need not load it

    renderer = QSvgRenderer(QByteArray(resource("icons", "heijastus-desk.svg").read_bytes()))
    made = QIcon()
    for size in _SIZES:
        picture = QPixmap(size, size)
        picture.fill(QtCore.Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter)
        painter.end()
        made.addPixmap(picture)
    return made
