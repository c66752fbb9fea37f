"""The form of a note: whose it is, whom it mentions, what it says or in which folder it lies."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QWidget

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.notes import NoteEntry, NoteKind
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.entries import note_entry, note_values
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.session_form import contract_choices
from heijastus_desk.ui.pages.clients.forms.special_hint import SpecialHint, add_special
from heijastus_desk.ui.pages.clients.loading import LoadedClient, parties
from heijastus_desk.ui.pages.clients.opened import Opened
from heijastus_desk.ui.party_picking.field import PartiesField
from heijastus_desk.ui.party_picking.parties import Party, uids
from heijastus_desk.ui.widgets.buttons import link
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_SESSION = "session"


class NoteForm(EntryForm):
    """A new or an opened note."""

    def __init__(self, context: PageContext, client: LoadedClient, note: Opened[NoteEntry]) -> None:
        title = translate("Clients", "Edit note") if note.uid else translate("Clients", "Add note")
        super().__init__(context, "note_form", title, client.card.name)
        self._client, self._note = client, note
        self._text_fields(context)
        self._people_fields(context)
        self._kept_fields(context)
        self.form.set_values({**note_values(note.entry), **note.people})
        self.draft.beside[_SESSION] = note.entry.session
        self.finish(client, note.uid)

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        app, note = self.context.app, self._note
        entry = note_entry(entered, self.draft.beside[_SESSION])
        return lambda: app.notes.save(entry, note.uid, version=note.version)

    def focus_first(self) -> None:
        """The text comes first: the rest is filled already."""
        self.form.fields["body"].focus_control()

    def _is_special(self) -> bool:
        return bool(self.form.fields["special"].value())

    def _text_fields(self, context: PageContext) -> None:
        form = self.form
        kinds = [(kind, label(kind, context.lang)) for kind in NoteKind]
        form.add_row(
            DateField("written_on", translate("Clients", "&Day"), required=True, today=context.clock.today()),
            ChoiceField("kind", translate("Clients", "&Kind"), kinds),
            stretches=(1, 2),
        )
        body = form.add(ProseField("body", translate("Clients", "&Text"), lines=8))
        self.special_hint = SpecialHint(body, self._is_special, context.lang)
        form.add_widget(self.special_hint)
        own = (self._note.entry.contract, self._note.contract_title)
        form.add(
            ChoiceField("contract", translate("Clients", "Contract"), contract_choices(self._client, context, own))
        )

    def _people_fields(self, context: PageContext) -> None:
        form = self.form
        form.add(
            PartiesField(
                context,
                "owners",
                translate("Clients", "Whose note it is"),
                kind=PartyKind.PERSON,
                many=True,
                hint=translate("Clients", "A note on a group is the data of every member."),
            )
        )
        self._everyone = link(translate("Clients", "Everyone in the contract"), "note_everyone", self._take_everyone)
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._everyone)
        line.addStretch(1)
        form.add_widget(row)
        self.fit_after(form.fields["contract"], self._offer_everyone)
        form.add(
            PartiesField(
                context,
                "mentioned",
                translate("Clients", "Whom it mentions"),
                kind=PartyKind.PERSON,
                many=True,
                hint=translate("Clients", "Others named in the text, so that they are found and reviewed."),
            )
        )

    def _kept_fields(self, context: PageContext) -> None:
        special = add_special(self)
        self.fit_after(special, self.special_hint.look)
        self.add_kept_fields(
            translate("Clients", "Where the note lies"),
            TextField(
                "paper_place", translate("Clients", "Folder or place"), placeholder=translate("Clients", "folder 12")
            ),
        )

    def _offer_everyone(self) -> None:
        terms = self._client.terms.get(self.form.fields["contract"].value())
        self._everyone.setVisible(terms is not None and len(terms.participants) > 1)

    def _take_everyone(self) -> None:
        terms = self._client.terms.get(self.form.fields["contract"].value())
        if terms is None:
            return
        app = self.context.app
        self.context.query(lambda: parties(app, terms.participants), self._set_owners, topic="note_everyone")

    def _set_owners(self, people: tuple[Party, ...]) -> None:
        field = self.form.fields["owners"]
        if uids(field.value()) != uids(people):
            field.set_value(people)
            field.edited.emit()
