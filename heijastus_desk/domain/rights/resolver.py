"""Which right bites on which record, by its basis and source (Arts. 7(3), 15-22): proposed, and she decides."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Final

from heijastus_desk.domain.notices.law import LegalBasis, Right, SourceKind
from heijastus_desk.domain.reasons import Param, Reason
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.decision import BOOKS
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.values import Decision

MARKETING: Final = frozenset({RecordClass.MARKETING, RecordClass.MARKETING_SEND, RecordClass.PROSPECT})
"""Records that are there to write to somebody."""
PROOF: Final = frozenset(
    {
        RecordClass.CONSENT,
        RecordClass.DELIVERY_PROOF,
        RecordClass.DISCLOSURE,
        RecordClass.REQUEST_FILE,
        RecordClass.SUPPRESSION,
        RecordClass.AUDIT_LOG,
        RecordClass.BREACH,
    }
)
"""Records that only show what was done (Arts. 5(2) and 7(1))."""
_CONCLUSIONS: Final = frozenset({RecordClass.NOTES})
_APPENDED: Final = frozenset({RecordClass.CONSENT, RecordClass.MARKETING, RecordClass.DELIVERY_PROOF})
_CLAIMS: Final = (HoldCause.CLAIM, HoldCause.COLLECTION, HoldCause.OPEN_INVOICE)
_PORTABLE: Final = frozenset({LegalBasis.CONSENT, LegalBasis.CONTRACT})
_OBJECTED: Final = frozenset({LegalBasis.PUBLIC_TASK, LegalBasis.LEGITIMATE_INTERESTS})


class RightArticle:
    """Articles of the GDPR a decision rests on, letters as in the English text."""

    WITHDRAWAL: Final = "7(3)"
    ACCESS: Final = "15(1)"
    OTHERS: Final = "15(4)"
    RECTIFICATION: Final = "16"
    NOT_NEEDED: Final = "17(1)(a)"
    CONSENT_GONE: Final = "17(1)(b)"
    OBJECTED: Final = "17(1)(c)"
    BY_LAW: Final = "17(3)(b)"
    CLAIMS: Final = "17(3)(e)"
    RESTRICTION: Final = "18(1)"
    PORTABILITY: Final = "20(1)"
    OBJECTION: Final = "21(1)"
    MARKETING: Final = "21(2)-(3)"
    PROCESSOR: Final = "28(3)(e)"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemFacts:
    """A record as the rights see it."""

    table: str
    uid: str
    record_class: RecordClass
    label: str = ""
    own_date: date | None = None
    register: str = ""
    """uid of the register it is in"""
    basis: LegalBasis
    source: SourceKind | None = None
    law_until: date | None = None
    """the last day the Accounting Act keeps it; none where it does not, or where the day is not known yet"""
    by_law: bool = False
    """whether the Accounting Act still keeps it"""
    holds: frozenset[HoldCause] = frozenset()
    """what freezes it, the request itself left out"""
    on_paper: bool = False
    shared: bool = False
    """several persons own it, as a note of a group"""
    goes_on: bool = False
    """what it is needed for has not ended"""
    forbids: bool = False
    """whether it is what forbids marketing, and so keeps the person off the lists as long as the card is there"""
    outlives: bool = False
    """whether it stays as proof when the person is erased, as the file of a request; an erasure does not touch it"""
    held_for: str = ""
    """the orderer for whom it is held as processor, as it is called; empty where she answers for it herself"""


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemDecision:
    """What she decided about one record for one right; `reason` in words for the person."""

    right: Right
    table: str
    uid: str
    decision: Decision
    article: str
    reason: str = ""
    until: date | None = None
    """the last day it stays, where it does"""


@dataclass(frozen=True, slots=True)
class Resolved:
    """What the law says of one record for one right."""

    decision: Decision
    article: str
    """of the GDPR, one of `RightArticle`"""
    reason: Reason
    until: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """A record, what the law says of it for one right, and what she decided."""

    table: str
    uid: str
    record_class: RecordClass
    label: str
    own_date: date | None
    register: str
    """uid of the register it is in"""
    basis: LegalBasis
    source: SourceKind | None
    proposed: Decision
    article: str
    reason: Reason
    until: date | None
    decided: Decision | None = None
    own_reason: str = ""
    """her own words, where she gave another reason than the proposed one"""
    forwarded_to: str = ""
    """the controller who decides instead of her; such a record is never decided here"""


def resolve(facts: ItemFacts, right: Right) -> Resolved | None:
    """What the law says of the record for this right; None where the right has nothing to do with it (law 4.1)."""
    if facts.held_for:
        reason = _because("right_processor", facts, controller=facts.held_for)
        return Resolved(Decision.REFUSE, RightArticle.PROCESSOR, reason)
    return _RESOLVERS[right](facts)


def is_portable(facts: ItemFacts) -> bool:
    """Whether the record belongs into the portable copy.

    What she was given or observed, by automated means, under consent or contract (Art. 20(1)); not her own conclusions.
    """
    resolved = _portability(facts)
    return not facts.held_for and resolved.decision is not Decision.REFUSE


def _access(facts: ItemFacts) -> Resolved:
    if facts.shared:
        return Resolved(Decision.PARTIAL, RightArticle.OTHERS, _because("right_access_shared", facts))
    return Resolved(Decision.GRANT, RightArticle.ACCESS, _because("right_access", facts))


def _rectification(facts: ItemFacts) -> Resolved:
    if facts.record_class in BOOKS:
        reason = _because("right_rectify_books", facts)
        return Resolved(Decision.PARTIAL, RightArticle.RECTIFICATION, reason, facts.law_until)
    if facts.shared:
        code = "right_rectify_shared"
    else:
        code = "right_rectify_added" if facts.record_class in _APPENDED else "right_rectify"
    return Resolved(Decision.GRANT, RightArticle.RECTIFICATION, _because(code, facts))


def _erasure(facts: ItemFacts) -> Resolved | None:
    # The file of a request is no part of what is asked: every answer says that it stays as proof (Art. 5(2)).
    if facts.outlives:
        return None
    claim = next((cause for cause in _CLAIMS if cause in facts.holds), None)
    if claim is not None:
        return Resolved(Decision.REFUSE, RightArticle.CLAIMS, _because("right_erase_claim", facts))
    if facts.by_law:
        code = "right_erase_books" if facts.law_until else "right_erase_books_open"
        reason = _because(code, facts, until=facts.law_until)
        return Resolved(Decision.PARTIAL, RightArticle.BY_LAW, reason, facts.law_until)
    if facts.forbids:
        return Resolved(Decision.REFUSE, RightArticle.MARKETING, _because("right_erase_ban", facts))
    if facts.holds:
        return Resolved(Decision.REFUSE, RightArticle.RESTRICTION, _because("right_erase_held", facts))
    if facts.goes_on and facts.basis is LegalBasis.CONTRACT:
        return Resolved(Decision.GRANT, RightArticle.NOT_NEEDED, _because("right_erase_goes_on", facts))
    article = {
        LegalBasis.CONSENT: RightArticle.CONSENT_GONE,
        LegalBasis.LEGITIMATE_INTERESTS: RightArticle.OBJECTED,
    }.get(facts.basis, RightArticle.NOT_NEEDED)
    return Resolved(Decision.GRANT, article, _because("right_erase", facts))


def _restriction(facts: ItemFacts) -> Resolved:
    return Resolved(Decision.GRANT, RightArticle.RESTRICTION, _because("right_restrict", facts))


def _portability(facts: ItemFacts) -> Resolved:
    if facts.basis not in _PORTABLE:
        return _not_portable("right_port_basis", facts)
    if facts.on_paper:
        return _not_portable("right_port_paper", facts)
    if facts.record_class in _CONCLUSIONS:
        return _not_portable("right_port_own_work", facts)
    if facts.source in {SourceKind.ORDERER, SourceKind.PUBLIC, SourceKind.AUTHORITY, SourceKind.PARTNER}:
        return _not_portable("right_port_source", facts)
    if facts.record_class is RecordClass.ASSESSMENT:
        return Resolved(Decision.PARTIAL, RightArticle.PORTABILITY, _because("right_port_answers", facts))
    return Resolved(Decision.GRANT, RightArticle.PORTABILITY, _because("right_port", facts))


def _not_portable(code: str, facts: ItemFacts) -> Resolved:
    return Resolved(Decision.REFUSE, RightArticle.PORTABILITY, _because(code, facts))


def _objection(facts: ItemFacts) -> Resolved:
    if facts.record_class in MARKETING:
        return Resolved(Decision.GRANT, RightArticle.MARKETING, _because("right_marketing", facts))
    if facts.basis not in _OBJECTED:
        return Resolved(Decision.REFUSE, RightArticle.OBJECTION, _because("right_object_basis", facts))
    if not facts.holds.isdisjoint(_CLAIMS):
        return Resolved(Decision.REFUSE, RightArticle.OBJECTION, _because("right_object_claim", facts))
    return Resolved(Decision.GRANT, RightArticle.OBJECTION, _because("right_object", facts))


def _marketing(facts: ItemFacts) -> Resolved | None:
    if facts.record_class not in MARKETING:
        return None
    return Resolved(Decision.GRANT, RightArticle.MARKETING, _because("right_marketing", facts))


def _withdrawal(facts: ItemFacts) -> Resolved | None:
    if facts.basis is not LegalBasis.CONSENT and facts.record_class is not RecordClass.CONSENT:
        return None
    return Resolved(Decision.GRANT, RightArticle.WITHDRAWAL, _because("right_withdraw", facts))


_RESOLVERS: Final[Mapping[Right, Callable[[ItemFacts], Resolved | None]]] = {
    Right.ACCESS: _access,
    Right.PORTABILITY: _portability,
    Right.RECTIFICATION: _rectification,
    Right.OBJECTION: _objection,
    Right.MARKETING_BAN: _marketing,
    Right.WITHDRAWAL: _withdrawal,
    Right.RESTRICTION: _restriction,
    Right.ERASURE: _erasure,
}

_PARAMS: Final = frozenset({"record_class"})
RIGHT_PARAMS: Final[Mapping[str, frozenset[str]]] = {
    "right_access": _PARAMS,
    "right_access_shared": _PARAMS,
    "right_rectify": _PARAMS,
    "right_rectify_shared": _PARAMS,
    "right_rectify_added": _PARAMS,
    "right_rectify_books": _PARAMS,
    "right_erase": _PARAMS,
    "right_erase_goes_on": _PARAMS,
    "right_erase_claim": _PARAMS,
    "right_erase_held": _PARAMS,
    "right_erase_ban": _PARAMS,
    "right_erase_books": _PARAMS | {"until"},
    "right_erase_books_open": _PARAMS | {"until"},
    "right_restrict": _PARAMS,
    "right_port": _PARAMS,
    "right_port_answers": _PARAMS,
    "right_port_basis": _PARAMS,
    "right_port_paper": _PARAMS,
    "right_port_own_work": _PARAMS,
    "right_port_source": _PARAMS,
    "right_object": _PARAMS,
    "right_object_basis": _PARAMS,
    "right_object_claim": _PARAMS,
    "right_marketing": _PARAMS,
    "right_withdraw": _PARAMS,
    "right_processor": _PARAMS | {"controller"},
}
"""Every reason given here with what its sentence may use; [reasons] of the wording says each."""


def _because(code: str, facts: ItemFacts, **more: Param) -> Reason:
    return Reason(code, {"record_class": facts.record_class, **more})


_BASES: Final = (LegalBasis.CONTRACT, LegalBasis.LEGITIMATE_INTERESTS, LegalBasis.CONSENT, LegalBasis.PUBLIC_TASK)


def basis_of(
    record_class: RecordClass, named: frozenset[LegalBasis], *, party: bool, with_consent: bool = False
) -> LegalBasis:
    """The basis one record rests on, of those its register names for its class.

    Books and proof rest on the law. Who is no party to a contract, as a participant an employer pays for, is never
    there on the contract (6(1)(b)) but on legitimate interests (6(1)(f)), whatever the register says of its clients.
    """
    if record_class in BOOKS or record_class in PROOF:
        return LegalBasis.LEGAL_OBLIGATION
    if with_consent and LegalBasis.CONSENT in named:
        return LegalBasis.CONSENT
    if record_class in MARKETING:
        return LegalBasis.CONSENT if named == frozenset({LegalBasis.CONSENT}) else LegalBasis.LEGITIMATE_INTERESTS
    left = named if party else named - {LegalBasis.CONTRACT}
    usual = LegalBasis.CONTRACT if party else LegalBasis.LEGITIMATE_INTERESTS
    return next((one for one in _BASES if one in left), usual)
