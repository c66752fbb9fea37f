"""The form of a paper in a folder: what it is, what kind of record, in which folder it lies."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.papers import PAPER_CLASSES, PaperEntry
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.session_form import contract_choices, usual_contract
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.opened import Opened
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, TextField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_FIELDS = ("what", "record_class", "folder", "dated_on", "destroyed_on", "contract")


class PaperRecordForm(EntryForm):
    """A new paper of a client, or the one opened."""

    def __init__(self, context: PageContext, client: LoadedClient, opened: Opened[PaperEntry] | None = None) -> None:
        title = translate("Clients", "Edit paper") if opened else translate("Clients", "Add paper")
        super().__init__(context, "paper_record_form", title, client.card.name)
        self._client, self._opened = client, opened
        self._fields(context, client, opened)
        today = context.clock.today()
        new = PaperEntry(what="", contract=usual_contract(client, context), dated_on=today)
        given = opened.entry if opened else new
        self.form.set_values({name: getattr(given, name) for name in _FIELDS})
        self.finish(client, opened.uid if opened else "")
        if opened is None:
            self._propose_folder(client)

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        papers, opened = self.context.app.papers, self._opened
        party: PartyRef = opened.entry.party if opened else self._client.party.ref
        entry = PaperEntry(party=party, **entered)
        if opened is None:
            return lambda: papers.save(entry)
        return lambda: papers.save(entry, opened.uid, version=opened.version)

    def _propose_folder(self, client: LoadedClient) -> None:
        """The folder the client's last paper went into, else the one used last, unless she has written one."""
        papers, folder = self.context.app.papers, self.form.fields["folder"]
        uid = client.card.uid if client.is_person else ""

        def propose(found: str) -> None:
            if not folder.as_typed():
                folder.set_value(found)

        self.context.query(lambda: papers.folder_for(uid), propose, topic="paper_folder")

    def _fields(self, context: PageContext, client: LoadedClient, opened: Opened[PaperEntry] | None) -> None:
        form = self.form
        form.add(
            TextField(
                "what",
                translate("Clients", "&What the paper is"),
                required=True,
                placeholder=translate("Clients", "starting questionnaire, drawings of the group"),
            )
        )
        form.add_row(
            TextField(
                "folder",
                translate("Clients", "&Folder"),
                required=True,
                placeholder=translate("Clients", "folder 12"),
            ),
            DateField("dated_on", translate("Clients", "&Day"), required=True, today=context.clock.today()),
            stretches=(2, 1),
        )
        gone = form.add(DateField("destroyed_on", translate("Clients", "Destroyed on"), today=context.clock.today()))
        gone.setVisible(opened is not None)
        form.add(
            ChoiceField(
                "record_class",
                translate("Clients", "What kind of record it is"),
                [(one, label(one, context.lang)) for one in PAPER_CLASSES],
                hint=translate("Clients", "Its kind decides how long it may be kept, just as for what is kept here."),
            )
        )
        own = opened and (opened.entry.contract, opened.contract_title)
        form.add(ChoiceField("contract", translate("Clients", "Contract"), contract_choices(client, context, own)))
