"""The contract to be signed, and its summary on one page."""

from datetime import date

from heijastus_desk.documents.blocks import Block, Bullets, KeyValues, Paragraph, Section, Table
from heijastus_desk.documents.orderer.facts import Agreed, Practice
from heijastus_desk.documents.orderer.wording import day, paper, span, where
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import Fit, PlainPaper, Signatures
from heijastus_desk.domain.contracts import ControllerRole, DataSetRole
from heijastus_desk.domain.languages import Lang
from heijastus_desk.wording.sentences import label

_PAPER = "contract"


def contract_paper(agreed: Agreed, practice: Practice, made_on: date, lang: Lang) -> PlainPaper:
    """The contract: parties, what is agreed, secrecy, personal data, places to sign."""
    sections = (
        Section("parties", _say("parties", lang), _parties(agreed, practice, lang)),
        Section("agreed", _say("agreed", lang), _agreed(agreed, lang)),
        Section("secrecy", _say("secrecy", lang), _secrecy(agreed, lang)),
        Section("data", _say("data", lang), _data(agreed, lang)),
    )
    signers = [(_say("provider", lang), practice.name)]
    signers.append((_say("orderer" if agreed.orderer else "client", lang), _other_party(agreed)))
    signing = Signatures(_say("place_and_day", lang), tuple(signers))
    title = text(_PAPER, f"title_{agreed.kind.value}", lang)
    return paper(title, sections, practice, made_on, lang, subtitle=agreed.title, signing=(signing,), fit=Fit.LIKELY)


def summary_paper(agreed: Agreed, practice: Practice, made_on: date, lang: Lang) -> PlainPaper:
    """What is agreed and how much of it is done, on one page."""
    done = str(agreed.held) if agreed.planned is None else f"{agreed.held}/{agreed.planned}"
    rows = _rows(
        lang,
        ("orderer", agreed.orderer),
        ("payer", agreed.payer),
        ("contact", agreed.contact),
        ("kind", label(agreed.kind, lang)),
        *_terms(agreed, lang),
        ("continues", agreed.continues),
        ("signed", day(agreed.signed_on, lang)),
        ("held", done),
    )
    blocks: list[Block] = [*rows]
    if agreed.participants:
        blocks += [Paragraph(_say("participants", lang) + ":"), Bullets(agreed.participants)]
    sections = (
        Section("agreed", "", tuple(blocks)),
        Section("data", _say("data", lang), _data(agreed, lang)),
    )
    title = _say("summary", lang)
    return paper(title, sections, practice, made_on, lang, subtitle=agreed.title, fit=Fit.ALWAYS)


def _parties(agreed: Agreed, practice: Practice, lang: Lang) -> tuple[Block, ...]:
    provider = "\n".join(
        part for part in (practice.name, practice.business_id, practice.address, practice.reach) if part
    )
    orderer = "\n".join(part for part in (agreed.orderer, agreed.orderer_id) if part)
    client = "" if agreed.orderer else ", ".join(agreed.participants)
    return _rows(
        lang,
        ("provider", provider),
        ("orderer", orderer),
        ("client", client),
        ("contact", agreed.contact),
        ("payer", agreed.payer if agreed.payer != agreed.orderer else ""),
    )


def _agreed(agreed: Agreed, lang: Lang) -> tuple[Block, ...]:
    blocks: list[Block] = [
        *_rows(
            lang,
            ("kind", label(agreed.kind, lang)),
            *_terms(agreed, lang),
            ("continues", agreed.continues),
        )
    ]
    if agreed.orderer and agreed.participants:
        blocks += [Paragraph(_say("participants", lang) + ":"), Bullets(agreed.participants)]
    return tuple(blocks)


def _terms(agreed: Agreed, lang: Lang) -> tuple[tuple[str, str], ...]:
    return (
        ("time", span(agreed.starts_on, agreed.ends_on, lang)),
        ("planned", "" if agreed.planned is None else str(agreed.planned)),
        ("timetable", agreed.timetable),
        ("place", where(agreed.place, lang, remote=agreed.remote)),
        ("price", agreed.price),
    )


def _secrecy(agreed: Agreed, lang: Lang) -> tuple[Block, ...]:
    lines = ["secrecy_content", "secrecy_notes"]
    if agreed.orderer:
        lines.append("secrecy_reports")
    lines.append("secrecy_exceptions")
    return (Bullets(tuple(_say(line, lang) for line in lines)),)


def _data(agreed: Agreed, lang: Lang) -> tuple[Block, ...]:
    blocks: list[Block] = [Paragraph(_say("data_own", lang))]
    if agreed.data_sets:
        header = tuple(_say(name, lang) for name in ("data_set", "controller"))
        rows = tuple((label(one.data_set, lang), _role(one, lang)) for one in agreed.data_sets)
        blocks.append(Table(header, rows, (34, 66)))
    if any(one.role is ControllerRole.PROCESSOR for one in agreed.data_sets):
        blocks.append(Paragraph(_say("data_processor", lang)))
    blocks.append(Paragraph(_say("data_annex", lang)))
    return tuple(blocks)


def _role(one: DataSetRole, lang: Lang) -> str:
    said = _say(f"role_{one.role.value}", lang)
    return f"{said}\n{_say('instruction', lang).format(text=one.instruction)}" if one.instruction else said


def _other_party(agreed: Agreed) -> str:
    if agreed.orderer:
        return agreed.orderer
    return agreed.participants[0] if len(agreed.participants) == 1 else ""


def _rows(lang: Lang, *pairs: tuple[str, str]) -> tuple[Block, ...]:
    rows = tuple((_say(key, lang), value) for key, value in pairs if value)
    return (KeyValues(rows),) if rows else ()


def _say(key: str, lang: Lang) -> str:
    return text(_PAPER, key, lang)
