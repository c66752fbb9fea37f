"""The fixed sentences: equal in three languages, complete for every choice, plain, and free of foreign-law words."""

import re
from datetime import timedelta
from enum import StrEnum

import pytest

from heijastus_desk.documents.notice import texts
from heijastus_desk.domain.clock import HELSINKI, FixedClock
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.countries import in_eea
from heijastus_desk.domain.notices.law import (
    AccessKind,
    ChannelKind,
    LegalBasis,
    Mechanism,
    Provision,
    RecipientRole,
    Right,
    SpecialGround,
)
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.domain.retention.terms import Action, Event, Exemption, PermittedUse, Scope

GROUPS: dict[str, type[StrEnum]] = {
    "basis": LegalBasis,
    "special_ground": SpecialGround,
    "mechanism": Mechanism,
    "provision": Provision,
    "role": RecipientRole,
    "access": AccessKind,
    "channel": ChannelKind,
    "held": HeldAt,
    "action": Action,
    "exemption": Exemption,
    "permitted_use": PermittedUse,
    "languages": Lang,
}
HEDGES = {
    Lang.FI: r"\b(voidaan|saatetaan|saattaa|mahdollisesti|tarvittaessa)\b",
    Lang.SV: r"\b(kan komma|eventuellt|möjligen|vid behov)\b",
    Lang.EN: r"\b(may|might|possibly|where necessary)\b",
}
SWEDEN_ONLY = ("IMY", "personnummer", "sanktionsavgift", "registerutdrag", "organisationsnummer", "näringsidkare AB")
OUTDATED = ("Ratapihantie", "00521", "/fi/index/", "029 566 6735")


@pytest.mark.parametrize("lang", [Lang.SV, Lang.EN])
def test_every_language_has_the_same_keys_and_placeholders(lang: Lang) -> None:
    finnish, other = texts.sentences(Lang.FI), texts.sentences(lang)
    assert finnish.keys() == other.keys()
    assert len(finnish) > 250
    for key, sentence in finnish.items():
        assert texts.placeholders(sentence) == texts.placeholders(other[key]), key


@pytest.mark.parametrize("lang", list(Lang))
def test_every_choice_has_a_sentence(lang: Lang) -> None:
    said = texts.sentences(lang)
    wanted = {f"{group}.{member.value}" for group, kind in GROUPS.items() for member in kind}
    wanted |= {f"event.{event.value}.{scope.value}" for event in Event for scope in Scope}
    # The ordinary use is what the purposes tell.
    wanted.remove(f"permitted_use.{PermittedUse.SERVICE.value}")
    wanted |= {f"right.{right.value}.{part}" for right in _in_the_list() for part in ("name", "text")}
    assert wanted <= said.keys()
    assert all(sentence.strip() for sentence in said.values())
    events = [said[f"event.{event.value}.{scope.value}"] for event in Event for scope in Scope]
    assert len(set(events)) == len(events)


def _in_the_list() -> list[Right]:
    elsewhere = {Right.OBJECTION, Right.MARKETING_BAN, Right.WITHDRAWAL, Right.COMPLAINT}
    return [right for right in Right if right not in elsewhere]


@pytest.mark.parametrize("lang", list(Lang))
def test_the_sentences_do_not_hedge(lang: Lang) -> None:
    hedged = {key: s for key, s in texts.sentences(lang).items() if re.search(HEDGES[lang], s, re.IGNORECASE)}
    assert not hedged.keys() - {"months.5"}


def test_swedish_is_the_swedish_of_finland() -> None:
    whole = " ".join(texts.sentences(Lang.SV).values())
    assert not [word for word in SWEDEN_ONLY if word.lower() in whole.lower()]
    assert "FO-nummer" in whole
    assert "Dataombudsmannen" in texts.authority(Lang.SV)["name"]


@pytest.mark.parametrize("lang", list(Lang))
def test_the_authority_has_its_own_two_postcodes(lang: Lang) -> None:
    block = texts.authority(lang)
    assert "00530" in block["visit"]
    assert "00531" in block["post"]
    assert "800" in block["post"]
    assert not [word for word in OUTDATED if word in " ".join(block.values())]


def test_the_authority_was_checked_lately(clock: FixedClock) -> None:
    assert clock.now().tzinfo is not None
    assert clock.now().astimezone(HELSINKI).date() - texts.authority_checked() < timedelta(days=366)


def test_countries() -> None:
    assert texts.country("US", Lang.SV) == "Förenta staterna"
    assert texts.country("ZZ", Lang.FI) == "ZZ"
    assert in_eea("NO")
    assert not in_eea("GB")
