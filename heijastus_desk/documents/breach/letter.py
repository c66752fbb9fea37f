"""The letter to somebody a breach concerns, when the risk is high, in plain words (Art. 34(2) GDPR)."""

from dataclasses import dataclass
from datetime import date

from heijastus_desk.documents.blocks import Bullets, KeyValues, Paragraph, Section
from heijastus_desk.documents.breach.sheet import moment
from heijastus_desk.documents.notice.texts import authority
from heijastus_desk.documents.orderer.facts import Practice
from heijastus_desk.documents.orderer.wording import paper, span
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import Fit, PlainPaper, Signatures
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.breach import Breach, ConcernedPerson
from heijastus_desk.wording.sentences import label

_PAPER = "breach_letter"


@dataclass(frozen=True, slots=True)
class LetterFacts:
    """The entry, to whom, where the letter goes, and her own business."""

    breach: Breach
    person: ConcernedPerson
    address: str
    practice: Practice


def breach_letter(facts: LetterFacts, made_on: date, lang: Lang) -> PlainPaper:
    """What happened, to which data, what may follow, what was done, what the person can do, whom to ask."""
    breach, practice = facts.breach, facts.practice
    rows = (
        ("to", ", ".join(part for part in (facts.person.name, facts.address) if part)),
        ("happened", span(breach.happened_from, breach.happened_until, lang)),
        ("noticed", moment(breach.noticed_at, lang)),
    )
    categories = ", ".join(label(one, lang).lower() for one in breach.categories)
    concerned = facts.person.what or categories or _say("concerned_unknown", lang)
    block = authority(lang)
    complaint = _say("complaint_text", lang).format(**block)
    contact = _say("contact_text", lang).format(name=practice.name, reach=practice.reach or practice.address)
    sections = (
        Section("about", "", (_rows(rows, lang),)),
        Section("what", _say("what", lang), _prose(breach.facts)),
        Section("concerned", _say("concerned", lang), _prose(concerned)),
        Section("consequences", _say("consequences", lang), _prose(breach.consequences)),
        Section("measures", _say("measures", lang), _prose(breach.measures)),
        Section("yourself", _say("yourself", lang), (Bullets(tuple(_say(f"do_{n}", lang) for n in (1, 2, 3))),)),
        Section("contact", _say("contact", lang), (Paragraph(contact),)),
        Section("complaint", _say("complaint", lang), (Paragraph(complaint),)),
    )
    told = tuple(section for section in sections if section.blocks)
    signing = Signatures(text("contract", "place_and_day", lang), ((_say("signed_by", lang), practice.name),))
    # No name in the title: it stands in the file's properties and in lists of what was opened.
    return paper(_say("title", lang), told, practice, made_on, lang, signing=(signing,), fit=Fit.LIKELY)


def _prose(words: str) -> tuple[Paragraph, ...]:
    return tuple(Paragraph(part) for part in words.split("\n\n") if part.strip())


def _rows(rows: tuple[tuple[str, str], ...], lang: Lang) -> KeyValues:
    return KeyValues(tuple((_say(f"row_{key}", lang), value) for key, value in rows if value))


def _say(key: str, lang: Lang) -> str:
    return text(_PAPER, key, lang)
