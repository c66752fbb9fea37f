"""Marketing in a real file: who is on the list and who is left out, what is written down of it."""

import csv
import io
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.marketing import Channel, LeftOut, MarketingGround, MarketingWhy
from heijastus_desk.domain.marketing_entries import MarketingEntry, SendEntry
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import (
    BanKind,
    ContactPoint,
    ContactPointKind,
    OrganisationCard,
    PartyKind,
    PersonCard,
)
from heijastus_desk.domain.records import RecordClass, RoleKind
from heijastus_desk.services import marketing
from heijastus_desk.services.marketing import LIST_COLUMNS, MailingList, as_csv
from heijastus_desk.storage.queries import marketing as marketing_queries
from tests.services.test_consents import give, hold
from tests.storage.vaults import TODAY

EMAIL = Channel.EMAIL


def someone(app: Application, given: str, email: str = "", role: RoleKind | None = None, **more: str) -> PartyRef:
    points = ContactPoint(
        kind=ContactPointKind.EMAIL,
        value=email or f"{given.lower()}@keksitty.example",
        source=SourceKind.PERSON,
        obtained_on=TODAY,
    )
    card = PersonCard(given_name=given, family_name="Kuvitteellinen", contact_points=(points,), **more)  # pyright: ignore[reportArgumentType]
    return PartyRef(person=app.clients.save_person(card, role=role).uid)


def firm(app: Application) -> PartyRef:
    points = ContactPoint(kind=ContactPointKind.EMAIL, value="info@keksitty.example")
    return PartyRef(
        organisation=app.clients.save_organisation(OrganisationCard(name="Keksitty Oy", contact_points=(points,))).uid
    )


def say(app: Application, party: PartyRef, ground: MarketingGround, **more: object) -> str:
    known: dict[str, object] = {
        "party": party,
        "channels": (EMAIL,),
        "ground": ground,
        "happened_on": app.clock.today(),
        "source": "kysyttäessä",
    }
    return app.marketing.record(MarketingEntry(**(known | more))).uid  # pyright: ignore[reportArgumentType]


def sale(app: Application, orderer: PartyRef, *participants: str) -> str:
    terms = ContractTerms(
        kind=ContractKind.COACHING,
        title="Keksitty valmennus",
        orderer=orderer,
        payer=orderer,
        participants=participants,
        starts_on=date(2026, 1, 1),
    )
    return app.contracts.save(terms).uid


def on(listed: MailingList) -> set[str]:
    return {row.uid for row in listed.rows}


def out(listed: MailingList) -> dict[str, LeftOut]:
    return {row.uid: row.why for row in listed.left_out}


@dataclass(frozen=True, slots=True)
class Case:
    """Somebody with consent to e-mail, and what leaves them out all the same."""

    make: Callable[[Application, PartyRef], object]
    why: LeftOut


def ban(app: Application, party: PartyRef) -> None:
    with app.vault.write() as transaction:
        columns = {"person_id": transaction.id_of("person", party.person), "kind": BanKind.PURPOSE.value}
        transaction.insert("ban", {**columns, "details": "", "stated_on": TODAY, "lifted_on": None})


def same_address_forbidden(app: Application, _party: PartyRef) -> None:
    app.marketing.forbid(someone(app, "Toinen", "SISKO@keksitty.example"))


CASES = {
    "forbidden": Case(lambda app, party: app.marketing.forbid(party), LeftOut.PROHIBITED),
    "ground taken away": Case(lambda app, party: say(app, party, MarketingGround.NONE), LeftOut.NOT_ALLOWED),
    "archived": Case(
        lambda app, party: app.clients.set_archived(PartyKind.PERSON, party.person, archived=True), LeftOut.ARCHIVED
    ),
    "banned a purpose": Case(ban, LeftOut.PURPOSE_BANNED),
    "held": Case(
        lambda app, party: app.holds.place("person", party.person, "Rajoitus", person=party.person), LeftOut.RESTRICTED
    ),
    "the address": Case(same_address_forbidden, LeftOut.ADDRESS_PROHIBITED),
}


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_who_is_left_out_and_why(app: Application, case: Case) -> None:
    party = someone(app, "Sisko")
    say(app, party, MarketingGround.CONSENT)
    assert on(app.marketing.mailing_list(EMAIL)) == {party.person}
    case.make(app, party)
    listed = app.marketing.mailing_list(EMAIL)
    assert on(listed) == set()
    assert out(listed)[party.person] is case.why


def test_nobody_is_on_it_without_a_ground_and_an_organisation_is(app: Application) -> None:
    someone(app, "Sisko")
    company = firm(app)
    listed = app.marketing.mailing_list(EMAIL)
    assert on(listed) == {company.organisation}
    assert set(out(listed).values()) == {LeftOut.NOT_ALLOWED}
    app.marketing.forbid(company)
    assert on(app.marketing.mailing_list(EMAIL)) == set()


