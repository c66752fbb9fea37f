"""Clean-up rounds: when the whole register is to be gone through, and whom she then looks at one by one."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.standing import StandingLine
from heijastus_desk.domain.retention.terms import Event, RetentionRule
from heijastus_desk.domain.values import day_after


@dataclass(frozen=True, slots=True, kw_only=True)
class RoundDue:
    """The next clean-up round of a register. `due_on` is the last day it may wait for; none while nobody waits for it.

    Counted from the last round signed off, or, of what came later, from the day it was obtained.
    """

    register: str
    """uid"""
    name: LocalisedText
    period: str
    criterion: LocalisedText
    """by what the notice says she decides"""
    due_on: date | None
    last_round: date | None
    persons: int
    """how many persons and organisations are to be looked at"""

    def is_due(self, today: date) -> bool:
        """Whether the round is to be done now."""
        return self.due_on is not None and self.due_on < today

    @property
    def due_from(self) -> date | None:
        """The first day the round is due."""
        return day_after(self.due_on) if self.due_on else None


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """Somebody only the clean-up round still keeps: needed or not, she says."""

    uid: str
    name: str
    is_organisation: bool
    classes: tuple[RecordClass, ...]
    items: int
    latest: date | None
    """the newest date of what is kept"""
    due_on: date
    has_use: bool
    """whether anything but storage is still permitted: once every other reason has ended, it is not"""
    lines: tuple[StandingLine, ...]


def round_rules(rules: Iterable[RetentionRule]) -> tuple[RetentionRule, ...]:
    """Those of a register's rules that ask for a clean-up round."""
    return tuple(rule for rule in rules if rule.event is Event.PURGE_CYCLE)


def candidates_of(
    lines: Iterable[StandingLine], register: str, rules: Iterable[RetentionRule], today: date
) -> tuple[Candidate, ...]:
    """Whom the round of a register (uid) is about, those it has waited for longest first.

    What something else keeps is not in it.
    """
    asking = {rule.uid for rule in round_rules(rules)}
    found: dict[str, list[StandingLine]] = {}
    for line in lines:
        if line.register == register and line.rule in asking and line.due_on is not None and line.subject_uid:
            found.setdefault(line.subject_uid, []).append(line)
    made = (_candidate(lines, today) for lines in found.values())
    return tuple(sorted(made, key=lambda one: (one.due_on, one.name, one.uid)))


def _candidate(lines: list[StandingLine], today: date) -> Candidate:
    first = lines[0]
    kept = {line.record_class for line in lines}
    return Candidate(
        uid=first.subject_uid,
        name=first.subject_name,
        is_organisation=first.is_organisation,
        classes=tuple(one for one in RecordClass if one in kept),
        items=sum(line.count for line in lines),
        latest=max((line.last_date for line in lines if line.last_date), default=None),
        due_on=min(line.due_on for line in lines if line.due_on),
        has_use=any(line.uses(today) for line in lines),
        lines=tuple(lines),
    )
