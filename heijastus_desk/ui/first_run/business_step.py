"""First run: her business, as it will stand on her privacy notices."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain import values
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.controller import Controller, DataProtectionOfficer, JointArrangement, LegalForm
from heijastus_desk.domain.values import Answer
from heijastus_desk.ui import errors
from heijastus_desk.ui.first_run.draft import Draft
from heijastus_desk.ui.first_run.step import Step
from heijastus_desk.ui.widgets.fields import ChoiceField, TextField, TickField
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.labels import reveal
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_YEAR_ENDS = (
    "12-31",
    "01-31",
    "02-28",
    "03-31",
    "04-30",
    "05-31",
    "06-30",
    "07-31",
    "08-31",
    "09-30",
    "10-31",
    "11-30",
)


class BusinessStep(Step):
    """Everything but her name can be left for later."""

    def __init__(self, draft: Draft, lang: Lang) -> None:
        super().__init__(
            "business_step",
            translate("FirstRun", "Your business"),
            translate(
                "FirstRun", "This is who your clients' data is handled by. It is printed on your privacy notices."
            ),
            draft,
            lang,
        )
        self.form = business_form(lang)
        # Accounting is told of in Settings: nothing here needs it, and most close their books with the year.
        reveal(self.form.fields["financial_year_end"], shown=False)
        self.column.addWidget(self.form)
        if draft.business:
            self.form.set_values(draft.business)

    def enter(self) -> None:
        self.form.fields["person_name"].focus_control()

    def submit(self) -> None:
        self.form.clear_errors()
        given = self.form.values()
        # Checked here so that the error stands at the field, not after the passphrase.
        if given["business_id"]:
            given["business_id"] = values.business_id(given["business_id"])
        if given["email"]:
            given["email"] = values.email(given["email"])
        sole = given["legal_form"] is LegalForm.SOLE_TRADER
        values.line(given["person_name"], field="person_name", required=sole)
        values.line(given["trade_name"], field="trade_name", required=not sole)
        self.draft.business = given

    def show_error(self, error: HeijastusError) -> bool:
        if error.field not in self.form.fields:
            return False
        errors.show(error, self.form.fields, self.lang, lambda _sentence: None)
        return True


def business_form(lang: Lang) -> Form:
    """The fields of a controller; Settings show the same ones."""
    form = Form("business_form")
    form.add(
        ChoiceField(
            "legal_form", translate("Business", "&Legal form"), [(kind, label(kind, lang)) for kind in LegalForm]
        )
    )
    form.add_row(
        TextField(
            "person_name",
            translate("Business", "Your &name"),
            hint=translate("Business", "A sole trader is the controller in person."),
        ),
        TextField(
            "trade_name",
            translate("Business", "&Trade name"),
            hint=translate("Business", "The registered name of the business."),
        ),
    )
    form.add_row(
        TextField(
            "short_name",
            translate("Business", "&Short name"),
            hint=translate("Business", "Used within the texts."),
        ),
        TextField("business_id", translate("Business", "&Business ID"), placeholder="1234567-1"),
    )
    form.add(TextField("street", translate("Business", "Street &address")))
    form.add_row(
        TextField("postcode", translate("Business", "&Postcode")),
        TextField("city", translate("Business", "&City")),
        stretches=(1, 3),
    )
    form.add(
        TickField(
            "print_address",
            translate("Business", "Print the address on notices"),
            hint=translate("Business", "Leave it out when it is your home; then give a phone number or an e-mail."),
        )
    )
    form.add_row(
        TextField("phone", translate("Business", "P&hone")),
        TextField("email", translate("Business", "&E-mail")),
    )
    form.add(
        ChoiceField(
            "financial_year_end",
            translate("Business", "&Financial year ends"),
            [(end, _day_month(end)) for end in _YEAR_ENDS],
            hint=translate("Business", "Accounting records are kept by this date."),
        )
    )
    form.set_values({"print_address": True})
    return form


def controller_from(given: Mapping[str, Any], *, together: bool) -> Controller:
    """The controller as entered; who the others are, if there are any, and an officer are told in Settings.

    Of whoever works alone nobody else is the data protection officer.
    """
    alone = given["legal_form"] is LegalForm.SOLE_TRADER
    return Controller(
        **given,
        dpo=Answer[DataProtectionOfficer].none() if alone else Answer[DataProtectionOfficer](),
        joint=Answer[JointArrangement]() if together else Answer[JointArrangement].none(),
    )


def _day_month(end: str) -> str:
    month, _, day = end.partition("-")
    return f"{int(day)}.{int(month)}."
