"""The short layer of a notice: who, why, what may surprise, the right to object, the other rights, where the rest is.

WP 260 rev.01: the first layer tells the purposes, the controller, the rights, and whatever has the most impact on
people or would surprise them.
"""

from collections.abc import Iterable

from heijastus_desk.documents.blocks import Block, Box, Bullets, KeyValues, Paragraph, Section
from heijastus_desk.documents.notice import abroad, keeping, who
from heijastus_desk.documents.notice.document import NoticeDocument, NoticeFacts
from heijastus_desk.documents.notice.writer import Writer, listed
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices import entitled
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.layout import Numbering
from heijastus_desk.domain.notices.origin import Origin, origin_of
from heijastus_desk.domain.retention.terms import Event, RetentionRule
from heijastus_desk.domain.values import Period
from heijastus_desk.wording import sentences as wording

_FIRST = (Right.ACCESS, Right.RECTIFICATION, Right.ERASURE, Right.RESTRICTION, Right.PORTABILITY, Right.ANONYMISATION)


def compose_short(facts: NoticeFacts, lang: Lang) -> NoticeDocument:
    """The short layer in one language; it says nothing the full notice does not say."""
    writer = Writer(facts, lang, draft=False)
    parts = (_controller(writer), _purposes(writer), _surprises(writer), _objection(writer), _rights(writer))
    return NoticeDocument(
        title=writer.own(facts.register.title, "title") or writer.say("document.title"),
        subtitle=writer.own(facts.register.name, "name"),
        lang=lang,
        lead=writer.say("short.lead"),
        foot_note=writer.say("document.printed", date=writer.day(facts.today)),
        page_text=writer.say("document.page"),
        controller=who.controller_name(facts.controller),
        author=facts.controller.trade_name,
        made_on=facts.today,
        sections=tuple(part for part in (*parts, _more(writer)) if part.blocks),
        numbering=Numbering.NONE,
        untranslated=tuple(dict.fromkeys(writer.untranslated)),
    )


def _section(writer: Writer, key: str, blocks: Iterable[Block]) -> Section:
    return Section(f"short_{key}", writer.say(f"short.{key}"), tuple(blocks))


def _controller(writer: Writer) -> Section:
    facts, person = writer.facts.controller, writer.register.contact.given
    reach = _joined(facts.email, facts.phone, facts.web)
    blocks = writer.rows(("controller", _joined(who.controller_in_full(facts), reach)))
    if person and (person.email, person.phone) != (facts.email, facts.phone):
        told = _joined(person.name, person.email, person.phone)
        blocks.append(KeyValues(((writer.say("headings.contact"), told),)))
    return _section(writer, "controller", blocks)


def _joined(*parts: str) -> str:
    return ", ".join(part for part in parts if part)


def _purposes(writer: Writer) -> Section:
    lines: list[str] = []
    for n, purpose in enumerate(writer.register.purposes):
        text = writer.own(purpose.text, f"purposes[{n}].text")
        bases = ", ".join(_small(wording.label(basis.kind, writer.lang)) for basis in purpose.bases)
        lines.append(f"{text} ({bases})" if bases else text)
    return _section(writer, "purposes", [Bullets(tuple(lines))] if lines else [])


def _small(name: str) -> str:
    return name[:1].lower() + name[1:]


def _surprises(writer: Writer) -> Section:
    """What people would not guess, one line each."""
    facts = writer.register
    lines = [
        _said(writer, "special", _special(writer)),
        _said(writer, "elsewhere", _elsewhere(writer)),
        _said(writer, "recipients", _recipients(writer)),
        _said(writer, "abroad", "; ".join(abroad.destinations(writer))),
        _said(writer, "disclosed", "; ".join(_disclosed(writer))),
    ]
    if facts.publication.given:
        lines.append(writer.own(facts.publication.given.text, "publication.text"))
    if facts.automated_decisions.given:
        lines.append(writer.own(facts.automated_decisions.given, "automated_decisions"))
    if facts.profiling.given:
        lines.append(writer.own(facts.profiling.given, "profiling"))
    lines.append(_longest(writer))
    told = tuple(line for line in lines if line)
    return _section(writer, "surprises", [Bullets(told)] if told else [])


def _said(writer: Writer, key: str, what: str) -> str:
    return writer.say(f"short.{key}", what=what) if what else ""


def _special(writer: Writer) -> str:
    return "; ".join(
        writer.own(category.text, f"categories[{n}].text") or writer.name(category.code)
        for n, category in enumerate(writer.register.categories)
        if category.special
    )


def _elsewhere(writer: Writer) -> str:
    return "; ".join(
        writer.own(source.text, f"sources[{n}].text") or writer.name(source.kind)
        for n, source in enumerate(writer.register.sources.given or ())
        if origin_of(source) is Origin.ELSEWHERE
    )


def _recipients(writer: Writer) -> str:
    named = [writer.recipient(use.recipient) for use in writer.register.recipients.given or ()]
    groups = writer.owns(writer.register.recipient_groups, "recipient_groups")
    return "; ".join((*(recipient.name for recipient in named if recipient), *groups))


def _disclosed(writer: Writer) -> tuple[str, ...]:
    return writer.owns((rule.text for rule in writer.register.disclosures.given or ()), "disclosures")


def _longest(writer: Writer) -> str:
    """The longest time anything of hers is kept, and what it is."""
    told = [rule for rule in keeping.rules(writer) if _days(rule) and rule.event is not Event.PURGE_CYCLE]
    if not told:
        return ""
    rule = max(told, key=_days)
    what = listed(writer.name(c) for c in rule.record_classes) or writer.say("retention.everything")
    period = wording.format_period(rule.period, writer.lang)
    counted_from = writer.say(f"event.{rule.event.value}.{rule.scope.value}")
    return writer.say("short.longest", what=what, period=period, counted_from=counted_from)


def _days(rule: RetentionRule) -> int:
    """About how long, for comparing."""
    period = Period.parse(rule.period)
    return (period.years * 12 + period.months) * 30 + period.days


def _objection(writer: Writer) -> Section:
    """Art. 21(4): at the latest in the first message, apart from everything else; so it is in this layer, too."""
    rights = entitled.rights_of(writer.register)
    keys = [
        key
        for right, key in ((Right.OBJECTION, "own_situation"), (Right.MARKETING_BAN, "marketing"))
        if right in rights
    ]
    lines = tuple(Paragraph(writer.say(f"objection.{key}")) for key in keys)
    return Section("N16", "", (Box(writer.say("objection.heading"), lines),) if lines else ())


def _rights(writer: Writer) -> Section:
    rights = entitled.rights_of(writer.register)
    names = listed(writer.say(f"right.{right.value}.name") for right in _FIRST if right in rights)
    channels = _joined(*(channel.value for channel in writer.register.requests.channels))
    ways = writer.say("short.ways", channels=channels) if channels else ""
    told = " ".join(part for part in (ways, writer.say("short.answer"), writer.say("short.complaint")) if part)
    blocks: list[Block] = [Paragraph(f"{names}.")]
    if Right.WITHDRAWAL in rights:
        blocks.append(Paragraph(writer.say("short.withdrawal")))
    return _section(writer, "rights", [*blocks, Paragraph(told)])


def _more(writer: Writer) -> Section:
    facts, person = writer.facts.controller, writer.register.contact.given
    reach = _joined(facts.email, facts.phone) or (person.email if person else "")
    key = "where" if reach else "where_us"
    return _section(writer, "more", [Paragraph(writer.say(f"short.{key}", **({"reach": reach} if reach else {})))])
