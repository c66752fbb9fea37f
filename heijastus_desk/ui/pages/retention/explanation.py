"""One line of the retention list explained: the items, what every rule says of them, the holds, and the next step."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.decision import RuleOutcome
from heijastus_desk.domain.retention.events import AnchorState
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.terms import Event, State
from heijastus_desk.services.keeping import OpenHold
from heijastus_desk.ui.pages.retention.bundles import Bundle
from heijastus_desk.ui.pages.retention.presenter import TONES, own_holds, status_of, subject_of, what
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, format_period, label, sentence

translate = QCoreApplication.translate

_MOST_ITEMS = 12
_TO_REGISTERS = frozenset({"no_rule", "no_event"})


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule in facts; `decides` where several bind and this is the one that counts."""

    title: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Step:
    """What mends it, and the page where."""

    advice: str
    page: str
    button: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """All the details pane says."""

    title: str
    subject: str
    subject_uid: str
    status: str
    tone: Tone
    why: str
    items: tuple[str, ...]
    rules: tuple[RuleView, ...]
    holds: tuple[str, ...]
    own_holds: tuple[str, ...]
    """uids of the holds she may release here"""
    step: Step | None = None


def explain(bundle: Bundle, holds: Sequence[OpenHold], lang: Lang) -> Explanation:
    """The bundle in words."""
    decision = bundle.decision
    own = own_holds(bundle, holds)
    several = len(decision.per_rule) > 1
    return Explanation(
        title=what(bundle, lang),
        subject=subject_of(bundle),
        subject_uid=bundle.first.subject_uid,
        status=status_of(bundle, lang),
        tone=TONES[decision.state],
        why=sentence(decision.reason, lang),
        items=_items(bundle, lang) if len(bundle.items) > 1 else (),
        rules=tuple(_rule(o, lang, decides=several and o.applied.rule.uid == decision.rule) for o in decision.per_rule),
        holds=tuple(dict.fromkeys(_hold(hold, lang) for hold in own)),
        own_holds=tuple(hold.uid for hold in own if hold.cause is HoldCause.MANUAL),
        step=_step(bundle) if decision.state is State.UNDATED else None,
    )


def _items(bundle: Bundle, lang: Lang) -> tuple[str, ...]:
    ordered = sorted(bundle.items, key=lambda item: (item.own_date is None, item.own_date or item.label, item.label))
    texts = [
        " ".join(part for part in (format_date(item.own_date, lang) if item.own_date else "", item.label) if part)
        for item in ordered[:_MOST_ITEMS]
    ]
    rest = len(ordered) - len(texts)
    more = (translate("Retention", "and %n more", "", rest),) if rest else ()
    return (*(text for text in texts if text), *more)


def _rule(outcome: RuleOutcome, lang: Lang, *, decides: bool) -> RuleView:
    rule = outcome.applied.rule
    name = outcome.applied.register_name.get(lang) or translate("Retention", "Accounting Act")
    marked = translate("Retention", "{register} – this decides").format(register=name) if decides else name
    period = format_period(rule.period, lang)
    if rule.year_end:
        period = translate("Retention", "{period}, then to the end of the year").format(period=period)
    facts = (
        (translate("Retention", "Why"), rule.reason.get(lang)),
        (translate("Retention", "Kept for"), period),
        (translate("Retention", "Counted from"), _anchor(outcome, lang)),
        (translate("Retention", "Last day"), format_date(outcome.due_on, lang) if outcome.due_on else ""),
        (translate("Retention", "May be used for"), _use(outcome, lang)),
    )
    return RuleView(marked, facts)


def _anchor(outcome: RuleOutcome, lang: Lang) -> str:
    event = label(outcome.applied.rule.event, lang)
    anchor = outcome.anchor
    if anchor.day is not None:
        return f"{event} {format_date(anchor.day, lang)}"
    state = {
        AnchorState.NOT_STARTED: translate("Retention", "has not happened yet"),
        AnchorState.MISSING: translate("Retention", "the date is missing"),
        AnchorState.ABSENT: translate("Retention", "does not concern this"),
    }.get(anchor.state, "")
    return f"{event}: {state}"


def _use(outcome: RuleOutcome, lang: Lang) -> str:
    use = label(outcome.permitted_use, lang)
    if outcome.uses_until is None:
        return use
    day = format_date(outcome.uses_until, lang)
    return translate("Retention", "{use}, until {day}").format(use=use, day=day)


def _hold(hold: OpenHold, lang: Lang) -> str:
    placed = translate("Retention", "On hold since {day}: {reason}").format(
        day=format_date(hold.placed_on, lang), reason=hold.reason.rstrip(".")
    )
    if hold.review_on is None:
        return f"{placed}."
    review = translate("Retention", "Look at it again on {day}.").format(day=format_date(hold.review_on, lang))
    return f"{placed}. {review}"


def _step(bundle: Bundle) -> Step | None:
    """Where the missing date is written down; nothing lies here that could tell it."""
    reason = bundle.decision.reason
    to_registers = translate("Retention", "Open the registers")
    if reason.code in _TO_REGISTERS:
        advice = translate("Retention", "Add a retention rule that fits this to the register.")
        return Step(advice, "notices", to_registers)
    if not bundle.first.subject_uid or reason.code == "kept_elsewhere":
        return None
    if reason.code == "no_register":
        advice = translate("Retention", "Give the client a role in a register, or a contract that belongs to one.")
    else:
        advice = _date_advice(bundle.decision.anchor)
    return Step(advice, "clients", translate("Retention", "Add it on the client's card"))


def _date_advice(event: Event | None) -> str:
    contact = translate("Retention", "Record the last session, call or message with them.")
    return {
        Event.CONTRACT_END: translate("Retention", "Write the day the contract ended on the contract."),
        Event.RELATIONSHIP_END: translate(
            "Retention", "Write the day the client relationship ended on the client's card."
        ),
        Event.LAST_CONTACT: contact,
        Event.LAST_SERVICE: contact,
        Event.LAST_REACTION: translate("Retention", "Record the day they last answered or took part themselves."),
        Event.EVENT_DATE: translate("Retention", "Write the day of the event or the feedback."),
        Event.FINANCIAL_YEAR_END: translate("Retention", "Write the day the voucher was booked."),
    }.get(event or Event.COLLECTED, translate("Retention", "Write the missing day on the client's card."))
