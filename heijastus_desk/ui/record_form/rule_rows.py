"""The rows of a register's storage rules: which field of a rule is edited how."""

from uuid import uuid4

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.terms import (
    Action,
    Event,
    Exemption,
    PermittedUse,
    RetentionRule,
    Scope,
)
from heijastus_desk.ui.record_form.specs import Editor, FieldSpec

translate = QCoreApplication.translate


def new_rule() -> RetentionRule:
    return RetentionRule(uid=str(uuid4()), event=Event.LAST_CONTACT, period="P2Y")


def rule_rows() -> FieldSpec:
    """The field of a register's rules."""
    return FieldSpec(
        name="retention",
        editor=Editor.ROWS,
        label=translate("Notices", "Retention rules"),
        hint=translate(
            "Notices",
            "Each kind of record has its own reason and period. One period for everything seldom holds.",
        ),
        add=translate("Notices", "Add a rule"),
        blank=new_rule,
        fields=(*_rule(), *_rule_exactly()),
    )


def _rule() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="record_classes",
            editor=Editor.MANY,
            label=translate("Notices", "Which records"),
            hint=translate("Notices", "None chosen means everything in this register."),
            choices=RecordClass,
            none_text=translate("Notices", "Everything"),
            told=True,
        ),
        FieldSpec(
            name="period",
            editor=Editor.PERIOD,
            label=translate("Notices", "How long"),
            hint=translate("Notices", "Nothing means: erased at once when the event has come."),
            told=True,
        ),
        FieldSpec(
            name="event",
            editor=Editor.CHOICE,
            label=translate("Notices", "Counted from"),
            hint=translate("Notices", "What happens on the day the time begins to run."),
            choices=Event,
            told=True,
        ),
        FieldSpec(
            name="reason",
            editor=Editor.TEXT,
            label=translate("Notices", "Why so long"),
            hint=translate("Notices", "The reason is printed and shown beside every date."),
        ),
    )


def _rule_exactly() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="scope",
            editor=Editor.CHOICE,
            label=translate("Notices", "Whose event counts"),
            hint=translate(
                "Notices",
                "The person's own last contact, the end of the whole contract, or the customer organisation's.",
            ),
            choices=Scope,
            deep=True,
        ),
        FieldSpec(
            name="year_end",
            editor=Editor.TICK,
            label=translate("Notices", "Kept until the end of that calendar year"),
            hint=translate("Notices", "For accounting and for claims, which run to the end of a year."),
            deep=True,
        ),
        FieldSpec(
            name="criterion",
            editor=Editor.TEXT,
            label=translate("Notices", "The period in your own words"),
            hint=translate(
                "Notices", "Only where years and months do not say it; it must still be possible to compute the end."
            ),
            deep=True,
        ),
        FieldSpec(
            name="exemptions",
            editor=Editor.MANY,
            label=translate("Notices", "Kept longer when"),
            hint=translate("Notices", "What keeps a record past its day: a law, an open invoice, a claim."),
            choices=Exemption,
            deep=True,
        ),
        *_rule_afterwards(),
    )


def _rule_afterwards() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="on_request",
            editor=Editor.TICK,
            label=translate("Notices", "The person may ask for erasure earlier"),
            hint=translate("Notices", "Tick it where no law or contract keeps the record."),
            deep=True,
        ),
        FieldSpec(
            name="permitted_use",
            editor=Editor.CHOICE,
            label=translate("Notices", "What the data may be used for meanwhile"),
            hint=translate(
                "Notices", "When the service has ended, what is kept for invoices is not used for marketing."
            ),
            choices=PermittedUse,
            deep=True,
        ),
        FieldSpec(
            name="action",
            editor=Editor.CHOICE,
            label=translate("Notices", "What is done at the end"),
            hint=translate(
                "Notices", "Erased altogether, stripped of the name, or looked at once more. Nothing goes by itself."
            ),
            choices=Action,
            deep=True,
        ),
    )
