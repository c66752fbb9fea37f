"""What she chose about passages of a case that concern others."""

from sqlalchemy import Connection, select

from heijastus_desk.domain.rights.passages import PassageDecision
from heijastus_desk.domain.rights.values import MaskReason, PassageChoice
from heijastus_desk.storage.tables.requests import request_passage, rights_request


def read_decisions(connection: Connection, case: str) -> tuple[PassageDecision, ...]:
    """Her choices in a case, in the order she made them."""
    query = (
        select(request_passage)
        .join(rights_request, rights_request.c.id == request_passage.c.request_id)
        .where(rights_request.c.uid == case)
        .order_by(request_passage.c.id)
    )
    return tuple(
        PassageDecision(
            table=row.item_table,
            uid=row.item_uid,
            column=row.item_column,
            start=row.start,
            length=row.length,
            digest=row.digest,
            choice=PassageChoice(row.choice),
            because=MaskReason(row.because) if row.because else None,
            alias=row.alias,
        )
        for row in connection.execute(query)
    )
