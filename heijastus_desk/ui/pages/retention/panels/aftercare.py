"""The panel of aftercare by a colleague she has named."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.rounds.values import RoundKind
from heijastus_desk.ui.pages.retention.panel_place import PanelPlace
from heijastus_desk.ui.pages.retention.panels.rounds.panel import RoundPanel
from heijastus_desk.ui.panels.panel import PanelSpec

translate = QCoreApplication.translate

SPEC = PanelSpec(
    key="aftercare",
    title=lambda: translate("Rounds", "Aftercare by a colleague…"),
    icon="clients",
    place=PanelPlace.MENU,
    make=lambda context, record: RoundPanel(context, RoundKind.AFTERCARE, record),
)
