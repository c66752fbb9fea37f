"""The counts on top of the retention page, as chips that filter; as many rows of them as there is room for."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QButtonGroup, QSizePolicy, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.retention.presenter import Show
from heijastus_desk.ui.pages.retention.words import chip_name
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind
from heijastus_desk.ui.widgets.flow_layout import FlowLayout

translate = QCoreApplication.translate


class StateChips(QWidget):
    """`chosen` gives the `Show` value of the chip she picked."""

    chosen = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(translate("Retention", "Show"))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._group = QButtonGroup(self)
        self._buttons: dict[Show, Button] = {}
        flow = FlowLayout(self, spacing=theme.GRID // 2)
        for show in Show:
            button = Button(chip_name(show), f"{name}_{show}", kind=ButtonKind.CHOICE)
            button.setCheckable(True)
            button.clicked.connect(lambda _on=False, s=show: self.chosen.emit(s.value))
            self._group.addButton(button)
            self._buttons[show] = button
            flow.addWidget(button)
        self.choose(Show.ALL)

    def set_counts(self, counts: Mapping[Show, int]) -> None:
        for show, button in self._buttons.items():
            text = f"{chip_name(show)} {counts[show]}"
            button.setText(text)
            button.setAccessibleName(text)
        self.updateGeometry()

    def choose(self, show: Show) -> None:
        """Choose without telling."""
        self._buttons[show].setChecked(True)
