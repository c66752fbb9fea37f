"""The program's own order of a notice's sections, and the one function that composes it."""

from collections.abc import Callable

from heijastus_desk.documents.blocks import Section
from heijastus_desk.documents.notice import abroad, closing, keeping, rights, sharing, what, who, why
from heijastus_desk.documents.notice.arranging import arranged
from heijastus_desk.documents.notice.document import NoticeDocument, NoticeFacts
from heijastus_desk.documents.notice.writer import Writer
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.items import NoticeItem

_ORDER: tuple[tuple[NoticeItem, Callable[[Writer], Section | None]], ...] = (
    (NoticeItem.CONTROLLER, who.controller),
    (NoticeItem.CONTACT, who.contact),
    (NoticeItem.OFFICER, who.officer),
    (NoticeItem.JOINT, who.joint),
    (NoticeItem.REGISTER, who.register),
    (NoticeItem.GROUPS, who.groups),
    (NoticeItem.PURPOSES, why.purposes),
    (NoticeItem.INTERESTS, why.interests),
    (NoticeItem.OBJECTION, rights.objection),
    (NoticeItem.PROVISION, why.provision),
    (NoticeItem.CATEGORIES, what.categories),
    (NoticeItem.SOURCES, what.sources),
    (NoticeItem.RECIPIENTS, sharing.recipients),
    (NoticeItem.TRANSFERS, abroad.transfers),
    (NoticeItem.RETENTION, keeping.retention),
    (NoticeItem.PROTECTION, keeping.protection),
    (NoticeItem.AUTOMATED, rights.automated),
    (NoticeItem.RIGHTS, rights.rights),
    (NoticeItem.WITHDRAWAL, rights.withdrawal),
    (NoticeItem.REQUESTS, rights.requests),
    (NoticeItem.COMPLAINT, rights.complaint),
    (NoticeItem.PROMISES, closing.promises),
    (NoticeItem.COOKIES, closing.cookies),
    (NoticeItem.CHANGE, why.change),
)


def compose(facts: NoticeFacts, lang: Lang, *, draft: bool = False) -> NoticeDocument:
    """The notice in one language, in the register's house layout.

    A draft shows, marked, where an answer is still missing; a notice is silent there.
    """
    writer = Writer(facts, lang, draft=draft)
    sections, heads = arranged(writer, _found(writer))
    title = writer.own(facts.register.title, "title") or writer.say("document.title")
    return NoticeDocument(
        title=f"{writer.say('document.draft')}: {title}" if draft and writer.unanswered else title,
        subtitle=writer.own(facts.register.name, "name"),
        lang=lang,
        lead=writer.say("document.lead"),
        foot_note=writer.say("document.printed", date=writer.day(facts.today)),
        page_text=writer.say("document.page"),
        controller=who.controller_name(facts.controller),
        author=facts.controller.trade_name,
        made_on=facts.today,
        sections=sections,
        form=facts.register.layout.form,
        numbering=facts.register.layout.numbering,
        heads=heads,
        unanswered=tuple(dict.fromkeys(writer.unanswered)),
        untranslated=tuple(dict.fromkeys(writer.untranslated)),
        withheld=tuple(writer.withheld),
        unnamed=tuple(writer.unnamed),
    )


def _found(writer: Writer) -> dict[NoticeItem, tuple[Section, ...]]:
    """Every item with something to say, in the program's own order."""
    found = {item: (section,) for item, part in _ORDER if (section := part(writer))}
    own, dates = closing.own_sections(writer), closing.dates(writer)
    return found | {NoticeItem.OWN: tuple(own)} | ({NoticeItem.DATES: (dates,)} if dates else {})
