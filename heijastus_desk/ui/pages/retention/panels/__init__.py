"""Every panel of the retention page; a new one is a file or folder here and a line in PANELS."""

from heijastus_desk.ui.pages.retention.panels import parked
from heijastus_desk.ui.panels.panel import PanelSpec

PANELS: tuple[PanelSpec, ...] = (parked.SPEC,)
