"""Sections that are not about the data: how the notice looks, and whether the risk is high."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.layout import HouseLayout, HouseSection, LayoutForm, Numbering
from heijastus_desk.domain.notices.weighing import ImpactCheck
from heijastus_desk.ui.record_form.specs import Editor, FieldSpec, SectionSpec

translate = QCoreApplication.translate


def layout() -> SectionSpec:
    return SectionSpec(
        key="layout",
        title=translate("Notices", "Appearance"),
        hint=translate("Notices", "The order and the headings of the printed notice. Nothing can be left out by this."),
        fields=(
            FieldSpec(
                name="layout",
                editor=Editor.LAYOUT,
                label="",
                hint=translate("Notices", "What no heading of yours takes up follows at the end."),
                blank=HouseLayout,
                fields=(*_form(), _sections()),
            ),
        ),
    )


def _form() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="form",
            editor=Editor.CHOICE,
            label=translate("Notices", "As text or as a table"),
            hint=translate("Notices", "In a table the heading stands on the left and its text beside it."),
            choices=LayoutForm,
        ),
        FieldSpec(
            name="numbering",
            editor=Editor.CHOICE,
            label=translate("Notices", "Numbers of headings"),
            hint=translate("Notices", "Numbers make it easy to refer to a point."),
            choices=Numbering,
        ),
    )


def _sections() -> FieldSpec:
    return FieldSpec(
        name="sections",
        editor=Editor.ROWS,
        label=translate("Notices", "Your own headings"),
        hint=translate("Notices", "In the order they are printed. Without any, the program's own order is used."),
        add=translate("Notices", "Add a heading"),
        blank=HouseSection,
        fields=(
            FieldSpec(
                name="heading",
                editor=Editor.TITLE,
                label=translate("Notices", "Heading"),
                hint=translate("Notices", "Empty means the usual heading of the first part below."),
                told=True,
            ),
            FieldSpec(
                name="items",
                editor=Editor.MANY,
                label=translate("Notices", "What stands under it"),
                hint=translate("Notices", "One part or several. The right to object stands alone, in a box."),
                choices=NoticeItem,
                told=True,
            ),
        ),
    )


def impact() -> SectionSpec:
    return SectionSpec(
        key="impact",
        title=translate("Notices", "Is the risk high"),
        hint=translate(
            "Notices",
            "One page on whether an impact assessment is needed (Art. 35). For your own file, not for the notice.",
        ),
        fields=(
            FieldSpec(
                name="impact",
                editor=Editor.RECORD,
                label="",
                hint=translate("Notices", "Two signs of a high risk mean that an assessment is usually needed."),
                blank=ImpactCheck,
                optional=True,
                fields=_impact(),
            ),
        ),
    )


def _impact() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="answers",
            editor=Editor.CRITERIA,
            label="",
            hint=translate("Notices", "Answer each with yes or no, and why you think so."),
        ),
        FieldSpec(
            name="conclusion",
            editor=Editor.PROSE,
            label=translate("Notices", "Conclusion"),
            hint=translate("Notices", "Whether you make an assessment, and if not, why the risk is not high."),
        ),
        FieldSpec(
            name="made_on",
            editor=Editor.DATE,
            label=translate("Notices", "Made on"),
            hint=translate("Notices", "Look at it again when something changes. A plus sign means today."),
        ),
    )
