"""One click mends exactly what it says, and is not offered where it would make something else untrue."""

from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.content import Channel, RecipientUse, Register, RightProcess, Source
from heijastus_desk.domain.notices.entitled import rights_of
from heijastus_desk.domain.notices.law import ChannelKind, Right, SourceKind
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.rules import statutory_rules
from heijastus_desk.domain.retention.terms import Event, RetentionRule
from heijastus_desk.domain.review.findings import Finding
from heijastus_desk.domain.review.offering import offered
from heijastus_desk.domain.review.register.facts import ReviewedRegister
from heijastus_desk.domain.review.register.review import review_register
from heijastus_desk.domain.review.remedies import Remedy, remedy_of
from heijastus_desk.domain.values import Answer, AnswerState
from tests.domain.reviewed import MAIL, TODAY, facts, sound, told, twin

TEXT = LocalisedText(fi="Keksitty", sv="Påhittad", en="Invented")
BOTH_TEN = RetentionRule(
    uid="kirjat",
    record_classes=(RecordClass.VOUCHER, RecordClass.LEDGER, RecordClass.CONTRACT),
    event=Event.FINANCIAL_YEAR_END,
    period="P10Y",
    reason=TEXT,
)
OPEN_END = RetentionRule(uid="kaikki", event=Event.RELATIONSHIP_END)


def _requests(**changes: object) -> Register:
    return replace(sound(), requests=replace(sound().requests, **changes))


def _without_accounting() -> Register:
    rules = tuple(rule for rule in sound().retention if RecordClass.VOUCHER not in rule.record_classes)
    categories = tuple(
        replace(c, record_classes=tuple(one for one in c.record_classes if one is not RecordClass.VOUCHER))
        for c in sound().categories
    )
    return replace(sound(), retention=rules, categories=categories)


FAULTS: dict[Remedy, Register] = {
    Remedy.ANY_ADDRESS: _requests(channels=(Channel(kind=ChannelKind.EMAIL, registered_address_only=True),)),
    Remedy.NO_SIGNATURE: _requests(processes=(RightProcess(right=Right.ACCESS, text=TEXT, signed=True),)),
    Remedy.STATUTORY_PERIODS: replace(sound(), retention=(*sound().retention, BOTH_TEN)),
    Remedy.USUAL_PERIODS: replace(sound(), retention=()),
    Remedy.NO_AUTOMATED_DECISIONS: replace(sound(), automated_decisions=Answer()),
    Remedy.NO_PROFILING: replace(sound(), profiling=Answer()),
    Remedy.NO_TRANSFERS: replace(sound(), transfers=Answer()),
    Remedy.NO_PAPER: replace(sound(), protection_paper=Answer()),
    Remedy.NO_COOKIES: replace(
        sound(), cookies=Answer(), sources=Answer.of((Source(kind=SourceKind.WEBSITE, text=TEXT),))
    ),
    Remedy.NOT_ONLY_FINLAND: replace(
        sound(), kept_in_finland=True, recipients=Answer.of((RecipientUse(recipient="se"),))
    ),
    Remedy.TELL_MARKETING_BAN: replace(
        sound(), promises=(LocalisedText(fi="Tietoja ei käytetä markkinointiin ilman lupaa."),)
    ),
    Remedy.PUBLIC_SOURCE: replace(
        sound(),
        sources=Answer.of((Source(kind=SourceKind.PERSON, text=TEXT), Source(kind=SourceKind.PUBLIC, text=TEXT))),
    ),
    Remedy.USUAL_TITLE: replace(sound(), title=LocalisedText(fi="Rekisteriseloste")),
    Remedy.DROP_UNKNOWN_RECIPIENTS: replace(
        sound(), recipients=Answer.of((RecipientUse(recipient=MAIL.uid), RecipientUse(recipient="poissa")))
    ),
    Remedy.GONE_THROUGH_TODAY: replace(sound(), drawn_up=date(2020, 1, 2)),
}
ABROAD = replace(MAIL, uid="se", name="Påhittad AB", country="SE")


def test_every_remedy_is_tried() -> None:
    assert set(FAULTS) == set(Remedy)


@pytest.mark.parametrize("remedy", Remedy)
def test_the_click_mends_it_and_brings_nothing_new(remedy: Remedy) -> None:
    reviewed = facts(FAULTS[remedy], recipients=(MAIL, ABROAD))
    [finding] = [one for one in _found(reviewed) if remedy_of(one) is remedy]
    after = offered(finding, reviewed)
    assert after is not None
    assert told(replace(reviewed, register=after)) < told(reviewed)


