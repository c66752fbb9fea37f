"""The chips that show whom the list leaves out: restricted persons, and those whose use has ended."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from heijastus_desk.domain.sight import Sight
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import reveal

translate = QCoreApplication.translate


class UnseenChips(QWidget):
    """One of them at a time, or none for the daily list; not there while nobody is left out."""

    def __init__(self, turned: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("clients_unseen")
        self.setAccessibleName(translate("Freezes", "Clients the list leaves out"))
        self._turned = turned
        self._sight = Sight.DAILY
        row = FlowLayout(self)
        self.chips: dict[Sight, Button] = {}
        for sight in (Sight.RESTRICTED, Sight.USE_ENDED):
            chip = Button("-", f"clients_{sight.value}", kind=ButtonKind.CHOICE)
            chip.setCheckable(True)
            chip.clicked.connect(lambda _on, one=sight: self._click(one))
            self.chips[sight] = chip
            row.addWidget(chip)
        self.show_counts({})

    def sight(self) -> Sight:
        """Whom the list shows."""
        return self._sight

    def choose(self, sight: Sight) -> None:
        """Choose without telling."""
        self._sight = sight
        for one, chip in self.chips.items():
            chip.setChecked(one is sight)

    def show_counts(self, counts: Mapping[Sight, int]) -> None:
        """How many each chip shows; one that shows nobody any more is not there, nor chosen."""
        for sight, chip in self.chips.items():
            count = counts.get(sight, 0)
            text = _words(sight, count)
            chip.setText(text)
            chip.setAccessibleName(text)
            reveal(chip, shown=count > 0)
        if self._sight is not Sight.DAILY and not counts.get(self._sight, 0):
            self.choose(Sight.DAILY)
        reveal(self, shown=any(counts.get(sight, 0) for sight in self.chips))

    def _click(self, sight: Sight) -> None:
        self.choose(Sight.DAILY if self._sight is sight else sight)
        self._turned()


def _words(sight: Sight, count: int) -> str:
    if sight is Sight.RESTRICTED:
        return translate("Freezes", "Restricted (%n)", "", count)
    return translate("Freezes", "Use ended (%n)", "", count)
