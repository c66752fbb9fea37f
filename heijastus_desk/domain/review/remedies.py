"""What can be mended in a register with one click: pure functions from a finding and a register to the changed one.

Only what needs no decision of hers beyond the click: a sentence that is not true goes, an answer is "none", a period
is the law's. Everything else leads to its field.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from heijastus_desk.assets import table
from heijastus_desk.domain.languages import NO_TEXT, LocalisedText
from heijastus_desk.domain.notices.content import Register, RightProcess
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.defaults import defaults_for
from heijastus_desk.domain.retention.rules import statutory_rules
from heijastus_desk.domain.retention.terms import RetentionRule
from heijastus_desk.domain.review.findings import Check, Finding
from heijastus_desk.domain.review.register.keeping import ACCOUNTING, is_accounting
from heijastus_desk.domain.values import Answer


class Remedy(StrEnum):
    """A change that one click makes."""

    ANY_ADDRESS = "any_address"
    """accept requests from any e-mail address"""
    NO_SIGNATURE = "no_signature"
    STATUTORY_PERIODS = "statutory_periods"
    """the Accounting Act's own periods in the place of hers"""
    USUAL_PERIODS = "usual_periods"
    """the program's usual period for each kind of data that has none"""
    NO_AUTOMATED_DECISIONS = "no_automated_decisions"
    NO_PROFILING = "no_profiling"
    NO_TRANSFERS = "no_transfers"
    NO_PAPER = "no_paper"
    NO_COOKIES = "no_cookies"
    NOT_ONLY_FINLAND = "not_only_finland"
    """take the promise out that everything is kept in Finland"""
    TELL_MARKETING_BAN = "tell_marketing_ban"
    PUBLIC_SOURCE = "public_source"
    USUAL_TITLE = "usual_title"
    """call it a privacy notice"""
    DROP_UNKNOWN_RECIPIENTS = "drop_unknown_recipients"
    GONE_THROUGH_TODAY = "gone_through_today"
    """the day it was last updated is today"""


_REMEDIES: Mapping[tuple[Check, str], Remedy] = {
    (Check.CHANNELS, "registered_email"): Remedy.ANY_ADDRESS,
    (Check.CHANNELS, "signature"): Remedy.NO_SIGNATURE,
    (Check.ACCOUNTING, "ten_for_all"): Remedy.STATUTORY_PERIODS,
    (Check.ACCOUNTING, "other_period"): Remedy.STATUTORY_PERIODS,
    (Check.ACCOUNTING, "miss"): Remedy.STATUTORY_PERIODS,
    (Check.RETENTION, "miss"): Remedy.USUAL_PERIODS,
    (Check.RETENTION, "undefined"): Remedy.USUAL_PERIODS,
    (Check.RETENTION, "everything"): Remedy.USUAL_PERIODS,
    (Check.RETENTION, "classes_without"): Remedy.USUAL_PERIODS,
    (Check.TRANSFERS, "miss"): Remedy.NO_TRANSFERS,
    (Check.TRANSFERS, "unproven"): Remedy.NOT_ONLY_FINLAND,
    (Check.TRANSFERS, "finland_denied"): Remedy.NOT_ONLY_FINLAND,
    (Check.MARKETING_OBJECTION, "miss"): Remedy.TELL_MARKETING_BAN,
    (Check.SOURCES, "public"): Remedy.PUBLIC_SOURCE,
    (Check.RECIPIENTS, "unknown"): Remedy.DROP_UNKNOWN_RECIPIENTS,
    (Check.COOKIES, "miss"): Remedy.NO_COOKIES,
    (Check.PAPER_PROTECTION, "miss"): Remedy.NO_PAPER,
    (Check.DATES, "old"): Remedy.GONE_THROUGH_TODAY,
    (Check.REPEALED_LAW, "register_description"): Remedy.USUAL_TITLE,
}
_AUTOMATED = {"automated_decisions": Remedy.NO_AUTOMATED_DECISIONS, "profiling": Remedy.NO_PROFILING}


@dataclass(frozen=True, slots=True, kw_only=True)
class Known:
    """What a change needs besides the register."""

    today: date
    recipients: frozenset[str] = frozenset()
    """uids of those on file"""


def remedy_of(finding: Finding) -> Remedy | None:
    """The change one click can make; None where only she can say what is true."""
    if finding.check is Check.AUTOMATED and finding.reason == "miss" and finding.steps:
        return _AUTOMATED.get(finding.steps[0])
    if finding.reason == "register_description" and finding.steps[:1] != ("title",):
        # The word may stand in her own sentence, or in the register's name.
        return None
    return _REMEDIES.get((finding.check, finding.reason))


def mended(register: Register, finding: Finding, known: Known) -> Register:
    """The register after the click; as it was where the finding has no remedy or its place is gone."""
    remedy = remedy_of(finding)
    return _CHANGES[remedy](register, finding, known) if remedy is not None else register


