"""The review of whole notices that were invented for it, and what each finding must be."""

import tomllib
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from heijastus_desk.assets import table
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.old import OldNotice, OldSection
from heijastus_desk.domain.review.findings import Check, Finding, Severity
from heijastus_desk.domain.review.text import reading, review_text
from heijastus_desk.domain.review.text.passages import PassageKind, passages_of
from heijastus_desk.domain.review.text.terms import Index, parse
from heijastus_desk.importing.notices.reading import parse_notice
from heijastus_desk.wording.review import remedy, why

FOLDER = Path(__file__).parents[2] / "data" / "reviews"
EXPECTED = tomllib.loads((FOLDER / "expected.toml").read_text(encoding="utf-8"))
TODAY = date(2026, 11, 22)


@cache
def old(name: str) -> OldNotice:
    return parse_notice((FOLDER / f"{name}.txt").read_text(encoding="utf-8"))


def to_do(notice: OldNotice) -> set[str]:
    return {f"{one.check.value} {one.status.value}" for one in review_text(notice, TODAY) if one.needs_action}


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_the_review_finds_what_it_must_and_nothing_else(name: str) -> None:
    assert sorted(to_do(old(name))) == sorted(EXPECTED[name]["findings"])


@pytest.mark.parametrize("name", sorted(EXPECTED))
def test_every_check_has_an_answer_and_every_quote_stands_in_the_notice(name: str) -> None:
    notice = old(name)
    findings = review_text(notice, TODAY)
    assert {one.check for one in findings} == set(Check)
    whole = " ".join(f"{notice.whole} {notice.controller} {notice.contact}".split())
    for one in findings:
        assert " ".join(one.quote.split()) in whole, one
        for lang in Lang:
            assert why(one, lang)
            assert remedy(one, lang)


def test_what_the_law_demands_comes_first() -> None:
    ranks = [list(Severity).index(one.severity) for one in review_text(old("en_meadow"), TODAY)]
    assert ranks == sorted(ranks)


def test_without_its_signs_the_review_finds_nothing_said(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the tests above prove comes from the signs: taken away, the good notice lacks nearly everything."""
    monkeypatch.setattr(
        reading,
        "signs",
        lambda _lang: dict.fromkeys(table("review", "signs.toml")["fi"] | table("review", "signs.toml")["any"], ()),
    )
    assert len(to_do(old("fi_kirkas"))) > 15


def test_the_language_chooses_the_signs() -> None:
    assert len(to_do(replace(old("sv_norrsken"), lang=Lang.EN))) > 15


@pytest.mark.parametrize("lang", list(Lang))
def test_an_empty_notice_is_reviewed_too(lang: Lang) -> None:
    findings = review_text(OldNotice(lang=lang), TODAY)
    assert {one.check for one in findings} == set(Check)
    assert not any(one.quote for one in findings)


def _signs() -> list[tuple[str, str, str]]:
    groups = table("review", "signs.toml")
    return [
        (group, name, alternative)
        for group in ("any", *Lang)
        for name, alternatives in groups[group].items()
        for alternative in alternatives
    ]


def test_signs_are_the_same_in_every_language_and_well_formed() -> None:
    groups = table("review", "signs.toml")
    assert set(groups["fi"]) == set(groups["sv"]) == set(groups["en"])
    for group, name, alternative in _signs():
        assert parse(alternative), (group, name)
        assert alternative == alternative.lower(), (group, name)
        assert not set(alternative) & set("åäöéü"), (group, name, alternative)
        assert not parse(alternative)[0].negated, (group, name)


def _index(text: str) -> Index:
    return Index(passages_of(OldNotice(sections=(OldSection(heading="Tietojen poisto", text=text),))))


@pytest.mark.parametrize(
    ("sign", "text", "fits"),
    [
        ("oikeu", "Oikeuksistasi kerrotaan.", True),
        ("=oikeus", "Oikeuksistasi kerrotaan.", False),
        ("*markkinoi", "Suoramarkkinointia ei ole.", True),
        ("nimi & osoit", "Nimi ja osoite.", True),
        ("nimi & osoit", "Nimi vain.", False),
        ("nimi & poist", "Nimi vain.", True),
        ("nimi + poist", "Nimi vain.", False),
        ("nimi & ! osoit", "Nimi ja osoite.", False),
        ("oikeu saada", "Oikeus saada tieto.", True),
        ("oikeu saada", "Saada oikeus.", False),
        ("oikeu .. tieto", "Oikeus saada heti tieto.", True),
        ("=id_card|passi", "Näytä id card.", True),
        ("=id_card|passi", "Näytä card id.", False),
    ],
)  # fmt: skip
def test_the_grammar_of_signs(sign: str, text: str, fits: bool) -> None:
    index = _index(text)
    met = [n for n in index.meeting((sign,)) if index.passages[n].kind is PassageKind.SENTENCE]
    assert bool(met) is fits


def test_sentences_are_not_cut_at_abbreviations_and_broken_lines_are_joined() -> None:
    text = "Kerään tietoja (esim. Nimi) 5. päivänä. Toinen lause\njatkuu tässä.\n\n- Yksi\n- Kaksi: kolme."
    notice = OldNotice(sections=(OldSection(heading="X", text=text),))
    assert [one.text for one in passages_of(notice) if one.kind is PassageKind.SENTENCE] == [
        "Kerään tietoja (esim. Nimi) 5. päivänä.",
        "Toinen lause jatkuu tässä.",
        "Yksi",
        "Kaksi: kolme.",
    ]


def test_findings_are_values() -> None:
    assert all(isinstance(one, Finding) for one in review_text(old("fi_kirkas"), TODAY))


def test_a_text_without_ends_of_sentences_is_cut_and_nothing_of_it_lost() -> None:
    words = "Rekisteröidyllä on oikeus tarkastaa tietonsa ja " * 100
    notice = OldNotice(sections=(OldSection(heading="X", text=words + "y" * 4_000),))
    cut = [one.text for one in passages_of(notice) if one.kind is PassageKind.SENTENCE]
    assert max(map(len, cut)) <= 1_500
    assert "".join("".join(cut).split()) == "".join((words + "y" * 4_000).split())
