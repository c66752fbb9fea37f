"""The printed page beside the form: language, view, save, print, and the page itself."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.notices.preview_views import View, view_names
from heijastus_desk.ui.shortcuts import Shortcut, bind
from heijastus_desk.ui.widgets.buttons import Button, MenuButton
from heijastus_desk.ui.widgets.chips import ChoiceChips
from heijastus_desk.ui.widgets.localised_field import LANGUAGE_NAMES
from heijastus_desk.ui.widgets.printed_pages import PrintedPages

translate = QCoreApplication.translate


class PreviewPane(QWidget):
    """`language_chosen` and `view_chosen` tell how she wants the page, `zoomed` whether it gets all the room."""

    language_chosen = Signal(str)
    view_chosen = Signal(str)
    zoomed = Signal(bool)

    def __init__(self, lang: Lang, save: Callable[[], object], print_it: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("preview_pane")
        self.pdf = b""
        self.languages = ChoiceChips(
            "preview_language",
            [(code.value, LANGUAGE_NAMES[code]) for code in Lang],
            translate("Notices", "Language of the notice"),
        )
        self.languages.choose(lang.value)
        self.languages.chosen.connect(self.language_chosen)
        self.views = ChoiceChips(
            "preview_view", view_names(), translate("Notices", "How much of the notice is shown"), one_row=True
        )
        self.views.chosen.connect(self.view_chosen)
        self.more = MenuButton("", "preview_more", spoken=translate("Notices", "More ways to save"))
        self.view = PrintedPages("preview", translate("Notices", "The notice as it will be printed"))
        self.zoom_button = self._make_zoom()
        self._lay_out(save, print_it)

    @property
    def lang(self) -> Lang:
        return Lang(self.languages.choice())

    @property
    def view_shown(self) -> View:
        return View(self.views.choice())

    def show_pdf(self, pdf: bytes) -> None:
        """Show these pages where the ones before stood scrolled."""
        self.pdf = pdf
        self.view.show_pdf(pdf)

    def to_top(self) -> None:
        """Another register is shown: begin at its beginning."""
        self.view.to_top()

    def text(self) -> str:
        """The text of all pages."""
        return self.view.text()

    def set_zoomed(self, zoomed: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        """Whether the page has all the room now."""
        self.zoom_button.setChecked(zoomed)

    def _make_zoom(self) -> Button:
        button = Button("", "zoom_preview", icon="search", spoken=translate("Notices", "Whole page width"))
        button.setToolTip(f"{button.accessibleName()} ({Shortcut.ZOOM.shown})")
        button.setCheckable(True)
        button.toggled.connect(self.zoomed)
        bind(Shortcut.ZOOM, self, button.toggle)
        return button

    def _lay_out(self, save: Callable[[], object], print_it: Callable[[], object]) -> None:
        save_button = Button(
            "",
            "save_pdf",
            icon="export",
            spoken=translate("Notices", "Save as PDF…"),
            on_click=save,
            shortcut=Shortcut.EXPORT,
        )
        print_button = Button(
            "",
            "print_notice",
            icon="print",
            spoken=translate("Notices", "Print…"),
            on_click=print_it,
            shortcut=Shortcut.PRINT,
        )
        bar = QHBoxLayout()
        bar.setContentsMargins(theme.GRID, theme.GRID, theme.GRID, theme.GRID)
        # As close as this the languages stand in one row at the width the window opens with.
        bar.setSpacing(theme.GRID // 2)
        bar.addWidget(self.languages, 1, Qt.AlignmentFlag.AlignVCenter)
        bar.addWidget(self.zoom_button)
        bar.addWidget(save_button)
        bar.addWidget(print_button)
        bar.addWidget(self.more)
        second = QHBoxLayout()
        second.setContentsMargins(theme.GRID, 0, theme.GRID, theme.GRID)
        second.addWidget(self.views)
        second.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addLayout(second)
        column.addWidget(self.view, 1)
