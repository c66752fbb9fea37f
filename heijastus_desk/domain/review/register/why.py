"""Checks on what the data are for and on which ground: C06-C09 and C27."""

from collections.abc import Iterator

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Category, Purpose
from heijastus_desk.domain.notices.law import LegalBasis, SourceKind
from heijastus_desk.domain.records import DataCategory, RecordClass
from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.review.register.signs import denies
from heijastus_desk.domain.review.register.view import View, Words, at_purpose, found, not_applicable
from heijastus_desk.domain.special_words import special_kinds
from heijastus_desk.domain.values import AnswerState

_FROM_THE_PERSON = frozenset({SourceKind.PERSON, SourceKind.MEETING, SourceKind.WEBSITE})
_NOTES = frozenset({RecordClass.NOTES})
_NEEDS_NO_CONSENT = frozenset({"services", "accounting", "claims", "rights"})


def purposes(view: View) -> Iterator[Finding]:
    """C06: each purpose says plainly what is done."""
    if not view.register.purposes:
        yield found(Check.PURPOSES, Status.MISS, "miss", steps=("purposes",))
    for n, purpose in enumerate(view.register.purposes):
        own = Words(("purposes", str(n), "text"), purpose.text)
        if view.saying("vague_purpose", (own,)):
            yield found(Check.PURPOSES, Status.PART, "vague", quote=view.quote(purpose.text), steps=own.steps)


def legal_basis(view: View) -> Iterator[Finding]:
    """C07: an Art. 6 basis for each purpose; the grounds of the act of 1999 are none."""
    told, stated = view.register.purposes, view.register.basis_statement
    statement = Words(("basis_statement",), stated)
    if view.saying("old_ground", (statement,)):
        yield found(Check.LEGAL_BASIS, Status.WRONG, "repealed", quote=view.quote(stated), steps=("basis_statement",))
        return
    if not any(purpose.bases for purpose in told):
        status, reason = (Status.PART, "partial") if stated else (Status.MISS, "miss")
        yield found(Check.LEGAL_BASIS, status, reason, quote=view.quote(stated), steps=_first_without_basis(told))
        return
    for n, purpose in enumerate(told):
        steps, quote = at_purpose(n, purpose, "bases"), view.quote(purpose.text)
        if not purpose.bases:
            yield found(Check.LEGAL_BASIS, Status.PART, "partial", quote=quote, steps=steps)
        elif reason := _unfit(view, n, purpose):
            yield found(Check.LEGAL_BASIS, Status.WRONG, reason, quote=quote, steps=steps)


def interests(view: View) -> Iterator[Finding]:
    """C08: which interest is meant, wherever a purpose rests on Art. 6(1)(f)."""
    told = view.register.purposes
    if not any(purpose.bases for purpose in told):
        yield not_applicable(Check.INTERESTS, "no_basis")
        return
    resting = [
        (n, purpose)
        for n, purpose in enumerate(told)
        if any(basis.kind is LegalBasis.LEGITIMATE_INTERESTS for basis in purpose.bases)
    ]
    if not resting:
        yield not_applicable(Check.INTERESTS)
    for n, purpose in resting:
        if not purpose.legitimate_interest:
            steps = at_purpose(n, purpose, "legitimate_interest")
            yield found(Check.INTERESTS, Status.MISS, "miss", quote=view.quote(purpose.text), steps=steps)


def special(view: View) -> Iterator[Finding]:
    """C09: special categories need a ground of Art. 9(2) beside that of Art. 6."""
    signs = tuple(_special_signs(view))
    if not signs:
        yield not_applicable(Check.SPECIAL)
        return
    if any(purpose.special_ground for purpose in view.register.purposes) or _rules_them_out(view):
        return
    reason, quote = signs[0]
    yield found(Check.SPECIAL, Status.MISS, reason, quote=quote, steps=_special_field(view, reason))


def provision(view: View) -> Iterator[Finding]:
    """C27: whether the data must be given, and what follows if not; for data that the person gives (Art. 13(2)(e))."""
    facts = view.register
    sources = facts.sources.given
    if sources and not any(source.kind in _FROM_THE_PERSON for source in sources):
        yield not_applicable(Check.PROVISION)
        return
    told = [purpose for purpose in facts.purposes if purpose.provision or purpose.consequence]
    if facts.provision.state is not AnswerState.UNANSWERED or (told and len(told) == len(facts.purposes)):
        return
    status, reason = (Status.PART, "part") if told else (Status.MISS, "miss")
    yield found(Check.PROVISION, status, reason, steps=("provision",))


def _unfit(view: View, n: int, purpose: Purpose) -> str:
    """Why the only basis of a purpose cannot carry it; "" where it may."""
    [only] = {basis.kind for basis in purpose.bases} if len(purpose.bases) == 1 else {None}
    if only is LegalBasis.CONSENT and purpose.code in _NEEDS_NO_CONSENT:
        return "consent_unfit"
    own = Words(("purposes", str(n), "text"), purpose.text)
    return "contract_unfit" if only is LegalBasis.CONTRACT and view.saying("beyond_contract", (own,)) else ""


def _first_without_basis(purposes: tuple[Purpose, ...]) -> tuple[str, ...]:
    return at_purpose(0, purposes[0], "bases") if purposes else ("purposes",)


def _special_signs(view: View) -> Iterator[tuple[str, str]]:
    """Why there are or may be special data, and the words that say so; the plainest first."""
    for category in view.register.categories:
        quote = view.quote(category.text)
        if category.special or category.code is DataCategory.SPECIAL:
            yield "no_ground", quote
        elif _may_be_special(category):
            yield "miss", quote
        elif category.code is DataCategory.NOTES:
            yield "notes", quote
    for words in view.saying("notes", view.under("protection_paper", "protection_electronic", "categories")):
        yield "notes", view.quote(words.text)
    for recipient in view.recipients:
        if special_kinds(recipient.name):
            yield "miss", recipient.name
    if view.classes & _NOTES or DataCategory.NOTES in view.facts.held_categories:
        yield "notes", ""


def _may_be_special(category: Category) -> bool:
    """Diet, or words of health, belief and the like."""
    diet = category.code is DataCategory.EVENT or RecordClass.EVENT_DATA in category.record_classes
    return diet or any(special_kinds(category.text.get(lang)) for lang in Lang)


def _special_field(view: View, reason: str) -> tuple[str, ...]:
    """The ground stands with a purpose: that of the notes where there is one, else the first."""
    codes = [purpose.code for purpose in view.register.purposes]
    if not codes:
        return ("purposes",)
    at = codes.index("notes") if reason == "notes" and "notes" in codes else 0
    return ("purposes", str(at), "special_ground")


def _rules_them_out(view: View) -> bool:
    """She says that none are collected, and nothing she lists says otherwise."""
    marked = any(reason != "notes" for reason, _quote in _special_signs(view))
    said = view.under("category_notes", "promises", "extra", "categories")
    return not marked and any(denies("no_special", words.text.get(lang)) for words in said for lang in Lang)
