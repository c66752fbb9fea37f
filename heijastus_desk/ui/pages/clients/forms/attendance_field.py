"""Who was there: a tick for each participant of the contract, ticked until she says otherwise."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from heijastus_desk.ui.pages.clients.parties import Party
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form_field import FormField

translate = QCoreApplication.translate


class AttendanceField(FormField):
    """The value is a tuple of the `Party` ticked; `set_value` takes all who may be ticked, and ticks them."""

    def __init__(self, name: str, label: str, *, hint: str = "") -> None:
        self._boxes: list[tuple[Party, QCheckBox]] = []
        control = QWidget()
        super().__init__(name, label, control, hint=hint)
        self._flow = FlowLayout(control, spacing=12)

    def value(self) -> tuple[Party, ...]:
        return tuple(party for party, box in self._boxes if box.isChecked())

    def set_value(self, value: Any) -> None:
        people: Sequence[Party] = value or ()
        self.show_people(people, people)

    def show_people(self, people: Sequence[Party], there: Sequence[Party]) -> None:
        """Show who may be ticked, with those ticked who were there."""
        self._flow.clear()
        self._boxes = []
        for number, party in enumerate(people):
            box = QCheckBox(party.name)
            box.setObjectName(f"{self.name}_{number}")
            box.setAccessibleName(translate("Clients", "{name} was there").format(name=party.name))
            box.setChecked(party in there)
            box.clicked.connect(lambda _on: self._touched())
            self._boxes.append((party, box))
            self._flow.addWidget(box)
        self.setVisible(bool(people))

    def focus_control(self) -> None:
        if self._boxes:
            self._boxes[0][1].setFocus()
