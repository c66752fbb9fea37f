"""Who is in a register, where their data came from, and how they are written to: what a notice must not deny."""

from dataclasses import dataclass

from sqlalchemy import Connection, func, select

from heijastus_desk.domain.marketing import MarketingGround
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.storage.queries.deliveries import memberships
from heijastus_desk.storage.tables.consents import marketing_permission
from heijastus_desk.storage.tables.contracts import contract
from heijastus_desk.storage.tables.parties import contact_point, person, role
from heijastus_desk.storage.tables.registers import register

_WITHOUT_CONSENT = (MarketingGround.SOFT_OPT_IN.value, MarketingGround.WORK_DUTIES.value)


@dataclass(frozen=True, slots=True)
class LiveUse:
    """What rows of the file tell of a register."""

    roles: frozenset[RoleKind] = frozenset()
    sources: frozenset[SourceKind] = frozenset()
    markets_without_consent: bool = False


def live_use(connection: Connection) -> dict[str, LiveUse]:
    """Per register uid; somebody in no register at all belongs to the first one."""
    ordered = select(register.c.id, register.c.uid).order_by(register.c.position, register.c.id)
    uids = {row.id: row.uid for row in connection.execute(ordered)}
    members, everybody = memberships(connection), set(connection.execute(select(person.c.id)).scalars())
    first = next(iter(uids), None)
    roles, sources, marketed = _roles(connection), _sources(connection), _marketed(connection)
    found: dict[str, LiveUse] = {}
    for key, uid in uids.items():
        persons = {one for one, registers in members.items() if key in registers}
        if key == first:
            persons |= everybody - members.keys()
        found[uid] = LiveUse(
            roles.get(key, frozenset()) | (roles.get(None, frozenset()) if key == first else frozenset()),
            frozenset(kind for kind, known in sources.items() if not persons.isdisjoint(known)),
            not persons.isdisjoint(marketed),
        )
    return found


def _roles(connection: Connection) -> dict[int | None, frozenset[RoleKind]]:
    held = func.coalesce(role.c.register_id, contract.c.register_id).label("held")
    query = select(held, role.c.kind).select_from(role.outerjoin(contract, contract.c.id == role.c.contract_id))
    found: dict[int | None, set[RoleKind]] = {}
    for row in connection.execute(query.distinct()):
        found.setdefault(row.held, set()).add(RoleKind(row.kind))
    return {key: frozenset(kinds) for key, kinds in found.items()}


def _sources(connection: Connection) -> dict[SourceKind, set[int]]:
    point = contact_point.c
    found: dict[SourceKind, set[int]] = {}
    query = select(point.source, point.person_id).where(point.source.is_not(None), point.person_id.is_not(None))
    for row in connection.execute(query.distinct()):
        found.setdefault(SourceKind(row.source), set()).add(row.person_id)
    return found


def _marketed(connection: Connection) -> set[int]:
    """Persons who may be written to without leave on some channel: what was said last there counts."""
    table = marketing_permission.c
    query = (
        select(table.person_id, table.channel, table.ground)
        .where(table.person_id.is_not(None))
        .order_by(table.happened_on, table.id)
    )
    last = {(row.person_id, row.channel): row.ground for row in connection.execute(query)}
    return {key for (key, _), ground in last.items() if ground in _WITHOUT_CONSENT}
