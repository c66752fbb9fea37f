"""The section on requests: how a person asks for something and how it is answered."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import NO_TEXT, Lang
from heijastus_desk.domain.notices.content import Ban, Channel, Requests, RightProcess
from heijastus_desk.domain.notices.law import ChannelKind, Right
from heijastus_desk.ui.pages.notices.specs import Editor, FieldSpec, SectionSpec

translate = QCoreApplication.translate


def requests() -> SectionSpec:
    return SectionSpec(
        key="requests",
        title=translate("Notices", "Requests"),
        hint=translate(
            "Notices", "How somebody asks to see, correct or erase their data. The answer is due in a month."
        ),
        fields=(
            FieldSpec(
                name="requests",
                editor=Editor.RECORD,
                label="",
                blank=Requests,
                fields=(_channels(), *_answering(), *_exactly()),
            ),
        ),
    )


def _channels() -> FieldSpec:
    return FieldSpec(
        name="channels",
        editor=Editor.ROWS,
        label=translate("Notices", "Ways to reach you"),
        add=translate("Notices", "Add a way"),
        blank=lambda: Channel(kind=ChannelKind.EMAIL),
        fields=(
            FieldSpec(
                name="kind",
                editor=Editor.CHOICE,
                label=translate("Notices", "By what"),
                choices=ChannelKind,
                told=True,
            ),
            FieldSpec(
                name="value",
                editor=Editor.LINE,
                label=translate("Notices", "Address or number"),
                told=True,
            ),
            FieldSpec(
                name="text",
                editor=Editor.TEXT,
                label=translate("Notices", "Advice"),
                lines=2,
            ),
            FieldSpec(
                name="registered_address_only",
                editor=Editor.TICK,
                label=translate("Notices", "Only from an address that is in the register"),
            ),
        ),
    )


def _answering() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="languages",
            editor=Editor.MANY,
            label=translate("Notices", "Languages you answer in"),
            choices=Lang,
        ),
        FieldSpec(
            name="identity",
            editor=Editor.TEXT,
            label=translate("Notices", "How you make sure who asks"),
        ),
    )


def _exactly() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="specification",
            editor=Editor.TEXT,
            label=translate("Notices", "What a request should say"),
            deep=True,
        ),
        FieldSpec(
            name="own_initiative",
            editor=Editor.TICK,
            label=translate("Notices", "You also correct errors without being asked"),
            deep=True,
        ),
        FieldSpec(
            name="refusal",
            editor=Editor.TEXT,
            label=translate("Notices", "When a request may be refused"),
            deep=True,
        ),
        FieldSpec(
            name="processes",
            editor=Editor.ROWS,
            label=translate("Notices", "Your own way of doing, right by right"),
            add=translate("Notices", "Add a right"),
            blank=lambda: RightProcess(right=Right.ACCESS, text=NO_TEXT),
            deep=True,
            fields=(
                FieldSpec(
                    name="right", editor=Editor.CHOICE, label=translate("Notices", "Right"), choices=Right, told=True
                ),
                _text(translate("Notices", "How it is done")),
                FieldSpec(
                    name="signed",
                    editor=Editor.TICK,
                    label=translate("Notices", "A signature is asked for"),
                    hint=translate("Notices", "The law does not ask for a signature."),
                ),
            ),
        ),
        FieldSpec(
            name="bans",
            editor=Editor.ROWS,
            label=translate("Notices", "What a person may forbid"),
            add=translate("Notices", "Add a ban"),
            blank=lambda: Ban(text=NO_TEXT),
            deep=True,
            fields=(_text(translate("Notices", "Use or disclosure")),),
        ),
    )


def _text(label: str) -> FieldSpec:
    return FieldSpec(name="text", editor=Editor.TEXT, label=label, required=True, told=True)
