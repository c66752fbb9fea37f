"""Consents and permissions recorded in a real file: what stands, what it permits, what it leaves behind."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from types import ModuleType

import pytest
from sqlalchemy import delete

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.consents import (
    ConsentEntry,
    ConsentStep,
    ConsentText,
    GivenHow,
    PermissionEntry,
    PermissionKind,
)
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.marketing import Channel, MarketingGround, MarketingWhy
from heijastus_desk.domain.marketing_entries import MarketingEntry
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.defaults import defaults_for
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.services import consents
from heijastus_desk.storage.queries import marketing as marketing_queries
from heijastus_desk.storage.queries import vault_facts
from heijastus_desk.storage.tables.consents import consent
from tests.services.test_clients import person
from tests.storage.vaults import TODAY

LETTER = "Uutiskirje"


def give(app: Application, who: str, purpose: str = LETTER, **more: object) -> str:
    known: dict[str, object] = {
        "person": who,
        "purpose": purpose,
        "step": ConsentStep.GIVEN,
        "happened_on": app.clock.today(),
        "how": GivenHow.ORAL,
    }
    return app.consents.record(ConsentEntry(**(known | more))).uid  # pyright: ignore[reportArgumentType]


def permit(app: Application, who: str, kind: PermissionKind = PermissionKind.HOURS_LIST, **more: object) -> str:
    known: dict[str, object] = {
        "person": who,
        "kind": kind,
        "step": ConsentStep.GIVEN,
        "happened_on": app.clock.today(),
        "how": GivenHow.WRITTEN,
    }
    return app.consents.record_permission(PermissionEntry(**(known | more))).uid  # pyright: ignore[reportArgumentType]


def contract(app: Application, who: str) -> str:
    terms = ContractTerms(
        kind=ContractKind.COACHING,
        title="Keksitty valmennus",
        orderer=PartyRef(person=who),
        payer=PartyRef(person=who),
        participants=(who,),
        starts_on=date(2026, 1, 1),
    )
    return app.contracts.save(terms).uid


def standing(app: Application, who: str, purpose: str = LETTER) -> bool:
    return any(line.stands for line in app.clients.card(who).consents.consents if line.purpose == purpose)


def test_a_consent_comes_back_with_the_words_it_was_asked_in(app: Application) -> None:
    who = person(app)
    text = app.consents.adopt_text(
        ConsentText(purpose=LETTER, lang=Lang.FI, wording="Haluan kirjeen.", adopted_on=TODAY)
    ).uid
    give(app, who, text=text, explicit=True, evidence="lomake 4")
    app.consents.adopt_text(
        ConsentText(purpose="uutiskirje", lang=Lang.FI, wording="Haluan kirjeen kuussa.", adopted_on=TODAY)
    )
    (line,) = app.clients.card(who).consents.consents
    assert (line.purpose, line.wording, line.number, line.lang) == (LETTER, "Haluan kirjeen.", 1, Lang.FI)
    assert (line.explicit, line.evidence, line.stands) == (True, "lomake 4", True)
    assert [(text.purpose, text.number) for text in app.consents.texts()] == [(LETTER, 2), (LETTER, 1)]


def test_a_wording_has_versions_of_its_own_in_each_language(app: Application) -> None:
    for lang in (Lang.FI, Lang.SV, Lang.FI):
        app.consents.adopt_text(ConsentText(purpose=LETTER, lang=lang, wording="…", adopted_on=TODAY))
    assert {(text.lang, text.number) for text in app.consents.texts()} == {(Lang.FI, 1), (Lang.FI, 2), (Lang.SV, 1)}


def test_withdrawing_adds_a_step_and_undo_takes_it_away(app: Application, clock: MovableClock) -> None:
    who = person(app)
    uid = give(app, who)
    clock.move_to(TODAY + timedelta(days=3))
    change = app.consents.withdraw(uid)
    lines = app.clients.card(who).consents.consents
    assert [line.step for line in lines] == [ConsentStep.WITHDRAWN, ConsentStep.GIVEN]
    assert lines[0].happened_on == TODAY + timedelta(days=3)
    assert not standing(app, who)
    assert change.inverse is not None
    change.inverse()
    assert standing(app, who)
    assert len(app.clients.card(who).consents.consents) == 1


def test_consents_to_other_purposes_and_of_others_stand(app: Application) -> None:
    who, other = person(app), person(app, "Åke")
    uid = give(app, who)
    give(app, who, "Tallennus")
    give(app, other)
    app.consents.withdraw(uid)
    assert (standing(app, who), standing(app, who, "Tallennus"), standing(app, other)) == (False, True, True)


@pytest.mark.parametrize("what", ["consent", "permission"])
def test_what_was_not_given_cannot_be_withdrawn(app: Application, what: str) -> None:
    who = person(app)
    if what == "consent":
        withdraw, uid = app.consents.withdraw, app.consents.withdraw(give(app, who)).uid
    else:
        withdraw, uid = app.consents.withdraw_permission, app.consents.withdraw_permission(permit(app, who)).uid
    with pytest.raises(HeijastusError) as failure:
        withdraw(uid)
    assert failure.value.code is ErrorCode.NOT_GIVEN


def test_permitted_are_those_whose_permission_of_that_kind_stands(app: Application) -> None:
    yes, withdrawn, other_kind, one_contract = (person(app, given) for given in ("A", "B", "C", "D"))
    deal = contract(app, one_contract)
    permit(app, yes)
    app.consents.withdraw_permission(permit(app, withdrawn))
    permit(app, other_kind, PermissionKind.PUBLICATION)
    permit(app, one_contract, contract=deal)
    assert app.consents.permitted(PermissionKind.HOURS_LIST) == {yes}
    assert app.consents.permitted(PermissionKind.HOURS_LIST, deal) == {yes, one_contract}
    assert app.consents.permitted(PermissionKind.RECORDING) == frozenset()


def test_a_permission_withdrawn_keeps_what_it_was_for(app: Application) -> None:
    who = person(app)
    deal = contract(app, who)
    uid = permit(app, who, contract=deal, to_whom="Oppilaitos", extent="Tunnit")
    app.consents.withdraw_permission(uid)
    first, second = app.clients.card(who).consents.permissions
    assert (first.step, first.to_whom, first.contract, first.extent) == ("withdrawn", "Oppilaitos", deal, "Tunnit")
    assert (second.contract_title, second.stands) == ("Keksitty valmennus", False)


# -------------------------------------------------------------------------------------------------- storage periods


def state(app: Application, table: str, uid: str) -> tuple[State, date | None]:
    (item,) = app.retention.of_items([(table, uid)]).items
    return item.decision.state, item.decision.due_on


def test_proof_of_a_consent_starts_to_run_when_it_is_withdrawn(app: Application) -> None:
    who = person(app)
    uid, other = give(app, who), give(app, who, "Tallennus")
    assert state(app, "consent", uid) == (State.NOT_STARTED, None)
    end = app.consents.withdraw(uid).uid
    assert state(app, "consent", uid) == state(app, "consent", end) == (State.RUNNING, date(2029, 6, 8))
    assert state(app, "consent", other) == (State.NOT_STARTED, None)
    give(app, who)
    assert state(app, "consent", uid) == (State.NOT_STARTED, None)


def test_proof_of_a_permission_starts_to_run_when_it_is_withdrawn(app: Application) -> None:
    who = person(app)
    uid, other = permit(app, who), permit(app, who, PermissionKind.RECORDING)
    app.consents.withdraw_permission(uid)
    assert state(app, "permission", uid) == (State.RUNNING, date(2029, 6, 8))
    assert state(app, "permission", other) == (State.NOT_STARTED, None)


def hold(app: Application, *classes: RecordClass) -> None:
    """Let the one register say of more classes how long they are kept, by the defaults."""
    (stored,) = app.registers.list()
    rules = tuple(rule for one in classes for rule in defaults_for(one))
    register = replace(stored.value, retention=(*stored.value.retention, *rules))
    app.registers.save(register, version=stored.version)


def marketing(app: Application, who: str, ground: MarketingGround, **more: str) -> str:
    entry = MarketingEntry(
        party=PartyRef(person=who),
        channels=(Channel.EMAIL,),
        ground=ground,
        happened_on=app.clock.today(),
        source="kysyttäessä",
        **more,
    )
    return app.marketing.record(entry).uid


def test_the_marketing_a_ban_ended_is_due_and_the_ban_stays(app: Application, clock: MovableClock) -> None:
    hold(app, RecordClass.MARKETING)
    who = person(app)
    given = marketing(app, who, MarketingGround.CONSENT)
    assert state(app, "marketing_permission", given) == (State.NOT_STARTED, None)
    clock.move_to(TODAY + timedelta(days=1))
    ban = marketing(app, who, MarketingGround.PROHIBITED)
    clock.move_to(TODAY + timedelta(days=2))
    assert state(app, "marketing_permission", given) == (State.DUE, TODAY + timedelta(days=1))
    assert state(app, "marketing_permission", ban) == (State.NOT_STARTED, None)


def test_marketing_of_a_client_is_in_the_register_that_holds_marketing(app: Application) -> None:
    who = person(app)
    contract(app, who)
    given = marketing(app, who, MarketingGround.CONSENT)
    assert state(app, "marketing_permission", given) == (State.UNDATED, None)
    (clients,) = app.registers.list()
    letters = replace(
        clients.value, uid="", short_name="Kirjeet", categories=(), retention=defaults_for(RecordClass.MARKETING)
    )
    app.registers.save(replace(letters, name=LocalisedText(fi="Kirjeet", sv="Brev", en="Letters")))
    assert state(app, "marketing_permission", given) == (State.NOT_STARTED, None)


# ------------------------------------------------------------------------------------- marketing that rests on consent


def why(app: Application, who: str) -> MarketingWhy:
    return app.clients.card(who).consents.channels[0].standing.why


def test_withdrawing_the_consent_ends_the_marketing_that_rests_on_it(app: Application) -> None:
    who = person(app)
    uid = give(app, who)
    marketing(app, who, MarketingGround.CONSENT, consent=uid)
    assert why(app, who) is MarketingWhy.CONSENT
    change = app.consents.withdraw(uid)
    assert why(app, who) is MarketingWhy.CONSENT_WITHDRAWN
    marketing(app, who, MarketingGround.SOFT_OPT_IN, contract=contract(app, who))
    assert why(app, who) is MarketingWhy.CONSENT_WITHDRAWN
    marketing(app, who, MarketingGround.CONSENT, consent=give(app, who))
    assert why(app, who) is MarketingWhy.CONSENT
    assert change.inverse is not None


def test_a_consent_to_something_else_ends_nothing(app: Application) -> None:
    who = person(app)
    marketing(app, who, MarketingGround.CONSENT, consent=give(app, who))
    app.consents.withdraw(give(app, who, "Tallennus"))
    assert why(app, who) is MarketingWhy.CONSENT


def test_the_end_of_marketing_outlives_the_proof_of_the_consent(app: Application) -> None:
    """When the steps of consent are erased three years later, the marketing they allowed must not come to life."""
    who = person(app)
    uid = give(app, who)
    marketing(app, who, MarketingGround.CONSENT, consent=uid)
    app.consents.withdraw(uid)
    with app.vault.write() as transaction:
        transaction.connection.execute(delete(consent))
    assert why(app, who) is MarketingWhy.NO_GROUND


def test_a_consent_is_withdrawn_once(app: Application) -> None:
    """Withdrawn a year later once more, the time its proof is kept would begin anew."""
    who = person(app)
    uid, permission = give(app, who), permit(app, who)
    app.consents.withdraw(uid)
    app.consents.withdraw_permission(permission)
    codes: list[ErrorCode] = []
    for again in (lambda: app.consents.withdraw(uid), lambda: app.consents.withdraw_permission(permission)):
        try:
            again()
        except HeijastusError as refusal:
            codes.append(refusal.code)
    assert codes == [ErrorCode.NOT_GIVEN] * 2


@pytest.mark.parametrize(
    ("where", "what", "instead", "proof"),
    [
        (consents, "_end_marketing", lambda *_: None, test_the_end_of_marketing_outlives_the_proof_of_the_consent),
        (
            vault_facts,
            "read_withdrawals",
            lambda _connection: {},
            test_proof_of_a_permission_starts_to_run_when_it_is_withdrawn,
        ),
        (
            marketing_queries,
            "withdrawn_on",
            lambda *_: None,
            test_withdrawing_the_consent_ends_the_marketing_that_rests_on_it,
        ),
        (consents, "stands", lambda *_: True, test_a_consent_is_withdrawn_once),
    ],
    ids=["marketing lives on", "no anchor", "withdrawal unseen", "withdrawn twice"],
)
def test_without_its_part_each_proof_is_shown_to_fail(
    app: Application,
    monkeypatch: pytest.MonkeyPatch,
    where: ModuleType,
    what: str,
    instead: Callable[..., object],
    proof: Callable[[Application], None],
) -> None:
    monkeypatch.setattr(where, what, instead)
    with pytest.raises(AssertionError):
        proof(app)
