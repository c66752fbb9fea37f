"""What the window expects of a page."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from heijastus_desk.domain.changes import Kind
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.shortcuts import Shortcut


class Page(QWidget):
    """A page of the window. Subclasses set `key`, fill `commands`, and override what they need."""

    key: str = ""
    shows: frozenset[Kind] = frozenset()
    """The kinds of records it shows; `refresh` is called when one of them changed. Empty means all."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.context = context
        self.commands: dict[Shortcut, Callable[[], object]] = {}
        self.setObjectName(f"page_{self.key}")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def activate(self) -> None:
        """She came to the page: load it."""

    def refresh(self, kinds: frozenset[Kind]) -> None:
        """Something it shows has changed; by default the page loads again."""
        self.activate()

    def focus_first(self) -> None:
        """Put the focus where she most likely wants it: by default on the first control."""
        for child in self.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus and child.isVisibleTo(self) and child.isEnabled():
                child.setFocus()
                return

    def can_leave(self, proceed: Callable[[], None]) -> None:
        """Call `proceed` now, or after asking in the page what becomes of unsaved edits, or never."""
        proceed()

    def store_draft(self) -> None:
        """Keep unsaved edits inside the vault: a lock does not wait for an answer."""

    @property
    def has_unsaved_edits(self) -> bool:
        """Whether there are edits the vault does not hold: a lock after `store_draft` would lose them."""
        return False

    def open_record(self, uid: str) -> None:
        """Show one record."""

    def back(self) -> bool:
        """Esc: close what is open inside the page; False when there was nothing to close."""
        return False
