"""The retention plan: rules of registers with their reasons, and how they changed (Arts. 5(1)(e), 5(2), 30(1)(f))."""

from collections.abc import Sequence
from dataclasses import dataclass

from heijastus_desk.documents.blocks import Block, Bullets, KeyValues, Paragraph, Section, Tone
from heijastus_desk.documents.inspection.lists import Setting
from heijastus_desk.documents.orderer.wording import day, paper
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import PlainPaper
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.grounds import of_terms
from heijastus_desk.domain.retention.rule_changes import RuleChange
from heijastus_desk.domain.retention.terms import RetentionRule
from heijastus_desk.wording.sentences import label, sentence

_PAPER = "inspection"


@dataclass(frozen=True, slots=True)
class PlannedRegister:
    """A register with its rules, and their changes, the newest first."""

    name: str
    rules: tuple[RetentionRule, ...]
    changes: tuple[RuleChange, ...]


def retention_plan(registers: Sequence[PlannedRegister], setting: Setting) -> PlainPaper:
    """The plan of every register in one paper."""
    lang = setting.lang
    lead = Section("lead", "", (Paragraph(_say("retention_lead", lang)),))
    parts = tuple(Section("register", one.name, _blocks(one, lang)) for one in registers)
    return paper(_say("retention_title", lang), (lead, *parts), setting.practice, setting.made_on, lang)


def _blocks(register: PlannedRegister, lang: Lang) -> tuple[Block, ...]:
    rows = tuple((_classes(rule, lang), sentence(of_terms(rule), lang)) for rule in register.rules)
    changes = tuple(_change(one, lang) for one in register.changes)
    told: tuple[Block, ...] = (KeyValues(rows),) if rows else (Paragraph(_say("none", lang)),)
    if changes:
        told = (*told, Paragraph(_say("retention_changes", lang), Tone.HEADING), Bullets(changes))
    return told


def _change(change: RuleChange, lang: Lang) -> str:
    said = [_difference(one.before, one.after, lang) for one in change.differences]
    told = "; ".join(one for one in said if one)
    why = _say("retention_why", lang).format(why=change.why) if change.why else ""
    return f"{day(change.changed_on, lang)}: {told}{why}"


def _difference(before: RetentionRule | None, after: RetentionRule | None, lang: Lang) -> str:
    if before is None:
        return _say("rule_new", lang).format(rule=_line(after, lang))
    if after is None:
        return _say("rule_gone", lang).format(rule=_line(before, lang))
    return _say("rule_changed", lang).format(before=_line(before, lang), after=_line(after, lang))


def _line(rule: RetentionRule | None, lang: Lang) -> str:
    return f"{_classes(rule, lang)}: {sentence(of_terms(rule), lang).rstrip('.')}" if rule else ""


def _classes(rule: RetentionRule, lang: Lang) -> str:
    return ", ".join(label(one, lang) for one in rule.record_classes) or _say("everything_else", lang)


def _say(key: str, lang: Lang) -> str:
    return text(_PAPER, key, lang)
