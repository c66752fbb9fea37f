"""What rights need to know of records besides their storage periods: contract, party, who got the data."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from sqlalchemy import Connection, select

from heijastus_desk.domain.contracts import ControllerRole, DataSet
from heijastus_desk.domain.marketing import MarketingGround
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.records import RecordClass, RoleKind
from heijastus_desk.storage.inventory import data_inventory
from heijastus_desk.storage.queries.contract_parties import data_sets_of, parties_of
from heijastus_desk.storage.queries.registers import read_recipients, read_registers
from heijastus_desk.storage.queries.slices import in_slices
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.tables.consents import marketing_permission
from heijastus_desk.storage.tables.contracts import contract, session
from heijastus_desk.storage.tables.papers import disclosure
from heijastus_desk.storage.tables.parties import contact_point, person, role

_PARTY = frozenset({RoleKind.ORDERER.value, RoleKind.PAYER.value})


@dataclass(frozen=True, slots=True)
class HeldFor:
    """A set of data held as an orderer's processor, by one contract (Art. 28)."""

    contract: str
    """uid of the contract"""
    orderer: str
    """as it is called"""
    data_set: DataSet


@dataclass(frozen=True, slots=True)
class PersonTies:
    """What a person's ties say of the records about her."""

    is_party: bool
    """whether she orders or pays for something herself"""
    by_orderer: bool
    """whether an orderer sent her: then her details may come from there"""
    source: SourceKind | None
    """whom her contact details came from, where it was written down"""
    contracts: tuple[int, ...]
    """row numbers of the contracts she has a part in"""
    held_for: Mapping[int, tuple[HeldFor, ...]]
    """by contract, what is held as processor"""


def person_ties(connection: Connection, uid: str) -> PersonTies:
    """The ties of a person; nothing for an unknown one."""
    key = connection.execute(select(person.c.id).where(person.c.uid == uid)).scalar()
    if key is None:
        # Compared with None the next question would find the roles of organisations, and their orderers' names.
        return PersonTies(is_party=False, by_orderer=False, source=None, contracts=(), held_for={})
    rows = connection.execute(select(role.c.kind, role.c.contract_id).where(role.c.person_id == key)).all()
    contracts = tuple(sorted({row.contract_id for row in rows if row.contract_id is not None}))
    is_party = any(row.kind in _PARTY for row in rows)
    told = connection.execute(
        select(contact_point.c.source)
        .where(contact_point.c.person_id == key, contact_point.c.source.is_not(None))
        .order_by(contact_point.c.id.desc())
    ).scalar()
    return PersonTies(
        is_party=is_party,
        by_orderer=bool(contracts) and not is_party,
        source=SourceKind(told) if told else None,
        contracts=contracts,
        held_for=_held_for(connection, contracts),
    )


def marketing_bans(connection: Connection, uid: str) -> frozenset[str]:
    """uids of the steps by which a person forbade marketing."""
    query = (
        select(marketing_permission.c.uid)
        .join(person, person.c.id == marketing_permission.c.person_id)
        .where(person.c.uid == uid, marketing_permission.c.ground == MarketingGround.PROHIBITED.value)
    )
    return frozenset(connection.execute(query).scalars())


def outlives(table: str) -> bool:
    """Whether rows of this table stay when their person is erased."""
    return data_inventory().table(table).outlives


def contracts_of(connection: Connection, table: str, uids: Collection[str]) -> dict[str, int]:
    """The contract (row number) each of these rows belongs to, by itself or by its session."""
    columns = METADATA.tables[table].c
    found: dict[str, int] = {}
    for part in in_slices(uids):
        if table == "contract":
            query = select(columns.uid, columns.id)
        elif "contract_id" in columns:
            query = select(columns.uid, columns.contract_id)
        elif "session_id" in columns:
            query = select(columns.uid, session.c.contract_id).join(session, session.c.id == columns.session_id)
        else:
            return {}
        rows = connection.execute(query.where(columns.uid.in_(part)))
        found.update({uid: number for uid, number in rows if number is not None})
    return found


def _held_for(connection: Connection, contracts: tuple[int, ...]) -> dict[int, tuple[HeldFor, ...]]:
    sets = data_sets_of(connection, contracts)
    theirs = {
        number: [one.data_set for one in said if one.role is ControllerRole.PROCESSOR] for number, said in sets.items()
    }
    numbers = [number for number, said in theirs.items() if said]
    if not numbers:
        return {}
    parties = parties_of(connection, numbers)
    rows = connection.execute(select(contract.c.id, contract.c.uid).where(contract.c.id.in_(numbers)))
    uids = {row.id: row.uid for row in rows}
    named = {
        number: next((one.name for one in parties.get(number, {}).get(RoleKind.ORDERER, [])), "") for number in numbers
    }
    return {number: tuple(HeldFor(uids[number], named[number], one) for one in theirs[number]) for number in numbers}


@dataclass(frozen=True, slots=True)
class Origin:
    """Somebody else whom data of a person came from."""

    kind: SourceKind
    whom: str = ""
    """an orderer, as it is called; empty where only the kind is known"""


_ELSEWHERE = (SourceKind.ORDERER, SourceKind.PARTNER, SourceKind.AUTHORITY, SourceKind.PUBLIC)


def origins_of(connection: Connection, uid: str) -> tuple[Origin, ...]:
    """Whom else a person's contact details came from, and the orderers who sent her to a contract."""
    ties = person_ties(connection, uid)
    query = select(contact_point.c.source).join(person, person.c.id == contact_point.c.person_id)
    said = set(connection.execute(query.where(person.c.uid == uid)).scalars())
    kinds = [kind for kind in _ELSEWHERE if kind.value in said or (kind is SourceKind.ORDERER and ties.by_orderer)]
    sent = parties_of(connection, ties.contracts).values()
    others = [one for roles in sent for one in roles.get(RoleKind.ORDERER, ()) if one.ref.person != uid]
    names = tuple(dict.fromkeys(one.name for one in others))
    found: list[Origin] = []
    for kind in kinds:
        found += [Origin(kind, name) for name in names] if kind is SourceKind.ORDERER and names else [Origin(kind)]
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Receiver:
    """Somebody who got data of a person."""

    recipient: str
    """uid of a recipient; empty for one named only in a disclosure"""
    name: str
    sends: bool = False
    """whether it is a recipient of a register that holds who may be written to"""


def receivers_of(connection: Connection, uid: str, registers: Collection[str]) -> tuple[Receiver, ...]:
    """Whoever got data of this person: named in a disclosure, and the recipients of these registers."""
    told = (
        select(disclosure.c.to_whom)
        .join(person, person.c.id == disclosure.c.person_id)
        .where(person.c.uid == uid)
        .order_by(disclosure.c.id)
    )
    names = {stored.uid: stored.value.name for stored in read_recipients(connection)}
    found: dict[tuple[str, str], bool] = {("", name): False for name in connection.execute(told).scalars()}
    for register in (stored.value for stored in read_registers(connection) if stored.uid in registers):
        held = {one for category in register.categories for one in category.record_classes}
        for use in register.recipients.given or ():
            if use.recipient in names:
                key = use.recipient, names[use.recipient]
                found[key] = found.get(key, False) or RecordClass.MARKETING in held
    return tuple(Receiver(recipient, name, sends) for (recipient, name), sends in found.items())
