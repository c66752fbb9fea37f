"""Sections on how long and how safely data are kept: N08 and protection."""

from dataclasses import replace

from heijastus_desk.documents.blocks import Block, Bullets, Paragraph, Section
from heijastus_desk.documents.notice.writer import Writer, listed
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.notices.controller import CALENDAR_YEAR_END
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.defaults import defaults_for
from heijastus_desk.domain.retention.rules import statutory_rules
from heijastus_desk.domain.retention.terms import Event, PermittedUse, RetentionRule
from heijastus_desk.domain.values import Period
from heijastus_desk.wording import sentences as wording

_OWN_RECORDS = (
    RecordClass.DELIVERY_PROOF,
    RecordClass.REQUEST_FILE,
    RecordClass.SUPPRESSION,
    RecordClass.AUDIT_LOG,
    RecordClass.BREACH,
    RecordClass.BACKUP_TAIL,
)


def retention(writer: Writer) -> Section | None:
    """N08: every record class with its own event, scope, period, exceptions, use and reason."""
    facts = writer.register
    told = rules(writer)
    actions = {rule.action for rule in told}
    rows = [_rule(writer, n, rule, told_apart=len(actions) > 1) for n, rule in enumerate(told)]
    blocks = writer.table(("kept", "period", "counted_from", "why_kept"), rows, (21, 17, 24, 38))
    if len(actions) == 1:
        blocks += [Paragraph(writer.word("action", action)) for action in actions]
    if not facts.retention:
        blocks += writer.missing("retention")
    # The calendar year is what anybody takes for granted, and what stands where she has not said.
    own_year = writer.facts.controller.financial_year_end != CALENDAR_YEAR_END
    if own_year and any(rule.event is Event.FINANCIAL_YEAR_END for rule in told):
        blocks.append(Paragraph(_financial_year(writer)))
    blocks += writer.bullets(facts.retention_notes, "retention_notes")
    own_records = _own_records(writer)
    if own_records:
        blocks += [writer.subheading("own_records"), Bullets(tuple(own_records))]
    return writer.section("N08", blocks)


def _rule(writer: Writer, n: int, rule: RetentionRule, *, told_apart: bool) -> tuple[str, str, str, str]:
    at = f"retention[{n}]"
    what = listed(writer.name(c) for c in rule.record_classes) or writer.say("retention.everything")
    counted = writer.say(f"event.{rule.event.value}.{rule.scope.value}")
    lines = [
        writer.own(rule.reason, f"{at}.reason"),
        _use(writer, rule),
        writer.own(rule.criterion, f"{at}.criterion"),
        _exemptions(writer, rule),
        writer.say("retention.on_request") if rule.on_request else "",
        writer.word("action", rule.action) if told_apart else "",
    ]
    return what, period_words(writer, rule), counted, "\n".join(line for line in lines if line)


def period_words(writer: Writer, rule: RetentionRule) -> str:
    """How long a rule keeps what it keeps, with what it is rounded up to."""
    if Period.parse(rule.period) == Period():
        return writer.say("retention.at_once")
    period = wording.format_period(rule.period, writer.lang)
    if rule.event is Event.PURGE_CYCLE:
        return writer.say("retention.round", period=period)
    return f"{period}\n{writer.say('retention.year_end')}" if rule.year_end else period


def _use(writer: Writer, rule: RetentionRule) -> str:
    """A use narrower than the purposes told above."""
    return "" if rule.permitted_use is PermittedUse.SERVICE else writer.word("permitted_use", rule.permitted_use)


def _exemptions(writer: Writer, rule: RetentionRule) -> str:
    if not rule.exemptions:
        return ""
    return writer.say("retention.longer", reasons="; ".join(writer.word("exemption", e) for e in rule.exemptions))


def rules(writer: Writer) -> tuple[RetentionRule, ...]:
    """The rules the notice tells of: hers, and the statutory ones that bind her."""
    return (*writer.register.retention, *_statutory(writer))


def ruled(writer: Writer) -> frozenset[RecordClass]:
    """The record classes that the table of storage periods calls by name."""
    return frozenset(c for rule in rules(writer) for c in rule.record_classes)


def _statutory(writer: Writer) -> list[RetentionRule]:
    """The Accounting Act's periods for what is kept, unless the register has a rule of its own on accounting."""
    facts, held = writer.register, writer.facts.held
    kept = {c for category in facts.categories for c in category.record_classes}
    kept |= {c for rule in facts.retention for c in rule.record_classes} | held.record_classes | held.statutory
    told = {c for rule in facts.retention if rule.event is Event.FINANCIAL_YEAR_END for c in rule.record_classes}
    binding = [rule for rule in statutory_rules() if set(rule.record_classes) & (kept - told)]
    return [replace(rule, exemptions=()) for rule in binding]


def _financial_year(writer: Writer) -> str:
    month, day = (int(part) for part in writer.facts.controller.financial_year_end.split("-"))
    return writer.say(
        "financial_year.ends",
        date=writer.say("financial_year.day", day=str(day), month=writer.say(f"months.{month}")),
    )


def _own_records(writer: Writer) -> list[str]:
    """Records the program itself keeps, unless the register has a rule of its own for them."""
    ruled = {c for rule in writer.register.retention for c in rule.record_classes}
    held = writer.facts.held.record_classes
    kept = [rule for c in _OWN_RECORDS if c in held and c not in ruled for rule in defaults_for(c)]
    return [
        writer.say(f"own_records.{c.value}", period=wording.format_period(rule.period, writer.lang))
        for rule in kept
        for c in rule.record_classes
    ]


def protection(writer: Writer) -> Section | None:
    """How paper and electronic data are protected."""
    facts = writer.register
    blocks: list[Block] = []
    for field, answer in (
        ("protection_paper", facts.protection_paper),
        ("protection_electronic", facts.protection_electronic),
    ):

        def given(items: tuple[LocalisedText, ...], field: str = field) -> list[Block]:
            return writer.bullets(items, field)

        found = writer.answered(answer, field, f"protection.no_{field.removeprefix('protection_')}", given)
        if found:
            blocks += [writer.subheading(field), *found]
    return writer.section("protection", blocks)
