"""Names of firms and services in running text, and the country a name or the words beside it tell of."""

import re
from functools import cache
from typing import Any, Final

from heijastus_desk.assets import table
from heijastus_desk.domain.notices.directory import country_of, entries
from heijastus_desk.importing.notices.folding import folded

_WORD: Final = r"(?:[A-ZÅÄÖÉÜ0-9&][\w&'’+-]*(?:\.(?=[\w])\w+)*|&)"
_SMALL: Final = r"(?:of|the|de|for|di|van|von)"
_CASE: Final = (
    r"(?::\w{1,5}|(?:i?(?:n|a|ä|ssa|ssä|sta|stä|lle|lla|llä|lta|ltä|in|en|an|än|na|nä|ksi|een|aan|iin|hin)|s|’s|'s)"
    r"(?![\w]))?"
)
_OWN_PART: Final = r"(?!-(?:\s|kirjaut|inlogg|login|sign-in|tili|selai|haku|kart|konto|account|tunnu))(?![\w])"


def firms_in(text: str) -> list[tuple[str, int, int]]:
    """Names of companies by their form and of services by the directory, with their places, as they stand."""
    found: list[tuple[str, int, int]] = []
    for pattern in (_companies(), _services()):
        for match in pattern.finditer(text):
            name, start = match.group("name"), match.start("name")
            if start == 0 or text[start - 2 : start] in {": ", "- "}:
                name, start = _without_lead(name, start)
            if name and not any(one[1] < match.end() and start < one[2] for one in found):
                found.append((name, start, match.end("name")))
    return sorted(found, key=lambda one: one[1])


def products_in(text: str) -> list[tuple[str, int, int]]:
    """Names that a word such as '-palvelu' or '-system' makes one of a service: 'the Pilviö -invoicing service'."""
    found: list[tuple[str, int, int]] = []
    for match in _products().finditer(text):
        name, start = _without_lead(match.group("name"), match.start("name"))
        if name and name not in _words()["generic"] and any(one.islower() for one in name[1:]):
            found.append((name, start, start + len(name)))
    return found


def is_ambiguous(name: str) -> bool:
    """Whether a name is also an ordinary word."""
    return name in _words()["ambiguous"]


def is_authority(name: str) -> bool:
    return any(part in name for part in _words()["authorities"])


def country(name: str, beside: str) -> str:
    """The country the words beside the name tell, else the dated directory, else the name itself; empty if unknown."""
    return country_in(beside) or country_of(name) or _by_name(name)


def country_in(text: str) -> str:
    """The first country named in a few words; empty for none."""
    match = _countries().search(text)
    return (match.lastgroup or "") if match else ""


def _by_name(name: str) -> str:
    for code, parts in _file()["named"].items():
        if any(re.search(rf"\b{part}\b", name) for part in parts):
            return code
    for code, parts in _file()["forms"].items():
        if code != "unknown" and re.search(rf"(?:^|[\s,])(?:{'|'.join(parts)})(?![\w.])", name):
            return code
    return "FI" if name.startswith("Tmi ") else ""


def _without_lead(name: str, start: int) -> tuple[str, int]:
    """Words of the sentence that stand with a capital before the name are no part of it."""
    parts = name.split(" ")
    while len(parts) > 1 and (_leads().match(parts[0]) or folded(parts[0]).endswith(("mme", "ksemme", "tamme"))):
        start += len(parts[0]) + 1
        parts = parts[1:]
    joined = " ".join(parts)
    is_bare = len(parts) == 1 and bool(re.fullmatch(_forms(), joined))
    return ("" if is_bare else joined), start


@cache
def _companies() -> re.Pattern[str]:
    name = rf"{_WORD}(?:\s(?:{_SMALL}\s(?=[A-ZÅÄÖ]))?{_WORD}){{0,5}},?\s(?:{_forms()})(?![\w])"
    return re.compile(
        rf"(?<![\w@./&])(?P<name>{name}|Tmi\s{_WORD}(?:\s{_WORD}){{0,3}}|T:mi\s{_WORD}(?:\s{_WORD}){{0,3}})"
    )


@cache
def _products() -> re.Pattern[str]:
    return re.compile(
        rf"(?<![\w@./-])(?P<name>{_WORD}(?:\s{_WORD}){{0,3}})\s?-\s?(?:{'|'.join(_words()['services'])})\w*"
    )


@cache
def _services() -> re.Pattern[str]:
    names: set[str] = set()
    for one in entries():
        if one.is_kind:
            continue
        named = (
            one.name.fi,
            one.company,
            one.owner,
            *one.former_names,
            *one.also,
            *(firm for firm, _ in one.companies),
        )
        names |= {part for name in named for part in (name, *_split_names(name)) if part}
    usable = [name for name in names if len(name) > 2 and name not in _words()["never"]]
    listed = "|".join(re.escape(name) for name in sorted(usable, key=len, reverse=True))
    return re.compile(rf"(?<![\w@./-])(?P<name>{listed}){_CASE}{_OWN_PART}")


def _split_names(name: str) -> list[str]:
    """'Facebook, Instagram' names two services; 'Kit, LLC' one."""
    parts = name.split(", ")
    return parts if len(parts) > 1 and not re.fullmatch(_forms(), parts[-1]) else []


@cache
def _forms() -> str:
    parts = [part for forms in _file()["forms"].values() for part in forms]
    return "|".join(sorted(parts, key=len, reverse=True))


@cache
def _leads() -> re.Pattern[str]:
    return re.compile("|".join(_words()["before"]))


@cache
def _countries() -> re.Pattern[str]:
    names: dict[str, list[str]] = {code: list(parts) for code, parts in _file()["countries"].items()}
    law: dict[str, dict[str, str]] = table("law", "countries.toml")["names"]
    for code, spellings in law.items():
        names.setdefault(code, []).extend(rf"{re.escape(one)}\b" for one in spellings.values())
    return re.compile("|".join(rf"(?P<{code}>(?<!\w)(?:{'|'.join(parts)}))" for code, parts in names.items()))


def _words() -> dict[str, list[str]]:
    return _file()["words"]


def _file() -> dict[str, Any]:
    return table("importing", "notice_recipients.toml")
