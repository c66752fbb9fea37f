"""The program's icon in every size and form a system asks for, drawn from its one SVG."""

from __future__ import annotations

from pathlib import Path

from environment import ROOT

SOURCE = ROOT / "resources" / "icons" / "heijastus-desk.svg"
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)
_OF_WINDOWS = (16, 24, 32, 48, 64, 128, 256)


def draw(folder: Path) -> dict[int, Path]:
    """PNG files by their size in pixels, and `heijastus-desk.ico` and `.icns` beside them."""
    from PIL import Image  # noqa: PLC0415 - in the build's environment only
    from PySide6.QtCore import Qt  # noqa: PLC0415 - the same
    from PySide6.QtGui import QImage, QPainter  # noqa: PLC0415 - the same
    from PySide6.QtSvg import QSvgRenderer  # noqa: PLC0415 - the same

    folder.mkdir(parents=True, exist_ok=True)
    drawing = QSvgRenderer(str(SOURCE))
    if not drawing.isValid():
        raise ValueError(f"{SOURCE.name} cannot be drawn")
    made: dict[int, Path] = {}
    for size in SIZES:
        picture = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        drawing.render(painter)
        painter.end()
        made[size] = folder / f"{size}.png"
        picture.save(str(made[size]))
    largest = Image.open(made[SIZES[-1]])
    largest.save(folder / "heijastus-desk.ico", sizes=[(size, size) for size in _OF_WINDOWS])
    largest.save(folder / "heijastus-desk.icns")
    return made