def test_the_laws_periods_take_the_place_of_ten_years_for_all() -> None:
    after = _mended(Remedy.STATUTORY_PERIODS)
    accounting = [rule for rule in after.retention if rule.event is Event.FINANCIAL_YEAR_END]
    # Her own rule keeps the class that is no accounting record.
    assert [rule.record_classes for rule in accounting] == [
        (RecordClass.CONTRACT,),
        *(rule.record_classes for rule in statutory_rules()),
    ]


def test_accounting_not_told_at_all_gets_the_laws_period_of_vouchers() -> None:
    reviewed = facts(_without_accounting())
    [finding] = _found(reviewed)
    after = offered(finding, reviewed)
    assert after is not None
    assert [rule.uid for rule in after.retention][-1] == "law-voucher"


def test_the_usual_periods_leave_no_class_without_one() -> None:
    after = _mended(Remedy.USUAL_PERIODS)
    named = {c for category in after.categories for c in category.record_classes}
    assert named - {RecordClass.PAPER_RECORD} <= {c for rule in after.retention for c in rule.record_classes}


def test_only_the_open_end_goes() -> None:
    rules = (OPEN_END, *sound().retention)
    reviewed = facts(replace(sound(), retention=rules))
    [finding] = _found(reviewed)
    after = offered(finding, reviewed)
    assert after is not None
    assert after.retention[: len(sound().retention)] == sound().retention


def test_the_ban_on_marketing_is_then_printed() -> None:
    after = _mended(Remedy.TELL_MARKETING_BAN)
    assert Right.MARKETING_BAN in rights_of(after)
    assert after.requests.processes[-1].text.missing() == ()


def test_the_day_is_the_day_of_the_review() -> None:
    assert _mended(Remedy.GONE_THROUGH_TODAY).updated == TODAY


def test_no_transfers_is_not_offered_while_a_service_works_abroad() -> None:
    abroad = replace(ABROAD, country="US")
    register = replace(sound(), transfers=Answer(), recipients=Answer.of((RecipientUse(recipient="se"),)))
    reviewed = facts(register, recipients=(MAIL, abroad))
    [finding] = [one for one in _found(reviewed) if remedy_of(one) is Remedy.NO_TRANSFERS]
    assert offered(finding, reviewed) is None


def test_what_only_she_can_say_has_no_click() -> None:
    reviewed = twin("kuvajainen")
    clicks = {remedy_of(one) for one in _found(reviewed)} - {None}
    assert clicks == {
        Remedy.NOT_ONLY_FINLAND,
        Remedy.USUAL_PERIODS,
        Remedy.STATUTORY_PERIODS,
        Remedy.TELL_MARKETING_BAN,
        Remedy.NO_AUTOMATED_DECISIONS,
        Remedy.NO_PROFILING,
        Remedy.ANY_ADDRESS,
        Remedy.GONE_THROUGH_TODAY,
    }
    assert all(offered(one, reviewed) is not None for one in _found(reviewed) if remedy_of(one) is not None)


def test_an_old_word_in_her_own_sentence_is_hers_to_change() -> None:
    named = replace(sound(), name=LocalisedText(fi="Vanha rekisteriseloste"))
    [finding] = _found(facts(named))
    assert finding.reason == "register_description"
    assert remedy_of(finding) is None


def test_nothing_is_answered_for_her_in_the_register_she_gave() -> None:
    assert sound().profiling.state is AnswerState.NONE
    assert _mended(Remedy.NO_PROFILING).profiling.state is AnswerState.NONE


def test_two_unanswered_questions_are_answered_one_by_one() -> None:
    reviewed = facts(replace(sound(), automated_decisions=Answer(), profiling=Answer()))
    first, second = _found(reviewed)
    assert [remedy_of(one) for one in (first, second)] == [Remedy.NO_AUTOMATED_DECISIONS, Remedy.NO_PROFILING]
    after = offered(first, reviewed)
    assert after is not None
    assert (after.automated_decisions.state, after.profiling.state) == (AnswerState.NONE, AnswerState.UNANSWERED)


def _mended(remedy: Remedy) -> Register:
    reviewed = facts(FAULTS[remedy], recipients=(MAIL, ABROAD))
    finding = next(one for one in _found(reviewed) if remedy_of(one) is remedy)
    after = offered(finding, reviewed)
    assert after is not None
    return after


def _found(reviewed: ReviewedRegister) -> list[Finding]:
    return [one for one in review_register(reviewed) if one.needs_action]
