"""C6: the clock of the computer is wrong, or jumps, while backups are made and rotated and retention is worked out."""

import os
import time
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from heijastus_desk.storage.backups.checking import check_set
from heijastus_desk.storage.backups.names import BackupSet, instant
from heijastus_desk.storage.backups.sets import sets_in, sets_of
from heijastus_desk.system.key_file import read_key_file
from heijastus_desk.system.paths import VaultPaths
from tests.faults.activities.activity import Activity, Desk, the_key
from tests.faults.activities.rotation import Rotation
from tests.faults.rows.row import Order
from tests.faults.stage import Stage
from tests.faults.tally import Tally
from tests.storage.vaults import a_clock

LEAST = 3
DAY = timedelta(days=1)
OLDEST = timedelta(days=90)
JUMPS: tuple[tuple[str, tuple[timedelta, ...], str], ...] = (
    ("back one day", (-DAY,), ""),
    ("back a year", (-365 * DAY,), ""),
    ("back to 1970", (timedelta(days=-20_600),), ""),
    ("ten years on", (3_650 * DAY,), ""),
    ("ten years on and back again", (3_650 * DAY, timedelta()), ""),
    ("back a year and on again", (-365 * DAY, timedelta()), ""),
    ("summer time begins", (timedelta(days=-71, hours=-6), timedelta(days=-71, hours=-5, minutes=30)), ""),
    ("summer time ends", (timedelta(days=139, hours=18), timedelta(days=139, hours=18, minutes=30)), ""),
    ("in Honolulu", (timedelta(),), "Pacific/Honolulu"),
    ("in Kiritimati", (timedelta(),), "Pacific/Kiritimati"),
    ("60 days on", (60 * DAY,), ""),
    ("91 days on", (91 * DAY,), ""),
)


def clock(stage: Stage, activity: Activity, order: Order) -> Tally:
    """The known jumps, then jumps at random. Lost is a round that leaves too few backups or no whole new one."""
    assert isinstance(activity, Rotation)
    tally = order.tally("clock", activity.name)
    for what, jumps, zone in _cases(order):
        if tally.tried >= order.rounds or not order.goes_on(tally):
            break
        desk = stage.fresh(activity)
        outcome = stage.child(
            lambda _teller, desk=desk, jumps=jumps, zone=zone: _lived_through(activity, desk, jumps, zone)
        )
        complaints = list(outcome.answer or []) or [*outcome.refused, outcome.unclear.strip()[-600:]]
        tally.count([text for text in complaints if text], what)
    return tally


def _cases(order: Order) -> Iterator[tuple[str, tuple[timedelta, ...], str]]:
    yield from JUMPS
    while True:
        jumps = tuple(timedelta(hours=round(order.chance.gauss(0, 9_600))) for _ in range(order.chance.randint(1, 4)))
        yield f"jumps of {', '.join(f'{jump.days} days' for jump in jumps)}", jumps, ""


def _lived_through(activity: Rotation, desk: Desk, jumps: tuple[timedelta, ...], zone: str) -> list[str]:
    if zone:
        os.environ["TZ"] = zone
        time.tzset()
    found, vault_id = list[str](), read_key_file(VaultPaths(desk.vault).key).vault_id
    for jump in jumps:
        moved = a_clock()
        moved.instant += jump
        app = activity.opened_at(desk, moved)
        before = {folder: len(sets_in(folder)) for folder in (desk.vault / "backups", desk.stick)}
        app.backups.make()
        app.retention.overview()
        app.close()
        for folder, count in before.items():
            there = sets_of(folder, vault_id)
            if check_set(there[0], the_key()).made_at != moved.now():
                found.append(f"{folder.name}: the new one is not the newest")
            if len(there) < min(count, _least(there, moved.now(), alone=len(jumps) == 1)):
                found.append(f"{folder.name}: only {len(there)} left")
    return found


def _least(there: Sequence[BackupSet], now: datetime, *, alone: bool) -> int:
    """How many must be left. Ninety days are a promise where the clock may be right: away for so long, all are gone."""
    if alone:
        return LEAST
    young = [one for one in there if (at := instant(one.name)) is None or now - at <= OLDEST]
    return min(LEAST, len(young))
