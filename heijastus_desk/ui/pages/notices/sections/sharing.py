"""Sections on who gets the data: recipients, disclosures, flows, publication, transfers and storage places."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import NO_TEXT
from heijastus_desk.domain.notices.content import DisclosureRule, Flow, Publication, RecipientUse, Transfer
from heijastus_desk.domain.notices.law import Mechanism
from heijastus_desk.ui.pages.notices.specs import Editor, FieldSpec, SectionSpec, texts

translate = QCoreApplication.translate


def recipients() -> SectionSpec:
    return SectionSpec(
        key="recipients",
        title=translate("Notices", "Who gets data"),
        hint=translate("Notices", "Service providers and others. Their own details are on the page Recipients."),
        fields=(
            FieldSpec(
                name="recipients",
                editor=Editor.ROWS,
                label=translate("Notices", "Recipients by name"),
                add=translate("Notices", "Add a recipient"),
                answer=True,
                none_text=translate("Notices", "Nobody by name"),
                blank=lambda: RecipientUse(recipient=""),
                fields=(
                    FieldSpec(
                        name="recipient",
                        editor=Editor.RECIPIENT,
                        label=translate("Notices", "Recipient"),
                        required=True,
                        told=True,
                    ),
                    FieldSpec(
                        name="used_for",
                        editor=Editor.TEXT,
                        label=translate("Notices", "What for, in this register"),
                        hint=translate("Notices", "Empty means: as told on the page Recipients."),
                        lines=2,
                        told=True,
                    ),
                ),
            ),
            texts(
                "recipient_groups",
                translate("Notices", "Recipients without a name"),
                translate("Notices", "Who they are"),
                translate("Notices", "Add a kind of recipient"),
                hint=translate("Notices", "For example an accounting office."),
            ),
        ),
    )


def disclosures() -> SectionSpec:
    return SectionSpec(
        key="disclosures",
        title=translate("Notices", "Giving data on"),
        hint=translate("Notices", "To others for their own purposes, to your other registers, or for all to read."),
        fields=(
            FieldSpec(
                name="disclosures",
                editor=Editor.ROWS,
                label=translate("Notices", "Disclosures to others"),
                add=translate("Notices", "Add a disclosure"),
                answer=True,
                none_text=translate("Notices", "Nothing is disclosed"),
                blank=lambda: DisclosureRule(text=NO_TEXT),
                fields=(
                    _text(translate("Notices", "What, and to whom")),
                    FieldSpec(
                        name="condition",
                        editor=Editor.TEXT,
                        label=translate("Notices", "On what condition"),
                        lines=2,
                    ),
                ),
            ),
            FieldSpec(
                name="flows",
                editor=Editor.ROWS,
                label=translate("Notices", "Use in your other registers"),
                add=translate("Notices", "Add a use"),
                answer=True,
                none_text=translate("Notices", "Not used elsewhere"),
                blank=lambda: Flow(to_register=NO_TEXT, text=NO_TEXT),
                fields=(
                    FieldSpec(
                        name="to_register",
                        editor=Editor.TITLE,
                        label=translate("Notices", "To which register"),
                        required=True,
                        told=True,
                    ),
                    _text(translate("Notices", "Which data, and when")),
                ),
            ),
            _publication(),
        ),
    )


def _publication() -> FieldSpec:
    return FieldSpec(
        name="publication",
        editor=Editor.RECORD,
        label=translate("Notices", "Publishing data"),
        answer=True,
        none_text=translate("Notices", "Nothing is published"),
        blank=lambda: Publication(text=NO_TEXT),
        fields=(
            _text(translate("Notices", "What is published, and where")),
            FieldSpec(
                name="ban",
                editor=Editor.TEXT,
                label=translate("Notices", "How a person forbids it"),
                lines=2,
            ),
        ),
    )


def transfers() -> SectionSpec:
    return SectionSpec(
        key="transfers",
        title=translate("Notices", "Places and transfers"),
        hint=translate(
            "Notices", "Data leave the EU and the EEA when a service provider or its servers are elsewhere."
        ),
        fields=(
            FieldSpec(
                name="transfers",
                editor=Editor.ROWS,
                label=translate("Notices", "Transfers outside the EU and the EEA"),
                add=translate("Notices", "Add a transfer"),
                answer=True,
                none_text=translate("Notices", "No transfers"),
                blank=lambda: Transfer(text=NO_TEXT),
                fields=_transfer(),
            ),
            texts(
                "storage_places",
                translate("Notices", "Storage places"),
                translate("Notices", "Place"),
                translate("Notices", "Add a place"),
                hint=translate("Notices", "Where the data lie, for example Finland, or servers in Ireland."),
            ),
            FieldSpec(
                name="kept_in_finland",
                editor=Editor.TICK,
                label=translate("Notices", "The data are kept in Finland"),
                hint=translate("Notices", "Not printed if a recipient of this register is elsewhere."),
            ),
        ),
    )


def _transfer() -> tuple[FieldSpec, ...]:
    return (
        FieldSpec(
            name="recipient",
            editor=Editor.RECIPIENT,
            label=translate("Notices", "To which recipient"),
            optional=True,
            told=True,
        ),
        _text(translate("Notices", "What is transferred")),
        FieldSpec(
            name="mechanism",
            editor=Editor.CHOICE,
            label=translate("Notices", "On what ground"),
            hint=translate("Notices", "Empty means: as told of the recipient."),
            choices=Mechanism,
            optional=True,
        ),
        FieldSpec(
            name="copy_from",
            editor=Editor.TEXT,
            label=translate("Notices", "Where a copy of the safeguards is had"),
            lines=2,
            deep=True,
        ),
    )


def _text(label: str) -> FieldSpec:
    return FieldSpec(name="text", editor=Editor.TEXT, label=label, required=True, told=True)
