"""Keeps what she is writing inside the vault: some seconds after an edit, and at once before a lock."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject, QTimer

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.services.drafts import Draft
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.moments import moment
from heijastus_desk.ui.widgets.confirm import InPageConfirm

translate = QCoreApplication.translate

KEEP_AFTER_MS = 3_000


class DraftKeeper(QObject):
    """One per form. Until she has said what becomes of an older draft of the same form, nothing is written over it."""

    def __init__(self, context: PageContext, content: Callable[[], str], parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._content = context, content
        self._form = self._person = ""
        self._may_write = False
        self._is_stored = False
        self._edits = self._kept = 0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(KEEP_AFTER_MS)
        self._timer.timeout.connect(self.keep)

    @property
    def is_behind(self) -> bool:
        """Whether there are edits that the vault does not hold yet."""
        return self._edits > self._kept

    def begin(self, form: str, person: str, on_found: Callable[[Draft], None]) -> None:
        """Look whether something was kept of this form; `form` is a code and a random id, `person` a uid or empty."""
        self._timer.stop()
        self._form, self._person = form, person
        self._may_write = self._is_stored = False
        self._edits = self._kept = 0

        def arrived(draft: Draft | None) -> None:
            if form != self._form:
                return
            self._is_stored = draft is not None
            if draft is None:
                self.go_on()
            else:
                on_found(draft)

        drafts = self._context.app.drafts
        # On the writer, so that a draft let go a moment ago is gone.
        self._context.work(lambda _progress: drafts.get(form), arrived, label="", lane=Lane.WRITER, topic="draft")

    def go_on(self) -> None:
        """There is no older draft, or she took it up: what she writes is kept from now on."""
        self._may_write = True
        if self.is_behind:
            self._timer.start()

    def touched(self) -> None:
        """She edited something."""
        self._edits += 1
        if self._may_write and not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Write what stands in the form now, unless the vault holds it already."""
        self._timer.stop()
        if not self._may_write or not self.is_behind:
            return
        edits, form, person, text = self._edits, self._form, self._person, self._content()
        drafts = self._context.app.drafts
        self._is_stored = True

        def kept(_done: None) -> None:
            if form == self._form:
                self._kept = max(self._kept, edits)

        # No change to tell of or to undo: only the window keeps something for itself.
        self._run(lambda: drafts.save(form, text, person), kept)

    def drop(self) -> None:
        """What she wrote is saved, or she let it go."""
        self._timer.stop()
        self._kept = self._edits
        self._may_write = True
        if self._is_stored:
            self._is_stored = False
            form, drafts = self._form, self._context.app.drafts
            self._run(lambda: drafts.drop(form), lambda _done: None)

    def _run(self, fn: Callable[[], None], on_done: Callable[[None], None]) -> None:
        self._context.shared.runner.run(Lane.WRITER, lambda _progress: fn(), on_done, self._failed)

    def _failed(self, error: HeijastusError) -> None:
        self._context.say_error(error)


def ask_to_go_on(
    confirm: InPageConfirm,
    draft: Draft,
    context: PageContext,
    *,
    take_up: Callable[[], None],
    let_go: Callable[[], None],
    leave: Callable[[], None],
) -> None:
    """Ask what becomes of a draft; Esc leaves the form and the draft as they are."""
    began = moment(draft.saved_at, context.clock.now(), context.lang)
    name = confirm.objectName()
    confirm.ask(
        translate("Drafts", "You were writing this {day} and did not save it.").format(day=began),
        [
            (f"{name}_take_up", translate("Drafts", "Go on with it"), take_up),
            (f"{name}_let_go", translate("Drafts", "Discard it"), let_go),
        ],
        on_unanswered=leave,
    )
