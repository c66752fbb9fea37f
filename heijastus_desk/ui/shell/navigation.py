"""The pages by icon and word at the left, with counts where something waits."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QScrollArea, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.shell.page_registry import PageSpec, Place
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind
from heijastus_desk.ui.widgets.chips import Badge
from heijastus_desk.ui.widgets.labels import Hairline, Text

WIDTH = 232
_BADGE = 32
"""A count of three digits."""


class NavigationItem(Button):
    """One page; in a narrow window only its icon, with the word as a tool tip."""

    def __init__(self, spec: PageSpec) -> None:
        self._title = spec.title()
        super().__init__(f" {self._title}", f"navigation_{spec.key}", kind=ButtonKind.NAVIGATION, icon=spec.icon)
        self.setAccessibleName(self._title)
        self.setCheckable(True)
        self._badge = Badge()
        self._badge.setParent(self)
        self._counts = spec.counts
        self._count = 0

    def set_count(self, count: int) -> None:
        self._count = count
        self._badge.set_count(count)
        self.setAccessibleName(f"{self._title}, {count}" if count else self._title)
        self._place_badge()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        self.setText("" if compact else f" {self._title}")
        self.setToolTip(self._title if compact else "")
        self._badge.setVisible(self._count > 0 and not compact)

    def sizeHint(self) -> QSize:
        # Qt measures the plain text; the page in front is bold.
        hint, bold = super().sizeHint(), QFont(self.font())
        bold.setBold(True)
        wider = QFontMetrics(bold).horizontalAdvance(self.text()) - self.fontMetrics().horizontalAdvance(self.text())
        return QSize(hint.width() + max(wider, 0) + self._badge_room(), hint.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_badge()

    def _badge_room(self) -> int:
        """Kept free before there is a count too: else the whole window moves when the first one comes."""
        if not self._counts and not self._count:
            return 0
        return max(self._badge.sizeHint().width(), theme.scaled(_BADGE)) + theme.GRID

    def _place_badge(self) -> None:
        hint = self._badge.sizeHint()
        self._badge.resize(hint)
        self._badge.move(self.width() - hint.width() - 8, (self.height() - hint.height()) // 2)


class Navigation(QFrame):
    """`chosen` gives the key of the page she picked."""

    chosen = Signal(str)

    def __init__(self, specs: Sequence[PageSpec]) -> None:
        super().__init__()
        self.setObjectName("navigation")
        self.setProperty("role", "ground")
        self._compact = False
        self._items: dict[str, NavigationItem] = {}
        self._group = QButtonGroup(self)
        self._name = Text("Heijastus Desk", "heading")
        inner = QWidget()
        inner.setProperty("role", "ground")
        column = QVBoxLayout(inner)
        column.setContentsMargins(12, 14, 12, 12)
        column.setSpacing(2)
        self._name.setContentsMargins(10, 0, 0, 12)
        column.addWidget(self._name)
        for spec in specs:
            if spec.place is Place.TOP:
                column.addWidget(self._make_item(spec))
        column.addStretch(1)
        for spec in specs:
            if spec.place is Place.BOTTOM:
                column.addWidget(self._make_item(spec))
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._scroll)
        self._fit()

    def show_current(self, key: str) -> None:
        """Mark the page in front without telling."""
        if key in self._items:
            self._items[key].setChecked(True)

    def set_count(self, key: str, count: int) -> None:
        """The badge of a page; 0 hides it."""
        if key in self._items:
            self._items[key].set_count(count)
            self._fit()

    def set_compact(self, compact: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        if compact != self._compact:
            self._compact = compact
            self._name.setVisible(not compact)
            for item in self._items.values():
                item.set_compact(compact)
            self._fit()

    def full_width(self) -> int:
        """How wide it is with words."""
        widest = max((item.sizeHint().width() for item in self._items.values()), default=0)
        return max(theme.scaled(WIDTH), widest + 24)

    def restyled(self) -> None:
        self._fit()

    def _make_item(self, spec: PageSpec) -> NavigationItem:
        item = NavigationItem(spec)
        item.clicked.connect(lambda _on=False, key=spec.key: self.chosen.emit(key))
        self._group.addButton(item)
        self._items[spec.key] = item
        return item

    def _fit(self) -> None:
        if not self._compact:
            self.setFixedWidth(self.full_width())
            return
        self.setFixedWidth(24 + max((item.minimumSizeHint().width() for item in self._items.values()), default=0))


def navigation_line() -> Hairline:
    """The line between navigation and work area."""
    return Hairline(vertical=True)
