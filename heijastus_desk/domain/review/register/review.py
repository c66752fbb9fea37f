"""The review of a register: every check from C01 to C38 in turn."""

from collections.abc import Callable, Iterator, Mapping

from heijastus_desk.domain.review.across import contradictions, told_by_register
from heijastus_desk.domain.review.findings import Check, Finding, Status, in_order
from heijastus_desk.domain.review.register import closing, data, keeping, rights, sharing, who, why
from heijastus_desk.domain.review.register.facts import ReviewedRegister
from heijastus_desk.domain.review.register.view import View

Rule = Callable[[View], Iterator[Finding]]

RULES: Mapping[Check, Rule] = {
    Check.CONTROLLER: who.identity,
    Check.CONTROLLER_CONTACT: who.contact_details,
    Check.BUSINESS_ID: who.business_id,
    Check.CONTACT_PERSON: who.contact_person,
    Check.OFFICER: who.officer,
    Check.PURPOSES: why.purposes,
    Check.LEGAL_BASIS: why.legal_basis,
    Check.INTERESTS: why.interests,
    Check.SPECIAL: why.special,
    Check.CATEGORIES: data.categories,
    Check.SOURCES: data.sources,
    Check.RECIPIENTS: sharing.recipients,
    Check.TRANSFERS: sharing.transfers,
    Check.SAFEGUARDS_COPY: sharing.copies,
    Check.RETENTION: keeping.retention,
    Check.ACCOUNTING: keeping.accounting,
    Check.ACCESS: rights.printed,
    Check.RECTIFICATION: rights.printed,
    Check.ERASURE: rights.printed,
    Check.RESTRICTION: rights.printed,
    Check.OBJECTION: rights.objection,
    Check.MARKETING_OBJECTION: rights.marketing_objection,
    Check.PORTABILITY: rights.portability,
    Check.WITHDRAWAL: rights.withdrawal,
    Check.COMPLAINT: rights.printed,
    Check.AUTHORITY: rights.authority,
    Check.PROVISION: why.provision,
    Check.AUTOMATED: data.automated,
    Check.ANSWER_TIME: rights.printed,
    Check.CHANNELS: rights.channels,
    Check.IDENTITY: rights.identity,
    Check.COOKIES: closing.cookies,
    Check.PAPER_PROTECTION: keeping.paper_protection,
    Check.ELECTRONIC_PROTECTION: keeping.electronic_protection,
    Check.DATES: closing.dates,
    Check.REPEALED_LAW: closing.repealed_law,
    Check.RESIDUE: closing.residue,
    Check.JOINT: who.joint,
}


def review_register(facts: ReviewedRegister) -> tuple[Finding, ...]:
    """What each check says of the register: those that need action, and one OK or NA for each of the others.

    Where another of her registers tells something else of her, that is a finding too. In the order of severity, then
    number. Pure; takes some milliseconds.
    """
    view = View(facts)
    between = _contradictions(facts)
    found: list[Finding] = []
    for check, rule in RULES.items():
        told = [*rule(view), *(one for one in between if one.check is check)]
        found += told or [Finding(check=check, status=Status.OK, reason="ok")]
    return in_order(tuple(found))


def _contradictions(facts: ReviewedRegister) -> tuple[Finding, ...]:
    own, *others = (
        told_by_register(register, facts.controller, facts.recipients, facts.lang)
        for register in (facts.register, *facts.others)
    )
    return contradictions(own, others)
