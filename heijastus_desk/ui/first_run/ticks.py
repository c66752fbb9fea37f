"""Ticks side by side in two columns, read from top to bottom, with what somebody ticked earlier in this first run."""

from collections.abc import Iterable
from enum import StrEnum
from typing import Generic, TypeVar

from PySide6.QtWidgets import QGridLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.fields import TickField
from heijastus_desk.wording.sentences import label

COLUMNS = 2
Kind = TypeVar("Kind", bound=StrEnum)


class Ticks(QWidget, Generic[Kind]):
    """One tick for each kind, in the order given; object names are the prefix and the kind."""

    def __init__(self, prefix: str, kinds: Iterable[Kind], ticked: Iterable[Kind], lang: Lang) -> None:
        super().__init__()
        self.fields = {kind: TickField(f"{prefix}_{kind.value}", label(kind, lang)) for kind in kinds}
        chosen = set(ticked)
        rows = -(-len(self.fields) // COLUMNS)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(3 * theme.GRID)
        grid.setVerticalSpacing(0)
        for column in range(COLUMNS):
            grid.setColumnStretch(column, 1)
        for number, (kind, field) in enumerate(self.fields.items()):
            field.set_value(kind in chosen)
            grid.addWidget(field, number % rows, number // rows)

    def ticked(self) -> tuple[Kind, ...]:
        """Those ticked, in order."""
        return tuple(kind for kind, field in self.fields.items() if field.value())

    def focus_first(self) -> None:
        """The keyboard to the first."""
        next(iter(self.fields.values())).focus_control()
