"""What was already done for a case and stands in other records: the ban on marketing, the restriction."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import Connection, Select, bindparam, select

from heijastus_desk.domain.marketing import Channel, MarketingGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.storage.queries.prepared import KEY, prepared
from heijastus_desk.storage.tables.consents import marketing_permission
from heijastus_desk.storage.tables.parties import person
from heijastus_desk.storage.tables.retention import freeze


@dataclass(frozen=True, slots=True)
class CaseStanding:
    """What the person's records say of what was asked."""

    is_marketing_banned: bool = False
    """marketing is forbidden on every channel, by the last word on each"""
    is_restricted: bool = False
    """processing is restricted, or was after the request came"""


def standing_of(connection: Connection, person_uid: str, since: date) -> CaseStanding:
    """How it stands with the person of a case received on a day; nothing for nobody on file."""
    if not person_uid:
        return CaseStanding()
    last = {row.channel: row.ground for row in _said().rows(connection, key=person_uid)}
    banned = {channel for channel, ground in last.items() if ground == MarketingGround.PROHIBITED.value}
    restricted = _restricted().first(connection, key=person_uid, since=since) is not None
    return CaseStanding(banned >= {one.value for one in Channel}, restricted)


@prepared
def _said() -> Select[*tuple[Any, ...]]:
    joined = marketing_permission.join(person, person.c.id == marketing_permission.c.person_id)
    query = select(marketing_permission.c.channel, marketing_permission.c.ground).select_from(joined)
    return query.where(person.c.uid == KEY).order_by(marketing_permission.c.happened_on, marketing_permission.c.id)


@prepared
def _restricted() -> Select[*tuple[Any, ...]]:
    query = select(freeze.c.id).join(person, person.c.id == freeze.c.person_id)
    open_or_later = freeze.c.closed_on.is_(None) | (freeze.c.opened_on >= bindparam("since", None))
    return query.where(person.c.uid == KEY, freeze.c.cause == HoldCause.RESTRICTION.value, open_or_later)
