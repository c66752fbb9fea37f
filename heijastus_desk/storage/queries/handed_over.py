"""Packages made to be handed over: their numbers, and the locked copies that may still lie on her own disk."""

from sqlalchemy import Connection, func, select

from heijastus_desk.domain.rights.handing import CopyLeft
from heijastus_desk.domain.rights.values import PackageForm
from heijastus_desk.storage.tables.requests import handed_over, rights_request

_COPIES = (
    select(
        handed_over.c.uid,
        handed_over.c.number,
        handed_over.c.form,
        handed_over.c.made_on,
        handed_over.c.handed_on,
        rights_request.c.uid.label("case_uid"),
        rights_request.c.number.label("case_number"),
    )
    .join(rights_request, rights_request.c.id == handed_over.c.request_id)
    .where(handed_over.c.copy_gone_on.is_(None))
    .order_by(handed_over.c.id)
)


def copies_left(connection: Connection) -> tuple[CopyLeft, ...]:
    """Every copy she has not said to be gone, the oldest first."""
    return tuple(
        CopyLeft(
            package=row["uid"],
            number=row["number"],
            form=PackageForm(row["form"]),
            case=row["case_uid"],
            case_number=row["case_number"],
            made_on=row["made_on"],
            handed_on=row["handed_on"],
        )
        for row in connection.execute(_COPIES).mappings()
    )


def highest_number(connection: Connection) -> int:
    """The highest number a package to be handed over has; 0 where there is none."""
    return connection.execute(select(func.max(handed_over.c.number))).scalar() or 0
