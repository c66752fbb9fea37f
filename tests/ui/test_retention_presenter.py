"""Counts, groups, folding, the words of a line and what can be done with it, from lines made by hand."""

from collections import Counter
from datetime import date, timedelta

import pytest

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.decision import Decision
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.standing import Dashboard, StandingLine, months_ahead
from heijastus_desk.domain.retention.terms import Action, Event, State
from heijastus_desk.domain.values import day_after
from heijastus_desk.services.holds import OpenHold
from heijastus_desk.services.retention import RetentionItem
from heijastus_desk.ui.pages.retention import presenter, words
from heijastus_desk.ui.pages.retention.acts import Act, acts_for
from heijastus_desk.ui.pages.retention.explanation import explain, sum_up
from heijastus_desk.ui.pages.retention.groups import Group, grouped
from heijastus_desk.ui.pages.retention.presenter import Row, RowKind, Show, Wish
from heijastus_desk.ui.pages.retention.year_ahead import bars
from heijastus_desk.ui.theme import Tone

TODAY = date(2026, 11, 22)


def line(
    key: str,
    state: State,
    due_on: date | None = None,
    *,
    name: str = "Kuvitteellinen, Sisko",
    kind: RecordClass = RecordClass.NOTES,
    table: str = "note",
    label: str = "",
    count: int = 1,
    reason: Reason | None = None,
    holds: tuple[str, ...] = (),
    reminder: tuple[int, date] | None = None,
    action: Action = Action.ERASE,
) -> StandingLine:
    code = "date_missing" if state is State.UNDATED else "kept_elsewhere"
    return StandingLine(
        key=key,
        subject_uid=f"uid of {name}" if name else "",
        subject_name=name,
        is_organisation=False,
        record_class=kind,
        table=table,
        label=label,
        count=count,
        first_date=None if label else date(2024, 1, 1),
        last_date=None if label else date(2024, 3, 1) if count > 1 else date(2024, 1, 1),
        state=state,
        due_on=due_on,
        erasable_from=day_after(due_on) if due_on else None,
        rule="r1",
        register="",
        reason=reason or Reason(code, {"record_class": RecordClass.NOTES}),
        holds=holds,
        uses_until={},
        reminder=reminder,
        on_paper=False,
        action=action,
        numbers=tuple(range(count)),
    )


def in_days(days: int) -> date:
    """The last day of a period whose item may go in so many days."""
    return TODAY + timedelta(days=days - 1)


LINES = (
    line("due", State.DUE, in_days(-10), count=2),
    line("rests", State.DUE, in_days(-10), reminder=(1, TODAY + timedelta(days=3))),
    line("soon", State.UPCOMING, in_days(30), name="Mallinen, Åke"),
    line("later", State.UPCOMING, in_days(31), name="Mallinen, Åke"),
    line("undated", State.UNDATED, name="Otos, Ilmari"),
    line("held", State.HELD, name="Näyte, Venla", holds=("h",)),
    line("running", State.RUNNING, in_days(200), kind=RecordClass.CONTRACT, label="Työnohjaus 2026"),
    line("open", State.NOT_STARTED, name=""),
)


def dashboard(lines: tuple[StandingLine, ...] = LINES) -> Dashboard:
    counted = Counter(dict.fromkeys(State, 0))
    for one in lines:
        counted[one.state] += one.count
    return Dashboard(
        today=TODAY,
        counts=counted,
        months=tuple((first, number) for number, first in enumerate(months_ahead(TODAY))),
        classes=(RecordClass.CONTRACT, RecordClass.NOTES),
        soon=1,
        to_review=0,
    )


def derived(wish: Wish) -> presenter.ViewState:
    """As the service answers: only the lines of the states asked for."""
    states = wish.asked.states
    return presenter.derive(dashboard(), tuple(one for one in LINES if not states or one.state in states), wish)


def ids(state: presenter.ViewState) -> list[str]:
    return [row.id for row in state.rows]


def test_lines_stand_in_their_groups_in_the_order_she_looks_at_them() -> None:
    assert {group: [one.key for one in found] for group, found in grouped(LINES, TODAY).items()} == {
        Group.DUE: ["due"],
        Group.ROUND: [],
        Group.PUT_OFF: ["rests"],
        Group.WITHIN_30: ["soon"],
        Group.WITHIN_90: ["later"],
        Group.HELD: ["held"],
        Group.UNDATED: ["undated"],
        Group.RUNNING: ["running"],
        Group.NOT_STARTED: ["open"],
    }


def test_what_she_put_off_comes_back_on_its_day() -> None:
    put_off = line("x", State.DUE, in_days(-10), reminder=(1, TODAY))
    assert grouped((put_off,), TODAY)[Group.DUE] == [put_off]
    assert grouped((put_off,), TODAY - timedelta(days=1))[Group.PUT_OFF] == [put_off]


