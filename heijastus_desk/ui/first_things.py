"""What is worth doing first in a new vault, in words, and the place where each is done."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from heijastus_desk.services.first_things import FirstThing
from heijastus_desk.ui.form_places import IMPORT, form_place
from heijastus_desk.ui.panels.places import panel_record

translate = QCoreApplication.translate

Place = tuple[str, str]
"""Page key, and what the page opens."""


@dataclass(frozen=True, slots=True)
class FirstThingWords:
    """How one is offered; `letter` marks its mnemonic where there is room for one."""

    title: str
    text: str
    icon: str


def words_of(thing: FirstThing) -> FirstThingWords:
    """What is said of it."""
    return {
        FirstThing.NOTICE: FirstThingWords(
            translate("FirstThings", "Print your first privacy notice"),
            translate(
                "FirstThings",
                "Read it through, then print it or save it for your clients. What is still missing is said beside it.",
            ),
            "notices",
        ),
        FirstThing.OLD_NOTICE: FirstThingWords(
            translate("FirstThings", "Bring in the privacy notice you have"),
            translate("FirstThings", "From Word, PDF or text. What it says is kept and compared with the law."),
            "add",
        ),
        FirstThing.CLIENTS: FirstThingWords(
            translate("FirstThings", "Bring in your list of clients"),
            translate(
                "FirstThings", "From Excel, or the contacts of a phone or mail program. You see it before it is saved."
            ),
            "clients",
        ),
        FirstThing.SERVICES: FirstThingWords(
            translate("FirstThings", "Say which services you use"),
            translate(
                "FirstThings", "Mail, calendar, invoicing: who gets your clients' data must stand on the notice."
            ),
            "recipients",
        ),
    }[thing]


def place_of(thing: FirstThing, register: str = "") -> Place:
    """Where it is done; `register` is the uid of the register whose notice comes first."""
    return {
        FirstThing.NOTICE: ("notices", register),
        FirstThing.OLD_NOTICE: ("notices", panel_record("bringing_in", "")),
        FirstThing.CLIENTS: ("clients", form_place(IMPORT)),
        FirstThing.SERVICES: ("notices", panel_record("interview", "")),
    }[thing]
