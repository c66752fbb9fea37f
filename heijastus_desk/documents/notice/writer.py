"""Puts a notice's pieces into words of one language and keeps account of what is missing."""

from collections.abc import Callable, Iterable
from datetime import date
from enum import StrEnum
from typing import TypeVar

from heijastus_desk.documents.blocks import Block, Bullets, KeyValues, Paragraph, Section, Table, Tone
from heijastus_desk.documents.notice import texts
from heijastus_desk.documents.notice.document import NoticeFacts
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.values import Answer, AnswerState
from heijastus_desk.wording import sentences as wording

T = TypeVar("T")


def listed(names: Iterable[str]) -> str:
    """Names in a row, only the first with its capital letter."""
    return ", ".join(name if not n else name[:1].lower() + name[1:] for n, name in enumerate(names))


class Writer:
    """One notice in the making. Sections ask it for words; it notes what had no answer or no translation."""

    def __init__(self, facts: NoticeFacts, lang: Lang, *, draft: bool) -> None:
        self.facts = facts
        self.register = facts.register
        self.lang = lang
        self.unanswered: list[str] = []
        self.untranslated: list[str] = []
        self.withheld: list[str] = []
        self.unnamed: list[DataCategory] = []
        self._draft = draft
        self._sentences = texts.sentences(lang)
        self._recipients = {recipient.uid: recipient for recipient in facts.recipients}

    def say(self, key: str, **params: str) -> str:
        """A fixed sentence with its placeholders filled."""
        sentence = self._sentences[key]
        return sentence.format(**params) if params else sentence

    def word(self, group: str, member: StrEnum) -> str:
        """What a member of an enumeration means, in the notice's own voice."""
        return self._sentences[f"{group}.{member.value}"]

    def name(self, member: StrEnum) -> str:
        """The short name of a member, the same one the window shows."""
        return wording.label(member, self.lang)

    def day(self, day: date) -> str:
        return wording.format_date(day, self.lang)

    def own(self, text: LocalisedText, field: str) -> str:
        """Her own text; in another language where this one is missing, so that no fact is lost."""
        if not text:
            return ""
        if not text.has(self.lang):
            self.untranslated.append(field)
        return text.get(self.lang) or text.sv or text.en

    def owns(self, items: Iterable[LocalisedText], field: str) -> tuple[str, ...]:
        return tuple(self.own(text, f"{field}[{n}]") for n, text in enumerate(items) if text)

    def missing(self, field: str, code: str = "", shown: str = "") -> list[Block]:
        """Note a field without an answer; only a draft shows it. `code` tells which of several, `shown` names it."""
        label = self.say(f"fields.{field.replace('.', '_')}")
        self.unanswered.append(f"{field}[{code}]" if code else field)
        if not self._draft:
            return []
        line = self.say("document.unanswered", what=label)
        return [Paragraph(f"{line} ({shown})" if shown else line, Tone.UNANSWERED)]

    def answered(self, answer: Answer[T], field: str, none: str, given: Callable[[T], Iterable[Block]]) -> list[Block]:
        """The three states: what `given` makes of the value, the sentence `none`, or a note that it is missing."""
        match answer.state:
            case AnswerState.GIVEN if answer.value is not None:
                return list(given(answer.value))
            case AnswerState.NONE:
                return [Paragraph(self.say(none))]
            case _:
                return self.missing(field)

    def bullets(self, items: Iterable[LocalisedText], field: str) -> list[Block]:
        """A list of her own texts, or nothing."""
        lines = self.owns(items, field)
        return [Bullets(lines)] if lines else []

    def rows(self, *pairs: tuple[str, str]) -> list[Block]:
        """Names and values for those that have a value."""
        rows = tuple((self.say(f"rows.{key}"), value) for key, value in pairs if value)
        return [KeyValues(rows)] if rows else []

    def table(
        self,
        columns: tuple[str, ...],
        rows: Iterable[tuple[str, ...]],
        widths: tuple[float, ...],
        *,
        named: bool = True,
    ) -> list[Block]:
        """A table without the columns that would stay empty; nothing where there are no rows."""
        found = tuple(rows)
        kept = [n for n in range(len(columns)) if n == 0 or any(row[n] for row in found)]
        if not found:
            return []
        header = tuple(self.say(f"columns.{columns[n]}") for n in kept)
        cells = tuple(tuple(row[n] for n in kept) for row in found)
        return [Table(header, cells, tuple(widths[n] for n in kept), named=named)]

    def subheading(self, key: str) -> Paragraph:
        return Paragraph(self.say(f"headings.{key}"), Tone.HEADING)

    def section(self, item: str, blocks: Iterable[Block]) -> Section | None:
        """A section, unless nothing is to be said in it."""
        content = tuple(blocks)
        return Section(item, self.say(f"headings.{item}"), content) if content else None

    def recipient(self, uid: str) -> Recipient | None:
        return self._recipients.get(uid)

    def country(self, code: str) -> str:
        return texts.country(code, self.lang)
