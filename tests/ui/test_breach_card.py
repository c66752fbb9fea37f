"""A breach on the board and on its card: the 72 hours, what is still to do, the way to its form."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.breach import Breach, BreachNeed, BreachRisk
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.requests import words
from heijastus_desk.ui.pages.requests.presenter import BREACH, BoardBreach
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import label
from tests.ui.clients_practice import TODAY
from tests.ui.conftest import ManualExecutor
from tests.ui.requests_desk import RequestsDesk, open_requests

pytestmark = pytest.mark.usefixtures("themed")


@pytest.fixture
def desk(tmp_path: Path, runner: JobRunner, executor: ManualExecutor, qtbot: QtBot) -> Iterator[RequestsDesk]:
    with open_requests(tmp_path, runner, executor, qtbot) as made:
        yield made


def recorded(desk: RequestsDesk, hours_ago: int, **said: Any) -> Breach:
    app = desk.practice.app
    noticed = app.clock.now() - timedelta(hours=hours_ago)
    uid = app.breaches.record(Breach(uid="", number=0, noticed_at=noticed, facts="Puhelin katosi.", **said)).uid
    desk.go_to(f"{BREACH}{uid}")
    return app.breaches.get(uid)


def row_of(desk: RequestsDesk, breach: Breach) -> tuple[str, Tone]:
    row = words.row(BoardBreach(breach, desk.practice.app.clock.now()), TODAY, Lang.EN)
    return row.status, row.tone


@pytest.mark.parametrize(
    ("hours_ago", "said", "tone"),
    [
        (5, "67 hour(s) left", Tone.SOON),
        (60, "12 hour(s) left", Tone.DUE),
        (80, "The 72 hours ended 8 hour(s) ago", Tone.DUE),
    ],
)
def test_the_hours_run_on_the_card_and_in_its_line(desk: RequestsDesk, hours_ago: int, said: str, tone: Tone) -> None:
    breach = recorded(desk, hours_ago)
    card = desk.page.breach
    assert card.isVisible()
    assert card.hours.text() == said
    assert row_of(desk, breach) == (said, tone)
    assert label(BreachNeed.RISK, desk.page.context.lang) in card.needs.text()


def test_where_nobody_is_notified_the_clock_stands_and_the_reason_is_there(desk: RequestsDesk) -> None:
    told: dict[str, Any] = {"risk": BreachRisk.UNLIKELY, "risk_reason": "Muisti oli salattu."}
    breach = recorded(desk, 5, **told, consequences="Ei mitään.", measures="Tyhjennettiin.")
    assert desk.page.breach.hours.text() == "No notification needed"
    assert not desk.page.breach.needs.isVisible()
    assert row_of(desk, breach)[0] == "Open"
