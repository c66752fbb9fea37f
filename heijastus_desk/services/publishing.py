"""Taking a notice into use: its versions frozen with their facts, what changed between them, who must be told."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from heijastus_desk.documents.notice.frozen import section_texts
from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import Purpose, Register
from heijastus_desk.domain.notices.differences import LineDifference, SectionDifference, changed_words, differences
from heijastus_desk.domain.notices.versions import PublishedFacts, new_purposes
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.freezing import Freezing, plan_freezing
from heijastus_desk.services.notices import NoticeService
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.storage.content_codec import encode
from heijastus_desk.storage.queries.deliveries import VersionRow, notice_versions, standings, version_content
from heijastus_desk.storage.queries.versions import (
    GivenLine,
    ToldPurposes,
    given_lines,
    given_to,
    persons_given,
    published_facts,
    told_purposes,
    versions_given,
)
from heijastus_desk.storage.vault_file import VaultFile

EVERY_LANGUAGE = frozenset(Lang)


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedVersion:
    """A numbered version of a register's notice: its languages, and how many persons were given it."""

    number: int
    used_from: date
    reason: str
    """her own words; empty for the first, and for one frozen by giving it"""
    languages: Mapping[Lang, str]
    """the uid of each language's frozen words"""
    given_to: int


@dataclass(frozen=True, slots=True)
class InformTask:
    """A purpose that persons were not told of: they are informed before data are used for it, Art. 13(3), 14(4)."""

    register: str
    purpose: str
    """its code"""
    text: LocalisedText
    since: date
    """the first day of the version that names it"""
    persons: tuple[tuple[str, str], ...]
    """uid and name, in Finnish order"""


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishPreview:
    """What taking the notice into use now would make."""

    number: int
    newest: int
    """the number in use now, 0 when there is none"""
    is_kept: bool
    """the newest version says all of this already, in every language"""
    differences: Mapping[Lang, tuple[SectionDifference, ...]]
    """to the newest version, in the languages it has"""
    missing_texts: Mapping[Lang, tuple[str, ...]]
    """fields not written in a language; only languages that lack some"""
    unanswered: tuple[str, ...]
    """fields nobody has answered, for which the notice prints nothing"""
    given_to: int
    """how many persons were given an earlier version"""
    purposes: tuple[Purpose, ...] = field(default=())
    """new since the newest version"""

    @property
    def needs_reason(self) -> bool:
        """Not the first version, which explains itself, nor one that only gets the languages it lacks."""
        return self.number > self.newest > 0


