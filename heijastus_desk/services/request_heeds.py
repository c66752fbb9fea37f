"""What she should know before a case is opened: earlier ones, whose the address is, restriction, erasure, age."""

from collections.abc import Iterator
from datetime import date
from typing import Final

from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PersonCard
from heijastus_desk.domain.rights.addresses import belonging_domains, is_email, is_within
from heijastus_desk.domain.rights.receiving import Heed, HeedCode, NewRequest, repeats
from heijastus_desk.services.suppression import SuppressionService
from heijastus_desk.storage.queries.freezes import restricted_persons
from heijastus_desk.storage.queries.request_people import AskingPerson, asking_person, has_namesake, persons_at
from heijastus_desk.storage.queries.requests import read_cases
from heijastus_desk.storage.vault_file import VaultFile

_OF_AGE: Final = 18


def heeds_of(vault: VaultFile, new: NewRequest) -> tuple[Heed, ...]:
    """What is worth knowing of a request as far as it is filled in; nothing here refuses it."""
    with vault.read() as connection:
        known = asking_person(connection, new.person) if new.person else None
        at_address = persons_at(connection, new.reply_to) if new.reply_to.strip() else frozenset[str]()
        found: list[Heed] = []
        if known is not None:
            found += repeats(read_cases(connection, person_uid=new.person), new)
            found += _of_address(known, new, at_address)
            if new.person in restricted_persons(connection):
                found.append(Heed(HeedCode.RESTRICTED))
            found += _of_person(known, vault.clock.today())
        elif at_address or has_namesake(connection, new.requester_name):
            found.append(Heed(HeedCode.FOUND_ON_FILE))
    if known is None and SuppressionService(vault).matches(_card(new)):
        found.append(Heed(HeedCode.ERASED_BEFORE))
    return tuple(found)


def _of_address(known: AskingPerson, new: NewRequest, at_address: frozenset[str]) -> Iterator[Heed]:
    if not new.reply_to.strip():
        return
    if is_within(new.reply_to, belonging_domains(known.firm_addresses)):
        yield Heed(HeedCode.ADDRESS_OF_ORDERER)
    if at_address - {new.person}:
        yield Heed(HeedCode.ADDRESS_OF_ANOTHER)
    elif new.person not in at_address and is_email(new.reply_to):
        yield Heed(HeedCode.ADDRESS_NOT_ON_FILE)


def _of_person(known: AskingPerson, today: date) -> Iterator[Heed]:
    if len(known.registers) > 1:
        yield Heed(HeedCode.SEVERAL_REGISTERS, count=len(known.registers))
    if known.birth_year is not None and today.year - known.birth_year < _OF_AGE:
        yield Heed(HeedCode.MINOR)


def _card(new: NewRequest) -> PersonCard:
    """Whoever asks as a card, to be compared with the marks of the erased; the last word is taken for the family."""
    given, _, family = new.requester_name.strip().rpartition(" ")
    address = new.reply_to.strip()
    kind = ContactPointKind.EMAIL if is_email(address) else ContactPointKind.PHONE
    points = (ContactPoint(kind=kind, value=address),) if address else ()
    return PersonCard(given_name=given, family_name=family, contact_points=points)
