"""Her own reasonings, one page each: the balancing test of a purpose, and whether an impact assessment is needed."""

from typing import Final

from heijastus_desk.documents.blocks import Block, Box, KeyValues, Paragraph, Section, Table
from heijastus_desk.documents.notice.document import NoticeFacts
from heijastus_desk.documents.notice.who import controller_in_full
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import Fit, PlainPaper
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Purpose
from heijastus_desk.domain.notices.weighing import (
    BalancingLine,
    BalancingTest,
    ImpactAnswer,
    ImpactCheck,
    ImpactCriterion,
)
from heijastus_desk.wording.sentences import format_date

_BALANCING: Final = "balancing"
_IMPACT: Final = "impact"
_FEW: Final = 2
"""So many signs of a high risk mean that an assessment is usually needed (WP 248 rev.01)."""


def balancing_paper(facts: NoticeFacts, purpose: Purpose, lang: Lang) -> PlainPaper:
    """The test of Art. 6(1)(f) for one purpose, as far as she has written it."""
    test = purpose.weighing or BalancingTest()
    said = {line.line: line.text for line in test.lines}
    rows = tuple(
        (f"{n}. {text(_BALANCING, f'{line.value}_name', lang)}", _asked(_BALANCING, line, said.get(line, ""), lang))
        for n, line in enumerate(BalancingLine, 1)
    )
    told = KeyValues(
        (
            (text(_BALANCING, "purpose", lang), _own(purpose.text, lang)),
            *_given(text(_BALANCING, "interest", lang), _own(purpose.legitimate_interest, lang)),
            *_given(text(_BALANCING, "made_on", lang), format_date(test.made_on, lang) if test.made_on else ""),
        )
    )
    table = Table((text(_BALANCING, "line", lang), text(_BALANCING, "answer", lang)), rows, (28, 72))
    key = {None: "undecided", True: "outweighs", False: "does_not"}[test.outweighs]
    outcome: list[Block] = [Paragraph(text(_BALANCING, key, lang))]
    if purpose.balancing:
        outcome.append(Paragraph(f"{text(_BALANCING, 'in_notice', lang)} {_own(purpose.balancing, lang)}"))
    box = Box(text(_BALANCING, "outcome", lang), tuple(outcome))
    return _paper(_BALANCING, facts, lang, (Section("test", "", (told, table, box)),))


def impact_paper(facts: NoticeFacts, lang: Lang) -> PlainPaper:
    """Whether an impact assessment (Art. 35) is needed for the register, criterion by criterion."""
    check = facts.register.impact or ImpactCheck()
    answers = {answer.criterion: answer for answer in check.answers}
    rows = tuple(
        (
            text(_IMPACT, f"{criterion.value}_name", lang),
            _asked(_IMPACT, criterion, _why(answers.get(criterion)), lang),
            _verdict(answers.get(criterion), lang),
        )
        for criterion in ImpactCriterion
    )
    met = sum(answer.applies for answer in answers.values())
    lines: list[Block] = [Paragraph(text(_IMPACT, "count", lang).format(met=met, all=len(ImpactCriterion)))]
    lines.append(Paragraph(text(_IMPACT, _rule(met, len(answers)), lang)))
    if check.conclusion:
        lines.append(Paragraph(f"{text(_IMPACT, 'conclusion', lang)} {check.conclusion}"))
    header = (text(_IMPACT, "criterion", lang), text(_IMPACT, "why", lang), text(_IMPACT, "applies", lang))
    blocks: list[Block] = [Paragraph(text(_IMPACT, "lead", lang))]
    if check.made_on:
        blocks.append(KeyValues(((text(_IMPACT, "made_on", lang), format_date(check.made_on, lang)),)))
    blocks += [Table(header, rows, (30, 54, 16)), Box(text(_IMPACT, "outcome", lang), tuple(lines))]
    return _paper(_IMPACT, facts, lang, (Section("check", "", tuple(blocks)),))


def _rule(met: int, answered: int) -> str:
    if met >= _FEW:
        return "needed"
    if answered < len(ImpactCriterion):
        return "unfinished"
    return "one" if met else "not_needed"


def _verdict(answer: ImpactAnswer | None, lang: Lang) -> str:
    key = "open" if answer is None else "yes" if answer.applies else "no"
    return text(_IMPACT, key, lang)


def _why(answer: ImpactAnswer | None) -> str:
    return answer.why if answer else ""


def _asked(paper: str, line: BalancingLine | ImpactCriterion, answer: str, lang: Lang) -> str:
    """The answer; while there is none, the question and that it is open."""
    asked = text(paper, f"{line.value}_ask", lang)
    return answer.strip() or f"{asked}\n{text(paper, 'unanswered', lang)}"


def _given(key: str, value: str) -> tuple[tuple[str, str], ...]:
    return ((key, value),) if value else ()


def _own(words: LocalisedText, lang: Lang) -> str:
    return words.get(lang) or words.sv or words.en


def _paper(kind: str, facts: NoticeFacts, lang: Lang, sections: tuple[Section, ...]) -> PlainPaper:
    return PlainPaper(
        title=text(kind, "title", lang),
        subtitle=_own(facts.register.name, lang),
        meta=controller_in_full(facts.controller),
        lang=lang,
        sections=sections,
        page_text=text(kind, "page", lang),
        foot_note=text(kind, "printed", lang).format(date=format_date(facts.today, lang)),
        author=facts.controller.trade_name,
        made_on=facts.today,
        fit=Fit.ALWAYS,
    )
