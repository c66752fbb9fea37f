"""The demo's registers and the starter register are what a good notice needs, in three languages."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass

import pytest

from heijastus_desk.assets import resource
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import LegalForm
from heijastus_desk.domain.notices.law import LegalBasis, Mechanism
from heijastus_desk.domain.records import DataCategory, GroupKind, RecordClass
from heijastus_desk.domain.retention.terms import Event
from heijastus_desk.domain.values import AnswerState, Period
from heijastus_desk.importing.register_files import read_register_file, read_template
from heijastus_desk.importing.register_templates import starters

DEMO = read_register_file(resource("demo", "registers.toml"))
TEMPLATE = read_template(resource("templates", "client_register.toml"))
STARTERS = tuple(one.register for one in starters())
REGISTERS = (*DEMO.registers, *STARTERS)
IDS = [*(register.uid for register in DEMO.registers), *(one.key for one in starters())]
STORED = {
    RecordClass.CLIENT_CARD,
    RecordClass.PARTICIPATION,
    RecordClass.SESSION_DATES,
    RecordClass.NOTES,
    RecordClass.CONTRACT,
    RecordClass.CORRESPONDENCE,
    RecordClass.VOUCHER,
}
ALIVE = set(Mechanism) - {Mechanism.PRIVACY_SHIELD, Mechanism.OLD_SCC}

each_register = pytest.mark.parametrize("register", REGISTERS, ids=IDS)


def texts(value: object) -> Iterator[LocalisedText]:
    if isinstance(value, LocalisedText):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def test_one_sole_trader_has_five_registers() -> None:
    assert DEMO.controller.legal_form is LegalForm.SOLE_TRADER
    assert DEMO.controller.person_name
    assert len(DEMO.registers) == 5
    assert len(TEMPLATE.registers) == 1
    assert TEMPLATE.recipients == ()


def test_every_text_is_written_in_three_languages() -> None:
    found = [text for text in texts((DEMO.controller, DEMO.recipients, REGISTERS)) if text]
    assert len(found) > 600
    assert [text.fi for text in found if text.missing()] == []


@each_register
def test_every_purpose_has_a_basis_and_names_its_legitimate_interest(register: Register) -> None:
    for purpose in register.purposes:
        kinds = {basis.kind for basis in purpose.bases}
        assert kinds, purpose.code
        by_interest = LegalBasis.LEGITIMATE_INTERESTS in kinds
        assert (bool(purpose.legitimate_interest), bool(purpose.balancing)) == (by_interest, by_interest), purpose.code
        assert purpose.special_ground is None or purpose.special_detail, purpose.code


@each_register
def test_special_categories_have_their_ground(register: Register) -> None:
    special = any(category.special for category in register.categories)
    assert special == any(purpose.special_ground for purpose in register.purposes)


@each_register
def test_every_record_class_listed_has_a_rule_with_its_reason(register: Register) -> None:
    listed = {one for category in register.categories for one in category.record_classes}
    ruled = {one for rule in register.retention for one in rule.record_classes}
    assert listed == ruled
    assert all(rule.reason and rule.record_classes for rule in register.retention)


@each_register
def test_each_category_of_data_is_named_once(register: Register) -> None:
    codes = [category.code for category in register.categories]
    assert len(codes) == len(set(codes))


@pytest.mark.parametrize("register", [DEMO.registers[0], TEMPLATE.registers[0]], ids=["demo", "template"])
def test_a_client_register_covers_what_the_program_stores(register: Register) -> None:
    listed = {one for category in register.categories for one in category.record_classes}
    assert listed >= STORED
    assert GroupKind.MENTIONED in {group.kind for group in register.groups}
    assert {category.code for category in register.categories} >= {
        DataCategory.IDENTITY,
        DataCategory.CONTACT,
        DataCategory.WORK,
        DataCategory.EMPLOYER,
        DataCategory.RELATIONSHIP,
        DataCategory.CONTRACT,
        DataCategory.SESSIONS,
        DataCategory.NOTES,
        DataCategory.SPECIAL,
        DataCategory.BILLING,
        DataCategory.FILES,
        DataCategory.RIGHTS,
    }


@pytest.mark.parametrize("register", [DEMO.registers[0], TEMPLATE.registers[0]], ids=["demo", "template"])
def test_the_periods_are_the_ones_the_program_proposes(register: Register) -> None:
    found = {
        (record_class, rule.event, rule.period, rule.year_end)
        for rule in register.retention
        for record_class in rule.record_classes
    }
    assert found >= {
        (RecordClass.NOTES, Event.CONTRACT_END, "P6M", False),
        (RecordClass.CLIENT_CARD, Event.CONTRACT_END, "P12M", False),
        (RecordClass.CONTRACT, Event.CONTRACT_END, "P3Y", True),
        (RecordClass.SESSION_DATES, Event.CONTRACT_END, "P3Y", True),
        (RecordClass.VOUCHER, Event.FINANCIAL_YEAR_END, "P6Y", True),
        (RecordClass.ENQUIRY, Event.COLLECTED, "P12M", False),
    }


@pytest.mark.parametrize("register", DEMO.registers, ids=IDS[: len(DEMO.registers)])
def test_the_demo_leaves_nothing_unanswered(register: Register) -> None:
    open_fields = [
        field.name
        for field in fields(register)
        if getattr(getattr(register, field.name), "state", None) is AnswerState.UNANSWERED
    ]
    assert open_fields == []


def test_the_template_leaves_open_what_the_first_run_asks() -> None:
    register = TEMPLATE.registers[0]
    open_fields = {
        field.name
        for field in fields(register)
        if getattr(getattr(register, field.name), "state", None) is AnswerState.UNANSWERED
    }
    assert open_fields == {"contact", "recipients", "transfers", "protection_paper"}


@pytest.mark.parametrize("register", STARTERS, ids=IDS[len(DEMO.registers) :])
def test_every_purpose_of_a_template_needs_data_that_the_template_lists(register: Register) -> None:
    listed = {category.code for category in register.categories}
    needed = {code for purpose in register.purposes for code in purpose.categories}
    assert all(purpose.categories for purpose in register.purposes)
    assert needed <= listed


@pytest.mark.parametrize("register", STARTERS, ids=IDS[len(DEMO.registers) :])
def test_a_participant_paid_for_by_others_is_not_bound_by_a_contract(register: Register) -> None:
    """Law 7.8: the orderer's contract is no contract with the participant."""
    by_contract = [
        purpose.code
        for purpose in register.purposes
        for basis in purpose.bases
        if basis.kind is LegalBasis.CONTRACT and not basis.detail
    ]
    assert by_contract == [], "who has made the contract is told at each"
    invoicing = [purpose for purpose in register.purposes if purpose.code in {"accounting", "bookkeeping"}]
    assert all([basis.kind for basis in one.bases] == [LegalBasis.LEGAL_OBLIGATION] for one in invoicing)
    electronic = [purpose for purpose in register.purposes if purpose.code in {"marketing", "newsletter"}]
    assert all(LegalBasis.CONSENT in {basis.kind for basis in one.bases} for one in electronic)


