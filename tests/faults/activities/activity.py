"""What an activity of the campaign is, and the ground most of them share: a vault opened, worked on, closed."""

import hashlib
import json
import re
import shutil
from abc import ABC, abstractmethod
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any, ClassVar

from heijastus_desk.bootstrap import Application, create_application, open_application
from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.clock import Clock
from heijastus_desk.system import keys
from tests.storage.vaults import CHEAP, OWNER, PASSPHRASE, a_clock

_RANDOM = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}|[0-9a-f]{64}")
_NOTHING = re.compile("(?!)")
_RANDOM_COLUMNS = frozenset({"uid", "item_uid", "previous", "seal", "line"})
_BELONGING = re.compile(
    r"vault/(vault\.db|vault\.key|vault\.key\.previous|ledger\.jsonl|lock|state\.json|ballast|former\.keys|vault\.heijastus)"
    r"|(vault/backups|stick)/vault-\d{8}-\d{6}Z(-\d+)?\.(db|key|json)|vault/log/.*|stick/heijastus-medium\.json"
)
_ASIDE = re.compile(r"vault/vault\.db-wal\.aside-[0-9a-f]{8}")
_PROBE = re.compile(r"(out|stick)/\.probe-\d+-[0-9a-f]{8}")
NOTE = "note: "
"""Begins what is worth counting and no loss: a torn log that was doubted, told of and kept; a probe in a folder of hers
that holds nothing and goes with the next writing there."""


@dataclass(frozen=True, slots=True)
class Desk:
    """Everything an activity may touch: the vault, a stick for backups, a folder for exports."""

    folder: Path

    @property
    def vault(self) -> Path:
        return self.folder / "vault"

    @property
    def stick(self) -> Path:
        return self.folder / "stick"

    @property
    def out(self) -> Path:
        return self.folder / "out"

    def make(self) -> None:
        for folder in (self.stick, self.out):
            folder.mkdir(parents=True, mode=0o700)


@dataclass(slots=True)
class Session:
    """What the steps of one run share."""

    desk: Desk
    app: Application | None = None
    change: Change | None = None
    """the last change, to be undone"""

    @property
    def open(self) -> Application:
        assert self.app is not None, "the vault is not open"
        return self.app


Step = Callable[[Session], None]
State = dict[str, object]


class Activity(ABC):
    """Something she does, in steps of which each is acknowledged when it returns."""

    name: ClassVar[str]
    needs_no_room: ClassVar[bool] = False
    """whether it must be possible on a full disk"""

    @abstractmethod
    def prepare(self, desk: Desk) -> None:
        """Make what the activity starts from in an empty desk."""

    @abstractmethod
    def steps(self) -> Sequence[Step]:
        """What is done, in order; a step that failed is tried once more."""

    @abstractmethod
    def observe(self, desk: Desk) -> tuple[State, list[str]]:
        """Open as the program would and give the state, without anything random, and what is not as it should be."""

    def agrees(self, state: State, allowed: Sequence[State]) -> bool:
        """Whether the state is one it may be: that after the last acknowledged step, or after the one under way."""
        return state in allowed


class VaultActivity(Activity):
    """An activity inside one vault of the campaign's own key."""

    belonging: ClassVar[re.Pattern[str]] = _NOTHING
    """names this activity may leave besides those of every vault"""

    def prepare(self, desk: Desk) -> None:
        shutil.copytree(a_vault(), desk.vault)

    @abstractmethod
    def work(self) -> Sequence[Step]:
        """The steps between opening and closing."""

    def steps(self) -> Sequence[Step]:
        return (self.begin, *self.work(), self.end)

    def begin(self, session: Session) -> None:
        session.app = self.opened(session.desk)

    def end(self, session: Session) -> None:
        session.open.close()

    def opened(self, desk: Desk) -> Application:
        return open_application(desk.vault, the_key(), self.clock())

    def clock(self) -> Clock:
        return a_clock()

    def resume(self, app: Application, desk: Desk) -> None:
        """What the window does by itself after opening."""

    def told(self, app: Application, desk: Desk) -> State:
        """More of the state than what the tables hold."""
        del app, desk
        return {}

    def wrong(self, app: Application, desk: Desk) -> list[str]:
        """More complaints than those about the file itself and about what was left behind."""
        del app, desk
        return []

    def observe(self, desk: Desk) -> tuple[State, list[str]]:
        app = self.opened(desk)
        try:
            self.resume(app, desk)
            raw = app.vault.connect()
            try:
                complaints = [*referee(raw), *self.wrong(app, desk)]
                state = {**contents(raw), **self.told(app, desk)}
            finally:
                raw.close()
        finally:
            app.close()
        return state, complaints + strangers(desk, self.belonging)


