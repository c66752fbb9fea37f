"""What a notice in use says is held against what is on file: the exact sentence that is no longer true."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.documents.notice.texts import sentences
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.drift.promise_signs import PromiseKind, names_analytics, promised
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.marketing import Channel, MarketingGround
from heijastus_desk.domain.notices.content import (
    Category,
    Cookie,
    Cookies,
    Purpose,
    RecipientUse,
    Register,
    Source,
    SubjectGroup,
)
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PersonCard
from heijastus_desk.domain.party_ties import RoleEntry
from heijastus_desk.domain.records import DataCategory, GroupKind, HeldAt, RecordClass, RoleKind
from heijastus_desk.domain.retention.terms import Event, RetentionRule
from heijastus_desk.domain.values import Answer
from heijastus_desk.services.drift import DriftKind
from heijastus_desk.services.marketing import MarketingEntry
from heijastus_desk.wording.sentences import label

TODAY = date(2026, 6, 8)


def text(fi: str) -> LocalisedText:
    return LocalisedText(fi=fi, sv=f"sv {fi}", en=f"en {fi}")


def change(app: Application, edit: Callable[[Register], Register]) -> str:
    stored = app.registers.list()[0]
    return app.registers.save(edit(stored.value), version=stored.version).uid or stored.uid


def published(app: Application, edit: Callable[[Register], Register] = lambda register: register) -> str:
    """A version in use of the first register, edited before."""
    change(app, edit)
    uid = app.registers.list()[0].uid
    app.publishing.publish(uid, "ensimmäinen", TODAY)
    return uid


def drifted(app: Application, uid: str) -> dict[DriftKind, tuple[str, ...]]:
    found = app.drift.of_register(uid, Lang.FI)
    assert found is not None
    return {line.drift.kind: line.sentences for line in found.lines}


def a_person(app: Application, source: SourceKind | None = None) -> str:
    point = ContactPoint(kind=ContactPointKind.EMAIL, value="sisko@koe.example", source=source, obtained_on=TODAY)
    return app.clients.save_person(PersonCard(given_name="Sisko", family_name="Keksitty", contact_points=(point,))).uid


def test_without_a_version_there_is_nothing_to_compare(app: Application) -> None:
    assert app.drift.of_register(app.registers.list()[0].uid, Lang.FI) is None
    assert app.drift.all(Lang.FI) == ()


def test_a_notice_just_taken_into_use_holds_in_every_language(app: Application) -> None:
    uid = published(app)
    for lang in Lang:
        found = app.drift.of_register(uid, lang)
        assert found is not None
        assert (found.lines, found.rewritten) == ((), ())


def test_a_category_in_use_that_the_notice_does_not_name_shows_the_list(app: Application) -> None:
    only = (Category(code=DataCategory.IDENTITY, text=text("Nimi")),)
    uid = published(app, lambda register: replace(register, categories=only))
    assert DriftKind.CATEGORY not in drifted(app, uid)
    a_person(app)
    [told] = drifted(app, uid)[DriftKind.CATEGORY]
    assert told.startswith(label(DataCategory.IDENTITY, Lang.FI))


def test_somebody_in_a_role_the_notice_does_not_name(app: Application) -> None:
    groups = (SubjectGroup(kind=GroupKind.ORDERERS, text=text("Tilaajat")),)
    uid = published(app, lambda register: replace(register, groups=groups))
    person = a_person(app)
    app.ties.save_role(RoleEntry(party=PartyRef(person=person), kind=RoleKind.SUBSCRIBER, register=uid))
    assert drifted(app, uid)[DriftKind.GROUP] == ("Tilaajat",)


def test_a_source_the_notice_does_not_name(app: Application) -> None:
    told = Answer.of((Source(kind=SourceKind.PERSON, text=text("Henkilö itse")),))
    uid = published(app, lambda register: replace(register, sources=told))
    a_person(app, SourceKind.PERSON)
    assert DriftKind.SOURCE not in drifted(app, uid)
    a_person(app, SourceKind.PUBLIC)
    assert "Henkilö itse" in drifted(app, uid)[DriftKind.SOURCE][0]


def test_a_processor_added_after_nobody_was_named(app: Application) -> None:
    uid = published(app, lambda register: replace(register, recipients=Answer.none(), recipient_groups=()))
    nobody = sentences(Lang.FI)["recipients.none"]
    service = app.recipients.save(Recipient(uid="", name="Pilvilaatikko Oy", used_for=text("sähköposti"))).uid
    change(app, lambda register: replace(register, recipients=Answer.of((RecipientUse(recipient=service),))))
    assert drifted(app, uid)[DriftKind.RECIPIENT] == (nobody,)


def test_a_recipient_that_moves_abroad(app: Application) -> None:
    service = app.recipients.save(Recipient(uid="", name="Pilvilaatikko Oy", used_for=text("sähköposti"))).uid
    uses = Answer.of((RecipientUse(recipient=service),))
    uid = published(
        app, lambda register: replace(register, recipients=uses, transfers=Answer.none(), kept_in_finland=True)
    )
    assert drifted(app, uid) == {}
    [stored] = [one for one in app.recipients.list() if one.uid == service]
    app.recipients.save(replace(stored.value, country="US"), version=stored.version)
    found = drifted(app, uid)
    assert set(found) == {DriftKind.RECIPIENT_MOVED, DriftKind.ABROAD, DriftKind.FINLAND}
    assert "Pilvilaatikko Oy" in found[DriftKind.RECIPIENT_MOVED][0]
    assert all("Suomessa" in sentence for sentence in found[DriftKind.FINLAND])
    assert found[DriftKind.FINLAND]


def test_a_period_changed_shows_the_row_that_said_it(app: Application) -> None:
    rule = RetentionRule(uid="r", record_classes=(RecordClass.NOTES,), event=Event.LAST_SERVICE, period="P1Y")
    uid = published(app, lambda register: replace(register, retention=(rule,)))
    change(app, lambda register: replace(register, retention=(replace(rule, period="P2Y"),)))
    assert any("1 vuosi" in sentence for sentence in drifted(app, uid)[DriftKind.PERIOD])


def test_a_purpose_for_which_nothing_is_on_file(app: Application, clock: MovableClock) -> None:
    here = (Category(code=DataCategory.MARKETING, text=text("Uutiskirjeen tilaus")),)
    purpose = Purpose(code="letters", text=text("Uutiskirjeen lähettäminen"), categories=(DataCategory.MARKETING,))
    a_person(app)
    uid = published(app, lambda register: replace(register, purposes=(purpose,), categories=here))
    assert DriftKind.PURPOSE_EMPTY not in drifted(app, uid)  # it may be about to begin
    clock.move_to(TODAY + timedelta(days=100))
    assert any("Uutiskirjeen lähettäminen" in sentence for sentence in drifted(app, uid)[DriftKind.PURPOSE_EMPTY])


def test_data_said_to_lie_elsewhere_are_not_missed(app: Application, clock: MovableClock) -> None:
    away = (Category(code=DataCategory.MARKETING, text=text("Tilaus"), held=(HeldAt.ELSEWHERE,)),)
    purpose = Purpose(code="letters", text=text("Uutiskirje"), categories=(DataCategory.MARKETING,))
    a_person(app)
    uid = published(app, lambda register: replace(register, purposes=(purpose,), categories=away))
    clock.move_to(TODAY + timedelta(days=100))
    assert DriftKind.PURPOSE_EMPTY not in drifted(app, uid)


def test_a_purpose_nobody_was_told_of(app: Application) -> None:
    uid = published(app)
    new = Purpose(code="study", text=text("Tutkimus"))
    change(app, lambda register: replace(register, purposes=(*register.purposes, new)))
    assert DriftKind.PURPOSE_NEW in drifted(app, uid)


def test_a_promise_never_to_follow_is_broken_by_analytics(app: Application) -> None:
    uid = published(app, lambda register: replace(register, promises=(text("Emme koskaan seuraa sinua verkossa."),)))
    assert DriftKind.PROMISE not in drifted(app, uid)
    follows = Answer.of(Cookies(table=(Cookie(name="_kavija", provider="Laskuri Oy"),)))
    change(app, lambda register: replace(register, cookies=follows))
    assert drifted(app, uid)[DriftKind.PROMISE] == ("Emme koskaan seuraa sinua verkossa.",)


def test_a_promise_about_marketing_holds_again_once_what_was_said_last_forbids_it(app: Application) -> None:
    promise = text("Tietoja ei käytetä markkinointiin ilman lupaa.")
    uid = published(app, lambda register: replace(register, promises=(promise,)))
    party = PartyRef(person=a_person(app))
    app.marketing.record(
        MarketingEntry(
            party=party,
            ground=MarketingGround.WORK_DUTIES,
            channels=(Channel.EMAIL,),
            happened_on=TODAY,
            source="messut",
        )
    )
    assert drifted(app, uid)[DriftKind.PROMISE] == (promise.fi,)
    app.marketing.forbid(party)
    assert DriftKind.PROMISE not in drifted(app, uid)


def test_a_new_address_shows_the_old_one(app: Application) -> None:
    controller = app.controller.require()
    app.controller.save(replace(controller, street="Vanha kuja 1", postcode="00100", city="Keksilä"))
    uid = published(app, lambda register: replace(register, address=""))
    app.controller.save(replace(controller, street="Uusi kuja 2", postcode="00100", city="Keksilä"))
    assert any("Vanha kuja 1" in sentence for sentence in drifted(app, uid)[DriftKind.CONTROLLER])


def test_words_edited_and_not_published_are_told_apart(app: Application) -> None:
    uid = published(app, lambda register: replace(register, promises=(text("Vastaan aina itse."),)))
    change(app, lambda register: replace(register, promises=(text("Vastaan kahdessa päivässä."),)))
    found = app.drift.of_register(uid, Lang.FI)
    assert found is not None
    assert (found.lines, found.rewritten) == ((), ("Vastaan aina itse.",))


@pytest.mark.parametrize(
    ("sentence", "kinds"),
    [
        ("Emme koskaan seuraa sinua verkossa.", {PromiseKind.TRACKING}),
        ("Vi följer dig aldrig på nätet.", {PromiseKind.TRACKING}),
        ("We never track you.", {PromiseKind.TRACKING}),
        ("Tiedot pidetään Suomessa.", {PromiseKind.FINLAND}),
        ("Uppgifterna förvaras i Finland.", {PromiseKind.FINLAND}),
        ("Tietoja säilytetään Suomessa ja Ruotsissa.", set()),
        ("Tietoja ei luovuteta kenellekään.", {PromiseKind.DISCLOSURE}),
        ("Uppgifterna lämnas inte ut.", {PromiseKind.DISCLOSURE}),
        ("Tietoja ei käytetä markkinointiin ilman lupaa.", {PromiseKind.MARKETING}),
        ("Markkinoimme palveluja asiakkaille.", set()),
        ("Seuraamme työnohjauksen tuloksia.", set()),
    ],
)
def test_promises_are_recognised_in_three_languages(sentence: str, kinds: set[PromiseKind]) -> None:
    assert promised(sentence) == kinds


def test_services_that_follow_visitors_are_known_by_name() -> None:
    assert names_analytics("Google Analytics -kävijäseuranta")
    assert not names_analytics("Laskutusohjelma")
