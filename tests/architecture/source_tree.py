"""Reads the package as syntax trees, so that rules can look at the source without importing it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "heijastus_desk"


@dataclass(frozen=True)
class SourceModule:
    """One file: its dotted name below the package (`ui.pages.clients.page`, empty for the package itself)."""

    name: str
    path: Path
    text: str
    tree: ast.Module

    @property
    def parts(self) -> tuple[str, ...]:
        return tuple(self.name.split(".")) if self.name else ()

    def within(self, *prefixes: str) -> bool:
        return any(self.name == prefix or self.name.startswith(f"{prefix}.") for prefix in prefixes)


def load(package: Path) -> tuple[SourceModule, ...]:
    return tuple(_read(package, path) for path in sorted(package.rglob("*.py")))


def _read(package: Path, path: Path) -> SourceModule:
    parts = path.relative_to(package).with_suffix("").parts
    if parts[-1] == "__init__":
        parts = parts[:-1]
    text = path.read_text(encoding="utf-8")
    return SourceModule(".".join(parts), path, text, ast.parse(text, filename=str(path)))


def imported_names(module: SourceModule) -> Iterator[tuple[str, int]]:
    """Every name imported, in full (`PySide6.QtCore.Qt`), anywhere in the file, with its line."""
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield from ((f"{node.module}.{alias.name}", node.lineno) for alias in node.names)
        elif isinstance(node, ast.Call) and called_name(node) in {"__import__", "import_module"} and node.args:
            first = node.args[0]
            if isinstance(first, ast.Constant) and isinstance(first.value, str):
                yield first.value, node.lineno


def called_name(call: ast.Call) -> str:
    """Last part of what is called: `now` for `datetime.now()`."""
    return _last(call.func)


def owner_name(call: ast.Call) -> str:
    """What a method is called on, last part: `datetime` for `datetime.now()` and for `dt.datetime.now()`."""
    return _last(call.func.value) if isinstance(call.func, ast.Attribute) else ""


def _last(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
