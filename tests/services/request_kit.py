"""Somebody who asks, with what is on file about her, for tests of requests."""

from datetime import date
from typing import Any

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, PartyRef
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard, PersonCard
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.values import RequesterKind
from tests.storage.vaults import TODAY

MAIL = "sisko@oma.example"
PHONE = "040 123 4567"


def a_person(app: Application, *points: tuple[ContactPointKind, str], name: str = "Sisko", **more: Any) -> str:
    """A person with these ways to reach her, by uid."""
    found = tuple(ContactPoint(kind=kind, value=value) for kind, value in points)
    return app.clients.save_person(PersonCard(given_name=name, family_name="Pyytäjä", contact_points=found, **more)).uid


def with_note(app: Application, person: str) -> None:
    """A note about her."""
    app.notes.save(NoteEntry(body="Keksitty muistiinpano", written_on=TODAY, owners=(person,)))


def ordered_by(app: Application, person: str, mail: str = "info@tilaaja.example") -> None:
    """A contract an organisation with this address ordered for her."""
    point = ContactPoint(kind=ContactPointKind.EMAIL, value=mail)
    card = OrganisationCard(name="Tilaaja Oy", contact_points=(point,))
    firm = PartyRef(organisation=app.clients.save_organisation(card).uid)
    app.contracts.save(
        ContractTerms(
            kind=ContractKind.COACHING,
            title="Keksitty valmennus",
            orderer=firm,
            payer=firm,
            participants=(person,),
            starts_on=date(2026, 1, 1),
        )
    )


def asking(person: str = "", *rights: Right, **more: Any) -> NewRequest:
    """A request received today: of a person on file, or of nobody known."""
    who = RequesterKind.ON_FILE if person else RequesterKind.UNKNOWN
    plain: dict[str, Any] = {
        "requester": who,
        "person": person,
        "requester_name": "" if person else "Tuntematon Pyytäjä",
        "received_on": TODAY,
        "rights": rights or (Right.ACCESS,),
    }
    return NewRequest(**{**plain, **more})
