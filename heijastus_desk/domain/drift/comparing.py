"""Compares a notice in use with what is so now, part by part in the order of the notice."""

from collections.abc import Iterator
from dataclasses import replace

from heijastus_desk.domain.drift.promises import broken_promises
from heijastus_desk.domain.drift.values import HOME, Drift, DriftKind, Now, used_recipients
from heijastus_desk.domain.notices.content import Purpose, Register
from heijastus_desk.domain.notices.countries import is_outside
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.law import LegalBasis
from heijastus_desk.domain.notices.versions import PublishedFacts
from heijastus_desk.domain.records import GroupKind, HeldAt, RecordClass, RoleKind
from heijastus_desk.domain.retention.terms import RetentionRule
from heijastus_desk.domain.values import Answer, AnswerState, Period


def drifts(said: PublishedFacts, now: Now) -> tuple[Drift, ...]:
    """Everything that has become untrue, in the order of the notice."""
    return tuple(found for part in _PARTS for found in part(said, now))


def _controller(said: PublishedFacts, now: Now) -> Iterator[Drift]:
    if _printed(said) != _printed(now):
        bare = replace(said.register, contact=Answer(), address="")
        yield Drift(kind=DriftKind.CONTROLLER, item=NoticeItem.CONTROLLER, steps=("contact",), without=bare)


def _printed(one: PublishedFacts | Now) -> tuple[object, ...]:
    who = one.controller
    where = (who.street, who.postcode, who.city) if who.print_address else ()
    names = (who.legal_form, who.person_name, who.trade_name, who.business_id, who.phone, who.email, who.web)
    return (*names, *where, who.dpo, who.joint, one.register.contact, one.register.address)


def _groups(said: PublishedFacts, now: Now) -> Iterator[Drift]:
    if not said.register.groups:
        return
    told = {group.kind for group in said.register.groups}
    for role in sorted(now.roles):
        if not told & _GROUPS[role]:
            bare = replace(said.register, groups=())
            yield Drift(
                kind=DriftKind.GROUP, item=NoticeItem.GROUPS, subject=role.value, steps=("groups",), without=bare
            )


def _purposes(said: PublishedFacts, now: Now) -> Iterator[Drift]:
    told = {purpose.code for purpose in said.register.purposes}
    for purpose in now.register.purposes:
        if purpose.code not in told:
            yield Drift(
                kind=DriftKind.PURPOSE_NEW,
                item=NoticeItem.PURPOSES,
                subject=purpose.text.fi,
                steps=("purposes", purpose.code),
                without=said.register,
            )
    for purpose in said.register.purposes:
        if _is_empty(purpose, said, now):
            rest = tuple(one for one in said.register.purposes if one.code != purpose.code)
            yield Drift(
                kind=DriftKind.PURPOSE_EMPTY,
                item=NoticeItem.PURPOSES,
                subject=purpose.text.fi,
                steps=("purposes", purpose.code),
                without=replace(said.register, purposes=rest),
            )


def _is_empty(purpose: Purpose, said: PublishedFacts, now: Now) -> bool:
    """Only of data that the notice itself says are all in this file can it be known that there are none.

    A register nobody is in yet has nothing for any purpose, what a statute demands begins when it applies, and a new
    notice names what is about to begin.
    """
    if not now.categories or any(basis.kind is LegalBasis.LEGAL_OBLIGATION for basis in purpose.bases):
        return False
    elsewhere = {one.code for one in said.register.categories if set(one.held) - {HeldAt.HERE}}
    needed = set(purpose.categories)
    is_new = now.today < _BEGINNING.after(said.used_from) and not needed & said.categories
    return bool(needed) and not is_new and not needed & (elsewhere | now.categories)


def _categories(said: PublishedFacts, now: Now) -> Iterator[Drift]:
    told = {category.code for category in said.register.categories} | said.categories
    for code in sorted(now.categories - told):
        bare = replace(said.register, categories=(), category_notes=())
        yield Drift(
            kind=DriftKind.CATEGORY,
            item=NoticeItem.CATEGORIES,
            subject=code.value,
            steps=("categories",),
            without=bare,
        )


def _sources(said: PublishedFacts, now: Now) -> Iterator[Drift]:
    if said.register.sources.state is AnswerState.UNANSWERED:
        return
    told = {source.kind for source in said.register.sources.given or ()}
    for kind in sorted(now.sources - told):
        bare = replace(said.register, sources=Answer())
        yield Drift(
            kind=DriftKind.SOURCE, item=NoticeItem.SOURCES, subject=kind.value, steps=("sources",), without=bare
        )


