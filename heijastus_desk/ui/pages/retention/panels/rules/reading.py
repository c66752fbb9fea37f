"""What the panel of rules shows, read in one go."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from heijastus_desk.domain.drift.values import DriftKind
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.rule_changes import RuleChange
from heijastus_desk.domain.retention.sources import SourcedRule
from heijastus_desk.domain.retention.terms import RetentionRule

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """A register in the list: its name, and how many rules it has."""

    uid: str
    name: str
    rules: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """Every register by name, and one of them in full; `uid` is empty when there is none."""

    registers: tuple[Known, ...] = ()
    uid: str = ""
    name: str = ""
    version: int = 0
    rules: tuple[RetentionRule, ...] = ()
    defaults: dict[RecordClass, tuple[SourcedRule, ...]] = field(
        default_factory=dict[RecordClass, tuple[SourcedRule, ...]]
    )
    """of the classes the register holds or has a rule for"""
    history: tuple[RuleChange, ...] = ()
    is_untrue: bool = False
    """the notice in use tells of other periods"""


def read(app: "Application", wanted: str, lang: Lang) -> Loaded:
    """The register of that uid, or the first one."""
    stored = app.registers.list()
    known = tuple(Known(uid=one.uid, name=one.value.name.get(lang), rules=len(one.value.retention)) for one in stored)
    chosen = next((one for one in stored if one.uid == wanted), stored[0] if stored else None)
    if chosen is None:
        return Loaded()
    register = chosen.value
    drift = app.drift.of_register(chosen.uid, lang) if app.controller.get() is not None else None
    return Loaded(
        registers=known,
        uid=chosen.uid,
        name=register.name.get(lang),
        version=chosen.version,
        rules=register.retention,
        defaults={c: app.rules.defaults(c) for c in _classes(register)},
        history=app.rules.history(chosen.uid),
        is_untrue=drift is not None and any(line.drift.kind is DriftKind.PERIOD for line in drift.lines),
    )


def _classes(register: Register) -> tuple[RecordClass, ...]:
    held = {c for category in register.categories for c in category.record_classes}
    held |= {c for rule in register.retention for c in rule.record_classes}
    return tuple(c for c in RecordClass if c in held)
