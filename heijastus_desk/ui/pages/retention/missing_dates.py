"""Where a missing date is written down: the advice, and the way to the very row or field."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.retention.standing import StandingLine
from heijastus_desk.domain.retention.terms import Event
from heijastus_desk.services.retention import RetentionItem
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.record_places import CardPlace

translate = QCoreApplication.translate

_RULES: Final = frozenset({"no_rule", "no_event"})
_PLACES: Final[Mapping[str, tuple[str, str, str]]] = {
    "contract": ("contracts", "contract", "ends_on"),
    "accounting_reference": ("contracts", "invoice", "booked_on"),
    "session": ("sessions", "session", "held_on"),
    "note": ("sessions", "note", "written_on"),
    "assessment": ("papers", "assessment", "taken_on"),
    "paper_record": ("papers", "paper_record", "dated_on"),
    "event_participation": ("people", "event_participation", "held_on"),
    "contact_event": ("timeline", "contact", "happened_on"),
}
"""Tables whose own form holds the date: the tab of the card, the row as it is opened there, and the field."""
_OF_ROW: Final = frozenset({Event.EVENT_DATE, Event.FINANCIAL_YEAR_END, Event.CASE_CLOSED, Event.COLLECTED})
_CONTACTS: Final = frozenset({Event.LAST_CONTACT, Event.LAST_SERVICE, Event.LAST_REACTION})


@dataclass(frozen=True, slots=True)
class Step:
    """What mends it, the page and the record where, and the word on the button."""

    advice: str
    page: str
    record: str
    button: str


def step_for(line: StandingLine, items: Sequence[RetentionItem]) -> Step | None:
    """Where the missing date of a line is written down; none where nothing lies here that could tell it."""
    code = line.reason.code
    if code in _RULES:
        advice = translate("Retention", "Add a retention rule that fits this to the register.")
        return Step(advice, "retention", panel_record("rules", line.register), translate("Retention", "Open the rules"))
    if not line.subject_uid or code == "kept_elsewhere":
        return None
    if code == "no_register":
        advice = translate("Retention", "Give the client a role in a register, or a contract that belongs to one.")
        place = CardPlace(line.subject_uid, "people", "add_role:")
        return Step(advice, "clients", place.record, translate("Retention", "Add a role…"))
    event = items[0].decision.anchor if items else None
    place = _place(line, items, event)
    return Step(_advice(event), "clients", place.record, translate("Retention", "Fill in the date…"))


def _place(line: StandingLine, items: Sequence[RetentionItem], event: Event | None) -> CardPlace:
    """The form that holds the date, where it is known; else the tab it is written on."""
    client = line.subject_uid
    if items and line.table in _PLACES and (event in _OF_ROW or line.table == "contract"):
        tab, row, field = _PLACES[line.table]
        return CardPlace(client, tab, f"{row}:{items[0].uid}", field=field)
    if event is Event.CONTRACT_END:
        return CardPlace(client, "contracts", "contract:", opens=False)
    if event in _CONTACTS:
        return CardPlace(client, "timeline", "add_contact:")
    return CardPlace(client, "timeline", "edit:", field="relationship_ended")


def _advice(event: Event | None) -> str:
    contact = translate("Retention", "Record the last session, call or message with them.")
    return {
        Event.CONTRACT_END: translate("Retention", "Write the day the contract ended on the contract."),
        Event.RELATIONSHIP_END: translate(
            "Retention", "Write the day the client relationship ended on the client's card."
        ),
        Event.LAST_CONTACT: contact,
        Event.LAST_SERVICE: contact,
        Event.LAST_REACTION: translate("Retention", "Record the day they last answered or took part themselves."),
        Event.EVENT_DATE: translate("Retention", "Write the day of the event or the feedback."),
        Event.FINANCIAL_YEAR_END: translate("Retention", "Write the day the voucher was booked."),
    }.get(event or Event.COLLECTED, translate("Retention", "Write the missing day on the client's card."))
