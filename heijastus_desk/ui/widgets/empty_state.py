"""What an empty page says: what belongs here, and the one next step."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import Button, link, primary
from heijastus_desk.ui.widgets.labels import Icon, Text


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
        self._text.setFixedWidth(theme.scaled(360))
        heading = Text(title, "heading", wrap=True)
        heading.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        heading.setFixedWidth(theme.scaled(360))
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        column.setSpacing(theme.GRID)
        column.addStretch(2)
        column.addWidget(Icon(icon, size=40), 0, Qt.AlignmentFlag.AlignHCenter)
        for part in (heading, self._text):
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

    def offer(self, text: str, name: str, action: Callable[[], object]) -> None:
        """Another way to begin, quieter than the next step and below it."""
        column = self.layout()
        assert isinstance(column, QVBoxLayout)
        column.insertWidget(column.count() - 1, link(text, name, action), 0, Qt.AlignmentFlag.AlignHCenter)
