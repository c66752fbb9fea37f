"""Counts, groups, folding, the year ahead and the words of a line, from items made by hand."""

from datetime import date, timedelta

import pytest

from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.decision import Decision
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.terms import Event, State
from heijastus_desk.domain.values import day_after
from heijastus_desk.services.holds import OpenHold
from heijastus_desk.services.retention import RetentionItem, RetentionOverview
from heijastus_desk.ui.pages.retention import presenter
from heijastus_desk.ui.pages.retention.bundles import Bundle, Group, bundled, grouped
from heijastus_desk.ui.pages.retention.explanation import explain
from heijastus_desk.ui.pages.retention.presenter import Row, RowKind, Show, Wish
from heijastus_desk.ui.pages.retention.year_ahead import bars
from heijastus_desk.ui.theme import Tone

TODAY = date(2026, 11, 22)


def decision(state: State, due_on: date | None = None, **kept: object) -> Decision:
    erasable = day_after(due_on) if due_on else None
    reason = Reason("date_missing" if state is State.UNDATED else "kept_elsewhere", {"record_class": RecordClass.NOTES})
    values: dict[str, object] = {
        "state": state,
        "rule": "r1",
        "scope": None,
        "anchor": Event.CONTRACT_END,
        "anchor_date": None,
        "due_on": due_on,
        "erasable_from": erasable,
        "reason": reason,
        "holds": (),
        "permitted_use": None,
        "per_rule": (),
    }
    return Decision(**{**values, **kept})  # type: ignore[arg-type]


def item(
    uid: str,
    state: State,
    due_on: date | None = None,
    *,
    name: str = "Kuvitteellinen, Sisko",
    kind: RecordClass = RecordClass.NOTES,
    on: date | None = None,
    label: str = "",
    **kept: object,
) -> RetentionItem:
    return RetentionItem(
        id=uid,
        table="note",
        uid=uid,
        record_class=kind,
        subject_uid=f"uid of {name}" if name else "",
        subject_name=name,
        label=label,
        own_date=on,
        decision=decision(state, due_on, **kept),
    )


def in_days(days: int) -> date:
    """The last day of a period whose item may go in so many days."""
    return TODAY + timedelta(days=days - 1)


@pytest.fixture
def overview() -> RetentionOverview:
    return RetentionOverview(
        TODAY,
        (
            item("due1", State.DUE, in_days(-10), on=date(2024, 1, 1)),
            item("due2", State.DUE, in_days(-10), on=date(2024, 3, 1)),
            item("soon", State.UPCOMING, in_days(30), name="Mallinen, Åke"),
            item("later", State.UPCOMING, in_days(31), name="Mallinen, Åke"),
            item("undated", State.UNDATED, name="Otos, Ilmari"),
            item("held", State.HELD, name="Näyte, Venla"),
            item("running", State.RUNNING, in_days(200), kind=RecordClass.CONTRACT, label="Työnohjaus 2026"),
            item("open", State.NOT_STARTED, name=""),
        ),
    )


def ids(state: presenter.ViewState) -> list[str]:
    return [row.id for row in state.rows]


def test_items_stand_in_their_groups_in_the_order_she_looks_at_them(overview: RetentionOverview) -> None:
    groups = grouped(overview.items, TODAY)
    assert [(group, [b.id for b in bundled(items)]) for group, items in groups.items()] == [
        (Group.DUE, ["due1"]),
        (Group.WITHIN_30, ["soon"]),
        (Group.WITHIN_90, ["later"]),
        (Group.HELD, ["held"]),
        (Group.UNDATED, ["undated"]),
        (Group.RUNNING, ["running"]),
        (Group.NOT_STARTED, ["open"]),
    ]


def test_alike_items_of_a_person_are_one_line_that_keeps_every_row(overview: RetentionOverview) -> None:
    due = bundled(grouped(overview.items, TODAY)[Group.DUE])[0]
    assert due.rows == (("note", "due1"), ("note", "due2"))
    assert presenter.what(due, Lang.FI) == "Muistiinpanot ×2 1.1.2024–1.3.2024"


@pytest.mark.parametrize(
    "changed",
    [
        item("b", State.DUE, in_days(-10), name="Mallinen, Åke"),
        item("b", State.DUE, in_days(-10), kind=RecordClass.CONTRACT),
        item("b", State.DUE, in_days(-10), reason=Reason("no_rule", {"record_class": RecordClass.NOTES})),
        item("b", State.RUNNING, in_days(10)),
    ],
    ids=["another person", "another class", "another reason", "another state"],
)
def test_items_that_differ_are_not_put_together(changed: RetentionItem) -> None:
    groups = grouped((item("a", State.DUE, in_days(-10)), changed), TODAY)
    assert sum(len(bundled(items)) for items in groups.values()) == 2


def test_calm_groups_are_folded_until_she_wants_them(overview: RetentionOverview) -> None:
    folded = presenter.derive(overview, Wish())
    assert "running" not in ids(folded)
    assert "fold:running" in ids(folded)
    unfolded = presenter.derive(overview, Wish().turned(Group.RUNNING))
    assert ids(unfolded)[ids(unfolded).index("fold:running") + 1] == "running"
    assert Wish().turned(Group.RUNNING).turned(Group.RUNNING) == Wish()


