"""The sheets that open the vault: one page each, everything on them, nothing on them that does not belong there."""

from datetime import date

import pytest

from heijastus_desk import assets
from heijastus_desk.documents.recovery_sheets import (
    SheetFacts,
    Successor,
    render_half_sheets,
    render_recovery_sheet,
)
from heijastus_desk.domain.languages import Lang
from heijastus_desk.system.recovery_code import new_recovery_code
from heijastus_desk.system.recovery_split import parse_entry, split_code
from tests.documents.pdf_text import opened, pages, unembedded

FACTS = SheetFacts(mark="3f2b7a52", made_on=date(2026, 6, 8))
CODE = new_recovery_code()
HALVES = split_code(CODE)
TOLD = Successor(pair="K7M2", owner="Aino Keksitty", name="Väinö Tuttava", second_place="kassakaappi Oulussa")


@pytest.mark.parametrize("lang", list(Lang))
def test_the_recovery_sheet_is_one_page_with_the_whole_code(lang: Lang) -> None:
    pdf = render_recovery_sheet(CODE.groups, FACTS, lang)
    (page,) = pages(pdf)
    assert all(group in page for group in CODE.groups)
    assert "3f2b7a52" in page
    assert unembedded(pdf) == set()


@pytest.mark.parametrize("lang", list(Lang))
def test_each_half_is_a_sheet_of_its_own_and_both_together_are_the_code(lang: Lang) -> None:
    halves = render_half_sheets((HALVES.first, HALVES.second), TOLD, FACTS, lang)
    told = [pages(pdf) for pdf in halves]
    assert [len(found) for found in told] == [2, 2]
    first, second = told[0][0], told[1][0]
    assert all(group in first and group not in second for group in HALVES.first)
    assert all(group in second and group not in first for group in HALVES.second)
    assert not any(group in page for group in CODE.groups for page in (first, second))
    assert "K7M2" in first
    assert "K7M2" in second
    assert "Aino Keksitty" in first
    assert "kassakaappi Oulussa" in first
    assert parse_entry("\n".join("-".join(half) for half in (HALVES.first, HALVES.second))).code == CODE


def test_whom_it_is_entrusted_to_stands_on_the_first_and_where_it_lies_on_the_second() -> None:
    first, second = (pages(pdf)[0] for pdf in render_half_sheets((HALVES.first, HALVES.second), TOLD, FACTS, Lang.FI))
    assert "Annettu säilytettäväksi: Väinö Tuttava" in first
    assert "säilytettäväksi" not in second
    assert "Toinen puolikas: Väinö Tuttava" in second


@pytest.mark.parametrize("lang", list(Lang))
def test_the_second_page_tells_the_finder_what_to_do_and_holds_no_code(lang: Lang) -> None:
    words = assets.table("papers", f"{lang.value}.toml")["half_sheet"]
    for half, pdf in zip(
        (HALVES.first, HALVES.second),
        render_half_sheets((HALVES.first, HALVES.second), TOLD, FACTS, lang),
        strict=True,
    ):
        page = " ".join(pages(pdf)[1].split())
        assert not [group for group in half if group in page]
        assert "Aino Keksitty" in page
        asked = [key for key in words if key.startswith(("finder", "place", "first_", "never_"))]
        assert len(asked) > 15
        assert not [key for key in asked if words[key] not in page]


def test_without_names_there_is_a_line_to_write_on() -> None:
    nobody = Successor(pair="K7M2")
    for pdf in render_half_sheets((HALVES.first, HALVES.second), nobody, FACTS, Lang.FI):
        assert "______" in pages(pdf)[0]


def test_no_name_and_no_code_stand_in_the_properties_of_the_file() -> None:
    for pdf in (
        render_recovery_sheet(CODE.groups, FACTS, Lang.FI),
        *render_half_sheets((HALVES.first, HALVES.second), TOLD, FACTS, Lang.FI),
    ):
        with opened(pdf) as document:
            told = str(dict(document.docinfo)) + str(document.open_metadata())
        assert not [word for word in ("Keksitty", "Tuttava", *CODE.groups, *HALVES.first) if word in told]


def test_the_texts_of_the_papers_are_the_same_in_every_language() -> None:
    tables = [assets.table("papers", f"{lang.value}.toml") for lang in Lang]
    for paper in ("recovery_sheet", "half_sheet"):
        assert len({frozenset(table[paper]) for table in tables}) == 1
