"""What the settings page shows and takes: her business, the file, the look."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields
from typing import Any

import msgspec
from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.controller import Controller, LegalForm
from heijastus_desk.services.vault_keys import Strength, StrengthLevel
from heijastus_desk.services.vault_place import VaultPlace
from heijastus_desk.ui.theme import Contrast, Mode, Tone

translate = QCoreApplication.translate

DRAFT = "business"
"""The form whose draft is kept."""
_MONTH_ENDS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_TOLD_ELSEWHERE = frozenset({"activities", "places"})
"""By the interview on the page of notices."""
_NAMES = tuple(field.name for field in fields(Controller) if field.name not in _TOLD_ELSEWHERE)


@dataclass(frozen=True, slots=True)
class StrengthView:
    """The meter under a new passphrase."""

    word: str
    tone: Tone
    bits: int


def form_values(controller: Controller | None) -> dict[str, Any]:
    """The business as the form takes it."""
    shown = controller or Controller(legal_form=LegalForm.SOLE_TRADER)
    return {name: getattr(shown, name) for name in _NAMES}


def controller_of(given: Mapping[str, Any]) -> Controller:
    """The business as entered."""
    return Controller(**given)


def draft_text(controller: Controller) -> str:
    """Unsaved edits as they are kept inside the vault."""
    return msgspec.json.encode(asdict(controller)).decode()


def draft_of(text: str) -> Controller | None:
    """The unsaved edits; none when there are none, or an older program wrote them otherwise."""
    if not text:
        return None
    try:
        return msgspec.json.decode(text, type=Controller)
    except msgspec.ValidationError:
        return None


def year_ends(current: str) -> list[tuple[str, str]]:
    """The ends of a financial year to choose from, December first, and the one in force where it is another."""
    ends = [f"{month:02d}-{_MONTH_ENDS[month - 1]}" for month in (12, *range(1, 12))]
    if current and current not in ends:
        ends.append(current)
    return [(end, _day_month(end)) for end in ends]


def place_facts(place: VaultPlace, lang: Lang) -> list[tuple[str, str]]:
    """Where the vault lies and how large it is."""
    return [
        (translate("Settings", "Folder"), place.folder),
        (translate("Settings", "Size"), size_text(place.size, lang)),
    ]


def size_text(octets: int, lang: Lang) -> str:
    """A size as she reads it: 1,4 Mt, 380 kt."""
    kilo, mega = ("kB", "MB") if lang is Lang.EN else ("kB", "MB") if lang is Lang.SV else ("kt", "Mt")
    if octets < 1_000_000:
        return f"{max(1, round(octets / 1000)) if octets else 0} {kilo}"
    number = f"{octets / 1_000_000:.1f}"
    return f"{number if lang is Lang.EN else number.replace('.', ',')} {mega}"


def strength_view(typed: str, strength: Strength) -> StrengthView:
    """The meter's word; an empty field says nothing."""
    words = {
        StrengthLevel.WEAK: (translate("Settings", "Easy to guess"), Tone.DUE),
        StrengthLevel.FAIR: (translate("Settings", "Not yet enough"), Tone.SOON),
        StrengthLevel.GOOD: (translate("Settings", "Good"), Tone.FINE),
        StrengthLevel.STRONG: (translate("Settings", "Strong"), Tone.FINE),
    }
    word, tone = words[strength.level] if typed else ("", Tone.NEUTRAL)
    return StrengthView(word, tone, round(strength.bits))


def sync_warning(service: str) -> str:
    """What it means that a folder is kept in step by a cloud service; empty when none is."""
    if not service:
        return ""
    return translate(
        "Settings",
        "{service} seems to copy this folder to its cloud. What you save there leaves this computer; choose another "
        "folder unless that is what you want.",
    ).format(service=service)


def modes() -> list[tuple[str, str]]:
    """Light, dark, or as the system is."""
    return [
        (Mode.SYSTEM.value, translate("Settings", "As the system")),
        (Mode.LIGHT.value, translate("Settings", "Light")),
        (Mode.DARK.value, translate("Settings", "Dark")),
    ]


def contrasts() -> list[tuple[str, str]]:
    """Ordinary, high, or as the system asks."""
    return [
        (Contrast.SYSTEM.value, translate("Settings", "As the system")),
        (Contrast.ORDINARY.value, translate("Settings", "Ordinary")),
        (Contrast.HIGH.value, translate("Settings", "High")),
    ]


def _day_month(end: str) -> str:
    month, _, day = end.partition("-")
    return f"{int(day)}.{int(month)}."
