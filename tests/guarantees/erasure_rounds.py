"""Erases invented persons one after the other and looks for each with the forensic reader; `make soak` runs 500."""

import random
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import timedelta

from sqlalchemy import Connection, text

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.services.erasure_proof import own_files
from heijastus_desk.storage.erasing import forensics
from heijastus_desk.storage.tables import METADATA
from tests.guarantees.invented import Invented, Inventor

BYSTANDERS = 5
_FRIENDS = 0.3
_BACKUP_EVERY = 5
_SETS = 3


@dataclass(slots=True)
class Rounds:
    """What many erasures came to; places name files and tables, never values."""

    seed: int
    tried: int = 0
    rows: int = 0
    sets: int = 0
    left: list[str] = field(default_factory=list[str])
    harmed: list[str] = field(default_factory=list[str])

    @property
    def survived(self) -> int:
        """Erasures after which nothing was found and nobody else was touched."""
        return self.tried - len({place.split(":")[0] for place in (*self.left, *self.harmed)})


def erasure_rounds(app: Application, rounds: int, seed: int, told: Callable[[int], None] | None = None) -> Rounds:
    """Invent `rounds` persons and some more, make backups now and then, and erase in random order.

    `app` is thrown away afterwards and has a clock that can be moved.
    """
    chance, result = random.Random(seed), Rounds(seed)
    people = _invent(app, rounds + BYSTANDERS, chance)
    app.backups.make()
    doomed = chance.sample(people, rounds)
    for number, person in enumerate(doomed):
        if number % _BACKUP_EVERY == _BACKUP_EVERY - 1:
            _another_backup(app)
        if chance.random() < _FRIENDS:
            with app.vault.alone() as raw:
                raw.execute("ANALYZE")
        others, worked = _untouched(app, person), _worked(app)
        report = app.erasure.erase(person.uid)
        result.tried += 1
        result.rows += report.rows or 0
        result.sets += len(report.cleaned_sets)
        result.left += [f"{number}:{place}" for place in left_of(app, person)]
        result.harmed += [f"{number}:{table}" for table in _missing(others, _untouched(app, None))]
        if _worked(app) != worked:
            result.harmed.append(f"{number}:hours")
        if told:
            told(number + 1)
    return result


def left_of(app: Application, person: Invented) -> list[str]:
    """Where anything of a person is found that nothing keeps; the parts of a name that is kept are kept too."""
    values = person.words - person.kept - person.shared
    if person.kept:
        # A held note keeps the name of its owner.
        values = {value for value in values if not _names(app, person, value)}
    files = own_files(app.paths, app.backups.reachable_sets())
    hits = forensics.find(values, files, app.vault.key, thorough=True)
    return sorted({f"{hit.path.name} {hit.place}" for hit in hits})


def _names(app: Application, person: Invented, value: str | bytes) -> bool:
    with app.vault.read() as connection:
        table = METADATA.tables["person"]
        row = connection.execute(table.select().where(table.c.uid == person.uid)).mappings().first()
    kept = [row["given_name"] + row["family_name"], row["sort_key"], row["search_key"]] if row else []
    # A claim also keeps how to reach them.
    return value in kept or (isinstance(value, str) and ("@" in value or value.startswith("+358")))


def _invent(app: Application, count: int, chance: random.Random) -> list[Invented]:
    people: list[Invented] = []
    with app.vault.write() as transaction:
        inventor = Inventor(transaction.connection, chance)
        for _ in range(count):
            friend = chance.choice(people) if people and chance.random() < _FRIENDS else None
            people.append(inventor.person(friend))
    return people


def _another_backup(app: Application) -> None:
    assert isinstance(app.clock, MovableClock)
    app.clock.move_to(app.clock.today() + timedelta(days=9))
    app.backups.make()
    for one in app.backups.reachable_sets()[_SETS:]:
        for path in one.files:
            path.unlink()


Known = dict[tuple[str, str], tuple[object, ...]]
_OWN = frozenset({"event", "erasure_line", "setting", "medium", "medium_copy", "hours_total", "destruction"})
"""What an erasure writes into; of the sums of hours `_worked` tells that nothing was lost."""


def _untouched(app: Application, person: Invented | None) -> Known:
    """Every row that an erasure of this person may not touch, or every row."""
    found: Known = {}
    with app.vault.read() as connection:
        going = own_rows(connection, person.key) if person else {}
        for table in METADATA.sorted_tables:
            if table.name not in _OWN:
                for row in connection.execute(table.select()):
                    if row.id not in going.get(table.name, ()):
                        found[table.name, row.uid] = tuple(row)
    return found


def _worked(app: Application) -> tuple[int, ...]:
    """Sessions and minutes in all, held on file or added up."""
    totals = "SELECT count(*), coalesce(sum(minutes), 0) FROM session"
    erased = "SELECT coalesce(sum(sessions), 0), coalesce(sum(minutes), 0) FROM hours_total"
    with app.vault.read() as connection:
        kept, gone = (connection.execute(text(query)).one() for query in (totals, erased))
    return tuple(a + b for a, b in zip(kept, gone, strict=True))


def own_rows(connection: Connection, key: int) -> dict[str, set[int]]:
    """What an invented person has, by plain foreign keys: worked out once more, without the map."""
    alone = "SELECT {0} FROM {1} GROUP BY {0} HAVING min(person_id) = :key AND max(person_id) = :key"
    queries = {
        "person": "SELECT :key",
        "note": alone.format("note_id", "note_owner"),
        "contract": "SELECT contract_id FROM role WHERE person_id = :key",
        "session": alone.format("session_id", "attendance"),
        "accounting_reference": "SELECT id FROM accounting_reference WHERE payer_person_id = :key",
        **{
            table: f"SELECT id FROM {table} WHERE person_id = :key"  # noqa: S608 - names of ours
            for table in ("note_owner", "contact_point", "role", "attendance", "contact_event", "attachment", "hold")
        },
    }
    return {table: set(connection.execute(text(query), {"key": key}).scalars()) for table, query in queries.items()}


def _missing(before: Known, after: Known) -> set[str]:
    return {table for (table, uid), row in before.items() if after.get((table, uid)) != row}
