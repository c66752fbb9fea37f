"""Every panel of the notices page; a new one is a file here and a line in PANELS."""

from heijastus_desk.ui.pages.notices.panel import PanelSpec
from heijastus_desk.ui.pages.notices.panels.drift import panel as drift
from heijastus_desk.ui.pages.notices.panels.versions import panel as versions

PANELS: tuple[PanelSpec, ...] = (versions.SPEC, versions.WAITING_SPEC, drift.SPEC)
