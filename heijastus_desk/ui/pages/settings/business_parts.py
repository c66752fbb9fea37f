"""The parts of her business that most never need: an officer, co-controllers, a joint arrangement, former years."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain import values
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.financial_year import YearChange
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.controller import CoController, DataProtectionOfficer, JointArrangement
from heijastus_desk.ui.pages.settings.parts_field import PartsField
from heijastus_desk.ui.pages.settings.parts_list_field import PartsListField
from heijastus_desk.ui.widgets.fields import DateField, TextField
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


class CoControllersField(PartsListField):
    """Companies that are controller together with her; the value is a tuple of them."""

    def __init__(self, name: str, lang: Lang) -> None:
        super().__init__(
            name,
            translate("Settings", "Co-controllers"),
            lambda number: _co_controller_field(f"co_controller_{number}", lang),
            hint=translate("Settings", "Companies that decide together with you what the data is used for."),
            add=translate("Settings", "Add a co-controller"),
            remove=translate("Settings", "Remove this co-controller"),
        )


class YearChangesField(PartsListField):
    """Former days on which her financial year ended; the value is a tuple of changes."""

    def __init__(self, name: str) -> None:
        super().__init__(
            name,
            translate("Settings", "Changed financial year"),
            lambda number: _year_change_field(f"year_change_{number}"),
            hint=translate(
                "Settings", "Where your year once ended on another day: what was booked then counts by that day."
            ),
            add=translate("Settings", "Add a change"),
            remove=translate("Settings", "Remove this change"),
        )


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


def _year_change_field(name: str) -> PartsField:
    def make(given: Mapping[str, Any]) -> YearChange:
        return YearChange(last_end=given[f"{name}_last"], first_end=given[f"{name}_first"])

    def take(given: YearChange | None) -> Mapping[str, Any]:
        return {f"{name}_last": getattr(given, "last_end", None), f"{name}_first": getattr(given, "first_end", None)}

    return PartsField(
        name,
        (
            (
                DateField(f"{name}_last", translate("Settings", "Last year by the old day ended"), required=True),
                DateField(f"{name}_first", translate("Settings", "First year by the new day ends"), required=True),
            ),
        ),
        make,
        take,
    )
