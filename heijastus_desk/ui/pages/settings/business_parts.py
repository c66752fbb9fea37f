"""The parts of her business that most never need: an officer, co-controllers, a joint arrangement."""

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from heijastus_desk.domain import values
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.controller import CoController, DataProtectionOfficer, JointArrangement
from heijastus_desk.ui.pages.settings.parts_field import PartsField
from heijastus_desk.ui.widgets.buttons import link, secondary
from heijastus_desk.ui.widgets.fields import TextField
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.localised_field import LocalisedField

translate = QCoreApplication.translate


def officer_field() -> PartsField:
    """Who the data protection officer is."""

    def make(given: Mapping[str, Any]) -> DataProtectionOfficer:
        email = values.email(given["dpo_email"], field="dpo_email") if given["dpo_email"] else ""
        return DataProtectionOfficer(name=given["dpo_name"], email=email, phone=given["dpo_phone"])

    def take(officer: DataProtectionOfficer | None) -> Mapping[str, Any]:
        shown = officer or DataProtectionOfficer(name="")
        return {"dpo_name": shown.name, "dpo_email": shown.email, "dpo_phone": shown.phone}

    return PartsField(
        "dpo_parts",
        (
            TextField("dpo_name", translate("Settings", "Officer's name"), required=True),
            (
                TextField("dpo_email", translate("Settings", "Officer's e-mail")),
                TextField("dpo_phone", translate("Settings", "Officer's phone")),
            ),
        ),
        make,
        take,
        within="dpo",
    )


def joint_field(lang: Lang) -> PartsField:
    """The essence of a joint arrangement."""
    names = ("parties", "informs", "answers", "essence")

    def make(given: Mapping[str, Any]) -> JointArrangement:
        if not given["joint_parties"]:
            raise HeijastusError(ErrorCode.FIELD_EMPTY, field="joint_parties")
        return JointArrangement(**{name: given[f"joint_{name}"] for name in names})

    def take(arrangement: JointArrangement | None) -> Mapping[str, Any]:
        return {f"joint_{name}": getattr(arrangement, name, None) for name in names}

    return PartsField(
        "joint_parts",
        (
            LocalisedField("joint_parties", translate("Settings", "With whom"), lines=1, lang=lang),
            LocalisedField("joint_informs", translate("Settings", "Who informs the persons"), lines=2, lang=lang),
            LocalisedField("joint_answers", translate("Settings", "Who answers requests"), lines=2, lang=lang),
            LocalisedField("joint_essence", translate("Settings", "What else was agreed"), lines=2, lang=lang),
        ),
        make,
        take,
        within="joint",
    )


class CoControllersField(FormField):
    """Companies that are controller together with her; the value is a tuple of them."""

    def __init__(self, name: str, lang: Lang) -> None:
        holder = QWidget()
        super().__init__(
            name,
            translate("Settings", "Co-controllers"),
            holder,
            hint=translate("Settings", "Companies that decide together with you what the data is used for."),
        )
        self._lang = lang
        self._rows: list[tuple[QFrame, PartsField]] = []
        self._made = 0
        self._at_fault: PartsField | None = None
        self._add = secondary(translate("Settings", "Add a co-controller"), f"{name}_add", self._add_empty, icon="add")
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._list)
        column.addWidget(self._add, 0, Qt.AlignmentFlag.AlignLeft)
        holder.setFocusProxy(self._add)

    def value(self) -> tuple[CoController, ...]:
        found: list[CoController] = []
        for _frame, row in self._rows:
            self._at_fault = row
            try:
                found.append(row.value())
            except HeijastusError as error:
                raise HeijastusError(error.code, field=self.name, **error.params) from None
        self._at_fault = None
        return tuple(found)

    def set_value(self, value: Sequence[CoController] | None) -> None:
        for frame, _row in self._rows:
            _drop(frame)
        self._rows = []
        for co_controller in value or ():
            self._add_row().set_value(co_controller)

    def set_error(self, sentence: str) -> None:
        if self._at_fault is not None and sentence:
            self._at_fault.set_error(sentence)
            return
        for _frame, row in self._rows:
            row.set_error("")
        super().set_error(sentence)

    def focus_control(self) -> None:
        (self._at_fault or self._add).setFocus() if self._at_fault is None else self._at_fault.focus_control()

    def _add_empty(self) -> None:
        self._add_row().focus_control()
        self._touched()

    def _add_row(self) -> PartsField:
        self._made += 1
        row = _co_controller_field(f"co_controller_{self._made}", self._lang)
        frame = QFrame()
        frame.setProperty("role", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(12, 12, 12, 8)
        column.addWidget(row)
        remove = link(translate("Settings", "Remove"), f"{row.name}_remove", self._remover(frame))
        remove.setAccessibleName(translate("Settings", "Remove this co-controller"))
        column.addWidget(remove, 0, Qt.AlignmentFlag.AlignLeft)
        row.edited.connect(self._touched)
        self._rows.append((frame, row))
        self._list.addWidget(frame)
        return row

    def _remover(self, frame: QFrame) -> Callable[[], None]:
        def remove() -> None:
            self._rows = [(kept, row) for kept, row in self._rows if kept is not frame]
            self._at_fault = None
            _drop(frame)
            self._add.setFocus()
            self._touched()

        return remove


def _co_controller_field(name: str, lang: Lang) -> PartsField:
    def make(given: Mapping[str, Any]) -> CoController:
        if not given[f"{name}_name"]:
            raise HeijastusError(ErrorCode.FIELD_EMPTY, field=f"{name}_name")
        typed = given[f"{name}_business_id"]
        business_id = values.business_id(typed, field=f"{name}_business_id") if typed else ""
        return CoController(name=given[f"{name}_name"], business_id=business_id, address=given[f"{name}_address"])

    def take(given: CoController | None) -> Mapping[str, Any]:
        return {
            f"{name}_name": getattr(given, "name", None),
            f"{name}_business_id": getattr(given, "business_id", ""),
            f"{name}_address": getattr(given, "address", ""),
        }

    return PartsField(
        name,
        (
            LocalisedField(f"{name}_name", translate("Settings", "Name or group"), lines=1, lang=lang),
            (
                TextField(f"{name}_business_id", translate("Settings", "Business ID")),
                TextField(f"{name}_address", translate("Settings", "Address")),
            ),
        ),
        make,
        take,
    )


def _drop(frame: QFrame) -> None:
    frame.hide()
    frame.deleteLater()
