"""Sections at the end: promises, cookies, her own sections, dates."""

from heijastus_desk.documents.blocks import Block, Paragraph, Section
from heijastus_desk.documents.notice.document import OWN_SECTION
from heijastus_desk.documents.notice.writer import Writer
from heijastus_desk.domain.notices.content import Cookie, Cookies


def promises(writer: Writer) -> Section | None:
    return writer.section("promises", writer.bullets(writer.register.promises, "promises"))


def cookies(writer: Writer) -> Section | None:
    """Cookies of her web site (SVPL 205), or that it uses none."""
    blocks = writer.answered(writer.register.cookies, "cookies", "cookies.none", lambda c: _cookies(writer, c))
    return writer.section("cookies", blocks)


def _cookies(writer: Writer, facts: Cookies) -> list[Block]:
    blocks: list[Block] = []
    if facts.site:
        blocks.append(Paragraph(writer.say("cookies.site", site=facts.site)))
    for items, field in ((facts.purposes, "purposes"), (facts.data, "data"), (facts.tracking, "tracking")):
        bullets = writer.bullets(items, f"cookies.{field}")
        if bullets:
            blocks += [Paragraph(writer.say(f"cookies.{field}")), *bullets]
    rows = (_cookie(writer, n, cookie) for n, cookie in enumerate(facts.table))
    blocks += writer.table(("cookie", "cookie_use", "lifetime", "essential"), rows, (28, 38, 16, 18))
    for text, field in (
        (facts.combination, "combination"),
        (facts.refusal, "refusal"),
        (facts.effect, "effect"),
    ):
        if text:
            blocks.append(Paragraph(writer.own(text, f"cookies.{field}")))
    return blocks


def _cookie(writer: Writer, n: int, cookie: Cookie) -> tuple[str, str, str, str]:
    at = f"cookies.table[{n}]"
    name = f"{cookie.name}\n{cookie.provider}" if cookie.provider else cookie.name
    use = (writer.own(cookie.purpose, f"{at}.purpose"), writer.own(cookie.data, f"{at}.data"))
    essential = writer.say("cookies.essential") if cookie.essential else ""
    return name, "\n".join(text for text in use if text), writer.own(cookie.lifetime, f"{at}.lifetime"), essential


def own_sections(writer: Writer) -> list[Section]:
    """Sections of her own, as she wrote them."""
    made: list[Section] = []
    for n, section in enumerate(writer.register.extra):
        heading = writer.own(section.heading, f"extra[{n}].heading")
        text = writer.own(section.text, f"extra[{n}].text")
        made.append(Section(f"{OWN_SECTION}{n + 1}", heading, (Paragraph(text),) if text else ()))
    return made


def dates(writer: Writer) -> Section | None:
    """When the notice was drawn up, updated and taken into use."""
    facts = writer.register
    rows = writer.rows(
        *(
            (key, writer.day(day) if day else "")
            for key, day in (
                ("drawn_up", facts.drawn_up),
                ("updated", facts.updated),
                ("in_use_from", facts.in_use_from),
            )
        )
    )
    gaps = [] if facts.drawn_up or facts.updated else writer.missing("drawn_up")
    return writer.section("dates", [*rows, *gaps])
