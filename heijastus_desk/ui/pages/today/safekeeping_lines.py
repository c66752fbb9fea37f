"""What she is told today of backups, checks and what she has not finished."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.drafts import Draft
from heijastus_desk.ui import draft_places
from heijastus_desk.ui.errors import sentence
from heijastus_desk.ui.moments import moment
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.ui.safekeeping import Safekeeping, is_old, is_old_outside, places_outside
from heijastus_desk.wording import sentences

translate = QCoreApplication.translate

TELL_DRILL_FOR = timedelta(days=2)
"""So long a restore that worked is told; one that failed is told until one works."""


class Place(StrEnum):
    """The tabs of the settings the lines lead to."""

    BACKUPS = "backups"
    FILE = "file"


def pressing(known: Safekeeping, now: datetime, lang: Lang) -> Iterable[Line]:
    """What puts her data at risk."""
    if known.check_failed is not None:
        title = translate("Today", "The client file is damaged")
        yield _backups(Topic.DAMAGED, title, sentence(known.check_failed, lang))
    for number, finding in enumerate(known.findings):
        title = translate("Today", "Noticed when the client file was opened")
        yield Line(Topic.FINDING, "settings", Place.FILE, title, sentences.sentence(finding, lang), number)
    if known.unfinished is not None:
        title = translate("Today", "An erasure is not finished")
        yield Line(Topic.UNFINISHED, "events", "", title, sentence(known.unfinished, lang))
    failure = known.drill.failure() if known.drill is not None else None
    if failure is not None:
        yield _backups(Topic.DRILL, translate("Today", "Restoring a backup did not work"), sentence(failure, lang))
    if known.backup_failed is not None:
        title = translate("Today", "The backup could not be saved")
        yield _backups(Topic.OLD_BACKUP, title, sentence(known.backup_failed, lang))
    elif is_old(known, now):
        title = translate("Today", "The newest backup is old")
        text = translate("Today", "What you did since then is only in the client file. Back up now.")
        yield _backups(Topic.OLD_BACKUP, title, text)


def unsaved(drafts: tuple[Draft, ...], now: datetime, lang: Lang) -> Iterable[Line]:
    """What she began to write and did not save."""
    if not drafts:
        return
    newest = drafts[0]
    title = translate("Today", "%n thing(s) you began and did not save", "", len(drafts))
    text = translate("Today", "The newest from {when}. Go on with it or discard it.")
    page, record = draft_places.place_of(newest.form)
    yield Line(Topic.DRAFT, page, record, title, text.format(when=moment(newest.saved_at, now, lang)))


def calm(known: Safekeeping, now: datetime, lang: Lang) -> Iterable[Line]:
    """What makes her data safer."""
    if known.backups is None:
        return
    if not places_outside(known):
        title = translate("Today", "Take a second place for backups into use")
        text = translate("Today", "A memory stick or another disk: if this computer breaks, its backups go with it.")
        yield _backups(Topic.SECOND_PLACE, title, text)
    elif is_old_outside(known):
        title = translate("Today", "Connect the second place of your backups")
        labels = ", ".join(medium.label for medium in places_outside(known))
        text = translate("Today", "{labels}: its newest backup is old. The rest happens by itself.")
        yield _backups(Topic.SECOND_PLACE, title, text.format(labels=labels))
    waiting = [medium for medium in known.backups.media if medium.waiting_for_cleaning]
    if waiting:
        title = translate("Today", "%n place(s) of backups wait for cleaning", "", len(waiting))
        text = translate("Today", "They still hold what you have erased. Connect: {labels}.")
        yield _backups(Topic.WAITING, title, text.format(labels=", ".join(medium.label for medium in waiting)))
    drill = known.drill
    if drill is not None and drill.ok and now - drill.at < TELL_DRILL_FOR:
        title = translate("Today", "Your backup works")
        text = translate("Today", "A restore was practised {when}: everything came back.")
        yield _backups(Topic.DRILL, title, text.format(when=moment(drill.at, now, lang)))


def _backups(topic: Topic, title: str, text: str) -> Line:
    return Line(topic, "settings", Place.BACKUPS, title, text)
