"""Suggests what each piece of an old notice may become; she confirms, corrects or leaves out each of them."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from heijastus_desk.domain.notices.adoption import readers
from heijastus_desk.domain.notices.adoption.facts import FACT_ITEMS, facts, is_of_another, leftover
from heijastus_desk.domain.notices.adoption.pieces import pieces, sentences, words_of
from heijastus_desk.domain.notices.adoption.suggestion import TITLE, UNMAPPED, OnFile, Suggestion, Target
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldNotice, OldRetention, Trigger
from heijastus_desk.domain.retention.terms import Event

_RUNNING = frozenset(
    {
        Target.PROVISION,
        Target.RETENTION_NOTE,
        Target.RIGHT,
        Target.SPECIFICATION,
        Target.IDENTITY,
        Target.REFUSAL,
        Target.AUTOMATED,
        Target.PROFILING,
        Target.COOKIE_PURPOSE,
        Target.COOKIE_DATA,
        Target.COOKIE_REFUSAL,
        Target.COOKIE_TRACKING,
        Target.BASIS_STATEMENT,
        Target.EXTRA,
    }
)
"""Targets whose pieces, one after the other in a section, are one text."""


def suggest(old: OldNotice, on_file: OnFile | None = None) -> tuple[Suggestion, ...]:
    """Suggestions in the order of her text; every word of it is in the source of one, save plain labels."""
    known = on_file or OnFile()
    found = [*facts(old, known), *(one for at in range(len(old.sections)) for one in _of_section(old, at))]
    if is_of_another(old, known.controller):
        # What another business says of its officer is no fact of hers.
        found = [replace(one, target=Target.EXTRA) if one.target is Target.NO_OFFICER else one for one in found]
    found = _with_retention(old, found)
    found += _untold(old, found)
    found += [*_recipients_elsewhere(old, found), *_channels_elsewhere(old, found), *_unmapped(old), *_layout(old)]
    found.sort(key=lambda one: one.section if one.section >= TITLE else len(old.sections))
    return _keyed(_marked(found, known))


def _of_section(old: OldNotice, at: int) -> Iterator[Suggestion]:
    section = old.sections[at]
    desk = readers.Desk(old, at, section)
    if section.item in FACT_ITEMS:
        yield from _merged(readers.beside_facts(desk, leftover(old, at)))
        return
    yield from _merged(readers.reader_for(section.item)(desk))


def _merged(found: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """Pieces of running text with one meaning put together again."""
    last: Suggestion | None = None
    for one in found:
        same = last is not None and (last.target, last.code) == (one.target, one.code)
        if last is not None and same and one.target in _RUNNING:
            last = replace(last, text=f"{last.text}\n{one.text}", source=f"{last.source}\n{one.source}")
            continue
        if last is not None:
            yield last
        last = one
    if last is not None:
        yield last


def _with_retention(old: OldNotice, found: list[Suggestion]) -> list[Suggestion]:
    """Each sentence on storage as a rule: in place of its own words, or beside the section that tells it."""
    made = list(found)
    for rule in old.retention:
        at = next((n for n, one in enumerate(made) if _holds(one, rule.text)), None)
        if at is None:
            made.append(_rule(rule, _section_of(old, rule.text), ""))
            continue
        note = made[at]
        if note.target is Target.RETENTION_NOTE:
            made[at : at + 1] = _cut(note, rule)
        else:
            # Its words stay where they are: there they say more than a storage period.
            made.insert(at + 1, _rule(rule, note.section, ""))
    return made


def _holds(one: Suggestion, sentence: str) -> bool:
    held = one.target not in {Target.RETENTION, Target.BASIS, Target.RECIPIENT}
    return held and _plain(sentence) in _plain(one.source)


def _cut(note: Suggestion, rule: OldRetention) -> list[Suggestion]:
    """A note with the rule's sentence taken out of it, in their order."""
    lines = [one for line in note.text.splitlines() for one in sentences(line)]
    wanted = _plain(rule.text)
    hit = [n for n, line in enumerate(lines) if _plain(line) in wanted or wanted in _plain(line)]
    if not hit:
        return [note, _rule(rule, note.section, "")]
    words = "\n".join(lines[n] for n in hit)
    parts = ["\n".join(lines[: hit[0]]), "\n".join(lines[n] for n in range(hit[0], len(lines)) if n not in hit)]
    before, after = (replace(note, text=part, source=part) if part else None for part in parts)
    made = replace(_rule(rule, note.section, words), source=words)
    return [one for one in (before, made, after) if one is not None]


