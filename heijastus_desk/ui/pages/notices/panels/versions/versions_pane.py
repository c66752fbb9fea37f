"""The versions at the left; at the right what changed in one, or its pages word for word."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.publishing import PublishedVersion, SectionDifference
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.notices.panels.versions import presenter
from heijastus_desk.ui.pages.notices.panels.versions.differences_view import DifferencesView
from heijastus_desk.ui.pages.notices.panels.versions.presenter import NOW, Loaded
from heijastus_desk.ui.pages.notices.panels.versions.publish_form import PublishForm
from heijastus_desk.ui.pages.notices.panels.versions.side_by_side import SideBySide
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.card_list import CardList, CardLook
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.labels import reveal
from heijastus_desk.ui.widgets.localised_field import LANGUAGE_NAMES
from heijastus_desk.ui.widgets.printed_pages import PrintedPages
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate

CHANGES, PAGES = "changes", "pages"
_LEAST_SHOWN = 160
"""of what changed, and of the pages"""


class VersionsPane(QWidget):
    """`to_form` tells that she wants to see to the register first."""

    to_form = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._loaded: Loaded | None = None
        spoken = translate("Notices", "Versions of the notice")
        self.list = CardList("versions_list", spoken, CardLook(wrap=True, dividers=True))
        self.publish = PublishForm(context)
        self.differences = DifferencesView("version_differences")
        self.pages = PrintedPages("version_pages", translate("Notices", "The version word for word"))
        self.view = ChoiceChips(
            "version_view",
            [(CHANGES, translate("Notices", "What changed")), (PAGES, translate("Notices", "Pages"))],
            translate("Notices", "What to show of the version"),
            one_row=True,
        )
        self.language = ChoiceChips(
            "version_language",
            [(lang.value, LANGUAGE_NAMES[lang]) for lang in Lang],
            translate("Notices", "Language of the notice"),
            one_row=True,
        )
        self.language.choose(context.lang.value)
        self._save = secondary(translate("Notices", "Save as PDF…"), "save_version", self._save_pdf, icon="export")
        self._print = secondary(translate("Notices", "Print…"), "print_version", self._print_pdf, icon="print")
        self._header = SectionHeader("-", self._save, self._print, subtitle="-")
        self._stack = QStackedWidget()
        self._lay_out()
        self.list.chosen.connect(lambda _uid: self._show())
        self.view.chosen.connect(lambda _key: self._show())
        self.language.chosen.connect(lambda _key: self._show())
        self.publish.to_form.connect(self.to_form)
        # The button that had the keyboard goes, or says something else, once the version is made.
        self.publish.published.connect(self.list.setFocus)

    def focus_first(self) -> None:
        self.list.setFocus()

    def show_loaded(self, loaded: Loaded) -> None:
        """Show the versions; the one that was chosen stays chosen."""
        self._loaded = loaded
        self.list.set_cards(presenter.version_rows(loaded, self._context.lang))
        if not self.list.current_uid():
            self.list.select_first()
        self.publish.show_loaded(loaded)
        self._show()

    def _show(self) -> None:
        loaded, uid = self._loaded, self.list.current_uid()
        if loaded is None:
            return
        version = presenter.version_of(loaded, uid)
        available = tuple(version.languages) if version is not None else tuple(loaded.preview.differences)
        for lang in Lang:
            reveal(self.language.button(lang.value), shown=lang in available)
        lang = Lang(self.language.choice())
        if available and lang not in available:
            lang = available[0]
            self.language.choose(lang.value)
        same = version is None and loaded.preview.number == loaded.preview.newest
        reveal(self.language, shown=len(available) > 1 and not same)
        reveal(self.view, shown=version is not None)
        for button in (self._save, self._print):
            reveal(button, shown=version is not None)
        reveal(self.publish, shown=uid == NOW and not loaded.preview.is_kept)
        if version is None:
            self._show_now(loaded, lang)
        else:
            self._show_version(loaded, version, lang)

    def _show_now(self, loaded: Loaded, lang: Lang) -> None:
        self._header.set_title(translate("Notices", "The notice as it is now"), "")
        self._stack.setCurrentWidget(self.differences)
        preview = loaded.preview
        if not preview.newest:
            nothing = translate("Notices", "There is no earlier version to compare with.")
        elif preview.number == preview.newest:
            nothing = translate("Notices", "It says the same, word for word, as version {number}.")
        else:
            nothing = translate(
                "Notices", "The words are those of version {number}; only their order or layout differs."
            )
        self.differences.show_differences(preview.differences.get(lang, ()), nothing.format(number=preview.newest))

    def _show_version(self, loaded: Loaded, version: PublishedVersion, lang: Lang) -> None:
        since = translate("Notices", "In use from {date}").format(
            date=format_date(version.used_from, self._context.lang)
        )
        title = translate("Notices", "Version {number}").format(number=version.number)
        self._header.set_title(title, " · ".join(part for part in (since, version.reason) if part))
        if self.view.choice() == PAGES:
            self._stack.setCurrentWidget(self.pages)
            self._with_pdf(version.languages[lang], self.pages.show_pdf)
            return
        self._stack.setCurrentWidget(self.differences)
        before = presenter.earlier(loaded, version)
        if before is None or lang not in before.languages:
            first = translate("Notices", "This is the first version in this language.")
            self.differences.show_differences((), first)
            return
        publishing, old, new = self._context.app.publishing, before.languages[lang], version.languages[lang]
        self._context.query(lambda: publishing.differences(old, new), self._show_found, topic="differences")

    def _show_found(self, found: Sequence[SectionDifference]) -> None:
        same = translate("Notices", "The words are the same; only their order or layout differs.")
        self.differences.show_differences(found, same)

    def _with_pdf(self, uid: str, then: Callable[[bytes], None]) -> None:
        deliveries = self._context.app.deliveries
        label = translate("Notices", "Making the pages…")
        self._context.work(lambda _progress: deliveries.pdf(uid), then, label=label, topic="version_pages")

    def _chosen(self) -> tuple[str, str]:
        """The frozen words shown, and what a file of them is called."""
        loaded = self._loaded
        version = presenter.version_of(loaded, self.list.current_uid()) if loaded is not None else None
        if loaded is None or version is None:
            return "", ""
        lang = Lang(self.language.choice())
        return version.languages[lang], presenter.file_name(loaded, version, lang)

    def _save_pdf(self) -> None:
        from heijastus_desk.ui.paper_output import PaperOutput  # noqa: PLC0415 - printing loads slowly, rarely used

        uid, name = self._chosen()
        output = PaperOutput(self._context, self)
        self._with_pdf(uid, lambda pdf: output.ask_where(pdf, name))

    def _print_pdf(self) -> None:
        from heijastus_desk.ui.paper_output import PaperOutput  # noqa: PLC0415 - the same

        uid, name = self._chosen()
        output = PaperOutput(self._context, self)
        self._with_pdf(uid, lambda pdf: output.ask_printer(pdf, name))

    def _lay_out(self) -> None:
        for part in (self.differences, self.pages):
            self._stack.addWidget(part)
        bar = QHBoxLayout()
        bar.setSpacing(3 * theme.GRID)
        bar.addWidget(self.view)
        bar.addWidget(self.language)
        bar.addStretch(1)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(self._header)
        column.addWidget(self.publish)
        column.addLayout(bar)
        column.addWidget(self._stack, 1)
        self._stack.setMinimumHeight(theme.scaled(_LEAST_SHOWN))
        splitter = SideBySide("versions_splitter", self.list, right, (300, 640))
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter, 1)
