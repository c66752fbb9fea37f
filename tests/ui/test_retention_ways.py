"""From the retention page to its panels: by the title what she uses most, below it what waits."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget

from heijastus_desk.ui.pages.retention.panels import PANELS
from heijastus_desk.ui.pages.retention.ways import Elsewhere, Ways, header_buttons


@pytest.fixture
def gone() -> list[str]:
    return []


def test_the_buttons_lead_to_panels_that_exist(qtbot: object, gone: list[str]) -> None:
    assert qtbot
    for button in header_buttons(gone.append):
        button.click()
    assert set(gone) == {"rules", "year"} <= {spec.key for spec in PANELS}


def test_only_what_waits_is_named_and_leads_there(qtbot: object, gone: list[str]) -> None:
    assert qtbot
    holder = QWidget()
    ways = Ways(gone.append)
    ways.setParent(holder)
    assert ways.isHidden()
    ways.show_counts(Elsewhere(parked=2, papers=1))
    assert not ways.isHidden()
    shown = [button for button in ways.findChildren(QPushButton) if not button.isHidden()]
    assert [button.text()[0] for button in shown] == ["2", "1"]
    for button in shown:
        button.click()
    assert gone == ["parked", "destructions"]
    assert set(gone) <= {spec.key for spec in PANELS}
    ways.show_counts(Elsewhere())
    assert ways.isHidden()
