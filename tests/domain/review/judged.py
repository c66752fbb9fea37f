"""Small invented notices and what the review finds in them."""

from datetime import date

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldNotice, OldSection
from heijastus_desk.domain.review.findings import Check, Finding
from heijastus_desk.domain.review.text import review_text

TODAY = date(2026, 11, 22)
ITEMS = {
    "who": NoticeItem.CONTROLLER,
    "why": NoticeItem.PURPOSES,
    "what": NoticeItem.CATEGORIES,
    "rights": NoticeItem.RIGHTS,
    "requests": NoticeItem.REQUESTS,
    "objection": NoticeItem.OBJECTION,
    "to": NoticeItem.RECIPIENTS,
    "abroad": NoticeItem.TRANSFERS,
    "kept": NoticeItem.RETENTION,
    "must": NoticeItem.PROVISION,
    "adm": NoticeItem.AUTOMATED,
    "safe": NoticeItem.PROTECTION,
    "cookies": NoticeItem.COOKIES,
    "complaint": NoticeItem.COMPLAINT,
    "sources": NoticeItem.SOURCES,
}


def notice(lang: str, *sections: tuple[str, str, str], **parts: object) -> OldNotice:
    """A notice of (about, heading, text) sections."""
    made = tuple(OldSection(heading=heading, text=text, items=(ITEMS[about],)) for about, heading, text in sections)
    return OldNotice(lang=Lang(lang), sections=made, **parts)  # type: ignore[arg-type]


def found(old: OldNotice, check: str) -> Finding:
    """The first finding of a check."""
    return next(one for one in review_text(old, TODAY) if one.check is Check(check))


def verdict(old: OldNotice, check: str) -> str:
    one = found(old, check)
    return f"{one.status.value} {one.reason}"
