"""How she may make sure who asks: the gentlest way that is enough, and what never is."""

from typing import Any

import pytest

from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.addresses import belonging_domains, domain_of, is_within
from heijastus_desk.domain.rights.identity import IdentityFacts, advise, general_warnings
from heijastus_desk.domain.rights.values import IdentityMethod, RequesterKind

M = IdentityMethod


def facts(*rights: Right, **more: Any) -> IdentityFacts:
    plain: dict[str, Any] = {"requester": RequesterKind.ON_FILE, "rights": frozenset(rights or {Right.ACCESS})}
    return IdentityFacts(**{**plain, **more})


def test_the_address_it_came_from_is_enough_for_an_ordinary_request() -> None:
    advice = advise(facts(has_own_email=True, from_own_email=True, has_phone=True))
    assert advice.recommended is M.REGISTERED_EMAIL
    assert not advice.higher_care


def test_notes_ask_for_a_call_back_and_never_for_mail_alone() -> None:
    advice = advise(facts(has_own_email=True, from_own_email=True, has_phone=True, has_notes=True))
    assert advice.recommended is M.CALL_BACK
    assert advice.higher_care
    assert M.REGISTERED_EMAIL not in advice.allowed
    assert dict(advice.discouraged)[M.REGISTERED_EMAIL].code == "identity_email_too_weak"


def test_without_a_number_notes_ask_for_a_meeting() -> None:
    assert advise(facts(has_notes=True, known_in_person=True)).recommended is M.IN_PERSON


def test_a_document_is_the_last_resort_and_only_where_nothing_gentler_will_do() -> None:
    assert M.ID_SHOWN not in advise(facts(has_notes=True, has_phone=True)).allowed
    assert M.ID_SHOWN not in advise(facts()).allowed
    assert advise(facts(has_notes=True)).allowed == (M.KNOWN_FACTS, M.ID_SHOWN)


def test_there_is_always_some_way() -> None:
    assert advise(facts()).allowed
    assert advise(facts(has_notes=True)).allowed


@pytest.mark.parametrize("right", [Right.MARKETING_BAN, Right.WITHDRAWAL])
def test_nobody_is_asked_who_she_is_to_stop_marketing_or_take_consent_back(right: Right) -> None:
    advice = advise(facts(right, has_phone=True))
    assert not advice.needed
    assert advice.recommended is None
    assert advise(facts(right, Right.ACCESS, has_phone=True)).needed


def test_a_representative_shows_a_mandate() -> None:
    advice = advise(facts(requester=RequesterKind.REPRESENTATIVE, has_phone=True))
    assert advice.recommended is M.MANDATE
    assert M.MANDATE not in advise(facts(has_phone=True)).allowed


def test_a_signed_form_and_a_copy_of_a_document_are_always_warned_of() -> None:
    assert {one.code for one in general_warnings()} == {"identity_no_signature", "identity_no_copy"}


@pytest.mark.parametrize(
    ("address", "within"),
    [
        ("joku@tilaaja.example", True),
        ("Joku@Osasto.Tilaaja.Example ", True),
        ("joku@eitilaaja.example", False),
        ("joku@gmail.com", False),
        ("Tilaajankatu 1", False),
        ("", False),
    ],
)
def test_an_orderers_domain_is_known_with_what_is_below_it(address: str, within: bool) -> None:
    firms = belonging_domains(["info@tilaaja.example", "https://www.tilaaja.example/yhteys", "tilaaja@gmail.com", "x"])
    assert firms == {"tilaaja.example"}
    assert is_within(address, firms) is within


@pytest.mark.parametrize(
    ("address", "domain"),
    [("A@B.fi", "b.fi"), ("http://www.b.fi:80/x", "b.fi"), ("b.fi/x", "b.fi"), ("puhelin", "puhelin"), ("", "")],
)
def test_the_domain_of_mail_and_web_addresses(address: str, domain: str) -> None:
    assert domain_of(address) == domain
