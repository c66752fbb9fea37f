"""What holds for whole vaults: a freeze, a contact or an unpaid invoice more never makes anything erasable earlier."""

from dataclasses import replace
from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from heijastus_desk.domain.financial_year import FinancialYears
from heijastus_desk.domain.records import ContactKind, RecordClass, RoleKind
from heijastus_desk.domain.retention.anchoring import Anchoring
from heijastus_desk.domain.retention.decision import AppliedRule, Decision, decide
from heijastus_desk.domain.retention.events import SESSION, ContactFact, ContractFact
from heijastus_desk.domain.retention.facts import (
    ContractRecord,
    OpenBook,
    OpenFreeze,
    PartyFact,
    RetainedRow,
    RoleFact,
    VaultFacts,
)
from heijastus_desk.domain.retention.freezes import CAUSES, Freeze
from heijastus_desk.domain.retention.holds import HoldCause, HoldFact
from heijastus_desk.domain.retention.terms import Event, Exemption, RetentionRule, Scope, State
from tests.domain.retention_items import FAR_AHEAD, REGISTER

AT_LEISURE = settings(deadline=None, max_examples=60)
PERSONS, FIRMS, CONTRACTS = (1, 2), (7, 8), (11, 12, 13)
DAYS = st.dates(date(2010, 1, 1), date(2035, 12, 31))
MAYBE = st.one_of(st.none(), DAYS)
FIRST = ContactFact(SESSION, date(2009, 1, 1))
CONTACTS = st.lists(
    st.builds(
        ContactFact, st.sampled_from([SESSION, *(one.value for one in ContactKind), "invoice"]), DAYS, st.booleans()
    ),
    max_size=3,
).map(lambda found: (FIRST, *found))
ROLES = st.lists(
    st.builds(
        RoleFact,
        st.sampled_from(RoleKind),
        st.sampled_from([*PERSONS, None]),
        st.sampled_from([*FIRMS, None]),
        st.sampled_from([*CONTRACTS, None]),
        st.just("register-1"),
    ),
    max_size=5,
).map(tuple)
ROWS = st.builds(
    RetainedRow,
    table=st.just("any"),
    uid=st.just("row"),
    record_class=st.sampled_from(RecordClass),
    person=st.sampled_from(PERSONS),
    organisation=st.none(),
    contract=st.sampled_from([*CONTRACTS, None]),
    shared=st.just(value=False),
    own_date=MAYBE,
    collected=DAYS,
    kept_at=st.none(),
    booked_on=MAYBE,
    holds=st.just(()),
    label=st.just(""),
) | st.builds(
    RetainedRow,
    table=st.just("any"),
    uid=st.just("row"),
    record_class=st.sampled_from(RecordClass),
    person=st.none(),
    organisation=st.sampled_from(FIRMS),
    contract=st.sampled_from([*CONTRACTS, None]),
    shared=st.just(value=False),
    own_date=MAYBE,
    collected=DAYS,
    kept_at=st.none(),
    booked_on=MAYBE,
    holds=st.just(()),
    label=st.just(""),
)
RULES = st.lists(
    st.builds(
        AppliedRule,
        st.sampled_from(["register-1", "register-2"]),
        st.just(REGISTER),
        st.builds(
            RetentionRule,
            uid=st.uuids().map(str),
            event=st.sampled_from(Event),
            scope=st.sampled_from(Scope),
            period=st.sampled_from(["P0D", "P6M", "P5Y"]),
            exemptions=st.lists(st.sampled_from(Exemption), unique=True).map(tuple),
        ),
    ),
    max_size=3,
)


@st.composite
def vaults(draw: st.DrawFn) -> VaultFacts:
    """Two persons and two organisations with some contracts between them."""
    roles = draw(ROLES)
    return VaultFacts(
        persons={
            key: PartyFact(key, f"p{key}", "", draw(MAYBE), draw(st.sampled_from([*FIRMS, None]))) for key in PERSONS
        },
        organisations={key: PartyFact(key, f"f{key}", "", draw(MAYBE)) for key in FIRMS},
        contracts={
            key: ContractRecord(key, draw(st.sampled_from(["one", "two"])), "register-1", ContractFact(draw(MAYBE)))
            for key in CONTRACTS
        },
        roles=roles,
        person_contacts={key: draw(CONTACTS) for key in PERSONS},
        organisation_contacts={key: draw(CONTACTS) for key in FIRMS},
        contract_contacts=dict.fromkeys(CONTRACTS, (FIRST,)),
        rows=(),
        roles_of_person={key: tuple(role for role in roles if role.person == key) for key in PERSONS},
        roles_of_organisation={key: tuple(role for role in roles if role.organisation == key) for key in FIRMS},
        rounds=draw(st.dictionaries(st.sampled_from(["register-1", "register-2"]), DAYS)),
    )


