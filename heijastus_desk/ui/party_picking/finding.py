"""What a picker reads: who is found by a name, and who of those it kept is still on file."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.sight import Sight
from heijastus_desk.ui.party_picking.parties import Party

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

Find = Callable[["Application", str, PartyKind | None, int], tuple[Party, ...]]


def still_there(app: "Application", uids: Iterable[str]) -> tuple[Party, ...]:
    """The parties that are still on file, in the order given."""
    asked = tuple(uids)
    names = app.clients.names(asked)
    return tuple(Party(uid, *names[uid]) for uid in asked if uid in names)


def found(app: "Application", search: str, kind: PartyKind | None, limit: int) -> tuple[Party, ...]:
    """Clients found for a picker, as daily lists show them."""
    return tuple(Party(row.uid, row.kind, row.name) for row in app.clients.list(search, kind, limit=limit))


def found_anywhere(app: "Application", search: str, kind: PartyKind | None, limit: int) -> tuple[Party, ...]:
    """The same among everybody on file: a request may come from somebody archived or restricted too."""
    lists = (
        app.clients.list(search, kind, limit=limit),
        app.clients.list(search, kind, archived=True, limit=limit),
        *(app.clients.list(search, kind, sight=sight, limit=limit) for sight in Sight if sight is not Sight.DAILY),
    )
    everybody = {row.uid: Party(row.uid, row.kind, row.name) for rows in lists for row in rows}
    return tuple(everybody.values())[:limit]