def test_what_waits_for_a_clean_up_round_is_a_task_and_not_past_its_time() -> None:
    assert grouped((ROUND,), TODAY)[Group.ROUND] == [ROUND]
    text = text_of(ROUND)
    assert (text.status, text.tone) == ("To go through", Tone.SOON)


def test_calm_groups_are_folded_and_not_read_until_she_wants_them() -> None:
    folded = derived(Wish())
    assert "running" not in ids(folded)
    assert "fold:running" in ids(folded)
    assert folded.shown == 9, "what is folded is still counted"
    assert Wish().asked.states.isdisjoint({State.RUNNING, State.NOT_STARTED})
    unfolded = derived(Wish().turned(Group.RUNNING))
    assert ids(unfolded)[ids(unfolded).index("fold:running") + 1] == "running"
    assert Wish().turned(Group.RUNNING).turned(Group.RUNNING) == Wish()


@pytest.mark.parametrize(
    ("wish", "states"),
    [
        (Wish(show=Show.DUE), {State.DUE}),
        (Wish(show=Show.NOT_STARTED), {State.NOT_STARTED}),
        (Wish(text="åke"), set(State)),
        (Wish(subject="uid"), set(State)),
        (Wish(record_class=RecordClass.CONTRACT), set(State)),
        (Wish(text="åke", show=Show.DUE), {State.DUE}),
    ],
)
def test_what_narrows_the_list_reads_the_calm_groups_too(wish: Wish, states: set[State]) -> None:
    assert wish.asked.states == states
    assert (wish.asked.text, wish.asked.record_class, wish.asked.subject) == (
        wish.text,
        wish.record_class,
        wish.subject,
    )
    assert not [row for row in derived(wish).rows if row.kind is RowKind.FOLD]


def test_chips_count_items_whatever_is_shown() -> None:
    state = derived(Wish(show=Show.HELD))
    assert (state.counts[Show.ALL], state.counts[Show.DUE], state.counts[Show.UPCOMING]) == (9, 3, 2)
    assert [row.count for row in state.rows if row.kind is RowKind.HEADING] == [1]


def test_every_bar_has_a_word_and_a_sentence() -> None:
    shown = bars(derived(Wish()).outlook, Lang.FI)
    assert [bar.label for bar in shown[1:13]] == ["11", "12", *map(str, range(1, 11))]
    assert [bar.count for bar in shown] == [3, *range(12), 1, 1]
    assert [bar.under for bar in shown if bar.under] == ["2026", "2027"]
    assert [bar.tone for bar in shown if bar.apart] == [Tone.DUE, Tone.HELD, Tone.SOON]
    assert all(bar.spoken.endswith(str(bar.count)) for bar in shown)


def text_of(one: StandingLine) -> words.RowText:
    return words.row_text(Row(RowKind.ITEMS, Group.DUE, line=one), TODAY, Lang.FI)


def test_a_line_says_who_what_when_where_it_stands_and_why() -> None:
    text = text_of(LINES[2])
    assert text.title == "Mallinen, Åke · Muistiinpanot"
    assert text.subtitle.startswith("1.1.2024. Muistiinpanot: ")
    assert text.status == "Erasable from 22.12.2026"
    assert text.tone is Tone.SOON
    assert text_of(LINES[0]).title == "Kuvitteellinen, Sisko · Muistiinpanot ×2"
    assert text_of(LINES[6]).title == "Kuvitteellinen, Sisko · Sopimus Työnohjaus 2026"
    assert text_of(LINES[7]).title.startswith("Nobody named · ")


@pytest.mark.parametrize(
    ("reminder", "status", "said"),
    [
        ((1, TODAY + timedelta(days=3)), "Put off until 25.11.2026", "Put off once: you are reminded on 25.11.2026."),
        ((2, TODAY + timedelta(days=3)), "Put off until 25.11.2026", "second and last time"),
        ((1, TODAY), "Poistettavissa", "Put off once before."),
        ((2, TODAY), "Poistettavissa", "the privacy notice no longer holds"),
    ],
)
def test_what_was_put_off_says_so(reminder: tuple[int, date], status: str, said: str) -> None:
    text = text_of(line("x", State.DUE, in_days(-5), reminder=reminder))
    assert text.status == status
    assert said in text.subtitle


def test_headings_name_and_count_their_group() -> None:
    text = words.row_text(Row(RowKind.HEADING, Group.DUE, 13), TODAY, Lang.FI)
    assert (text.title, text.heading) == ("May be erased now · 13", True)


