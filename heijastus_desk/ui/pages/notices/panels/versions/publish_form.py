"""Taking what the notice says now into use: languages, reason and first day, and what to know before it."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.drafts import Draft
from heijastus_desk.services.publishing import PublishPreview
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_keeper import DraftKeeper
from heijastus_desk.ui.draft_places import PUBLISH_DRAFT
from heijastus_desk.ui.draft_text import DraftText, read, written
from heijastus_desk.ui.pages.notices.panels.versions.presenter import Loaded
from heijastus_desk.ui.widgets.buttons import link, primary
from heijastus_desk.ui.widgets.fields import DateField, TextField, TickField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.ui.widgets.localised_field import LANGUAGE_NAMES
from heijastus_desk.ui.widgets.tick_box import TickBox

translate = QCoreApplication.translate


class LanguagesField(FormField):
    """A tick per language; the value is a tuple of `Lang`. One whose texts are missing cannot be ticked."""

    def __init__(self, name: str, label: str) -> None:
        control = QWidget()
        self._boxes = {lang: TickBox(LANGUAGE_NAMES[lang]) for lang in Lang}
        super().__init__(name, label, control)
        row = QHBoxLayout(control)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.GRID)
        for lang, box in self._boxes.items():
            box.setObjectName(f"{name}_{lang.value}")
            box.clicked.connect(lambda _on: self._touched())
            row.addWidget(box)
        row.addStretch(1)

    def value(self) -> tuple[Lang, ...]:
        return tuple(lang for lang, box in self._boxes.items() if box.isChecked())

    def set_value(self, value: Any) -> None:
        for lang, box in self._boxes.items():
            box.setChecked(lang in value)

    def set_ready(self, ready: tuple[Lang, ...]) -> None:
        """Only these can be ticked."""
        for lang, box in self._boxes.items():
            box.setEnabled(lang in ready)

    def as_typed(self) -> list[str]:
        return [lang.value for lang in self.value()]

    def show_typed(self, typed: Any) -> None:
        if isinstance(typed, list):
            self.set_value({lang for lang in Lang if lang.value in typed})

    def focus_control(self) -> None:
        next((box for box in self._boxes.values() if box.isEnabled()), self.control).setFocus()


class PublishForm(QWidget):
    """`published` tells that a version was made, `to_form` that she wants to see to the register first."""

    published = Signal()
    to_form = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self._register = ""
        self._keeper = DraftKeeper(context, lambda: written(DraftText(self.form.typed())), self)
        self.form = Form("publish_form")
        self._languages = self.form.add(LanguagesField("langs", translate("Notices", "In these languages")))
        hint = translate("Notices", "What changed and why, in a sentence: you will be glad of it later.")
        self._reason = TextField("reason", translate("Notices", "&Reason"), hint=hint)
        day = translate("Notices", "&In use from")
        self._since = DateField("on", day, required=True, today=context.clock.today())
        self.form.add_row(self._since, self._reason, stretches=(0, 1))
        dated = translate("Notices", "Write the day into the notice as well")
        self._dated = self.form.add(TickField("dated", dated))
        self._notes = Text("", "quiet", wrap=True)
        self._notes.setObjectName("publish_notes")
        self._to_form = link(translate("Notices", "See to it in the form"), "publish_to_form", self.to_form.emit)
        self.button = primary("-", "publish_version", self._publish)
        row = FlowLayout()
        row.addWidget(self.button)
        row.addWidget(self._to_form)
        self.form.edited.connect(self._keeper.touched)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GRID)
        column.setSpacing(theme.GRID)
        column.addWidget(self.form)
        column.addWidget(self._notes)
        column.addLayout(row)

    @property
    def is_behind(self) -> bool:
        """Whether the vault does not hold yet what she wrote."""
        return self.is_edited and self._keeper.is_behind

    def keep_draft(self) -> None:
        """Keep what she wrote inside the vault."""
        if self.is_edited:
            self._keeper.keep()

    def let_go(self) -> None:
        """She leaves without publishing."""
        self.form.mark_saved()
        self._keeper.drop()

    @property
    def is_edited(self) -> bool:
        """Whether she wrote something for a version that is not made yet."""
        return self.form.is_edited and not self.isHidden()

    def show_loaded(self, loaded: Loaded) -> None:
        """Show what publishing would make; what she has typed of the same version stays."""
        preview = loaded.preview
        if self._register != loaded.register:
            self._register = loaded.register
            self._keeper.begin(f"{PUBLISH_DRAFT}:{loaded.register}", "", self._take_up)
        ready = tuple(lang for lang in Lang if lang not in preview.missing_texts)
        self._languages.set_ready(ready)
        if not self.form.is_edited:
            self.form.set_values({"langs": ready, "reason": "", "on": self._context.clock.today(), "dated": True})
        reveal(self._reason, shown=preview.needs_reason)
        notes = _notes(preview)
        self._notes.setText("\n".join(notes))
        reveal(self._notes, shown=bool(notes))
        reveal(self._to_form, shown=bool(preview.missing_texts or preview.unanswered))
        whole = preview.number > preview.newest
        for part in (self._since, self._dated):
            reveal(part, shown=whole)
        text = (
            translate("Notices", "Take version {number} into use")
            if whole
            else translate("Notices", "Add the missing languages to version {number}")
        ).format(number=preview.number)
        self.button.setText(text)
        self.button.setAccessibleName(text)
        # Where only languages are added, those the version has already are nothing to add.
        self.button.setEnabled(any(whole or lang not in preview.differences for lang in ready))

    def _publish(self) -> None:
        app, register = self._context.app, self._register
        self.form.clear_errors()
        try:
            entered = self.form.values()
        except HeijastusError as error:
            self._show_error(error)
            return
        self._context.change(
            lambda: app.publishing.publish(
                register, entered["reason"], entered["on"], entered["langs"], dated=entered["dated"]
            ),
            lambda _change: self._done(),
            self._show_error,
        )

    def _take_up(self, draft: Draft) -> None:
        self.form.show_typed(read(draft.content).fields)
        self._keeper.go_on()

    def _done(self) -> None:
        self.form.mark_saved()
        self._keeper.drop()
        self.published.emit()

    def _show_error(self, error: HeijastusError) -> None:
        self.form.show_error(error, self._context.lang, self._context.say)


def _notes(preview: PublishPreview) -> list[str]:
    notes: list[str] = []
    for lang, fields in preview.missing_texts.items():
        text = translate("Notices", "%n text(s) missing in this language: {lang}.", "", len(fields))
        notes.append(text.format(lang=LANGUAGE_NAMES[lang]))
    if preview.unanswered:
        text = translate(
            "Notices",
            "%n question(s) of the form are unanswered; the notice says nothing of them.",
            "",
            len(preview.unanswered),
        )
        notes.append(text)
    if preview.purposes:
        named = ", ".join(purpose.text.fi or purpose.code for purpose in preview.purposes)
        text = translate(
            "Notices",
            "New purpose: {purposes}. Those who were given an earlier version become a task: "
            "they are told before their data are used for it.",
        )
        notes.append(text.format(purposes=named.rstrip(".")))
    elif preview.given_to and preview.number > preview.newest:
        notes.append(translate("Notices", "%n person(s) were given an earlier version.", "", preview.given_to))
    return notes
