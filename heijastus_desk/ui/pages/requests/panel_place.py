"""Which menus of the requests page open a panel."""

from enum import Enum, auto


class PanelPlace(Enum):
    """Which menu a panel is opened from."""

    MENU = auto()
    """the menu at the right of the title"""
    CASE = auto()
    """a step of a case; its spec is `open_alone`"""