HOLD = OpenHold("h", "note", "n", HoldCause.CLAIM, "Riita kesken.", TODAY, date(2027, 1, 2))
OTHER = OpenHold("x", "note", "another", HoldCause.MANUAL, "Muu.", TODAY, None)
ROUND = line("round", State.DUE, in_days(-5), action=Action.REVIEW)
FROZEN = line("frozen", State.HELD, holds=("freeze",))


@pytest.mark.parametrize(
    ("lines", "acts"),
    [
        ((LINES[0],), {Act.ERASE, Act.PUT_OFF, Act.HOLD, Act.PRINT, Act.OPEN}),
        ((LINES[1],), {Act.ERASE, Act.HOLD, Act.PRINT, Act.OPEN}),
        ((LINES[0], LINES[1]), {Act.ERASE, Act.PUT_OFF, Act.HOLD, Act.PRINT, Act.OPEN}),
        ((LINES[0], LINES[2]), {Act.HOLD, Act.PRINT}),
        ((LINES[5],), {Act.LOOK_AGAIN, Act.RELEASE, Act.PRINT, Act.OPEN}),
        ((ROUND,), {Act.ROUND, Act.HOLD, Act.PRINT, Act.OPEN}),
        ((ROUND, LINES[0]), {Act.HOLD, Act.PRINT, Act.OPEN}),
        ((FROZEN,), {Act.PRINT, Act.OPEN}),
        ((LINES[7],), {Act.HOLD, Act.PRINT}),
        ((line("spent", State.DUE, in_days(-70), reminder=(2, TODAY)),), {Act.ERASE, Act.HOLD, Act.PRINT, Act.OPEN}),
        ((), set[Act]()),
    ],
)
def test_only_what_makes_sense_can_be_done(lines: tuple[StandingLine, ...], acts: set[Act]) -> None:
    assert acts_for(lines, (HOLD, OTHER), TODAY) == acts


def test_her_own_hold_is_told_with_its_reason_and_can_be_released() -> None:
    explained = explain(LINES[5], (), (HOLD, OTHER), TODAY, Lang.FI)
    assert explained.own_holds == ("h",)
    assert explained.holds == ("On hold since 22.11.2026: Riita kesken. Look at it again on 2.1.2027.",)


def test_several_lines_are_summed_up() -> None:
    explained = sum_up(LINES[:3], (), TODAY, Lang.FI)
    assert explained.keys == ("due", "rests", "soon")
    assert explained.subject == "4 item(s), about 2 client(s)"
    assert "choose only what is due" in explained.why
    assert (explained.status, explained.subject_uid) == ("", "")
    due = sum_up((LINES[0], LINES[0]), (), TODAY, Lang.FI)
    assert (due.why, due.status, due.subject_uid) == ("", "Poistettavissa", LINES[0].subject_uid)


def undated_item(event: Event, table: str) -> RetentionItem:
    decision = Decision(
        state=State.UNDATED,
        rule="r1",
        scope=None,
        anchor=event,
        anchor_date=None,
        due_on=None,
        erasable_from=None,
        reason=Reason("date_missing", {"record_class": RecordClass.NOTES}),
        holds=(),
        permitted_use=None,
        per_rule=(),
    )
    return RetentionItem("n", table, "row-uid", RecordClass.NOTES, "uid", "Nimi", "", None, decision)


@pytest.mark.parametrize(
    ("code", "event", "table", "page", "record"),
    [
        ("date_missing", Event.CONTRACT_END, "contract", "clients", "/contracts/contract:row-uid/open:ends_on"),
        ("date_missing", Event.CONTRACT_END, "note", "clients", "/contracts/contract:/"),
        (
            "date_missing",
            Event.FINANCIAL_YEAR_END,
            "accounting_reference",
            "clients",
            "/contracts/invoice:row-uid/open:booked_on",
        ),
        ("date_missing", Event.EVENT_DATE, "assessment", "clients", "/papers/assessment:row-uid/open:taken_on"),
        ("date_missing", Event.LAST_CONTACT, "person", "clients", "/timeline/add_contact:/open:"),
        ("date_missing", Event.RELATIONSHIP_END, "person", "clients", "/timeline/edit:/open:relationship_ended"),
        ("no_register", Event.COLLECTED, "person", "clients", "/people/add_role:/open:"),
        ("no_rule", Event.COLLECTED, "person", "retention", "panel:rules:"),
    ],
)
def test_a_missing_date_leads_to_where_it_is_written(
    code: str, event: Event, table: str, page: str, record: str
) -> None:
    reason = Reason(code, {"record_class": RecordClass.NOTES, "event": event})
    undated = line("u", State.UNDATED, table=table, reason=reason)
    step = explain(undated, (undated_item(event, table),), (), TODAY, Lang.FI).step
    assert step is not None
    assert step.page == page
    assert step.record.endswith(record)
