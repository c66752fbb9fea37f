"""Every panel of the requests page; a new one is a file or folder here and a line in PANELS."""

from heijastus_desk.ui.pages.requests.panels.hand_over import panel as hand_over
from heijastus_desk.ui.pages.requests.panels.identity import panel as identity
from heijastus_desk.ui.pages.requests.panels.letters import panel as letters
from heijastus_desk.ui.pages.requests.panels.places import panel as places
from heijastus_desk.ui.pages.requests.panels.receive import panel as receive
from heijastus_desk.ui.panels.panel import PanelSpec

PANELS: tuple[PanelSpec, ...] = (
    receive.SPEC,
    identity.SPEC,
    places.SPEC,
    letters.SPEC,
    hand_over.SPEC,
)
