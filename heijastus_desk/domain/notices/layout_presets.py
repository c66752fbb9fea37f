"""House layouts to begin with: the program's own order, the 13 points of Finnish register descriptions, a table."""

from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Final

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.layout import HouseLayout, HouseSection, LayoutForm, Numbering

_CONTROLLER: Final = HouseSection(
    heading=LocalisedText(fi="Rekisterinpitäjä", sv="Personuppgiftsansvarig", en="Controller"),
    items=(NoticeItem.CONTROLLER, NoticeItem.JOINT),
)
_CONTACT: Final = HouseSection(
    heading=LocalisedText(
        fi="Yhteyshenkilö rekisteriä koskevissa asioissa",
        sv="Kontaktperson i ärenden som gäller registret",
        en="Contact person for the register",
    ),
    items=(NoticeItem.CONTACT, NoticeItem.OFFICER),
)
_REGISTER: Final = HouseSection(
    heading=LocalisedText(
        fi="Rekisterin nimi ja rekisteröidyt",
        sv="Registrets namn och de registrerade",
        en="Name of the register and data subjects",
    ),
    items=(NoticeItem.REGISTER, NoticeItem.GROUPS),
)
_PURPOSES: Final = HouseSection(
    heading=LocalisedText(
        fi="Henkilötietojen käsittelyn tarkoitus ja oikeusperuste",
        sv="Ändamål med behandlingen och rättslig grund",
        en="Purposes of processing and legal basis",
    ),
    items=(NoticeItem.PURPOSES, NoticeItem.INTERESTS, NoticeItem.PROVISION),
)
_OBJECTION: Final = HouseSection(items=(NoticeItem.OBJECTION,))
"""Alone under its heading: Art. 21(4) wants it apart from everything else."""
_CATEGORIES: Final = HouseSection(items=(NoticeItem.CATEGORIES,))
_SOURCES: Final = HouseSection(items=(NoticeItem.SOURCES,))
_RECIPIENTS: Final = HouseSection(
    heading=LocalisedText(
        fi="Henkilötietojen vastaanottajat ja luovutukset",
        sv="Mottagare och utlämnande av personuppgifter",
        en="Recipients and disclosure of personal data",
    ),
    items=(NoticeItem.RECIPIENTS,),
)
_TRANSFERS: Final = HouseSection(items=(NoticeItem.TRANSFERS,))
_RETENTION: Final = HouseSection(
    heading=LocalisedText(
        fi="Henkilötietojen säilytysaika",
        sv="Förvaringstid för personuppgifterna",
        en="Storage period of the personal data",
    ),
    items=(NoticeItem.RETENTION,),
)
_PROTECTION: Final = HouseSection(
    heading=LocalisedText(
        fi="Rekisterin suojauksen periaatteet",
        sv="Principerna för skyddet av registret",
        en="How the register is protected",
    ),
    items=(NoticeItem.PROTECTION, NoticeItem.PROMISES),
)
_RIGHTS: Final = HouseSection(
    heading=LocalisedText(fi="Rekisteröidyn oikeudet", sv="Den registrerades rättigheter", en="Your rights"),
    items=(NoticeItem.RIGHTS, NoticeItem.WITHDRAWAL, NoticeItem.REQUESTS, NoticeItem.COMPLAINT),
)
_OTHER: Final = HouseSection(
    heading=LocalisedText(fi="Muut tiedot", sv="Övriga uppgifter", en="Further information"),
    items=(NoticeItem.AUTOMATED, NoticeItem.COOKIES, NoticeItem.CHANGE, NoticeItem.OWN),
)
_DATES: Final = HouseSection(items=(NoticeItem.DATES,))
_MIDDLE: Final = (
    _CONTROLLER,
    _CONTACT,
    _REGISTER,
    _PURPOSES,
    _OBJECTION,
    _CATEGORIES,
    _SOURCES,
    _RECIPIENTS,
    _TRANSFERS,
    _RETENTION,
    _PROTECTION,
    _RIGHTS,
)

PROGRAM: Final = HouseLayout()
THIRTEEN: Final = HouseLayout(sections=(*_MIDDLE, replace(_OTHER, items=(*_OTHER.items, NoticeItem.DATES))))
TABLE: Final = HouseLayout(form=LayoutForm.TABLE, numbering=Numbering.NONE, sections=(_DATES, *_MIDDLE, _OTHER))

PRESETS: Final[Mapping[str, HouseLayout]] = MappingProxyType({"program": PROGRAM, "thirteen": THIRTEEN, "table": TABLE})
"""By the key that forms offer them under."""


def preset_of(layout: HouseLayout) -> str:
    """The key of the preset a layout is, or "" for one of her own."""
    return next((key for key, preset in PRESETS.items() if preset == layout), "")
