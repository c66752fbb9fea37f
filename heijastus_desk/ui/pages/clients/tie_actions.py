"""What the people tab does at once: end a tie, go to the card of whom a row speaks of."""

from collections.abc import Callable

from heijastus_desk.domain.changes import Change
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.tie_entries import party_of
from heijastus_desk.ui.pages.clients.view import Entry


class TieActions:
    """`go_to` shows the card with this uid."""

    def __init__(self, context: PageContext, go_to: Callable[[str], None]) -> None:
        self._context, self._go_to = context, go_to

    def end(self, entry: Entry, _client: LoadedClient) -> None:
        """Let a role end today, a ban be lifted today, a guardianship go; each can be taken back."""
        app, uid, today = self._context.app, entry.record, self._context.clock.today()
        ends: dict[str, Callable[[], Change]] = {
            "role": lambda: app.ties.end_role(uid, today),
            "ban": lambda: app.bans.lift(uid, today),
            "guardianship": lambda: app.ties.remove_guardian(uid),
        }
        if entry.table in ends:
            self._context.change(ends[entry.table])

    def show_party(self, entry: Entry, _client: LoadedClient) -> None:
        """Go to the card of the other one."""
        uid = party_of(entry)
        if uid:
            self._go_to(uid)
