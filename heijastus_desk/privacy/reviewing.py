"""Finds what concerns others in the data of one person, and carries out what was decided about it (Art. 15(4))."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from heijastus_desk.domain.aliases import ORGANISATION, PERSON, free_aliases, taken_in
from heijastus_desk.domain.records import DataCategory
from heijastus_desk.domain.rights.passages import (
    MASKED,
    NamingPassage,
    PassageDecision,
    PassageKind,
    digest_of,
    sentences,
)
from heijastus_desk.domain.rights.values import MaskReason, PassageChoice
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.privacy.classification import Export, RouteKind
from heijastus_desk.privacy.inventory import ColumnEntry, DataInventory
from heijastus_desk.privacy.naming_passages import Key, NamedPart, NameFinder, PartyName, instead_of
from heijastus_desk.privacy.reviewed_data import LeftOut, Reviewed
from heijastus_desk.privacy.subject_data import SubjectData, SubjectRecord, Waiting

FILE: Final = "content"
_FILE_NAME: Final = "file_name"
_WHO: Final = frozenset({DataCategory.IDENTITY, DataCategory.CONTACT})

Row = tuple[str, str]
"""Table and uid of a record."""


@dataclass(frozen=True, slots=True)
class Other:
    """Somebody else who may be named: what to look for, how the window says it, why it may be masked."""

    name: PartyName
    shown: str
    reason: MaskReason


@dataclass(frozen=True, slots=True, kw_only=True)
class Material:
    """What is looked through. `shared` records are about several persons; `withheld` texts only mention this one."""

    data: SubjectData
    inventory: DataInventory
    own: tuple[str, str]
    """given and family name of the person"""
    others: Sequence[Other]
    hers: str = ""
    """the name of her who writes the records: what she signed names nobody else who is called the same"""
    shared: frozenset[Row] = frozenset()
    withheld: Mapping[Row, Mapping[str, str]] = field(default_factory=dict[Row, Mapping[str, str]])
    decided: Sequence[PassageDecision] = ()


class Review:
    """One person's data with the passages of it; `passages` in the order of the data."""

    def __init__(self, material: Material) -> None:
        self._material = material
        given, family = material.own
        namesakes = [(one, family) for one in given.split()]
        *first, last = material.hers.split() or [""]
        namesakes += [(one, last) for one in first]
        self._finder = NameFinder([other.name for other in material.others], namesakes)
        self._about = NameFinder([PartyName.of_person(("person", material.data.uid), given, family, "")])
        self._own_words = set(search_key(given).split()) | set(search_key(family).split())
        self._own_words |= {half for word in self._own_words for half in word.split("-")}
        self._others = {other.name.key: other for other in material.others}
        self._decided = {one.spot: one for one in material.decided}
        self._seen = {(one.table, one.uid, one.column) for one in material.decided}
        self._digests = {file.name: file.sha256 for file in material.data.files}
        self._aliases: dict[Key, str] = {}
        self.passages = self._with_aliases([one for record in material.data.records for one in self._of(record)])

    @property
    def open_count(self) -> int:
        """How many passages wait for her."""
        return sum(1 for one in self.passages if one.waits)

    def reviewed(self) -> Reviewed:
        """The data with her choices carried out. What waits is taken out too, so that nothing slips through."""
        by_row: dict[Row, list[NamingPassage]] = {}
        for one in self.passages:
            by_row.setdefault((one.table, one.uid), []).append(one)
        masked: Counter[MaskReason] = Counter()
        left_out: list[LeftOut] = []
        records: list[SubjectRecord] = []
        for record in self._material.data.records:
            mine = by_row.get((record.table, record.uid), [])
            left_out += self._others_business(record)
            records.append(_carried_out(record, mine, self._texts(record), masked, left_out))
        gone = {(one.table, one.uid) for one in left_out if one.is_file}
        files = tuple(file for file in self._material.data.files if (file.table, file.uid) not in gone)
        aliases = {one.alias for one in self.passages if one.chosen is PassageChoice.ALIAS}
        data = replace(self._material.data, records=tuple(records), files=files)
        return Reviewed(data, masked, tuple(left_out), len(aliases), self.open_count)

    # -------------------------------------------------------------------------------------------------------- finding

    def _of(self, record: SubjectRecord) -> Iterator[NamingPassage]:
        is_others = record.waiting is Waiting.MENTION
        is_shared = (record.table, record.uid) in self._material.shared
        day = _day_of(record)
        if record.file:
            file = self._file(record, day)
            yield file
            if file.chosen is PassageChoice.LEAVE_OUT:
                return
        free = self._free_texts(record.table)
        for column, text in self._texts(record).items():
            digest = digest_of(text)
            shown: list[tuple[int, int]] | None = None
            if (is_others or is_shared) and column in free:
                own = list(self._sentences(record, column, text, digest, day, is_others=is_others))
                yield from own
                shown = [(one.start, one.start + one.length) for one in own if one.chosen is PassageChoice.SHOW]
            for part in self._names_in(text):
                if shown is None or any(first <= part.start < end for first, end in shown):
                    yield self._name(record, column, text, digest, day, part)

    def _texts(self, record: SubjectRecord) -> dict[str, str]:
        """Every text of a record in which somebody may be named, also those left out until they are looked at."""
        told = {column: value for column, value in record.values if isinstance(value, str) and value}
        told |= self._material.withheld.get((record.table, record.uid), {})
        wanted = [c for c in self._material.inventory.table(record.table).personal_columns if _may_name(record, c)]
        return {column.name: told[column.name] for column in wanted if column.name in told}

    def _others_business(self, record: SubjectRecord) -> list[LeftOut]:
        """What the orderer agreed on for itself, left out already when the data were read."""
        columns = self._material.inventory.table(record.table).personal_columns
        barred = {c.name for c in columns if c.personal and c.personal.export is Export.ORDERER}
        return [
            LeftOut(record.table, record.uid, name, MaskReason.CONFIDENTIAL)
            for name in record.withheld
            if name in barred
        ]

    def _free_texts(self, table: str) -> set[str]:
        columns = self._material.inventory.table(table).personal_columns
        return {c.name for c in columns if c.personal and c.personal.export is Export.REVIEW}

    def _names_in(self, text: str) -> list[NamedPart]:
        """A name the person bears too tells nobody else: in the data of Liisa Virtanen only Anna Virtanen is other."""
        found = self._finder.find(text, also_given=True)
        return [part for part in found if not part.said or part.said - self._own_words]

    def _name(
        self, record: SubjectRecord, column: str, text: str, digest: str, day: date | None, part: NamedPart
    ) -> NamingPassage:
        other = self._others[part.key]
        is_firm = part.key[0] == "organisation"
        bare = NamingPassage(
            kind=PassageKind.NAME,
            table=record.table,
            uid=record.uid,
            column=column,
            start=part.start,
            length=part.length,
            digest=digest,
            text=text,
            party=part.key[1],
            name=other.shown,
            case=part.case,
            day=day,
            proposed=PassageChoice.SHOW if is_firm else PassageChoice.ALIAS,
            reason=other.reason,
            is_optional=is_firm,
        )
        return self._chosen(bare)

    def _sentences(
        self, record: SubjectRecord, column: str, text: str, digest: str, day: date | None, *, is_others: bool
    ) -> Iterator[NamingPassage]:
        for start, length in sentences(text):
            is_about = bool(self._about.find(text[start : start + length], also_given=True))
            yield self._chosen(
                NamingPassage(
                    kind=PassageKind.SENTENCE,
                    table=record.table,
                    uid=record.uid,
                    column=column,
                    start=start,
                    length=length,
                    digest=digest,
                    text=text,
                    day=day,
                    proposed=PassageChoice.SHOW if is_about else PassageChoice.LEAVE_OUT,
                    reason=MaskReason.OTHER_CLIENT if is_others else MaskReason.GROUP_MEMBER,
                )
            )

    def _file(self, record: SubjectRecord, day: date | None) -> NamingPassage:
        is_own = record.tie in {RouteKind.SUBJECT, RouteKind.OWNER}
        return self._chosen(
            NamingPassage(
                kind=PassageKind.FILE,
                table=record.table,
                uid=record.uid,
                column=FILE,
                start=0,
                length=0,
                digest=self._digests[record.file],
                text=str(dict(record.values).get(_FILE_NAME) or record.file),
                day=day,
                proposed=PassageChoice.SHOW if is_own else PassageChoice.LEAVE_OUT,
                reason=MaskReason.THIRD_PERSON,
            )
        )

    def _chosen(self, one: NamingPassage) -> NamingPassage:
        known = self._decided.get(one.spot)
        if known is not None and known.digest == one.digest and known.choice in one.choices:
            if known.alias and one.kind is PassageKind.NAME:
                self._aliases.setdefault(_key(one), known.alias)
            return replace(one, chosen=known.choice, because=known.because)
        had = (one.table, one.uid, one.column) in self._seen
        changed = had and all(
            stored.digest != one.digest
            for stored in self._material.decided
            if (stored.table, stored.uid, stored.column) == (one.table, one.uid, one.column)
        )
        return replace(one, has_changed=changed)

    def _with_aliases(self, found: Sequence[NamingPassage]) -> tuple[NamingPassage, ...]:
        """Each person under one alias in the whole case: the one given before, else the next that is free."""
        taken = {letter for one in found for letter in taken_in(one.text)}
        taken |= {letter for one in self._material.decided for letter in taken_in(one.alias)}
        free = {noun: free_aliases(noun, taken) for noun in (PERSON, ORGANISATION)}
        told: list[NamingPassage] = []
        for one in found:
            if one.kind is PassageKind.NAME:
                noun = ORGANISATION if one.is_optional else PERSON
                alias = self._aliases.get(_key(one)) or next(free[noun])
                self._aliases[_key(one)] = alias
                told.append(replace(one, alias=alias))
            else:
                told.append(one)
        return tuple(told)


