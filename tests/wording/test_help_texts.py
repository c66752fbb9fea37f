"""The texts of the help: complete in every language, no link into nothing, and they name only what the window shows."""

import re
from functools import cache
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from heijastus_desk import assets
from heijastus_desk.domain.languages import Lang

ROOT = Path(__file__).resolve().parents[2]
HELP = ROOT / "resources" / "help"
GLOSSARY = "glossary"
PAGES = (
    *("today", "clients", "contracts", "notices", "recipients", "retention"),
    *("requests", "papers", "events", "settings", "about"),
)
KEYS = {Lang.FI: "## Näppäimet", Lang.SV: "## Tangenter", Lang.EN: "## Keys"}
WAYS_OUT = (
    "Back up now", "Restore", "Restore a backup…", "Lock and restore…", "Look elsewhere…", "Add a place…",
    "Forgot it? Use the recovery code", "The code is on two sheets", "Make two halves…", "Make a new recovery sheet…",
    "Replace all keys…", "New request…", "Write the letter", "Breach…", "Print for the notification",
    "Notification sent…", "Close the breach", "To see to", "Bring in an old notice",
)  # fmt: skip
"""What she must find with her hands shaking."""
_LINK = re.compile(r"\]\(([a-z_]+)\.md(?:#([a-z_]+))?\)")
_BOLD = re.compile(r"\*\*(.+?)\*\*")
_TAB = re.compile(r"\(settings\.md\)[^*\n]{0,12}\*([^*\n]+)\*")


def _topics(lang: Lang) -> dict[str, str]:
    return {path.stem: path.read_text("utf-8") for path in sorted((HELP / lang.value).glob("*.md"))}


def _ordered() -> list[str]:
    return [topic for section in assets.table("help", "contents.toml")["section"] for topic in section["topics"]]


@cache
def _said(lang: Lang) -> dict[str, frozenset[str]]:
    """How the window says each English phrase in the language, without the marks of its mnemonics."""
    words: dict[str, set[str]] = {}
    # The English catalogue holds only plurals: its words are the sources themselves.
    catalogue = ROOT / "i18n" / f"heijastus_desk_{Lang.SV if lang is Lang.EN else lang}.ts"
    for message in ET.parse(catalogue).iter("message"):  # noqa: S314 - our own file
        source = (message.findtext("source") or "").replace("&", "")
        said = "" if lang is Lang.EN else (message.findtext("translation") or "").strip().replace("&", "")
        words.setdefault(source, set()).add(said or source)
    return {source: frozenset(said) for source, said in words.items()}


@cache
def _window_words(lang: Lang) -> frozenset[str]:
    return frozenset().union(*_said(lang).values())


def _shown(label: str, lang: Lang) -> bool:
    """A menu's words stand in the help with or without the dots of the entry."""
    words = _window_words(lang)
    return label in words or f"{label}…" in words or label.rstrip("…") in words


def test_every_language_has_the_same_topics_and_the_contents_name_each_once() -> None:
    found = {lang: set(_topics(lang)) for lang in Lang}
    assert found[Lang.FI] == found[Lang.SV] == found[Lang.EN]
    ordered = _ordered()
    assert len(ordered) == len(set(ordered))
    assert set(ordered) == found[Lang.FI] | {GLOSSARY}
    assert set(PAGES) <= found[Lang.FI]


@pytest.mark.parametrize("lang", list(Lang))
def test_no_link_leads_into_nothing(lang: Lang) -> None:
    topics, terms = _topics(lang), assets.table("help", lang.value, "glossary.toml")
    followed = [(topic, to, anchor) for topic, text in topics.items() for to, anchor in _LINK.findall(text)]
    assert len(followed) > 40
    assert not [link for link in followed if link[1] not in topics and link[1] != GLOSSARY]
    assert not [link for link in followed if link[1] == GLOSSARY and link[2] and link[2] not in terms]


@pytest.mark.parametrize("lang", [Lang.SV, Lang.EN])
def test_a_topic_has_the_same_shape_in_every_language(lang: Lang) -> None:
    def shape(text: str) -> tuple[int, int]:
        lines = text.splitlines()
        return sum(line.startswith("#") for line in lines), sum(bool(re.match(r"\d+\. ", line)) for line in lines)

    told, finnish = _topics(lang), _topics(Lang.FI)
    assert not {topic for topic in told if shape(told[topic]) != shape(finnish[topic])}


@pytest.mark.parametrize("lang", list(Lang))
def test_a_topic_begins_with_its_title_and_says_what_it_is_for_and_a_page_ends_with_its_keys(lang: Lang) -> None:
    for topic, text in _topics(lang).items():
        lines = text.splitlines()
        assert lines[0].startswith("# "), topic
        assert lines[2], topic
        assert not lines[2].startswith(("#", "-", "1.")), topic
        if topic in PAGES:
            assert [line for line in lines if line.startswith("## ")][-1] == KEYS[lang], topic


@pytest.mark.parametrize("lang", list(Lang))
def test_what_to_do_when_names_only_what_the_window_shows(lang: Lang) -> None:
    asked: list[str] = []
    for topic, text in _topics(lang).items():
        if topic.startswith("when_") or topic == "first_steps":
            asked += [
                part.strip() for bold in _BOLD.findall(text) if "…" in bold or "▸" in bold for part in bold.split("▸")
            ]
            asked += _TAB.findall(text)
    assert len(asked) > 20
    assert not sorted({label for label in asked if not _shown(label, lang)})


@pytest.mark.parametrize("lang", list(Lang))
def test_the_ways_out_of_trouble_are_called_as_the_window_calls_them(lang: Lang) -> None:
    texts = _topics(lang)
    told = " ".join(text for topic, text in texts.items() if topic.startswith("when_") or topic == "first_steps")
    said = _said(lang)
    assert not [phrase for phrase in WAYS_OUT if not any(f"**{word}**" in told for word in said[phrase])]


def test_the_glossary_is_complete_and_the_same_in_every_language() -> None:
    told = {lang: assets.table("help", lang.value, "glossary.toml") for lang in Lang}
    topics = set(_topics(Lang.FI))
    assert set(told[Lang.FI]) == set(told[Lang.SV]) == set(told[Lang.EN])
    assert len(told[Lang.FI]) >= 45
    for terms in told.values():
        for key, term in terms.items():
            assert set(term) == {"plain", "legal", "meaning", "article", "topic"}, key
            assert term["plain"], key
            assert term["legal"], key
            assert term["meaning"].endswith("."), key
            assert term["topic"] in topics, key
            # The law's word in all languages or in none: a word of the program has no article.
            assert bool(term["article"]) == bool(told[Lang.FI][key]["article"]), key
        legal = [term["legal"] for term in terms.values()]
        assert len(legal) == len(set(legal))


@pytest.mark.parametrize("word", ["IMY", "personnummer", "sanktionsavgift", "registerutdrag", "organisationsnummer"])
def test_the_swedish_is_that_of_finland(word: str) -> None:
    told = " ".join(_topics(Lang.SV).values()) + str(assets.table("help", "sv", "glossary.toml"))
    assert not re.search(rf"\b{word}", told, re.IGNORECASE)
