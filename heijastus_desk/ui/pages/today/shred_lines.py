"""Today's line for papers that are still to be shredded."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.ui.panels.places import panel_record

translate = QCoreApplication.translate


def shred_lines(papers: int) -> Iterable[Line]:
    """One line for all of them."""
    if papers:
        title = translate("Today", "%n paper(s) to shred", "", papers)
        text = translate("Today", "Something was erased that also lies in a folder. Sign each paper off.")
        yield Line(Topic.SHRED, "retention", panel_record("destructions", ""), title, text)