def _any_address(register: Register, _finding: Finding, _known: Known) -> Register:
    channels = tuple(replace(channel, registered_address_only=False) for channel in register.requests.channels)
    return replace(register, requests=replace(register.requests, channels=channels))


def _no_signature(register: Register, _finding: Finding, _known: Known) -> Register:
    processes = tuple(replace(process, signed=False) for process in register.requests.processes)
    return replace(register, requests=replace(register.requests, processes=processes))


def _statutory(register: Register, _finding: Finding, _known: Known) -> Register:
    """The law's two rules where the first of hers stood; other classes of her rules keep theirs."""
    kept: list[RetentionRule] = []
    told: set[RecordClass] = set()
    for rule in register.retention:
        if not is_accounting(rule):
            kept.append(rule)
            continue
        told |= ACCOUNTING & set(rule.record_classes)
        others = tuple(c for c in rule.record_classes if c not in ACCOUNTING)
        if others:
            kept.append(replace(rule, record_classes=others))
    wanted = told or {RecordClass.VOUCHER}
    return replace(register, retention=(*kept, *(r for r in statutory_rules() if wanted & set(r.record_classes))))


def _usual_periods(register: Register, finding: Finding, _known: Known) -> Register:
    """A usual rule for each class that has none; the rule at fault, where the finding names one, goes."""
    rules = register.retention
    if len(finding.steps) > 1:
        rules = tuple(rule for n, rule in enumerate(rules) if str(n) != finding.steps[1])
    ruled = {c for rule in rules for c in rule.record_classes}
    named = [c for category in register.categories for c in category.record_classes]
    if "classes" in finding.params:
        named += [RecordClass(code) for code in finding.params["classes"].split(", ")]
    added = [rule for c in dict.fromkeys(named) if c not in ruled for rule in defaults_for(c)]
    # Without any class named nobody could tell how long anything is kept.
    return replace(register, retention=(*rules, *added)) if rules or added else register


def _no_automated_decisions(register: Register, _finding: Finding, _known: Known) -> Register:
    return replace(register, automated_decisions=Answer.none())


def _no_profiling(register: Register, _finding: Finding, _known: Known) -> Register:
    return replace(register, profiling=Answer.none())


def _no_transfers(register: Register, _finding: Finding, _known: Known) -> Register:
    return replace(register, transfers=Answer.none())


def _no_paper(register: Register, _finding: Finding, _known: Known) -> Register:
    return replace(register, protection_paper=Answer.none())


def _no_cookies(register: Register, _finding: Finding, _known: Known) -> Register:
    return replace(register, cookies=Answer.none())


def _not_only_finland(register: Register, _finding: Finding, _known: Known) -> Register:
    return replace(register, kept_in_finland=False)


def _marketing_ban(register: Register, _finding: Finding, _known: Known) -> Register:
    told = table("review", "remedies.toml")["marketing_ban"]
    process = RightProcess(right=Right.MARKETING_BAN, text=LocalisedText(fi=told["fi"], sv=told["sv"], en=told["en"]))
    return replace(register, requests=replace(register.requests, processes=(*register.requests.processes, process)))


def _public_source(register: Register, finding: Finding, _known: Known) -> Register:
    at = finding.steps[1]
    sources = tuple(
        replace(source, public=True) if str(n) == at else source
        for n, source in enumerate(register.sources.given or ())
    )
    return replace(register, sources=Answer.of(sources))


def _usual_title(register: Register, _finding: Finding, _known: Known) -> Register:
    return replace(register, title=NO_TEXT)


def _known_recipients(register: Register, _finding: Finding, known: Known) -> Register:
    uses = tuple(use for use in register.recipients.given or () if use.recipient in known.recipients)
    return replace(register, recipients=Answer.of(uses))


def _gone_through(register: Register, _finding: Finding, known: Known) -> Register:
    return replace(register, updated=known.today)


_CHANGES: Mapping[Remedy, Callable[[Register, Finding, Known], Register]] = {
    Remedy.ANY_ADDRESS: _any_address,
    Remedy.NO_SIGNATURE: _no_signature,
    Remedy.STATUTORY_PERIODS: _statutory,
    Remedy.USUAL_PERIODS: _usual_periods,
    Remedy.NO_AUTOMATED_DECISIONS: _no_automated_decisions,
    Remedy.NO_PROFILING: _no_profiling,
    Remedy.NO_TRANSFERS: _no_transfers,
    Remedy.NO_PAPER: _no_paper,
    Remedy.NO_COOKIES: _no_cookies,
    Remedy.NOT_ONLY_FINLAND: _not_only_finland,
    Remedy.TELL_MARKETING_BAN: _marketing_ban,
    Remedy.PUBLIC_SOURCE: _public_source,
    Remedy.USUAL_TITLE: _usual_title,
    Remedy.DROP_UNKNOWN_RECIPIENTS: _known_recipients,
    Remedy.GONE_THROUGH_TODAY: _gone_through,
}
