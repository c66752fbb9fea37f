"""Measures the retention page's answers over a vault of `make_load` and `make_clients`, contracts ended over the years.

Arguments: the folder, how the size is called, and how many items there are to be at least. Prints figures as JSON.
"""

import json
import statistics
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter
from typing import Any

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.retention.standing import LineWish
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.system.keys import DataKey

TODAY = date(2026, 11, 20)
ASKING = frozenset({State.DUE, State.UPCOMING, State.UNDATED, State.HELD})
"""What the page shows before anything is unfolded."""
WHOLE_RUNS, RUNS = 3, 15
FIRST = 300
"""More than a screen of lines."""
_OF_A_NOTE = "kind, written_on, body, special, kept_at, paper_place"


def main() -> None:
    """Bring the vault to its size and measure."""
    folder, size, least = Path(sys.argv[1]), sys.argv[2], int(sys.argv[3])
    key = DataKey(bytes.fromhex((folder / "load.key").read_text()))
    app = open_application(folder / "load", key, FixedClock.on(TODAY))
    _end_contracts(app)
    items = _grow(app, least)
    told = f"{size} persons, {items:,} items"
    figures = [
        _figure(f"{told}: everything computed anew, behind the window", _whole(app), 5000, "median"),
        _figure(f"{told}: dashboard and what asks for something", _timed(lambda: _page(app), RUNS), 1000),
        _figure(f"{told}: dashboard and the first {FIRST} lines", _timed(lambda: _page(app, FIRST), RUNS), 1000),
        _figure(f"{told}: made anew after one contact", _after(app, _contact), 50),
        _figure(f"{told}: made anew after one session", _after(app, _session), 50),
        _figure(f"{told}: what is kept about one client", _timed(lambda: _client(app), RUNS), 100),
        _figure(f"{told}: whose use has ended", _timed(app.standings.lapsed, RUNS), 100),
    ]
    app.close()
    print(json.dumps(figures))


def _end_contracts(app: Application) -> None:
    """Two in three have ended, over the last eight years, so that something stands everywhere."""
    with app.vault.write() as transaction:
        connection = transaction.connection
        for number in range(1, 3000, 7):
            end = (TODAY - timedelta(days=number)).isoformat()
            connection.exec_driver_sql(
                "UPDATE contract SET ends_on = ? WHERE id % 3 > 0 AND (id * 7919) % 3000 BETWEEN ? AND ?",
                (end, number, number + 6),
            )


def _grow(app: Application, least: int) -> int:
    """Notes are added, copies of those there are, until there are that many items."""
    count = sum(app.standings.dashboard().counts.values())
    if count < least:
        with app.vault.write() as transaction:
            connection = transaction.connection
            first = connection.exec_driver_sql("SELECT max(id) FROM note").scalar_one()
            stamps = "lower(hex(randomblob(16))), 1, created_at, updated_at"
            connection.exec_driver_sql(
                f"INSERT INTO note (id, uid, version, created_at, updated_at, {_OF_A_NOTE}) "  # noqa: S608 - fixed names
                f"SELECT id + ?, {stamps}, {_OF_A_NOTE} FROM note WHERE id <= ?",
                (first, least - count),
            )
            connection.exec_driver_sql(
                "INSERT INTO note_owner (uid, version, created_at, updated_at, note_id, person_id) "  # noqa: S608 - the same
                f"SELECT {stamps}, note_id + ?, person_id FROM note_owner WHERE note_id <= ?",
                (first, least - count),
            )
    return sum(app.standings.dashboard().counts.values())


def _whole(app: Application) -> list[float]:
    def once() -> float:
        with app.vault.write() as transaction:
            transaction.connection.exec_driver_sql("INSERT OR IGNORE INTO standing_mark (kind, key) VALUES ('all', '')")
        return _time(app.standings.refresh)

    return [once() for _ in range(WHOLE_RUNS)]


def _page(app: Application, limit: int | None = None) -> None:
    app.standings.dashboard()
    app.standings.lines(LineWish(states=ASKING, limit=limit))


def _client(app: Application) -> None:
    app.standings.of_subject(_uid(app, 7))


def _uid(app: Application, number: int) -> str:
    with app.vault.read() as connection:
        return connection.exec_driver_sql("SELECT uid FROM person WHERE id = ?", (number,)).scalar_one()


def _after(app: Application, write: Callable[[Any, int], object]) -> list[float]:
    def once(number: int) -> float:
        with app.vault.write() as transaction:
            write(transaction, number)
        return _time(app.standings.refresh)

    return [once(number) for number in range(3, 3 + RUNS)]


def _contact(transaction: Any, number: int) -> None:
    values = {"person_id": number, "kind": "call", "direction": "incoming", "happened_on": TODAY, "summary": ""}
    transaction.insert("contact_event", values)


def _session(transaction: Any, number: int) -> None:
    row = transaction.rows("session", id=number)[0]
    transaction.update("session", row["uid"], {"held_on": TODAY - timedelta(days=number)})


def _timed(work: Callable[[], object], runs: int) -> list[float]:
    return [_time(work) for _ in range(runs)]


def _time(work: Callable[[], object]) -> float:
    started = perf_counter()
    work()
    return (perf_counter() - started) * 1000


def _figure(name: str, times: list[float], limit: float, judged: str = "p95") -> dict[str, object]:
    ordered = sorted(times)
    return {
        "name": name,
        "median": statistics.median(ordered),
        "p95": ordered[min(len(ordered) - 1, int(0.95 * len(ordered)))],
        "p99": ordered[-1],
        "runs": len(ordered),
        "limit": limit,
        "unit": "ms",
        "judged": judged,
        "floors": {},
    }


main()
