"""Which register is being edited, at which version, and what becomes of its edits when the vault changes under them."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.services.drafts import Draft as Kept
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_keeper import DraftKeeper
from heijastus_desk.ui.pages.notices import presenter
from heijastus_desk.ui.pages.notices.presenter import Draft, StoredRegister
from heijastus_desk.ui.pages.notices.register_form import RegisterForm
from heijastus_desk.ui.pages.notices.store import RegisterStore
from heijastus_desk.ui.record_form.editors import FormWorld


class RegisterEditing(QObject):
    """`shown` tells that another register, or another state of it, is in the form; `settled` that the lists changed."""

    shown = Signal()
    settled = Signal()

    def __init__(self, context: PageContext, form: RegisterForm, world: FormWorld, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._form, self._world = context, form, world
        self._version: int | None = None
        self._wanted = ""
        self._last = ""
        self._sent: Register | None = None
        self.draft: Draft | None = None
        """unsaved edits of before, until she has said what becomes of them"""
        self._keeper = DraftKeeper(context, self._draft_text, self)
        form.edited.connect(self._keeper.touched)
        self.store = RegisterStore(context, self)
        self.store.arrived.connect(self._arrived)

    @property
    def uid(self) -> str:
        """The register in the form; "" for a new one and for none."""
        return self._form.register.uid if self._form.register is not None else ""

    @property
    def last(self) -> str:
        """The register of the vault that was in the form last; "" when there was none."""
        return self._last

    @property
    def _is_new(self) -> bool:
        return self._form.register is not None and not self._form.register.uid

    def open(self, uid: str) -> None:
        """Show a register, now or once it has been read."""
        stored = self.store.find(uid)
        if stored is None:
            self._wanted = uid
        else:
            self._wanted = ""
            self._show(stored)

    def begin(self, register: Register, version: int | None = None, baseline: Register | None = None) -> None:
        """Show a register that is not in the vault as it stands."""
        self._version = version
        self._form.load(register, baseline)
        self.shown.emit()

    def take_up(self, draft: Draft) -> None:
        """Go on with the edits that were kept."""
        stored = self.store.find(draft.register.uid)
        self.begin(draft.register, draft.version, stored.register if stored else presenter.blank_register())
        self.draft = None
        self._keeper.go_on()

    def discard(self) -> None:
        """Let the edits go."""
        self._form.load(None)
        self.drop_draft()

    def look_for_draft(self, on_found: Callable[[], None]) -> None:
        """Look for unsaved edits of before, unless something is being edited."""
        if self._form.is_edited:
            return

        def found(kept: Kept) -> None:
            self.draft = presenter.parse_draft(kept.content)
            if self.draft is None:
                self._keeper.drop()
            else:
                on_found()

        self._keeper.begin(presenter.DRAFT, "", found)

    def drop_draft(self) -> None:
        """Let go what was kept of edits."""
        self.draft = None
        self._keeper.drop()

    @property
    def has_unkept_edits(self) -> bool:
        """Whether there are edits that the vault does not hold yet."""
        return self._form.is_edited and self._keeper.is_behind

    def keep_draft(self) -> None:
        """Keep what is not saved inside the vault."""
        if self._form.register is not None and self._form.is_edited:
            self._keeper.keep()

    def save(self, then: Callable[[], None] | None = None) -> None:
        """Save, and then go on; a field that is wrong says so, and nothing is saved."""
        register = self._form.register
        if register is None or not self._form.check(self._context.shared.sentence):
            return
        self._sent = register

        def done(change: Change) -> None:
            self.drop_draft()
            if then is None:
                self._wanted = change.uid
            else:
                self._sent = None
                self.discard()
                then()
            self.store.load()

        self.store.save(presenter.with_short_name(register), self._version, done, self._refused)

    def _draft_text(self) -> str:
        register = self._form.register
        return presenter.write_draft(register, self._version) if register is not None else ""

    def _refused(self, error: HeijastusError) -> None:
        self._sent = None
        if not self._form.show_error(error, presenter.refusal(error, self._context.shared.sentence)):
            self._context.say_error(error)

    def _arrived(self) -> None:
        loaded, form = self.store.loaded, self._form
        others_known = self._world.recipients != loaded.recipients
        self._world.recipients = loaded.recipients
        wanted = self.store.find(self._wanted) if self._wanted else None
        if self._sent is not None and wanted is not None and form.register is not None:
            self._rebase(wanted, self._sent)
        elif wanted is not None or not (form.is_edited or self._is_new):
            self._reload(wanted or self.store.find(self._last) or self.store.first(), again=others_known)
        self._sent = None
        self._wanted = ""
        self.settled.emit()

    def _rebase(self, stored: StoredRegister, sent: Register) -> None:
        self._version = stored.version
        self._last = stored.register.uid
        self._form.rebase(stored.register, sent)
        self.shown.emit()

    def _reload(self, stored: StoredRegister | None, *, again: bool) -> None:
        if stored is None:
            self._form.load(None)
            self.shown.emit()
        elif again or stored.register != self._form.register:
            self._show(stored)
        else:
            self._version = stored.version

    def _show(self, stored: StoredRegister) -> None:
        self._version = stored.version
        self._last = stored.register.uid
        self._form.load(stored.register)
        self.shown.emit()
