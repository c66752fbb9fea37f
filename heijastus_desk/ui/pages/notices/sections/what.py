"""Sections on which data there are and where they come from."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import NO_TEXT
from heijastus_desk.domain.notices.content import Category, Source
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.records import DataCategory, HeldAt, RecordClass
from heijastus_desk.ui.record_form.specs import Editor, FieldSpec, SectionSpec, texts

translate = QCoreApplication.translate


def categories() -> SectionSpec:
    return SectionSpec(
        key="categories",
        title=translate("Notices", "Which data"),
        hint=translate(
            "Notices",
            "The kinds of data, what they comprise and where they are. What this program holds is printed in any case.",
        ),
        fields=(
            FieldSpec(
                name="categories",
                editor=Editor.ROWS,
                label=translate("Notices", "Categories of data"),
                hint=translate(
                    "Notices", "One row for each kind of data; whoever reads it should recognise what you know of them."
                ),
                add=translate("Notices", "Add a category"),
                blank=lambda: Category(code=DataCategory.CONTACT, text=NO_TEXT),
                fields=_category(),
            ),
            texts(
                "category_notes",
                translate("Notices", "Remarks on the list"),
                translate("Notices", "Remark"),
                translate("Notices", "Add a remark"),
                text_hint=translate("Notices", "One sentence that holds for the whole list."),
                hint=translate("Notices", "For example that not all of these are held of everybody."),
                deep=True,
            ),
        ),
    )


def _category() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="code",
            editor=Editor.CHOICE,
            label=translate("Notices", "Category"),
            hint=translate("Notices", "The kind of data. Notes are a kind of their own, on paper too."),
            choices=DataCategory,
            told=True,
        ),
        FieldSpec(
            name="text",
            editor=Editor.TEXT,
            label=translate("Notices", "What it comprises"),
            hint=translate("Notices", "List the data themselves: name, e-mail address, telephone number."),
            required=True,
            told=True,
        ),
        FieldSpec(
            name="held",
            editor=Editor.MANY,
            label=translate("Notices", "Where the data are"),
            hint=translate("Notices", "Here means this program. More than one may be chosen."),
            choices=HeldAt,
        ),
        FieldSpec(
            name="elsewhere",
            editor=Editor.TEXT,
            label=translate("Notices", "Where elsewhere"),
            hint=translate("Notices", "The service or place, for example: in the invoicing software."),
            lines=2,
        ),
        FieldSpec(
            name="special",
            editor=Editor.TICK,
            label=translate("Notices", "Special category of data (health, beliefs and the like)"),
            hint=translate(
                "Notices",
                "Stress, sick leave, an allergy, a belief or a trade union count too. They need explicit consent.",
            ),
        ),
        FieldSpec(
            name="with_consent",
            editor=Editor.TICK,
            label=translate("Notices", "Only with the person's consent"),
            hint=translate("Notices", "Tick it when you write these down only after asking."),
        ),
        FieldSpec(
            name="record_classes",
            editor=Editor.MANY,
            label=translate("Notices", "Kept as these records"),
            hint=translate("Notices", "Retention rules are set for these kinds of records."),
            choices=RecordClass,
            deep=True,
        ),
    )


def sources() -> SectionSpec:
    return SectionSpec(
        key="sources",
        title=translate("Notices", "Where data come from"),
        hint=translate("Notices", "From the person, from the one who orders the service, from public sources."),
        fields=(
            FieldSpec(
                name="sources",
                editor=Editor.ROWS,
                label=translate("Notices", "Sources"),
                hint=translate("Notices", "Whoever told you: the person, the orderer, a website, your own work."),
                add=translate("Notices", "Add a source"),
                answer=True,
                none_text=translate("Notices", "Only from the person"),
                blank=lambda: Source(kind=SourceKind.PERSON, text=NO_TEXT),
                fields=(
                    FieldSpec(
                        name="kind",
                        editor=Editor.CHOICE,
                        label=translate("Notices", "Source"),
                        hint=translate("Notices", "Who or what the data come from."),
                        choices=SourceKind,
                        told=True,
                    ),
                    FieldSpec(
                        name="text",
                        editor=Editor.TEXT,
                        label=translate("Notices", "In your own words"),
                        hint=translate(
                            "Notices",
                            "Printed as it stands, for example: the ordering organisation names the participants.",
                        ),
                        lines=2,
                        required=True,
                        told=True,
                    ),
                    FieldSpec(
                        name="public",
                        editor=Editor.TICK,
                        label=translate("Notices", "Anybody can read the source"),
                        hint=translate(
                            "Notices",
                            "For example a company's website or the trade register. The law wants this said.",
                        ),
                    ),
                    FieldSpec(
                        name="with_consent",
                        editor=Editor.TICK,
                        label=translate("Notices", "Only with the person's consent"),
                        hint=translate("Notices", "Tick it when the source gives data only if the person has agreed."),
                    ),
                ),
            ),
        ),
    )
