"""Opens the form a draft was kept of, over the card of its client; the form then asks what becomes of it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.services.drafts import Draft
from heijastus_desk.ui import draft_text
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.form_places import CONTRACT, LACKING, MET
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.messages import Link
from heijastus_desk.ui.pages.clients.form_opener import FormOpener
from heijastus_desk.ui.pages.clients.forms.form_draft import NEW
from heijastus_desk.ui.pages.clients.loading import LoadedClient, load_client
from heijastus_desk.ui.pages.clients.openers import Openers
from heijastus_desk.ui.theme import Tone

if TYPE_CHECKING:
    Show = Callable[[str, Callable[[LoadedClient], None]], None]

translate = QCoreApplication.translate

_OF_CLIENTS = {"person_form", "organisation_form"}


class DraftOpener:
    """`show` brings the card of a client to the front and calls back with what was read of it."""

    def __init__(self, context: PageContext, opener: FormOpener, forms: Openers, show: "Show") -> None:
        self._context, self._opener, self._forms, self._show = context, opener, forms, show
        self._alone: dict[str, Callable[[], None]] = {
            "person_form": opener.new_person,
            "organisation_form": opener.new_organisation,
            "met_form": lambda: opener.begin(MET),
            "contract_form": lambda: opener.begin(CONTRACT),
            "delivery_form": lambda: opener.begin(LACKING),
            **forms.alone,
        }
        """those of something new that stand over no card"""

    def open(self, form: str) -> None:
        """Open the form with this code, if its draft is still there."""
        drafts = self._context.app.drafts
        self._context.query(lambda: drafts.get(form), self._arrived, topic="draft_to_open")

    def _arrived(self, draft: Draft | None) -> None:
        if draft is None:
            return
        name, _, record = draft.form.partition(":")
        if record == NEW and name in self._alone:
            self._alone[name]()
            return
        app, uid = self._context.app, draft_text.read(draft.content).client
        self._context.query(
            lambda: load_client(app, uid),
            lambda client: self._show(client.card.uid, lambda shown: self._open(name, record, shown)),
            lambda error: self._gone(draft, error),
            topic="draft_to_open",
        )

    def _open(self, name: str, record: str, client: LoadedClient) -> None:
        table = name.removesuffix("_form")
        if name in _OF_CLIENTS:
            self._opener.edit_client(client)
        elif record.startswith(NEW):
            self._forms.commands[f"add_{table}"](client)
        else:
            self._forms.rows[table](client, record)

    def _gone(self, draft: Draft, error: HeijastusError) -> None:
        """Whom it was about is no longer on file: all that is left is to let it go."""
        context, drafts = self._context, self._context.app.drafts

        def discard() -> None:
            context.work(lambda _progress: drafts.drop(draft.form), lambda _done: None, label="", lane=Lane.WRITER)

        link = Link(translate("Drafts", "Discard it"), discard)
        context.say(context.shared.sentence(error), (link,), Tone.DUE)
