"""The panel of the year's guided half hour."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.rounds.values import RoundKind
from heijastus_desk.ui.pages.retention.panel_place import PanelPlace
from heijastus_desk.ui.pages.retention.panels.rounds.panel import RoundPanel
from heijastus_desk.ui.panels.panel import PanelSpec

translate = QCoreApplication.translate

SPEC = PanelSpec(
    key="year",
    title=lambda: translate("Rounds", "The year in half an hour…"),
    icon="calendar",
    place=PanelPlace.MENU,
    make=lambda context, record: RoundPanel(context, RoundKind.YEAR, record),
)
