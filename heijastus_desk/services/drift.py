"""Notices compared with what is really done: the exact sentences that are no longer true, and why."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property

from heijastus_desk.documents.blocks import Block, Box, Bullets, KeyValues, Paragraph, Table, Tone
from heijastus_desk.documents.notice.compose import compose
from heijastus_desk.documents.notice.document import HeldFacts, NoticeDocument, NoticeFacts
from heijastus_desk.documents.notice.frozen import thaw
from heijastus_desk.domain.drift.comparing import drifts
from heijastus_desk.domain.drift.values import Drift, DriftKind, Now
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.versions import PublishedFacts
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.services.freezing import with_deliveries
from heijastus_desk.services.notices import NoticeService
from heijastus_desk.services.publishing import PublishingService
from heijastus_desk.services.reminders import ReminderService
from heijastus_desk.storage.queries.live_use import LiveUse, live_use
from heijastus_desk.storage.vault_file import VaultFile

__all__ = ["Drift", "DriftKind", "DriftLine", "DriftService", "RegisterDrift"]

Overdue = Mapping[str, Mapping[RecordClass, int]]
_LISTS = frozenset({DriftKind.CATEGORY, DriftKind.GROUP, DriftKind.SOURCE, DriftKind.RECIPIENT})
"""What is missing from a list makes no one sentence of it false, but the list as a whole."""
_UNTOLD = frozenset({NoticeItem.DATES.value})


@dataclass(frozen=True, slots=True)
class DriftLine:
    """Something no longer as said, with the sentences of the notice in use that it makes untrue."""

    drift: Drift
    heading: str
    """of the section the sentences stand in"""
    sentences: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RegisterDrift:
    """What has become untrue of one register's notice in use; `rewritten` are edits not yet published."""

    register: str
    number: int
    lines: tuple[DriftLine, ...] = ()
    rewritten: tuple[str, ...] = ()


class DriftService:
    """Tells where notices in use and what is really done part ways."""

    def __init__(
        self, vault: VaultFile, notices: NoticeService, publishing: PublishingService, reminders: ReminderService
    ) -> None:
        self._vault, self._notices, self._publishing, self._reminders = vault, notices, publishing, reminders

    def of_register(self, register: str, lang: Lang) -> RegisterDrift | None:
        """What has become untrue of a register's (uid) notice, in its own sentences; None when none is in use."""
        with self._vault.read() as connection:
            use = live_use(connection).get(register, LiveUse())
        return self._compared(register, use, self._reminders.overdue_for_notices(), lang)

    def all(self, lang: Lang) -> tuple[RegisterDrift, ...]:
        """The registers whose notice in use is no longer true, in list order."""
        with self._vault.read() as connection:
            used = live_use(connection)
        overdue = self._reminders.overdue_for_notices()
        found = (self._compared(uid, use, overdue, lang) for uid, use in used.items())
        return tuple(one for one in found if one is not None and one.lines)

    def _compared(self, register: str, use: LiveUse, overdue: Overdue, lang: Lang) -> RegisterDrift | None:
        said = self._publishing.published_facts(register)
        if said is None:
            return None
        facts = self._notices.facts(register)
        now = Now(
            today=facts.today,
            controller=facts.controller,
            register=facts.register,
            recipients=facts.recipients,
            categories=facts.held.categories,
            record_classes=facts.held.record_classes,
            roles=use.roles,
            sources=use.sources,
            markets_without_consent=use.markets_without_consent,
            overdue=frozenset(overdue.get(register, ())),
        )
        current = with_deliveries(facts)
        told = _Told(said, current, lang)
        lines = tuple(told.line(drift) for drift in drifts(said, now))
        shown = {sentence for line in lines for sentence in line.sentences}
        rewritten = tuple(one for one in told.lines_not_in(compose(current, lang)) if one not in shown)
        return RegisterDrift(register, said.number, lines, rewritten)


class _Told:
    """The notice in use: its sentences, and those that rest on one statement of the register."""

    def __init__(self, said: PublishedFacts, now: NoticeFacts, lang: Lang) -> None:
        self._lang = lang
        self._now = now
        self._facts = replace(
            now,
            controller=said.controller,
            register=said.register,
            recipients=said.recipients,
            held=HeldFacts(said.categories, said.record_classes),
            today=said.used_from,
        )
        kept = said.content.get(lang)
        self._document = thaw(kept, "", said.used_from) if kept else compose(self._facts, lang)

    @cached_property
    def _composed(self) -> list["_Statement"]:
        return list(_stated(compose(self._facts, self._lang)))

    def line(self, drift: Drift) -> DriftLine:
        vanishing = [one for one in self._vanishing(self._otherwise(drift)) if not one.text.endswith(":")]
        if drift.kind is DriftKind.OVERDUE:
            # What rests on the rule in other sections, such as where a class lies, is still so.
            own = [section.blocks for section in self._document.sections if section.item == drift.item.value]
            told = {one.text for blocks in own for one in _statements(blocks)}
            vanishing = [one for one in vanishing if one.text in told]
        sentences = tuple(one.text for one in vanishing)
        if drift.kind in _LISTS and len(vanishing) > 1:
            sentences = (", ".join(one.name for one in vanishing),)
        return DriftLine(drift, self._heading(drift, vanishing), sentences)

    def _otherwise(self, drift: Drift) -> NoticeFacts:
        """The facts on which the notice would not say what has become untrue."""
        if drift.kind is not DriftKind.CONTROLLER:
            return replace(self._facts, register=drift.without)
        now = self._now.register
        moved = replace(self._facts.register, contact=now.contact, address=now.address)
        return replace(self._facts, controller=self._now.controller, register=moved)

    def _heading(self, drift: Drift, vanishing: list["_Statement"]) -> str:
        sections = self._document.sections
        named = [one for one in sections if one.item == drift.item.value]
        holding = [one for one in sections if set(_statements(one.blocks)) & set(vanishing)]
        return next((one.heading for one in (*named, *holding)), "")

    def lines_not_in(self, other: NoticeDocument) -> Iterator[str]:
        """What this notice states and another does not."""
        found = {one.text for one in _stated(other)}
        return (one.text for one in _stated(self._document) if one.text not in found)

    def _vanishing(self, facts: NoticeFacts) -> list["_Statement"]:
        """What the notice would not say on other facts; by the program's words of today."""
        if facts == self._facts:
            return []
        left = {one.text for one in _stated(compose(facts, self._lang))}
        return [one for one in self._composed if one.text not in left]


@dataclass(frozen=True, slots=True)
class _Statement:
    """A piece of a notice; `name` is the first words of a row, the whole text otherwise."""

    text: str
    name: str


def _stated(document: NoticeDocument) -> Iterator[_Statement]:
    for section in document.sections:
        if section.item not in _UNTOLD:
            yield from _statements(section.blocks)


def _statements(blocks: Iterable[Block]) -> Iterator[_Statement]:
    """No headings, and a row of a table as one statement."""
    for block in blocks:
        match block:
            case Paragraph(text, tone):
                if tone is not Tone.HEADING:
                    yield _Statement(text, text)
            case Bullets(items):
                yield from (_Statement(item, item.partition("\n")[0]) for item in items)
            case KeyValues(rows) | Table(_, rows):
                yield from (_row(row) for row in rows)
            case Box(_, inner):
                yield from _statements(inner)


def _row(cells: tuple[str, ...]) -> _Statement:
    name, rest = cells[0], "; ".join(cell for cell in cells[1:] if cell)
    text = f"{name}: {rest}" if rest else name
    return _Statement(text.replace("\n", ", "), name.partition("\n")[0])
