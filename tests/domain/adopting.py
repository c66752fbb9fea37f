"""Old notices made into registers, for tests of it."""

from itertools import count

from heijastus_desk.domain.notices.adoption.building import adopt
from heijastus_desk.domain.notices.adoption.reading import suggest
from heijastus_desk.domain.notices.adoption.suggestion import Adopted, OnFile, Suggestion, Target
from heijastus_desk.domain.notices.items import NoticeItem as Item
from heijastus_desk.domain.notices.old import OldNotice
from tests.domain.old_notice_samples import section


def adopted(old: OldNotice, confirmed: tuple[Suggestion, ...] | None = None, on_file: OnFile | None = None) -> Adopted:
    numbers = count(1)
    known = on_file or OnFile()
    return adopt(old, confirmed or suggest(old, known), known, lambda: f"new-{next(numbers)}")


def one_section(text: str, *items: Item) -> OldNotice:
    return OldNotice(register="Rekisteri", sections=(section("Otsikko", text, *items),))


def targets(old: OldNotice) -> list[Target]:
    return [one.target for one in suggest(old) if one.section == 0]
