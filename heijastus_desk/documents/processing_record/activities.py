"""What a register contributes to the controller's record, item by item of Art. 30(1), in the notice's own words."""

from collections.abc import Callable
from dataclasses import dataclass

from heijastus_desk.documents.blocks import Block, Bullets, Section, Table
from heijastus_desk.documents.notice import abroad, keeping, sharing, what, who
from heijastus_desk.documents.notice.document import NoticeFacts
from heijastus_desk.documents.notice.writer import Writer, listed
from heijastus_desk.documents.paper_texts import text
from heijastus_desk.domain.languages import Lang
from heijastus_desk.wording.sentences import label

RECORD = "processing_record"
"""The kind of paper whose texts these are."""


@dataclass(frozen=True, slots=True)
class Item:
    """One item of the record; `key` names it in the texts of papers."""

    key: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True)
class Activity:
    """A register as the record shows it."""

    name: str
    items: tuple[Item, ...]


def activity(facts: NoticeFacts, lang: Lang) -> Activity:
    """A register's items (b)-(g). Gaps are marked, never left out."""
    writer = Writer(facts, lang, draft=True)
    return Activity(
        writer.own(facts.register.name, "name"),
        (
            Item("contact", _blocks(who.contact, writer)),
            Item("purposes", _purposes(writer)),
            Item("groups", _groups(writer)),
            Item("categories", _blocks(what.categories, writer)),
            Item("recipients", _blocks(sharing.recipients, writer)),
            Item("transfers", _blocks(abroad.transfers, writer)),
            Item("limits", _limits(writer)),
            Item("security", _blocks(keeping.protection, writer)),
        ),
    )


def controller_items(facts: NoticeFacts, lang: Lang) -> tuple[Item, ...]:
    """Item (a): the controller, the officer, those she is controller with."""
    writer = Writer(facts, lang, draft=True)
    return (
        Item("controller", _blocks(who.controller, writer)),
        Item("officer", _blocks(who.officer, writer)),
        Item("joint", _blocks(who.joint, writer)),
    )


def _blocks(part: Callable[[Writer], Section | None], writer: Writer) -> tuple[Block, ...]:
    found = part(writer)
    return found.blocks if found else ()


def _purposes(writer: Writer) -> tuple[Block, ...]:
    rows = tuple(
        (
            writer.own(purpose.text, f"purposes[{n}].text"),
            "\n".join(label(basis.kind, writer.lang) for basis in purpose.bases),
        )
        for n, purpose in enumerate(writer.register.purposes)
    )
    if not rows:
        return tuple(writer.missing("purposes"))
    return (_table(writer, ("purpose", "basis"), rows, (60, 40)),)


def _limits(writer: Writer) -> tuple[Block, ...]:
    """Art. 30(1)(f) wants the time limits per category; why they are so long stands in the notice."""
    rows = tuple(
        (
            listed(label(one, writer.lang) for one in rule.record_classes) or writer.say("retention.everything"),
            keeping.period_words(writer, rule).replace("\n", " "),
            label(rule.event, writer.lang),
        )
        for rule in keeping.rules(writer)
    )
    if not writer.register.retention:
        return tuple(writer.missing("retention"))
    return (_table(writer, ("kept", "period", "event"), tuple(dict.fromkeys(rows)), (42, 28, 30)),)


def _table(
    writer: Writer, columns: tuple[str, ...], rows: tuple[tuple[str, ...], ...], widths: tuple[float, ...]
) -> Table:
    return Table(tuple(text(RECORD, column, writer.lang) for column in columns), rows, widths, named=False)


def _groups(writer: Writer) -> tuple[Block, ...]:
    named = tuple(
        writer.own(group.text, f"groups[{n}].text") or writer.name(group.kind)
        for n, group in enumerate(writer.register.groups)
    )
    return (Bullets(named),) if named else tuple(writer.missing("groups"))
