"""The privacy annex of a contract: the essence of the notice on one page, and who is controller of what."""

from datetime import date

from heijastus_desk.documents.blocks import Block, KeyValues, Paragraph, Section, Table, Tone
from heijastus_desk.documents.notice import texts
from heijastus_desk.documents.notice.document import NoticeFacts
from heijastus_desk.documents.notice.writer import Writer, listed
from heijastus_desk.documents.orderer.facts import Agreed, NoticeFact, Practice
from heijastus_desk.documents.orderer.wording import paper
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import Fit, PlainPaper
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.terms import RetentionRule
from heijastus_desk.wording.sentences import format_period, label

_PAPER = "privacy_annex"
_OF_THE_WORK = (
    RecordClass.CONTRACT,
    RecordClass.SESSION_DATES,
    RecordClass.PARTICIPATION,
    RecordClass.NOTES,
    RecordClass.ASSESSMENT,
    RecordClass.CLIENT_CARD,
    RecordClass.CORRESPONDENCE,
)


def annex_paper(
    facts: NoticeFacts, notice: NoticeFact, agreed: Agreed | None, practice: Practice, lang: Lang
) -> PlainPaper:
    """The annex: what a person must know first, and where the whole notice is."""
    writer = Writer(facts, lang, draft=False)
    rows = (
        ("controller", "\n".join(part for part in (practice.name, practice.business_id, practice.reach) if part)),
        ("why", "\n".join(_purposes(writer))),
        ("what", listed(writer.name(one.code) for one in facts.register.categories)),
        ("sources", _sources(writer)),
        ("recipients", _recipients(writer)),
        ("kept", "\n".join(_kept(writer))),
        ("rights", _say("rights_text", lang)),
        ("objection", _say("objection_text", lang)),
        ("complaint", _complaint(lang)),
    )
    blocks: list[Block] = [
        Paragraph(_say("lead", lang), Tone.LEAD),
        KeyValues(tuple((_say(key, lang), value) for key, value in rows if value)),
    ]
    sections = [Section("essence", "", tuple(blocks))]
    if agreed is not None:
        sections.append(Section("roles", _say("roles", lang), _roles(agreed, lang)))
    whole = _say("whole", lang).format(register=notice.register, number=notice.number)
    sections.append(Section("whole", "", (Paragraph(whole, Tone.NOTE),)))
    made_on: date = facts.today
    return paper(
        _say("title", lang),
        tuple(sections),
        practice,
        made_on,
        lang,
        subtitle=agreed.title if agreed else notice.register,
        fit=Fit.ALWAYS,
    )


def _purposes(writer: Writer) -> list[str]:
    lines: list[str] = []
    for n, purpose in enumerate(writer.register.purposes):
        bases = ", ".join(label(basis.kind, writer.lang).lower() for basis in purpose.bases)
        said = writer.own(purpose.text, f"purposes[{n}].text").removesuffix(".")
        lines.append(f"{said} ({bases})" if bases else said)
    return lines


def _sources(writer: Writer) -> str:
    found = writer.register.sources.value or ()
    said = [
        (writer.own(one.text, f"sources[{n}].text") or writer.name(one.kind)).removesuffix(".")
        for n, one in enumerate(found)
    ]
    # They have commas of their own.
    return "; ".join(text if not n else f"{text[:1].lower()}{text[1:]}" for n, text in enumerate(said))


def _recipients(writer: Writer) -> str:
    uses = writer.register.recipients.value or ()
    names = [known.name for use in uses if (known := writer.recipient(use.recipient))]
    groups = writer.owns(writer.register.recipient_groups, "recipient_groups")
    return ", ".join([*names, *groups]) or _say("no_recipients", writer.lang)


def _kept(writer: Writer) -> list[str]:
    """The periods of what comes about in the work; the rest stands in the whole notice."""
    return [
        _rule(writer, rule, classes)
        for rule in writer.register.retention
        if (classes := [one for one in rule.record_classes if one in _OF_THE_WORK])
    ]


def _rule(writer: Writer, rule: RetentionRule, classes: list[RecordClass]) -> str:
    what = listed(writer.name(one) for one in classes)
    counted = writer.say(f"event.{rule.event.value}.{rule.scope.value}")
    return f"{what}: {format_period(rule.period, writer.lang)}, {counted[:1].lower()}{counted[1:]}"


def _roles(agreed: Agreed, lang: Lang) -> tuple[Block, ...]:
    blocks: list[Block] = [Paragraph(text("contract", "data_own", lang))]
    if agreed.data_sets:
        header = tuple(text("contract", name, lang) for name in ("data_set", "controller"))
        rows = tuple(
            (label(one.data_set, lang), text("contract", f"role_{one.role.value}", lang)) for one in agreed.data_sets
        )
        blocks.append(Table(header, rows, (34, 66)))
    return tuple(blocks)


def _complaint(lang: Lang) -> str:
    block = texts.authority(lang)
    return ", ".join((block["name"], block["web"], block["phone"]))


def _say(key: str, lang: Lang) -> str:
    return text(_PAPER, key, lang)
