"""Finding the person a request or a command line means."""

from sqlalchemy import Connection, or_, select

from heijastus_desk.storage.tables.parties import person


def find_subjects(connection: Connection, key: str) -> tuple[str, ...]:
    """uids of the persons with this uid or client code."""
    query = select(person.c.uid).where(or_(person.c.uid == key, person.c.client_code == key))
    return tuple(connection.execute(query.order_by(person.c.id)).scalars()) if key.strip() else ()
