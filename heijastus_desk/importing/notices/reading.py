"""One text read into everything that can be understood of a notice, with nothing of it lost."""

from typing import Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldNotice
from heijastus_desk.importing.notices.controller import contact_of, controller_of
from heijastus_desk.importing.notices.dates import days, drawn_up_and_updated
from heijastus_desk.importing.notices.headings import is_title, text_items
from heijastus_desk.importing.notices.language import language
from heijastus_desk.importing.notices.lines import read_lines
from heijastus_desk.importing.notices.recipients import recipients_of
from heijastus_desk.importing.notices.registers import register_of
from heijastus_desk.importing.notices.retention import retention_of
from heijastus_desk.importing.notices.sections import arranged
from heijastus_desk.importing.notices.segments import segments

LONGEST: Final = 300_000
"""characters; the longest notice known has a twentieth of it"""
_FEWEST_ITEMS: Final = 3
_FEWEST_IN_TITLED: Final = 2
"""of a text whose first lines call it a privacy notice"""


def parse_notice(text: str) -> OldNotice:
    """What a pasted text says; NOTICE_EMPTY for none, NOTICE_NOT_RECOGNISED for one that is no notice."""
    notice = read_text(text)
    _require_notice(notice)
    return notice


def read_text(text: str) -> OldNotice:
    """What a text says, be it a notice or not; NOTICE_EMPTY and NOTICE_TOO_LONG."""
    if len(text) > LONGEST:
        raise HeijastusError(ErrorCode.NOTICE_TOO_LONG, limit=LONGEST)
    lines = read_lines(text)
    if not lines:
        raise HeijastusError(ErrorCode.NOTICE_EMPTY)
    whole = arranged(*segments(lines))
    lang = language("\n".join(line.text for line in lines))
    dated = [f"{one.heading} {one.text}" for one in whole.sections if one.item is NoticeItem.DATES]
    if days(whole.title):
        dated.append(whole.title)
    drawn_up, updated = drawn_up_and_updated(dated, [whole.title, *(line.text for line in lines)])
    controller = controller_of(whole.title, whole.sections)
    return OldNotice(
        title=whole.title,
        lang=lang,
        controller=controller,
        contact=contact_of(whole.sections),
        register=register_of(whole.title, whole.sections),
        drawn_up=drawn_up,
        updated=updated,
        sections=whole.sections,
        recipients=recipients_of(whole.title, whole.sections, controller),
        retention=retention_of(whole.sections),
        unmapped=whole.unmapped,
    )


def _require_notice(notice: OldNotice) -> None:
    """Refuse what tells of fewer than three of the things every notice tells of."""
    if len(_items(notice)) < (_FEWEST_IN_TITLED if is_title(notice.title) else _FEWEST_ITEMS):
        raise HeijastusError(ErrorCode.NOTICE_NOT_RECOGNISED)


def _items(notice: OldNotice) -> set[NoticeItem]:
    told = set(text_items(notice.whole)) if is_title(notice.title) else set[NoticeItem]()
    named = {item for section in notice.sections for item in section.items[:2]}
    return (told | named) - {NoticeItem.DATES, NoticeItem.OWN}
