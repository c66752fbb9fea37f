"""Section N07: transfers outside the EU/EEA with mechanism and copy, storage places, "kept in Finland"."""

from heijastus_desk.documents.blocks import Block, Paragraph, Section
from heijastus_desk.documents.notice.sharing import title
from heijastus_desk.documents.notice.writer import Writer
from heijastus_desk.domain.notices.content import Transfer
from heijastus_desk.domain.notices.countries import is_outside
from heijastus_desk.domain.notices.law import Mechanism
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.values import AnswerState

_WITH_A_COPY = frozenset({Mechanism.SCC, Mechanism.BCR})
_FINLAND = "FI"


def transfers(writer: Writer) -> Section | None:
    """N07. What is said of a recipient abroad stands even where the field itself says "none"."""
    facts = writer.register
    named = facts.transfers.given or ()
    rows = [_row(writer, n, transfer) for n, transfer in enumerate(named) if not _is_remark(transfer)]
    remarks = [
        Paragraph(writer.own(transfer.text, f"transfers[{n}].text"))
        for n, transfer in enumerate(named)
        if _is_remark(transfer)
    ]
    told = {transfer.recipient for transfer in named}
    gaps: list[Block] = []
    for recipient in _abroad(writer):
        if recipient.uid not in told:
            rows.append(_recipient_row(writer, recipient))
        if recipient.mechanism is Mechanism.EEA_ONLY and not any(
            transfer.recipient == recipient.uid and transfer.mechanism for transfer in named
        ):
            gaps += writer.missing("recipients.mechanism", recipient.uid, recipient.name)
    blocks: list[Block] = [*remarks]
    if rows:
        blocks += writer.table(("transfer", "mechanism", "copy"), rows, (36, 34, 30))
        if facts.transfers.state is AnswerState.NONE:
            writer.withheld.append("transfers")
        elif facts.transfers.state is AnswerState.UNANSWERED:
            gaps += writer.missing("transfers")
    elif not remarks:
        blocks += writer.answered(facts.transfers, "transfers", "transfers.none", lambda _: ())
    return writer.section("N07", [*blocks, *gaps, *_places(writer, abroad=bool(rows))])


def destinations(writer: Writer) -> tuple[str, ...]:
    """Who or what is told of as outside the EU/EEA, in short: recipients by name and country, else the text."""
    named = writer.register.transfers.given or ()
    found: list[str] = []
    for n, transfer in enumerate(named):
        recipient = writer.recipient(transfer.recipient)
        if not _is_remark(transfer):
            found.append(_short(writer, recipient) if recipient else writer.own(transfer.text, f"transfers[{n}].text"))
    found += [_short(writer, recipient) for recipient in _abroad(writer)]
    return tuple(dict.fromkeys(text for text in found if text))


def _short(writer: Writer, recipient: Recipient) -> str:
    country = f" ({writer.country(recipient.country)})" if recipient.country else ""
    return f"{recipient.name}{country}"


def _is_remark(transfer: Transfer) -> bool:
    """Text alone, without a recipient, a mechanism or a copy: no row of a table."""
    return not (transfer.recipient or transfer.mechanism or transfer.copy_from)


def _places(writer: Writer, *, abroad: bool) -> list[Block]:
    facts = writer.register
    blocks: list[Block] = []
    places = writer.bullets(facts.storage_places, "storage_places")
    if places:
        blocks += [writer.subheading("storage"), *places]
    if facts.kept_in_finland:
        if abroad or any(recipient.country not in {_FINLAND, ""} for recipient in _used(writer)):
            writer.withheld.append("kept_in_finland")
        else:
            blocks.append(Paragraph(writer.say("transfers.kept_in_finland")))
    return blocks


def _used(writer: Writer) -> list[Recipient]:
    found = (writer.recipient(use.recipient) for use in writer.register.recipients.given or ())
    return [recipient for recipient in found if recipient]


def _abroad(writer: Writer) -> list[Recipient]:
    return [
        recipient for recipient in _used(writer) if recipient.mechanism is not Mechanism.EEA_ONLY or _outside(recipient)
    ]


def _outside(recipient: Recipient) -> bool:
    return is_outside(recipient.country)


def _row(writer: Writer, n: int, transfer: Transfer) -> tuple[str, str, str]:
    recipient = writer.recipient(transfer.recipient)
    lines = [writer.own(transfer.text, f"transfers[{n}].text")]
    if recipient:
        lines.insert(0, title(writer, recipient))
    mechanism = transfer.mechanism or (recipient.mechanism if recipient else None)
    copy = writer.own(transfer.copy_from, f"transfers[{n}].copy_from") or _default_copy(writer, mechanism)
    return "\n".join(line for line in lines if line), _mechanism(writer, mechanism, recipient), copy


def _recipient_row(writer: Writer, recipient: Recipient) -> tuple[str, str, str]:
    mechanism = recipient.mechanism
    return title(writer, recipient), _mechanism(writer, mechanism, recipient), _default_copy(writer, mechanism)


def _mechanism(writer: Writer, mechanism: Mechanism | None, recipient: Recipient | None) -> str:
    lines: list[str] = []
    outside = recipient is not None and _outside(recipient)
    if mechanism and not (outside and mechanism is Mechanism.EEA_ONLY):
        lines.append(writer.word("mechanism", mechanism))
    own = recipient.mechanism if recipient else None
    if own and mechanism and own not in {mechanism, Mechanism.EEA_ONLY}:
        lines.append(writer.word("mechanism", own))
    if recipient and recipient.mechanism_checked:
        lines.append(writer.say("transfers.checked", date=writer.day(recipient.mechanism_checked)))
    return "\n".join(lines)


def _default_copy(writer: Writer, mechanism: Mechanism | None) -> str:
    return writer.say("transfers.copy_from_us") if mechanism in _WITH_A_COPY else ""