@pytest.mark.parametrize(
    ("wish", "expected"),
    [
        (Wish(show=Show.DUE), {"due1"}),
        (Wish(show=Show.UPCOMING), {"soon", "later"}),
        (Wish(show=Show.NOT_STARTED), {"open"}),
        (Wish(text="ÅKE"), {"soon", "later"}),
        (Wish(text="työnohjaus 2026"), {"running"}),
        (Wish(record_class=RecordClass.CONTRACT), {"running"}),
        (Wish(text="åke", show=Show.DUE), set[str]()),
    ],
)
def test_what_she_asks_for_is_shown_and_unfolded(overview: RetentionOverview, wish: Wish, expected: set[str]) -> None:
    state = presenter.derive(overview, wish)
    assert set(state.by_id) == expected
    assert {row.id for row in state.rows if row.kind is RowKind.ITEMS} == expected
    assert state.counts[Show.ALL] == 8, "the chips count everything, whatever is shown"
    assert (state.counts[Show.DUE], state.counts[Show.UPCOMING]) == (2, 2)


def test_the_year_ahead_counts_items_by_the_month_they_may_go(overview: RetentionOverview) -> None:
    ahead = presenter.outlook(overview)
    assert (ahead.due, ahead.held, ahead.undated) == (2, 1, 1)
    assert [first for first, _count in ahead.months] == [
        *(date(2026, month, 1) for month in (11, 12)),
        *(date(2027, month, 1) for month in range(1, 11)),
    ]
    assert dict(ahead.months)[date(2026, 12, 1)] == 2
    assert sum(count for _first, count in ahead.months) == 3


def test_every_bar_has_a_word_and_a_sentence(overview: RetentionOverview) -> None:
    shown = bars(presenter.outlook(overview), Lang.FI)
    assert [bar.label for bar in shown[1:13]] == ["11", "12", *map(str, range(1, 11))]
    assert [bar.under for bar in shown if bar.under] == ["2026", "2027"]
    assert [bar.tone for bar in shown if bar.apart] == [Tone.DUE, Tone.HELD, Tone.SOON]
    assert all(bar.spoken.endswith(str(bar.count)) for bar in shown)


def test_a_line_says_who_what_where_it_stands_and_why(overview: RetentionOverview) -> None:
    state = presenter.derive(overview, Wish())
    row = next(row for row in state.rows if row.id == "soon")
    text = presenter.row_text(row, Lang.FI)
    assert text.title == "Mallinen, Åke · Muistiinpanot"
    assert text.subtitle.startswith("Muistiinpanot: ")
    assert text.status == "Erasable from 22.12.2026"
    assert text.tone is Tone.SOON


def test_nobody_is_named_in_words(overview: RetentionOverview) -> None:
    bundle = presenter.derive(overview, Wish(show=Show.NOT_STARTED)).by_id["open"]
    assert presenter.subject_of(bundle) == "Nobody named"


def test_headings_name_and_count_their_group() -> None:
    text = presenter.row_text(Row(RowKind.HEADING, Group.DUE, 13), Lang.FI)
    assert (text.title, text.heading) == ("May be erased now · 13", True)


def test_a_wanted_uid_is_an_item_or_a_client(overview: RetentionOverview) -> None:
    found = presenter.find(overview, "uid of Mallinen, Åke")
    assert found is not None
    assert found.id == "soon"
    exact = presenter.find(overview, "due2")
    assert exact is not None
    assert presenter.bundle_with(presenter.derive(overview, Wish()), exact) == "due1"
    assert presenter.find(overview, "nothing") is None


@pytest.mark.parametrize(
    ("code", "event", "page"),
    [
        ("date_missing", Event.CONTRACT_END, "clients"),
        ("date_missing", Event.FINANCIAL_YEAR_END, "clients"),
        ("no_rule", None, "notices"),
        ("no_register", None, "clients"),
    ],
)
def test_a_missing_date_says_where_it_is_mended(code: str, event: Event | None, page: str) -> None:
    params: dict[str, str | int | date | None] = {"record_class": RecordClass.NOTES, "event": event or Event.COLLECTED}
    undated = item("u", State.UNDATED, reason=Reason(code, params), anchor=event)
    step = explain(Bundle((undated,)), (), Lang.FI).step
    assert step is not None
    assert step.page == page


def test_her_own_hold_is_told_with_its_reason_and_can_be_released() -> None:
    held = item(
        "n", State.HELD, holds=("h",), reason=Reason("held_manual", {"record_class": RecordClass.NOTES, "since": TODAY})
    )
    hold = OpenHold("h", "note", "n", HoldCause.MANUAL, "Todistus on kesken.", TODAY, date(2027, 1, 2))
    other = OpenHold("x", "note", "another", HoldCause.MANUAL, "Muu.", TODAY, None)
    explained = explain(Bundle((held,)), (hold, other), Lang.FI)
    assert explained.own_holds == ("h",)
    assert explained.holds == ("On hold since 22.11.2026: Todistus on kesken. Look at it again on 2.1.2027.",)


def test_a_text_of_a_register_is_part_of_the_likeness() -> None:
    first, second = (
        item(uid, State.DUE, in_days(-1), reason=Reason("no_rule", {"register": LocalisedText(fi=name)}))
        for uid, name in (("a", "Asiakkaat"), ("b", "Markkinointi"))
    )
    assert len(bundled((first, second))) == 2
