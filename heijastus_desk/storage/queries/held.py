"""What is held for a register, and which registers a person is in."""

from sqlalchemy import Connection, func, select

from heijastus_desk.domain.records import RecordClass
from heijastus_desk.privacy.classification import ByColumn, ByRoles
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.contracts import contract
from heijastus_desk.storage.tables.log import gathered_package
from heijastus_desk.storage.tables.parties import person, role
from heijastus_desk.storage.tables.registers import register


def held_classes(connection: Connection, register_uid: str) -> frozenset[RecordClass]:
    """The record classes with at least one row, when anything is tied to the register; none otherwise."""
    key = connection.execute(select(register.c.id).where(register.c.uid == register_uid)).scalar()
    tied = connection.execute(select(func.count()).where(role.c.register_id == key)).scalar_one() if key else 0
    if not tied:
        return frozenset()
    found: set[RecordClass] = set()
    for entry in data_inventory():
        table = METADATA.tables[entry.name]
        if not entry.record_classes or connection.execute(select(table.c.id).limit(1)).first() is None:
            continue
        if isinstance(entry.belonging, ByColumn):
            column = table.c[entry.belonging.column]
            found |= {entry.belonging.of(value) for value in connection.execute(select(column).distinct()).scalars()}
        elif isinstance(entry.belonging, ByRoles):
            found.add(entry.belonging.default)
        else:
            found |= entry.record_classes
    return frozenset(found)


def registers_of_person(connection: Connection, uid: str) -> tuple[str, ...]:
    """uids of the registers the person is in, through roles and contracts; the first register failing that."""
    key = connection.execute(select(person.c.id).where(person.c.uid == uid)).scalar()
    direct = select(role.c.register_id).where(role.c.person_id == key)
    through = (
        select(contract.c.register_id).join(role, role.c.contract_id == contract.c.id).where(role.c.person_id == key)
    )
    query = select(register.c.uid).where(register.c.id.in_(direct) | register.c.id.in_(through))
    found = tuple(connection.execute(query.order_by(register.c.position)).scalars())
    if found:
        return found
    return tuple(connection.execute(select(register.c.uid).order_by(register.c.position).limit(1)).scalars())


def next_package_number(connection: Connection) -> int:
    """One more than the highest number used so far."""
    return (connection.execute(select(func.max(gathered_package.c.number))).scalar() or 0) + 1
