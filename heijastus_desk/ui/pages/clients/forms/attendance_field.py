"""Who was there: a tick for each participant of the contract, ticked until she says otherwise."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QVBoxLayout, QWidget

from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.party_picking.finding import still_there
from heijastus_desk.ui.party_picking.parties import Party
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate

_STEPS = {
    Qt.Key.Key_Down.value: 1,
    Qt.Key.Key_Right.value: 1,
    Qt.Key.Key_Up.value: -1,
    Qt.Key.Key_Left.value: -1,
}


class AttendanceField(FormField):
    """The value is a tuple of the `Party` ticked; `set_value` takes all who may be ticked, and ticks them.

    One stop for Tab: arrows go from name to name, letters to the name that begins so, Space ticks.
    """

    def __init__(self, context: PageContext, name: str, label: str, *, hint: str = "") -> None:
        self._context = context
        self._boxes: list[tuple[Party, _NameBox]] = []
        control = QWidget()
        super().__init__(name, label, control, hint=hint)
        names = QWidget()
        self._flow = FlowLayout(names, spacing=12)
        self._count = Text("", "quiet")
        self._count.setObjectName(f"{name}_count")
        column = QVBoxLayout(control)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(names)
        column.addWidget(self._count)

    def value(self) -> tuple[Party, ...]:
        return tuple(party for party, box in self._boxes if box.isChecked())

    def absent(self) -> tuple[Party, ...]:
        """Those who were expected and are not ticked."""
        return tuple(party for party, box in self._boxes if not box.isChecked())

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
            box = _NameBox(party.name, self._move)
            box.setObjectName(f"{self.name}_{number}")
            box.setAccessibleName(self.spoken(party.name))
            box.setChecked(party in there)
            box.clicked.connect(lambda _on: self._ticked())
            self._boxes.append((party, box))
            self._flow.addWidget(box)
        self._put_in_order()
        self._reach(0)
        self._tell_count()
        self.setVisible(bool(people))

    def focus_control(self) -> None:
        if self._boxes:
            self._boxes[0][1].setFocus()

    def _ticked(self) -> None:
        self._tell_count()
        self._touched()

    def spoken(self, name: str) -> str:
        """What a screen reader says of a name that is ticked."""
        return translate("Clients", "{name} was there").format(name=name)

    def counted(self, there: int, expected: int) -> str:
        """How many are ticked, in words."""
        if there < expected:
            return translate("Clients", "{there}/{expected} there").format(there=there, expected=expected)
        return translate("Clients", "All %n there", "", expected)

    def _tell_count(self) -> None:
        expected = len(self._boxes)
        self._count.setText(self.counted(expected - len(self.absent()), expected))
        self._count.setVisible(expected > 1)

    def _move(self, box: "_NameBox", event: QKeyEvent) -> bool:
        """Go to another name; False when the key is not about that."""
        boxes = [one for _party, one in self._boxes]
        here = boxes.index(box)
        step = _STEPS.get(event.key(), 0)
        if step:
            wanted = min(max(here + step, 0), len(boxes) - 1)
        else:
            begun = search_key(event.text().strip())
            order = [*range(here + 1, len(boxes)), *range(here + 1)]
            wanted = next((n for n in order if begun and search_key(self._boxes[n][0].name).startswith(begun)), -1)
        if wanted < 0:
            return False
        self._reach(wanted)
        boxes[wanted].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _put_in_order(self) -> None:
        """Tab comes here where the field stands: what is made later comes last in its order."""
        before: QWidget = self.control
        # Qt orders only what can have the focus.
        before.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        for _party, box in self._boxes:
            QWidget.setTabOrder(before, box)
            before = box
        self.control.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _reach(self, wanted: int) -> None:
        """Let Tab come to one name only, that she was at last."""
        for number, (_party, box) in enumerate(self._boxes):
            policy = Qt.FocusPolicy.StrongFocus if number == wanted else Qt.FocusPolicy.ClickFocus
            box.setFocusPolicy(policy)


class _NameBox(QCheckBox):
    """A tick that hands arrows and letters on."""

    def __init__(self, text: str, move: Any) -> None:
        super().__init__(text)
        self._on_key = move

    def keyPressEvent(self, event: QKeyEvent) -> None:
        plain = not event.modifiers() or event.modifiers() == Qt.KeyboardModifier.ShiftModifier
        if event.key() == Qt.Key.Key_Space.value or not (plain and self._on_key(self, event)):
            super().keyPressEvent(event)


def _uids(typed: Any, key: str) -> list[str]:
    found = typed.get(key) if isinstance(typed, dict) else None
    return [uid for uid in found if isinstance(uid, str)] if isinstance(found, list) else []
