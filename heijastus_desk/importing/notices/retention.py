"""Sentences on storage and what they say: how long, counted from what, of which records."""

import re
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise
from typing import Final

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldRetention, OldSection, Trigger
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.terms import Scope
from heijastus_desk.importing.notices.folding import folded
from heijastus_desk.importing.notices.headings import heading_items
from heijastus_desk.importing.notices.periods import Length, lengths, spelt, words
from heijastus_desk.importing.notices.sentences import sentences

_REGISTER: Final = re.compile(r"\w*rekister\w*|\w*register\w*")
_AT_ONCE: Final = frozenset({Trigger.RELATIONSHIP_END, Trigger.CONTRACT_END, Trigger.CONSENT_WITHDRAWN})
"""what may end a storage period without one being told"""
_PARTING: Final = re.compile(r";|,\s|\s(?:ja|seka|mutta|kun taas|och|samt|medan|men|and|while|whereas|but)\s")
_ELSEWHERE: Final = frozenset(
    {NoticeItem.COOKIES, NoticeItem.CONTROLLER, NoticeItem.CONTACT, NoticeItem.REGISTER, NoticeItem.COMPLAINT}
)


@dataclass(frozen=True, slots=True)
class _Found:
    trigger: Trigger
    start: int
    end: int


def retention_of(sections: tuple[OldSection, ...]) -> tuple[OldRetention, ...]:
    """What the sections on storage say, then what other sections tell of it in passing."""
    rules: list[OldRetention] = []
    for section in sections:
        if section.item is NoticeItem.RETENTION:
            rules += _of_section(section.text)
    has_own = bool(rules)
    for section in sections:
        if section.item is not NoticeItem.RETENTION and section.item not in _ELSEWHERE:
            rules += _in_passing(section, is_only=not has_own)
    return tuple(_without_doubles(rules))


def _of_section(text: str) -> list[OldRetention]:
    rules: list[OldRetention] = []
    lead = Trigger.UNDEFINED
    for sentence in sentences(text):
        plain = folded(sentence)
        if _is_about(plain, "answered") and not _is_about(plain, "kept"):
            continue
        if rules and _is_about(plain, "counting"):
            rules[-1] = _counted_from(rules[-1], sentence, plain)
            continue
        found = _rules(sentence, plain, is_own=True)
        if sentence.endswith(":") and not any(one.period not in {"", "P0D"} for one in found):
            named = _triggers(plain)
            lead = named[0].trigger if named else Trigger.UNDEFINED
            continue
        if found and rules and rules[-1].period == "P0D" and found[0].period and _is_about(plain, "defining"):
            # The sentence before says "until the relationship ends", this one when that is.
            found[0] = replace(found[0], text=f"{rules.pop().text} {found[0].text}")
        rules += [_begun_by(one, lead) for one in found]
    return rules


def _in_passing(section: OldSection, *, is_only: bool) -> list[OldRetention]:
    """What a section about something else tells; an end without a length only where nothing else tells of storage."""
    found: list[OldRetention] = []
    is_named = NoticeItem.RETENTION in heading_items(section.heading)
    for sentence in sentences(section.text):
        plain = folded(sentence)
        is_answer = _is_about(plain, "answered") and not _class(plain) and not _ends_at_once(plain)
        if (is_named or _is_about(plain, "kept")) and not is_answer:
            is_told = is_only and NoticeItem.RETENTION in section.items
            rules = _rules(sentence, plain, is_own=False)
            found += [one for one in rules if is_told or (one.period and one.period != "P0D")]
    return found


def _rules(sentence: str, plain: str, *, is_own: bool) -> list[OldRetention]:
    found = lengths(plain)
    if not found:
        return _without_length(sentence, plain, is_own=is_own) if is_own or _is_about(plain, "kept") else []
    rules: list[OldRetention] = []
    cuts = _cuts(plain, found)
    for at, length in enumerate(found):
        start, end = cuts[at], cuts[at + 1]
        part = plain[start:end]
        trigger = _trigger_of(part, length.start - start, length.end - start)
        record_class = _class(_blanked(part, trigger)) or (_class(_blanked(plain, None)) if len(found) == 1 else None)
        rules.append(_rule(sentence, part, trigger, length.period, record_class))
    return _one_per_statement(rules)


