"""Today's lines for requests: which press, by the day no pause moves, and nobody named."""

from datetime import date
from typing import Any

import pytest

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.clock import clock_of
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.ui.pages.today.request_lines import OpenRequest, late_lines, request_lines
from tests.domain.rights_cases import a_case, a_check


def asked(number: int = 7, **more: Any) -> OpenRequest:
    """A case received on 3 March, due on 7 April 2026."""
    return OpenRequest(f"case{number}", number, clock_of(a_case(number=number, **more)))


def told(today: str, *requests: OpenRequest) -> tuple[list[Line], list[Line]]:
    day = date.fromisoformat(today)
    return list(late_lines(requests, day, Lang.EN)), list(request_lines(requests, day, Lang.EN))


@pytest.mark.parametrize(
    ("today", "late", "title"),
    [
        ("2026-04-08", True, "Request 7: the answer is 1 day late"),
        ("2026-04-07", True, "Request 7 must be answered today"),
        ("2026-04-06", False, "Request 7: 1 day left to answer"),
        ("2026-03-31", False, "Request 7: 7 days left to answer"),
        ("2026-03-30", False, "1 request to answer"),
    ],
)
def test_one_case_by_the_days_left(today: str, late: bool, title: str) -> None:
    first, rest = told(today, asked())
    (line,) = first or rest
    assert bool(first) is late
    assert (line.title.replace("(s)", "" if "1 " in title else "s"), line.page, line.record) == (
        title,
        "requests",
        "case7",
    )


def test_a_pause_moves_no_line() -> None:
    paused = asked(identity=(a_check("2026-03-05", "2026-03-20"),))
    assert paused.clock.paused_due is not None
    assert paused.clock.paused_due > paused.clock.due
    (late,), _rest = told("2026-04-08", paused)
    assert "7 April 2026" in late.text


def test_the_calm_ones_share_a_line_that_leads_to_the_board() -> None:
    later = asked(8, extended_on=date(2026, 3, 20))
    _late, rest = told("2026-03-10", asked(), later)
    (line,) = rest
    assert (line.topic, line.record) == (Topic.REQUESTS, "")
    assert line.title.startswith("2 request")
    assert "7 April 2026" in line.text


def test_no_line_without_a_request() -> None:
    assert told("2026-03-10") == ([], [])
