"""Section N06: recipients, disclosures, flows between own registers, publication."""

from heijastus_desk.documents.blocks import Block, Bullets, Paragraph, Section
from heijastus_desk.documents.notice.writer import Writer
from heijastus_desk.domain.notices.content import DisclosureRule, Flow, Publication, RecipientUse
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.values import AnswerState


def recipients(writer: Writer) -> Section | None:
    """N06 with everything that leaves the register."""
    facts = writer.register
    groups = writer.bullets(facts.recipient_groups, "recipient_groups")
    blocks: list[Block] = []
    if facts.recipients.state is not AnswerState.UNANSWERED or not groups:
        none = "recipients.none_named" if groups else "recipients.none"
        blocks += writer.answered(facts.recipients, "recipients", none, lambda uses: _named(writer, uses))
    if groups:
        blocks += [Paragraph(writer.say("recipients.groups")), *groups]
    blocks += _under(writer, "disclosures", disclosures(writer))
    blocks += _under(writer, "flows", flows(writer))
    blocks += _under(writer, "publication", publication(writer))
    return writer.section("N06", blocks)


def _under(writer: Writer, heading: str, blocks: list[Block]) -> list[Block]:
    return [writer.subheading(heading), *blocks] if blocks else []


def _named(writer: Writer, uses: tuple[RecipientUse, ...]) -> list[Block]:
    rows: list[tuple[str, str, str]] = []
    lost: list[Block] = []
    for use in uses:
        recipient = writer.recipient(use.recipient)
        if recipient is None:
            lost += writer.missing("recipients.unknown", use.recipient, use.recipient)
            continue
        used_for = writer.own(use.used_for or recipient.used_for, f"recipients[{recipient.uid}].used_for")
        if not recipient.country:
            lost += writer.missing("recipients.country", recipient.uid, recipient.name)
        rows.append((title(writer, recipient), _role(writer, recipient), used_for))
    return [*writer.table(("recipient", "role", "used_for"), rows, (30, 35, 35)), *lost]


def title(writer: Writer, recipient: Recipient) -> str:
    """A recipient's name with its former names and its country."""
    lines = [recipient.name]
    if recipient.former_names:
        lines.append(writer.say("recipients.formerly", names=", ".join(recipient.former_names)))
    if recipient.country:
        lines.append(writer.country(recipient.country))
    return "\n".join(lines)


def _role(writer: Writer, recipient: Recipient) -> str:
    lines = [writer.word("role", recipient.role), writer.word("access", recipient.access)]
    if recipient.agreement_signed:
        lines.append(writer.say("recipients.agreement", date=writer.day(recipient.agreement_signed)))
    return "\n".join(lines)


def disclosures(writer: Writer) -> list[Block]:
    def given(rules: tuple[DisclosureRule, ...]) -> list[Block]:
        lines: list[str] = []
        for n, rule in enumerate(rules):
            text = writer.own(rule.text, f"disclosures[{n}].text")
            condition = writer.own(rule.condition, f"disclosures[{n}].condition")
            lines.append(f"{text}\n{writer.say('disclosures.condition', text=condition)}" if condition else text)
        return [Bullets(tuple(lines))]

    return writer.answered(writer.register.disclosures, "disclosures", "disclosures.none", given)


def flows(writer: Writer) -> list[Block]:
    def given(found: tuple[Flow, ...]) -> list[Block]:
        rows = (
            (writer.own(flow.to_register, f"flows[{n}].to_register"), writer.own(flow.text, f"flows[{n}].text"))
            for n, flow in enumerate(found)
        )
        return writer.table(("to_register", "flow"), rows, (35, 65))

    return writer.answered(writer.register.flows, "flows", "flows.none", given)


def publication(writer: Writer) -> list[Block]:
    def given(published: Publication) -> list[Block]:
        lines = (writer.own(published.text, "publication.text"), writer.own(published.ban, "publication.ban"))
        return [Paragraph(line) for line in lines if line]

    return writer.answered(writer.register.publication, "publication", "publication.none", given)