def _rule(text: str, part: str, found: _Found | None, period: str, record_class: RecordClass | None) -> OldRetention:
    trigger = found.trigger if found else Trigger.UNDEFINED
    is_accounting = record_class in {RecordClass.VOUCHER, RecordClass.LEDGER}
    if is_accounting and (found is None or (trigger is Trigger.COLLECTED)):
        trigger = Trigger.FINANCIAL_YEAR_END
    return OldRetention(
        text=text, trigger=trigger, scope=_scope(part, trigger), period=period, record_class=record_class
    )


def _without_length(sentence: str, plain: str, *, is_own: bool) -> list[OldRetention]:
    """A sentence that names an end but no length."""
    found = [one for one in _triggers(plain) if one.trigger in _AT_ONCE]
    first = found[0] if found else None
    record_class = _class(_blanked(plain, first))
    if record_class in {RecordClass.VOUCHER, RecordClass.LEDGER} and _is_about(plain, "undefined"):
        by_law = _rule(sentence, plain, _Found(Trigger.FINANCIAL_YEAR_END, 0, 0), "", record_class)
        # "For as long as the contract is in force and as the Accounting Act demands" are two things.
        both = first is not None and first.trigger is not Trigger.CONSENT_WITHDRAWN and _is_about(plain, "lasting")
        return [_rule(sentence, plain, first, "P0D", None), by_law] if both else [by_law]
    if first and _is_about(plain, "lasting"):
        return [_rule(sentence, plain, first, "P0D", record_class)]
    is_told = _is_about(plain, "kept") or (is_own and len(plain) <= 100)
    if _is_about(plain, "undefined") and is_told:
        return [OldRetention(text=sentence, record_class=record_class)]
    return []


def _ends_at_once(plain: str) -> bool:
    """Whether the end of a relationship, a contract or a consent is told of."""
    return any(one.trigger in _AT_ONCE for one in _triggers(plain))


def _cuts(plain: str, found: list[Length]) -> list[int]:
    """Where the sentence is parted so that each length has its own words."""
    cuts = [0]
    for one, following in pairwise(found):
        between = plain[one.end : following.start]
        triggers = [trigger.end for trigger in _triggers(between)[:1]]
        after = triggers[0] if triggers else 0
        parting = _PARTING.search(between, min(after, len(between))) or _PARTING.search(between)
        cuts.append(one.end + (parting.start() if parting else 0))
    return [*cuts, len(plain)]


def _trigger_of(part: str, start: int, end: int) -> _Found | None:
    """The trigger nearest after the length, else the nearest before it."""
    found = _triggers(part)
    cycles = [
        one
        for one in found
        if one.trigger is Trigger.PURGE_CYCLE
        and (0 <= one.start - end <= 12 or -12 <= one.end - start <= 1 or start <= one.start < end)
    ]
    if cycles:
        return cycles[0]
    # What stands on both sides of the length is two things: "contracts: 3 years from the end of the contract".
    parted = f"{part[:start]}{chr(10) * (end - start)}{part[end:]}"
    found = [one for one in _triggers(parted) if one.trigger is not Trigger.PURGE_CYCLE]
    after = [one for one in found if one.start >= end - 1]
    # "Collected data are kept for two years" does not say that the years are counted from the collecting.
    before = [one for one in found if one.start < end - 1 and one.trigger is not Trigger.COLLECTED]
    return after[0] if after else before[-1] if before else None


def _triggers(plain: str) -> list[_Found]:
    """Every trigger named, in the order of the words; of those that overlap the first in the vocabulary."""
    found: list[_Found] = []
    for trigger, pattern in _trigger_patterns().items():
        for match in pattern.finditer(plain):
            if not any(one.start < match.end() and match.start() < one.end for one in found):
                found.append(_Found(trigger, match.start(), match.end()))
    return sorted(found, key=lambda one: one.start)


