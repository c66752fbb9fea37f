"""What she chose in the retention list explained: the items, every rule, the holds, what can be done, the next step."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.decision import RuleOutcome
from heijastus_desk.domain.retention.events import AnchorState
from heijastus_desk.domain.retention.standing import StandingLine
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.services.holds import OpenHold
from heijastus_desk.services.retention import RetentionItem
from heijastus_desk.ui.pages.retention import words
from heijastus_desk.ui.pages.retention.acts import Act, acts_for
from heijastus_desk.ui.pages.retention.groups import items_in
from heijastus_desk.ui.pages.retention.missing_dates import Step, step_for
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date, format_period, label, sentence

translate = QCoreApplication.translate

_MOST_ITEMS = 12


@dataclass(frozen=True, slots=True)
class RuleView:
    """A rule in facts; `decides` where several bind and this is the one that counts."""

    title: str
    facts: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Explanation:
    """All the details pane says."""

    keys: tuple[str, ...]
    """of the lines it is about"""
    title: str
    subject: str
    subject_uid: str
    status: str
    tone: Tone
    why: str
    acts: frozenset[Act]
    reminded: str = ""
    items: tuple[str, ...] = ()
    rules: tuple[RuleView, ...] = ()
    holds: tuple[str, ...] = ()
    own_holds: tuple[str, ...] = field(default=())
    """uids of the holds she may release here"""
    step: Step | None = None


def explain(
    line: StandingLine, items: Sequence[RetentionItem], holds: Sequence[OpenHold], today: date, lang: Lang
) -> Explanation:
    """One line in words; without its items as long as they are being read."""
    own = words.own_holds(line, holds)
    outcomes = items[0].decision.per_rule if items else ()
    several = len(outcomes) > 1
    return Explanation(
        keys=(line.key,),
        title=words.what(line, lang),
        subject=words.subject_of(line),
        subject_uid=line.subject_uid,
        status=words.status_of(line, today, lang),
        tone=words.tone_of(line, today),
        why=sentence(line.reason, lang),
        acts=acts_for((line,), holds, today),
        reminded=words.reminded(line, today, lang),
        items=_items(items, lang) if len(items) > 1 else (),
        rules=tuple(_rule(o, lang, decides=several and o.applied.rule.uid == line.rule) for o in outcomes),
        holds=tuple(dict.fromkeys(_hold(hold, lang) for hold in own)),
        own_holds=tuple(hold.uid for hold in own),
        step=step_for(line, items) if line.state is State.UNDATED else None,
    )


def sum_up(lines: Sequence[StandingLine], holds: Sequence[OpenHold], today: date, lang: Lang) -> Explanation:
    """Several lines together."""
    acts = acts_for(lines, holds, today)
    own = {hold.uid: None for line in lines for hold in words.own_holds(line, holds)}
    subjects = {line.subject_uid for line in lines}
    stands = {(words.status_of(line, today, lang), words.tone_of(line, today)) for line in lines}
    status, tone = stands.pop() if len(stands) == 1 else ("", Tone.NEUTRAL)
    count = translate("Retention", "%n item(s)", "", items_in(lines))
    about = translate("Retention", "about %n client(s)", "", len(subjects))
    mixed = translate("Retention", "Some of these may not be erased yet: to erase or put off, choose only what is due.")
    return Explanation(
        keys=tuple(line.key for line in lines),
        title=translate("Retention", "%n line(s) chosen", "", len(lines)),
        subject=f"{count}, {about}",
        subject_uid=lines[0].subject_uid if len(subjects) == 1 else "",
        status=status,
        tone=tone,
        why="" if acts & {Act.ERASE, Act.ROUND} or all(line.state is not State.DUE for line in lines) else mixed,
        acts=acts,
        items=_lines(lines, lang),
        own_holds=tuple(own),
    )


def _lines(lines: Sequence[StandingLine], lang: Lang) -> tuple[str, ...]:
    texts = tuple(f"{words.subject_of(line)} · {words.what(line, lang)}" for line in lines[:_MOST_ITEMS])
    return (*texts, *_rest(len(lines) - len(texts)))


def _items(items: Sequence[RetentionItem], lang: Lang) -> tuple[str, ...]:
    ordered = sorted(items, key=lambda item: (item.own_date is None, item.own_date or item.label, item.label))
    texts = [
        " ".join(part for part in (format_date(item.own_date, lang) if item.own_date else "", item.label) if part)
        for item in ordered[:_MOST_ITEMS]
    ]
    return (*(text for text in texts if text), *_rest(len(ordered) - len(texts)))


def _rest(count: int) -> tuple[str, ...]:
    return (translate("Retention", "and %n more", "", count),) if count else ()


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
