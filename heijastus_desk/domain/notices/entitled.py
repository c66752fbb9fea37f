"""Which rights a register's notice tells of, by the bases it rests on (law 4.1)."""

from heijastus_desk.domain.notices.content import Purpose, Register
from heijastus_desk.domain.notices.law import LegalBasis, Right, SpecialGround
from heijastus_desk.domain.records import DataCategory, GroupKind, RecordClass
from heijastus_desk.domain.retention.terms import PermittedUse

_ALWAYS = frozenset({Right.ACCESS, Right.RECTIFICATION, Right.ERASURE, Right.RESTRICTION, Right.COMPLAINT})
_PORTABLE = frozenset({LegalBasis.CONSENT, LegalBasis.CONTRACT})
_OBJECTED = frozenset({LegalBasis.LEGITIMATE_INTERESTS, LegalBasis.PUBLIC_TASK})
_MARKETING_CLASSES = frozenset({RecordClass.MARKETING, RecordClass.MARKETING_SEND, RecordClass.PROSPECT})
_MARKETING_GROUPS = frozenset({GroupKind.PROSPECTS, GroupKind.SUBSCRIBERS})


def rights_of(register: Register) -> tuple[Right, ...]:
    """The rights that exist on the register's bases, and those it grants by a process of its own."""
    found = set(_ALWAYS) | {process.right for process in register.requests.processes}
    bases = {basis.kind for purpose in register.purposes for basis in purpose.bases}
    if bases & _PORTABLE:
        found.add(Right.PORTABILITY)
    if bases & _OBJECTED:
        found.add(Right.OBJECTION)
    if rests_on_consent(register):
        found.add(Right.WITHDRAWAL)
    if does_marketing(register):
        found.add(Right.MARKETING_BAN)
    return tuple(right for right in Right if right in found)


def rests_on_consent(register: Register) -> bool:
    """Whether anything in the register stands on a consent that can be withdrawn."""
    return (
        any(consent_purposes(register))
        or any(category.with_consent for category in register.categories)
        or any(source.with_consent for source in register.sources.given or ())
    )


def consent_purposes(register: Register) -> tuple[Purpose, ...]:
    """The purposes whose basis or Art. 9 ground is consent."""
    return tuple(
        purpose
        for purpose in register.purposes
        if purpose.special_ground is SpecialGround.EXPLICIT_CONSENT
        or any(basis.kind is LegalBasis.CONSENT for basis in purpose.bases)
    )


def objection_purposes(register: Register) -> tuple[Purpose, ...]:
    """The purposes a person may object to for reasons of her own situation (Art. 21(1))."""
    return tuple(p for p in register.purposes if any(basis.kind in _OBJECTED for basis in p.bases))


def does_marketing(register: Register) -> bool:
    """Whether the register serves direct marketing, so that Art. 21(2)-(4) applies."""
    classes = {c for rule in register.retention for c in rule.record_classes}
    classes |= {c for category in register.categories for c in category.record_classes}
    return (
        any(category.code is DataCategory.MARKETING for category in register.categories)
        or bool(classes & _MARKETING_CLASSES)
        or any(rule.permitted_use is PermittedUse.MARKETING for rule in register.retention)
        or any(group.kind in _MARKETING_GROUPS for group in register.groups)
        or any("marketing" in purpose.code for purpose in register.purposes)
    )
