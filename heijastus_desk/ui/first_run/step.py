"""One page of the first run."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.first_run.draft import Draft
from heijastus_desk.ui.widgets.labels import Text


class Step(QWidget):
    """Reads its part into the draft on `submit`, which raises what is wrong with it."""

    ready_changed = Signal()

    def __init__(self, name: str, title: str, text: str, draft: Draft, lang: Lang) -> None:
        super().__init__()
        self.setObjectName(name)
        self.draft, self.lang = draft, lang
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * theme.GRID)
        self.heading = Text(title, "title", wrap=True)
        self.column.addWidget(self.heading)
        if text:
            self.column.addWidget(Text(text, "quiet", wrap=True))

    @property
    def is_ready(self) -> bool:
        """Whether Next works."""
        return True

    def enter(self) -> None:
        """She came to this step."""

    def submit(self) -> None:
        """Take what she entered into the draft; raises a HeijastusError with the field at fault."""

    def show_error(self, error: HeijastusError) -> bool:
        """Show the failure at its field; False when it belongs to none here."""
        return False
