"""What everybody on file is called, for looking through texts that are to name nobody."""

from sqlalchemy import Connection, select

from heijastus_desk.privacy.naming_passages import PartyName
from heijastus_desk.storage.tables.parties import person


def everybody(connection: Connection) -> tuple[PartyName, ...]:
    """Every person on file."""
    columns = (person.c.uid, person.c.given_name, person.c.family_name, person.c.client_code)
    return tuple(
        PartyName.of_person(("person", uid), given, family, code)
        for uid, given, family, code in connection.execute(select(*columns))
    )
