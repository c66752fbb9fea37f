"""Which button opens the form that restricts or freezes; its rows stand on the retention page."""

from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.forms.freeze_form import FreezeForm
from heijastus_desk.ui.pages.clients.openers import Openers, Show


def openers(context: PageContext, show: Show) -> Openers:
    """The one form of this subject."""
    return Openers({"add_freeze": lambda client: show(FreezeForm(context.shared.for_page(), client))})