@pytest.mark.parametrize("register", STARTERS, ids=IDS[len(DEMO.registers) :])
def test_nothing_is_kept_for_ten_years_but_the_ledger(register: Register) -> None:
    """Law 5.1 and 5.4."""
    long = {one for rule in register.retention if Period.parse(rule.period).years >= 10 for one in rule.record_classes}
    assert long <= {RecordClass.LEDGER}
    uids = [rule.uid for rule in register.retention]
    assert len(uids) == len(set(uids))


def test_every_recipient_of_the_demo_is_used_and_leaves_the_eea_lawfully() -> None:
    used = {use.recipient for register in DEMO.registers for use in register.recipients.given or ()}
    # An orderer whose terms are on file gets no data of a register.
    assert used == {recipient.uid for recipient in DEMO.recipients if recipient.terms is None}
    outside = {one.uid: one for one in DEMO.recipients if one.mechanism is not Mechanism.EEA_ONLY}
    assert {one.mechanism for one in outside.values()} == {Mechanism.DPF, Mechanism.SCC}
    assert all(one.mechanism_checked for one in outside.values())
    for register in DEMO.registers:
        transfers = register.transfers.given or ()
        assert {one.recipient for one in transfers} == {
            use.recipient for use in register.recipients.given or () if use.recipient in outside
        }
        assert all(one.mechanism in ALIVE and one.copy_from for one in transfers)


def test_kept_in_finland_is_said_only_where_every_recipient_is_finnish() -> None:
    countries = {one.uid: one.country for one in DEMO.recipients}
    for register in DEMO.registers:
        if register.kept_in_finland:
            assert {countries[use.recipient] for use in register.recipients.given or ()} == {"FI"}
    assert DEMO.registers[0].kept_in_finland
