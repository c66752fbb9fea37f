"""What stands over a page's list and card: versions, rules, a review, an old notice brought in."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heijastus_desk.ui.context import PageContext


class Panel(QWidget):
    """`closed`: she goes back to the page. `went`: a record's uid and the steps to one of its fields, or ()."""

    closed = Signal()
    went = Signal(str, tuple)

    def __init__(self, context: PageContext, name: str, title: str, record: str = "") -> None:
        super().__init__()
        self.context = context
        self.record = record
        """uid of what it was opened for, such as a register; "" for those that begin something"""
        self.setObjectName(name)
        self.setAccessibleName(title)

    def focus_first(self) -> None:
        """Begin at the first thing she can choose."""
        raise NotImplementedError

    def refresh(self) -> None:
        """Read again, after something in the vault changed."""

    @property
    def has_unsaved_edits(self) -> bool:
        """Whether closing would lose something; the panel then asks by itself in `can_close`."""
        return False

    def submit(self) -> None:
        """Save what she edited (Ctrl+S); panels that save nothing have nothing to do."""

    def store_draft(self) -> None:
        """Keep what is not saved inside the vault, before a lock; panels without drafts have nothing to do."""

    def can_close(self, proceed: Callable[[], None]) -> None:
        """Go on at once, or after she has said what becomes of her edits."""
        proceed()


@dataclass(frozen=True, slots=True, kw_only=True)
class PanelSpec:
    """A panel in a page's registry; `title` is called when the language is known. `make` gets the record's uid."""

    key: str
    title: Callable[[], str]
    icon: str
    place: Enum
    """which menu of the page it is opened from; each page names its own"""
    make: Callable[[PageContext, str], Panel]
    open_alone: bool = False
    """Only opened from elsewhere: it stands in no menu."""
