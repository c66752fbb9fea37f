"""Sections on the register itself: its name, its contact person, whose data it holds."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.notices.content import ContactPerson, SubjectGroup
from heijastus_desk.domain.records import GroupKind
from heijastus_desk.ui.record_form.specs import Editor, FieldSpec, SectionSpec

translate = QCoreApplication.translate


def name() -> SectionSpec:
    return SectionSpec(
        key="name",
        title=translate("Notices", "Name"),
        hint=translate("Notices", "One register is one notice: the same purposes, the same people, the same rules."),
        fields=(
            FieldSpec(
                name="name",
                editor=Editor.TITLE,
                label=translate("Notices", "Name"),
                hint=translate("Notices", "Printed below the title of the notice, for example Customer register."),
                required=True,
            ),
            FieldSpec(
                name="title",
                editor=Editor.TITLE,
                label=translate("Notices", "Title of the notice"),
                hint=translate("Notices", "Printed at the top; empty means Privacy notice."),
                deep=True,
            ),
            FieldSpec(
                name="short_name",
                editor=Editor.LINE,
                label=translate("Notices", "Short name"),
                hint=translate("Notices", "One word for lists and file names; not printed."),
            ),
            FieldSpec(
                name="address",
                editor=Editor.LINE,
                label=translate("Notices", "Postal address of this register"),
                hint=translate("Notices", "Only where it is another address than that of your business."),
                deep=True,
            ),
        ),
    )


def contact() -> SectionSpec:
    return SectionSpec(
        key="contact",
        title=translate("Notices", "Contact person"),
        hint=translate("Notices", "Who answers questions about these data. May be someone else than you."),
        fields=(
            FieldSpec(
                name="contact",
                editor=Editor.RECORD,
                label=translate("Notices", "Contact person of the register"),
                hint=translate(
                    "Notices", "A name people can ask for. The contact person is no data protection officer."
                ),
                answer=True,
                none_text=translate("Notices", "I answer myself"),
                blank=lambda: ContactPerson(name=""),
                fields=(
                    FieldSpec(
                        name="name",
                        editor=Editor.LINE,
                        label=translate("Notices", "Name"),
                        hint=translate("Notices", "First and last name, as printed."),
                        required=True,
                    ),
                    FieldSpec(
                        name="title",
                        editor=Editor.TITLE,
                        label=translate("Notices", "Title"),
                        hint=translate("Notices", "Their work or position, for example entrepreneur."),
                    ),
                    FieldSpec(
                        name="email",
                        editor=Editor.LINE,
                        label=translate("Notices", "E-mail"),
                        hint=translate("Notices", "Where questions about these data are read."),
                    ),
                    FieldSpec(
                        name="phone",
                        editor=Editor.LINE,
                        label=translate("Notices", "Phone"),
                        hint=translate("Notices", "A number somebody answers on working days."),
                    ),
                    FieldSpec(
                        name="address",
                        editor=Editor.LINE,
                        label=translate("Notices", "Postal address"),
                        hint=translate(
                            "Notices", "Street, postcode and town; empty means the address of your business."
                        ),
                    ),
                ),
            ),
        ),
    )


def groups() -> SectionSpec:
    return SectionSpec(
        key="groups",
        title=translate("Notices", "Whose data"),
        hint=translate("Notices", "The groups of people whose data are in the register, also those only mentioned."),
        fields=(
            FieldSpec(
                name="groups",
                editor=Editor.ROWS,
                label=translate("Notices", "Groups of people"),
                hint=translate(
                    "Notices", "Clients, contact persons of orderers, enquirers: everybody whose name may turn up."
                ),
                add=translate("Notices", "Add a group"),
                blank=lambda: SubjectGroup(kind=GroupKind.CLIENTS),
                fields=(
                    FieldSpec(
                        name="kind",
                        editor=Editor.CHOICE,
                        label=translate("Notices", "Group"),
                        hint=translate("Notices", "The nearest word; your own words below are what is printed."),
                        choices=GroupKind,
                        told=True,
                    ),
                    FieldSpec(
                        name="text",
                        editor=Editor.TEXT,
                        label=translate("Notices", "Who they are"),
                        hint=translate("Notices", "In your own words, if the name of the group does not say enough."),
                        lines=2,
                        told=True,
                    ),
                ),
            ),
        ),
    )
