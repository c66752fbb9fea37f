"""The fields of a recipient: what the notice says of it, its agreement, transfers, and terms an orderer demands."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import AccessKind, Mechanism, RecipientRole
from heijastus_desk.domain.notices.recipient import AgreementItem, ClauseModule, OwnRole
from heijastus_desk.ui.pages.recipients import presenter
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField
from heijastus_desk.ui.widgets.fold import Fold
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.localised_field import LocalisedField
from heijastus_desk.ui.widgets.tick_list_field import TickListField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class RecipientFields:
    """The form, its folds, and what is told beside its fields."""

    form: Form
    agreement: Fold
    terms: Fold
    source: Text
    """where the details came from"""


def recipient_fields(lang: Lang, today: date, fill: QWidget, letter: QWidget) -> RecipientFields:
    """`fill` stands under the name, `letter` under the answer to demanded terms."""
    form = Form("recipient_form")
    source = Text("", "small", wrap=True)
    source.setObjectName("recipient_source")
    _add_who(form, lang, fill, source)
    agreement = Fold("agreement", translate("Recipients", "More exactly: its contents"), form)
    _add_agreement(form, lang, today, agreement)
    _add_transfer(form, lang, today)
    _add_again(form, today)
    terms = Fold("terms", translate("Recipients", "More exactly: demanded terms"), form)
    _add_terms(terms, lang, today, letter)
    form.add_widget(terms)
    return RecipientFields(form, agreement, terms, source)


def _add_who(form: Form, lang: Lang, fill: QWidget, source: Text) -> None:
    form.add(
        TextField(
            "name",
            translate("Recipients", "Name"),
            hint=translate("Recipients", "The firm as its agreement names it, the service in brackets."),
            required=True,
        )
    )
    form.add_widget(fill, at_the_left=True)
    form.add_widget(source)
    form.add(
        ProseField(
            "former_names",
            translate("Recipients", "Former names"),
            hint=translate("Recipients", "One on each line. Printed beside the name, so that people recognise it."),
            lines=2,
        )
    )
    form.add_row(
        ChoiceField(
            "country",
            translate("Recipients", "Country"),
            presenter.countries(lang),
            hint=translate("Recipients", "Of the firm you have the agreement with."),
        ),
        ChoiceField(
            "role",
            translate("Recipients", "Role"),
            _members(RecipientRole, lang),
            hint=translate("Recipients", "A processor works for you only and as you have told it."),
        ),
    )
    form.add(
        ChoiceField(
            "access",
            translate("Recipients", "How it meets the data"),
            _members(AccessKind, lang),
            hint=translate("Recipients", "Technical access only: it keeps the service running and could see the data."),
        )
    )
    form.add(
        LocalisedField(
            "used_for",
            translate("Recipients", "What you use it for"),
            hint=translate("Recipients", "For example e-mail or invoicing. A register can say it in its own words."),
            lines=2,
            lang=lang,
        )
    )


def _add_agreement(form: Form, lang: Lang, today: date, fold: Fold) -> None:
    form.add_widget(Text(translate("Recipients", "Processing agreement"), "section"))
    form.add_row(
        DateField(
            "agreement_signed",
            translate("Recipients", "Agreement signed on"),
            hint=translate("Recipients", "Many services have theirs in the terms you accept: then that day."),
            today=today,
        ),
        TextField(
            "agreement_kept",
            translate("Recipients", "Where the agreement is"),
            hint=translate("Recipients", "For example folder 3, or the settings of the service. Never printed."),
        ),
    )
    fold.add(
        TickListField(
            "agreement_says",
            translate("Recipients", "What you have found in it (Art. 28(3))"),
            _members(AgreementItem, lang),
            hint=translate("Recipients", "Tick what you have seen. What stays open is what to ask for."),
        )
    )
    form.add_widget(fold)


def _add_transfer(form: Form, lang: Lang, today: date) -> None:
    form.add_widget(Text(translate("Recipients", "Data outside the EU and the EEA"), "section"))
    form.add(
        ChoiceField(
            "mechanism",
            translate("Recipients", "Ground for data leaving the EU and the EEA"),
            _members(Mechanism, lang),
            hint=translate("Recipients", "Look also where its servers and its owner are."),
        )
    )
    form.add(
        DateField(
            "mechanism_checked",
            translate("Recipients", "Ground checked on"),
            hint=translate("Recipients", "A plus sign means today."),
            today=today,
        )
    )
    form.add(
        ChoiceField(
            "module",
            translate("Recipients", "Module of the standard clauses"),
            [(None, translate("Recipients", "Not known yet")), *_members(ClauseModule, lang)],
            hint=translate("Recipients", "For a service that works for you it is usually module 2."),
        )
    )
    form.add(
        DateField(
            "assessed",
            translate("Recipients", "Transfer assessed on"),
            hint=translate(
                "Recipients", "The day you looked at the law of the country and at what protects the data besides."
            ),
            today=today,
        )
    )


def _add_again(form: Form, today: date) -> None:
    form.add_widget(Text(translate("Recipients", "For your own file"), "section"))
    form.add(
        DateField(
            "review_on",
            translate("Recipients", "Look at it again on"),
            hint=translate("Recipients", "On that day it stands on Today. Once a year is a good habit."),
            today=today,
        )
    )
    form.add(
        ProseField(
            "note",
            translate("Recipients", "Note"),
            hint=translate("Recipients", "Only for you: never printed on a notice."),
            lines=2,
        )
    )


def _add_terms(fold: Fold, lang: Lang, today: date, letter: QWidget) -> None:
    fold.add(
        DateField(
            "terms_received",
            translate("Recipients", "Terms received on"),
            hint=translate("Recipients", "When an orderer sent you an agreement on personal data to sign."),
            today=today,
        )
    )
    fold.add(
        ProseField(
            "terms_about",
            translate("Recipients", "What is demanded"),
            hint=translate("Recipients", "Which paper it is and what it asks of you. Stands on the role letter."),
            lines=2,
        )
    )
    fold.add(
        ChoiceField(
            "terms_demanded",
            translate("Recipients", "The role it gives you"),
            _members(OwnRole, lang),
            hint=translate("Recipients", "Usually an orderer wants you to be its processor."),
        )
    )
    fold.add(
        ChoiceField(
            "terms_answer",
            translate("Recipients", "Your answer"),
            [(None, translate("Recipients", "Not decided yet")), *_members(OwnRole, lang)],
            hint=translate(
                "Recipients",
                "For your notes and your own client data you are an independent controller, whatever a contract says.",
            ),
        )
    )
    fold.add(
        DateField(
            "terms_answered",
            translate("Recipients", "Answered on"),
            hint=translate("Recipients", "The day the letter went out. A plus sign means today."),
            today=today,
        )
    )
    fold.add(
        LocalisedField(
            "terms_reason",
            translate("Recipients", "A reason of your own"),
            hint=translate("Recipients", "Added to the reasons that the role letter gives anyway."),
            lines=2,
            lang=lang,
        )
    )
    fold.add_widget(letter)


def _members(kind: type[StrEnum], lang: Lang) -> list[tuple[StrEnum, str]]:
    return [(member, label(member, lang)) for member in kind]
