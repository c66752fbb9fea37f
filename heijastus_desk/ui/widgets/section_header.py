"""The title of a part of a page, with its actions beside it, beside its first line, or below."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Elided, reveal


class SectionHeader(QWidget):
    """`style` is the title's: heading for a list, title for a card. No text is cut for its buttons."""

    def __init__(self, title: str, *actions: QWidget, style: str = "heading", subtitle: str = "") -> None:
        super().__init__()
        self.label = Elided(title, style, lines=3)
        self.subtitle = Elided(subtitle, "quiet", lines=3)
        reveal(self.subtitle, shown=bool(subtitle))
        self._texts = QVBoxLayout()
        self._texts.setSpacing(2)
        self._texts.addWidget(self.label)
        self._texts.addWidget(self.subtitle)
        self._actions = _Actions(actions)
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._box.setSpacing(theme.GRID)
        self._box.addLayout(self._texts, 1)
        self._box.addWidget(self._actions, 0, Qt.AlignmentFlag.AlignTop)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addLayout(self._box)
        reveal(self._actions, shown=bool(actions))

    def set_title(self, title: str, subtitle: str = "") -> None:
        self.label.setText(title)
        self.subtitle.setText(subtitle)
        reveal(self.subtitle, shown=bool(subtitle))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def restyled(self) -> None:
        self._arrange()

    def _arrange(self) -> None:
        room = self.width() if self._actions.isHidden() else self.width() - theme.GRID - self._actions.row_width()
        beside = self._actions.isHidden() or self.label.full_width() <= room
        below = beside and not self.subtitle.isHidden() and self.subtitle.full_width() > room
        self._place_subtitle(self._column if below else self._texts)
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != direction:
            self._actions.set_below(not beside)
            self._box.setAlignment(self._actions, Qt.AlignmentFlag.AlignTop if beside else Qt.AlignmentFlag(0))
            self._box.setDirection(direction)

    def _place_subtitle(self, column: QVBoxLayout) -> None:
        """In the column of the title, or below title and actions where it needs the whole width."""
        if column.indexOf(self.subtitle) < 0:
            (self._texts if column is self._column else self._column).removeWidget(self.subtitle)
            column.addWidget(self.subtitle)


class _Actions(QWidget):
    """The buttons: one row beside the title, flowing when below it."""

    def __init__(self, actions: tuple[QWidget, ...]) -> None:
        super().__init__()
        self._below = False
        self._flow = FlowLayout(self)
        for action in actions:
            self._flow.addWidget(action)
        self.set_below(below=False)

    def set_below(self, below: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self._below = below
        fixed, free = QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Expanding
        policy = QSizePolicy(free if below else fixed, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(below)
        self.setSizePolicy(policy)
        self.updateGeometry()

    def row_width(self) -> int:
        """How wide all of them are in one row."""
        items = [self._flow.itemAt(n) for n in range(self._flow.count())]
        shown = [item.sizeHint().width() for item in items if item is not None and not item.isEmpty()]
        return sum(shown) + theme.GRID * max(0, len(shown) - 1)

    def sizeHint(self) -> QSize:
        return QSize(self.row_width(), self._flow.sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self._flow.minimumSize() if self._below else self.sizeHint()
