"""The words of the guided rounds: whole in three languages, the same facts in each, every figure told."""

import re
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest

from heijastus_desk.assets import table
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rounds.plans import STEPS
from heijastus_desk.domain.rounds.values import Figure, FigureCode, RoundKind, StepOutcome
from heijastus_desk.wording import rounds

_PLACE = re.compile(r"\{(\w+)\}")


def said(found: dict[str, Any], path: str = "") -> Iterator[tuple[str, object]]:
    """Every text by its path, with the facts it names; of a list how long it is."""
    for key, value in found.items():
        if isinstance(value, dict):
            yield from said(value, f"{path}.{key}")
        else:
            facts = sorted(_PLACE.findall(value)) if isinstance(value, str) else len(value)
            yield f"{path}.{key}", facts


def test_three_languages_say_the_same_things() -> None:
    finnish, *others = (dict(said(table("rounds", f"{lang.value}.toml"))) for lang in Lang)
    for other in others:
        assert other == finnish


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("kind", RoundKind)
def test_every_step_is_worded(kind: RoundKind, lang: Lang) -> None:
    for step in STEPS[kind]:
        assert rounds.step_title(kind, step, lang)
        assert rounds.step_text(kind, step, lang).endswith((".", "?"))
        assert rounds.step_tasks(kind, step, lang)


@pytest.mark.parametrize("lang", Lang)
def test_every_figure_and_outcome_is_told(lang: Lang) -> None:
    about = {FigureCode.OPEN_MATTERS: "claim", FigureCode.VOUCHERS: "accountant"}
    about[FigureCode.OWN_RECORDS_DUE] = "ledger"
    for code in set(FigureCode) - {FigureCode.SHELF_FOUND}:
        figure = Figure(code, 2, date(2026, 6, 8), about.get(code, "notes"))
        (line,) = rounds.told((figure,), lang)
        assert line.text
        assert "{" not in line.text
    for outcome in (None, *StepOutcome):
        assert rounds.outcome_word(outcome, lang)


def test_a_class_is_told_in_one_line() -> None:
    figures = (
        Figure(FigureCode.CLASS_NOW, 2, of="notes"),
        Figure(FigureCode.CLASS_UNTIL, 3, date(2032, 12, 31), "notes"),
        Figure(FigureCode.CLASS_HELD, 1, of="contract"),
    )
    lines = rounds.told(figures, Lang.FI)
    assert [line.record_class for line in lines] == ["notes", "contract"]
    assert lines[0].text == "Muistiinpanot: 2 poistettavissa nyt, 3 säilyy, viimeinen 31.12.2032 asti"
    assert all(line.wants_work for line in lines)


def test_nothing_found_is_said_or_left_out() -> None:
    assert rounds.told((Figure(FigureCode.ITEMS_DUE, 0),), Lang.FI)[0].text == "Mitään poistettavaa ei odota."
    assert rounds.told((Figure(FigureCode.ITEMS_PUT_OFF, 0),), Lang.FI) == ()
