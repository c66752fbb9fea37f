"""What persons and organisations are called: many of them at once, without their cards."""

from collections.abc import Collection

from sqlalchemy import Connection, select

from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables.parties import organisation, person


def full_name(given: str, family: str, code: str) -> str:
    """A name as it is said, given name first; the client code where there is no name."""
    return " ".join(part for part in (given, family) if part) or code


def party_names(connection: Connection, uids: Collection[str]) -> dict[str, tuple[PartyKind, str]]:
    """Kind and name of each of these parties by uid; unknown uids are passed over."""
    columns = (person.c.uid, person.c.given_name, person.c.family_name, person.c.client_code)
    found: dict[str, tuple[PartyKind, str]] = {}
    for part in in_slices(uids):
        for uid, given, family, code in connection.execute(select(*columns).where(person.c.uid.in_(part))):
            found[uid] = (PartyKind.PERSON, full_name(given, family, code))
        firms = select(organisation.c.uid, organisation.c.name).where(organisation.c.uid.in_(part))
        for uid, name in connection.execute(firms):
            found[uid] = (PartyKind.ORGANISATION, name)
    return found
