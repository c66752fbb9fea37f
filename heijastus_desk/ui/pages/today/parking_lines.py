"""Today's lines for what waits to be erased: a wait that is over, and what an older backup brought back."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from heijastus_desk.services.parking import ParkingNews
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.ui.panels.places import panel_record

translate = QCoreApplication.translate


def parking_lines(news: ParkingNews) -> Iterable[Line]:
    """At most one line of each kind."""
    if news.over:
        title = translate("Today", "%n wait(s) before erasing have ended", "", news.over)
        text = translate("Today", "Erase it now as you decided, or take it back.")
        yield Line(Topic.PARKED, "retention", panel_record("parked", ""), title, text)
    if news.came_back:
        title = translate("Today", "%n client(s) you had decided to erase came back", "", len(news.came_back))
        text = translate("Today", "An older backup was restored. Decide again.")
        item = f"person:{news.came_back[0]}"
        yield Line(Topic.PARKED, "retention", panel_record("erasing", item), title, text, 1)
