"""Every panel of the requests page; a new one is a file or folder here and a line in PANELS."""

from heijastus_desk.ui.pages.requests.panels import inspection
from heijastus_desk.ui.pages.requests.panels.acting import panel as acting
from heijastus_desk.ui.pages.requests.panels.breach import panel as breach
from heijastus_desk.ui.pages.requests.panels.decisions import panel as decisions
from heijastus_desk.ui.pages.requests.panels.hand_over import panel as hand_over
from heijastus_desk.ui.pages.requests.panels.identity import panel as identity
from heijastus_desk.ui.pages.requests.panels.letters import panel as letters
from heijastus_desk.ui.pages.requests.panels.passages import panel as passages
from heijastus_desk.ui.pages.requests.panels.places import panel as places
from heijastus_desk.ui.pages.requests.panels.receive import panel as receive
from heijastus_desk.ui.panels.panel import PanelSpec

PANELS: tuple[PanelSpec, ...] = (
    breach.SPEC,
    receive.SPEC,
    identity.SPEC,
    places.SPEC,
    passages.SPEC,
    letters.SPEC,
    hand_over.SPEC,
    decisions.SPEC,
    acting.SPEC,
    inspection.SPEC,
)
