"""Who may be sent something, and what ends it (Act 917/2014, sections 200 and 202; law 6.1 to 6.3)."""

from datetime import date

import pytest

from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.marketing import (
    Channel,
    MarketingGround,
    MarketingSaid,
    MarketingStanding,
    MarketingWhy,
    Recipient,
    address_key,
    ended_on,
    is_of_person,
    is_sole_trader,
    standing,
)
from heijastus_desk.domain.marketing_entries import MarketingEntry, SendEntry, checked_marketing, checked_send
from heijastus_desk.domain.retention.events import NOT_STARTED, Anchor
from heijastus_desk.domain.retention.withdrawals import of_marketing, of_steps
from tests.domain.test_consents import no, yes

TODAY = date(2026, 6, 8)
PERSON = Recipient()
CUSTOMER = Recipient(own_customer=True)
WORKER = Recipient(in_work_duties=True)
FIRM = Recipient(legal_person=True)


def at(day: int) -> date:
    return date(2026, 5, day)


def said(ground: str, day: int, *, sale: bool = False, withdrawn: int | None = None) -> MarketingSaid:
    ended = at(withdrawn) if withdrawn else None
    return MarketingSaid(MarketingGround(ground), at(day), f"{ground}-{day}", sale=sale, withdrawn_on=ended)


BAN, CONSENT, DUTIES = said("prohibited", 10), said("consent", 5), said("work_duties", 5)
SALE = said("soft_opt_in", 5, sale=True)


@pytest.mark.parametrize(
    ("who", "channel", "steps", "why"),
    [
        # nothing said: a person no, a legal person yes, calls and letters to own customers yes
        (PERSON, "email", (), "no_ground"),
        (PERSON, "post", (), "no_ground"),
        (CUSTOMER, "email", (), "no_ground"),
        (CUSTOMER, "sms", (), "no_ground"),
        (CUSTOMER, "phone", (), "opt_out"),
        (CUSTOMER, "post", (), "opt_out"),
        (CUSTOMER, "post", (BAN,), "prohibited"),
        (WORKER, "email", (), "no_ground"),
        (FIRM, "email", (), "firm"),
        (FIRM, "email", (BAN,), "prohibited"),
        (FIRM, "email", (BAN, said("none", 12)), "prohibited"),
        (FIRM, "email", (BAN, said("consent", 12)), "consent"),
        # grounds
        (PERSON, "email", (CONSENT,), "consent"),
        (PERSON, "email", (CONSENT, said("none", 6)), "no_ground"),
        (CUSTOMER, "email", (SALE,), "own_customer"),
        (CUSTOMER, "email", (said("soft_opt_in", 5),), "no_sale"),
        (WORKER, "email", (DUTIES,), "work_duties"),
        (PERSON, "email", (DUTIES,), "no_duties"),
        (FIRM, "email", (DUTIES,), "work_duties"),
        # a prohibition yields only to a later consent
        (PERSON, "email", (CONSENT, BAN), "prohibited"),
        (CUSTOMER, "email", (BAN, said("soft_opt_in", 12, sale=True)), "prohibited"),
        (WORKER, "email", (BAN, said("work_duties", 12)), "prohibited"),
        (PERSON, "email", (BAN, said("none", 12)), "prohibited"),
        (PERSON, "email", (BAN, said("consent", 9)), "prohibited"),
        (PERSON, "email", (BAN, said("consent", 10)), "consent"),
        (PERSON, "email", (said("consent", 10), BAN), "prohibited"),
        (PERSON, "email", (BAN, said("consent", 12)), "consent"),
        (WORKER, "email", (BAN, said("consent", 12), said("work_duties", 14)), "work_duties"),
        (PERSON, "email", (BAN, said("consent", 12), said("prohibited", 14)), "prohibited"),
        (PERSON, "email", (said("prohibited", 14), BAN, said("consent", 12)), "prohibited"),
        # a withdrawn consent is no ground, and no other ground takes its place
        (PERSON, "email", (said("consent", 5, withdrawn=8),), "consent_withdrawn"),
        (CUSTOMER, "email", (said("consent", 5, withdrawn=8), said("soft_opt_in", 9, sale=True)), "consent_withdrawn"),
        (WORKER, "email", (said("consent", 5, withdrawn=8), said("work_duties", 9)), "consent_withdrawn"),
        (PERSON, "email", (said("consent", 5, withdrawn=8), said("consent", 9)), "consent"),
        (PERSON, "email", (BAN, said("consent", 12, withdrawn=14)), "consent_withdrawn"),
        (PERSON, "email", (said("consent", 5, withdrawn=8), BAN), "prohibited"),
    ],
)
def test_who_may_be_sent_something(who: Recipient, channel: str, steps: tuple[MarketingSaid, ...], why: str) -> None:
    assert standing(steps, TODAY, who, Channel(channel)).why is MarketingWhy(why)


