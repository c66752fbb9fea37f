"""What the letters of a case say beside the case itself: what was decided alike, the recipient, a restriction."""

from sqlalchemy import Connection, func, select

from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.retention.freezes import Freeze
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.letters import DecidedAlike
from heijastus_desk.domain.rights.values import Decision
from heijastus_desk.storage.queries.freezes import named_freezes
from heijastus_desk.storage.tables.recipients import recipient
from heijastus_desk.storage.tables.requests import request_decision, rights_request


def decided_alike(connection: Connection, case: str) -> tuple[DecidedAlike, ...]:
    """What was decided about the records of a case (uid), those decided in the same way together."""
    same = request_decision.c
    columns = (same.asked, same.item_table, same.decision, same.article, same.reason, same.until)
    rows = connection.execute(
        select(*columns, func.count().label("items"))
        .join(rights_request, rights_request.c.id == same.request_id)
        .where(rights_request.c.uid == case)
        .group_by(*columns)
        .order_by(func.min(same.id))
    )
    return tuple(
        DecidedAlike(
            right=Right(row.asked),
            table=row.item_table,
            count=row.items,
            decision=Decision(row.decision),
            article=row.article,
            reason=row.reason,
            until=row.until,
        )
        for row in rows
    )


def recipient_name(connection: Connection, uid: str) -> str:
    """The name of a recipient (uid), or nothing."""
    content = connection.execute(select(recipient.c.content).where(recipient.c.uid == uid)).scalar() if uid else None
    return str(content["name"]) if content else ""


def open_restriction(connection: Connection, person: str) -> Freeze | None:
    """The restriction of a person (uid) that was opened first and is still open."""
    open_now = (one.freeze for one in named_freezes(connection, party=person))
    restrictions = [one for one in open_now if one.cause is HoldCause.RESTRICTION]
    return restrictions[-1] if restrictions else None
