"""The recipients page: everyone who gets data, and the form of one of them."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.services.drafts import Draft
from heijastus_desk.ui import draft_text, theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_keeper import DraftKeeper, ask_to_go_on
from heijastus_desk.ui.draft_places import form_in
from heijastus_desk.ui.draft_text import DraftText
from heijastus_desk.ui.page import Page
from heijastus_desk.ui.pages.recipients import presenter
from heijastus_desk.ui.pages.recipients.letter_panel import LetterPanel
from heijastus_desk.ui.pages.recipients.presenter import ListRow, Loaded, StoredRecipient, ViewState
from heijastus_desk.ui.pages.recipients.recipient_form import RecipientForm
from heijastus_desk.ui.pages.recipients.service_panel import ServicePanel
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import MenuButton, primary
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate

DRAFT, NEW = "recipient", "new"
_LIST_WIDTH = 300


class RecipientsPage(Page):
    """A list at the left, the form at the right."""

    key = "recipients"
    shows = frozenset({Kind.RECIPIENTS, Kind.REGISTERS})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self._loaded = Loaded()
        self._version: int | None = None
        self._wanted = ""
        self._has_form = False
        self.list = CardList("recipients_list", translate("Recipients", "Recipients"), CardLook(wrap=True))
        self.form = RecipientForm(context)
        self.confirm = InPageConfirm("recipients_question")
        self.save_button = primary(translate("Recipients", "Save"), "save_recipient", self.save)
        self.more = MenuButton("", "recipient_more", spoken=translate("Recipients", "More actions"))
        self._remove_action = self.more.add(
            translate("Recipients", "Remove"), "remove_recipient", self.remove, icon="erase"
        )
        self.header = SectionHeader("", self.save_button, self.more, style="title", subtitle="-")
        self.services = ServicePanel(context)
        self.letter = LetterPanel(context)
        self._stack = QStackedWidget()
        self._over: QWidget | None = None
        self._keeper = DraftKeeper(context, self._draft_text, self)
        self._lay_out()
        self.list.chosen.connect(self._choose)
        self.form.edited.connect(self._edited)
        self.form.letter_wanted.connect(self.open_letter)
        self.services.closed.connect(self.back)
        self.services.added.connect(self._added)
        self.letter.closed.connect(self.back)
        self.commands = {Shortcut.NEW: self.make_new, Shortcut.SAVE: self.save}

    def activate(self) -> None:
        app, lang = self.context.app, self.context.lang
        self.context.query(lambda: presenter.read(app, lang), self._arrived, topic="recipients")

    def focus_first(self) -> None:
        self.list.setFocus()

    def open_record(self, uid: str) -> None:
        form = form_in(uid)
        if form == f"{DRAFT}:{NEW}":
            self.make_new()
            return
        self._wanted = form.partition(":")[2] or uid
        self._leave_edits(lambda: self._open(self._wanted))

    @property
    def has_unsaved_edits(self) -> bool:
        return self.form.is_edited and self._keeper.is_behind

    def store_draft(self) -> None:
        if self.form.is_edited:
            self._keeper.keep()

    def can_leave(self, proceed: Callable[[], None]) -> None:
        self._leave_edits(proceed)

    def back(self) -> bool:
        if self._over is None:
            return False
        from_letter = self._over is self.letter
        self._put_over(None)
        self.form.focus_letter() if from_letter else self.list.setFocus()
        return True

    def make_new(self) -> None:
        """Begin a recipient."""
        self._leave_edits(self._begin_new)

    def open_services(self) -> None:
        """Begin recipients from the list of well-known services."""
        self._leave_edits(self._show_services)

    def open_letter(self) -> None:
        """The role letter to the recipient in the form, as it stands there."""
        try:
            recipient = self.form.recipient()
        except HeijastusError as error:
            self._refused(error)
            return
        self.letter.show_letter(recipient)
        self._put_over(self.letter)

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save, and then go on; a field that is wrong says so, and nothing is saved."""
        if self.form.shown is None:
            return
        try:
            recipient = self.form.recipient()
        except HeijastusError as error:
            self._refused(error)
            return
        app, version = self.context.app, self._version

        def done(change: Change) -> None:
            self.form.form.mark_saved()
            self._keeper.drop()
            self._wanted = "" if then else change.uid
            self.activate()
            if then is not None:
                then()

        self.context.change(lambda: app.recipients.save(recipient, version=version), done, self._refused)

    def remove(self) -> None:
        """Take it away, unless a register names it."""
        shown = self.form.shown
        if shown is None or not shown.uid:
            return
        self.form.form.mark_saved()
        self._keeper.drop()
        app = self.context.app
        self.context.change(lambda: app.recipients.remove(shown.uid), lambda _change: self.activate())

    def show_state(self, state: ViewState) -> None:
        """Show everything beside the fields."""
        self._has_form = state.has_form
        self._show_what_is_open()
        self.list.set_rows(state.rows, _card)
        self.header.set_title(state.title, state.subtitle)
        self._remove_action.setEnabled(state.may_remove)
        self.form.show_uses(state.uses, lambda uid: self.context.open("notices", uid))
        self.save_button.setEnabled(self.form.is_edited)

    def _arrived(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self.services.show_known(loaded.recipients)
        if not self.form.is_edited and not self._is_new:
            shown = self.form.shown
            found = self._find(self._wanted) or (self._find(shown.uid) if shown else None)
            self._show(found or next(iter(loaded.recipients), None))
        self._wanted = ""
        self._render()

    @property
    def _is_new(self) -> bool:
        return self.form.shown is not None and not self.form.shown.uid and not self._wanted

    def _find(self, uid: str) -> StoredRecipient | None:
        return next((one for one in self._loaded.recipients if one.recipient.uid == uid), None)

    def _show(self, stored: StoredRecipient | None) -> None:
        self._version = stored.version if stored else None
        if stored is None or stored.recipient != self.form.shown:
            self._load(stored.recipient if stored else None)

    def _render(self) -> None:
        self.show_state(presenter.derive(self._loaded, self.form.shown, self.context.lang))
        self.list.select(self.form.shown.uid if self.form.shown else "")

    def _put_over(self, panel: QWidget | None) -> None:
        self._over = panel
        self._show_what_is_open()

    def _show_what_is_open(self) -> None:
        if self._over is not None:
            self._stack.setCurrentWidget(self._over)
        else:
            self._stack.setCurrentIndex(int(self._has_form))

    def _show_services(self) -> None:
        self.services.show_known(self._loaded.recipients)
        self._put_over(self.services)
        self.services.focus_first()

    def _added(self, uid: str) -> None:
        self._wanted = uid
        self.activate()

    def _begin_new(self) -> None:
        self._over = None
        self._version = None
        self._load(presenter.NEW)
        self._render()
        self.list.clearSelection()
        self.form.form.fields["name"].focus_control()

    def _choose(self, uid: str) -> None:
        self.list.select(self.form.shown.uid if self.form.shown else "")
        self._leave_edits(lambda: self._open(uid))

    def _open(self, uid: str) -> None:
        stored = self._find(uid)
        self._over = None
        if stored is not None:
            self._show(stored)
            self._render()

    def _refused(self, error: HeijastusError) -> None:
        def elsewhere(sentence: str) -> None:
            self.context.say(sentence, (), Tone.DUE)

        self.form.show_error(error, elsewhere)

    def _leave_edits(self, proceed: Callable[[], None]) -> None:
        if not self.form.is_edited:
            proceed()
            return
        self.confirm.ask(
            translate("Recipients", "This recipient has changes that are not saved."),
            [
                ("save_edits", translate("Recipients", "Save"), lambda: self.save(proceed)),
                ("discard_edits", translate("Recipients", "Discard the edits"), lambda: self._discard(proceed)),
            ],
            cancel=translate("Recipients", "Go on editing"),
        )

    def _discard(self, proceed: Callable[[], None]) -> None:
        self._keeper.drop()
        self._load(None)
        proceed()
        self._render()

    # ---------------------------------------------------------------------------------------------------- drafts

    def _load(self, recipient: Recipient | None) -> None:
        self.confirm.dismiss()
        self._wait_for_answer(waiting=False)
        self.form.load(recipient)
        if recipient is not None:
            self._keeper.begin(f"{DRAFT}:{recipient.uid or NEW}", "", self._ask_about_draft)

    def _edited(self) -> None:
        self.save_button.setEnabled(True)
        self._keeper.touched()

    def _draft_text(self) -> str:
        return draft_text.written(DraftText(self.form.form.typed()))

    def _ask_about_draft(self, draft: Draft) -> None:
        self._wait_for_answer(waiting=True)
        ask_to_go_on(
            self.confirm,
            draft,
            self.context,
            take_up=lambda: self._take_up(draft),
            let_go=self._let_go,
            leave=lambda: self._wait_for_answer(waiting=False),
        )

    def _take_up(self, draft: Draft) -> None:
        self._wait_for_answer(waiting=False)
        self.form.take_up(draft_text.read(draft.content).fields)
        self._keeper.go_on()

    def _let_go(self) -> None:
        self._wait_for_answer(waiting=False)
        self._keeper.drop()

    def _wait_for_answer(self, *, waiting: bool) -> None:
        self.form.setEnabled(not waiting)
        self.header.setEnabled(not waiting)

    # ---------------------------------------------------------------------------------------------------- layout

    def _lay_out(self) -> None:
        empty = EmptyState(
            "no_recipients",
            "recipients",
            translate("Recipients", "Nobody gets data yet"),
            translate("Recipients", "Add the services you use: e-mail, calendar, invoicing, accounting office."),
            translate("Recipients", "Choose from the list of services"),
            self.open_services,
        )
        self._stack.addWidget(empty)
        self._stack.addWidget(_column(self.header, self.form, left=24, top=theme.GRID))
        self._stack.addWidget(self.services)
        self._stack.addWidget(self.letter)
        new = MenuButton(translate("Recipients", "New"), "new_recipient", icon="add")
        new.add(translate("Recipients", "From the list of services"), "from_services", self.open_services)
        new.add(translate("Recipients", "An empty one"), "empty_recipient", self.make_new)
        title = SectionHeader(translate("Recipients", "Recipients"), new)
        splitter = QSplitter()
        splitter.setObjectName("recipients_splitter")
        splitter.setHandleWidth(1)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(_column(title, self.list, left=12, top=theme.GRID))
        splitter.addWidget(self._stack)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([theme.scaled(_LIST_WIDTH), theme.scaled(2 * _LIST_WIDTH)])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        question = QVBoxLayout()
        question.setContentsMargins(12, theme.GRID, 12, 0)
        question.addWidget(self.confirm)
        column.addLayout(question)
        column.addWidget(splitter, 1)


def _card(row: ListRow) -> CardRow:
    return CardRow(row.uid, row.title, row.second, row.status, row.tone)


def _column(*parts: Any, left: int, top: int) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(left, top, theme.GRID, 0)
    column.setSpacing(theme.GRID)
    for part in parts:
        column.addWidget(part, int(part is parts[-1]))
    return holder