def test_what_allows_is_what_the_law_allows() -> None:
    allowed = {why for why in MarketingWhy if MarketingStanding(why).allowed}
    assert allowed == {
        MarketingWhy.CONSENT,
        MarketingWhy.OWN_CUSTOMER,
        MarketingWhy.WORK_DUTIES,
        MarketingWhy.OPT_OUT,
        MarketingWhy.FIRM,
    }


def test_a_day_to_come_does_not_count_yet() -> None:
    assert standing((CONSENT, BAN), at(9), PERSON, Channel.EMAIL).allowed
    assert standing((said("consent", 5, withdrawn=8),), at(7), PERSON, Channel.EMAIL).allowed
    assert not standing((said("consent", 5, withdrawn=8),), at(8), PERSON, Channel.EMAIL).allowed


def test_the_standing_tells_since_when_and_by_which_step() -> None:
    now = standing((CONSENT, BAN), TODAY, PERSON, Channel.EMAIL)
    assert (now.since, now.step) == (at(10), "prohibited-10")
    withdrawn = standing((said("consent", 5, withdrawn=8),), TODAY, PERSON, Channel.EMAIL)
    assert (withdrawn.since, withdrawn.step) == (at(8), "consent-5")


@pytest.mark.parametrize(
    ("steps", "day"),
    [
        ((), None),
        ((CONSENT,), None),
        ((said("soft_opt_in", 5),), None),
        ((CONSENT, BAN), 10),
        ((said("consent", 5, withdrawn=8),), 8),
        ((CONSENT, said("none", 7)), 7),
        ((BAN, said("consent", 12)), None),
    ],
)
def test_when_marketing_ended(steps: tuple[MarketingSaid, ...], day: int | None) -> None:
    assert ended_on(steps, TODAY, PERSON, Channel.EMAIL) == (at(day) if day else None)


# -------------------------------------------------------------------------------------------------- storage periods


@pytest.mark.parametrize(
    ("steps", "anchors"),
    [
        ((CONSENT,), (NOT_STARTED,)),
        ((CONSENT, BAN), (Anchor.known(at(10)), NOT_STARTED)),
        ((said("prohibited", 3), BAN), (Anchor.known(at(10)), NOT_STARTED)),
        ((BAN, said("consent", 12)), (NOT_STARTED, NOT_STARTED)),
        ((said("consent", 5, withdrawn=8),), (Anchor.known(at(8)),)),
        ((CONSENT, said("none", 7)), (Anchor.known(at(7)), Anchor.known(at(7)))),
    ],
    ids=["stands", "forbidden", "forbidden twice", "lifted", "consent withdrawn", "ground taken away"],
)
def test_the_ban_that_stands_is_kept_and_what_it_ended_is_not(
    steps: tuple[MarketingSaid, ...], anchors: tuple[Anchor, ...]
) -> None:
    assert tuple(of_marketing(steps).values()) == anchors


def test_proof_of_a_consent_is_counted_from_its_withdrawal() -> None:
    assert of_steps({"a": yes(1)}) == {"a": NOT_STARTED}
    assert of_steps({"a": yes(1), "b": no(4)}) == {"a": Anchor.known(at(4)), "b": Anchor.known(at(4))}
    assert set(of_steps({"a": yes(1), "b": no(4), "c": yes(6)}).values()) == {NOT_STARTED}


def test_a_permission_for_one_contract_outlives_the_end_of_another() -> None:
    anchors = of_steps({"a": yes(1, "1"), "b": yes(1, "2"), "c": no(4, "1")})
    assert anchors == {"a": Anchor.known(at(4)), "b": NOT_STARTED, "c": Anchor.known(at(4))}


# ----------------------------------------------------------------------------------------------------- what is entered


