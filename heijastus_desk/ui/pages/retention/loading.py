"""What the retention page reads behind the window."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from heijastus_desk.domain.retention.terms import State
from heijastus_desk.services.holds import OpenHold
from heijastus_desk.services.standings import lines_of
from heijastus_desk.ui.pages.retention import presenter
from heijastus_desk.ui.pages.retention.presenter import ViewState, Wish
from heijastus_desk.ui.pages.retention.ways import Elsewhere, read_elsewhere

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application


@dataclass(frozen=True, slots=True)
class Loaded:
    """The page, ready to be shown."""

    holds: tuple[OpenHold, ...]
    state: ViewState
    asking: int
    """items past their time, without those put off"""
    elsewhere: Elsewhere


def read_page(app: "Application", wish: Wish) -> Loaded:
    """On another day than today everything is computed for it; today's answers are at hand."""
    dashboard = app.standings.dashboard(wish.as_of)
    if wish.as_of is None:
        lines = app.standings.lines(wish.asked)
    else:
        lines = lines_of(app.retention.overview(wish.as_of), wish.asked)
    past = dashboard.counts[State.DUE] - dashboard.to_go_through
    asking = past - app.reminders.put_off_now(dashboard.today).resting
    return Loaded(app.holds.open(), presenter.derive(dashboard, lines, wish), asking, read_elsewhere(app))
