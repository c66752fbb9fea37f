"""A breach beside the board: when it was noticed, how it stands, and the way to its form."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.breach import Breach
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.requests import words
from heijastus_desk.ui.widgets.buttons import primary
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate


class BreachCard(QWidget):
    """Its form is a panel of its own."""

    def __init__(self, lang: Lang, open_form: Callable[[str], object], has_form: bool) -> None:  # noqa: FBT001
        super().__init__()
        self.setObjectName("breach_card")
        self._lang, self._open_form, self._uid = lang, open_form, ""
        self._header = SectionHeader("", style="title", subtitle="-")
        self._facts = Text("", wrap=True)
        self._open = primary(translate("Requests", "Open the breach"), "breach_open", self._to_form, icon="edit")
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID)
        column.addWidget(self._header)
        column.addWidget(self._facts)
        column.addWidget(self._open, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        reveal(self._open, shown=has_form)

    def show_breach(self, breach: Breach) -> None:
        """Show one."""
        self._uid = breach.uid
        noticed = translate("Requests", "Noticed {day}").format(day=format_date(breach.noticed_at.date(), self._lang))
        self._header.set_title(words.breach_name(breach), noticed)
        self._facts.setText(breach.facts)

    def focus_first(self) -> None:
        self._open.setFocus()

    def _to_form(self) -> None:
        self._open_form(self._uid)
