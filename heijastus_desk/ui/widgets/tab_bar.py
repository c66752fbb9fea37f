"""Tabs with a line under the one in front."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QTabBar, QVBoxLayout, QWidget

from heijastus_desk.ui.widgets.labels import Hairline


class TabBar(QWidget):
    """`turned` gives the key of the tab in front; arrows and Ctrl+Tab move."""

    turned = Signal(str)

    def __init__(self, name: str, tabs: Sequence[tuple[str, str]], spoken: str) -> None:
        super().__init__()
        self._keys = [key for key, _text in tabs]
        self.bar = QTabBar()
        self.bar.setObjectName(name)
        self.bar.setAccessibleName(spoken)
        self.bar.setDrawBase(False)
        self.bar.setExpanding(False)
        self.bar.setUsesScrollButtons(True)
        self.bar.setElideMode(Qt.TextElideMode.ElideNone)
        self.bar.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for _key, text in tabs:
            self.bar.addTab(text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.bar)
        column.addWidget(Hairline())
        self.bar.currentChanged.connect(lambda index: self.turned.emit(self._keys[index]))

    @property
    def keys(self) -> tuple[str, ...]:
        """The keys of the tabs, from the left."""
        return tuple(self._keys)

    def key(self) -> str:
        return self._keys[self.bar.currentIndex()]

    def turn_to(self, key: str) -> None:
        """Bring a tab to the front; tells by `turned` when it is another one."""
        self.bar.setCurrentIndex(self._keys.index(key))

    def set_text(self, key: str, text: str) -> None:
        self.bar.setTabText(self._keys.index(key), text)
