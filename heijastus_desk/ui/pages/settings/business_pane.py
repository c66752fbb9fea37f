"""Settings: her business, as it stands on every notice."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.values import AnswerState
from heijastus_desk.services.drafts import Draft
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_keeper import DraftKeeper
from heijastus_desk.ui.first_run.business_step import business_form
from heijastus_desk.ui.messages import Link
from heijastus_desk.ui.pages.settings import presenter
from heijastus_desk.ui.pages.settings.business_parts import (
    CoControllersField,
    YearChangesField,
    joint_field,
    officer_field,
)
from heijastus_desk.ui.widgets.answer_field import AnswerField
from heijastus_desk.ui.widgets.buttons import Button, primary
from heijastus_desk.ui.widgets.fields import ChoiceField, TextField
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.localised_field import LocalisedField

translate = QCoreApplication.translate


class BusinessPane(QWidget):
    """The whole controller in one form; what few need is behind "More exactly"."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.form = business_form(context.lang)
        self.form.add(TextField("web", translate("Settings", "&Website")))
        self._dpo = self.form.add(
            AnswerField(
                "dpo",
                translate("Settings", "Data protection officer"),
                officer_field(),
                hint=translate("Settings", "A small practice rarely needs one; then the notice says why."),
                none_text=translate("Settings", "None needed"),
            )
        )
        self._reason = self.form.add(
            LocalisedField("dpo_reason", translate("Settings", "Why none is needed"), lines=2, lang=context.lang)
        )
        self.more = Button(translate("Settings", "&More exactly"), "business_more", icon="chevron")
        self.more.setCheckable(True)
        self._exactly = Form("business_exactly")
        self._add_rest(context)
        self.save_button = primary(translate("Settings", "&Save"), "business_save", self.save, icon="save")
        self._keeper = DraftKeeper(context, self._draft_text, self)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.GRID)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self.form)
        row = QHBoxLayout()
        row.addWidget(self.save_button)
        row.addStretch(1)
        column.addLayout(row)
        self._dpo.edited.connect(self._show_reason)
        self.more.toggled.connect(self._exactly.setVisible)
        for form in (self.form, self._exactly):
            form.edited.connect(self._keeper.touched)

    @property
    def is_edited(self) -> bool:
        return self.form.is_edited

    @property
    def has_unkept_edits(self) -> bool:
        """Whether there are edits that the vault does not hold yet."""
        return self.is_edited and self._keeper.is_behind

    def show_stored(self, controller: Controller | None) -> None:
        """The business as saved, or her unsaved edits of before; edits under way are left alone."""
        if self.is_edited:
            return
        self._fill(controller)
        self._keeper.begin(presenter.DRAFT, "", lambda draft: self._take_up(draft, controller))

    def save(self, then: Callable[[], None] = lambda: None) -> None:
        """Check and save, then go on."""
        self.form.clear_errors()
        try:
            controller = presenter.controller_of(self.form.values())
        except HeijastusError as error:
            self._show_error(error)
            return
        service = self._context.app.controller

        def done(_change: Change) -> None:
            self.form.mark_saved()
            self._keeper.drop()
            then()

        self._context.change(lambda: service.save(controller), done, self._show_error)

    def store_draft(self) -> None:
        """Keep what can be kept of unsaved edits inside the vault."""
        if self.is_edited:
            self._keeper.keep()

    def _take_up(self, kept: Draft, controller: Controller | None) -> None:
        draft = presenter.draft_of(kept.content)
        if draft is None or self.is_edited:
            return
        self._fill(draft)
        self.form.is_edited = True
        self._keeper.go_on()

        def discard() -> None:
            self._fill(controller)
            self._keeper.drop()

        text = translate("Settings", "Your unsaved changes to the business are back.")
        self._context.say(text, (Link(translate("Settings", "Discard them"), discard),))

    def _draft_text(self) -> str:
        kept = presenter.form_values(None)
        for name, field in self.form.fields.items():
            try:
                kept[name] = field.value()
            except HeijastusError:
                continue
        return presenter.draft_text(presenter.controller_of(kept))

    def discard(self) -> None:
        """Let the next visit show what is saved."""
        self.form.is_edited = False
        self._keeper.drop()

    def focus_first(self) -> None:
        self.form.fields["legal_form"].focus_control()

    def _fill(self, controller: Controller | None) -> None:
        values = presenter.form_values(controller)
        ends = self.form.fields["financial_year_end"]
        if isinstance(ends, ChoiceField):
            ends.set_choices(presenter.year_ends(values["financial_year_end"]))
        self.form.set_values(values)
        self._show_reason()

    def _show_reason(self) -> None:
        try:
            state = self._dpo.value().state
        except HeijastusError:
            state = AnswerState.GIVEN
        self._reason.setVisible(state is AnswerState.NONE)

    def _show_error(self, error: HeijastusError) -> None:
        self.more.setChecked(self.more.isChecked() or error.field in self._exactly.fields)
        self.form.show_error(error, self._context.lang, lambda _sentence: self._context.say_error(error))

    def _mark_edited(self) -> None:
        self.form.is_edited = True

    def _add_rest(self, context: PageContext) -> None:
        self._exactly.add(YearChangesField("year_changes"))
        self._exactly.add(CoControllersField("co_controllers", context.lang))
        self._exactly.add(
            AnswerField(
                "joint",
                translate("Settings", "Joint arrangement"),
                joint_field(context.lang),
                hint=translate("Settings", "When you and another decide together, the notice tells what you agreed."),
            )
        )
        self._exactly.hide()
        opener = QWidget()
        row = QHBoxLayout(opener)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.more)
        row.addStretch(1)
        self.form.add_widget(opener)
        self.form.add_widget(self._exactly)
        # One form to her: read, filled and checked together.
        self.form.fields.update(self._exactly.fields)
        self._exactly.edited.connect(self._mark_edited)
