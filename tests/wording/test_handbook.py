"""The help is whole in every language: topics, links, glossary, and what is found in it."""

import re

import pytest

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.shell.page_registry import PAGES
from heijastus_desk.wording.handbook import passages, topics
from heijastus_desk.wording.handbook.topics import GLOSSARY, topic_text, topic_title

LINK = re.compile(r"\]\(([^)]+)\)")
LANGUAGES = pytest.mark.parametrize("lang", Lang)


def test_every_page_and_window_has_its_topic() -> None:
    assert {spec.key for spec in PAGES} <= set(topics.topics())
    assert all(topics.topic_of_window(name) in topics.topics() for name in ("first_run", "unlock", "restoring"))


def test_the_glossary_holds_the_same_terms_in_every_language() -> None:
    keys = {lang: {term.key for term in topics.terms(lang)} for lang in Lang}
    assert keys[Lang.FI] == keys[Lang.SV] == keys[Lang.EN]
    assert len(keys[Lang.FI]) >= 45
    empty = [
        (lang, term.key)
        for lang in Lang
        for term in topics.terms(lang)
        if not (term.plain and term.legal and term.meaning)
    ]
    assert empty == []
    assert all(not term.topic or term.topic in topics.topics() for term in topics.terms(Lang.FI))


def test_the_glossary_stands_in_the_alphabet_with_ae_last() -> None:
    plains = [term.plain for term in topics.terms(Lang.FI)]
    firsts = [plain[0].lower() for plain in plains]
    assert firsts == sorted(firsts, key="abcdefghijklmnopqrstuvwxyzåäö".index)


@LANGUAGES
def test_a_link_into_the_glossary_finds_its_heading(lang: Lang) -> None:
    for term in topics.terms(lang):
        number = passages.heading_number(GLOSSARY, term.key, lang)
        assert passages.passages(GLOSSARY, lang)[number].heading == term.plain


def test_words_are_found_in_headings_first_and_however_they_are_typed() -> None:
    hits = passages.find("SALALAUSE unohtunut", Lang.FI)
    assert hits[0].passage.topic == "when_lost_passphrase"
    assert passages.find("paivamaara", Lang.FI)
    assert [
        hit for hit in hits if "salalause" not in (hit.passage.heading + hit.passage.text + hit.passage.title).lower()
    ] == []
    assert passages.find("", Lang.FI) == passages.find("qqqq", Lang.FI) == ()


def test_what_surrounds_a_hit_is_cut_between_words() -> None:
    hit = next(hit for hit in passages.find("kirjanpitäjä", Lang.FI) if hit.snippet.startswith("…"))
    words = hit.snippet.strip("… ").split()
    assert set(words) <= set(hit.passage.text.split())


def test_a_panel_leads_to_the_heading_that_tells_of_it() -> None:
    number = passages.heading_like("clients", "Tuo asiakkaita tiedostosta", Lang.FI)
    assert passages.passages("clients", Lang.FI)[number].heading == "Tuo asiakkaita tiedostosta"
    assert passages.heading_like("clients", "tällaista ei ole", Lang.FI) == 0


@pytest.mark.parametrize("name", ["../../secret", "../fi/index", "", "notes"])
def test_only_topics_are_read(name: str) -> None:
    assert topic_text(name, Lang.FI) == ""
    assert topic_title(name, Lang.FI) == ""
