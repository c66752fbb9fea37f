"""Searching and opening cards over a vault of `make_load` and `make_clients`; prints JSON as `vault_load` does."""

import itertools
import json
import sys
from collections.abc import Callable
from typing import Any

from sqlalchemy import event
from vault_load import CLOCK, KEY, all_of, ciphered, figures, folder, timed, told

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.storage.opening import CACHE_KIB
from heijastus_desk.storage.queries import prepared
from heijastus_desk.ui.pages.clients.loading import load_client
from heijastus_desk.ui.pages.clients.presenter import derive_card

size = sys.argv[2]
PERSONS = "SELECT id FROM person WHERE search_key LIKE ? LIMIT 8"
NOTES = "SELECT rowid FROM note_search WHERE note_search MATCH ? ORDER BY rowid DESC LIMIT 50"
CARDS = 60


def words(app: Application) -> tuple[list[str], list[str]]:
    """What she might type: names, beginnings and insides of them, words of notes, one or two letters, nothing known."""
    with app.vault.read() as connection:
        names = connection.exec_driver_sql("SELECT family_name, given_name FROM person WHERE id % 97 = 1").fetchall()
        bodies = connection.exec_driver_sql("SELECT body FROM note WHERE id % 1999 = 1").scalars().all()
    names, said = names[:80], [word for body in bodies[:80] for word in body.split()[:1]]
    one = [family.split("-")[0] for family, _ in names]
    one += [search_key(family)[: 1 + n % 5] for n, (family, _) in enumerate(names)]
    one += [search_key(family)[2:5] for family, _ in names[:40]]
    one += [word[: 2 + n % 5] for n, word in enumerate(said)]
    one += ["a", "k", "t", "si", "ka", "äö", "zzz", "xq", "tyonohjaus", "mappi", "sopimus", "odda", "k77@kek"]
    several = [f"{given} {family[:4]}" for family, given in names]
    several += [f"{a[:4]} {b[:4]}" for a, b in itertools.pairwise(said)]
    several += ["a k", "si ku", "tyon 7", "mappi 3 kasin", "sopimus 12 pdf"]
    return [word for word in one if word], several


def search(app: Application) -> None:
    one, several = words(app)
    bare = ciphered()
    told(f"{size} what the search looks through read at the first use", [timed(app.search.prepare)], 2000)
    for name, typed, limit in (("one word", one, 16.0), ("several words", several, 50.0)):
        ours, floor = [], []
        for text in [*typed[:20], *typed]:
            match = " ".join(f'"{word}"*' for word in text.replace("@", " ").split())
            raw: tuple[Any, ...] = ((PERSONS, (f"%{search_key(text.split()[0])}%",)), (NOTES, (match,)))
            ours.append(timed(lambda text=text: app.search.find(text)))
            floor.append(timed(lambda raw=raw: all_of(bare, *raw)))
        told(f"{size} search everything, {name}", ours[20:], limit, _median("bare LIKE and FTS5", floor), judged="p99")
    card = PersonCard(given_name="Uusi", family_name="Asiakas")
    again: list[float] = []
    for _ in range(5):
        app.clients.save_person(card)
        again.append(timed(lambda: app.search.find("asiakas")))
    told(f"{size} first search after a client was saved", again, 250)


def cards(app: Application) -> None:
    """Each card beside the statements it ran, run again by the bare driver."""
    with app.vault.read() as connection:
        uids = connection.exec_driver_sql("SELECT uid FROM person WHERE id % 13 = 1 LIMIT 200").scalars().all()
    bare = ciphered()
    bare.execute(f"PRAGMA cache_size=-{CACHE_KIB}")
    ours, shown, floor = [], [], []
    for uid in [*uids[:5], *uids[:CARDS]]:
        asked = _asked(app, lambda uid=uid: load_client(app, uid))
        # Both have its pages deciphered by now, as each would else be charged for what the other found ready.
        all_of(bare, *asked)
        ours.append(timed(lambda uid=uid: load_client(app, uid)))
        client = load_client(app, uid)
        shown.append(timed(lambda client=client: derive_card(client, None, CLOCK.today(), Lang.FI)))
        floor.append(timed(lambda asked=asked: all_of(bare, *asked)))
    raw = _median("its own queries by the bare driver", floor[5:])
    told(f"{size} card read", ours[5:], 50, raw, judged="p95")
    ratios = [a / b for a, b in zip(ours[5:], floor[5:], strict=True)]
    told(f"{size} card read beside its queries", ratios, 2.0, unit="x", judged="median")
    told(f"{size} card worded for the window", shown[5:], 16, judged="p95")


def _asked(app: Application, work: Callable[[], object]) -> list[tuple[str, tuple[Any, ...]]]:
    """The statements the reader runs for a piece of work, with their values: through SQLAlchemy and prepared."""
    found: list[tuple[str, tuple[Any, ...]]] = []
    ask = prepared.ask

    def note(_c: Any, _cursor: Any, statement: str, values: Any, *_rest: Any) -> None:
        if statement.startswith(("SELECT", "WITH")):
            found.append((statement, tuple(values)))

    def noted(raw: Any, statement: str, values: Any) -> list[tuple[Any, ...]]:
        found.append((statement, tuple(values)))
        return ask(raw, statement, values)

    with app.vault.read() as connection:
        engine = connection.engine
    event.listen(engine, "before_cursor_execute", note)
    prepared.ask = noted
    try:
        work()
    finally:
        prepared.ask = ask
        event.remove(engine, "before_cursor_execute", note)
    return found


def _median(name: str, times: list[float]) -> dict[str, float]:
    return {name: sorted(times)[len(times) // 2]}


if __name__ == "__main__":
    application = open_application(folder / "load", KEY, CLOCK)
    try:
        search(application)
        cards(application)
    finally:
        application.close()
    print(json.dumps(figures))
