"""Which one-click remedy is offered for a finding: only one that mends it and brings no new finding."""

from dataclasses import replace

from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.review.findings import Finding
from heijastus_desk.domain.review.register.facts import ReviewedRegister
from heijastus_desk.domain.review.register.review import review_register
from heijastus_desk.domain.review.remedies import Known, mended


def offered(finding: Finding, facts: ReviewedRegister) -> Register | None:
    """The register after the click; None where there is no such click, or it would make something else wrong."""
    known = Known(today=facts.today, recipients=frozenset(one.uid for one in facts.recipients))
    after = mended(facts.register, finding, known)
    if after == facts.register:
        return None
    found = {_key(one) for one in review_register(replace(facts, register=after)) if one.needs_action}
    before = {_key(one) for one in review_register(facts) if one.needs_action}
    return after if _key(finding) not in found and found <= before else None


def _key(finding: Finding) -> tuple[str, ...]:
    # The number of a row may change when one before it goes; its field and what is said do not.
    return finding.check.value, finding.reason, finding.quote, *finding.steps[:1]
