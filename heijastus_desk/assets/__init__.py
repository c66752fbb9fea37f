"""Finds the resources and translations in a source tree, an installed wheel and a frozen build."""

import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

_PACKAGE = Path(__file__).resolve().parent.parent


def _root(name: str) -> Path:
    frozen = getattr(sys, "_MEIPASS", None)
    candidates = [
        *([Path(frozen) / name] if frozen else []),
        _PACKAGE / f"_{name}",
        _PACKAGE.parent / name,
    ]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(f"the program's own folder {name!r} is missing; install the program again")


def resource(*parts: str) -> Path:
    """The path of a file or folder below `resources/`."""
    return _root("resources").joinpath(*parts)


def translation(name: str) -> Path:
    """The path of a compiled translation below `i18n/`."""
    return _root("i18n") / name


@cache
def table(*parts: str) -> dict[str, Any]:
    """A TOML file below `resources/`, read once."""
    import tomllib  # noqa: PLC0415 - the unlock window needs none and is there 4 ms sooner

    with resource(*parts).open("rb") as stream:
        read = tomllib.load(stream)
    for through in _through:
        read = through(parts, read)
    return read


_through: list[Callable[[tuple[str, ...], dict[str, Any]], dict[str, Any]]] = []


@contextmanager
def read_through(change: Callable[[tuple[str, ...], dict[str, Any]], dict[str, Any]]) -> Generator[None]:
    """While it lasts every table first read passes through `change(parts, read)`: the tour's pseudo-language."""
    _through.append(change)
    table.cache_clear()
    try:
        yield
    finally:
        _through.remove(change)
        table.cache_clear()
