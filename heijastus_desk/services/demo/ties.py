"""What ties the clients of the invented practice: a unit, labels, a contact person, guardians, bans, events."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.parties import BanKind, OrganisationCard, PartyKind, PersonCard
from heijastus_desk.domain.party_ties import BanEntry, GuardianEntry, ParticipationEntry, RoleEntry
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.services.bans_and_events import BanService, ParticipationService
from heijastus_desk.services.client_ties import ClientTieService
from heijastus_desk.services.clients import ClientService


@dataclass(frozen=True, slots=True, kw_only=True)
class TieServices:
    """The services these rows are written through."""

    clients: ClientService
    ties: ClientTieService
    bans: BanService
    participations: ParticipationService


def fill_ties(
    services: TieServices, data: Mapping[str, Any], parties: Mapping[str, str], stand: Callable[[int], date]
) -> None:
    """Write the `ties` of the practice file; `parties` are uids by key, `stand` moves the clock to a day.

    The persons and organisations it adds are known to nobody else: children, guardians, units.
    """
    known = dict(parties)
    for entry in data["units"]:
        stand(entry["day"])
        card = OrganisationCard(name=entry["name"], parent=known[entry["of"]])
        known[entry["key"]] = services.clients.save_organisation(card).uid
    for entry in data["persons"]:
        years, met = entry.get("age"), stand(entry["day"])
        card = PersonCard(
            given_name=entry["given"],
            family_name=entry["family"],
            birth_year=None if years is None else stand(0).year - years,
            relationship_started=met,
        )
        known[entry["key"]] = services.clients.save_person(card).uid
    for entry in data["labels"]:
        services.ties.set_labels(PartyKind(entry.get("kind", "person")), known[entry["party"]], entry["names"])
    _fill_roles(services, data, known, stand)
    _fill_statements(services, data, known, stand)


def _fill_roles(
    services: TieServices, data: Mapping[str, Any], known: Mapping[str, str], stand: Callable[[int], date]
) -> None:
    for entry in data["guardians"]:
        told = stand(entry["told"])
        tie = GuardianEntry(person=known[entry["child"]], guardian=known[entry["guardian"]], told_on=told)
        services.ties.save_guardian(tie)
    for entry in data["contacts"]:
        began = stand(entry["day"])
        role = RoleEntry(
            party=PartyRef(person=known[entry["person"]]),
            kind=RoleKind.CONTACT,
            contact_of=known[entry["of"]],
            started_on=began,
        )
        services.ties.save_role(role)


def _fill_statements(
    services: TieServices, data: Mapping[str, Any], known: Mapping[str, str], stand: Callable[[int], date]
) -> None:
    for entry in data["bans"]:
        said, person = stand(entry["day"]), known[entry["person"]]
        services.bans.save(
            BanEntry(person=person, kind=BanKind(entry["kind"]), details=entry["details"], stated_on=said)
        )
    for entry in data["events"]:
        held, person = stand(entry["day"]), known[entry["person"]]
        services.participations.save(
            ParticipationEntry(person=person, title=entry["title"], held_on=held, details=entry["details"])
        )
