"""Every panel of the notices page; a new one is a file here and a line in PANELS."""

from heijastus_desk.ui.pages.notices.panels import processing_record, templates, weighing
from heijastus_desk.ui.pages.notices.panels.bringing_in import panel as bringing_in
from heijastus_desk.ui.pages.notices.panels.drift import panel as drift
from heijastus_desk.ui.pages.notices.panels.interview import panel as interview
from heijastus_desk.ui.pages.notices.panels.old_notice import panel as old_notice
from heijastus_desk.ui.pages.notices.panels.versions import panel as versions
from heijastus_desk.ui.panels.panel import PanelSpec

PANELS: tuple[PanelSpec, ...] = (
    templates.SPEC,
    interview.SPEC,
    versions.SPEC,
    versions.WAITING_SPEC,
    drift.SPEC,
    bringing_in.SPEC,
    old_notice.SPEC,
    weighing.SPEC,
    processing_record.SPEC,
)
