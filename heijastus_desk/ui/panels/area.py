"""Shows one panel of a page at a time in the place of its list and card."""

from collections.abc import Callable, Sequence
from enum import Enum

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.panels.panel import Panel, PanelSpec
from heijastus_desk.ui.widgets.buttons import MenuButton


class PanelArea(QWidget):
    """`opened` and `closed` tell the page what to show; `went` is a panel's own."""

    opened = Signal()
    closed = Signal()
    went = Signal(str, tuple)

    def __init__(self, context: PageContext, panels: Sequence[PanelSpec]) -> None:
        super().__init__()
        self._context, self._panels = context, panels
        self.panel: Panel | None = None
        self._panels_context = context
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)

    def open(self, key: str, record: str) -> None:
        """Show a panel for a record (uid); what stood there before is closed without asking."""
        spec = next(one for one in self._panels if one.key == key)
        self._drop()
        # Its own: what it asked is dropped with it, and would otherwise be told to a widget that is gone.
        self._panels_context = self._context.shared.for_page()
        panel = spec.make(self._panels_context, record)
        panel.closed.connect(self.close_panel)
        panel.went.connect(self.went)
        self.panel = panel
        self._column.addWidget(panel)
        self.opened.emit()
        panel.focus_first()

    def close_panel(self) -> bool:
        """Back to the page; False when no panel is open."""
        if self.panel is None:
            return False
        self.panel.can_close(self._close)
        return True

    def leave(self, proceed: Callable[[], None]) -> None:
        """Go on once the open panel, if any, is closed."""

        def done() -> None:
            self._close()
            proceed()

        if self.panel is None:
            proceed()
        else:
            self.panel.can_close(done)

    def refresh(self) -> None:
        """Let the open panel read again."""
        if self.panel is not None:
            self.panel.refresh()

    def fill_menu(self, menu: MenuButton, place: Enum, choose: Callable[[str], None]) -> None:
        """Add the panels of a place to its menu."""
        for spec in self._panels:
            if spec.place is place and not spec.open_alone:
                menu.add(spec.title(), f"open_{spec.key}", _chosen(choose, spec), icon=spec.icon)

    def _close(self) -> None:
        self._drop()
        self.closed.emit()

    def _drop(self) -> None:
        if self.panel is not None:
            self._panels_context.leave()
            self.panel.hide()
            self._column.removeWidget(self.panel)
            self.panel.deleteLater()
            self.panel = None


def _chosen(choose: Callable[[str], None], spec: PanelSpec) -> Callable[[], None]:
    return lambda: choose(spec.key)
