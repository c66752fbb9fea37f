"""The review of a structured register: nothing on a sound one, and each fault by itself where it is put in."""

from dataclasses import fields, replace
from datetime import date
from typing import Any

import pytest

from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import (
    Register,
)
from heijastus_desk.domain.notices.controller import (
    CoController,
    DataProtectionOfficer,
    JointArrangement,
    LegalForm,
)
from heijastus_desk.domain.notices.law import (
    AccessKind,
    Mechanism,
)
from heijastus_desk.domain.notices.practice import DataPlace, PlaceKind
from heijastus_desk.domain.notices.recipient import ClauseModule
from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.domain.review.findings import Check, Status
from heijastus_desk.domain.review.register.facts import ReviewedRegister
from heijastus_desk.domain.review.register.review import RULES, review_register
from heijastus_desk.domain.values import Answer
from heijastus_desk.wording import review as wording
from tests.domain.review_faults import OF_THE_REGISTER, TEXT, fi
from tests.domain.reviewed import MAIL, OWNER, by_status, facts, sound, told, twin


def business(**changes: Any) -> ReviewedRegister:
    return facts(sound(), replace(OWNER, **changes))


GROUP = (CoController(name=fi("Samaan konserniin kuuluvat yhtiöt")),)
NAMED = (CoController(name=fi("Toinen Keksitty Oy"), business_id="9000005-4"),)

OF_THE_BUSINESS: list[tuple[str, ReviewedRegister, set[tuple[str, str, str]]]] = [
    ("trade name only", business(person_name=""), {("C01", "PART", "trade_name")}),
    (
        "a company without a name",
        business(legal_form=LegalForm.COMPANY, trade_name="", person_name=""),
        {("C01", "MISS", "miss")},
    ),
    (
        "a group without names",
        business(co_controllers=GROUP),
        {("C01", "PART", "group"), ("C38", "MISS", "group")},
    ),
    (
        "no essence",
        business(co_controllers=NAMED, joint=Answer.of(JointArrangement(parties=TEXT))),
        {("C38", "PART", "no_essence")},
    ),
    ("only an e-mail", business(street="", postcode="", city=""), {("C02", "PART", "email_only")}),
    ("no number", business(business_id=""), {("C03", "MISS", "miss")}),
    ("a wrong number", business(business_id="1234567-2"), {("C03", "WRONG", "wrong")}),
    ("no word on an officer", business(dpo=Answer()), {("C05", "MISS", "miss")}),
    (
        "herself as the officer",
        business(dpo=Answer.of(DataProtectionOfficer(name="Aino keksitty"))),
        {("C05", "WRONG", "is_contact")},
    ),
    (
        "a site, and nothing on cookies",
        facts(replace(sound(), cookies=Answer()), replace(OWNER, web="keksitty.example")),
        {("C32", "MISS", "miss")},
    ),
    (
        "nobody, but a service told of",
        facts(
            replace(sound(), recipients=Answer.none()),
            replace(OWNER, places=(DataPlace(kind=PlaceKind.EMAIL, recipient="posti"),)),
        ),
        {("C12", "CONTR", "none_but_places")},
    ),
]


def to(**changes: Any) -> ReviewedRegister:
    """With a changed recipient."""
    return facts(sound(), recipients=(replace(MAIL, **changes),))


def kept_in_finland(**changes: Any) -> ReviewedRegister:
    return replace(to(**changes), register=replace(sound(), kept_in_finland=True))


OF_RECIPIENTS: list[tuple[str, ReviewedRegister, set[tuple[str, str, str]]]] = [
    ("no country", to(country=""), {("C12", "PART", "no_roles")}),
    ("unclear access", to(access=AccessKind.EITHER), {("C12", "PART", "no_roles")}),
    (
        "abroad without a ground",
        to(country="US"),
        {("C13", "MISS", "abroad_without_ground"), ("C13", "CONTR", "none_but_abroad")},
    ),
    (
        "Privacy Shield",
        to(country="FI", mechanism=Mechanism.PRIVACY_SHIELD),
        {("C13", "OUT", "privacy_shield")},
    ),
    ("DPF never checked", to(mechanism=Mechanism.DPF), {("C13", "PART", "dpf_unchecked")}),
    (
        "DPF checked long ago",
        to(mechanism=Mechanism.DPF, mechanism_checked=date(2025, 6, 7)),
        {("C13", "PART", "dpf_unchecked")},
    ),
    ("DPF checked", to(mechanism=Mechanism.DPF, mechanism_checked=date(2025, 6, 8)), set()),
    ("clauses not assessed", to(mechanism=Mechanism.SCC), {("C13", "PART", "clauses_unassessed")}),
    (
        "clauses assessed",
        to(mechanism=Mechanism.SCC, module=ClauseModule.CONTROLLER_TO_PROCESSOR, assessed=date(2026, 1, 2)),
        set(),
    ),
    ("in Finland", kept_in_finland(), set()),
    ("in Finland, said to be elsewhere", kept_in_finland(country="SE"), {("C13", "CONTR", "finland_denied")}),
    (
        "in Finland, nobody knows",
        kept_in_finland(country=""),
        {("C12", "PART", "no_roles"), ("C13", "PART", "unproven")},
    ),
]

