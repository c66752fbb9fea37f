"""A large vault at work (L2 to L9), each beside plain sqlite3 and raw sqlcipher3 in the same run; prints JSON."""

import json
import resource
import shutil
import sqlite3
import statistics
import sys
import threading
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.notes import NoteEntry, NoteKind
from heijastus_desk.domain.records import HeldAt
from heijastus_desk.system.keys import DataKey

folder = Path(sys.argv[1])
wanted = set(sys.argv[2:])
KEY = DataKey(bytes.fromhex((folder / "load.key").read_text()))
CLOCK = FixedClock.on(date(2026, 11, 20))
figures: list[dict[str, Any]] = []
CARD = (
    "SELECT * FROM person WHERE id = ?",
    "SELECT * FROM contact_point WHERE person_id = ?",
    ("SELECT n.* FROM note n JOIN note_owner o ON o.note_id = n.id WHERE o.person_id = ? ORDER BY n.written_on DESC"),
)
FOUND = "SELECT rowid FROM note_search WHERE note_search MATCH ? ORDER BY rowid DESC LIMIT 50"
SCAN = "SELECT count(*) FROM note WHERE body LIKE '%zzzz%'"


def told(
    name: str,
    ours: list[float],
    limit: float,
    floors: dict[str, float] | None = None,
    *,
    unit: str = "ms",
    judged: str = "p95",
) -> None:
    """One line of the answer; `limit` is the target for the figure that is judged (median, p95 or p99)."""
    ordered = sorted(ours)
    figures.append(
        {
            "name": name,
            "median": statistics.median(ordered),
            "p95": ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))],
            "p99": ordered[min(len(ordered) - 1, int(0.99 * len(ordered)))],
            "runs": len(ordered),
            "limit": limit,
            "unit": unit,
            "judged": judged,
            "floors": floors or {},
        }
    )


def timed(work: Callable[[], object]) -> float:
    """Milliseconds of one call."""
    started = time.perf_counter()
    work()
    return (time.perf_counter() - started) * 1000


def plain() -> Any:
    """The same rows without encryption, opened as we open ours."""
    connection = sqlite3.connect(folder / "load-plain.db", isolation_level=None)
    connection.execute("PRAGMA journal_mode=WAL")
    return connection


def ciphered(path: Path | None = None) -> Any:
    """Our file by the bare driver."""
    connection = driver.connect(path or folder / "load" / "vault.db", isolation_level=None)
    connection.execute(f'PRAGMA key="{KEY.pragma}"')
    return connection


def all_of(connection: Any, *queries: tuple[str, tuple[Any, ...]]) -> None:
    for query, values in queries:
        connection.execute(query, values).fetchall()


def l2_card(app: Application) -> None:
    with app.vault.read() as connection:
        persons = connection.exec_driver_sql("SELECT id, uid FROM person WHERE id % 19 = 1").fetchall()[:100]
    bare, open_file = ciphered(), plain()
    ours, cipher, unciphered = [], [], []
    for key, uid in [*persons[:5], *persons]:
        queries = [(query, (key,)) for query in CARD]
        ours.append(timed(lambda uid=uid: app.clients.card(uid)))
        cipher.append(timed(lambda queries=queries: all_of(bare, *queries)))
        unciphered.append(timed(lambda queries=queries: all_of(open_file, *queries)))
    told("L2 client card by id", ours[5:], 10, _floors(cipher[5:], unciphered[5:]))


def l3_search(app: Application) -> None:
    with app.vault.read() as connection:
        bodies = connection.exec_driver_sql("SELECT body FROM note WHERE id % 997 = 1").scalars().all()
    words = sorted({word[:5] for body in bodies for word in body.split()[:2]})[:150]
    bare, open_file = ciphered(), plain()
    for name, searches, limit in (
        ("L3 note search, one word", words, 16.0),
        ("L3 note search, two words", [f"{a} {b}" for a, b in zip(words, words[7:], strict=False)], 50.0),
    ):
        ours, cipher, unciphered = [], [], []
        for typed in [*searches[:10], *searches]:
            match = " ".join(f"{word}*" for word in typed.split())
            ours.append(timed(lambda typed=typed: app.notes.search(typed)))
            cipher.append(timed(lambda match=match: all_of(bare, (FOUND, (match,)))))
            unciphered.append(timed(lambda match=match: all_of(open_file, (FOUND, (match,)))))
        told(name, ours[10:], limit, _floors(cipher[10:], unciphered[10:]), judged="p99")


