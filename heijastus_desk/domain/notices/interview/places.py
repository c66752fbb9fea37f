"""What a place outside the program changes in a register: storage place, source, where categories are, protection."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from heijastus_desk.assets import table
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Category, Register, Source, Transfer
from heijastus_desk.domain.notices.interview.coverage import CLIENT_WORK, covered
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.notices.practice import Activity, PlaceKind
from heijastus_desk.domain.records import DataCategory, HeldAt
from heijastus_desk.domain.values import Answer, AnswerState

_CLIENT_WORK = "client_work"


def concerns(kind: PlaceKind, register: Register) -> bool:
    """Whether data of this register usually lie in such a place."""
    return bool(_activities(kind) & covered(register))


def with_place(register: Register, kind: PlaceKind) -> Register:
    """The register, telling that its data lie there too."""
    words = _words(kind)
    storage = _localised(words["storage"])
    places = register.storage_places if storage in register.storage_places else (*register.storage_places, storage)
    changed = replace(register, storage_places=places, categories=_categories(register, kind, words))
    return _with_source(_with_protection(changed, words), words)


def without_paper(register: Register) -> Register:
    """The register of somebody who has nothing on paper, unless she has said something else of it."""
    if register.protection_paper.state is not AnswerState.UNANSWERED:
        return register
    return replace(register, protection_paper=Answer[tuple[LocalisedText, ...]].none())


def transfer_to(recipient: str) -> Transfer:
    """A transfer to a provider outside the EU and the EEA; its ground is told of the recipient."""
    words = table("interview", "places.toml")["transfer"]
    return Transfer(text=_localised(words["text"]), recipient=recipient, copy_from=_localised(words["copy_from"]))


def used_for(kinds: Iterable[PlaceKind]) -> LocalisedText:
    """What a provider of such places is used for, in the words of the directory."""
    uses: dict[str, dict[str, str]] = table("directory", "services.toml")["uses"]
    told = [uses[kind.value] for kind in dict.fromkeys(kinds) if kind.value in uses]
    return LocalisedText(*(_listed([words[lang.value] for words in told]) for lang in Lang))


def _listed(words: list[str]) -> str:
    return ", ".join([*words[:1], *(word[:1].lower() + word[1:] for word in words[1:])])


def _activities(kind: PlaceKind) -> frozenset[Activity]:
    names: list[str] = _words(kind)["activities"]
    single = frozenset(Activity(name) for name in names if name != _CLIENT_WORK)
    return single | CLIENT_WORK if _CLIENT_WORK in names else single


def _categories(register: Register, kind: PlaceKind, words: dict[str, Any]) -> tuple[Category, ...]:
    lying_there = {DataCategory(name) for name in words["categories"]}
    if kind is PlaceKind.PAPER:
        return tuple(
            replace(one, held=_added(one.held, HeldAt.PAPER)) if one.code in lying_there else one
            for one in register.categories
        )
    where = _localised(words["where"])
    return tuple(_held_elsewhere(one, where) if one.code in lying_there else one for one in register.categories)


def _held_elsewhere(category: Category, where: LocalisedText) -> Category:
    told = category.elsewhere
    if where.fi in told.fi:
        return category
    joined = LocalisedText(*(", ".join(filter(None, (told.get(lang), where.get(lang)))) for lang in Lang))
    return replace(category, held=_added(category.held, HeldAt.ELSEWHERE), elsewhere=joined if told else where)


def _with_protection(register: Register, words: dict[str, Any]) -> Register:
    if "protection" not in words or register.protection_paper.state is AnswerState.GIVEN:
        return register
    return replace(register, protection_paper=Answer.of((_localised(words["protection"]),)))


def _with_source(register: Register, words: dict[str, Any]) -> Register:
    if "source" not in words or register.sources.state is AnswerState.NONE:
        return register
    known = register.sources.given or ()
    kind = SourceKind(words["source"]["kind"])
    text = _localised(words["source"]["text"])
    if any(one.text == text or (one.kind is kind and kind is SourceKind.WEBSITE) for one in known):
        return register
    return replace(register, sources=Answer.of((*known, Source(kind=kind, text=text))))


def _added(places: Iterable[HeldAt], place: HeldAt) -> tuple[HeldAt, ...]:
    found = tuple(places)
    return found if place in found else (*found, place)


def _words(kind: PlaceKind) -> dict[str, Any]:
    return table("interview", "places.toml")[kind.value]


def _localised(row: dict[str, str]) -> LocalisedText:
    return LocalisedText(**{lang.value: row[lang.value] for lang in Lang})