def _scope(part: str, trigger: Trigger) -> Scope:
    if trigger is Trigger.CONTRACT_END:
        return Scope.CONTRACT_CHAIN
    if trigger not in {Trigger.LAST_CONTACT, Trigger.RELATIONSHIP_END}:
        return Scope.PERSON
    organisation, person = (_scope_pattern(name).search(part) for name in ("organisation", "person"))
    return Scope.ORGANISATION if organisation and not person else Scope.PERSON


def _class(plain: str) -> RecordClass | None:
    """The class that is named first in the words."""
    found = [
        (match.start(), record) for record, pattern in _class_patterns().items() if (match := pattern.search(plain))
    ]
    if not found:
        return None
    record = min(found, key=lambda one: one[0])[1]
    return None if record is RecordClass.CLIENT_CARD and len(found) == 1 and _is_everything(plain) else record


def _is_everything(plain: str) -> bool:
    return bool(re.search(r"henkilotie|personuppgift|personal data|kaikki|all data|all(a|t) ", plain))


def _blanked(part: str, found: _Found | None) -> str:
    """The words without the trigger's: 'from the end of the contract' says nothing about contracts as records."""
    ranges = [found] if found else _triggers(part)
    part = _REGISTER.sub(lambda match: " " * len(match.group()), part)
    for one in ranges:
        part = part[: one.start] + " " * (one.end - one.start) + part[one.end :]
    return part


def _counted_from(rule: OldRetention, sentence: str, plain: str) -> OldRetention:
    found = _triggers(plain)
    if not found or rule.trigger is not Trigger.UNDEFINED:
        return replace(rule, text=f"{rule.text} {sentence}")
    trigger = found[0].trigger
    return replace(rule, text=f"{rule.text} {sentence}", trigger=trigger, scope=_scope(plain, trigger))


def _begun_by(rule: OldRetention, lead: Trigger) -> OldRetention:
    if rule.trigger is not Trigger.UNDEFINED or not rule.period or lead is Trigger.UNDEFINED:
        return rule
    return replace(rule, trigger=lead, scope=_scope("", lead))


def _one_per_statement(rules: list[OldRetention]) -> list[OldRetention]:
    known = {rule.period for rule in rules if rule.trigger is not Trigger.UNDEFINED}
    kept = [rule for rule in rules if rule.trigger is not Trigger.UNDEFINED or rule.period not in known]
    return list(dict.fromkeys(kept))


def _without_doubles(rules: list[OldRetention]) -> list[OldRetention]:
    """The same statement made twice counts once, with the words it was first made in."""
    seen: set[tuple[Trigger, Scope, str, RecordClass | None]] = set()
    kept: list[OldRetention] = []
    for rule in rules:
        said = (rule.trigger, rule.scope, rule.period, rule.record_class)
        if said not in seen:
            kept.append(rule)
        seen.add(said)
    return kept


def _is_about(plain: str, name: str) -> bool:
    return bool(_sign(name).search(plain))


@cache
def _sign(name: str) -> re.Pattern[str]:
    found: list[str] = words()[name] if name in words() else words()["triggers"][name]
    return re.compile(rf"(?<![a-z0-9])(?:{spelt(found)})")


@cache
def _trigger_patterns() -> dict[Trigger, re.Pattern[str]]:
    table = words()["triggers"]
    return {
        one: re.compile(rf"(?<![a-z0-9])(?:{spelt(table[one.value])})")
        for one in Trigger
        if one.value in table and one is not Trigger.UNDEFINED
    }


@cache
def _class_patterns() -> dict[RecordClass, re.Pattern[str]]:
    return {
        RecordClass(name): re.compile(rf"(?<![a-z0-9])\w{{0,14}}?(?:{spelt(parts)})")
        for name, parts in words()["classes"].items()
    }


@cache
def _scope_pattern(name: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![a-z0-9])(?:{spelt(words()['scopes'][name])})")
