"""Every panel of the notices page; a new one is a file here and a line in PANELS."""

from heijastus_desk.ui.pages.notices.panel import PanelSpec
from heijastus_desk.ui.pages.notices.panels.drift import panel as drift

PANELS: tuple[PanelSpec, ...] = (
    drift.SPEC,
)
