"""Temporary pictures."""
import pytest
from tests.ui.clients_desk import Desk
from heijastus_desk.services.client_papers import PaperKind
from PySide6.QtTest import QTest
pytestmark = pytest.mark.usefixtures("themed")
def test_grab(desk: Desk) -> None:
    w=desk.window; w.resize(960,600); desk.settle()
    desk.choose(desk.practice.sisko)
    desk.keys("Ctrl+P"); QTest.qWait(3000)
    w.grab().save("/tmp/h5_s1.png")
    v=desk.page.area.panel.pages
    desk.page.area.panel.choose(PaperKind.NOTES); desk.settle()
    for n in range(6):
        QTest.qWait(1000); print(n, v.zoomFactor(), v.verticalScrollBar().value(), v.verticalScrollBar().maximum(), v.viewport().size(), v.pages if hasattr(v,'pages') else '')
    w.grab().save("/tmp/h5_s2.png")
