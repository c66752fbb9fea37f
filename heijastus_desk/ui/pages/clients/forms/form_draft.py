"""What a form of the page keeps in the vault while it is not saved, and the question when it is opened again."""

from typing import Any

from PySide6.QtCore import QObject, Signal

from heijastus_desk.services.drafts import Draft
from heijastus_desk.ui import draft_text
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_keeper import DraftKeeper, ask_to_go_on
from heijastus_desk.ui.draft_text import DraftText
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.form import Form

NEW = "new"


class FormDraft(QObject):
    """`asking`: she is asked about an older draft; `answered`: the form is as she said; `left`: she said nothing."""

    asking = Signal()
    answered = Signal()
    left = Signal()

    def __init__(self, context: PageContext, form: Form, confirm: InPageConfirm, parent: QObject) -> None:
        super().__init__(parent)
        self._context, self._form, self._confirm = context, form, confirm
        self._client: LoadedClient | None = None
        self._record = ""
        self._first: dict[str, Any] = {}
        self.beside: dict[str, str] = {}
        """what belongs to the draft and has no field"""
        self._keeper = DraftKeeper(context, self._content, self)
        form.edited.connect(self._keeper.touched)

    @property
    def is_behind(self) -> bool:
        return self._form.is_edited and self._keeper.is_behind

    def begin(self, name: str, client: LoadedClient | None, record: str) -> None:
        """The form stands as it was opened; `record` is what it edits, empty for something new."""
        self._client, self._record, self._first = client, record, self._form.typed()
        person = client.card.uid if client is not None and client.is_person else ""
        self._keeper.begin(draft_code(name, record, client.card.uid if client else ""), person, self._ask)

    def keep(self) -> None:
        """Put unsaved edits into the vault now."""
        if self._form.is_edited:
            self._keeper.keep()

    def drop(self) -> None:
        """Saved, or not wanted any more."""
        self._keeper.drop()

    def _content(self) -> str:
        typed = self._form.typed()
        if self._record:
            # Over what is stored by then, only what she changed; a new record has nothing else to stand on.
            typed = {name: value for name, value in typed.items() if value != self._first.get(name)}
        client = self._client.card.uid if self._client else ""
        return draft_text.written(DraftText(typed, client, self.beside))

    def _ask(self, draft: Draft) -> None:
        self.asking.emit()
        ask_to_go_on(
            self._confirm,
            draft,
            self._context,
            take_up=lambda: self._take_up(draft),
            let_go=self._let_go,
            leave=self.left.emit,
        )

    def _take_up(self, draft: Draft) -> None:
        kept = draft_text.read(draft.content)
        self.beside.update(kept.beside)
        self._form.show_typed(kept.fields)
        self._keeper.go_on()
        self.answered.emit()

    def _let_go(self) -> None:
        self._keeper.drop()
        self.answered.emit()


def draft_code(name: str, record: str, client: str) -> str:
    """Names the draft of a form by random ids: of the record it edits, else of the client it is new for."""
    return f"{name}:{record}" if record else f"{name}:{NEW}{':' if client else ''}{client}"
