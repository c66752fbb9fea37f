"""The printed timeline of a case: its dates computed, its days in order, its number and no name."""

from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk.documents.requests.timeline import TimelineFacts, timeline_paper, timeline_pdf
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.rights.values import (
    AskedRight,
    CaseOutcome,
    Decision,
    LetterKind,
    PlaceCheck,
    PlaceOutcome,
    StepCode,
    StepOutcome,
    StepRecord,
)
from tests.documents.pdf_text import pages, tight
from tests.domain.rights_cases import RECEIVED, a_case, a_check, a_letter, a_package

DONE = StepRecord(step=StepCode.ERASE, outcome=StepOutcome.DONE, done_on=date(2026, 3, 18), remark="salainen huomautus")
PLACE = PlaceCheck(
    place=PlaceKind.EMAIL, outcome=PlaceOutcome.NOTHING, checked_on=date(2026, 3, 9), remark="salainen paikka"
)
CASE = a_case(
    rights=(
        AskedRight(right=Right.ACCESS, decision=Decision.GRANT, decided_on=date(2026, 3, 10)),
        AskedRight(right=Right.ERASURE, decision=Decision.PARTIAL, decided_on=date(2026, 3, 11), reason="salainen syy"),
    ),
    requester_name="Salla Salainen",
    reply_to="salla@salainen.example",
    details="salainen pyyntö",
    identity=(a_check("2026-03-04", "2026-03-08", "2026-03-08"),),
    extended_on=date(2026, 3, 12),
    extension_reason="salainen peruste",
    letters=(a_letter(LetterKind.ANSWER, date(2026, 3, 20)),),
    packages=(a_package(date(2026, 3, 17), date(2026, 3, 24)),),
    steps=(DONE,),
    places=(PLACE,),
    closed_on=date(2026, 3, 25),
    outcome=CaseOutcome.PARTLY,
)


@pytest.mark.parametrize("lang", list(Lang))
def test_it_names_nobody(lang: Lang) -> None:
    said = timeline_paper(TimelineFacts(CASE, "Kuvitteellinen Valmennus", date(2026, 4, 1)), lang).text()
    assert "7" in said
    assert not {"salla", "salai"} & {word[:5].lower() for word in said.replace("@", " ").split()}


def test_the_dates_and_every_day_in_order() -> None:
    paper = timeline_paper(TimelineFacts(CASE, "Kuvitteellinen Valmennus", date(2026, 4, 1)), Lang.FI)
    said = paper.text()
    for wanted in ("3.3.2026", "7.4.2026", "3.6.2026", "8.6.2026 (odotusta 4 pv", "22 pv", "Vastattu osittain"):
        assert wanted in said, wanted
    days = said[said.index("Pyyntö saapui") :]
    order = [
        "Pyyntö saapui: Sähköposti",
        "Henkilöllisyyttä tiedusteltiin",
        "Henkilöllisyys varmistettiin",
        "Katsottiin läpi",
        "Päätös",
        "Määräaikaa jatkettiin",
        "luovutettiin",
        "Tehty: Poista tiedot pysyvästi",
        "Lähetettiin",
        "Oma kopio",
        "Pyyntö päätettiin",
    ]
    places = [days.index(one) for one in order]
    assert places == sorted(places)


def test_an_open_case_says_so_and_counts_nothing_yet() -> None:
    open_case = replace(CASE, closed_on=None, outcome=None, identity=(), extended_on=None)
    said = timeline_paper(TimelineFacts(open_case, "", RECEIVED), Lang.FI).text()
    assert "pyyntö kesken" in said
    assert "Käsittely kesti" not in said
    assert "Jatkettu määräaika" not in said


def test_it_prints() -> None:
    printed = pages(timeline_pdf(TimelineFacts(CASE, "Kuvitteellinen Valmennus", date(2026, 4, 1)), Lang.SV))
    assert len(printed) == 1
    assert tight("Tidslinje för begäran 7") in tight(printed[0])
