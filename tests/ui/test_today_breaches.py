"""Today tells of the hours a breach has left, at the top, and of what an open one waits for."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.breach import Breach, BreachReport, BreachRisk, ReportPhase
from heijastus_desk.ui.pages.today.breach_lines import breach_lines
from heijastus_desk.ui.pages.today.line import Topic
from heijastus_desk.ui.panels.places import panel_record

NOW = datetime(2026, 6, 8, 6, 0, tzinfo=UTC)
FRESH = Breach(
    uid="u1", number=4, noticed_at=NOW - timedelta(hours=10), facts="Aamun Outi", consequences="c", measures="m"
)

pytestmark = pytest.mark.usefixtures("themed")


def _titles(*breaches: Breach, pressing: bool) -> list[str]:
    return [line.title for line in breach_lines(breaches, NOW, Lang.FI, pressing=pressing)]


def test_the_hours_press_until_the_authority_was_told() -> None:
    (line,) = breach_lines([FRESH], NOW, Lang.FI, pressing=True)
    assert (line.topic, line.page, line.record) == (Topic.BREACH, "requests", panel_record("breach", "u1"))
    assert line.title == "Breach 4: 62 hour(s) left to notify"
    assert "Outi" not in line.title + line.text
    late = replace(FRESH, noticed_at=NOW - timedelta(hours=73))
    assert _titles(late, FRESH, pressing=True)[0] == "Breach 4: the 72 hours are over"


def test_a_reported_one_is_calm_and_a_closed_one_silent() -> None:
    report = BreachReport(phase=ReportPhase.FIRST, sent_at=NOW - timedelta(hours=1))
    told = replace(FRESH, risk=BreachRisk.RISK, risk_reason="r", reports=(report,))
    assert _titles(told, pressing=True) == []
    assert _titles(told, pressing=False) == ["Breach 4 is open"]
    untold = replace(told, risk=BreachRisk.HIGH)
    assert _titles(untold, pressing=True) == ["Breach 4 is open"]
    assert _titles(replace(FRESH, closed_on=NOW.date()), pressing=True) == []
    assert _titles(replace(FRESH, closed_on=NOW.date()), pressing=False) == []
