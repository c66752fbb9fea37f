"""The form of an assessment: by which tool, when, what came out, who was told, and where it lies."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.papers import AssessmentEntry
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.session_form import contract_choices, usual_contract
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.opened import Opened
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate

_FIELDS = (
    "tool",
    "provider",
    "taken_on",
    "contract",
    "consent",
    "results",
    "reported_to",
    "reported_on",
    "kept_at",
    "paper_place",
)


class AssessmentForm(EntryForm):
    """A new assessment of a person, or the one opened."""

    def __init__(
        self, context: PageContext, client: LoadedClient, opened: Opened[AssessmentEntry] | None = None
    ) -> None:
        title = translate("Clients", "Edit assessment") if opened else translate("Clients", "Add assessment")
        super().__init__(context, "assessment_form", title, client.card.name)
        self._client, self._opened = client, opened
        self._tool_fields(context)
        self._result_fields(context)
        self.add_kept_fields(
            translate("Clients", "Where the results lie"),
            TextField(
                "paper_place", translate("Clients", "Folder or service"), placeholder=translate("Clients", "folder 12")
            ),
        )
        today = context.clock.today()
        usual = usual_contract(client, context)
        new = AssessmentEntry(tool="", person=client.card.uid, contract=usual, taken_on=today)
        given = opened.entry if opened else new
        self.form.set_values({name: getattr(given, name) for name in _FIELDS})
        self.finish(client, opened.uid if opened else "")

    def command(self, entered: dict[str, Any]) -> Callable[[], Change]:
        assessments, opened = self.context.app.assessments, self._opened
        entry = AssessmentEntry(person=opened.entry.person if opened else self._client.card.uid, **entered)
        if opened is None:
            return lambda: assessments.save(entry)
        return lambda: assessments.save(entry, opened.uid, version=opened.version)

    def _tool_fields(self, context: PageContext) -> None:
        form, opened = self.form, self._opened
        form.add_row(
            TextField("tool", translate("Clients", "&Tool"), required=True),
            TextField("provider", translate("Clients", "Its provider")),
            DateField("taken_on", translate("Clients", "&Day"), required=True, today=context.clock.today()),
            stretches=(2, 2, 1),
        )
        given = self._client.card.papers.given
        consents = [(one.uid, f"{one.purpose} ({format_date(one.happened_on, context.lang)})") for one in given]
        form.add(
            ChoiceField(
                "consent",
                translate("Clients", "Consent it rests on"),
                [("", translate("Clients", "None")), *consents],
                hint=translate("Clients", "Health or other special data need an explicit consent of the person."),
            )
        )
        own = opened and (opened.entry.contract, opened.contract_title)
        form.add(
            ChoiceField("contract", translate("Clients", "Contract"), contract_choices(self._client, context, own))
        )

    def _result_fields(self, context: PageContext) -> None:
        form = self.form
        form.add(ProseField("results", translate("Clients", "&Results"), lines=6))
        form.add_row(
            TextField(
                "reported_to",
                translate("Clients", "Who was told of them"),
                hint=translate("Clients", "Telling the orderer needs the person's permission."),
            ),
            DateField("reported_on", translate("Clients", "Told on"), today=context.clock.today()),
            stretches=(3, 1),
        )
