"""The labels she has given her clients."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, or_, select

from heijastus_desk.domain.text_keys import sort_key
from heijastus_desk.storage.tables.parties import organisation, party_label, person


@dataclass(frozen=True, slots=True)
class KnownLabel:
    """A label in use, and how many clients not archived have it."""

    name: str
    clients: int


def known_labels(connection: Connection) -> tuple[KnownLabel, ...]:
    """Every label in use, in Finnish order."""
    joined = party_label.outerjoin(person, person.c.id == party_label.c.person_id).outerjoin(
        organisation, organisation.c.id == party_label.c.organisation_id
    )
    shown = func.count().filter(or_(person.c.archived.is_(False), organisation.c.archived.is_(False)))
    rows = connection.execute(select(party_label.c.name, shown).select_from(joined).group_by(party_label.c.name))
    found = [KnownLabel(name, clients) for name, clients in rows]
    return tuple(sorted(found, key=lambda label: sort_key(label.name)))