def l4_save(app: Application) -> None:
    with app.vault.read() as connection:
        owner = connection.exec_driver_sql("SELECT uid FROM person WHERE id = 77").scalar()
    entry = NoteEntry(
        kind=NoteKind.SESSION,
        written_on=CLOCK.today(),
        body="keksitty muistiinpano " * 20,
        owners=(str(owner),),
        kept_at=HeldAt.HERE,
    )
    told("L4 save one note", [timed(lambda: app.notes.save(entry)) for _ in range(100)], 50)


def l5_backup(app: Application) -> None:
    blocked: list[float] = []
    stop = threading.Event()

    def save() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            blocked.append(timed(lambda number=number: app.settings.set("bench", str(number))))
            stop.wait(0.02)

    saver = threading.Thread(target=save)
    saver.start()
    took = timed(app.backups.make)
    stop.set()
    saver.join()
    told("L5 backup with verification", [took], 8000)
    told("L5 longest save blocked by it", [max(blocked)], 250)


def l6_health(app: Application) -> None:
    def raw() -> None:
        connection = ciphered()
        connection.execute("PRAGMA cipher_integrity_check").fetchall()
        connection.execute("PRAGMA integrity_check").fetchall()

    told("L6 full health check", [timed(app.health.full) for _ in range(3)], 6000, {"cipher": timed(raw)})


def l7_erase(app: Application) -> None:
    with app.vault.read() as connection:
        uid = connection.exec_driver_sql(
            "SELECT uid FROM person WHERE id = 4242 % (SELECT max(id) FROM person)"
        ).scalar()
    app.backups.make()
    sets = len(app.backups.reachable_sets())
    took = timed(lambda: app.erasure.erase(str(uid)))
    told(f"L7 erase one person, live file and {sets} backups", [took], 2000 + 8000 * sets)


def l8_package(app: Application) -> None:
    with app.vault.read() as connection:
        uid = connection.exec_driver_sql("SELECT uid FROM person WHERE id = (SELECT max(id) FROM person)").scalar()
    took = timed(lambda: app.subject_export.gather(str(uid), folder / "package"))
    told("L8 package of a person with 500 notes", [took], 10_000)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    told("L8 memory at its peak", [peak], 500, unit="MB")


def l9_ratio(_app: Application) -> None:
    bare, open_file = ciphered(), plain()

    def beside(query: str, *values: str) -> tuple[float, float]:
        return timed(lambda: all_of(bare, (query, values))), timed(lambda: all_of(open_file, (query, values)))

    _ratio("scan", [beside(SCAN) for _ in range(6)][1:], 3.0)
    _ratio("word search", [beside(FOUND, "ka*") for _ in range(6)][1:], 4.0)
    files = [(folder / f"insert-{number}.db", folder / f"insert-{number}.plain") for number in range(4)]
    _ratio("insert", [(_insert(ciphered(a)), _insert(sqlite3.connect(b))) for a, b in files][1:], 1.6)


def _insert(connection: Any) -> float:
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode=WAL")
    connection.execute("PRAGMA synchronous=FULL")
    connection.execute("CREATE TABLE t(id INTEGER PRIMARY KEY, a TEXT, b TEXT)")
    rows = [(f"keksitty {n}", "teksti " * 20) for n in range(50_000)]

    def work() -> None:
        connection.execute("BEGIN")
        connection.executemany("INSERT INTO t(a, b) VALUES (?, ?)", rows)
        connection.execute("COMMIT")

    took = timed(work)
    connection.close()
    return took


def _ratio(name: str, pairs: list[tuple[float, float]], limit: float) -> None:
    told(f"L9 {name}, encrypted beside plain", [a / b for a, b in pairs], limit, unit="x", judged="median")


def _floors(cipher: list[float], unciphered: list[float]) -> dict[str, float]:
    return {"cipher": statistics.median(cipher), "plain": statistics.median(unciphered)}


PARTS = {
    "L2": l2_card,
    "L3": l3_search,
    "L4": l4_save,
    "L5": l5_backup,
    "L6": l6_health,
    "L8": l8_package,
    "L9": l9_ratio,
    "L7": l7_erase,
}
if __name__ == "__main__":
    application = open_application(folder / "load", KEY, CLOCK)
    try:
        for part, measure in PARTS.items():
            if not wanted or part in wanted:
                measure(application)
    finally:
        application.close()
        shutil.rmtree(folder / "package", ignore_errors=True)
    print(json.dumps(figures))
