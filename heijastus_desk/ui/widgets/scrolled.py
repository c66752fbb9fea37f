"""A pane that scrolls when the window is lower than it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


def scrolled(pane: QWidget, column: QVBoxLayout) -> QScrollArea:
    """The pane, whose outer layout is `column`, at the top of an area that scrolls down only."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setProperty("role", "surface")
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    pane.setProperty("role", "surface")
    pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    # Not an alignment: that would hold the column to the narrowest width of its buttons.
    column.addStretch(1)
    area.setWidget(pane)
    return area