class PublishingService:
    """Publishes notices and compares their versions."""

    def __init__(self, vault: VaultFile, notices: NoticeService, sight: OutOfSight | None = None) -> None:
        self._vault, self._notices = vault, notices
        self._sight = sight or OutOfSight(vault)

    def preview(self, register: str) -> PublishPreview:
        """What `publish` would make of a stored register (uid); raises REGISTER_NOT_FOUND, SETUP_NOT_FINISHED."""
        plan = self._plan(register, EVERY_LANGUAGE)
        with self._vault.read() as connection:
            before = {row.lang: found(version_content(connection, row.uid))[1] for row in plan.newest}
            published = published_facts(connection, register)
            given = given_to(connection, register)
        told = {purpose.code for purpose in published.register.purposes} if published else None
        return PublishPreview(
            number=plan.number,
            newest=_newest(plan),
            is_kept=plan.is_kept,
            differences={
                lang: differences(section_texts(content), section_texts(plan.says[lang].content))
                for lang, content in before.items()
            },
            missing_texts=_missing(plan),
            unanswered=plan.documents[Lang.FI].unanswered,
            given_to=given,
            purposes=() if told is None else new_purposes(plan.rests_on.register.purposes, told),
        )

    def publish(
        self,
        register: str,
        reason: str,
        on: date,
        langs: Iterable[Lang] = EVERY_LANGUAGE,
        *,
        dated: bool = False,
    ) -> Change:
        """Freeze what the notice says now as its next version, in use from `on`; one undo.

        `dated` also writes the day into the notice: as drawn up in the first version, as updated in a later one.
        A version that giving it froze in one language gets the others, and the reason, under the number it has.
        Raises FIELD_EMPTY at `reason` for a new version but the first and at `langs` for none, DATE_IN_FUTURE or
        DATE_ORDER at `on`, NOTICE_TEXTS_MISSING at `langs` where a language lacks texts, NOTICE_UNCHANGED.
        """
        wanted = frozenset(langs)
        if not wanted:
            raise HeijastusError(ErrorCode.FIELD_EMPTY, field="langs")
        plan = self._plan(register, wanted)
        why = self._checked(plan, reason, on)
        stamped = _dated(plan, on) if dated and plan.number > _newest(plan) else None
        if stamped is not None:
            plan = plan_freezing(self._vault, self._notices, register, wanted, changed=stamped)
        with edit(self._vault, "notice_published", Kind.DELIVERIES, Kind.REGISTERS) as current:
            if stamped is not None:
                current.transaction.update("register", register, {"content": encode(stamped)})
            made = plan.freeze(current.transaction, on, why)
            if plan.number == _newest(plan):
                for row in plan.newest:
                    current.transaction.update("notice_version", row.uid, {"reason": why or row.reason})
            current.uid = made.get(Lang.FI) or next(iter(made.values()))
        return current.done

    def versions(self, register: str) -> tuple[PublishedVersion, ...]:
        """Every version of a register's notice, the newest first."""
        with self._vault.read() as connection:
            rows = notice_versions(connection, register)
            given = persons_given(connection, register)
        numbers = dict.fromkeys(row.number for row in rows)
        return tuple(_version([row for row in rows if row.number == n], given.get(n, 0)) for n in numbers)

    def differences(self, before: str, after: str) -> tuple[SectionDifference, ...]:
        """What two frozen versions (uids) say differently; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            old, new = (found(version_content(connection, uid))[1] for uid in (before, after))
        return differences(section_texts(old), section_texts(new))

    def published_facts(self, register: str) -> PublishedFacts | None:
        """What the newest version of a register's notice (uid) rested on and says.

        None when nothing was published yet, or the version was frozen by a program that kept no facts.
        """
        with self._vault.read() as connection:
            return published_facts(connection, register)

    def given(self, register: str) -> tuple[GivenLine, ...]:
        """Everybody who was given a version of a register's notice, the last given first, but restricted persons."""
        hidden = self._sight.restricted()
        with self._vault.read() as connection:
            return tuple(one for one in given_lines(connection, register) if one.person not in hidden)

    def to_inform(self, register: str = "") -> tuple[InformTask, ...]:
        """Persons given only versions without a purpose the newest one names, by purpose; of every register or one.

        Who was never given any version is no part of it: that is lacking. Of a version kept without its facts
        nothing is concluded. Quick, for Today.
        """
        hidden = self._sight.uids()
        with self._vault.read() as connection:
            told = [one for one in told_purposes(connection) if register in ("", one.register)]
            given = versions_given(connection) if told else {}
            untold = [one for newest in _newest_told(told) for one in _untold(newest, told, given)]
            # In Finnish order, and only when somebody is to be told: it reads every person.
            everybody = standings(connection) if untold else ()
            names = {one.person: one.name for one in everybody if one.person not in hidden}
        return tuple(
            InformTask(
                newest.register,
                purpose.code,
                purpose.text,
                newest.used_from,
                tuple((uid, name) for uid, name in names.items() if uid in persons),
            )
            for newest, purpose, persons in untold
        )

    def _plan(self, register: str, langs: frozenset[Lang]) -> Freezing:
        return plan_freezing(self._vault, self._notices, register, langs)

    def _checked(self, plan: Freezing, reason: str, on: date) -> str:
        """The reason in clean words, once nothing speaks against publishing."""
        newest = _newest(plan)
        if plan.is_kept:
            raise HeijastusError(ErrorCode.NOTICE_UNCHANGED, number=newest)
        missing = {lang: fields for lang, fields in _missing(plan).items() if lang in plan.langs}
        if missing:
            count = len({field for fields in missing.values() for field in fields})
            named = ", ".join(missing)
            raise HeijastusError(ErrorCode.NOTICE_TEXTS_MISSING, field="langs", count=count, given=named)
        if on > self._vault.clock.today():
            raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field="on", given=on)
        if newest and on < plan.newest[0].used_from:
            raise HeijastusError(ErrorCode.DATE_ORDER, field="on")
        return values.line(reason, field="reason", required=plan.number > newest > 0)


def _dated(plan: Freezing, on: date) -> Register:
    register = plan.rests_on.register
    return replace(
        register,
        drawn_up=register.drawn_up or (None if plan.newest else on),
        updated=on if plan.newest else register.updated,
        in_use_from=on if register.in_use_from else None,
    )


def _newest(plan: Freezing) -> int:
    return plan.newest[0].number if plan.newest else 0


def _missing(plan: Freezing) -> dict[Lang, tuple[str, ...]]:
    return {lang: one.untranslated for lang, one in plan.documents.items() if one.untranslated}


def _version(rows: Sequence[VersionRow], given_to: int) -> PublishedVersion:
    return PublishedVersion(
        number=rows[0].number,
        used_from=min(row.used_from for row in rows),
        reason=next((row.reason for row in rows if row.reason), ""),
        languages={row.lang: row.uid for row in sorted(rows, key=lambda row: list(Lang).index(row.lang))},
        given_to=given_to,
    )


def _newest_told(told: Sequence[ToldPurposes]) -> Iterable[ToldPurposes]:
    return {one.register: one for one in reversed(told)}.values()


def _untold(
    newest: ToldPurposes, told: Sequence[ToldPurposes], given: Mapping[tuple[str, str], frozenset[int]]
) -> Iterator[tuple[ToldPurposes, Purpose, frozenset[str]]]:
    """The purposes of a register's newest version that somebody was not told of, with those persons (uids)."""
    codes = {
        one.number: frozenset(purpose.code for purpose in one.purposes)
        for one in told
        if one.register == newest.register
    }
    lacking: dict[str, set[str]] = {}
    for (person, register), numbers in given.items():
        if register != newest.register or not numbers <= codes.keys():
            continue
        known = frozenset[str]().union(*(codes[number] for number in numbers))
        for purpose in new_purposes(newest.purposes, known):
            lacking.setdefault(purpose.code, set()).add(person)
    for purpose in newest.purposes:
        if purpose.code in lacking:
            yield newest, purpose, frozenset(lacking[purpose.code])


__all__ = [
    "GivenLine",
    "InformTask",
    "LineDifference",
    "PublishPreview",
    "PublishedFacts",
    "PublishedVersion",
    "PublishingService",
    "SectionDifference",
    "changed_words",
]
