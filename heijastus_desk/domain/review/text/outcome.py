"""How a check of a text puts what it found."""

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.review.text.passages import Passage

_ITEMS = {
    Check.CONTROLLER: NoticeItem.CONTROLLER,
    Check.CONTROLLER_CONTACT: NoticeItem.CONTROLLER,
    Check.BUSINESS_ID: NoticeItem.CONTROLLER,
    Check.CONTACT_PERSON: NoticeItem.CONTACT,
    Check.OFFICER: NoticeItem.OFFICER,
    Check.PURPOSES: NoticeItem.PURPOSES,
    Check.LEGAL_BASIS: NoticeItem.PURPOSES,
    Check.INTERESTS: NoticeItem.INTERESTS,
    Check.SPECIAL: NoticeItem.CATEGORIES,
    Check.CATEGORIES: NoticeItem.CATEGORIES,
    Check.SOURCES: NoticeItem.SOURCES,
    Check.RECIPIENTS: NoticeItem.RECIPIENTS,
    Check.TRANSFERS: NoticeItem.TRANSFERS,
    Check.SAFEGUARDS_COPY: NoticeItem.TRANSFERS,
    Check.RETENTION: NoticeItem.RETENTION,
    Check.ACCOUNTING: NoticeItem.RETENTION,
    Check.OBJECTION: NoticeItem.OBJECTION,
    Check.MARKETING_OBJECTION: NoticeItem.OBJECTION,
    Check.WITHDRAWAL: NoticeItem.WITHDRAWAL,
    Check.COMPLAINT: NoticeItem.COMPLAINT,
    Check.AUTHORITY: NoticeItem.COMPLAINT,
    Check.PROVISION: NoticeItem.PROVISION,
    Check.AUTOMATED: NoticeItem.AUTOMATED,
    Check.ANSWER_TIME: NoticeItem.REQUESTS,
    Check.CHANNELS: NoticeItem.REQUESTS,
    Check.IDENTITY: NoticeItem.REQUESTS,
    Check.COOKIES: NoticeItem.COOKIES,
    Check.PAPER_PROTECTION: NoticeItem.PROTECTION,
    Check.ELECTRONIC_PROTECTION: NoticeItem.PROTECTION,
    Check.DATES: NoticeItem.DATES,
    Check.JOINT: NoticeItem.JOINT,
}


def outcome(check: Check, status: Status, reason: str, quote: Passage | str | None = None, **params: str) -> Finding:
    """A finding whose quote are the notice's own words."""
    words = quote.text if isinstance(quote, Passage) else quote or ""
    item = _ITEMS.get(check)
    if item is None and Check.ACCESS.value <= check.value <= Check.PORTABILITY.value:
        item = NoticeItem.RIGHTS
    return Finding(check=check, status=status, reason=reason, quote=words, params=params, item=item)


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