@cache
def new_keys() -> keys.NewKeys:
    """The keys of every vault of this campaign process."""
    return keys.new_key_file(PASSPHRASE, cost=CHEAP, floor=CHEAP)


def the_key() -> keys.DataKey:
    return new_keys().data_key


@cache
def a_vault() -> Path:
    """A closed vault after the first run, with her business and the starter register."""
    import tempfile

    folder = Path(tempfile.mkdtemp(prefix="heijastus-faults-")) / "vault"
    app = create_application(folder, new_keys(), a_clock())
    app.controller.save(OWNER)
    app.registers.create_from_template()
    app.close()
    return folder


def contents(raw: Any) -> State:
    """Every table with the number of its rows and a hash of them, without what is random in any run."""
    told: State = {}
    names = [
        row[0]
        for row in raw.execute("SELECT name FROM sqlite_master WHERE type='table' AND name NOT LIKE 'note_search%'")
    ]
    for name in sorted(names):
        cursor = raw.execute(f'SELECT * FROM "{name}" ORDER BY 1')  # noqa: S608 - names from the schema
        columns = [column[0] for column in cursor.description]
        rows = [
            [_lasting(value) for column, value in zip(columns, row, strict=True) if column not in _RANDOM_COLUMNS]
            for row in cursor
        ]
        told[name] = f"{len(rows)}:{hashlib.sha256(json.dumps(rows, default=str).encode()).hexdigest()[:12]}"
    return told


def _lasting(value: object) -> object:
    return _RANDOM.sub("-", value) if isinstance(value, str) else value


def referee(raw: Any) -> list[str]:
    """What SQLite and SQLCipher say of the file, asked by the campaign itself and not by the program."""
    raw.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    found = [f"cipher: {row[0]}" for row in raw.execute("PRAGMA cipher_integrity_check").fetchall()]
    found += [f"integrity: {row[0]}" for row in raw.execute("PRAGMA integrity_check").fetchall() if row[0] != "ok"]
    found += [f"foreign key: {row[0]}" for row in raw.execute("PRAGMA foreign_key_check").fetchall()]
    try:
        raw.execute("INSERT INTO note_search(note_search, rank) VALUES('integrity-check', 1)")
    except Exception as failure:  # noqa: BLE001 - sqlcipher3 names several
        found.append(f"search: {failure}")
    return found


def strangers(desk: Desk, belonging: re.Pattern[str] = _NOTHING) -> list[str]:
    """Files that nothing owns: partial ones, those of 0 bytes, journals after a clean end."""
    found: list[str] = []
    for path in sorted(desk.folder.rglob("*")):
        name = str(path.relative_to(desk.folder))
        if path.is_file() and _ASIDE.fullmatch(name):
            found.append(f"{NOTE}log put aside")
        elif path.is_file() and _PROBE.fullmatch(name):
            found.append(f"{NOTE}probe of a folder")
        elif path.is_file() and not (_BELONGING.fullmatch(name) or belonging.fullmatch(name)):
            found.append(f"left behind: {name}")
        if path.is_file() and path.stat().st_size == 0 and path.name != "lock" and not _PROBE.fullmatch(name):
            found.append(f"0 bytes: {name}")
    return found
