"""A small invented practice in a real encrypted vault, for the tests of the clients page."""

import shutil
from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

from heijastus_desk.bootstrap import Application, create_application, open_application
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.marketing import Channel, MarketingGround
from heijastus_desk.domain.marketing_entries import MarketingEntry
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard, PersonCard
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.importing.register_files import read_register_file
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import Argon2Cost

REGISTER = Path(__file__).parents[1] / "data" / "registers" / "kuvajainen.toml"
TODAY = date(2026, 11, 20)
CHEAP = Argon2Cost(64, 1, 1)


@dataclass(frozen=True)
class Practice:
    app: Application
    firm: str
    sisko: str
    ake: str
    contract: str


def create_practice(folder: Path) -> Practice:
    """Keksitty Oy orders the supervision of Sisko and Åke; one session has been held. A copy of one made once."""
    template, made = _template()
    shutil.copytree(Path(template.name) / "vault", folder)
    return replace(made, app=open_application(folder, made.app.vault.key, FixedClock.on(TODAY)))


@cache
def _template() -> "tuple[TemporaryDirectory[str], Practice]":
    """The folder, gone at the end of the run, and what is in it, closed."""
    folder = TemporaryDirectory(prefix="practice-")
    made = _make(Path(folder.name) / "vault")
    made.app.close()
    return folder, made


def _make(folder: Path) -> Practice:
    new_keys = keys.new_key_file("kovin pitkä koesalalause tuulimylly", cost=CHEAP, floor=CHEAP)
    app = create_application(folder, new_keys, FixedClock.on(TODAY))
    app.registers.take_in(read_register_file(REGISTER))
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    sisko = app.clients.save_person(
        PersonCard(given_name="Sisko", family_name="Kuvitteellinen", employer=firm, unit="Tiimi Itä")
    ).uid
    ake = app.clients.save_person(PersonCard(given_name="Åke", family_name="Ääri", employer=firm)).uid
    contract = app.contracts.save(
        ContractTerms(
            kind=ContractKind.GROUP_SUPERVISION,
            title="Ryhmätyönohjaus 2026",
            orderer=PartyRef(organisation=firm),
            payer=PartyRef(organisation=firm),
            participants=(sisko, ake),
            planned_sessions=10,
            place="Neuvotteluhuone Haapa",
            starts_on=date(2026, 9, 1),
            signed_on=date(2026, 8, 20),
            kept_at=HeldAt.PAPER,
            paper_place="mappi 12",
        )
    ).uid
    app.sessions.save(SessionEntry(held_on=date(2026, 10, 7), contract=contract, minutes=90, attendees=(sisko, ake)))
    return Practice(app, firm, sisko, ake, contract)


def on_mailing_list(practice: Practice) -> str:
    """One person more, who may be sent e-mail."""
    point = ContactPoint(kind=ContactPointKind.EMAIL, value="oona@esimerkki.example")
    card = PersonCard(given_name="Oona", family_name="Esimerkki", contact_points=(point,))
    uid = practice.app.clients.save_person(card).uid
    said = MarketingEntry(
        party=PartyRef(person=uid),
        channels=(Channel.EMAIL,),
        ground=MarketingGround.CONSENT,
        happened_on=TODAY,
        source="kysytty",
    )
    practice.app.marketing.record(said)
    return uid
