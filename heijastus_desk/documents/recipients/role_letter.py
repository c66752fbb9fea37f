"""The role letter: to an orderer who wants her to sign as a processor, what she is in law and why.

Legal source: Arts. 4(7)-(8), 26 and 28 GDPR; EDPB Guidelines 07/2020 (a role follows from the facts).
"""

from dataclasses import dataclass
from datetime import date

from heijastus_desk.documents.blocks import Block, Bullets, KeyValues, Paragraph, Section, Table
from heijastus_desk.documents.orderer.facts import Practice
from heijastus_desk.documents.orderer.wording import day, paper
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import Fit, PlainPaper, Signatures
from heijastus_desk.domain.contracts import DataSetRole
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.recipient import DemandedTerms, OwnRole
from heijastus_desk.wording.sentences import label

_PAPER = "role_letter"
_WHY = {
    OwnRole.CONTROLLER: ("why_decides", "why_secret", "why_own_duties", "why_facts"),
    OwnRole.PROCESSOR: ("why_decides", "why_secret", "why_facts"),
    OwnRole.JOINT: ("why_secret", "why_facts"),
}
_FOLLOWS = {
    OwnRole.CONTROLLER: ("follows_informs", "follows_answers", "follows_protects", "follows_between_us"),
    OwnRole.PROCESSOR: ("follows_instructions", "follows_agreement"),
    OwnRole.JOINT: ("follows_arrangement", "follows_each"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleAnswer:
    """What the letter says: to whom, what was demanded and answered, what she does on the other's behalf."""

    to: str
    terms: DemandedTerms
    answer: OwnRole
    sets: tuple[DataSetRole, ...] = ()


def role_letter(answer: RoleAnswer, practice: Practice, made_on: date, lang: Lang) -> PlainPaper:
    """The letter in one language, to be signed by hand."""
    sections = (
        Section("about", "", _about(answer, made_on, lang)),
        Section("answer", _say("answer", lang), _answer(answer, lang)),
        Section("why", _say("why", lang), _why(answer, lang)),
        Section("follows", _say("follows", lang), (Bullets(_lines(_FOLLOWS[answer.answer], lang)),)),
        Section("sets", _say("sets", lang), _sets(answer, lang)),
    )
    signing = Signatures(text("contract", "place_and_day", lang), ((_say("signed_by", lang), practice.name),))
    return paper(
        _say("title", lang),
        sections,
        practice,
        made_on,
        lang,
        subtitle=answer.to,
        signing=(signing,),
        fit=Fit.LIKELY,
    )


def _about(answer: RoleAnswer, made_on: date, lang: Lang) -> tuple[Block, ...]:
    terms = answer.terms
    rows = (
        ("to", answer.to),
        ("received", day(terms.received, lang)),
        ("about", terms.about),
        ("demanded", label(terms.demanded, lang)),
        ("answered", day(terms.answered or made_on, lang)),
    )
    return (KeyValues(tuple((_say(f"row_{key}", lang), value) for key, value in rows if value)),)


def _answer(answer: RoleAnswer, lang: Lang) -> tuple[Block, ...]:
    lines = [_say(f"answer_{answer.answer.value}", lang)]
    if answer.terms.demanded is not answer.answer:
        lines.append(_say("not_signed", lang).format(role=label(answer.terms.demanded, lang).lower()))
    return tuple(Paragraph(line) for line in lines)


def _why(answer: RoleAnswer, lang: Lang) -> tuple[Block, ...]:
    own = answer.terms.reason.get(lang).strip()
    return (Bullets((*_lines(_WHY[answer.answer], lang), *([own] if own else []))),)


def _sets(answer: RoleAnswer, lang: Lang) -> tuple[Block, ...]:
    if not answer.sets:
        own = answer.answer is OwnRole.CONTROLLER
        return (Paragraph(_say("sets_none" if own else "sets_open", lang)),)
    header = (text("contract", "data_set", lang), _say("instruction", lang))
    rows = tuple((label(one.data_set, lang), one.instruction) for one in answer.sets)
    return (Paragraph(_say("sets_lead", lang)), Table(header, rows, (34, 66)))


def _lines(keys: tuple[str, ...], lang: Lang) -> tuple[str, ...]:
    return tuple(_say(key, lang) for key in keys)


def _say(key: str, lang: Lang) -> str:
    return text(_PAPER, key, lang)
