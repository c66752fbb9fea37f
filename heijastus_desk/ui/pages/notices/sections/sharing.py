"""Sections on who gets the data: recipients, disclosures, flows, publication, transfers and storage places."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import NO_TEXT
from heijastus_desk.domain.notices.content import DisclosureRule, Flow, Publication, RecipientUse, Transfer
from heijastus_desk.domain.notices.law import Mechanism
from heijastus_desk.ui.record_form.specs import Editor, FieldSpec, SectionSpec, texts

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
                hint=translate(
                    "Notices",
                    "Everybody who can get at the data: mail, calendar, invoicing, accountant, video meetings.",
                ),
                add=translate("Notices", "Add a recipient"),
                answer=True,
                none_text=translate("Notices", "Nobody by name"),
                blank=lambda: RecipientUse(recipient=""),
                fields=(
                    FieldSpec(
                        name="recipient",
                        editor=Editor.RECIPIENT,
                        label=translate("Notices", "Recipient"),
                        hint=translate("Notices", "Missing from the list? Enter it on the page Recipients first."),
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
                text_hint=translate("Notices", "A kind, where the name is not known or changes."),
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
                hint=translate(
                    "Notices",
                    "Those who use the data for purposes of their own: an orderer, an authority, a collection agency.",
                ),
                add=translate("Notices", "Add a disclosure"),
                answer=True,
                none_text=translate("Notices", "Nothing is disclosed"),
                blank=lambda: DisclosureRule(text=NO_TEXT),
                fields=(
                    _text(
                        translate("Notices", "What, and to whom"),
                        translate(
                            "Notices", "The data and the receiver, for example: hours of meetings to the orderer."
                        ),
                    ),
                    FieldSpec(
                        name="condition",
                        editor=Editor.TEXT,
                        label=translate("Notices", "On what condition"),
                        hint=translate("Notices", "When it happens, and on whose leave."),
                        lines=2,
                    ),
                ),
            ),
            _flows(),
            _publication(),
        ),
    )


def _flows() -> FieldSpec:
    return FieldSpec(
        name="flows",
        editor=Editor.ROWS,
        label=translate("Notices", "Use in your other registers"),
        hint=translate("Notices", "For example: subscribers of the newsletter become customers."),
        add=translate("Notices", "Add a use"),
        answer=True,
        none_text=translate("Notices", "Not used elsewhere"),
        blank=lambda: Flow(to_register=NO_TEXT, text=NO_TEXT),
        fields=(
            FieldSpec(
                name="to_register",
                editor=Editor.TITLE,
                label=translate("Notices", "To which register"),
                hint=translate("Notices", "The name of the other register as its notice has it."),
                required=True,
                told=True,
            ),
            _text(
                translate("Notices", "Which data, and when"),
                translate("Notices", "Only as much as the other register needs."),
            ),
        ),
    )


def _publication() -> FieldSpec:
    return FieldSpec(
        name="publication",
        editor=Editor.RECORD,
        label=translate("Notices", "Publishing data"),
        hint=translate("Notices", "For example references on your website, or a list of participants."),
        answer=True,
        none_text=translate("Notices", "Nothing is published"),
        blank=lambda: Publication(text=NO_TEXT),
        fields=(
            _text(
                translate("Notices", "What is published, and where"),
                translate("Notices", "The data and the place, and on whose leave."),
            ),
            FieldSpec(
                name="ban",
                editor=Editor.TEXT,
                label=translate("Notices", "How a person forbids it"),
                hint=translate("Notices", "Whom to tell, and that it needs no reason."),
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
                hint=translate(
                    "Notices", "A provider or server elsewhere is a transfer, and so is help given from elsewhere."
                ),
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
                text_hint=translate("Notices", "Country and kind of place; no address and no cabinet number."),
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
            hint=translate(
                "Notices", "The provider whose servers or staff are outside; empty where no single one is meant."
            ),
            optional=True,
            told=True,
        ),
        _text(
            translate("Notices", "What is transferred"),
            translate("Notices", "Which data and why they leave; the ground stands below."),
        ),
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
            hint=translate(
                "Notices", "For example: on request from the controller, or the page where the provider shows them."
            ),
            lines=2,
            deep=True,
        ),
    )


def _text(label: str, hint: str) -> FieldSpec:
    return FieldSpec(name="text", editor=Editor.TEXT, label=label, hint=hint, required=True, told=True)
