"""What the window shows while an erasure is under way: its steps, how far it is, and a way out before the first."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QProgressBar, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.retention.panels.erasing.errand import FIRST_STEP
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button
from heijastus_desk.ui.widgets.labels import Icon, Text

translate = QCoreApplication.translate


class Working(QWidget):
    """`called_off` tells that she wants it stopped."""

    called_off = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.title = Text(translate("Erasing", "Erasing…"), "heading")
        self.bar = QProgressBar()
        self.bar.setObjectName("erasing_progress")
        self.bar.setAccessibleName(translate("Erasing", "How far the erasing is"))
        self.bar.setTextVisible(False)
        self.stop = Button(translate("Erasing", "Call it off"), "erasing_stop", on_click=self.called_off.emit)
        self.hint = Text("", "quiet", wrap=True)
        self._steps: list[tuple[int, int, Icon, Text]] = []
        grid = QGridLayout()
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(theme.GRID)
        grid.setColumnStretch(1, 1)
        for number, (first, last, said) in enumerate(_steps()):
            icon, text = Icon("retention", Tone.NEUTRAL), Text(said, wrap=True)
            grid.addWidget(icon, number, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(text, number, 1)
            self._steps.append((first, last, icon, text))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self.title)
        column.addLayout(grid)
        column.addWidget(self.bar)
        column.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.hint)
        column.addStretch(1)
        self.set_percent(0)

    def set_percent(self, percent: int) -> None:
        """Show how far it is."""
        self.bar.setValue(percent)
        for first, last, icon, text in self._steps:
            done, now = percent >= last, first <= percent < last
            icon.set_icon("check" if done else "retention", Tone.FINE if done else Tone.NEUTRAL)
            text.setEnabled(done or now)
            text.setAccessibleName(
                translate("Erasing", "{step}: done").format(step=text.text()) if done else text.text()
            )
        may_stop = percent < FIRST_STEP
        self.stop.setEnabled(may_stop)
        self.hint.setText(
            translate("Erasing", "Nothing has been erased yet.")
            if may_stop
            else translate("Erasing", "It has begun and is carried through now, also if the program is stopped.")
        )


def _steps() -> list[tuple[int, int, str]]:
    """From and to what per cent, and what is done then."""
    return [
        (0, FIRST_STEP, translate("Erasing", "Look whether the client file is whole")),
        (FIRST_STEP, 30, translate("Erasing", "Take the records out without a trace")),
        (30, 80, translate("Erasing", "Clean every backup in reach")),
        (80, 100, translate("Erasing", "Look through everything for what may be left")),
    ]
