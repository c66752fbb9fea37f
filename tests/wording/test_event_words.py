"""Every event that any part of the program logs is worded in three languages, in her plain words."""

import ast
from datetime import UTC, datetime
from functools import cache

import pytest

from heijastus_desk.domain.languages import Lang
from heijastus_desk.wording.catalogue import catalogue
from heijastus_desk.wording.event_words import event_sentence, format_time
from heijastus_desk.wording.templates import placeholders
from tests.architecture.source_tree import PACKAGE, ROOT, called_name, load

LOGGING = {"log", "_log", "record"}
ALWAYS = {"undone", "unknown"}


def logged(tree: ast.AST) -> dict[str, set[str]]:
    """Codes of events by the way they are logged, with the names of their numbers."""
    names = {
        target.id: node.value.value
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign | ast.AnnAssign) and isinstance(node.value, ast.Constant)
        for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        if isinstance(target, ast.Name) and isinstance(node.value.value, str)
    }
    found: dict[str, set[str]] = {}
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        place = {"edit": 1}.get(called_name(node), 0 if called_name(node) in LOGGING else None)
        if place is None or len(node.args) <= place:
            continue
        numbers = {keyword.arg for keyword in node.keywords if keyword.arg}
        for keyword in node.keywords:
            if keyword.arg is None:
                numbers |= keys_of(keyword.value, tree)
        for part in ast.walk(node.args[place]):
            code = (
                part.value
                if isinstance(part, ast.Constant)
                else names.get(part.id)
                if isinstance(part, ast.Name)
                else None
            )
            if isinstance(code, str) and not code.startswith("."):
                found.setdefault(code, set()).update(numbers if place == 0 else set())
    return found


def keys_of(value: ast.expr, tree: ast.AST) -> set[str]:
    """Of `**{"failures": 2}`, of one of two such, or of `**numbers` wherever the module fills them."""
    if not isinstance(value, ast.Name):
        keys = [key for part in ast.walk(value) if isinstance(part, ast.Dict) for key in part.keys]
        return {str(key.value) for key in keys if isinstance(key, ast.Constant)}
    found: set[str] = set()
    for node in ast.walk(tree):
        for target in node.targets if isinstance(node, ast.Assign) else ():
            if isinstance(target, ast.Name) and target.id == value.id and isinstance(node, ast.Assign):
                found |= keys_of(node.value, tree) if not isinstance(node.value, ast.Name) else set()
            elif isinstance(target, ast.Subscript) and isinstance(target.slice, ast.Constant):
                found.add(str(target.slice.value))
    return found


@cache
def all_logged() -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for module in load(ROOT / PACKAGE):
        for code, numbers in logged(module.tree).items():
            found.setdefault(code, set()).update(numbers)
    return found


def test_the_search_finds_every_way_an_event_is_logged() -> None:
    source = """
DONE: Final = "erasure.done"
def a():
    with edit(self._vault, "note_saved", Kind.NOTES) as current: ...
    transaction.log(DONE, uid, rows=4)
    self._events.record("vault.opened" if x else "vault.locked")
    self._log("keys.split", copies=1)
    self._log("keys.sheet", **({"failures": 2} if x else {}))
"""
    assert logged(ast.parse(source)) == {
        "note_saved": set(),
        "erasure.done": {"rows"},
        "vault.opened": set(),
        "vault.locked": set(),
        "keys.split": {"copies"},
        "keys.sheet": {"failures"},
    }


def test_every_event_is_worded() -> None:
    codes = {code for code in all_logged() if code.replace(".", "_").isidentifier()}
    assert len(codes) > 25
    assert codes - set(catalogue(Lang.FI).events) == set()


@pytest.mark.parametrize("lang", Lang)
def test_a_sentence_tells_only_numbers_that_are_logged(lang: Lang) -> None:
    numbers = all_logged()
    for code, template in catalogue(lang).events.items():
        told = {fact.name for fact in placeholders(template)} - {"event"}
        assert told <= numbers.get(code, set()), f"{code}: {told}"


@pytest.mark.parametrize("lang", Lang)
def test_sentences_are_short_and_end_without_a_full_stop(lang: Lang) -> None:
    for code, template in catalogue(lang).events.items():
        assert template[0].isupper(), code
        assert not template.endswith("."), code
        assert len(template) < 140, code


@pytest.mark.parametrize(
    ("lang", "saved", "undone"),
    [
        (Lang.FI, "Muistiinpano tallennettu", "Kumottu: muistiinpano tallennettu"),
        (Lang.SV, "Anteckning sparad", "Ångrat: anteckning sparad"),
        (Lang.EN, "Note saved", "Taken back: note saved"),
    ],
)
def test_an_edit_and_its_undo(lang: Lang, saved: str, undone: str) -> None:
    assert event_sentence("note_saved", {}, lang) == saved
    assert event_sentence("note_saved.undone", {}, lang) == undone


def test_numbers_stand_where_there_are_some() -> None:
    assert event_sentence("everything.exported", {"rows": 12345, "files": 0}, Lang.FI) == (
        "Kaikki tiedot kirjoitettu tiedostoon, rivejä 12\u00a0345"
    )
    assert event_sentence("everything.exported", {}, Lang.FI) == "Kaikki tiedot kirjoitettu tiedostoon"


@pytest.mark.parametrize("lang", Lang)
def test_an_event_of_a_newer_program_is_told_by_its_code(lang: Lang) -> None:
    assert event_sentence("moon.landed", {}, lang).endswith("moon.landed")
    assert "moon.landed" in event_sentence("moon.landed.undone", {}, lang)


def test_the_time_is_finnish_time() -> None:
    winter, summer = datetime(2026, 1, 5, 7, 5, tzinfo=UTC), datetime(2026, 6, 5, 21, 30, tzinfo=UTC)
    assert [format_time(moment, Lang.FI) for moment in (winter, summer)] == ["9.05", "0.30"]
    assert format_time(winter, Lang.EN) == "9:05"
