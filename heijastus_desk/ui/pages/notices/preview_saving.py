"""Takes the notice out of the window: as the PDF that is shown, as a web page, as plain text, onto paper."""

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.services.first_things import FirstThing
from heijastus_desk.services.notices import NoticeFacts
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.notices import presenter
from heijastus_desk.ui.pages.notices.live import LivePreview
from heijastus_desk.ui.pages.notices.preview_pane import PreviewPane
from heijastus_desk.ui.pages.notices.preview_views import View, rendered
from heijastus_desk.ui.pages.notices.register_form import RegisterForm
from heijastus_desk.ui.paper_output import FileKind, PaperOutput

translate = QCoreApplication.translate

_MARKS: Final[Mapping[View, Mapping[Lang, str]]] = {
    View.FULL: {},
    View.SHORT: {Lang.FI: "-lyhyt", Lang.SV: "-kort", Lang.EN: "-short"},
    View.LARGE: {Lang.FI: "-iso", Lang.SV: "-stor", Lang.EN: "-large"},
}
"""In the language of the notice, as the rest of the file's name."""


class PreviewSaving:
    """What is saved is what is shown: this register with its edits, in this language and view."""

    def __init__(
        self, context: PageContext, page: QWidget, form: RegisterForm, preview: PreviewPane, live: LivePreview
    ) -> None:
        self._context, self._form, self._preview, self._live = context, form, preview, live
        self.output = PaperOutput(context, page)
        self.output.went_out.connect(self._seen_to)

    def save_pdf(self) -> None:
        """Save the page as it is shown now."""
        self._live.when_current(lambda: self.output.ask_where(self._preview.pdf, self._name(FileKind.PDF)))

    def print_notice(self) -> None:
        """Print the page as it is shown now."""
        self._live.when_current(lambda: self.output.ask_printer(self._preview.pdf, self._name(FileKind.PDF)))

    def save_html(self) -> None:
        """Save it as one page for her web site."""
        self._save(FileKind.HTML)

    def save_text(self) -> None:
        """Save it as plain text."""
        self._save(FileKind.TEXT)

    def _save(self, kind: FileKind) -> None:
        register = self._form.register
        if register is None:
            return
        lang, view, name = self._preview.lang, self._preview.view_shown, self._name(kind)

        def made(facts: NoticeFacts) -> None:
            self._context.work(
                lambda _progress: rendered(facts, lang, kind.value, view),
                lambda content: self.output.ask_where(content, name, kind),
                label=translate("Notices", "Drawing the page…"),
            )

        self._context.query(lambda: self._facts(register), made)

    def _seen_to(self) -> None:
        """Her first notice is out: it is not offered any more."""
        first = self._context.app.first_things
        self._context.work(
            lambda _progress: first.seen_to(FirstThing.NOTICE), lambda _none: None, label="", lane=Lane.WRITER
        )

    def _facts(self, register: Register) -> NoticeFacts:
        return self._context.app.notices.facts_of(register)

    def _name(self, kind: FileKind) -> str:
        return file_name(self._form.register, self._preview.lang, self._preview.view_shown, kind)


def file_name(register: Register | None, lang: Lang, view: View, kind: FileKind) -> str:
    """What the saved file is called: nothing of a person in it."""
    stem = presenter.file_name(register, lang).removesuffix(".pdf")
    return f"{stem}{_MARKS[view].get(lang, '')}.{kind.value}"
