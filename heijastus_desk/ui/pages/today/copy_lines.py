"""Today's line for locked copies of somebody's data that still lie on her own disk."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.rights.handing import CopyLeft
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.ui.panels.places import panel_record

translate = QCoreApplication.translate


def copy_lines(copies: Sequence[CopyLeft]) -> Iterable[Line]:
    """One line for all of them; it leads to the case of the oldest."""
    if not copies:
        return
    title = translate("Today", "%n package(s) of data to delete from this computer", "", len(copies))
    text = translate("Today", "Handed over a week ago or more: the copy left here is of no use any more.")
    yield Line(Topic.COPIES, "requests", panel_record("hand_over", copies[0].case), title, text)