EVERY = [
    *((name, facts(change(sound())), expected) for name, change, expected in OF_THE_REGISTER),
    *OF_THE_BUSINESS,
    *OF_RECIPIENTS,
]


@pytest.mark.parametrize(("reviewed", "expected"), [one[1:] for one in EVERY], ids=[one[0] for one in EVERY])
def test_a_fault_is_found_and_nothing_else(reviewed: ReviewedRegister, expected: set[tuple[str, str, str]]) -> None:
    assert told(reviewed) == expected


@pytest.mark.parametrize("lang", Lang)
def test_every_finding_has_its_words(lang: Lang) -> None:
    for _name, reviewed, _expected in EVERY:
        for one in review_register(reviewed):
            words = (
                wording.check_name(one.check, lang),
                wording.source(one.check, lang),
                wording.why(one, lang),
                wording.remedy(one, lang),
            )
            assert all(words), one
            assert "{" not in "".join(words), one


def test_a_sound_register_has_no_findings_and_every_check_speaks() -> None:
    found = review_register(facts(sound()))
    assert [one for one in found if one.needs_action] == []
    assert {one.check for one in found} == set(Check) == set(RULES)


def test_without_a_business_the_register_is_reviewed_all_the_same() -> None:
    assert told(replace(facts(sound()), controller=None)) == {("C01", "MISS", "miss")}


def test_what_is_held_and_not_named_is_found() -> None:
    assert told(facts(sound(), held_categories=frozenset({DataCategory.WEB}))) == {("C10", "WRONG", "held_unnamed")}
    assert told(facts(sound(), held_classes=frozenset({RecordClass.RECORDING}))) == {("C15", "PART", "classes_without")}


def test_accounting_may_stand_in_another_register() -> None:
    alone = replace(
        sound(),
        categories=tuple(
            replace(c, record_classes=tuple(set(c.record_classes) - {RecordClass.VOUCHER})) for c in sound().categories
        ),
        retention=tuple(r for r in sound().retention if RecordClass.VOUCHER not in r.record_classes),
    )
    books = replace(sound(), uid="kirjanpito", short_name="kirjanpito")
    assert told(facts(alone)) == {("C16", "MISS", "miss")}
    assert told(facts(alone, others=(books,))) == set()


# What the program prints by itself (C17-C20, C24-C26, C29) is no finding of a register, whatever its old notice lacked.


def test_the_twin_of_the_company_with_too_many_recipients() -> None:
    found = by_status(told(twin("kehityspaja_customers")))
    assert found == {
        "MISS": {"C07", "C09", "C14", "C16", "C21", "C23", "C27", "C28", "C33", "C38"},
        "OUT": {"C13", "C35"},
        "PART": {"C01", "C12", "C13", "C15", "C30"},
    }


def test_the_twin_of_the_typical_user() -> None:
    found = by_status(told(twin("kuvajainen")))
    assert found == {
        "MISS": {"C05", "C09", "C21", "C22", "C27", "C28"},
        "WRONG": {"C07", "C10", "C15", "C16"},
        "OUT": {"C35"},
        "CONTR": {"C12"},
        "PART": {"C01", "C02", "C06", "C13", "C30", "C32", "C34", "C35"},
    }


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("hr_kuvitelma", {("C07", "WRONG"), ("C30", "WRONG"), ("C32", "WRONG"), ("C36", "OUT"), ("C15", "PART")}),
        ("valmennuspari", {("C07", "WRONG"), ("C21", "WRONG"), ("C13", "OUT"), ("C26", "OUT")}),
        ("kehityspaja_marketing", {("C13", "OUT"), ("C07", "MISS"), ("C32", "MISS")}),
    ],
)
def test_the_worst_of_the_other_twins(name: str, expected: set[tuple[str, str]]) -> None:
    assert expected <= {(check, status) for check, status, _reason in told(twin(name))}


@pytest.mark.parametrize("name", ["kuvajainen", "hr_kuvitelma", "kehityspaja_marketing"])
def test_any_field_may_be_empty(name: str) -> None:
    reviewed = twin(name)
    blank = Register(uid="", short_name="", name=LocalisedText())
    for field in fields(Register):
        emptied = replace(reviewed.register, **{field.name: getattr(blank, field.name)})
        found = review_register(replace(reviewed, register=emptied))
        assert {one.check for one in found} == set(Check), field.name
        assert all(wording.why(one, Lang.FI) for one in found)
    assert {one.status for one in review_register(replace(reviewed, register=blank))} >= {Status.MISS, Status.NA}


def test_quotes_are_in_the_language_of_the_review() -> None:
    found = review_register(replace(twin("kuvajainen"), lang=Lang.SV))
    [quote] = [one.quote for one in found if one.check is Check.LEGAL_BASIS]
    assert "kundförhållandet" in quote
