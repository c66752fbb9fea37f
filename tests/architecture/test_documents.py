"""What the documents say of the tree is there: a path in backticks leads somewhere."""

import re
from pathlib import Path

import pytest

from tests.architecture.source_tree import PACKAGE, ROOT

DOCUMENTS = (
    "ARCHITECTURE.md",
    "CONTRIBUTING.md",
    "SECURITY.md",
    "packaging/RELEASING.md",
)
PATH = re.compile(r"`((?:[\w.-]+/)+[\w.-]*)`")
ROOTS = (ROOT, ROOT / PACKAGE, ROOT / "packaging")
MADE = ("out/", "i18n/")
"""made by a task, or named with a pattern"""


def paths(text: str) -> list[str]:
    """Paths below a folder of the tree; `heijastus-desk list-due` and the like are none."""
    found = [path for path in PATH.findall(text) if "NNNN" not in path and not path.startswith(MADE)]
    return [path for path in found if any((root / path.split("/")[0]).is_dir() for root in ROOTS)]


def is_there(path: str) -> bool:
    """`domain/likeness` is a module, `documents/subject/schema.FORMAT` a name in one."""
    module = path.rpartition(".")[0] or path
    return any((root / one).exists() for root in ROOTS for one in (path, f"{path}.py", f"{module}.py"))


@pytest.mark.parametrize("document", DOCUMENTS)
def test_every_path_leads_somewhere(document: str) -> None:
    found = paths((ROOT / document).read_text("utf-8"))
    assert found, "the documents name no path: the pattern is wrong"
    assert [path for path in found if not is_there(path)] == []


def test_a_path_that_leads_nowhere_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("see `domain/nothing_of_the_kind.py` and `domain/values.py`", "utf-8")
    assert [is_there(path) for path in paths((tmp_path / "a.md").read_text("utf-8"))] == [False, True]
