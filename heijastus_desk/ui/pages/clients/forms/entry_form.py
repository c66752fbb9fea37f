"""What every form of the page has: fields that scroll, Save and Cancel that stay, a question about unsaved edits."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from heijastus_desk.domain.accounting import VoucherPlace
from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.ui import errors, theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.identity_question import IdentityQuestion
from heijastus_desk.ui.pages.clients.forms.form_draft import FormDraft
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.fields import ChoiceField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.labels import Hairline
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

WIDEST = 640


class EntryForm(QWidget):
    """Subclasses fill `form` and turn its values into a change; `saved` brings that change, `closed` says Cancel."""

    saved = Signal(object)
    closed = Signal()

    def __init__(self, context: PageContext, name: str, title: str, subtitle: str = "") -> None:
        super().__init__()
        self.context = context
        self.setObjectName(name)
        self.setAccessibleName(title)
        self.form = Form(f"{name}_fields")
        self.confirm = InPageConfirm(f"{name}_unsaved")
        self.places: dict[str, FormField] = {}
        """fields that show an error named otherwise than they are"""
        self.draft = FormDraft(context, self.form, self.confirm, self)
        self._identity = IdentityQuestion()
        self._fits: list[Callable[[], None]] = []
        self._busy = False
        self._begin_at = ""
        self._header = SectionHeader(title, style="title", subtitle=subtitle)
        self._buttons = QWidget()
        self._flow = FlowLayout(self._buttons)
        self._row: list[Button] = []
        self._save = self.add_button(translate("Clients", "Save"), f"{name}_save", self.save, ButtonKind.PRIMARY)
        self._save.setToolTip(f"{self._save.text()} ({Shortcut.SAVE.shown})")
        self._lay_out()
        self.draft.asking.connect(lambda: self._wait(waiting=True))
        self.draft.answered.connect(self._answered)
        self.draft.left.connect(self.closed)

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        """The change these values mean; raises with the field at fault."""
        raise NotImplementedError

    def point_at(self, field: str) -> None:
        """Begin at this field, now and when it comes into view."""
        self._begin_at = field
        self.focus_first()

    def add_button(
        self, text: str, name: str, on_click: Callable[[], object], kind: ButtonKind = ButtonKind.SECONDARY
    ) -> Button:
        """Add a button to the row that stays; before `finish`."""
        button = Button(text, name, kind=kind, on_click=on_click)
        self._row.append(button)
        return button

    def show_while(self, field: FormField, watched: FormField, wanted: Callable[[Any], bool]) -> None:
        """Let a field be seen only while another has a value it belongs to."""

        def fit() -> None:
            field.setVisible(wanted(watched.value()))

        self.fit_after(watched, fit)

    def fit_after(self, watched: FormField, fit: Callable[[], None]) -> None:
        """Call `fit` whenever the field has another value, whoever gave it."""
        watched.edited.connect(fit)
        self._fits.append(fit)

    def fit(self) -> None:
        """Make what depends on a value fit to it."""
        for one in self._fits:
            one()

    def add_kept_fields(
        self,
        text: str,
        place: FormField,
        *,
        hint: str = "",
        places: type[HeldAt | VoucherPlace] = HeldAt,
    ) -> None:
        """Ask where something lies, and its folder or service only when that is not here."""
        choices = [(held, label(held, self.context.lang)) for held in places]
        kept = self.form.add(ChoiceField("kept_at", text, choices, hint=hint))
        self.show_while(self.form.add(place), kept, lambda held: held is not places.HERE)

    def finish(self, client: LoadedClient | None, record: str = "") -> None:
        """Close the fields off: nothing is edited yet, and the last button leaves.

        `client` is whose card it stands over, `record` the uid of what is edited; the draft is kept by them.
        """
        self.fit()
        self.add_button(translate("Clients", "Cancel"), f"{self.objectName()}_cancel", self.leave)
        # Only now, as Tab comes to everything in the order it was put in: to the buttons after the last field.
        for button in self._row:
            self._flow.addWidget(button)
        self.form.add_stretch()
        self.form.mark_saved()
        self._identity.settle(self.form.typed())
        self.draft.begin(self.objectName(), client, record)
        QTimer.singleShot(0, self, self.focus_first)

    def focus_first(self) -> None:
        """Begin at the first field that can be filled."""
        if self._begin_at in self.form.fields:
            self.form.fields[self._begin_at].focus_control()
            return
        for field in self.form.fields.values():
            if field.isVisibleTo(self):
                field.focus_control()
                return

    @property
    def is_edited(self) -> bool:
        return self.form.is_edited

    def save(self, then: Callable[[Change], None] | None = None) -> None:
        """Save and tell by `saved`, or by `then` instead; what is wrong is said at its field."""
        if self._busy:
            return
        self.form.clear_errors()
        try:
            command = self.command(self.form.values())
        except HeijastusError as error:
            self.show_error(error)
            return
        question = self._identity.first_asked(self.form.typed())
        if question is not None:
            self.show_error(question)
            return
        self._set_busy(busy=True)
        self.context.change(command, lambda change: self._done(change, then), self.show_error)

    def leave(self) -> None:
        """Cancel: at once, or after asking what becomes of the edits."""
        self.ask_unsaved(self.closed.emit)

    def ask_unsaved(self, proceed: Callable[[], None]) -> None:
        """Go on now when nothing was edited, else let her choose in the page."""
        if not self.is_edited:
            proceed()
            return

        def discard() -> None:
            self.draft.drop()
            proceed()

        self.confirm.ask(
            translate("Clients", "You have edits that are not saved."),
            [
                (f"{self.objectName()}_keep", translate("Clients", "Save"), lambda: self.save(lambda _: proceed())),
                (f"{self.objectName()}_discard", translate("Clients", "Discard the edits"), discard),
            ],
            cancel=translate("Clients", "Go on editing"),
        )

    def show_error(self, error: HeijastusError) -> None:
        """Say it at its field, else in the quiet line."""
        self._set_busy(busy=False)
        errors.show(
            error,
            {**self.form.fields, **self.places},
            self.context.lang,
            lambda text: self.context.say(text, tone=theme.Tone.DUE),
        )
        field = self.places.get(error.field or "") or self.form.fields.get(error.field or "")
        if field is not None:
            QTimer.singleShot(0, self, lambda: self._scroll.ensureWidgetVisible(field, 0, 3 * theme.GRID))

    def _done(self, change: Change, then: Callable[[Change], None] | None) -> None:
        self._set_busy(busy=False)
        self.form.mark_saved()
        self.draft.drop()
        (then or self.saved.emit)(change)

    def _wait(self, *, waiting: bool) -> None:
        # Cancel still leaves the form, and the draft as it is.
        self._busy = waiting
        self._save.setEnabled(not waiting)
        self.form.setEnabled(not waiting)

    def _answered(self) -> None:
        self._wait(waiting=False)
        self.fit()
        self.focus_first()

    def _set_busy(self, *, busy: bool) -> None:
        self._busy = busy
        self._buttons.setEnabled(not busy)

    def _lay_out(self) -> None:
        holder = QWidget()
        holder.setProperty("role", "surface")
        inner = QHBoxLayout(holder)
        inner.setContentsMargins(24, 4, 24, 16)
        self.form.setMaximumWidth(theme.scaled(WIDEST))
        # The form takes what there is up to its width; the rest stays at its right.
        inner.addWidget(self.form, 1000)
        inner.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setProperty("role", "surface")
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(holder)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        head = QVBoxLayout()
        head.setContentsMargins(24, 16, 24, 8)
        head.setSpacing(theme.GRID)
        head.addWidget(self.confirm)
        head.addWidget(self._header)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 10, 24, 10)
        foot.addWidget(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self._scroll, 1)
        column.addWidget(Hairline())
        column.addLayout(foot)
