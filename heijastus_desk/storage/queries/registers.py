"""Her business, registers and recipients as the domain knows them."""

from dataclasses import dataclass
from typing import Generic, TypeVar

from sqlalchemy import Connection, or_, select

from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.storage.content_codec import decode
from heijastus_desk.storage.tables.recipients import recipient
from heijastus_desk.storage.tables.registers import controller, register

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stored(Generic[T]):
    """A document with the version it was read at."""

    value: T
    uid: str
    version: int


def read_controller(connection: Connection) -> Stored[Controller] | None:
    """Her business; None before the first run is finished."""
    row = connection.execute(select(controller)).mappings().first()
    if row is None:
        return None
    return Stored(decode(Controller, row["content"]), row["uid"], row["version"])


def read_registers(connection: Connection) -> tuple[Stored[Register], ...]:
    """Every register, in list order."""
    rows = connection.execute(select(register).order_by(register.c.position, register.c.id)).mappings()
    return tuple(Stored(decode(Register, row["content"]), row["uid"], row["version"]) for row in rows)


def find_register(connection: Connection, key: str) -> Stored[Register] | None:
    """A register by uid or short name."""
    query = select(register).where(or_(register.c.uid == key, register.c.short_name == key))
    row = connection.execute(query).mappings().first()
    return Stored(decode(Register, row["content"]), row["uid"], row["version"]) if row else None


def register_ids(connection: Connection) -> dict[int, str]:
    """Row numbers of registers and their uids."""
    return {row.id: row.uid for row in connection.execute(select(register.c.id, register.c.uid))}


def read_recipients(connection: Connection) -> tuple[Stored[Recipient], ...]:
    """Every recipient, by name."""
    rows = connection.execute(select(recipient).order_by(recipient.c.sort_key)).mappings()
    return tuple(Stored(decode(Recipient, row["content"]), row["uid"], row["version"]) for row in rows)
