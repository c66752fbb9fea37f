"""What an empty page says: what belongs here, and the one next step."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import Button, link, primary
from heijastus_desk.ui.widgets.labels import Icon, Text

_WIDEST, _NARROWEST = 360, 240


class EmptyState(QWidget):
    """Centred in its place; `action` is the next step, if there is one."""

    def __init__(
        self,
        name: str,
        icon: str,
        title: str,
        text: str,
        button: str = "",
        action: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(f"{title}. {text}")
        self._text = Text(text, "quiet", wrap=True)
        self._text.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._heading = Text(title, "heading", wrap=True)
        self._heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._fit(_WIDEST)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID)
        column.addStretch(2)
        column.addWidget(Icon(icon, size=40), 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (self._heading, self._text):
            # A row of its own: an alignment would measure the lines by the width of the whole page.
            row = QHBoxLayout()
            row.addStretch(1)
            row.addWidget(part)
            row.addStretch(1)
            column.addLayout(row)
        self.button: Button | None = None
        if action is not None:
            self.button = primary(button, f"{name}_action", action)
            column.addSpacing(theme.GRID)
            column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    def minimumSizeHint(self) -> QSize:
        return QSize(theme.scaled(_NARROWEST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit(self.width() - 2 * theme.GRID)

    def _fit(self, room: int) -> None:
        """Lines as wide as they are read well, narrower where there is less room."""
        width = max(theme.scaled(_NARROWEST) - 2 * theme.GRID, min(room, theme.scaled(_WIDEST)))
        for part in (self._heading, self._text):
            if part.maximumWidth() != width:
                part.setFixedWidth(width)

    def offer(self, text: str, name: str, action: Callable[[], object]) -> None:
        """Another way to begin, quieter than the next step and below it."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, link(text, name, action), 0, Qt.AlignmentFlag.AlignHCenter)
