"""Sections on which data there are and where they come from: N05 and N13."""

from collections.abc import Callable

from heijastus_desk.documents.blocks import Block, Bullets, Paragraph, Section
from heijastus_desk.documents.notice import keeping
from heijastus_desk.documents.notice.writer import Writer, listed
from heijastus_desk.domain.notices.content import Category, Source
from heijastus_desk.domain.notices.origin import Origin, origin_of
from heijastus_desk.domain.records import HeldAt


def categories(writer: Writer) -> Section | None:
    """N05: every category entered, and every one the map says is held here."""
    facts = writer.register
    rows = [_category(writer, n, category) for n, category in enumerate(facts.categories)]
    named = {category.code for category in facts.categories}
    for code in sorted(writer.facts.held.categories - named):
        writer.unnamed.append(code)
        rows.append((writer.name(code), writer.say("categories.unnamed"), writer.word("held", HeldAt.HERE)))
    if not rows:
        return writer.section("N05", writer.missing("categories"))
    blocks = writer.table(("category", "data", "where"), rows, (27, 46, 27))
    blocks += writer.bullets(facts.category_notes, "category_notes")
    if any(category.special for category in facts.categories) and any(p.special_ground for p in facts.purposes):
        blocks.append(Paragraph(writer.say("categories.special_note")))
    return writer.section("N05", blocks)


def _category(writer: Writer, n: int, category: Category) -> tuple[str, str, str]:
    at = f"categories[{n}]"
    lines = [writer.own(category.text, f"{at}.text")]
    if category.special:
        lines.append(writer.say("categories.special"))
    if category.with_consent:
        lines.append(writer.say("categories.with_consent"))
    # A record class tells the reader something only where a storage period of its own goes by that name.
    told = [record_class for record_class in category.record_classes if record_class in keeping.ruled(writer)]
    if told:
        lines.append(
            writer.say("categories.kept_as", classes=listed(writer.name(record_class) for record_class in told))
        )
    places = [_place(writer, place, category, at) for place in category.held]
    if category.elsewhere and HeldAt.ELSEWHERE not in category.held:
        places.append(writer.own(category.elsewhere, f"{at}.elsewhere"))
    return writer.name(category.code), "\n".join(line for line in lines if line), "\n".join(places)


def _place(writer: Writer, place: HeldAt, category: Category, at: str) -> str:
    name = writer.word("held", place)
    where = writer.own(category.elsewhere, f"{at}.elsewhere") if place is HeldAt.ELSEWHERE else ""
    return f"{name}: {where}" if where else name


def sources(writer: Writer) -> Section | None:
    """N13: where the data come from and, where it is so, that anybody can read the source."""
    return writer.section("N13", writer.answered(writer.register.sources, "sources", "sources.none", _given(writer)))


def _given(writer: Writer) -> Callable[[tuple[Source, ...]], list[Block]]:
    """Sources of several origins are told apart: Art. 13 speaks of some, Art. 14 of the others."""

    def given(found: tuple[Source, ...]) -> list[Block]:
        by_origin: dict[Origin, list[tuple[str, str]]] = {}
        for n, source in enumerate(found):
            by_origin.setdefault(origin_of(source), []).append(_source(writer, n, source))
        blocks: list[Block] = []
        for origin in Origin:
            if origin in by_origin and len(by_origin) > 1:
                blocks.append(writer.subheading(f"sources_{origin.value}"))
            blocks += _sources(writer, by_origin.get(origin, []))
        return blocks

    return given


def _sources(writer: Writer, rows: list[tuple[str, str]]) -> list[Block]:
    if any(public for _, public in rows):
        return writer.table(("source", "public"), rows, (75, 25), named=False)
    return [Bullets(tuple(source for source, _ in rows))] if rows else []


def _source(writer: Writer, n: int, source: Source) -> tuple[str, str]:
    # Her own words say it; the kind beside them would say more than she did.
    lines = [writer.own(source.text, f"sources[{n}].text") or writer.name(source.kind)]
    if source.with_consent:
        lines.append(writer.say("categories.with_consent"))
    return "\n".join(lines), writer.say("sources.public") if source.public else ""
