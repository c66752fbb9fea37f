"""A backup set: the three files of one moment, known by the instant in their common name."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

_STAMP: Final = "%Y%m%d-%H%M%SZ"
_NAME: Final = re.compile(r"vault-(\d{8}-\d{6}Z)(?:-(\d{1,4}))?")


@dataclass(frozen=True, slots=True)
class BackupSet:
    """Database, wrapped keys and sealed manifest in one folder; none of them need exist."""

    folder: Path
    name: str

    @property
    def database(self) -> Path:
        return self.folder / f"{self.name}.db"

    @property
    def key(self) -> Path:
        return self.folder / f"{self.name}.key"

    @property
    def manifest(self) -> Path:
        """Holds what is said of the other two; a set without it does not count."""
        return self.folder / f"{self.name}.json"

    @property
    def moment(self) -> datetime | None:
        """The instant in its name; the sealed one is in the manifest."""
        return instant(self.name)

    @property
    def files(self) -> tuple[Path, Path, Path]:
        return (self.database, self.key, self.manifest)


def order(name: str) -> tuple[str, int]:
    """Sorts names by their instant and, within a second, by their suffix; other names come before all."""
    match = _NAME.fullmatch(name)
    return (match[1], int(match[2] or 1)) if match else ("", 0)


def is_set_name(name: str) -> bool:
    """Whether a name (without ending) is one this program gives to a set."""
    return _NAME.fullmatch(name) is not None


def instant(name: str) -> datetime | None:
    """The instant in a name, UTC; None for a name of another form."""
    match = _NAME.fullmatch(name)
    try:
        return datetime.strptime(match[1], _STAMP).replace(tzinfo=UTC) if match else None
    except ValueError:
        return None


def new_set(folder: Path, now: datetime) -> BackupSet:
    """A set of this instant whose files do not exist yet; the second one within a second gets a suffix."""
    base = f"vault-{now.astimezone(UTC).strftime(_STAMP)}"
    number = 1
    while True:
        candidate = BackupSet(folder, base if number == 1 else f"{base}-{number}")
        if not any(path.exists() for path in candidate.files):
            return candidate
        number += 1
