"""Small marks: a chip says a state, a badge counts, choice chips filter."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Icon, restyle, reveal


@dataclass(frozen=True, slots=True)
class ChipText:
    """What a chip says; a tone other than neutral brings its icon."""

    text: str
    tone: Tone = Tone.NEUTRAL


class Chip(QLabel):
    """A state in a rounded frame."""

    def __init__(self, chip: ChipText) -> None:
        super().__init__(chip.text)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "chip")
        self.setProperty("tone", chip.tone.value)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._icon: Icon | None = None
        if chip.tone is not Tone.NEUTRAL:
            self._icon = Icon(chip.tone.icon, chip.tone, 12)
            self._icon.setParent(self)
        self._make_room()

    def restyled(self) -> None:
        self._make_room()

    def _make_room(self) -> None:
        if self._icon is None:
            self.setIndent(0)
            return
        self.setIndent(theme.scaled(16))
        self._icon.move(10, (self.sizeHint().height() - theme.scaled(12)) // 2)
        self.updateGeometry()


class ChipRow(QWidget):
    """The chips of a header, in as many rows as they need; hidden when there are none."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._flow = FlowLayout(self)

    def set_chips(self, chips: Sequence[ChipText]) -> None:
        self._flow.clear()
        for chip in chips:
            self._flow.addWidget(Chip(chip))
        self.setAccessibleName(", ".join(chip.text for chip in chips))
        reveal(self, shown=bool(chips))


class Badge(QLabel):
    """A count beside a word; hidden at nought."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "badge")
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.hide()

    def set_count(self, count: int) -> None:
        self.setText(str(count) if count < 1000 else "999+")
        reveal(self, shown=count > 0)
        restyle(self)


__all__ = ["Badge", "Chip", "ChipRow", "ChipText", "ChoiceChips"]
