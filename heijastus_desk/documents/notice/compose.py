"""The order of a notice's sections, and the one function that composes it."""

from collections.abc import Callable

from heijastus_desk.documents.blocks import Section
from heijastus_desk.documents.notice import abroad, closing, keeping, rights, sharing, what, who, why
from heijastus_desk.documents.notice.document import NoticeDocument, NoticeFacts
from heijastus_desk.documents.notice.writer import Writer
from heijastus_desk.domain.languages import Lang

_ORDER: tuple[Callable[[Writer], Section | None], ...] = (
    who.controller,
    who.contact,
    who.officer,
    who.joint,
    who.register,
    why.purposes,
    why.interests,
    rights.objection,
    why.provision,
    what.categories,
    what.sources,
    sharing.recipients,
    abroad.transfers,
    keeping.retention,
    keeping.protection,
    rights.automated,
    rights.rights,
    rights.withdrawal,
    rights.requests,
    rights.complaint,
    closing.promises,
    closing.cookies,
    why.change,
)


def compose(facts: NoticeFacts, lang: Lang, *, draft: bool = False) -> NoticeDocument:
    """The notice in one language. A draft shows, marked, where an answer is still missing; a notice is silent there."""
    writer = Writer(facts, lang, draft=draft)
    sections = [section for part in _ORDER if (section := part(writer))]
    sections += closing.own_sections(writer)
    dates = closing.dates(writer)
    name = who.controller_name(facts.controller)
    register = writer.own(facts.register.name, "name")
    title = writer.say("document.title")
    return NoticeDocument(
        title=f"{writer.say('document.draft')}: {title}" if draft and writer.unanswered else title,
        subtitle=register,
        lang=lang,
        lead=writer.say("document.lead"),
        foot_note=writer.say("document.printed", date=writer.day(facts.today)),
        page_text=writer.say("document.page"),
        controller=name,
        author=facts.controller.trade_name,
        made_on=facts.today,
        sections=(*sections, *([dates] if dates else [])),
        unanswered=tuple(dict.fromkeys(writer.unanswered)),
        untranslated=tuple(dict.fromkeys(writer.untranslated)),
        withheld=tuple(writer.withheld),
        unnamed=tuple(writer.unnamed),
    )
