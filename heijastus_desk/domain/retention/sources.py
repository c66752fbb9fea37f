"""Where the default storage periods come from: a statute, a reason in law, or advice; dated data."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cache

from heijastus_desk.assets import table
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.defaults import defaults_for
from heijastus_desk.domain.retention.terms import RetentionRule


class RuleSourceKind(StrEnum):
    """How much of a default is laid down by law."""

    STATUTE = "statute"
    """the law says how long"""
    GROUND_IN_LAW = "ground_in_law"
    """the law gives the reason; how long is a judgement"""
    ADVICE = "advice"
    """no law gives a period, only that nothing is kept longer than needed (GDPR Art. 5(1)(e))"""


@dataclass(frozen=True, slots=True, kw_only=True)
class RuleSource:
    """What a default rests on, and the day that was last read."""

    kind: RuleSourceKind
    text: LocalisedText
    read_on: date


@dataclass(frozen=True, slots=True)
class SourcedRule:
    """A default rule with what it rests on."""

    rule: RetentionRule
    source: RuleSource


@cache
def sourced_defaults(record_class: RecordClass) -> tuple[SourcedRule, ...]:
    """The defaults of a class, each with its source; every default has one."""
    return tuple(SourcedRule(rule, _sources()[rule.uid]) for rule in defaults_for(record_class))


@cache
def _sources() -> dict[str, RuleSource]:
    return {
        uid: RuleSource(
            kind=RuleSourceKind(source["kind"]),
            text=LocalisedText(fi=source["fi"], sv=source["sv"], en=source["en"]),
            read_on=source["read_on"],
        )
        for source in table("law", "retention_sources.toml")["source"]
        for uid in source["defaults"]
    }
