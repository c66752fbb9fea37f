"""The balancing test and the impact check on paper: one page, every answer, the outcome that follows."""

from dataclasses import replace

import pytest

from heijastus_desk.documents.notice import NoticeFacts
from heijastus_desk.documents.notice.weighing_paper import balancing_paper, impact_paper
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Purpose
from heijastus_desk.domain.notices.weighing import (
    BalancingLine,
    BalancingTest,
    ImpactAnswer,
    ImpactCheck,
    ImpactCriterion,
    WeighedLine,
)
from heijastus_desk.services.notices import balancing_pdf, impact_pdf
from tests.documents import pdf_text
from tests.documents.notice_samples import EMPTY, KEKSITTY, TODAY

LONG = "Muistiinpanot pitävät työn jatkuvana, eikä asiakas maksa samojen asioiden kertaamisesta. " * 2


def weighed(outweighs: bool | None, lines: int = 10) -> BalancingTest:
    made = tuple(WeighedLine(line=line, text=f"{line.value} {LONG}") for line in list(BalancingLine)[:lines])
    return BalancingTest(made_on=TODAY, lines=made, outweighs=outweighs)


def facts(weighing: BalancingTest | None = None, check: ImpactCheck | None = None) -> NoticeFacts:
    purpose = Purpose(
        code="notes", text=LocalisedText(fi="Muistiinpanot", sv="Anteckningar", en="Notes"), weighing=weighing
    )
    return NoticeFacts(controller=KEKSITTY, register=replace(EMPTY, purposes=(purpose,), impact=check), today=TODAY)


def check(*met: ImpactCriterion, answered: int = 9) -> ImpactCheck:
    answers = tuple(
        ImpactAnswer(criterion=criterion, applies=criterion in met, why=f"{criterion.value} {LONG}")
        for criterion in list(ImpactCriterion)[:answered]
    )
    return ImpactCheck(made_on=TODAY, answers=answers, conclusion="Ei tarvita")


@pytest.mark.parametrize("lang", list(Lang))
def test_ten_long_answers_stand_on_one_page(lang: Lang) -> None:
    (page,) = pdf_text.pages(balancing_pdf(facts(weighed(outweighs=True)), "notes", lang))
    printed = pdf_text.tight(page)
    assert all(pdf_text.tight(f"{line.value} {LONG}") in printed for line in BalancingLine)
    assert pdf_text.tight(text("balancing", "outweighs", lang)) in printed


@pytest.mark.parametrize(
    ("outweighs", "key"), [(True, "outweighs"), (False, "does_not"), (None, "undecided")], ids=["yes", "no", "open"]
)
def test_the_outcome_is_what_she_decided(outweighs: bool | None, key: str) -> None:
    given = facts(weighed(outweighs))
    said = balancing_paper(given, given.register.purposes[0], Lang.FI).text()
    others = {"outweighs", "does_not", "undecided"} - {key}
    assert text("balancing", key, Lang.FI) in said
    assert not [other for other in others if text("balancing", other, Lang.FI) in said]


def test_an_open_line_shows_its_question_to_be_answered_by_hand() -> None:
    given = facts(weighed(None, lines=9))
    said = balancing_paper(given, given.register.purposes[0], Lang.FI).text()
    assert text("balancing", "conclusion_ask", Lang.FI) in said
    assert said.count(text("balancing", "unanswered", Lang.FI)) == 1
    assert text("balancing", "interest_ask", Lang.FI) not in said


def test_a_purpose_that_is_not_there_is_refused() -> None:
    with pytest.raises(HeijastusError) as caught:
        balancing_pdf(facts(), "other", Lang.FI)
    assert caught.value.code is ErrorCode.RECORD_NOT_FOUND


@pytest.mark.parametrize(
    ("made", "key"),
    [
        (check(ImpactCriterion.SENSITIVE, ImpactCriterion.VULNERABLE), "needed"),
        (check(ImpactCriterion.SENSITIVE, ImpactCriterion.VULNERABLE, answered=7), "needed"),
        (check(ImpactCriterion.SENSITIVE), "one"),
        (check(), "not_needed"),
        (check(answered=8), "unfinished"),
        (None, "unfinished"),
    ],
)
def test_two_signs_call_for_an_assessment(made: ImpactCheck | None, key: str) -> None:
    said = impact_paper(facts(check=made), Lang.SV).text()
    keys = ("needed", "one", "not_needed", "unfinished")
    assert [one for one in keys if text("impact", one, Lang.SV) in said] == [key]


@pytest.mark.parametrize("lang", list(Lang))
def test_the_impact_check_stands_on_one_page(lang: Lang) -> None:
    (page,) = pdf_text.pages(impact_pdf(facts(check=check(ImpactCriterion.SENSITIVE)), lang))
    printed = pdf_text.tight(page)
    assert all(pdf_text.tight(f"{one.value} {LONG}") in printed for one in ImpactCriterion)
    assert all(pdf_text.tight(text("impact", f"{one.value}_name", lang)) in printed for one in ImpactCriterion)
    assert pdf_text.tight("Ei tarvita") in printed


def test_every_line_and_criterion_has_its_words() -> None:
    for lang in Lang:
        for line in BalancingLine:
            assert text("balancing", f"{line.value}_name", lang)
            assert text("balancing", f"{line.value}_ask", lang).endswith("?")
        for criterion in ImpactCriterion:
            assert text("impact", f"{criterion.value}_name", lang)
            assert text("impact", f"{criterion.value}_ask", lang).endswith("?")