def _recipients(said: PublishedFacts, now: Now) -> Iterator[Drift]:
    bare = replace(said.register, recipients=Answer())
    before = {one.uid: one for one in used_recipients(said.register, said.recipients)}
    for one in used_recipients(now.register, now.recipients):
        was = before.get(one.uid)
        if was is None or (was.name, was.country, was.mechanism) != (one.name, one.country, one.mechanism):
            kind = DriftKind.RECIPIENT if was is None else DriftKind.RECIPIENT_MOVED
            rest = tuple(use for use in said.register.recipients.given or () if use.recipient != one.uid)
            yield Drift(
                kind=kind,
                item=NoticeItem.RECIPIENTS,
                subject=one.name,
                steps=("recipients",),
                without=bare if was is None else replace(said.register, recipients=Answer.of(rest)),
            )
    if RecordClass.DISCLOSURE in now.record_classes and said.register.disclosures.state is AnswerState.NONE:
        silent = replace(said.register, disclosures=Answer())
        yield Drift(kind=DriftKind.DISCLOSED, item=NoticeItem.RECIPIENTS, steps=("disclosures",), without=silent)


def _abroad(said: PublishedFacts, now: Now) -> Iterator[Drift]:
    used = used_recipients(now.register, now.recipients)
    outside = [one.name for one in used if is_outside(one.country)]
    if outside and said.register.transfers.state is AnswerState.NONE:
        yield Drift(
            kind=DriftKind.ABROAD,
            item=NoticeItem.TRANSFERS,
            subject=", ".join(outside),
            steps=("transfers",),
            without=replace(said.register, transfers=Answer()),
        )
    away = [one.name for one in used if one.country not in ("", HOME)]
    if away and said.register.kept_in_finland:
        yield Drift(
            kind=DriftKind.FINLAND,
            item=NoticeItem.TRANSFERS,
            subject=", ".join(away),
            steps=("kept_in_finland",),
            without=replace(said.register, kept_in_finland=False),
        )


def _periods(said: PublishedFacts, now: Now) -> Iterator[Drift]:
    terms = {_terms(rule) for rule in now.register.retention}
    for rule in said.register.retention:
        if _terms(rule) not in terms:
            rest = tuple(one for one in said.register.retention if one is not rule)
            yield _period(rule, replace(said.register, retention=rest))
    told = {record_class for rule in said.register.retention for record_class in rule.record_classes}
    everything = any(not rule.record_classes for rule in said.register.retention)
    for rule in now.register.retention:
        if not everything and rule.record_classes and not told & set(rule.record_classes):
            yield _period(rule, said.register)


def _overdue(said: PublishedFacts, now: Now) -> Iterator[Drift]:
    """The sentence that says when they go, said of some of the classes or of everything."""
    left = set(now.overdue)
    for rule in said.register.retention:
        found = left & set(rule.record_classes) if rule.record_classes else left
        if found:
            rest = tuple(one for one in said.register.retention if one is not rule)
            yield _kept(found, replace(said.register, retention=rest))
            left -= found
    if left:
        yield _kept(left, said.register)


def _kept(classes: set[RecordClass], without: Register) -> Drift:
    named = ",".join(sorted(one.value for one in classes))
    return Drift(
        kind=DriftKind.OVERDUE, item=NoticeItem.RETENTION, subject=named, steps=("retention",), without=without
    )


def _period(rule: RetentionRule, without: Register) -> Drift:
    classes = ",".join(one.value for one in rule.record_classes)
    return Drift(
        kind=DriftKind.PERIOD, item=NoticeItem.RETENTION, subject=classes, steps=("retention",), without=without
    )


def _terms(rule: RetentionRule) -> tuple[object, ...]:
    return (frozenset(rule.record_classes), rule.event, rule.scope, rule.period, rule.year_end)


_BEGINNING = Period.parse("P3M")
"""So long after it was taken into use a purpose may still be waiting for its first data."""
_TAKING_PART = frozenset(
    {
        GroupKind.CLIENTS,
        GroupKind.SUPERVISEES,
        GroupKind.COACHEES,
        GroupKind.PARTICIPANTS,
        GroupKind.EVENT_PARTICIPANTS,
    }
)
_ORDERING = frozenset({GroupKind.ORDERERS, GroupKind.CLIENTS, GroupKind.CONTACTS})
_GROUPS = {
    RoleKind.ORDERER: _ORDERING,
    RoleKind.PAYER: _ORDERING,
    RoleKind.CONTACT: _ORDERING,
    RoleKind.PARTICIPANT: _TAKING_PART,
    RoleKind.GROUP_MEMBER: _TAKING_PART,
    RoleKind.GUARDIAN: frozenset({GroupKind.GUARDIANS}),
    RoleKind.PROSPECT: frozenset({GroupKind.PROSPECTS}),
    RoleKind.SUBSCRIBER: frozenset({GroupKind.SUBSCRIBERS}),
    RoleKind.EVENT_PARTICIPANT: frozenset({GroupKind.EVENT_PARTICIPANTS, GroupKind.PARTICIPANTS}),
    RoleKind.ENQUIRER: frozenset({GroupKind.ENQUIRERS, GroupKind.PROSPECTS}),
}
_PARTS = (
    _controller,
    _groups,
    _purposes,
    _categories,
    _sources,
    _recipients,
    _abroad,
    _periods,
    _overdue,
    broken_promises,
)
