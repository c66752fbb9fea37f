"""What holds for every item, rule and day: one state, one reason, and more facts never make it erasable earlier."""

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.domain.retention.decision import AppliedRule, Decision, ItemFacts, decide
from heijastus_desk.domain.retention.events import ABSENT, MISSING, NOT_STARTED, Anchor, ContactFact, last_contact
from heijastus_desk.domain.retention.grounds import REASON_PARAMS
from heijastus_desk.domain.retention.holds import HoldCause, HoldFact
from heijastus_desk.domain.retention.terms import Action, Event, Exemption, PermittedUse, RetentionRule, Scope, State
from heijastus_desk.domain.values import Period
from heijastus_desk.wording.sentences import sentence
from tests.domain.retention_items import FAR_AHEAD, rule

DAYS = st.dates(date(1990, 1, 1), date(2060, 12, 31))
ANCHORS = st.one_of(st.sampled_from([ABSENT, MISSING, NOT_STARTED]), DAYS.map(Anchor.known))
PERIODS = st.builds(Period, st.integers(0, 12), st.integers(0, 30), st.integers(0, 400)).map(str)
HOLDS = st.builds(HoldFact, st.uuids().map(str), st.sampled_from(HoldCause), DAYS, st.one_of(st.none(), DAYS))
NAMES = st.sampled_from(
    [LocalisedText(), LocalisedText(fi="Asiakkaat"), LocalisedText(fi="Asiakkaat", sv="Kunder", en="Clients")]
)
RULES = st.builds(
    AppliedRule,
    st.sampled_from(["register-1", "register-2"]),
    NAMES,
    st.builds(
        RetentionRule,
        uid=st.uuids().map(str),
        record_classes=st.lists(st.sampled_from(RecordClass), max_size=3, unique=True).map(tuple),
        event=st.sampled_from(Event),
        scope=st.sampled_from(Scope),
        period=PERIODS,
        year_end=st.booleans(),
        exemptions=st.lists(st.sampled_from(Exemption), unique=True).map(tuple),
        permitted_use=st.sampled_from(PermittedUse),
        reason=NAMES,
    ),
)
ITEMS = st.builds(
    ItemFacts,
    id=st.just("item-1"),
    record_class=st.sampled_from(RecordClass),
    subject_id=st.just("person-1"),
    anchors=st.dictionaries(st.tuples(st.sampled_from(Event), st.sampled_from(Scope)), ANCHORS, max_size=12),
    holds=st.lists(HOLDS, max_size=2).map(tuple),
    financial_year_end=st.one_of(st.none(), DAYS),
    kept_at=st.one_of(st.none(), st.sampled_from(HeldAt)),
    registers=st.lists(NAMES, max_size=2).map(tuple),
)
SOME_RULES = st.lists(RULES, max_size=4)

AT_LEISURE = settings(deadline=None)
"""A busy machine is no failure."""

NO_DATES = {State.HELD, State.NOT_STARTED, State.UNDATED}


def erasable(decision: Decision) -> date:
    return decision.erasable_from or FAR_AHEAD


@AT_LEISURE
@given(ITEMS, SOME_RULES, DAYS)
def test_every_item_has_one_state_with_the_dates_that_go_with_it(
    facts: ItemFacts, rules: list[AppliedRule], today: date
) -> None:
    decision = decide(facts, rules, today)
    assert (decision.due_on is None) == (decision.erasable_from is None) == (decision.state in NO_DATES)
    if decision.due_on and decision.erasable_from:
        left = (decision.due_on - today).days
        assert decision.erasable_from == decision.due_on + timedelta(days=1)
        assert decision.state is (State.DUE if left < 0 else State.UPCOMING if left <= 90 else State.RUNNING)
        assert decision.due_on == max(o.due_on for o in decision.per_rule if o.due_on)
    assert bool(decision.holds) == (decision.state is State.HELD)


@AT_LEISURE
@given(ITEMS, SOME_RULES, DAYS)
def test_every_decision_has_a_reason_in_three_languages(
    facts: ItemFacts, rules: list[AppliedRule], today: date
) -> None:
    decision = decide(facts, rules, today)
    for reason in (decision.reason, *(outcome.reason for outcome in decision.per_rule)):
        assert set(reason.params) <= REASON_PARAMS[reason.code]
        for lang in Lang:
            worded = sentence(reason, lang)
            assert worded.endswith(".")
            assert not set(worded) & set("{}[]")
            assert "None" not in worded
            assert "  " not in worded


