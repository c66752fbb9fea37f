"""What a folder looks like before every single step of a piece of work: what a kill at that step would leave."""

import shutil
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

_CHANGING = {"os.rename", "os.remove", "os.chmod", "os.mkdir", "os.rmdir", "os.truncate", "open"}
_watching: list["_Watch"] = []


class _Watch:
    def __init__(self, folder: Path, target: Path) -> None:
        self.folder, self.target = folder, target
        self.copies: list[Path] = []
        self.is_copying = False

    def look(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.is_copying or event not in _CHANGING or not any(self._inside(value) for value in arguments[:2]):
            return
        self.is_copying = True
        try:
            copy = self.target / f"{len(self.copies):04d}"
            shutil.copytree(self.folder, copy, ignore=shutil.ignore_patterns("log"))
            self.copies.append(copy)
        finally:
            self.is_copying = False

    def _inside(self, value: object) -> bool:
        return isinstance(value, str | Path) and str(value).startswith(str(self.folder))


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    for watch in _watching:
        watch.look(event, arguments)


sys.addaudithook(_hook)


@contextmanager
def states(folder: Path, target: Path) -> Generator[list[Path]]:
    """Copies of the folder, each as it was before one step of the block, and as it is at its end."""
    watch = _Watch(folder, target)
    target.mkdir()
    _watching.append(watch)
    try:
        yield watch.copies
    finally:
        _watching.remove(watch)
    last = target / "end"
    shutil.copytree(folder, last)
    watch.copies.append(last)
