"""The five twins of real registers hold the facts their kind is known by, in three languages."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from pathlib import Path

import pytest

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.law import AccessKind, ChannelKind, LegalBasis, Mechanism, Right
from heijastus_desk.domain.records import DataCategory, GroupKind, HeldAt, RecordClass
from heijastus_desk.domain.retention.terms import Event, Exemption, PermittedUse, Scope
from heijastus_desk.domain.values import AnswerState
from heijastus_desk.importing.register_files import RegisterFile, read_register_file

FOLDER = Path(__file__).parent.parent / "data" / "registers"
TWINS = ("hr_kuvitelma", "kehityspaja_customers", "kehityspaja_marketing", "kuvajainen", "valmennuspari")
EMAIL = re.compile(r"[\w.]+@([\w.]+)")
AUTHORITY = "om.fi"
UNSAID = (AccessKind.EITHER, "", Mechanism.EEA_ONLY)
"""Access, country and ground of recipients that are only named together."""


def twin(name: str) -> RegisterFile:
    return read_register_file(FOLDER / f"{name}.toml")


def texts(value: object) -> Iterator[LocalisedText]:
    if isinstance(value, LocalisedText):
        yield value
    elif isinstance(value, tuple):
        for item in value:
            yield from texts(item)
    elif is_dataclass(value):
        for field in fields(value):
            yield from texts(getattr(value, field.name))


def rule_facts(register: Register) -> list[tuple[Event, Scope, str]]:
    return [(rule.event, rule.scope, rule.period) for rule in register.retention]


def rights(register: Register) -> set[Right]:
    return {process.right for process in register.requests.processes}


def said(value: object) -> str:
    return " ".join(text.fi for text in texts(value))


def test_there_is_a_twin_of_each_of_the_five() -> None:
    assert tuple(sorted(path.stem for path in FOLDER.glob("*.toml"))) == TWINS


@pytest.mark.parametrize("name", TWINS)
def test_every_text_is_written_in_three_languages(name: str) -> None:
    found = [text for text in texts(twin(name)) if text]
    assert len(found) > 30
    assert [text.fi for text in found if text.missing()] == []
    assert [text.fi for text in found if text.sv == text.fi and " " in text.fi] == []


@pytest.mark.parametrize("name", TWINS)
def test_the_controller_is_invented(name: str) -> None:
    domains = {found.lower() for found in EMAIL.findall((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))}
    assert domains
    assert [domain for domain in domains - {AUTHORITY} if not domain.endswith(".example")] == []
    found = twin(name).controller
    assert found.business_id.startswith("9") or not found.business_id
    assert "40 000 000" in found.phone or not found.phone


def test_customers_of_a_company_group() -> None:
    found = twin("kehityspaja_customers")
    register = found.registers[0]
    assert (register.drawn_up, register.updated) == (date(2018, 5, 24), date(2022, 10, 5))
    assert rule_facts(register) == [(Event.LAST_CONTACT, Scope.ORGANISATION, "P10Y")]
    assert register.retention[0].record_classes == ()
    assert found.controller.dpo.state is AnswerState.NONE
    assert found.controller.dpo_reason
    assert len(found.controller.co_controllers) == 1
    assert {one.name for one in found.recipients} == {
        "Administer Oy",
        "AtMentor Oy",
        "Extended DiSC Oy",
        "HubSpot Inc.",
        "Microsoft Corporation",
        "Modular Learning Processes Oy",
        "Questback Oy",
        "SHL Finland",
        "Sulava Oy",
    }
    assert {(one.access, one.country, one.mechanism) for one in found.recipients} == {UNSAID}
    assert len(register.recipients.given or ()) == 9
    assert register.disclosures.state is AnswerState.NONE
    assert [one.mechanism for one in register.transfers.given or ()] == [
        Mechanism.ADEQUACY,
        None,
        Mechanism.PRIVACY_SHIELD,
    ]
    assert register.category_notes
    assert all(not purpose.bases for purpose in register.purposes)
    assert next(one for one in register.categories if one.code is DataCategory.EVENT).with_consent
    assert register.requests.own_initiative
    assert {one.kind for one in register.requests.channels if one.registered_address_only} == {ChannelKind.EMAIL}
    assert register.requests.identity
    assert register.requests.specification
    assert register.protection_paper.state is AnswerState.UNANSWERED
    assert len(register.protection_electronic.given or ()) == 3
    for unanswered in (register.automated_decisions, register.profiling, register.cookies, register.provision):
        assert unanswered.state is AnswerState.UNANSWERED


def test_marketing_of_the_same_controller() -> None:
    customers, marketing = twin("kehityspaja_customers"), twin("kehityspaja_marketing")
    register = marketing.registers[0]
    assert marketing.controller == customers.controller
    shared = {one.uid: one for one in customers.recipients}
    assert all(shared.get(one.uid, one) == one for one in marketing.recipients)
    assert register.updated == date(2021, 6, 23)
    assert register.address
    assert register.contact.given != customers.registers[0].contact.given
    assert rule_facts(register) == [
        (Event.CONTRACT_END, Scope.CONTRACT_CHAIN, "P0D"),
        (Event.PURGE_CYCLE, Scope.PERSON, "P5Y"),
        (Event.CONSENT_WITHDRAWN, Scope.PERSON, "P0D"),
    ]
    assert register.retention[1].criterion
    assert register.retention[2].record_classes == (RecordClass.MARKETING,)
    assert {one.kind for one in register.groups} >= {GroupKind.PROSPECTS, GroupKind.SUBSCRIBERS}
    assert {(one.access, one.country, one.mechanism) for one in marketing.recipients} == {UNSAID}
    assert [one.mechanism for one in register.transfers.given or ()] == [
        Mechanism.ADEQUACY,
        Mechanism.OLD_SCC,
        Mechanism.PRIVACY_SHIELD,
    ]
    assert register.contact.given is not None
    assert register.contact.given.address == ""
    assert [one.public for one in register.sources.given or ()].count(True) == 1
    former = {name for one in marketing.recipients for name in one.former_names}
    assert former == {"Facebook Inc.", "Twitter Inc."}
    assert {"LinkedIn Corporation", "Liidio Oy (Leadfeeder)"} <= {one.name for one in marketing.recipients}
    assert Right.MARKETING_BAN in rights(register)


def test_customers_and_marketing_in_one() -> None:
    found = twin("valmennuspari")
    register = found.registers[0]
    assert found.controller.short_name != found.controller.trade_name
    assert (register.drawn_up, register.updated) == (None, date(2018, 9, 5))
    rule = register.retention[0]
    assert rule_facts(register) == [(Event.LAST_CONTACT, Scope.PERSON, "P5Y")]
    assert (rule.on_request, rule.exemptions) == (True, (Exemption.LAW,))
    assert all(not purpose.bases for purpose in register.purposes)
    assert "asialliseen yhteyteen" in register.basis_statement.fi
    assert register.category_notes
    assert (register.automated_decisions.state, register.profiling.state) == (AnswerState.NONE, AnswerState.NONE)
    assert {one.name for one in found.recipients if one.mechanism is Mechanism.PRIVACY_SHIELD} == {
        "Meta Platforms, Inc.",
        "Google",
    }
    assert {"Zef Oy", "MLP Modular Learning Processes Oy", "Firstbeat Technologies Oy"} <= {
        one.name for one in found.recipients
    }
    assert [bool(one.condition) for one in register.disclosures.given or ()] == [True]
    assert sum(one.with_consent for one in register.sources.given or ()) == 2
    assert rights(register) == set(Right) - {Right.PORTABILITY, Right.ANONYMISATION}
    assert "www.tietosuoja.fi/fi/index/yhteystiedot.html" in said(register.requests)
    assert not any(one.registered_address_only for one in register.requests.channels)
    assert found.controller.dpo.state is AnswerState.UNANSWERED


def test_customers_with_signed_requests_and_cookies() -> None:
    found = twin("hr_kuvitelma")
    register = found.registers[0]
    assert found.controller.business_id == ""
    assert (register.drawn_up, register.updated) == (date(2020, 10, 6), None)
    rule = register.retention[0]
    assert rule_facts(register) == [(Event.RELATIONSHIP_END, Scope.PERSON, "P10Y")]
    assert rule.on_request
    assert rule.exemptions == (Exemption.LAW, Exemption.OPEN_INVOICE, Exemption.COLLECTION)
    assert {one.right for one in register.requests.processes if one.signed} == {Right.ACCESS, Right.RECTIFICATION}
    assert register.requests.languages == ()
    access = next(one for one in register.requests.processes if one.right is Right.ACCESS)
    assert "suomeksi tai englanniksi" in access.text.fi
    assert register.requests.refusal
    assert rights(register) == set(Right) - {Right.WITHDRAWAL}
    assert len(register.requests.bans) == 5
    assert register.publication.given is not None
    assert "(s-postiosoite)" in register.publication.given.ban.fi
    assert register.flows.given
    assert len(register.purposes) == 7
    assert {basis.kind for purpose in register.purposes for basis in purpose.bases} == {LegalBasis.CONTRACT}
    assert "sopimus" in register.basis_statement.fi
    assert len(register.recipient_groups) == 3
    assert len(register.disclosures.given or ()) == 5
    assert [one.mechanism for one in register.transfers.given or ()] == [None]
    assert len(register.protection_paper.given or ()) == 3
    assert len(register.protection_electronic.given or ()) == 5
    assert "Ratapihantie 9, 00521 Helsinki" in said(register.requests)
    for unanswered in (register.automated_decisions, register.profiling, register.provision):
        assert unanswered.state is AnswerState.UNANSWERED


def test_the_cookie_section_is_whole() -> None:
    cookies = twin("hr_kuvitelma").registers[0].cookies.given
    assert cookies is not None
    assert (len(cookies.purposes), len(cookies.data), len(cookies.tracking)) == (3, 4, 2)
    assert [row.name for row in cookies.table] == ["Google Analytics", "Google Analytics Demographics"]
    assert all((cookies.combination, cookies.refusal, cookies.effect))
    assert "https://www.google.com/settings/ads" in said(cookies)


def test_customers_of_a_sole_trader() -> None:
    found = twin("kuvajainen")
    register = found.registers[0]
    assert (found.controller.person_name, found.controller.street, found.controller.phone) == ("", "", "")
    assert (register.drawn_up, register.updated) == (None, date(2023, 7, 25))
    assert rule_facts(register) == [
        (Event.RELATIONSHIP_END, Scope.PERSON, "P0D"),
        (Event.FINANCIAL_YEAR_END, Scope.PERSON, "P10Y"),
    ]
    assert register.retention[1].permitted_use is PermittedUse.ACCOUNTING
    assert RecordClass.VOUCHER in register.retention[1].record_classes
    assert register.kept_in_finland
    for none in (register.disclosures, register.transfers, register.recipients):
        assert none.state is AnswerState.NONE
    assert DataCategory.NOTES not in {one.code for one in register.categories}
    assert "muistiinpanot" in said(register.protection_paper)
    assert {one.kind for one in register.groups} == {GroupKind.ORDERERS, GroupKind.SUPERVISEES, GroupKind.COACHEES}
    assert len(register.promises) == 3
    assert found.controller.short_name == ""
    assert "asiakassuhteen perusteella" in register.basis_statement.fi
    assert [[basis.kind for basis in purpose.bases] for purpose in register.purposes] == [[], [LegalBasis.CONSENT]]
    assert {place for one in register.categories for place in one.held} == {HeldAt.PAPER}
    assert all(not rule.exemptions for rule in register.retention)
    assert [one.registered_address_only for one in register.requests.channels] == [True]
    assert rights(register) == {Right.ACCESS, Right.RECTIFICATION, Right.ERASURE}
    assert register.cookies.given is not None
    assert len(register.cookies.given.purposes) == 2
