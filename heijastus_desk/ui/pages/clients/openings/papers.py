"""Which buttons and rows open the forms of papers, assessments and disclosures; and the paper note of one click."""

from typing import TYPE_CHECKING, Any

from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.assessment_form import AssessmentForm
from heijastus_desk.ui.pages.clients.forms.disclosure_form import DisclosureForm
from heijastus_desk.ui.pages.clients.forms.note_form import NoteForm
from heijastus_desk.ui.pages.clients.forms.paper_record_form import PaperRecordForm
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.opened import Opened
from heijastus_desk.ui.pages.clients.openers import Command, Openers, Opening, Show

if TYPE_CHECKING:
    from collections.abc import Callable

    from heijastus_desk.bootstrap import Application
    from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm

_TOPIC = "client_form"


def openers(context: PageContext, show: Show) -> Openers:
    """The forms of this subject."""

    def own() -> PageContext:
        """A context of the form's own: what it asked for is dropped when it closes."""
        return context.shared.for_page()

    def new(form: "type[PaperRecordForm | AssessmentForm | DisclosureForm]") -> Command:
        return lambda client: show(form(own(), client))

    def row(
        get: "Callable[[Application, str], tuple[Any, int]]",
        make: "Callable[[PageContext, LoadedClient, Opened[Any]], EntryForm]",
    ) -> Opening:
        def open_row(client: LoadedClient, uid: str) -> None:
            app = context.app
            context.query(
                lambda: _opened(app, get, uid),
                lambda stored: show(make(own(), client, stored)),
                topic=_TOPIC,
            )

        return open_row

    return Openers(
        {
            "add_paper_record": new(PaperRecordForm),
            "add_assessment": new(AssessmentForm),
            "add_disclosure": new(DisclosureForm),
            "paper_note": lambda client: _paper_note(context, client, show),
        },
        {
            "paper_record": row(lambda app, uid: app.papers.get(uid), PaperRecordForm),
            "assessment": row(lambda app, uid: app.assessments.get(uid), AssessmentForm),
            "disclosure": row(lambda app, uid: app.disclosures.get(uid), DisclosureForm),
        },
    )


def _paper_note(context: PageContext, client: LoadedClient, show: Show) -> None:
    papers, uid = context.app.papers, client.card.uid

    def put(folder: str) -> None:
        if folder:
            context.change(lambda: papers.add_note(uid, folder))
            return
        # Nothing is on paper yet: she says where, and from then on one click is enough.
        entry = NoteEntry(written_on=context.clock.today(), kept_at=HeldAt.PAPER)
        show(NoteForm(context.shared.for_page(), client, Opened(entry, people={"owners": (client.party,)})))

    context.query(lambda: papers.folder_for(uid), put, topic=_TOPIC)


def _opened(app: "Application", get: "Callable[[Application, str], tuple[Any, int]]", uid: str) -> Opened[Any]:
    entry, version = get(app, uid)
    title = app.contracts.get(entry.contract).terms.title if entry.contract else ""
    return Opened(entry, uid, version, contract_title=title)
