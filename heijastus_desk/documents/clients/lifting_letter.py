"""The letter that tells a person, before it happens, that the restriction of processing is lifted.

Legal source: Art. 18(3) GDPR; the right to complain, Art. 77.
"""

from dataclasses import dataclass
from datetime import date

from heijastus_desk.documents.blocks import Bullets, KeyValues, Paragraph, Section
from heijastus_desk.documents.orderer.facts import Practice
from heijastus_desk.documents.orderer.wording import day, paper
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import Fit, PlainPaper, Signatures
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.freezes import RestrictionGround

_PAPER = "lifting_letter"


@dataclass(frozen=True, slots=True, kw_only=True)
class Lifting:
    """Whom it is told, what was restricted since when and why, and from which day it no longer is."""

    name: str
    address: str
    ground: RestrictionGround
    since: date
    lifted_on: date


def lifting_letter(lifting: Lifting, practice: Practice, made_on: date, lang: Lang) -> PlainPaper:
    """The letter in one language, to be signed by hand or sent as it is."""
    rows = (
        ("to", ", ".join(part for part in (lifting.name, lifting.address) if part)),
        ("ground", _say(f"ground_{lifting.ground.value}", lang)),
        ("since", day(lifting.since, lang)),
        ("lifted", day(lifting.lifted_on, lang)),
    )
    after = ("after_used", "after_kept", "after_rights")
    sections = (
        Section("about", "", (KeyValues(tuple((_say(f"row_{key}", lang), value) for key, value in rows)),)),
        Section("told", _say("told", lang), (Paragraph(_say("told_text", lang)),)),
        Section("why", _say("why", lang), (Paragraph(_say(f"why_{lifting.ground.value}", lang)),)),
        Section("after", _say("after", lang), (Bullets(tuple(_say(key, lang) for key in after)),)),
        Section("complaint", _say("complaint", lang), (Paragraph(_say("complaint_text", lang)),)),
    )
    signing = Signatures(text("contract", "place_and_day", lang), ((_say("signed_by", lang), practice.name),))
    # No name in the title: it stands in the file's properties and in lists of what was opened.
    return paper(_say("title", lang), sections, practice, made_on, lang, signing=(signing,), fit=Fit.LIKELY)


def _say(key: str, lang: Lang) -> str:
    return text(_PAPER, key, lang)
