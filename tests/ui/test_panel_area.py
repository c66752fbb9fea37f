"""What a panel asked goes with it: the page it stood on lives on, its widgets do not."""

from typing import Any

import pytest

from heijastus_desk.ui.context import Context, PageContext
from heijastus_desk.ui.pages.retention.panel_place import PanelPlace
from heijastus_desk.ui.panels.area import PanelArea
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from tests.ui.conftest import ManualExecutor

pytestmark = pytest.mark.usefixtures("themed")


class Asking(FramedPanel):
    """Asks something as soon as it stands."""

    told: list[Any]

    def __init__(self, context: PageContext, record: str) -> None:
        super().__init__(context, "asking_panel", "Asking", record)
        self.lay_out()
        context.query(lambda: record, self.told.append, topic="asking")


@pytest.fixture
def area(context: Context) -> PanelArea:
    Asking.told = []
    spec = PanelSpec(key="asking", title=lambda: "Asking", icon="info", place=PanelPlace.MENU, make=Asking)
    return PanelArea(context.for_page(), (spec,))


def test_an_open_panel_is_told(area: PanelArea, executor: ManualExecutor) -> None:
    area.open("asking", "one")
    executor.run_all()
    assert Asking.told == ["one"]


def test_a_closed_panel_is_told_nothing_any_more(area: PanelArea, executor: ManualExecutor) -> None:
    area.open("asking", "one")
    area.close_panel()
    executor.run_all()
    assert Asking.told == []


def test_only_the_panel_that_took_its_place_is_told(area: PanelArea, executor: ManualExecutor) -> None:
    area.open("asking", "one")
    area.open("asking", "two")
    executor.run_all()
    assert Asking.told == ["two"]
