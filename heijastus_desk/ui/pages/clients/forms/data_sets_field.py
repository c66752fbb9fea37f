"""Who answers for which data of a contract: hers unless the orderer asked for something in writing."""

from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QWidget

from heijastus_desk.domain.contracts import ALWAYS_OWN, ControllerRole, DataSet, DataSetRole
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.fields import CalmComboBox
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

SHARED = tuple(one for one in DataSet if one not in ALWAYS_OWN)
"""Sets an orderer may have a say in; notes and what is said in sessions are not among them."""


class DataSetsField(FormField):
    """The value is a tuple of `DataSetRole`, of those sets only where she chose something."""

    def __init__(self, name: str, text: str, lang: Lang) -> None:
        self._rows = {one: _Row(one, lang) for one in SHARED}
        control = QWidget()
        hint = translate("Clients", "Notes and what is said in sessions are always yours to answer for.")
        super().__init__(name, text, control, hint=hint)
        grid = QGridLayout(control)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(theme.GRID)
        grid.setColumnStretch(1, 1)
        for number, row in enumerate(self._rows.values()):
            grid.addWidget(row.title, 2 * number, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(row.role, 2 * number, 1)
            grid.addWidget(row.instruction, 2 * number + 1, 1)
            row.role.activated.connect(lambda _index: self._touched())
            row.instruction.textEdited.connect(lambda _text: self._touched())

    def value(self) -> tuple[DataSetRole, ...]:
        return tuple(found for row in self._rows.values() if (found := row.value()) is not None)

    def set_value(self, value: Any) -> None:
        stated = {one.data_set: one for one in value or ()}
        for data_set, row in self._rows.items():
            row.show_role(stated.get(data_set))

    def as_typed(self) -> dict[str, list[str]]:
        return {one.data_set.value: [one.role.value, one.instruction] for one in self.value()}

    def show_typed(self, typed: Any) -> None:
        if not isinstance(typed, dict):
            return
        for data_set, row in self._rows.items():
            match typed.get(data_set.value):
                case [str(role), str(instruction)] if role in set(ControllerRole):
                    row.show_role(DataSetRole(data_set, ControllerRole(role), instruction))
                case _:
                    row.show_role(None)

    def focus_control(self) -> None:
        self._rows[SHARED[0]].role.setFocus()


class _Row:
    """One set of data: what she is for it, and what the orderer asked."""

    def __init__(self, data_set: DataSet, lang: Lang) -> None:
        self._data_set = data_set
        named = label(data_set, lang)
        self._roles: list[ControllerRole | None] = [None, *ControllerRole]
        self.title = QLabel(named)
        self.role = CalmComboBox()
        self.role.setObjectName(f"role_{data_set.value}")
        self.role.setAccessibleName(named)
        self.role.addItems([translate("Clients", "Nothing agreed"), *(label(one, lang) for one in ControllerRole)])
        self.instruction = QLineEdit()
        self.instruction.setObjectName(f"instruction_{data_set.value}")
        self.instruction.setAccessibleName(translate("Clients", "{what}: the orderer's instruction").format(what=named))
        self.instruction.setPlaceholderText(translate("Clients", "What the orderer asked for in writing"))
        self.role.currentIndexChanged.connect(lambda _index: self._fit())
        self._fit()

    def value(self) -> DataSetRole | None:
        role = self._roles[self.role.currentIndex()]
        if role is None:
            return None
        text = self.instruction.text().strip() if role is not ControllerRole.OWN else ""
        return DataSetRole(self._data_set, role, text)

    def show_role(self, stated: DataSetRole | None) -> None:
        self.role.setCurrentIndex(self._roles.index(stated.role if stated else None))
        self.instruction.setText(stated.instruction if stated else "")
        self.instruction.setCursorPosition(0)

    def _fit(self) -> None:
        self.instruction.setVisible(
            self._roles[self.role.currentIndex()]
            in {
                ControllerRole.PROCESSOR,
                ControllerRole.JOINT,
            }
        )
