"""What somebody who is about to be erased is called, and who else is on file under the same family name."""

from collections.abc import Iterable

from sqlalchemy import Connection, select

from heijastus_desk.privacy.naming_passages import NameFinder, PartyName
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables.parties import organisation, person

Party = tuple[str, str]
"""Table and uid of a person or an organisation."""


def party_finder(connection: Connection, roots: Iterable[Party]) -> NameFinder | None:
    """What finds these persons and organisations in a text; None where the file holds none of them."""
    wanted = list(dict.fromkeys(roots))
    names = [*_persons(connection, wanted), *_organisations(connection, wanted)]
    order = {root: place for place, root in enumerate(wanted)}
    names.sort(key=lambda name: order[name.key])
    return NameFinder(names, _namesakes(connection, names)) if names else None


def _persons(connection: Connection, wanted: list[Party]) -> Iterable[PartyName]:
    columns = (person.c.uid, person.c.given_name, person.c.family_name, person.c.client_code)
    for part in in_slices([uid for table, uid in wanted if table == "person"]):
        for uid, given, family, code in connection.execute(select(*columns).where(person.c.uid.in_(part))):
            yield PartyName.of_person(("person", uid), given, family, code)


def _organisations(connection: Connection, wanted: list[Party]) -> Iterable[PartyName]:
    for part in in_slices([uid for table, uid in wanted if table == "organisation"]):
        query = select(organisation.c.uid, organisation.c.name).where(organisation.c.uid.in_(part))
        for uid, name in connection.execute(query):
            yield PartyName.of_firm(("organisation", uid), name)


def _namesakes(connection: Connection, names: list[PartyName]) -> Iterable[tuple[str, str]]:
    gone = {name.key[1] for name in names}
    families = {part for name in names for part in name.family}
    for part in in_slices(families):
        query = select(person.c.uid, person.c.given_name, person.c.family_name).where(person.c.family_name.in_(part))
        for uid, given, family in connection.execute(query):
            if uid not in gone:
                yield from ((one, family) for one in given.split())
