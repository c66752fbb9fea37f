"""What the letters of a case say beside the case itself: a recipient's name, an open restriction."""

from sqlalchemy import Connection, select

from heijastus_desk.domain.retention.freezes import Freeze
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.storage.queries.freezes import named_freezes
from heijastus_desk.storage.tables.recipients import recipient


def recipient_name(connection: Connection, uid: str) -> str:
    """The name of a recipient (uid), or nothing."""
    content = connection.execute(select(recipient.c.content).where(recipient.c.uid == uid)).scalar() if uid else None
    return str(content["name"]) if content else ""


def open_restriction(connection: Connection, person: str) -> Freeze | None:
    """The restriction of a person (uid) that was opened first and is still open."""
    open_now = (one.freeze for one in named_freezes(connection, party=person))
    restrictions = [one for one in open_now if one.cause is HoldCause.RESTRICTION]
    return restrictions[-1] if restrictions else None
