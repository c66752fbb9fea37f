"""Facts about an item, the rules of its registers and today: where it stands, until when, and why."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.records import HeldAt, RecordClass
from heijastus_desk.domain.retention import grounds
from heijastus_desk.domain.retention.events import (
    ABSENT,
    ITEM_EVENTS,
    MISSING,
    NOT_STARTED,
    STANDING_UNTIL_TOLD,
    Anchor,
    AnchorState,
    purge_round,
)
from heijastus_desk.domain.retention.holds import HoldFact, applying
from heijastus_desk.domain.retention.rules import AppliedRule, binding_rules, period_end
from heijastus_desk.domain.retention.terms import Action, Event, PermittedUse, Scope, State
from heijastus_desk.domain.values import day_after

__all__ = ["BOOKS", "AppliedRule", "Decision", "ItemFacts", "RuleOutcome", "decide"]

UPCOMING = timedelta(days=90)
BOOKS = frozenset({RecordClass.VOUCHER, RecordClass.LEDGER})
"""What the Accounting Act keeps, by the financial year of its booking."""


@dataclass(frozen=True, slots=True)
class ItemFacts:
    """An item as the rules see it. An item on paper has the class of its content.

    `anchors` holds what is known of each event in each scope. A scope without any anchor does not concern
    the item (no contract, no organisation); an event left out of a scope that does is missing.
    `registers` names the registers the item is in, so that one without rules is told from no register.
    """

    id: str
    record_class: RecordClass
    subject_id: str
    anchors: Mapping[tuple[Event, Scope], Anchor]
    holds: tuple[HoldFact, ...] = ()
    financial_year_end: date | None = None
    kept_at: HeldAt | None = None
    registers: tuple[LocalisedText, ...] = ()
    rounds: Mapping[str, date] = field(default_factory=dict[str, date])
    """the last clean-up round of each register, by its uid"""


@dataclass(frozen=True, slots=True)
class RuleOutcome:
    """What one rule says of the item by itself; its use is permitted to the last day of its own period."""

    applied: AppliedRule
    record_class: RecordClass
    state: State
    anchor: Anchor
    due_on: date | None = None

    @property
    def permitted_use(self) -> PermittedUse:
        return self.applied.rule.permitted_use

    @property
    def uses_until(self) -> date | None:
        """The last day of the permitted use; none while the period has no end, as until a clean-up round is done."""
        return None if self.is_round else self.due_on

    @property
    def is_round(self) -> bool:
        """Whether the rule asks for a clean-up round: what it finds is looked at one by one, never due by itself."""
        return self.applied.rule.event is Event.PURGE_CYCLE

    @property
    def action(self) -> Action:
        """What is done when the period has lapsed."""
        return Action.REVIEW if self.is_round else self.applied.rule.action

    @property
    def erasable_from(self) -> date | None:
        return day_after(self.due_on) if self.due_on else None

    @property
    def reason(self) -> Reason:
        return grounds.of_rule(self.applied, self.record_class, self.anchor, self.state, self.due_on)


@dataclass(frozen=True, slots=True)
class Decision:
    """Where an item stands. The rule named is the one that decides: the last to lapse, or the one that has no end."""

    state: State
    rule: str
    """uid of the deciding rule; empty where no rule binds the item"""
    scope: Scope | None
    anchor: Event | None
    anchor_date: date | None
    due_on: date | None
    """the last day of the period"""
    erasable_from: date | None
    reason: Reason
    holds: tuple[str, ...]
    permitted_use: PermittedUse | None
    per_rule: tuple[RuleOutcome, ...]
    action: Action = Action.ERASE
    """what is done once it is due; `REVIEW`: she looks at it in a clean-up round and decides"""

    def uses(self, today: date) -> frozenset[PermittedUse]:
        """The uses still permitted: those of every rule that has not lapsed; a missing date lets none lapse."""
        return frozenset(use for use, end in self.uses_until().items() if end is None or today <= end)

    def uses_until(self) -> dict[PermittedUse, date | None]:
        """The last day of each use; none where a rule that permits it has no end yet.

        A clean-up round lets data lie until she gets to them. Beside a reason of the same register it permits
        no use beyond that reason's own end; alone it permits its use until the round is done.
        """
        ends: dict[PermittedUse, date | None] = {}
        speaking = [outcome for outcome in self.per_rule if outcome.anchor.state is not AnchorState.ABSENT]
        reasoned = {outcome.applied.register_uid for outcome in speaking if not outcome.is_round}
        for outcome in speaking:
            if outcome.is_round and outcome.applied.register_uid in reasoned:
                continue
            use, end = outcome.permitted_use, outcome.uses_until
            known = ends.get(use, end)
            ends[use] = None if end is None or known is None else max(end, known)
        return ends


def decide(
    facts: ItemFacts,
    rules: Iterable[AppliedRule],
    today: date,
    *,
    binding: tuple[AppliedRule, ...] | None = None,
) -> Decision:
    """The item's decision: state is the first that fits of held, not started, undated, due, upcoming, running.

    Several rules: the last to lapse decides. One that has not started or lacks its date outweighs every
    dated one, so nothing is called erasable on half the facts. A rule whose event can never happen to
    the item (absent) says nothing beside others; alone, it leaves the item undated.
    `binding` are the rules that bind such an item, for whoever knows them already.
    """
    rules = tuple(rules)
    if binding is None:
        binding = binding_rules(facts.record_class, rules, facts.kept_at)
    outcomes = tuple(_outcome(facts, applied, today) for applied in binding)
    deciding = _deciding(outcomes)
    held = applying(facts.holds, (applied.rule for applied in binding))
    if held:
        return _decision(State.HELD, deciding, grounds.of_holds(facts.record_class, held), held, outcomes)
    if deciding is None:
        elsewhere = facts.kept_at is HeldAt.ELSEWHERE and facts.record_class in BOOKS
        names = facts.registers or tuple(applied.register_name for applied in rules)
        reason = grounds.of_silence(facts.record_class, names[0] if names else None, elsewhere=elsewhere)
        return _decision(State.UNDATED, None, reason, (), outcomes)
    return _decision(deciding.state, deciding, deciding.reason, (), outcomes)


def _decision(
    state: State,
    deciding: RuleOutcome | None,
    reason: Reason,
    held: tuple[HoldFact, ...],
    outcomes: tuple[RuleOutcome, ...],
) -> Decision:
    rule = deciding.applied.rule if deciding else None
    due_on = deciding.due_on if deciding and state is deciding.state else None
    return Decision(
        state=state,
        rule=rule.uid if rule else "",
        scope=rule.scope if rule else None,
        anchor=rule.event if rule else None,
        anchor_date=deciding.anchor.day if deciding else None,
        due_on=due_on,
        erasable_from=day_after(due_on) if due_on else None,
        reason=reason,
        holds=tuple(hold.uid for hold in held),
        permitted_use=rule.permitted_use if rule else None,
        per_rule=outcomes,
        action=deciding.action if deciding else Action.ERASE,
    )


def _deciding(outcomes: tuple[RuleOutcome, ...]) -> RuleOutcome | None:
    speaking = [o for o in outcomes if o.anchor.state is not AnchorState.ABSENT] or outcomes
    for state in (State.NOT_STARTED, State.UNDATED):
        for outcome in speaking:
            if outcome.state is state:
                return outcome
    return max(speaking, key=lambda outcome: outcome.due_on or date.min, default=None)


def _outcome(facts: ItemFacts, applied: AppliedRule, today: date) -> RuleOutcome:
    rule = applied.rule
    anchor = _anchor(facts, applied)
    if grounds.is_open(anchor, rule.event, today):
        return RuleOutcome(applied, facts.record_class, State.NOT_STARTED, anchor)
    if anchor.day is None:
        return RuleOutcome(applied, facts.record_class, State.UNDATED, anchor)
    due_on = period_end(anchor.day, rule.period, to_year_end=rule.year_end)
    return RuleOutcome(applied, facts.record_class, _standing(due_on, today), anchor, due_on)


def _standing(due_on: date, today: date) -> State:
    if due_on < today:
        return State.DUE
    return State.UPCOMING if due_on - today <= UPCOMING else State.RUNNING


def _anchor(facts: ItemFacts, applied: AppliedRule) -> Anchor:
    rule = applied.rule
    if rule.event is Event.PURGE_CYCLE:
        return purge_round(_item_anchor(facts, Event.COLLECTED).day, facts.rounds.get(applied.register_uid))
    found = facts.anchors.get((rule.event, rule.scope))
    if found is not None:
        return found
    if rule.event in ITEM_EVENTS:
        return _item_anchor(facts, rule.event)
    concerned = rule.scope is Scope.PERSON or any(scope is rule.scope for _, scope in facts.anchors)
    return MISSING if concerned else ABSENT


def _item_anchor(facts: ItemFacts, event: Event) -> Anchor:
    for scope in Scope:
        found = facts.anchors.get((event, scope))
        if found is not None:
            return found
    if event is Event.FINANCIAL_YEAR_END:
        # Only books have a financial year: an accounting duty keeps the voucher and never the note.
        if facts.financial_year_end is None and facts.record_class not in BOOKS:
            return ABSENT
        return Anchor.of(facts.financial_year_end)
    return NOT_STARTED if event in STANDING_UNTIL_TOLD else MISSING
