"""Recipients by name, and the country where the text, the dated directory or the form of the company tells it."""

import re
from dataclasses import dataclass
from typing import Final

from heijastus_desk.domain.notices.directory import find
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldController, OldRecipient, OldSection
from heijastus_desk.importing.notices.firms import (
    country,
    country_in,
    firms_in,
    is_ambiguous,
    is_authority,
    products_in,
)
from heijastus_desk.importing.notices.folding import folded
from heijastus_desk.importing.notices.headings import heading_items
from heijastus_desk.importing.notices.sentences import sentences

_NEVER: Final = frozenset(
    {
        NoticeItem.CONTROLLER,
        NoticeItem.CONTACT,
        NoticeItem.REGISTER,
        NoticeItem.DATES,
        NoticeItem.COMPLAINT,
        NoticeItem.GROUPS,
        NoticeItem.SOURCES,
        NoticeItem.REQUESTS,
    }
)
"""sections whose firms are the controller, a source or the authority"""
_ABOUT: Final = frozenset({NoticeItem.RECIPIENTS, NoticeItem.TRANSFERS, NoticeItem.COOKIES})
_BRACKETS: Final = re.compile(r"(?:[^\S\n]?-\w+)?[^\S\n]*\(([^()]{2,90})\)")
_BETWEEN: Final = re.compile(r"\s*(?:,|;|/|\bja\b|\bsekä\b|\btai\b|\boch\b|\bsamt\b|\beller\b|\band\b|\bor\b|&)\s*")
_NAME: Final = re.compile(r"[A-ZÅÄÖ][\w&'’.+-]*(?:\s[A-ZÅÄÖ0-9&][\w&'’.+-]*){0,4}")
_PRODUCT: Final = re.compile(r"[A-ZÅÄÖ0-9][\w&'’.+-]*(?:,?\s[A-ZÅÄÖ0-9&][\w&'’.+-]*){0,5}")
_LISTING: Final = re.compile(
    r"(?::|\bkuten\b|\besim\.|\besimerkiksi\b|\bmm\.|\bovat\b|\bsåsom\b|\bt\.ex\.|\bär\b|"
    r"\bsuch as\b|\bincluding\b|\bare\b)\s+"
)


@dataclass(frozen=True, slots=True)
class _Named:
    name: str
    start: int
    end: int
    beside: str = ""


def recipients_of(title: str, sections: tuple[OldSection, ...], controller: OldController) -> tuple[OldRecipient, ...]:
    """Every firm and service that gets, holds or handles the data, in the order they are named."""
    own = folded(
        "\n".join(
            [
                title,
                controller.name,
                *(one.text for one in sections if one.item in _NEVER - {NoticeItem.SOURCES, NoticeItem.REQUESTS}),
            ]
        )
    )
    found: dict[str, OldRecipient] = {}
    for section in sections:
        if section.item in _NEVER and not _ABOUT & set(heading_items(section.heading)):
            continue
        is_about = bool(_ABOUT & set(section.items))
        for sentence in [section.heading, *sentences(section.text)]:
            for one in _in_sentence(sentence, is_about=is_about):
                if folded(one.name) in own or is_authority(one.name):
                    continue
                _add(found, one)
    return tuple(found.values())


def _add(found: dict[str, OldRecipient], one: _Named) -> None:
    """Keep a name once; of 'Google' and 'Google Analytics' only what is said more exactly."""
    key = folded(one.name)
    told = country(one.name, one.beside)
    known = found.get(key)
    if known:
        found[key] = OldRecipient(name=known.name, country=known.country or told)
        return
    if any(other.startswith((f"{key} ", f"{key},")) or f"({key})" in other for other in found):
        return
    found.pop(key.partition("(")[2].rstrip(")"), None)
    shorter = [other for other in found if key.startswith((f"{other} ", f"{other},"))]
    if any(_is_same(found[other].name, one.name) for other in shorter):
        return
    for other in shorter:
        del found[other]
    found[key] = OldRecipient(name=one.name, country=told)


