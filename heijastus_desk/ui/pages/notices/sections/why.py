"""Sections on why data are processed and whether they must be given."""

from uuid import uuid4

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import NO_TEXT
from heijastus_desk.domain.notices.content import Basis, Purpose
from heijastus_desk.domain.notices.law import LegalBasis, Provision, SpecialGround
from heijastus_desk.domain.notices.weighing import BalancingTest
from heijastus_desk.domain.records import DataCategory
from heijastus_desk.ui.record_form.specs import Editor, FieldSpec, SectionSpec

translate = QCoreApplication.translate


def new_purpose() -> Purpose:
    # The code only tells purposes apart; nobody reads it.
    return Purpose(code=f"p{uuid4().hex[:8]}", text=NO_TEXT)


def purposes() -> SectionSpec:
    return SectionSpec(
        key="purposes",
        title=translate("Notices", "What for"),
        hint=translate(
            "Notices",
            "Each purpose with its legal basis, that is, what gives you leave to use the data. "
            "A new purpose is told to people before their data are used for it.",
        ),
        fields=(
            FieldSpec(
                name="purposes",
                editor=Editor.ROWS,
                label=translate("Notices", "Purposes"),
                hint=translate("Notices", "One thing you do with the data, and one reason for it, in each row."),
                add=translate("Notices", "Add a purpose"),
                blank=new_purpose,
                fields=(*_purpose(), *_purpose_exactly()),
            ),
            FieldSpec(
                name="basis_statement",
                editor=Editor.TEXT,
                label=translate("Notices", "The basis in your own words"),
                hint=translate("Notices", "What holds for all the purposes together; printed below them."),
                deep=True,
            ),
        ),
    )


def _purpose() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="text",
            editor=Editor.TEXT,
            label=translate("Notices", "Purpose"),
            hint=translate("Notices", "What you do with the data, for example agreeing on sessions and invoicing."),
            required=True,
            told=True,
        ),
        FieldSpec(
            name="categories",
            editor=Editor.MANY,
            label=translate("Notices", "Data it needs"),
            hint=translate("Notices", "Nothing is needed for a purpose that you have no data for."),
            choices=DataCategory,
            deep=True,
        ),
        FieldSpec(
            name="bases",
            editor=Editor.ROWS,
            label=translate("Notices", "Legal basis"),
            hint=translate("Notices", "Usually one. Consent is asked for separately and may be withdrawn."),
            add=translate("Notices", "Add a basis"),
            blank=lambda: Basis(kind=LegalBasis.CONTRACT),
            told=True,
            fields=(
                FieldSpec(
                    name="kind",
                    editor=Editor.CHOICE,
                    label=translate("Notices", "Basis"),
                    hint=translate(
                        "Notices",
                        "Contract: they made it with you. Legitimate interest: an employer pays. Law: invoices.",
                    ),
                    choices=LegalBasis,
                    told=True,
                ),
                FieldSpec(
                    name="detail",
                    editor=Editor.TEXT,
                    label=translate("Notices", "Why it fits"),
                    hint=translate(
                        "Notices",
                        "Whose data stand on this basis, for example: where the client has made the contract.",
                    ),
                    lines=2,
                    told=True,
                ),
            ),
        ),
        FieldSpec(
            name="legitimate_interest",
            editor=Editor.TEXT,
            label=translate("Notices", "The legitimate interest"),
            hint=translate(
                "Notices", "Needed when the basis is a legitimate interest: whose interest, and what it is."
            ),
        ),
    )


def _purpose_exactly() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="balancing",
            editor=Editor.TEXT,
            label=translate("Notices", "Why it does not override the person's rights"),
            hint=translate("Notices", "The balancing test in short; this much is printed in the notice."),
            deep=True,
        ),
        _weighing(),
        FieldSpec(
            name="special_ground",
            editor=Editor.CHOICE,
            label=translate("Notices", "Ground for special categories of data"),
            hint=translate("Notices", "Health, beliefs and the like need a ground of their own besides the basis."),
            choices=SpecialGround,
            optional=True,
            deep=True,
        ),
        FieldSpec(
            name="special_detail",
            editor=Editor.TEXT,
            label=translate("Notices", "Why this ground fits"),
            hint=translate("Notices", "How and when the explicit consent is asked for, and that it may be refused."),
            lines=2,
            deep=True,
        ),
        FieldSpec(
            name="provision",
            editor=Editor.CHOICE,
            label=translate("Notices", "Must the data be given for this purpose"),
            hint=translate("Notices", "By law for an invoice, to make the contract for a name, otherwise voluntary."),
            choices=Provision,
            optional=True,
            deep=True,
        ),
        FieldSpec(
            name="consequence",
            editor=Editor.TEXT,
            label=translate("Notices", "What follows if they are not given"),
            hint=translate("Notices", "Plainly, for example: without an address no newsletter can be sent."),
            lines=2,
            deep=True,
        ),
    )


def _weighing() -> FieldSpec:
    return FieldSpec(
        name="weighing",
        editor=Editor.RECORD,
        label=translate("Notices", "Balancing test"),
        hint=translate(
            "Notices", "For a purpose that rests on a legitimate interest. For your own file: it is not printed there."
        ),
        blank=BalancingTest,
        more=translate("Notices", "Write the test"),
        optional=True,
        deep=True,
        fields=(
            FieldSpec(
                name="lines",
                editor=Editor.WEIGHED_LINES,
                label="",
                hint=translate("Notices", "A sentence or two at each is enough. The authority may ask to see it."),
                deep=True,
            ),
            FieldSpec(
                name="outweighs",
                editor=Editor.DECISION,
                label=translate("Notices", "Does the interest outweigh"),
                hint=translate("Notices", "If it does not, the purpose needs another basis."),
                deep=True,
            ),
            FieldSpec(
                name="made_on",
                editor=Editor.DATE,
                label=translate("Notices", "Made on"),
                hint=translate("Notices", "Look at it again when something changes. A plus sign means today."),
                deep=True,
            ),
        ),
    )


def provision() -> SectionSpec:
    return SectionSpec(
        key="provision",
        title=translate("Notices", "Must data be given"),
        hint=translate("Notices", "What somebody must tell you to become a client, and what happens without it."),
        fields=(
            FieldSpec(
                name="provision",
                editor=Editor.TEXT,
                label=translate("Notices", "Is giving the data mandatory"),
                hint=translate("Notices", "Can also be told for each purpose, under More exactly."),
                answer=True,
                none_text=translate("Notices", "Nothing is mandatory"),
                lines=5,
            ),
        ),
    )
