"""A paper as it will be printed, with the language to choose, and the ways to take it out of the window."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.localised_field import LANGUAGE_NAMES
from heijastus_desk.ui.widgets.printed_pages import PrintedPages

translate = QCoreApplication.translate


class PaperSheet(QWidget):
    """`language_chosen` asks for the paper in another language; `pdf` is what is shown now."""

    language_chosen = Signal()

    def __init__(
        self, name: str, spoken: str, lang: Lang, save: Callable[[], object], print_it: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.pdf = b""
        self._languages = ChoiceChips(
            f"{name}_language",
            [(code.value, LANGUAGE_NAMES[code]) for code in Lang],
            translate("PaperSheet", "Language of the paper"),
            one_row=True,
        )
        self._languages.choose(lang.value)
        self._languages.chosen.connect(lambda _code: self.language_chosen.emit())
        self.view = PrintedPages(f"{name}_pages", spoken)
        self.row = FlowLayout()
        self.row.addWidget(self._languages)
        self._save = secondary(translate("PaperSheet", "Save as PDF"), f"{name}_save", save, icon="save")
        self._print = secondary(translate("PaperSheet", "Print"), f"{name}_print", print_it, icon="print")
        self.row.addWidget(self._save)
        self.row.addWidget(self._print)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(self.row)
        column.addWidget(self.view, 1)

    @property
    def lang(self) -> Lang:
        """The language chosen for the paper."""
        return Lang(self._languages.choice())

    def choose_lang(self, lang: Lang) -> None:
        """Show this language as chosen, without asking for the paper anew."""
        self._languages.choose(lang.value)

    def show_pdf(self, pdf: bytes) -> None:
        """Show these pages from their beginning."""
        self.pdf = pdf
        self.view.show_pdf(pdf)
        self.view.to_top()

    def focus_first(self) -> None:
        self._print.setFocus()