def decided(facts: VaultFacts, row: RetainedRow, rules: list[AppliedRule], today: date) -> Decision:
    return decide(Anchoring(facts, FinancialYears()).item(row, (REGISTER,)), rules, today)


def erasable(decision: Decision) -> date:
    return decision.erasable_from or FAR_AHEAD


@AT_LEISURE
@given(vaults(), ROWS, RULES, DAYS)
def test_every_item_has_one_state_and_a_reason(
    facts: VaultFacts, row: RetainedRow, rules: list[AppliedRule], today: date
) -> None:
    decision = decided(facts, row, rules, today)
    assert decision.reason.code
    assert (decision.due_on is None) == (decision.state in {State.HELD, State.NOT_STARTED, State.UNDATED})
    if decision.due_on:
        assert (decision.state is State.DUE) == (decision.due_on < today)


@AT_LEISURE
@given(
    vaults(),
    ROWS,
    RULES,
    DAYS,
    st.sampled_from(sorted(CAUSES)),
    st.lists(st.sampled_from(RecordClass), max_size=2, unique=True).map(tuple),
    st.sampled_from([*((key, None) for key in PERSONS), *((None, key) for key in FIRMS)]),
)
def test_a_freeze_makes_nothing_erasable_earlier_and_thaws_by_being_closed(
    facts: VaultFacts,
    row: RetainedRow,
    rules: list[AppliedRule],
    today: date,
    cause: HoldCause,
    classes: tuple[RecordClass, ...],
    party: tuple[int | None, int | None],
) -> None:
    freeze = Freeze(uid="f", cause=cause, record_classes=classes, reason="Syy", opened_on=today)
    before = decided(facts, row, rules, today)
    during = decided(replace(facts, freezes=(OpenFreeze(freeze, *party),)), row, rules, today)
    assert erasable(during) >= erasable(before)
    assert during == before or (during.state, during.holds) == (State.HELD, ("f",))
    if row.person is not None and party[0] == row.person:
        assert (during.state is State.HELD) == freeze.concerns(row.record_class)


@AT_LEISURE
@given(vaults(), ROWS, RULES, DAYS, st.sampled_from([SESSION, *ContactKind]), DAYS, st.sampled_from([*PERSONS, *FIRMS]))
def test_a_contact_makes_nothing_erasable_earlier(
    facts: VaultFacts, row: RetainedRow, rules: list[AppliedRule], today: date, kind: str, day: date, party: int
) -> None:
    more = ContactFact(str(kind), day, own=True)
    sides = ("person_contacts", facts.person_contacts), ("organisation_contacts", facts.organisation_contacts)
    name, known = sides[party in FIRMS]
    after = replace(facts, **{name: {**known, party: (*known[party], more)}})
    before = decided(facts, row, rules, today)
    if before.state is not State.UNDATED:
        assert erasable(decided(after, row, rules, today)) >= erasable(before)


@AT_LEISURE
@given(
    vaults(),
    ROWS,
    RULES,
    DAYS,
    st.sampled_from([HoldCause.OPEN_INVOICE, HoldCause.COLLECTION]),
    st.sampled_from([*((key, None) for key in PERSONS), *((None, key) for key in FIRMS)]),
    st.sampled_from([*CONTRACTS, None]),
)
def test_an_unpaid_invoice_makes_nothing_erasable_earlier(
    facts: VaultFacts,
    row: RetainedRow,
    rules: list[AppliedRule],
    today: date,
    cause: HoldCause,
    payer: tuple[int | None, int | None],
    contract: int | None,
) -> None:
    book = OpenBook(*payer, contract, (HoldFact("invoice", cause, today),))
    before = decided(facts, row, rules, today)
    during = decided(replace(facts, open_books=(book,)), row, rules, today)
    assert erasable(during) >= erasable(before)
    if during.state is State.HELD:
        exempted = {Exemption.OPEN_INVOICE: HoldCause.OPEN_INVOICE, Exemption.COLLECTION: HoldCause.COLLECTION}
        assert any(exempted.get(one) is cause for rule in rules for one in rule.rule.exemptions)
