"""The panel of closing the business."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.rounds.values import RoundKind
from heijastus_desk.ui.pages.retention.panel_place import PanelPlace
from heijastus_desk.ui.pages.retention.panels.rounds.panel import RoundPanel
from heijastus_desk.ui.panels.panel import PanelSpec

translate = QCoreApplication.translate

SPEC = PanelSpec(
    key="closing",
    title=lambda: translate("Rounds", "Close the business…"),
    icon="close",
    place=PanelPlace.MENU,
    make=lambda context, record: RoundPanel(context, RoundKind.CLOSING, record),
)