def test_of_a_firm_an_address_that_names_a_person_and_a_sole_trader_need_a_ground(app: Application) -> None:
    point = ContactPoint(kind=ContactPointKind.EMAIL, value="matti.keksitty@firma.example")
    named = app.clients.save_organisation(OrganisationCard(name="Firma Oy Ab", contact_points=(point,))).uid
    mailbox = ContactPoint(kind=ContactPointKind.EMAIL, value="info@tmi.example")
    trader = app.clients.save_organisation(OrganisationCard(name="Tmi Keksitty", contact_points=(mailbox,))).uid
    left_out = out(app.marketing.mailing_list(EMAIL))
    assert (left_out[named], left_out[trader]) == (LeftOut.PERSONAL_ADDRESS, LeftOut.NOT_ALLOWED)
    say(app, PartyRef(organisation=trader), MarketingGround.CONSENT)
    assert on(app.marketing.mailing_list(EMAIL)) == {trader}


def test_an_address_is_needed_of_the_kind_of_the_channel(app: Application) -> None:
    party = someone(app, "Sisko")
    say(app, party, MarketingGround.CONSENT, channels=(Channel.SMS,))
    assert out(app.marketing.mailing_list(Channel.SMS)) == {party.person: LeftOut.NO_ADDRESS}
    assert out(app.marketing.mailing_list(EMAIL)) == {party.person: LeftOut.NOT_ALLOWED}


def test_own_customers_are_those_who_order_or_pay_themselves(app: Application) -> None:
    own, paid_for = someone(app, "Oma"), someone(app, "Maksettu")
    for party, contract in ((own, sale(app, own)), (paid_for, sale(app, firm(app), paid_for.person))):
        say(app, party, MarketingGround.SOFT_OPT_IN, contract=contract)
    listed = app.marketing.mailing_list(EMAIL)
    assert own.person in on(listed)
    assert paid_for.person not in on(listed)
    whys = {row.uid: row.standing.why for row in (*listed.rows, *listed.left_out)}
    assert (whys[own.person], whys[paid_for.person]) == (MarketingWhy.OWN_CUSTOMER, MarketingWhy.NO_SALE)


def test_work_duties_need_an_employer_or_a_position(app: Application) -> None:
    with_position, with_firm, without = (
        someone(app, "A", position="Henkilöstöpäällikkö"),
        someone(app, "B", employer=firm(app).organisation),
        someone(app, "C"),
    )
    for party in (with_position, with_firm, without):
        say(app, party, MarketingGround.WORK_DUTIES)
    listed = app.marketing.mailing_list(EMAIL)
    assert {with_position.person, with_firm.person} <= on(listed)
    assert out(listed)[without.person] is LeftOut.NOT_ALLOWED


def test_letters_and_calls_go_to_own_customers_until_they_forbid_them(app: Application) -> None:
    own, participant, prospect = someone(app, "Oma"), someone(app, "M"), someone(app, "P", role=RoleKind.PROSPECT)
    sale(app, own)
    sale(app, firm(app), participant.person)
    whys = {row.uid: row.standing.why for row in app.marketing.mailing_list(Channel.POST).left_out}
    assert whys[own.person] is whys[prospect.person] is MarketingWhy.OPT_OUT
    assert whys[participant.person] is MarketingWhy.NO_GROUND


def test_whose_period_for_marketing_has_ended_drops_out_that_day(app: Application, clock: MovableClock) -> None:
    """A prospect is kept for marketing 24 months from the last own reaction, and no day longer."""
    hold(app, RecordClass.PROSPECT, RecordClass.MARKETING)
    clock.move_to(date(2024, 6, 7))
    party = someone(app, "Sisko", role=RoleKind.PROSPECT)
    say(app, party, MarketingGround.CONSENT)
    with app.vault.write() as transaction:
        person_id = transaction.id_of("person", party.person)
        columns = {"person_id": person_id, "organisation_id": None, "happened_on": date(2024, 6, 7), "kind": "message"}
        transaction.insert("contact_event", {**columns, "direction": "incoming", "summary": "Kiinnostunut"})
    clock.move_to(date(2026, 6, 7))
    assert on(app.marketing.mailing_list(EMAIL)) == {party.person}
    clock.move_to(date(2026, 6, 8))
    assert out(app.marketing.mailing_list(EMAIL)) == {party.person: LeftOut.PERIOD_ENDED}