def instead(one: NamingPassage, choice: PassageChoice) -> str:
    """What would stand in the place of a passage."""
    if choice is PassageChoice.SHOW:
        return one.said
    if choice is PassageChoice.ALIAS:
        return instead_of(one.text, NamedPart(one.start, one.length, _key(one), one.case), one.alias)
    return MASKED


def _key(one: NamingPassage) -> Key:
    return ("organisation" if one.is_optional else "person", one.party)


def _may_name(record: SubjectRecord, column: ColumnEntry) -> bool:
    """Texts, save what the person is called and where to reach them, and what an organisation is."""
    personal = column.personal
    if personal is None or personal.vocabulary or personal.export in {Export.FILE, Export.DERIVED}:
        return False
    if personal.export is Export.REVIEW:
        return True
    return personal.category not in _WHO and record.table not in {"organisation", "request_decision"}


def _day_of(record: SubjectRecord) -> date | None:
    for column, value in record.values:
        if column.endswith("_on") and isinstance(value, str):
            return date.fromisoformat(value)
    return None


def _carried_out(
    record: SubjectRecord,
    passages: Iterable[NamingPassage],
    texts: Mapping[str, str],
    masked: Counter[MaskReason],
    left_out: list[LeftOut],
) -> SubjectRecord:
    values, withheld, file = dict(record.values), list(record.withheld), record.file
    by_column: dict[str, list[NamingPassage]] = {}
    for one in passages:
        if one.kind is PassageKind.FILE:
            if one.chosen is not PassageChoice.SHOW:
                left_out.append(LeftOut(one.table, one.uid, one.column, one.because or one.reason, is_file=True))
                values[_FILE_NAME], file = None, ""
                withheld.append(_FILE_NAME)
        else:
            by_column.setdefault(one.column, []).append(one)
    for column, mine in by_column.items():
        if column in withheld and column == _FILE_NAME:
            continue
        own = [one for one in mine if one.kind is PassageKind.SENTENCE]
        if own and all(one.chosen is not PassageChoice.SHOW for one in own):
            left_out.append(LeftOut(record.table, record.uid, column, own[0].because or own[0].reason))
            values[column] = None
            withheld = [*dict.fromkeys([*withheld, column])]
            continue
        values[column] = _rewritten(texts[column], mine)
        withheld = [one for one in withheld if one != column]
        masked.update(one.because or one.reason for one in mine if _is_gone(one))
    ordered = tuple((column, values[column]) for column, _ in record.values)
    return replace(record, values=ordered, withheld=tuple(withheld), waiting=None, file=file)


def _is_gone(one: NamingPassage) -> bool:
    return one.chosen is not PassageChoice.SHOW and not (one.is_optional and one.chosen is None)


def _rewritten(text: str, passages: Sequence[NamingPassage]) -> str:
    """The text without what goes. Sentences left out one after the other leave one mark."""
    going = [one for one in passages if _is_gone(one)]
    gone = [(one.start, one.start + one.length) for one in going if one.kind is PassageKind.SENTENCE]
    names = [one for one in going if one.kind is PassageKind.NAME]
    names = [one for one in names if not any(first <= one.start < end for first, end in gone)]
    cuts = [(first, end, MASKED) for first, end in _joined(text, gone)]
    cuts += [(one.start, one.start + one.length, instead(one, one.chosen or PassageChoice.MASK)) for one in names]
    written: list[str] = []
    at = 0
    for first, end, said in sorted(cuts, key=lambda cut: (cut[0], -cut[1])):
        # A firm may be called like a person: the longer name takes both.
        if first >= at:
            written += [text[at:first], said]
        at = max(at, end)
    return "".join([*written, text[at:]])


def _joined(text: str, spans: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for first, end in sorted(spans):
        if joined and not text[joined[-1][1] : first].strip():
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((first, end))
    return joined