def _is_same(name: str, longer: str) -> bool:
    """Whether the longer name means the service the shorter one names itself: a part of it, not one of its maker's."""
    first, second = find(name), find(longer)
    return first is not None and first is second and first.name.fi == name


def _in_sentence(sentence: str, *, is_about: bool) -> list[_Named]:
    named = firms_in(sentence)
    more = products_in(sentence)
    named += [one for one in more if not any(one[1] < other[2] and other[1] < one[2] for other in named)]
    firms = [_with_brackets(sentence, *one) for one in sorted(named, key=lambda one: one[1])]
    firms = [
        one for at, one in enumerate(firms) if not any(other.start <= one.start < other.end for other in firms[:at])
    ]
    sure = [one for one in firms if not is_ambiguous(one.name)]
    if is_about:
        sure += [one for one in firms if is_ambiguous(one.name) and (sure or _stands_alone(sentence, one))]
        sure += _listed_with(sentence, sure)
    return sorted(sure, key=lambda one: one.start)


def _stands_alone(sentence: str, one: _Named) -> bool:
    """Whether the sentence is a list's item that begins with the name: 'Signal (messages)'."""
    return (one.start == 0 and bool(re.match(r"\s*(?:[(:,–-]|$)", sentence[one.end :]))) or one.start > 0


def _with_brackets(sentence: str, name: str, start: int, end: int) -> _Named:
    """The name with a product or firm that stands in brackets after it; what else stands there tells the country."""
    match = _BRACKETS.match(sentence, end)
    beside = sentence[end : end + 45].split(".", maxsplit=1)[0]
    if not match:
        return _Named(name, start, end, _country_words(beside))
    inside = match.group(1)
    parts = [part.strip() for part in inside.split(",")]
    product = next((part for part in parts if _PRODUCT.fullmatch(part) and not _is_country(part)), "")
    is_firm = bool(product) and (bool(firms_in(product)) or len(parts) == 1)
    return _Named(f"{name} ({product})" if is_firm else name, start, match.end(), inside)


def _country_words(beside: str) -> str:
    """Words that tell a country only when they follow the name at once."""
    match = re.match(r"\s*[,:–-]?\s*(?:\w+\s){0,2}?([A-ZÅÄÖ][\w-]+(?:\s[A-ZÅÄÖ]\w+)?)", beside)
    return match.group(1) if match and "," in beside[:2] and _is_country(match.group(1)) else ""


def _is_country(text: str) -> bool:
    return bool(country_in(text)) and not firms_in(text)


def _listed_with(sentence: str, sure: list[_Named]) -> list[_Named]:
    """Other names in the list a sure one stands in, or that follows a colon or 'such as'."""
    more: list[_Named] = []
    for start, end in _lists(sentence, sure):
        at = start
        for part in _BETWEEN.split(sentence[start:end]):
            place = sentence.index(part, at)
            at = place + len(part)
            bare = _BRACKETS.sub("", part).strip(" .")
            if (
                _NAME.fullmatch(bare)
                and not any(one.start < at and place < one.end for one in sure)
                and not _is_country(bare)
            ):
                more.append(_with_brackets(sentence, bare, place, place + len(bare)))
    return more


def _lists(sentence: str, sure: list[_Named]) -> list[tuple[int, int]]:
    """From the first to the last sure name of the sentence and on to the end of the list; a list of names only."""
    if len(sure) >= 2 or (sure and _BETWEEN.match(sentence, sure[-1].end)):
        end = re.compile(r"[.;]\s|[.;]$|$").search(sentence, sure[-1].end)
        lead = [match.end() for match in _LISTING.finditer(sentence, 0, sure[0].start)]
        return [(lead[-1] if lead else sure[0].start, end.start() if end else len(sentence))]
    lead = _LISTING.search(sentence)
    if not lead or sure:
        return []
    parts = [_BRACKETS.sub("", part).strip(" .") for part in _BETWEEN.split(sentence[lead.end() :])]
    is_names = len(parts) >= 2 and all(_NAME.fullmatch(part) and not _is_country(part) for part in parts)
    return [(lead.end(), len(sentence))] if is_names else []
