"""Which buttons open the forms of consents, permissions and grounds for marketing; their rows open nothing."""

from collections.abc import Callable, Sequence

from heijastus_desk.services.consents import StoredText
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.consent_form import ConsentForm, ConsentTextForm
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.forms.permission_form import MarketingForm, PermissionForm
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.openers import Command, Openers, Show

_TOPIC = "client_form"
Make = Callable[[PageContext, LoadedClient, Sequence[StoredText]], EntryForm]


def openers(context: PageContext, show: Show) -> Openers:
    """The forms of this subject; nothing said is edited, so no row opens one."""

    def own() -> PageContext:
        """A context of the form's own: what it asked for is dropped when it closes."""
        return context.shared.for_page()

    def with_texts(make: Make) -> Command:
        return lambda client: _query(context, lambda texts: show(make(own(), client, texts)))

    return Openers(
        {
            "add_consent": with_texts(ConsentForm),
            "add_consent_text": with_texts(ConsentTextForm),
            "add_permission": lambda client: show(PermissionForm(own(), client)),
            "add_marketing_permission": lambda client: show(MarketingForm(own(), client)),
        }
    )


def _query(context: PageContext, show: Callable[[tuple[StoredText, ...]], None]) -> None:
    context.query(context.app.consents.texts, show, topic=_TOPIC)
