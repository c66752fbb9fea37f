"""What the pane of backups shows, worked out from what was looked at; no widgets."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.clock import HELSINKI
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.backup_views import BackupOverview, MediumView
from heijastus_desk.ui.errors import sentence
from heijastus_desk.ui.moments import moment
from heijastus_desk.ui.safekeeping import Safekeeping, failure_words, is_old_outside, newest_outside, places_outside
from heijastus_desk.ui.theme import Tone
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence that stands out, and how much."""

    text: str
    tone: Tone


@dataclass(frozen=True, slots=True)
class PlaceCard:
    """A medium as she knows it: by the name she gave it."""

    uid: str
    label: str
    state: str
    tone: Tone
    lines: tuple[str, ...]
    may_retire: bool


@dataclass(frozen=True, slots=True)
class BackupsState:
    """Everything on the pane; `facts` are a name, a value and a small remark."""

    facts: tuple[tuple[str, str, str], ...] = ()
    notices: tuple[Notice, ...] = ()
    places: tuple[PlaceCard, ...] = ()


def backups_state(known: Safekeeping, now: datetime, lang: Lang) -> BackupsState:
    """What to show; nothing before the backups were looked at."""
    found = known.backups
    if found is None:
        return BackupsState()
    return BackupsState(
        tuple(_facts(found, known, now, lang)),
        tuple(_notices(known, lang)),
        tuple(_card(medium, now, lang) for medium in found.media),
    )


def _facts(found: BackupOverview, known: Safekeeping, now: datetime, lang: Lang) -> Iterable[tuple[str, str, str]]:
    none = translate("Backups", "None yet")
    here = _first(moment(found.newest, now, lang)) if found.newest else none
    kept = translate("Backups", "%n backup(s) kept", "", len(found.here)) if found.here else ""
    yield translate("Backups", "Newest on this computer"), here, kept
    outside_at = newest_outside(known)
    outside = _first(moment(outside_at, now, lang)) if outside_at else none
    yield translate("Backups", "Newest in a second place"), outside, ""
    if found.changed_since is not None:
        yield (
            translate("Backups", "Changes not in any backup since"),
            _first(moment(found.changed_since, now, lang)),
            "",
        )
    drill = known.drill
    if drill is not None:
        words = translate("Backups", "It worked") if drill.ok else translate("Backups", "It failed")
        yield translate("Backups", "Restore practised"), f"{_first(moment(drill.at, now, lang))} · {words}", ""


def _notices(known: Safekeeping, lang: Lang) -> Iterable[Notice]:
    if known.backup_failed is not None:
        yield Notice(sentence(known.backup_failed, lang), Tone.DUE)
    for label, code in known.places_failed:
        yield Notice(failure_words(label, code, lang), Tone.DUE)
    failure = known.drill.failure() if known.drill is not None else None
    if failure is not None:
        yield Notice(sentence(failure, lang), Tone.DUE)
    if not places_outside(known):
        yield Notice(
            translate(
                "Backups",
                "If this computer breaks or is stolen, its backups go with it. Take a memory stick or another disk "
                "into use as a second place.",
            ),
            Tone.SOON,
        )
    elif is_old_outside(known):
        yield Notice(
            translate("Backups", "The second place lags behind. Connect it: the rest happens by itself."), Tone.SOON
        )


def _card(medium: MediumView, now: datetime, lang: Lang) -> PlaceCard:
    state, tone = _state(medium, now, lang)
    return PlaceCard(medium.uid, medium.label, state, tone, tuple(_lines(medium, now, lang)), not medium.is_retired)


def _state(medium: MediumView, now: datetime, lang: Lang) -> tuple[str, Tone]:
    if medium.is_retired:
        return translate("Backups", "Out of use"), Tone.NEUTRAL
    if medium.is_same_disk:
        return translate("Backups", "On the same disk"), Tone.SOON
    if medium.is_reachable:
        return translate("Backups", "Connected"), Tone.FINE
    seen = moment(medium.seen_at, now, lang)
    return translate("Backups", "Last connected {when}").format(when=seen), Tone.NEUTRAL


def _lines(medium: MediumView, now: datetime, lang: Lang) -> Iterable[str]:
    yield medium.folder
    if medium.newest is None:
        yield translate("Backups", "No backups there yet.")
    else:
        words = translate("Backups", "%n backup(s), the newest {when}.", "", len(medium.copies))
        yield words.format(when=moment(medium.newest, now, lang))
    if medium.is_same_disk:
        yield translate("Backups", "It is the disk the client file lies on, so it helps only against mistakes.")
    if medium.waiting_for_cleaning:
        last = max(copy.expires_on for copy in medium.copies) if medium.copies else now.astimezone(HELSINKI).date()
        words = translate(
            "Backups",
            "%n backup(s) still hold what you have erased. Connect it to have them cleaned; at the latest they are "
            "removed on {day}.",
            "",
            medium.waiting_for_cleaning,
        )
        yield words.format(day=format_date(last, lang))


def _first(words: str) -> str:
    """Words that begin a line."""
    return words[:1].upper() + words[1:]