def test_without_the_look_at_periods_the_lapsed_would_be_written_to(
    app: Application, clock: MovableClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(marketing, "_is_over", lambda _decision, _today: False)
    with pytest.raises(AssertionError):
        test_whose_period_for_marketing_has_ended_drops_out_that_day(app, clock)


# ----------------------------------------------------------------------------------------------------- in and out


def test_unsubscribes_from_elsewhere_are_found_by_address(app: Application) -> None:
    sisko, ake = someone(app, "Sisko"), someone(app, "Ake")
    for party in (sisko, ake):
        say(app, party, MarketingGround.CONSENT)
    done = app.marketing.forbid_addresses(EMAIL, [" SISKO@keksitty.example ", "", "kuka@muu.example"], "Uutiskirje")
    assert (done.found, done.unknown) == (1, ("kuka@muu.example",))
    assert on(app.marketing.mailing_list(EMAIL)) == {ake.person}
    (line,) = (line for line in app.clients.card(sisko.person).consents.marketing if line.ground == "prohibited")
    assert (line.source, line.happened_on) == ("Uutiskirje", TODAY)
    assert done.change.inverse is not None
    done.change.inverse()
    assert on(app.marketing.mailing_list(EMAIL)) == {sisko.person, ake.person}


def test_addresses_nobody_has_are_refused(app: Application) -> None:
    someone(app, "Sisko")
    with pytest.raises(HeijastusError) as failure:
        app.marketing.forbid_addresses(EMAIL, ["kuka@muu.example"])
    assert (failure.value.code, failure.value.field) == (ErrorCode.ADDRESS_UNKNOWN, "addresses")
    assert "kuka" not in str(failure.value.params)


def test_forbidding_covers_every_channel_unless_told_otherwise(app: Application) -> None:
    party, other = someone(app, "Sisko"), someone(app, "Ake")
    app.marketing.forbid(party)
    app.marketing.forbid(other, (EMAIL,))
    bans = {line.channel for line in app.clients.card(party.person).consents.marketing}
    assert bans == set(Channel)
    assert [line.channel for line in app.clients.card(other.person).consents.marketing] == [EMAIL]


def test_what_was_sent_is_on_the_cards_of_those_who_got_it(app: Application, clock: MovableClock) -> None:
    sisko, company = someone(app, "Sisko"), firm(app)
    clock.move_to(TODAY + timedelta(days=1))
    entry = SendEntry(channel=EMAIL, title=" Kevät ", sent_on=TODAY, receivers=(sisko, company))
    change = app.marketing.record_send(entry)
    for uid in (sisko.person, company.organisation):
        (line,) = app.clients.card(uid).consents.sends
        assert (line.channel, line.title, line.sent_on) == (EMAIL, "Kevät", TODAY)
    assert change.inverse is not None
    change.inverse()
    assert app.clients.card(sisko.person).consents.sends == ()


@pytest.mark.parametrize("lang", Lang)
def test_the_list_as_a_file_holds_no_formula(app: Application, lang: Lang) -> None:
    party = someone(app, "=HYPERLINK", "sisko@keksitty.example")
    say(app, party, MarketingGround.CONSENT)
    raw = as_csv(app.marketing.mailing_list(EMAIL), lang)
    header, row = csv.reader(io.StringIO(raw.decode("utf-8-sig")), delimiter=";")
    assert len(header) == len(row) == len(LIST_COLUMNS)
    assert all(header)
    assert row[:3] == ["Kuvitteellinen, =HYPERLINK", "sisko@keksitty.example", "fi"]
    assert not any(cell.startswith("=") for cell in row)


def test_a_consent_older_than_the_prohibition_does_not_lift_it(app: Application) -> None:
    """Recorded anew after it, what was said before it is still no later consent of the person."""
    who = someone(app, "Sisko")
    earlier = give(app, who.person, happened_on=TODAY - timedelta(days=30))
    say(app, who, MarketingGround.PROHIBITED, happened_on=TODAY - timedelta(days=10))
    say(app, who, MarketingGround.CONSENT, consent=earlier)
    (left,) = app.marketing.mailing_list(EMAIL).left_out
    assert left.why is LeftOut.PROHIBITED
    say(app, who, MarketingGround.CONSENT, consent=give(app, who.person))
    assert on(app.marketing.mailing_list(EMAIL)) == {who.person}


def test_without_the_day_of_the_consent_it_would(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(marketing_queries, "consent_days", lambda *_: {})
    with pytest.raises(ValueError, match="not enough values"):
        test_a_consent_older_than_the_prohibition_does_not_lift_it(app)


def test_a_ground_rests_on_nobody_elses_consent(app: Application) -> None:
    who, other = someone(app, "Sisko"), someone(app, "Veikko")
    uid = give(app, other.person)
    for party in (who, firm(app)):
        with pytest.raises(HeijastusError) as failure:
            say(app, party, MarketingGround.CONSENT, consent=uid)
        assert (failure.value.code, failure.value.field) == (ErrorCode.CHOICE_UNKNOWN, "consent")


def test_a_firm_is_written_to_where_no_person_is_named(app: Application) -> None:
    points = tuple(
        ContactPoint(kind=ContactPointKind.EMAIL, value=value)
        for value in ("sisko.kuvitteellinen@keksitty.example", "info@keksitty.example")
    )
    app.clients.save_organisation(OrganisationCard(name="Keksitty Oy", contact_points=points))
    (row,) = app.marketing.mailing_list(EMAIL).rows
    assert row.address.value == "info@keksitty.example"
