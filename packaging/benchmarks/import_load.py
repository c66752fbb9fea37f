"""Imports 50,000 rows of a CSV file, beside raw inserts of the same rows into the same tables of the same file.

The floor is sqlcipher3's executemany of the very rows the import wrote, ready in memory with their ids and keys, into a
copy of the same file with the same indexes, triggers and settings, and its commit; from the file to the end it is that
and the csv module's reading of the same file.

Arguments: a folder to work in, how many rows, how many runs. Prints its figures as JSON.
"""

import csv
import gc
import json
import shutil
import statistics
import sys
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from heijastus_desk.bootstrap import Application, create_application, open_application
from heijastus_desk.domain.client_import import ClientFile
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.services.client_import import ImportPreview
from heijastus_desk.storage import opening
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import FLOOR
from heijastus_desk.system.paths import VaultPaths

GIVEN = ("Anna", "Matti", "Liisa", "Åke", "Ödön", "Kaisa", "Jussi", "Pekka", "Sari", "Tiina")
FAMILY = ("Kuvitteellinen", "Mallinen", "Tekaistu", "Sepite", "Näyte", "Otos", "Ääri", "Öylä", "Åberg")
TABLES = ("organisation", "person", "contact_point")
CLOCK = FixedClock.on(date(2026, 6, 8))


class Watching:
    """Progress as the window asks for it, never cancelled; remembers the longest stretch without a word."""

    def __init__(self) -> None:
        self.longest = 0.0
        self._last = time.perf_counter()

    def step(self, done: int, total: int) -> None:
        now = time.perf_counter()
        self.longest, self._last = max(self.longest, now - self._last), now


def main(folder: Path, rows: int, runs: int) -> None:
    made = keys.new_key_file("kovin pitkä koesalalause tuulimylly", cost=FLOOR, floor=FLOOR)
    create_application(folder / "empty", made, CLOCK).close()
    path = folder / "clients.csv"
    _write_csv(path, rows)
    times: dict[str, list[float]] = {
        "read": [],
        "preview": [],
        "write": [],
        "undo": [],
        "raw": [],
        "csv": [],
        "silent": [],
    }
    for run in range(runs + 1):
        took = _import(folder, made.data_key, path)
        took["raw"] = _raw(folder, made.data_key, rows)
        took["csv"] = _parsed(path, rows)
        if run:  # the first warms the caches
            for name, value in took.items():
                times[name].append(value)
        shutil.rmtree(folder / "ours")
    times["whole"] = [sum(parts) for parts in zip(times["read"], times["preview"], times["write"], strict=True)]
    print(json.dumps(_figures(times, rows)))


def _figures(times: dict[str, list[float]], rows: int) -> list[dict[str, object]]:
    raw = statistics.median(times["raw"])
    parsed = raw + statistics.median(times["csv"])
    inserts = "raw inserts (executemany of the same rows, same indexes, triggers and settings)"
    floors = {inserts: raw}
    return [
        _figure(f"import of {rows:,} rows looked at", times["write"], 2 * raw, floors),
        _figure(
            f"import of {rows:,} rows from the file to the end: read, checked, compared, written",
            times["whole"],
            2 * parsed,
            {f"csv reading and {inserts}": parsed, **floors},
        ),
        _figure(f"import of {rows:,} rows taken back", times["undo"], 2 * raw, floors),
        _figure("longest stretch of it in which a cancel is not heard", times["silent"], 1000.0, {}),
    ]


def _figure(name: str, values: list[float], limit: float, floors: dict[str, float]) -> dict[str, object]:
    ordered = sorted(values)
    return {
        "name": name,
        "median": statistics.median(ordered),
        "p95": ordered[-1],
        "p99": ordered[-1],
        "runs": len(ordered),
        "limit": limit,
        "unit": "ms",
        "judged": "median",
        "floors": {f"{statistics.median(ordered) / value:.2f} x {floor}": value for floor, value in floors.items()},
    }


def _import(folder: Path, key: keys.DataKey, path: Path) -> dict[str, float]:
    shutil.copytree(folder / "empty", folder / "ours")
    app = open_application(folder / "ours", key, CLOCK)
    watching = Watching()
    # The window keeps Python's collection off threads at work, and so does this.
    gc.disable()
    file, read = _timed(lambda: _read(app, path, watching))
    preview, looked = _timed(lambda: _preview(app, file, watching))
    outcome, wrote = _timed(lambda: app.client_import.carry_out(preview, watching))
    assert outcome.imported == len(preview.rows)
    _copy_rows(app, folder / "rows.json")
    assert outcome.change is not None
    assert outcome.change.inverse is not None
    _, undone = _timed(outcome.change.inverse)
    assert app.clients.count() == 0
    gc.enable()
    app.close()
    return {"read": read, "preview": looked, "write": wrote, "undo": undone, "silent": watching.longest * 1000}


def _read(app: Application, path: Path, watching: Watching) -> ClientFile:
    return app.client_import.read(path, watching)


def _preview(app: Application, file: ClientFile, watching: Watching) -> ImportPreview:
    return app.client_import.preview(file, watching)


def _copy_rows(app: Application, path: Path) -> None:
    """The rows as the import wrote them, for the raw inserts to write again."""
    with app.vault.read() as connection:
        tables = {
            name: [list(row) for row in connection.exec_driver_sql(f"SELECT * FROM {name}")]  # noqa: S608 - ours
            for name in TABLES
        }
    path.write_text(json.dumps(tables), "utf-8")


def _raw(folder: Path, key: keys.DataKey, rows: int) -> float:
    shutil.copytree(folder / "empty", folder / "raw")
    tables: dict[str, Sequence[Sequence[Any]]] = json.loads((folder / "rows.json").read_text("utf-8"))
    assert len(tables["person"]) == rows
    connection = opening.connect(VaultPaths(folder / "raw").database, key)
    gc.disable()

    def write() -> None:
        connection.execute("BEGIN IMMEDIATE")
        for name, values in tables.items():
            places = ", ".join("?" * len(values[0]))
            connection.executemany(f"INSERT INTO {name} VALUES ({places})", values)  # noqa: S608 - ours
        connection.execute("COMMIT")

    _, took = _timed(write)
    gc.enable()
    connection.close()
    shutil.rmtree(folder / "raw")
    return took


def _parsed(path: Path, rows: int) -> float:
    def read() -> list[list[str]]:
        with path.open(encoding="utf-8-sig", newline="") as stream:
            return list(csv.reader(stream, delimiter=";"))

    found, took = _timed(read)
    assert len(found) == rows + 1
    return took


def _timed(work: Callable[[], Any]) -> tuple[Any, float]:
    started = time.perf_counter()
    result = work()
    return result, (time.perf_counter() - started) * 1000


def _write_csv(path: Path, rows: int) -> None:
    head = "Etunimi;Sukunimi;Yritys;Tehtävä;Sähköposti;Puhelin;Osoite;Postinumero;Postitoimipaikka\n"
    with path.open("w", encoding="utf-8-sig", newline="") as stream:
        stream.write(head)
        for n in range(rows):
            name = f"{GIVEN[n % len(GIVEN)]};{FAMILY[n % len(FAMILY)]}{n % 1000}"
            reach = f"h{n}@posti.example;040 {n:07d};Katu {n};00100;Helsinki"
            stream.write(f"{name};Firma {n % 300} Oy;opettaja;{reach}\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3]))
