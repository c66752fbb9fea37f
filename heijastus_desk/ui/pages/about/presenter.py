"""What the page about the program shows: its version and licence, and every part it is made of."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from heijastus_desk.assets.components import Component
from heijastus_desk.domain.text_keys import search_key, sort_key
from heijastus_desk.services.vault_place import VaultPlace

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class PartRow:
    """One part in the list; `uid` is its name, which no two parts share."""

    uid: str
    title: str
    subtitle: str


def facts(place: VaultPlace) -> list[tuple[str, str]]:
    """Version, licence and encryption."""
    return [
        (translate("About", "Version"), place.version),
        (translate("About", "Licence"), place.licence),
        (translate("About", "Encryption"), f"SQLCipher {place.cipher}, AES-256, Argon2id"),
    ]


def rows(parts: Sequence[Component], words: str) -> tuple[PartRow, ...]:
    """The parts whose name or licence holds the words, in the order of the alphabet."""
    wanted = search_key(words)
    found = (part for part in parts if wanted in search_key(part.name, part.licence))
    return tuple(
        PartRow(part.name, f"{part.name} {part.version}".strip(), part.licence)
        for part in sorted(found, key=lambda part: sort_key(part.name))
    )


def count(parts: Sequence[Component]) -> str:
    """How many parts there are."""
    return translate("About", "%n part(s), each under its own free licence", "", len(parts))


def licence_text(part: Component) -> str:
    """The licence of a part as it came with it."""
    head = "\n".join(line for line in (f"{part.name} {part.version}".strip(), part.licence, part.homepage) if line)
    return "\n\n".join([head, *part.texts])
