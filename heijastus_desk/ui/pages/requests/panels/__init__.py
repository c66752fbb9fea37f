"""Every panel of the requests page; a new one is a file or folder here and a line in PANELS."""

from heijastus_desk.ui.panels.panel import PanelSpec

PANELS: tuple[PanelSpec, ...] = ()
