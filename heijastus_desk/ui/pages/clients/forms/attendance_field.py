"""Who was there: a tick for each participant of the contract, ticked until she says otherwise."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QCheckBox, QWidget

from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.clients.loading import still_there
from heijastus_desk.ui.pages.clients.parties import Party
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form_field import FormField

translate = QCoreApplication.translate


class AttendanceField(FormField):
    """The value is a tuple of the `Party` ticked; `set_value` takes all who may be ticked, and ticks them."""

    def __init__(self, context: PageContext, name: str, label: str, *, hint: str = "") -> None:
        self._context = context
        self._boxes: list[tuple[Party, QCheckBox]] = []
        control = QWidget()
        super().__init__(name, label, control, hint=hint)
        self._flow = FlowLayout(control, spacing=12)

    def value(self) -> tuple[Party, ...]:
        return tuple(party for party, box in self._boxes if box.isChecked())

    def set_value(self, value: Any) -> None:
        people: Sequence[Party] = value or ()
        self.show_people(people, people)

    def as_typed(self) -> dict[str, list[str]]:
        """Who could be ticked and who was; names stay where they are kept."""
        return {"people": [party.uid for party, _box in self._boxes], "there": [party.uid for party in self.value()]}

    def show_typed(self, typed: Any) -> None:
        asked, there = (_uids(typed, key) for key in ("people", "there"))
        app = self._context.app

        def show(people: Sequence[Party]) -> None:
            self.show_people(people, [party for party in people if party.uid in there])

        self._context.query(lambda: still_there(app, asked), show, topic=f"typed_{self.name}")

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


def _uids(typed: Any, key: str) -> list[str]:
    found = typed.get(key) if isinstance(typed, dict) else None
    return [uid for uid in found if isinstance(uid, str)] if isinstance(found, list) else []