@AT_LEISURE
@given(ITEMS, SOME_RULES, HOLDS, DAYS)
def test_a_hold_makes_nothing_erasable_earlier(
    facts: ItemFacts, rules: list[AppliedRule], more: HoldFact, today: date
) -> None:
    held = decide(replace(facts, holds=(*facts.holds, more)), rules, today)
    assert erasable(held) >= erasable(decide(facts, rules, today))


@AT_LEISURE
@given(st.lists(st.tuples(st.sampled_from(["session", "call", "invoice"]), DAYS)), DAYS, PERIODS, DAYS)
def test_a_later_contact_makes_nothing_erasable_earlier(
    contacts: list[tuple[str, date]], later: date, period: str, today: date
) -> None:
    before = [ContactFact("session", date(1990, 1, 1)), *(ContactFact(*contact) for contact in contacts)]

    def decided(facts: list[ContactFact]) -> Decision:
        anchors: dict[tuple[Event, Scope], Anchor] = {(Event.LAST_CONTACT, Scope.PERSON): last_contact(facts)}
        item = ItemFacts("item-1", RecordClass.CLIENT_CARD, "person-1", anchors)
        return decide(item, [rule(Event.LAST_CONTACT, period)], today)

    assert erasable(decided([*before, ContactFact("message", later)])) >= erasable(decided(before))


@AT_LEISURE
@given(ITEMS, SOME_RULES, DAYS, st.integers(1, 4000))
def test_a_later_anchor_makes_nothing_erasable_earlier(
    facts: ItemFacts, rules: list[AppliedRule], today: date, days: int
) -> None:
    moved = {
        key: Anchor.known(anchor.day + timedelta(days=days)) if anchor.day else anchor
        for key, anchor in facts.anchors.items()
    }
    before = decide(facts, rules, today)
    assert erasable(decide(replace(facts, anchors=moved), rules, today)) >= erasable(before)


@AT_LEISURE
@given(ITEMS, SOME_RULES, RULES, DAYS)
def test_another_registers_rule_makes_nothing_dated_earlier(
    facts: ItemFacts, rules: list[AppliedRule], more: AppliedRule, today: date
) -> None:
    before = decide(facts, rules, today)
    after = decide(facts, [*rules, replace(more, register_uid="register-3")], today)
    if before.due_on:
        assert erasable(after) >= erasable(before)


@AT_LEISURE
@given(ITEMS, SOME_RULES, DAYS, st.integers(0, 20000))
def test_what_is_due_stays_due(facts: ItemFacts, rules: list[AppliedRule], today: date, days: int) -> None:
    before = decide(facts, rules, today)
    after = decide(facts, rules, today + timedelta(days=days))
    if before.state is State.DUE and before.rule == after.rule:
        assert after.state is State.DUE
    if before.due_on:
        assert after.due_on is None or after.due_on >= before.due_on
        assert after.state not in {State.HELD, State.NOT_STARTED, State.UNDATED}


@AT_LEISURE
@given(ITEMS, SOME_RULES, DAYS)
def test_no_use_outlives_the_storage(facts: ItemFacts, rules: list[AppliedRule], today: date) -> None:
    decision = decide(facts, rules, today)
    if decision.due_on and not any(outcome.is_round for outcome in decision.per_rule):
        ends = decision.uses_until().values()
        assert all(end is not None and end <= decision.due_on for end in ends)
        assert (decision.state is State.DUE) == (not decision.uses(today))


@AT_LEISURE
@given(ITEMS, SOME_RULES, DAYS)
def test_what_only_a_clean_up_round_keeps_is_a_task_and_no_use_ends_by_it(
    facts: ItemFacts, rules: list[AppliedRule], today: date
) -> None:
    decision = decide(facts, [*rules, rule(Event.PURGE_CYCLE, "P5Y", uid="round", register="register-3")], today)
    if decision.rule == "round":
        assert decision.action is Action.REVIEW
    for outcome in decision.per_rule:
        if outcome.is_round and outcome.state is not State.UNDATED:
            assert outcome.uses_until is None


@AT_LEISURE
@given(ITEMS, SOME_RULES, DAYS, DAYS)
def test_a_round_signed_off_makes_nothing_erasable_earlier(
    facts: ItemFacts, rules: list[AppliedRule], today: date, done_on: date
) -> None:
    rules = [*rules, rule(Event.PURGE_CYCLE, "P5Y", uid="round", register="register-1")]
    before = decide(facts, rules, today)
    after = decide(replace(facts, rounds={"register-1": done_on}), rules, today)
    if before.state is not State.UNDATED:
        assert erasable(after) >= erasable(before)
