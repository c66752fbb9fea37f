"""Which menus of the notices page open a panel."""

from enum import Enum, auto


class PanelPlace(Enum):
    """Which menu a panel is opened from."""

    NEW = auto()
    """the plus above the registers: a way to begin one"""
    REGISTER = auto()
    """the menu of the register in the form"""
