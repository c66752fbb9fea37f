"""What the answers would make, beside the questions: each new register can be left out."""

from collections.abc import Callable, Collection, Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.notices.panels.interview.presenter import Line
from heijastus_desk.ui.widgets.fields import TickField
from heijastus_desk.ui.widgets.focus_ring import FocusRing
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class OutcomePane(QFrame):
    """`choose(template, made)` is called when she leaves a register out or takes it back."""

    def __init__(self, choose: Callable[[str, bool], None]) -> None:
        super().__init__()
        self.setObjectName("interview_outcome")
        self.setProperty("role", "card")
        self.setMinimumWidth(theme.scaled(220))
        self._choose = choose
        self.ticks: dict[str, TickField] = {}
        self._lines = QVBoxLayout()
        self._lines.setSpacing(theme.GRID)
        inner = QWidget()
        inner.setProperty("role", "surface")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.GRID, 0)
        column.addLayout(self._lines)
        column.addStretch(1)
        area = QScrollArea()
        area.setObjectName("interview_outcome_scroll")
        area.setAccessibleName(translate("Notices", "What this makes"))
        FocusRing(area)
        area.setProperty("role", "surface")
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setWidgetResizable(True)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(12, theme.GRID, 6, theme.GRID)
        whole.setSpacing(theme.GRID)
        whole.addWidget(Text(translate("Notices", "What this makes"), "section", wrap=True))
        whole.addWidget(area, 1)

    def show_lines(self, lines: Sequence[Line], without: Collection[str]) -> None:
        """Show these; registers named in `without` are not ticked."""
        clear(self._lines)
        self.ticks = {}
        for line in lines:
            if line.template:
                self._add_tick(line, made=line.template not in without)
            else:
                self._lines.addWidget(Text(line.text, wrap=True))
        if not lines:
            self._lines.addWidget(Text(translate("Notices", "Your registers already tell this."), "quiet", wrap=True))

    def _add_tick(self, line: Line, *, made: bool) -> None:
        tick = TickField(f"make_{line.template}", line.text)
        tick.set_value(made)
        tick.edited.connect(lambda: self._choose(line.template, bool(tick.value())))
        self.ticks[line.template] = tick
        self._lines.addWidget(tick)


def clear(layout: QLayout) -> None:
    """Take everything out of a layout, and what stands in layouts inside it."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            clear(inner)
