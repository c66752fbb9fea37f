"""Which menus of the retention page open a panel."""

from enum import Enum, auto


class PanelPlace(Enum):
    """Which menu a panel is opened from."""

    MENU = auto()
    """the menu at the right of the title"""