def _rule(rule: OldRetention, section: int, words: str) -> Suggestion:
    event = None if rule.trigger is Trigger.UNDEFINED else Event(rule.trigger.value)
    targets = (Target.RETENTION, Target.RETENTION_NOTE, Target.EXTRA) if words else (Target.RETENTION,)
    return Suggestion(
        key="",
        section=section,
        target=Target.RETENTION_NOTE if event is None and words else Target.RETENTION,
        targets=targets,
        text=words,
        source=rule.text,
        event=event,
        scope=rule.scope,
        period=rule.period,
        record_class=rule.record_class,
        # Without a beginning there is no date to reckon: only she can say when it starts.
        taken=event is not None or bool(words),
    )


def _untold(old: OldNotice, found: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """What no reader took up comes in as it is: no reading of a section may lose a word."""
    told: dict[int, set[str]] = {}
    for one in found:
        told.setdefault(one.section, set()).update(words_of(one.source))
    for at, section in enumerate(old.sections):
        if section.item not in FACT_ITEMS:
            rest = [piece for piece in pieces(section.text) if not set(words_of(piece.text)) <= told.get(at, set())]
            yield from (readers.Desk(old, at, section).make(Target.EXTRA, piece) for piece in rest)


def _recipients_elsewhere(old: OldNotice, found: Iterable[Suggestion]) -> Iterator[Suggestion]:
    told = {one.text for one in found if one.target is Target.RECIPIENT}
    for one in old.recipients:
        if one.name not in told:
            at = next((n for n, section in enumerate(old.sections) if one.name in section.text), TITLE)
            yield Suggestion(
                key="", section=at, target=Target.RECIPIENT, text=one.name, source=one.name, code=one.country
            )


def _channels_elsewhere(old: OldNotice, found: Iterable[Suggestion]) -> Iterator[Suggestion]:
    """An address that requests are sent to, told among the rights."""
    if any(one.target is Target.CHANNEL for one in found):
        return
    told: set[str] = set()
    for at, section in enumerate(old.sections):
        mail = readers.EMAIL.search(section.text) if section.item is NoticeItem.RIGHTS else None
        if mail and mail[0] not in told:
            told.add(mail[0])
            words = next(one.text for one in pieces(section.text) if mail[0] in one.text)
            yield Suggestion(key="", section=at, target=Target.CHANNEL, code="email", text=mail[0], source=words)


def _unmapped(old: OldNotice) -> Iterator[Suggestion]:
    if old.unmapped:
        words = "\n".join(old.unmapped)
        yield Suggestion(key="", section=UNMAPPED, target=Target.EXTRA, text=words, source=words)


def _layout(old: OldNotice) -> Iterator[Suggestion]:
    if any(section.items for section in old.sections):
        yield Suggestion(key="layout", section=TITLE, target=Target.LAYOUT, taken=False)


def _marked(found: Iterable[Suggestion], on_file: OnFile) -> Iterator[Suggestion]:
    """Say of a recipient that is on file already what the file says otherwise of it."""
    known = {name.casefold(): one for one in on_file.recipients for name in (one.name, *one.former_names)}
    for one in found:
        there = known.get(one.text.casefold()) if one.target is Target.RECIPIENT else None
        differs = there is not None and one.code and there.country and one.code != there.country
        yield replace(one, on_file=there.country) if there is not None and differs else one


def _keyed(found: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    return tuple(one if one.key else replace(one, key=f"{n}") for n, one in enumerate(found))


def _section_of(old: OldNotice, sentence: str) -> int:
    wanted = _plain(sentence)
    return next((n for n, one in enumerate(old.sections) if wanted in _plain(one.text)), UNMAPPED)


def _plain(text: str) -> str:
    return " ".join(text.split()).strip(" .")