def entry(**more: object) -> MarketingEntry:
    known: dict[str, object] = {
        "party": PartyRef(person="uid"),
        "channels": (Channel.EMAIL, Channel.SMS, Channel.EMAIL),
        "ground": MarketingGround.CONSENT,
        "happened_on": TODAY,
        "source": " lomake ",
        "contract": "c",
    }
    return MarketingEntry(**(known | more))  # pyright: ignore[reportArgumentType]


def test_an_entry_is_cleaned_and_keeps_only_what_its_ground_rests_on() -> None:
    clean = checked_marketing(entry(consent="k"), TODAY)
    assert (clean.channels, clean.source) == ((Channel.EMAIL, Channel.SMS), "lomake")
    assert (clean.consent, clean.contract) == ("k", "")
    sold = checked_marketing(entry(ground=MarketingGround.SOFT_OPT_IN, consent="k"), TODAY)
    assert (sold.consent, sold.contract) == ("", "c")


@pytest.mark.parametrize(
    ("more", "code", "field"),
    [
        ({"party": PartyRef()}, ErrorCode.FIELD_EMPTY, "party"),
        ({"channels": ()}, ErrorCode.FIELD_EMPTY, "channels"),
        ({"source": " "}, ErrorCode.FIELD_EMPTY, "source"),
        ({"happened_on": date(2026, 6, 9)}, ErrorCode.DATE_IN_FUTURE, "happened_on"),
        ({"ground": MarketingGround.SOFT_OPT_IN, "contract": ""}, ErrorCode.SALE_MISSING, "contract"),
    ],
)
def test_what_is_wrong_is_said_at_its_field(more: dict[str, object], code: ErrorCode, field: str) -> None:
    with pytest.raises(HeijastusError) as failure:
        checked_marketing(entry(**more), TODAY)
    assert (failure.value.code, failure.value.field) == (code, field)


@pytest.mark.parametrize("more", [{"consent": "k"}, {"ground": MarketingGround.PROHIBITED}])
def test_only_a_consent_without_its_record_must_say_how_it_was_given(more: dict[str, object]) -> None:
    assert checked_marketing(entry(source="", **more), TODAY).source == ""


@pytest.mark.parametrize(
    ("more", "field"),
    [({"receivers": ()}, "receivers"), ({"title": " "}, "title"), ({"sent_on": date(2026, 6, 9)}, "sent_on")],
)
def test_a_send_needs_a_title_a_day_and_receivers(more: dict[str, object], field: str) -> None:
    known: dict[str, object] = {
        "channel": Channel.EMAIL,
        "title": "Kevät",
        "sent_on": TODAY,
        "receivers": (PartyRef(person="uid"),),
    }
    assert checked_send(SendEntry(**known), TODAY).title == "Kevät"  # pyright: ignore[reportArgumentType]
    with pytest.raises(HeijastusError) as failure:
        checked_send(SendEntry(**(known | more)), TODAY)  # pyright: ignore[reportArgumentType]
    assert failure.value.field == field


@pytest.mark.parametrize(
    ("channel", "one", "other"),
    [
        ("email", "Sisko@Keksitty.example ", "sisko@keksitty.example"),
        ("phone", "+358 40 000 000", "040-000 000"),
        ("sms", "00358 40000000", "040000000"),
        ("post", "Keksikatu  1", "keksikatu 1"),
    ],
)
def test_an_address_is_the_same_however_it_is_typed(channel: str, one: str, other: str) -> None:
    assert address_key(one, Channel(channel)) == address_key(other, Channel(channel))
    assert address_key(one, Channel(channel)) != address_key(f"{other}9", Channel(channel))


@pytest.mark.parametrize(
    ("address", "named"),
    [
        ("matti.keksitty@firma.example", True),
        ("anna-liisa.näyte@firma.example", True),
        ("info@firma.example", False),
        ("asiakaspalvelu@etu.suku.example", False),
        ("toimisto.2@firma.example", False),
        ("m.keksitty@firma.example", False),
    ],
)
def test_an_address_that_names_a_person_is_a_persons(address: str, *, named: bool) -> None:
    assert is_of_person(address) is named


@pytest.mark.parametrize(
    ("name", "sole"),
    [
        ("Tmi Aino Keksitty", True),
        ("Valmennus Aino T:mi", True),
        ("F:ma Exempel", True),
        ("Keksitty Oy", False),
        ("Tmimi Oy", False),
    ],
)
def test_a_sole_trader_is_a_natural_person(name: str, *, sole: bool) -> None:
    assert is_sole_trader(name) is sole
