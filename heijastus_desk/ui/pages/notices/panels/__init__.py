"""Every panel of the notices page; a new one is a file here and a line in PANELS."""

from heijastus_desk.ui.pages.notices.panel import PanelSpec

PANELS: tuple[PanelSpec, ...] = ()
