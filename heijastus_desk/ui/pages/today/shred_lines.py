"""Today's lines for what an erasure left to her: papers to shred, and names an older backup brought back."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.ui.panels.places import panel_record

translate = QCoreApplication.translate


def shred_lines(papers: int, came_back: int = 0) -> Iterable[Line]:
    """One line for all papers, and one for all records that came back."""
    if came_back:
        title = translate("Today", "%n record(s) may name somebody who was erased", "", came_back)
        text = translate("Today", "They came back with an older backup. Look at each.")
        yield Line(Topic.NAMES_BACK, "retention", panel_record("destructions", ""), title, text)
    if papers:
        title = translate("Today", "%n paper(s) to shred", "", papers)
        text = translate("Today", "Something was erased that also lies in a folder. Sign each paper off.")
        yield Line(Topic.SHRED, "retention", panel_record("destructions", ""), title, text)
