"""What the pieces of one section may become, item by item; a piece nothing is known of keeps its words."""

import re
from collections.abc import Callable, Iterator
from dataclasses import replace

from heijastus_desk.domain.notices.adoption import signs
from heijastus_desk.domain.notices.adoption.desk import CELL, Desk
from heijastus_desk.domain.notices.adoption.pieces import Piece, enumerated, pieces
from heijastus_desk.domain.notices.adoption.sharing import of_sharing, sharing
from heijastus_desk.domain.notices.adoption.suggestion import Suggestion, Target
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.law import LegalBasis

EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_SITE = re.compile(r"(?<![@\w.])(?:https?://)?(?:www\.)?[\w-]+(?:\.[\w-]+)*\.(?:fi|com|org|net|eu|se|info|example)\b")
_CALLED_SITE = re.compile(r"\s*-?(?:\s?verkko)?(?:sivu|site|webb)", re.IGNORECASE)
_AND = re.compile(r"\s+(?:ja|sekä|och|samt|and)\s+(?![^()]*\))")

Reader = Callable[[Desk], Iterator[Suggestion]]


def reader_for(item: NoticeItem | None) -> Reader:
    """How sections of an item are read."""
    return _READERS.get(item, _own) if item is not None else _own


def purposes(desk: Desk) -> Iterator[Suggestion]:
    for piece in pieces(desk.section.text):
        cells = [cell.strip() for cell in CELL.split(piece.text)]
        if len(cells) > 1:
            # A table: the purpose, and beside it the ground.
            yield replace(desk.make(Target.PURPOSE, piece, text=cells[0]), detail=", ".join(filter(None, cells[1:])))
            continue
        if not signs.says("ground", piece.text):
            # A list names purposes; of sentences only those that tell what something is done for.
            listed = piece.is_item or not piece.text.endswith((".", ":"))
            told = listed or signs.says("purpose", piece.text)
            both = (Target.PURPOSE, Target.BASIS_STATEMENT) if told else (Target.EXTRA, Target.PURPOSE)
            yield desk.make(both[0], piece, *both[1:], Target.BASIS_STATEMENT)
            continue
        yield desk.make(Target.BASIS_STATEMENT, piece, Target.PURPOSE)
        for code in signs.every("basis", piece.text):
            # Which purpose a basis is for, only she can say; none is claimed for her.
            offered = desk.make(Target.BASIS, piece, code=LegalBasis(code).value)
            yield replace(offered, targets=(Target.BASIS,), text="", taken=False)


def categories(desk: Desk) -> Iterator[Suggestion]:
    for piece in pieces(desk.section.text):
        intro, colon, rest = piece.text.partition(": ")
        if colon and not piece.is_item:
            yield desk.make(Target.CATEGORY_NOTE, f"{intro}:", Target.CATEGORY)
        if piece.opens:
            yield desk.make(Target.CATEGORY_NOTE, piece.under, Target.CATEGORY)
        if not piece.is_item and signs.says("clause", piece.text):
            yield desk.make(Target.CATEGORY_NOTE, piece.text, Target.CATEGORY)
            continue
        for code, words in _by_category(rest if colon and not piece.is_item else piece.text):
            both = (Target.CATEGORY, Target.CATEGORY_NOTE) if code else (Target.CATEGORY_NOTE, Target.CATEGORY)
            yield desk.make(both[0], words, both[1], code=code)


def groups(desk: Desk) -> Iterator[Suggestion]:
    for piece in pieces(desk.section.text):
        yield desk.make(Target.GROUP, piece, code=signs.best("group", piece.text) or "clients")


def sources(desk: Desk) -> Iterator[Suggestion]:
    for piece in pieces(desk.section.text):
        if signs.says("none", piece.text) and (signs.says("disclosed", piece.text) or signs.says("abroad", piece.text)):
            yield from of_sharing(desk, piece)
            continue
        yield desk.make(Target.SOURCE, piece, code=signs.best("source", piece.text) or "person")


def retention_notes(desk: Desk) -> Iterator[Suggestion]:
    for piece in pieces(desk.section.text):
        yield desk.make(Target.RETENTION_NOTE, piece, Target.RETENTION)


def protection(desk: Desk) -> Iterator[Suggestion]:
    for piece in pieces(desk.section.text):
        paper = signs.says("paper", piece.under or piece.text)
        both = (Target.PAPER, Target.ELECTRONIC) if paper else (Target.ELECTRONIC, Target.PAPER)
        # The subheading says no more than which of the two it is.
        yield desk.make(both[0], piece, both[1], text=piece.text)


def automated(desk: Desk) -> Iterator[Suggestion]:
    for piece in pieces(desk.section.text):
        told = piece.text if signs.says("automated", piece.text) or signs.says("profiling", piece.text) else ""
        about = told or desk.section.heading
        profiles = signs.says("profiling", about)
        decides = signs.says("automated", about) or not profiles
        if signs.plainly_none(piece.text):
            if decides:
                yield desk.understood(Target.NO_AUTOMATED, piece)
            if profiles:
                yield desk.understood(Target.NO_PROFILING, piece)
        elif decides:
            yield desk.make(Target.AUTOMATED, piece, Target.PROFILING)
        else:
            yield desk.make(Target.PROFILING, piece, Target.AUTOMATED)


def rights(desk: Desk) -> Iterator[Suggestion]:
    code = signs.best("right", desk.section.heading)
    for piece in pieces(desk.section.text):
        code = signs.best("right", piece.text) or signs.best("right", piece.under) or code
        if code:
            yield desk.make(Target.RIGHT, piece, Target.SPECIFICATION, code=code)
        else:
            yield desk.make(Target.SPECIFICATION, piece, Target.RIGHT)


