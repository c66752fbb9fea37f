"""Where Tab comes to what is made after its form: Qt puts it behind everything else."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def tab_before(anchor: QWidget, made: Iterable[QWidget]) -> None:
    """Let Tab pass these, in their order, just before the anchor; all of them can have the focus, seen or not.

    They are newer than the anchor: Qt leaves alone what already follows another.
    """
    for widget in made:
        QWidget.setTabOrder(anchor, widget)
        QWidget.setTabOrder(widget, anchor)


def tab_last(window: QWidget, before: QWidget, after: QWidget) -> None:
    """Let Tab come to what is in `after` only once it has passed what is in `before`, also what was made since."""
    # Qt orders only what can have the focus.
    chain = [widget for widget in _chain(window) if widget.focusPolicy() != Qt.FocusPolicy.NoFocus]
    ours = [widget for widget in chain if before.isAncestorOf(widget)]
    moved = [widget for widget in chain if after.isAncestorOf(widget)]
    if not ours or not moved or chain.index(moved[0]) > chain.index(ours[-1]):
        return
    last = ours[-1]
    for widget in moved:
        QWidget.setTabOrder(last, widget)
        last = widget


def _chain(window: QWidget) -> Iterator[QWidget]:
    widget: QWidget | None = window.nextInFocusChain()
    while widget is not None and widget is not window:
        yield widget
        widget = widget.nextInFocusChain()
