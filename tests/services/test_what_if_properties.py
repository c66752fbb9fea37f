"""Whatever rules she tries out, what-if says what saving them gives, and only saving them changes anything."""

from collections import Counter
from dataclasses import replace
from datetime import date

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.terms import Event, RetentionRule, Scope
from heijastus_desk.services.retention import RetentionOverview
from tests.services.test_retention_rules import CARD, NOTES, REASON, register

__all__ = ["register"]

PERIODS = ("P1M", "P6M", "P18M", "P1Y", "P2Y", "P5Y", "P6Y")
CLASSES = (RecordClass.CLIENT_CARD, RecordClass.NOTES, RecordClass.CONTRACT, RecordClass.SESSION_DATES)
Moves = Counter[tuple[str, RecordClass, date | None]]


@st.composite
def rules(draw: st.DrawFn) -> tuple[RetentionRule, ...]:
    """The two rules there are, changed or left out, and perhaps a third."""
    wanted = [
        replace(
            rule,
            period=draw(st.sampled_from(PERIODS)),
            event=draw(st.sampled_from((rule.event, Event.LAST_CONTACT, Event.CONTRACT_END))),
            year_end=draw(st.booleans()),
        )
        for rule in (CARD, NOTES)
        if draw(st.integers(0, 4))
    ]
    if draw(st.booleans()):
        of = tuple(draw(st.sets(st.sampled_from(CLASSES), min_size=1)))
        third = RetentionRule(
            uid="third",
            record_classes=of,
            event=Event.CONTRACT_END,
            scope=Scope.CONTRACT_CHAIN,
            period=draw(st.sampled_from(PERIODS)),
            reason=REASON,
        )
        wanted.append(third)
    return tuple(wanted)


def moved(before: RetentionOverview, after: RetentionOverview) -> Moves:
    old = {item.id: item.decision for item in before.items}
    return Counter(
        (item.subject_uid, item.record_class, item.decision.erasable_from)
        for item in after.items
        if item.decision.due_on != old[item.id].due_on
    )


@settings(max_examples=15, deadline=None, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(wanted=rules())
def test_what_if_says_what_saving_gives(app: Application, register: str, wanted: tuple[RetentionRule, ...]) -> None:
    before = app.retention.overview()
    history = app.rules.history(register)
    found = app.rules.what_if(register, wanted)
    assert app.retention.overview() == before
    change = app.rules.save(register, wanted, "Kokeiltu")
    told = Moves()
    for line in found.lines:
        told[line.subject_uid, line.record_class, line.new.erasable_from] += line.count
    assert told == moved(before, app.retention.overview())
    assert change.inverse is not None or not told
    if change.inverse is not None:
        change.inverse()
    assert app.retention.overview() == before
    assert app.rules.history(register) == history
