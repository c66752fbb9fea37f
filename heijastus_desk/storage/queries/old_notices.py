"""Old notices as they were brought in, with what each piece of them became."""

from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection, select

from heijastus_desk.domain.notices.adoption.suggestion import KeptNotice
from heijastus_desk.storage.content_codec import decode
from heijastus_desk.storage.tables.notices import old_notice
from heijastus_desk.storage.tables.registers import register


@dataclass(frozen=True, slots=True)
class StoredNotice:
    """An old notice of a register and the day it was brought in."""

    kept: KeptNotice
    taken_in_on: date


def read_old_notices(connection: Connection, register_uid: str) -> tuple[StoredNotice, ...]:
    """The old notices of a register, the newest first."""
    query = (
        select(old_notice.c.content, old_notice.c.taken_in_on)
        .join(register, register.c.id == old_notice.c.register_id)
        .where(register.c.uid == register_uid)
        .order_by(old_notice.c.taken_in_on.desc(), old_notice.c.id.desc())
    )
    return tuple(StoredNotice(decode(KeptNotice, row.content), row.taken_in_on) for row in connection.execute(query))


def read_every_old_notice(connection: Connection) -> tuple[StoredNotice, ...]:
    """All of them, also those whose register is gone, in the order they came."""
    query = select(old_notice.c.content, old_notice.c.taken_in_on).order_by(old_notice.c.id)
    return tuple(StoredNotice(decode(KeptNotice, row.content), row.taken_in_on) for row in connection.execute(query))
