"""Where Tab comes to what is made after its form: Qt puts it behind everything else."""

from collections.abc import Iterable

from PySide6.QtWidgets import QWidget


def tab_before(anchor: QWidget, made: Iterable[QWidget]) -> None:
    """Let Tab pass these, in their order, just before the anchor; all of them can have the focus, seen or not.

    They are newer than the anchor: Qt leaves alone what already follows another.
    """
    for widget in made:
        QWidget.setTabOrder(anchor, widget)
        QWidget.setTabOrder(widget, anchor)
