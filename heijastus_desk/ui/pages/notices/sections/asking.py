"""The section on requests: how a person asks for something and how it is answered."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import NO_TEXT, Lang
from heijastus_desk.domain.notices.content import Ban, Channel, Requests, RightProcess
from heijastus_desk.domain.notices.law import ChannelKind, Right
from heijastus_desk.ui.record_form.specs import Editor, FieldSpec, SectionSpec

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
                hint=translate("Notices", "Any way will do for the person asking; you may tell which ones suit best."),
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
        hint=translate("Notices", "At least two. A request counts by any way it comes, also by word of mouth."),
        add=translate("Notices", "Add a way"),
        blank=lambda: Channel(kind=ChannelKind.EMAIL),
        fields=(
            FieldSpec(
                name="kind",
                editor=Editor.CHOICE,
                label=translate("Notices", "By what"),
                hint=translate("Notices", "The way a request comes in."),
                choices=ChannelKind,
                told=True,
            ),
            FieldSpec(
                name="value",
                editor=Editor.LINE,
                label=translate("Notices", "Address or number"),
                hint=translate("Notices", "Printed beside it; empty means as told of your business."),
                told=True,
            ),
            FieldSpec(
                name="text",
                editor=Editor.TEXT,
                label=translate("Notices", "Advice"),
                hint=translate("Notices", "For example that any address will do and no form is needed."),
                lines=2,
            ),
            FieldSpec(
                name="registered_address_only",
                editor=Editor.TICK,
                label=translate("Notices", "Only from an address that is in the register"),
                hint=translate("Notices", "Better left empty: the law lets people ask from any address."),
            ),
        ),
    )


def _answering() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="languages",
            editor=Editor.MANY,
            label=translate("Notices", "Languages you answer in"),
            hint=translate(
                "Notices", "Finnish and Swedish if you can; whoever writes in another language gets an answer too."
            ),
            choices=Lang,
        ),
        FieldSpec(
            name="identity",
            editor=Editor.TEXT,
            label=translate("Notices", "How you make sure who asks"),
            hint=translate(
                "Notices",
                "Only where there is doubt, and gently: a call to a number you know. No copies of identity cards.",
            ),
        ),
    )


def _exactly() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="specification",
            editor=Editor.TEXT,
            label=translate("Notices", "What a request should say"),
            hint=translate("Notices", "You may ask what it is about; nobody has to answer that."),
            deep=True,
        ),
        FieldSpec(
            name="own_initiative",
            editor=Editor.TICK,
            label=translate("Notices", "You also correct errors without being asked"),
            hint=translate("Notices", "Printed as a promise: what you notice to be wrong is put right."),
            deep=True,
        ),
        FieldSpec(
            name="refusal",
            editor=Editor.TEXT,
            label=translate("Notices", "When a request may be refused"),
            hint=translate("Notices", "That the refusal comes in writing with its reasons, and where to complain."),
            deep=True,
        ),
        *_special_ways(),
    )


def _special_ways() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="processes",
            editor=Editor.ROWS,
            label=translate("Notices", "Your own way of doing, right by right"),
            hint=translate("Notices", "Only where you do something special for one right."),
            add=translate("Notices", "Add a right"),
            blank=lambda: RightProcess(right=Right.ACCESS, text=NO_TEXT),
            deep=True,
            fields=(
                FieldSpec(
                    name="right",
                    editor=Editor.CHOICE,
                    label=translate("Notices", "Right"),
                    hint=translate("Notices", "The right of the person that this concerns."),
                    choices=Right,
                    told=True,
                ),
                _text(
                    translate("Notices", "How it is done"),
                    translate("Notices", "What you do and by when, beyond what the program prints of this right."),
                ),
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
            hint=translate("Notices", "Uses and disclosures anybody may say no to, such as direct marketing."),
            add=translate("Notices", "Add a ban"),
            blank=lambda: Ban(text=NO_TEXT),
            deep=True,
            fields=(
                _text(
                    translate("Notices", "Use or disclosure"),
                    translate("Notices", "What is forbidden, in a few words."),
                ),
            ),
        ),
    )


def _text(label: str, hint: str) -> FieldSpec:
    return FieldSpec(name="text", editor=Editor.TEXT, label=label, hint=hint, required=True, told=True)
