"""Letters of a case: proposed by the law, changed as she likes, seen as printed, kept, marked as sent."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QTimer

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.values import CaseLetter, GivenBy, LetterKind, ReceivedBy
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.requests.panel_place import PanelPlace
from heijastus_desk.ui.pages.requests.panels.letters.reading import Choice, Loaded, Shown
from heijastus_desk.ui.pages.requests.panels.letters.words import choices_told, left_to_fill, state, title
from heijastus_desk.ui.pages.requests.questions import Question
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.ui.widgets.paper_sheet import PaperSheet
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_DRAW_AFTER_MS: Final = 400
_LINES: Final = 14
_LIKELY: Final = {ReceivedBy.LETTER: GivenBy.POST, ReceivedBy.MEETING: GivenBy.MEETING}
"""How a letter most likely leaves, by how the request came; by e-mail otherwise."""
FILE_NAME: Final = "kirje-{number:03d}.pdf"
"""Neutral, the same in every language, and never a name."""


class LettersPanel(FramedPanel):
    """`record` is the uid of a case, or that and the kind of letter she came for, apart by a colon."""

    def __init__(self, context: PageContext, record: str) -> None:
        case, _, kind = record.partition(":")
        super().__init__(context, "letters_panel", _title(), case)
        self._wanted = LetterKind(kind) if kind else None
        self._loaded: Loaded | None = None
        self._shown: Shown | None = None
        self._build()
        self._drawing = QTimer(self)
        self._drawing.setSingleShot(True)
        self._drawing.setInterval(_DRAW_AFTER_MS)
        self._drawing.timeout.connect(self._draw)
        self.form.edited.connect(self._edited)
        self.choice.edited.connect(self._chosen)
        self.sheet.language_chosen.connect(self._language_chosen)
        self.refresh()

    def _build(self) -> None:
        lang = self.context.lang
        self.output = PaperOutput(self.context, self)
        self.choice = ChoiceField("letter", translate("Letters", "&Letter"), [])
        self.state = Text("", "quiet", wrap=True)
        self.gaps = Text("", wrap=True)
        # Without a text it would still stand between the others, as an empty line.
        reveal(self.gaps, shown=False)
        self.form = Form("letter_form")
        self.to = self.form.add(ProseField("addressee", translate("Letters", "&To whom"), lines=2, required=True))
        self.heading = self.form.add(TextField("title", translate("Letters", "&Heading"), required=True))
        hint = translate("Letters", "An empty line begins a paragraph, “# ” a heading, “- ” a point of a list.")
        self.body = self.form.add(
            ProseField("body", translate("Letters", "Te&xt"), hint=hint, lines=_LINES, required=True)
        )
        self.confirm = InPageConfirm("letter_confirm")
        how = ChoiceField("sent_by", translate("Letters", "&How it left"), [(one, label(one, lang)) for one in GivenBy])
        day = DateField("sent_on", translate("Letters", "&Day"), required=True)
        self.question = Question("letter_sent", translate("Letters", "Mark as sent"), lang, how, day)
        self.sheet = PaperSheet(
            "letter_sheet", translate("Letters", "The letter as it is printed"), lang, self._save_file, self._print
        )
        for widget in (self.choice, self.state, self.gaps, self.form):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.save = primary(translate("Letters", "Save"), "letter_save", self.submit, icon="save")
        self.send = secondary(translate("Letters", "It was sent…"), "letter_sent", self._ask_sent, icon="mail")
        self.throw = secondary(translate("Letters", "Throw away"), "letter_discard", self._discard, icon="close")
        self.lay_out(self.save, self.send, self.throw, above=(self.confirm, self.question), beside=self.sheet)

    def focus_first(self) -> None:
        self.choice.focus_control()

    @property
    def has_unsaved_edits(self) -> bool:
        return self.form.is_edited

    # ------------------------------------------------------------------------------------------------------- reading

    def refresh(self) -> None:
        app, case = self.context.app, self.record
        self.context.query(
            lambda: Loaded(app.requests.get(case), app.letters.possible(case)), self._show, topic="letters"
        )

    def _show(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self.header.set_title(title(loaded.case.number))
        self.choice.set_choices(choices_told(loaded, self.context.lang))
        shown = self._shown.choice if self._shown else loaded.first(self._wanted)
        if shown is None:
            return
        # What stands in the editor stays there, whatever else changed meanwhile.
        self.choice.set_value(shown)
        if not self.form.is_edited:
            self._open(shown)

    def _open(self, choice: Choice, lang: Lang | None = None) -> None:
        """Show a letter that was written, or propose one."""
        if self._loaded is None:
            return
        known = self._loaded.letter(choice.uid)
        if known is not None and lang is None:
            self._fill(choice, known)
            return
        app, case = self.context.app, self.record
        self.context.query(
            lambda: app.letters.propose(case, choice.kind, lang),
            lambda letter: self._fill(choice, replace(letter, uid=choice.uid), rewritten=known is not None),
            topic="letter",
        )

    def _fill(self, choice: Choice, letter: CaseLetter, *, rewritten: bool = False) -> None:
        another = self._shown is None or self._shown.choice != choice
        self._shown = Shown(choice, letter)
        self.choice.set_value(choice)
        self.sheet.choose_lang(letter.lang)
        texts = {"addressee": letter.addressee, "title": letter.title, "body": letter.body}
        if self.form.typed() != texts:
            # Only then: the cursor would jump to the beginning.
            self.form.set_values(texts)
        self.form.is_edited = rewritten
        for edit in (self.to.edit, self.heading.edit, self.body.edit):
            # Not disabled: what was sent is there to be read.
            edit.setReadOnly(self._shown.is_sent)
        if another or self._shown.is_sent:
            self.question.hide()
        self._tell()
        self._draw()

    def _tell(self) -> None:
        if self._shown is None:
            return
        letter, editable = self._shown.letter, not self._shown.is_sent
        self.state.setText(state(letter, self.context.lang))
        typed = self.form.typed()
        left = left_to_fill(typed["addressee"], typed["title"], typed["body"])
        self.gaps.setText(left)
        reveal(self.gaps, shown=bool(left))
        self.save.setVisible(editable)
        self.send.setVisible(editable)
        self.throw.setVisible(editable and bool(letter.uid))

    # ------------------------------------------------------------------------------------------------------- choosing

    def _chosen(self) -> None:
        choice = self.choice.value()
        if self._shown is None or choice is None or choice == self._shown.choice:
            return
        before = self._shown.choice

        def go_on() -> None:
            self.form.is_edited = False
            self._open(choice)

        if not self.form.is_edited:
            go_on()
            return
        self.choice.set_value(before)
        self._ask_unsaved(go_on)

    def _language_chosen(self) -> None:
        lang, shown = self.sheet.lang, self._shown
        if shown is None or lang is shown.lang:
            return
        self.sheet.choose_lang(shown.lang)
        if shown.is_sent:
            self.context.say(translate("Letters", "A letter that was sent stays in its language."))
        elif shown.letter.uid or self.form.is_edited:
            question = translate("Letters", "Propose the letter anew in this language? The text here is replaced.")
            again = ("letter_anew", translate("Letters", "Propose anew"), lambda: self._open(shown.choice, lang))
            self.confirm.ask(question, [again])
        else:
            self._open(shown.choice, lang)

    # ---------------------------------------------------------------------------------------------------------- doing

    def submit(self) -> None:
        self._save(lambda: None)

    def store_draft(self) -> None:
        """An unsent letter is a draft by itself; one with an empty field is not kept."""
        letter = self._letter() if self.form.is_edited else None
        if letter is not None:
            self.context.app.letters.save(self.record, letter)

    def can_close(self, proceed: Callable[[], None]) -> None:
        if self.form.is_edited:
            self._ask_unsaved(proceed)
        else:
            proceed()

    def _ask_unsaved(self, then: Callable[[], None]) -> None:
        def drop() -> None:
            self.form.is_edited = False
            then()

        self.confirm.ask(
            translate("Letters", "This letter has changes that are not saved."),
            [
                ("letter_keep", translate("Letters", "Save"), lambda: self._save(then)),
                ("letter_drop", translate("Letters", "Do not save"), drop),
            ],
        )

    def _letter(self) -> CaseLetter | None:
        """What stands in the editor; None, with the failure at its field, while it cannot be saved."""
        if self._shown is None or self._shown.is_sent:
            return None
        self.form.clear_errors()
        try:
            return replace(self._shown.letter, **self.form.values())
        except HeijastusError as error:
            self._show_error(error)
            return None

    def _save(self, then: Callable[[], object]) -> None:
        letter = self._letter()
        if letter is None or self._shown is None:
            return
        app, case, kind = self.context.app, self.record, self._shown.choice.kind

        def saved(change: Any) -> None:
            self.form.mark_saved()
            kept = replace(letter, uid=change.uid)
            self._shown = Shown(Choice(kind, change.uid), kept)
            self._tell()
            self.refresh()
            then()

        self.context.change(lambda: app.letters.save(case, letter), saved, self._show_error)

    def _ask_sent(self) -> None:
        """What is marked as sent is what is kept, so it is saved first."""
        if self._shown is None:
            return
        if self.form.is_edited or not self._shown.letter.uid:
            self._save(self._ask_how)
        else:
            self._ask_how()

    def _ask_how(self) -> None:
        about = translate("Letters", "How did the letter leave? Afterwards it is not changed any more.")
        likely = _LIKELY.get(self._loaded.case.received_by, GivenBy.EMAIL) if self._loaded else GivenBy.EMAIL
        self.question.ask(about, {"sent_by": likely, "sent_on": self.context.clock.today()}, self._mark_sent)

    def _mark_sent(self, given: dict[str, Any]) -> None:
        if self._shown is None:
            return
        app, uid = self.context.app, self._shown.letter.uid

        def done(_change: object) -> None:
            self.question.hide()
            self.refresh()

        def failed(error: HeijastusError) -> None:
            if error.field == "body":
                self.question.hide()
                self._show_error(error)
                return
            self.question.show_error(error)

        self.context.change(lambda: app.letters.sent(uid, given["sent_by"], given["sent_on"]), done, failed)

    def _discard(self) -> None:
        if self._shown is None or not self._shown.letter.uid:
            return
        app, uid, kind = self.context.app, self._shown.letter.uid, self._shown.choice.kind

        def done(_change: object) -> None:
            self.form.mark_saved()
            self._shown, self._wanted = None, kind
            self.refresh()

        self.context.change(lambda: app.letters.discard(uid), done)

    # -------------------------------------------------------------------------------------------------------- drawing

    def _edited(self) -> None:
        self._tell()
        self._drawing.start()

    def _draw(self) -> None:
        if self._shown is None:
            return
        app, typed = self.context.app, self.form.typed()
        letter = replace(self._shown.letter, **typed)
        self.context.work(
            lambda progress: app.letters.pdf(letter, progress),
            self.sheet.show_pdf,
            label=translate("Letters", "Drawing the letter…"),
            topic="letter_pages",
        )

    def _show_error(self, error: HeijastusError) -> None:
        self.form.show_error(error, self.context.lang, self.form.fields["body"].set_error)

    def _file_name(self) -> str:
        return FILE_NAME.format(number=self._loaded.case.number if self._loaded else 0)

    def _save_file(self) -> None:
        self.output.ask_where(self.sheet.pdf, self._file_name())

    def _print(self) -> None:
        self.output.ask_printer(self.sheet.pdf, self._file_name().removesuffix(".pdf"))


def _title() -> str:
    return translate("Letters", "Letters")


SPEC = PanelSpec(
    key="letters",
    title=_title,
    icon="mail",
    place=PanelPlace.CASE,
    make=LettersPanel,
    open_alone=True,
)
