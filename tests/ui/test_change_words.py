"""Every change a service can make has its words in the window, and no words are left over."""

import ast

import pytest

from heijastus_desk.domain.changes import Change
from heijastus_desk.ui import change_words
from tests.architecture.source_tree import ROOT, called_name, load


def test_every_change_has_its_words() -> None:
    made = {code for module in load(ROOT / "heijastus_desk" / "services") for code in _codes(module.tree)}
    assert len(made) > 15
    assert made == set(change_words._sentences())


@pytest.mark.usefixtures("qapp")
def test_a_change_without_words_is_still_told() -> None:
    assert change_words.change_sentence(Change("no_such_code", frozenset())) == "Saved."


def _codes(tree: ast.AST) -> set[str]:
    """The second argument of each `edit(vault, code, …)`, written there or in the line that names it `summary`."""
    found: set[str] = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and called_name(node) == "edit" and len(node.args) > 1:
            found |= _texts(node.args[1])
        elif isinstance(node, ast.Assign) and [ast.unparse(target) for target in node.targets] == ["summary"]:
            found |= _texts(node.value)
    return found


def _texts(node: ast.AST) -> set[str]:
    return {part.value for part in ast.walk(node) if isinstance(part, ast.Constant) and isinstance(part.value, str)}
