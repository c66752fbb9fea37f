"""The ways from the retention page to its panels: the two she uses most, and whatever has something waiting."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from heijastus_desk.ui.widgets.buttons import Button, link, secondary
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import reveal

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate

Open = Callable[[str], object]
"""Opens the panel of a key."""


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """How much waits in the panels."""

    parked: int = 0
    frozen: int = 0
    papers: int = 0


def read_elsewhere(app: "Application") -> Elsewhere:
    """Counted anew each time the page is read."""
    return Elsewhere(len(app.parking.waiting()), len(app.freezes.all()), app.destructions.open_papers())


def header_buttons(go: Open) -> tuple[Button, ...]:
    """What stands beside the title."""
    return (
        secondary(translate("Retention", "Rules"), "retention_rules", lambda: go("rules")),
        secondary(translate("Retention", "The year"), "retention_year_round", lambda: go("year")),
    )


class Ways(QWidget):
    """Hidden while nothing waits anywhere."""

    def __init__(self, go: Open) -> None:
        super().__init__()
        self.setObjectName("retention_ways")
        self._links = {
            key: link("", f"retention_to_{key}", lambda key=key: go(key))
            for key in ("parked", "restrictions", "destructions")
        }
        row = FlowLayout(self)
        for button in self._links.values():
            row.addWidget(button)
        self.show_counts(Elsewhere())

    def show_counts(self, waiting: Elsewhere) -> None:
        """Name what waits, each as the way to it."""
        said = {
            "parked": (waiting.parked, translate("Retention", "%n waiting to be erased", "", waiting.parked)),
            "restrictions": (waiting.frozen, translate("Retention", "%n frozen", "", waiting.frozen)),
            "destructions": (waiting.papers, translate("Retention", "%n paper(s) to shred", "", waiting.papers)),
        }
        for key, (count, text) in said.items():
            self._links[key].setText(text)
            reveal(self._links[key], shown=count > 0)
        reveal(self, shown=any(count for count, _text in said.values()))
