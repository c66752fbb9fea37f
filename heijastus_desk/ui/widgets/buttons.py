"""Buttons: primary (one per view), secondary, danger, link; all with a name, a tinted icon and a visible focus."""

from collections.abc import Callable
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QAction, QFontMetrics
from PySide6.QtWidgets import QMenu, QPushButton

from heijastus_desk.ui import icons, theme
from heijastus_desk.ui.theme import TextSize
from heijastus_desk.ui.widgets.labels import restyle

if TYPE_CHECKING:
    from heijastus_desk.ui.shortcuts import Shortcut


class ButtonKind(StrEnum):
    PRIMARY = "primary"
    SECONDARY = "secondary"
    DANGER = "danger"
    LINK = "link"
    CHOICE = "choice"
    NAVIGATION = "navigation"


class Button(QPushButton):
    """`name` becomes the object name; an icon-only button (no text) must bring `spoken`."""

    def __init__(
        self,
        text: str,
        name: str,
        *,
        kind: ButtonKind = ButtonKind.SECONDARY,
        icon: str = "",
        spoken: str = "",
        on_click: Callable[[], object] | None = None,
        shortcut: "Shortcut | None" = None,
    ) -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setAccessibleName(spoken or text.replace("&", ""))
        self.setProperty("kind", kind.value)
        self.setProperty("icononly", not text and kind is not ButtonKind.NAVIGATION)
        self.setAutoDefault(False)
        self._icon_name = icon
        self._kind = kind
        hint = spoken if not text else ""
        if shortcut:
            hint = f"{hint or text.replace('&', '')} ({shortcut.shown})"
        if hint:
            self.setToolTip(hint)
        if on_click is not None:
            self.clicked.connect(lambda _checked=False: on_click())
        self._tint()

    def set_icon(self, name: str) -> None:
        self._icon_name = name
        self._tint()

    def set_kind(self, kind: ButtonKind) -> None:
        """Become the main action, or one among others."""
        if kind is self._kind:
            return
        self._kind = kind
        self.setProperty("kind", kind.value)
        restyle(self)
        self._tint()

    def sizeHint(self) -> QSize:
        hint = super().sizeHint()
        if self._kind is ButtonKind.CHOICE and self.isCheckable():
            # Qt measures the unchecked text; the checked one is bold.
            small, bold = (QFontMetrics(theme.font(TextSize.SMALL, bold=heavy)) for heavy in (False, True))
            growth = bold.horizontalAdvance(self.text()) - small.horizontalAdvance(self.text())
            return QSize(hint.width() + max(0, growth) + 2, hint.height())
        return hint

    def restyled(self) -> None:
        self._tint()

    def _tint(self) -> None:
        if not self._icon_name:
            return
        c = theme.colours()
        ink = {ButtonKind.PRIMARY: c.on_accent, ButtonKind.DANGER: c.due, ButtonKind.LINK: c.accent}.get(
            self._kind, c.text
        )
        checked = c.accent if self._kind in {ButtonKind.NAVIGATION, ButtonKind.CHOICE} else None
        size = theme.scaled(18 if self._kind is ButtonKind.NAVIGATION else 16)
        self.setIconSize(QSize(size, size))
        self.setIcon(icons.icon(self._icon_name, ink, checked=checked, size=18))


def primary(text: str, name: str, on_click: Callable[[], object], *, icon: str = "") -> Button:
    """The one main action of a view."""
    return Button(text, name, kind=ButtonKind.PRIMARY, icon=icon, on_click=on_click)


def secondary(text: str, name: str, on_click: Callable[[], object], *, icon: str = "") -> Button:
    return Button(text, name, icon=icon, on_click=on_click)


def link(text: str, name: str, on_click: Callable[[], object], *, icon: str = "") -> Button:
    """A quiet action that reads as a word in the text."""
    return Button(text, name, kind=ButtonKind.LINK, icon=icon, on_click=on_click)


class MenuButton(Button):
    """A button that opens a menu; the "More" of a card when it has no text."""

    def __init__(self, text: str, name: str, *, icon: str = "more", spoken: str = "") -> None:
        super().__init__(text, name, icon=icon, spoken=spoken)
        self._tinted: list[tuple[QAction, str]] = []
        self._menu = QMenu(self)
        self._menu.setObjectName(f"{name}_menu")
        self.setMenu(self._menu)

    def add(self, text: str, name: str, action: Callable[[], object], *, icon: str = "") -> QAction:
        """Add an entry."""
        made = self._menu.addAction(text)
        made.setObjectName(name)
        if icon:
            made.setIcon(icons.icon(icon))
            self._tinted.append((made, icon))
        made.triggered.connect(lambda _checked=False: action())
        return made

    def divide(self) -> None:
        """A line before the next entry; two lines never meet where the entries between them are hidden."""
        self._menu.addSeparator()

    def restyled(self) -> None:
        super().restyled()
        for action, icon in self._tinted:
            action.setIcon(icons.icon(icon))
