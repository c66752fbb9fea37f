"""What stands over the card without being a form: it has no edits, so nothing is asked when it goes."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from heijastus_desk.ui.context import PageContext


class CardPanel(QWidget):
    """`closed` says that she wants to go back to the card."""

    closed = Signal()

    def __init__(self, context: PageContext, name: str, title: str) -> None:
        super().__init__()
        self.context = context
        self.setObjectName(name)
        self.setAccessibleName(title)

    def focus_first(self) -> None:
        """Begin at the first thing she can choose."""
        raise NotImplementedError
