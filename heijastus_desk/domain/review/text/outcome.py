"""How a check of a text puts what it found."""

from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.review.text.passages import Passage


def outcome(check: Check, status: Status, reason: str, quote: Passage | str | None = None, **params: str) -> Finding:
    """A finding whose quote are the notice's own words."""
    words = quote.text if isinstance(quote, Passage) else quote or ""
    return Finding(check=check, status=status, reason=reason, quote=words, params=params)


def fine(check: Check, quote: Passage | str | None = None) -> Finding:
    """The check found what it looked for."""
    return outcome(check, Status.OK, "ok", quote)


def not_concerned(check: Check, reason: str = "na", quote: Passage | str | None = None) -> Finding:
    """The check does not concern this notice."""
    return outcome(check, Status.NA, reason, quote)


def missing(check: Check, reason: str = "miss", quote: Passage | str | None = None, **params: str) -> Finding:
    """The check found nothing."""
    return outcome(check, Status.MISS, reason, quote, **params)


def partly(check: Check, reason: str, quote: Passage | str | None = None, **params: str) -> Finding:
    """Something is there, but not all."""
    return outcome(check, Status.PART, reason, quote, **params)


def wrong(check: Check, reason: str, quote: Passage | str | None = None, **params: str) -> Finding:
    """What is there is against the law."""
    return outcome(check, Status.WRONG, reason, quote, **params)
