"""Sections on rights: N09, N10, N11, N16, automated decisions N14, and how requests are made and answered."""

from heijastus_desk.documents.blocks import Block, Box, Bullets, KeyValues, Paragraph, Section
from heijastus_desk.documents.notice import texts
from heijastus_desk.documents.notice.writer import Writer
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices import entitled
from heijastus_desk.domain.notices.content import Channel
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.values import Answer

_ELSEWHERE = frozenset({Right.OBJECTION, Right.MARKETING_BAN, Right.WITHDRAWAL, Right.COMPLAINT})
"""Rights with a section of their own."""


def automated(writer: Writer) -> Section | None:
    """N14: automated decisions and profiling, each answered apart."""
    facts = writer.register

    def told(answer: Answer[LocalisedText], field: str) -> list[Block]:
        return writer.answered(
            answer, field, f"automated.no_{field}", lambda text: [Paragraph(writer.own(text, field))]
        )

    blocks = told(facts.automated_decisions, "automated_decisions") + told(facts.profiling, "profiling")
    return writer.section("N14", blocks)


def objection(writer: Writer) -> Section | None:
    """N16: the right to object in a box of its own, apart from everything else."""
    rights = entitled.rights_of(writer.register)
    blocks: list[Block] = []
    if Right.OBJECTION in rights:
        blocks.append(Paragraph(writer.say("objection.own_situation")))
        concerned = _purposes(writer, "objection")
        if concerned:
            blocks += [Paragraph(writer.say("objection.concerns")), Bullets(concerned)]
        blocks += _own_process(writer, Right.OBJECTION)
    if Right.MARKETING_BAN in rights:
        blocks.append(Paragraph(writer.say("objection.marketing")))
        blocks += _own_process(writer, Right.MARKETING_BAN)
    if not blocks:
        return None
    blocks.append(Paragraph(writer.say("objection.how", section=writer.say("headings.requests"))))
    return writer.section("N16", [Box(writer.say("objection.heading"), tuple(blocks))])


def _purposes(writer: Writer, kind: str) -> tuple[str, ...]:
    facts = writer.register
    chosen = entitled.objection_purposes(facts) if kind == "objection" else entitled.consent_purposes(facts)
    return tuple(
        writer.own(purpose.text, f"purposes[{n}].text") for n, purpose in enumerate(facts.purposes) if purpose in chosen
    )


def _own_process(writer: Writer, right: Right) -> list[Block]:
    return [Paragraph(line) for line in _process_lines(writer, right)]


def _process_lines(writer: Writer, right: Right) -> list[str]:
    lines: list[str] = []
    for n, process in enumerate(writer.register.requests.processes):
        if process.right is right:
            lines.append(writer.own(process.text, f"requests.processes[{n}].text"))
            if process.signed:
                lines.append(writer.say("requests.signed"))
    return [line for line in lines if line]


def rights(writer: Writer) -> Section | None:
    """N09: each right that exists on this register's bases, with her own process for it."""
    rows: list[tuple[str, str]] = []
    for right in entitled.rights_of(writer.register):
        if right in _ELSEWHERE:
            continue
        lines = [writer.say(f"right.{right.value}.text")]
        if right is Right.ERASURE and _keeps_vouchers(writer):
            lines.append(writer.say("right.erasure.accounting"))
        lines += _process_lines(writer, right)
        rows.append((writer.say(f"right.{right.value}.name"), "\n".join(lines)))
    pointers = [
        writer.say(f"headings.{item}")
        for right, item in ((Right.OBJECTION, "N16"), (Right.WITHDRAWAL, "N10"), (Right.COMPLAINT, "N11"))
        if right in entitled.rights_of(writer.register)
    ]
    also = writer.say("right.also", sections="; ".join(pointers))
    return writer.section("N09", [KeyValues(tuple(rows)), Paragraph(also)])


def _keeps_vouchers(writer: Writer) -> bool:
    facts, held = writer.register, writer.facts.held
    kept = {c for rule in facts.retention for c in rule.record_classes} | held.record_classes | held.statutory
    return bool(kept & {RecordClass.VOUCHER, RecordClass.LEDGER})


def withdrawal(writer: Writer) -> Section | None:
    """N10: where anything rests on consent."""
    if Right.WITHDRAWAL not in entitled.rights_of(writer.register):
        return None
    blocks: list[Block] = [Paragraph(writer.say("withdrawal.text"))]
    concerned = _purposes(writer, "consent")
    if concerned:
        blocks += [Paragraph(writer.say("withdrawal.concerns")), Bullets(concerned)]
    return writer.section("N10", [*blocks, *_own_process(writer, Right.WITHDRAWAL)])


def requests(writer: Writer) -> Section | None:
    """Channels, languages, identity, answer time, refusal, and what a person may forbid."""
    facts = writer.register.requests
    own = writer.own
    blocks: list[Block] = []
    if facts.channels:
        blocks.append(Paragraph(writer.say("requests.channels")))
        rows = tuple(_channel(writer, n, channel) for n, channel in enumerate(facts.channels))
        blocks.append(KeyValues(rows))
    else:
        blocks += writer.missing("requests.channels")
    if facts.languages:
        languages = ", ".join(writer.word("languages", lang) for lang in facts.languages)
        blocks.append(Paragraph(writer.say("requests.languages", languages=languages)))
    for text, field in ((facts.specification, "specification"), (facts.identity, "identity")):
        if text:
            blocks.append(Paragraph(own(text, f"requests.{field}")))
    blocks.append(Paragraph(writer.say("requests.answer")))
    if facts.own_initiative:
        blocks.append(Paragraph(writer.say("requests.own_initiative")))
    blocks.append(Paragraph(writer.say("requests.refusal")))
    if facts.refusal:
        blocks.append(Paragraph(own(facts.refusal, "requests.refusal")))
    bans = writer.bullets((ban.text for ban in facts.bans), "requests.bans")
    if bans:
        blocks += [Paragraph(writer.say("requests.bans")), *bans]
    return writer.section("requests", blocks)


def _channel(writer: Writer, n: int, channel: Channel) -> tuple[str, str]:
    lines = [channel.value, writer.own(channel.text, f"requests.channels[{n}].text")]
    if channel.registered_address_only:
        lines.append(writer.say("requests.registered_only"))
    return writer.word("channel", channel.kind), "\n".join(line for line in lines if line)


def complaint(writer: Writer) -> Section | None:
    """N11 with the authority's address as dated data tells it."""
    block = texts.authority(writer.lang)
    rows = writer.rows(
        ("authority", block["name"]),
        ("visit", block["visit"]),
        ("post", block["post"]),
        ("switchboard", block["phone"]),
        ("registry", block["registry"]),
        ("email", block["email"]),
        ("web", block["web"]),
    )
    checked = writer.say("complaint.checked", date=writer.day(texts.authority_checked()))
    own = _own_process(writer, Right.COMPLAINT)
    return writer.section("N11", [Paragraph(writer.say("complaint.text")), *own, Paragraph(checked), *rows])
