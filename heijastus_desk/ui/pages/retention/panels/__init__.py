"""Every panel of the retention page; a new one is a file or folder here and a line in PANELS."""

from heijastus_desk.ui.pages.retention.panels import aftercare, clean_up, closing, parked, printed_list, year
from heijastus_desk.ui.pages.retention.panels.destructions import panel as destructions
from heijastus_desk.ui.pages.retention.panels.erasing import panel as erasing
from heijastus_desk.ui.pages.retention.panels.restrictions import panel as restrictions
from heijastus_desk.ui.pages.retention.panels.rules import panel as rules
from heijastus_desk.ui.panels.panel import PanelSpec

PANELS: tuple[PanelSpec, ...] = (
    erasing.SPEC,
    printed_list.SPEC,
    destructions.SPEC,
    restrictions.SPEC,
    rules.SPEC,
    clean_up.SPEC,
    parked.SPEC,
    year.SPEC,
    closing.SPEC,
    aftercare.SPEC,
)
