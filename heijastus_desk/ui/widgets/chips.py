"""Small marks: a chip says a state, a badge counts, choice chips filter."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QSizePolicy, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Icon, restyle


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

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
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
        self.setVisible(bool(chips))


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
        self.setVisible(count > 0)
        restyle(self)


class ChoiceChips(QWidget):
    """One choice of a few, as chips; arrows move between them."""

    chosen = Signal(str)

    def __init__(self, name: str, choices: Sequence[tuple[str, str]], spoken: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._group = QButtonGroup(self)
        self._buttons: dict[str, Button] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        for key, text in choices:
            button = Button(text, f"{name}_{key}", kind=ButtonKind.CHOICE)
            button.setCheckable(True)
            button.toggled.connect(lambda on, k=key: self.chosen.emit(k) if on else None)
            self._group.addButton(button)
            self._buttons[key] = button
            row.addWidget(button)
        row.addStretch(1)
        if choices:
            self.choose(choices[0][0])

    def choose(self, key: str) -> None:
        """Choose without telling."""
        was = self.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self._buttons[key].setChecked(True)
        self.blockSignals(was)

    def choice(self) -> str:
        return next(key for key, button in self._buttons.items() if button.isChecked())

    def set_text(self, key: str, text: str) -> None:
        self._buttons[key].setText(text)
        self._buttons[key].setAccessibleName(text)

    def button(self, key: str) -> Button:
        return self._buttons[key]
