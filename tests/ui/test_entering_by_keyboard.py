"""Each kind of record is entered by keys alone: to the tab, through its menu, field by field, and saved."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

import pytest
from sqlalchemy import select

from heijastus_desk.domain.accounting import VoucherPlace
from heijastus_desk.domain.consents import ConsentStep, GivenHow, PermissionKind
from heijastus_desk.domain.contracts import ContractKind, Direction
from heijastus_desk.domain.delivery import DeliveryHow
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.marketing import MarketingGround
from heijastus_desk.domain.notes import NoteKind
from heijastus_desk.domain.parties import BanKind
from heijastus_desk.domain.records import ContactKind, HeldAt, RecordClass, RoleKind
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.ui.widgets.fields import ChoiceField
from tests.ui.by_keyboard import Hands
from tests.ui.clients_desk import Desk
from tests.ui.clients_practice import on_mailing_list
from tests.ui.field_places import FIELDS, MADE_BY_THE_PROGRAM

pytestmark = pytest.mark.usefixtures("themed")


@dataclass(frozen=True)
class Entered:
    """What is entered by which keys; `otherwise`: columns that are called otherwise than their field."""

    table: str
    menu: str
    action: str
    given: Mapping[str, Any]
    otherwise: Mapping[str, str] = field(default_factory=dict[str, str])


ON_TABS: dict[str, tuple[Entered, ...]] = {
    "people": (
        Entered(
            "role",
            "people_add",
            "client_add_role",
            {"kind": RoleKind.SUBSCRIBER, "started_on": "1.2.2026", "ended_on": "3.4.2026"},
        ),
        Entered("guardianship", "people_add", "client_add_guardianship", {"other": "ääri", "told_on": "5.5.2026"}),
        Entered(
            "ban",
            "people_add",
            "client_add_ban",
            {
                "kind": BanKind.PUBLICATION,
                "details": "Ei kuvaa lehteen",
                "stated_on": "6.5.2026",
                "lifted_on": "7.5.2026",
            },
        ),
        Entered(
            "event_participation",
            "people_add",
            "client_add_event_participation",
            {"title": "Kevätpäivä", "held_on": "8.5.2026", "details": "maidoton"},
        ),
    ),
    "contracts": (
        Entered(
            "contract",
            "contracts_add",
            "client_add_contract",
            {
                "kind": ContractKind.COACHING,
                "title": "Valmennus 2027",
                "starts_on": "1.1.2027",
                "ends_on": "30.6.2027",
                "signed_on": "1.11.2026",
                "planned_sessions": "6",
                "price": "120 euroa",
                "timetable": "joka toinen viikko",
                "place": "Haapa",
                "remote": True,
                "kept_at": HeldAt.PAPER,
                "paper_place": "mappi 9",
            },
        ),
        Entered(
            "appointment",
            "contracts_add",
            "client_add_appointment",
            {"planned_on": "1.12.2026", "starts_at": "9.30", "minutes": "75", "place": "Leppä", "remote": True},
        ),
    ),
    "sessions": (
        Entered(
            "contact_event",
            "sessions_add",
            "client_add_contact",
            {
                "happened_on": "9.11.2026",
                "kind": ContactKind.MEETING,
                "direction": Direction.OUTGOING,
                "summary": "Sovittiin jatkosta",
            },
        ),
        Entered(
            "note",
            "sessions_add",
            "client_add_note",
            {
                "written_on": "10.11.2026",
                "kind": NoteKind.PROCESS,
                "body": "Voimavarat kasvussa",
                "kept_at": HeldAt.PAPER,
                "paper_place": "mappi 12",
            },
        ),
    ),
    "consents": (
        Entered(
            "consent_text",
            "consents_add",
            "client_add_consent_text",
            {"purpose": "Uutiskirje", "lang": Lang.SV, "adopted_on": "2.2.2026", "wording": "Jag vill ha brevet."},
        ),
        Entered(
            "consent",
            "consents_add",
            "client_add_consent",
            {
                "text": "",
                "purpose": "Kuvaus",
                "step": ConsentStep.GIVEN,
                "happened_on": "3.2.2026",
                "how": GivenHow.FORM,
                "explicit": True,
                "evidence": "lomake 4",
            },
            {"text": ""},
        ),
        Entered(
            "permission",
            "consents_add",
            "client_add_permission",
            {
                "kind": PermissionKind.RECORDING,
                "step": ConsentStep.GIVEN,
                "happened_on": "4.2.2026",
                "how": GivenHow.MESSAGE,
                "to_whom": "esihenkilö",
                "extent": "yksi tapaaminen",
                "evidence": "viesti 4.2.",
            },
        ),
        Entered(
            "marketing_permission",
            "consents_add",
            "client_add_marketing_permission",
            {
                "on_email": True,
                "ground": MarketingGround.WORK_DUTIES,
                "happened_on": "5.2.2026",
                "source": "messuilta",
            },
            {"on_email": ""},
        ),
    ),
    "papers": (
        Entered(
            "paper_record",
            "papers_add",
            "client_add_paper_record",
            {
                "what": "alkukartoitus",
                "folder": "mappi 3",
                "dated_on": "6.2.2026",
                "record_class": RecordClass.ASSESSMENT,
            },
        ),
        Entered(
            "assessment",
            "papers_add",
            "client_add_assessment",
            {
                "tool": "Voimavarapuu",
                "provider": "Keksitty Testit",
                "taken_on": "7.2.2026",
                "results": "Lehtiä riittää",
                "reported_to": "esihenkilölle",
                "reported_on": "8.2.2026",
                "kept_at": HeldAt.PAPER,
                "paper_place": "mappi 4",
            },
        ),
        Entered(
            "disclosure",
            "papers_add",
            "client_add_disclosure",
            {
                "what": "osallistumistodistus",
                "to_whom": "oppilaitos",
                "disclosed_on": "9.2.2026",
                "basis": "oma lupa",
            },
        ),
        Entered(
            "accounting_reference",
            "papers_add",
            "client_add_invoice",
            {
                "number": "2026-7",
                "dated_on": "10.2.2026",
                "booked_on": "11.2.2026",
                "is_open": True,
                "in_collection": True,
                "kept_at": VoucherPlace.PAPER,
                "place": "kansio B",
            },
        ),
    ),
    "": (
        Entered(
            "notice_delivery",
            "client_more",
            "client_notice_given",
            {"how": DeliveryHow.POST, "delivered_on": "12.2.2026"},
        ),
    ),
}


def newest(desk: Desk, table: str) -> dict[str, Any]:
    rows = METADATA.tables[table]
    with desk.practice.app.vault.read() as connection:
        return dict(connection.execute(select(rows).order_by(rows.c.id.desc()).limit(1)).mappings().one())


def as_stored(value: Any) -> str:
    return value.strftime("%-d.%-m.%Y") if hasattr(value, "strftime") else str(value)


def to_card(desk: Desk) -> Hands:
    desk.choose(desk.practice.sisko)
    desk.page.pane.list.setFocus()
    desk.keys("Enter")
    return Hands(desk)


@pytest.mark.parametrize("tab", ON_TABS)
def test_records_of_a_tab_are_entered(desk: Desk, tab: str) -> None:
    hands = to_card(desk)
    for one in ON_TABS[tab]:
        if tab:
            hands.to_tab(tab)
        hands.choose(one.menu, one.action)
        hands.fill(one.given)
        hands.save()
        row = newest(desk, one.table)
        for name, typed in one.given.items():
            column = one.otherwise.get(name, name)
            if column and name != "other":
                wanted = {"9.30": "09:30"}.get(str(typed), str(typed))
                assert as_stored(row[column]) == wanted, f"{one.table}.{column}"


def test_what_freezes_a_client_is_entered(desk: Desk) -> None:
    hands = to_card(desk)
    hands.choose("client_more", "client_freeze")
    hands.fill({"cause": HoldCause.CLAIM, "reason": "Lasku riitautettu", "review_on": "1.3.2027"})
    hands.save()
    row = newest(desk, "freeze")
    assert (row["cause"], row["reason"], as_stored(row["review_on"])) == ("claim", "Lasku riitautettu", "1.3.2027")


def test_a_paper_is_marked_destroyed_in_its_form(desk: Desk) -> None:
    hands = to_card(desk)
    hands.to_tab("papers")
    hands.choose("papers_add", "client_add_paper_record")
    hands.fill({"what": "piirros", "folder": "mappi 3", "dated_on": "6.2.2026"})
    hands.save()
    hands.to("papers")
    desk.to_row("papers", "paper_record:")
    desk.keys("Enter")
    hands.fill({"destroyed_on": "1.3.2026"})
    hands.save()
    assert as_stored(newest(desk, "paper_record")["destroyed_on"]) == "1.3.2026"


def test_special_data_is_flagged_with_its_ground(desk: Desk) -> None:
    hands = to_card(desk)
    hands.to_tab("sessions")
    hands.choose("sessions_add", "client_add_note")
    hands.fill({"body": "Sairausloma jatkuu", "special": True})
    ground = hands.to_field("special_ground")
    assert isinstance(ground, ChoiceField)
    hands.fill({"special_ground": ground.choices[-1]})
    hands.save()
    row = newest(desk, "note")
    assert row["special"] is True
    assert row["special_ground"] == ground.choices[-1]


def test_a_person_with_everything_on_the_card(desk: Desk) -> None:
    desk.keys("Ctrl+N")
    hands = Hands(desk)
    hands.fill(
        {
            "given_name": "Oona",
            "family_name": "Esimerkki",
            "client_code": "A-17",
            "lang": Lang.SV,
            "employer": "keks",
            "position": "hoitaja",
            "unit": "Tiimi Länsi",
        }
    )
    hands.type_in("contact_points_0_value", "oona@esimerkki.example")
    hands.type_in("contact_points_0_obtained_on", "2.11.2026")
    hands.fill(
        {
            "relationship_started": "1.1.2026",
            "relationship_ended": "1.6.2026",
            "labels": "Kuntaryhmä",
            "birth_year": "2010",
            "experience": "Kaksi kesää",
        }
    )
    hands.save()
    card = desk.practice.app.clients.card(desk.page.uid)
    own = card.person
    assert own is not None
    assert (own.given_name, own.family_name, own.client_code, own.lang) == ("Oona", "Esimerkki", "A-17", Lang.SV)
    assert (own.position, own.unit, own.birth_year, own.experience) == ("hoitaja", "Tiimi Länsi", 2010, "Kaksi kesää")
    assert (as_stored(own.relationship_started), as_stored(own.relationship_ended)) == ("1.1.2026", "1.6.2026")
    (point,) = own.contact_points
    assert (point.value, as_stored(point.obtained_on)) == ("oona@esimerkki.example", "2.11.2026")
    assert (card.employer_name, card.ties.labels) == ("Keksitty Oy", ("Kuntaryhmä",))


def test_an_organisation_and_who_answers_for_which_data(desk: Desk) -> None:
    hands = to_card(desk)
    hands.choose("clients_new", "clients_new_organisation")
    given = {
        "name": "Uusi Oy",
        "business_id": "1234567-1",
        "einvoice_address": "003712345671",
        "einvoice_operator": "Oma välittäjä",
        "relationship_started": "1.2.2026",
        "relationship_ended": "1.7.2026",
        "background": "Perheyritys",
    }
    hands.fill(given)
    hands.save()
    row = newest(desk, "organisation")
    assert {name: as_stored(row[name]) for name in given} == given
    hands.to_tab("contracts")
    hands.choose("contracts_add", "client_add_contract")
    hands.fill({"title": "Kysely"})
    hands.to("role_survey")
    for _ in range(2):
        desk.keys("Down")
    hands.type_in("instruction_survey", "Henkilöstökysely kerran vuodessa")
    hands.save()
    row = newest(desk, "data_set_role")
    assert (row["data_set"], row["instruction"]) == ("survey", "Henkilöstökysely kerran vuodessa")


def test_what_was_sent_is_logged(desk: Desk) -> None:
    on_mailing_list(desk.practice)
    hands = to_card(desk)
    hands.choose("clients_more", "clients_mailing_list")
    hands.push("mailing_sent")
    hands.fill({"sent_on": "2.11.2026", "title": "Talvikirje"})
    hands.save()
    row = newest(desk, "marketing_send")
    assert (row["channel"], row["title"], as_stored(row["sent_on"])) == ("email", "Talvikirje", "2.11.2026")


def test_every_table_with_fields_is_entered_here_or_has_its_own_test() -> None:
    own = {"person", "contact_point", "party_label", "organisation", "data_set_role", "marketing_send", "freeze"}
    elsewhere = {"session", "attendance"}
    """`test_clients_editing` and `test_met_today` enter these by keys alone."""
    here = {one.table for entries in ON_TABS.values() for one in entries}
    assert {place.split(".")[0] for place in FIELDS} == (here | own | elsewhere) - {"consent_text"}
    assert not here & set(MADE_BY_THE_PROGRAM)
