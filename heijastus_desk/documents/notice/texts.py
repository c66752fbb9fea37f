"""The fixed sentences of notices in three languages, and dated facts of law that notices print."""

from datetime import date
from functools import cache
from string import Formatter
from typing import Any

from heijastus_desk import assets
from heijastus_desk.domain.languages import Lang


@cache
def sentences(lang: Lang) -> dict[str, str]:
    """Every fixed sentence by its dotted key."""
    return dict(_flat(assets.table("notices", f"{lang.value}.toml"), ""))


def placeholders(sentence: str) -> frozenset[str]:
    """The names a sentence wants filled in."""
    return frozenset(name for _, name, _, _ in Formatter().parse(sentence) if name)


def authority(lang: Lang) -> dict[str, str]:
    """The supervisory authority's contact block (law 1.4): name, visit, post, phone, registry, email, web."""
    block: dict[str, str] = assets.table("law", "authority.toml")[lang.value]
    return block


def authority_checked() -> date:
    """The day the contact block was last compared with the authority's own page."""
    checked: date = assets.table("law", "authority.toml")["checked"]
    return checked


def country(code: str, lang: Lang) -> str:
    """A country's name; the code itself where the list has none."""
    names: dict[str, dict[str, str]] = assets.table("law", "countries.toml")["names"]
    return names[code][lang.value] if code in names else code


def _flat(tree: dict[str, Any], prefix: str) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    for key, value in tree.items():
        if isinstance(value, dict):
            found += _flat(value, f"{prefix}{key}.")
        else:
            found.append((f"{prefix}{key}", value))
    return found
