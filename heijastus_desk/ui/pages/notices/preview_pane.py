"""The printed page beside the form: language, save, print, and the page itself."""

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QCoreApplication, QEvent, QIODevice, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.shortcuts import Shortcut, bind
from heijastus_desk.ui.widgets.buttons import Button
from heijastus_desk.ui.widgets.chips import ChoiceChips
from heijastus_desk.ui.widgets.localised_field import LANGUAGE_NAMES

translate = QCoreApplication.translate


class _View(QPdfView):
    """Its ground is the window's, not the dark grey Qt takes."""

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.NoFrame)
        self._tint()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.ApplicationPaletteChange}:
            self._tint()

    def _tint(self) -> None:
        ground = QColor(theme.colours().hairline)
        if self.palette().color(QPalette.ColorRole.Dark) != ground:
            palette = self.palette()
            palette.setColor(QPalette.ColorRole.Dark, ground)
            self.setPalette(palette)


class PreviewPane(QWidget):
    """`language_chosen` tells in which language she wants the page, `zoomed` whether it shall have all the room."""

    language_chosen = Signal(str)
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
        self.view = _View()
        self.view.setObjectName("preview")
        self.view.setAccessibleName(translate("Notices", "The notice as it will be printed"))
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._document = self._make_document()
        self.view.setDocument(self._document)
        self.zoom_button = self._make_zoom()
        self._lay_out(save, print_it)

    @property
    def lang(self) -> Lang:
        return Lang(self.languages.choice())

    def show_pdf(self, pdf: bytes) -> None:
        """Show these pages where the ones before stood scrolled."""
        bars = (self.view.verticalScrollBar(), self.view.horizontalScrollBar())
        places = [bar.value() for bar in bars]
        # The view draws on a thread of its own: a document it shows must not be closed, only changed for another.
        document = self._make_document()
        buffer = QBuffer(document)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        self.pdf = pdf
        before, self._document = self._document, document
        self.view.setDocument(document)
        before.deleteLater()
        for bar, place in zip(bars, places, strict=True):
            bar.setValue(place)

    def to_top(self) -> None:
        """Another register is shown: begin at its beginning."""
        self.view.verticalScrollBar().setValue(0)

    def text(self) -> str:
        """The text of all pages."""
        count = self._document.pageCount()
        return "\n".join(self._document.getAllText(page).text() for page in range(count))

    def set_zoomed(self, zoomed: bool) -> None:  # noqa: FBT001 - a state, not a mode of the call
        """Whether the page has all the room now."""
        self.zoom_button.setChecked(zoomed)

    def _make_document(self) -> QPdfDocument:
        # Not the view's child: children go while the view still listens to its document.
        document = QPdfDocument(_application())
        self.view.destroyed.connect(document.deleteLater)
        return document

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
        bar.setSpacing(theme.GRID)
        bar.addWidget(self.languages, 1, Qt.AlignmentFlag.AlignVCenter)
        bar.addWidget(self.zoom_button)
        bar.addWidget(save_button)
        bar.addWidget(print_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(bar)
        column.addWidget(self.view, 1)


def _application() -> QCoreApplication:
    app = QCoreApplication.instance()
    if app is None:
        raise RuntimeError("a page is drawn by a running application")
    return app