def requests(desk: Desk) -> Iterator[Suggestion]:
    for piece in pieces(desk.section.text):
        kind = signs.best("channel", piece.text)
        if signs.says("identity", piece.text):
            yield desk.make(Target.IDENTITY, piece, Target.SPECIFICATION)
        elif signs.says("refusal", piece.text):
            yield desk.make(Target.REFUSAL, piece, Target.SPECIFICATION)
        elif kind and not signs.says("specification", piece.text):
            yield desk.make(Target.CHANNEL, piece, Target.SPECIFICATION, code=kind)
        else:
            yield desk.make(Target.SPECIFICATION, piece, Target.CHANNEL)


def cookies(desk: Desk) -> Iterator[Suggestion]:
    site = _own_site(desk)
    if site:
        yield replace(desk.make(Target.COOKIE_SITE, site), targets=(Target.COOKIE_SITE,))
    for piece in pieces(desk.section.text):
        never = signs.says("never", piece.text) or signs.plainly_none(piece.text)
        if never and signs.says("tracking", piece.text):
            yield desk.make(Target.PROMISE, piece, Target.COOKIE_TRACKING, Target.COOKIE_PURPOSE)
            continue
        order = (Target.COOKIE_PURPOSE, Target.COOKIE_DATA, Target.COOKIE_TRACKING, Target.COOKIE_REFUSAL)
        target = order[0]
        for sign, meant in (("cookie_refusal", order[3]), ("tracking", order[2]), ("cookie_data", order[1])):
            if signs.says(sign, piece.text):
                target = meant
                break
        yield desk.make(target, piece, *(one for one in order if one is not target))


def officer(desk: Desk) -> Iterator[Suggestion]:
    if signs.plainly_none(desk.section.text) or signs.says("none", desk.section.text):
        yield desk.make(Target.NO_OFFICER, desk.section.text)
    else:
        yield from _own(desk)


def beside_facts(desk: Desk, rest: tuple[Piece, ...]) -> Iterator[Suggestion]:
    """What stands beside names and addresses: often that there is no officer."""
    for piece in rest:
        none = signs.says("officer", piece.text) and signs.says("none", piece.text)
        yield desk.make(Target.NO_OFFICER if none else Target.EXTRA, piece, Target.NO_OFFICER)


def _whole(target: Target) -> Reader:
    def read(desk: Desk) -> Iterator[Suggestion]:
        if desk.section.text.strip():
            yield desk.make(target, desk.section.text.strip())

    return read


def _each(target: Target) -> Reader:
    def read(desk: Desk) -> Iterator[Suggestion]:
        for piece in pieces(desk.section.text):
            yield desk.make(target, piece)

    return read


def _own(desk: Desk) -> Iterator[Suggestion]:
    if desk.section.text.strip() or desk.section.heading.strip():
        yield desk.make(Target.EXTRA, desk.section.text.strip())


def _own_site(desk: Desk) -> str:
    """Her own site among those named: that of her mail, or the one the text calls a site."""
    mails = (desk.old.controller.email, desk.old.contact.email)
    domains = {mail.rpartition("@")[2].casefold() for mail in mails if mail}
    for found in _SITE.finditer(desk.section.text):
        domain = found[0].casefold().rpartition("//")[2].removeprefix("www.")
        if domain in domains or _CALLED_SITE.match(desk.section.text[found.end() :]):
            return found[0]
    return ""


def _by_category(text: str) -> list[tuple[str, str]]:
    """An enumeration by categories; members nothing is known of stay with the one before them."""
    found: list[tuple[str, list[str]]] = []
    for member in (part for one in enumerated(text) for part in _apart(one)):
        code = signs.best("category", member)
        if found and (not code or code == found[-1][0]):
            found[-1][1].append(member)
        elif found and not found[0][0] and len(found) == 1:
            found[0] = (code, [*found[0][1], member])
        else:
            found.append((code, [member]))
    return [(code, _capital(", ".join(members))) for code, members in found]


def _apart(member: str) -> tuple[str, ...]:
    """Two members joined by "and", where they are of different categories."""
    halves = _AND.split(member)
    if any(half.endswith("-") for half in halves):
        return (member,)
    codes = [signs.best("category", half) for half in halves]
    return tuple(halves) if all(codes) and len(set(codes)) > 1 else (member,)


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


_READERS: dict[NoticeItem, Reader] = {
    NoticeItem.OFFICER: officer,
    NoticeItem.PURPOSES: purposes,
    NoticeItem.INTERESTS: _each(Target.BASIS_STATEMENT),
    NoticeItem.CATEGORIES: categories,
    NoticeItem.RECIPIENTS: sharing,
    NoticeItem.TRANSFERS: sharing,
    NoticeItem.RETENTION: retention_notes,
    NoticeItem.RIGHTS: rights,
    NoticeItem.WITHDRAWAL: rights,
    NoticeItem.COMPLAINT: rights,
    NoticeItem.OBJECTION: rights,
    NoticeItem.PROVISION: _whole(Target.PROVISION),
    NoticeItem.SOURCES: sources,
    NoticeItem.AUTOMATED: automated,
    NoticeItem.GROUPS: groups,
    NoticeItem.PROTECTION: protection,
    NoticeItem.REQUESTS: requests,
    NoticeItem.PROMISES: _each(Target.PROMISE),
    NoticeItem.COOKIES: cookies,
}
