"""Every check has a name and a source, and every reason a check gives a why and a remedy, in three languages."""

import ast
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any

import pytest

import heijastus_desk.domain.review
from heijastus_desk.assets import table
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.review.findings import Check, Finding, Severity, Status
from heijastus_desk.wording.review import (
    check_name,
    remedy,
    severity_word,
    source,
    status_word,
    template_of,
    why,
)
from heijastus_desk.wording.templates import placeholders

PACKAGE = Path(heijastus_desk.domain.review.__file__).parent
RIGHTS = (Check.ACCESS, Check.RECTIFICATION, Check.ERASURE, Check.RESTRICTION, Check.PORTABILITY)
"""Checks that share one function, where the check is a variable."""


def _words(lang: Lang) -> Mapping[str, Any]:
    return table("review", f"{lang.value}.toml")


def _reasons(node: ast.AST) -> Iterator[str]:
    """The strings an argument may be."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    elif isinstance(node, ast.IfExp):
        yield from _reasons(node.body)
        yield from _reasons(node.orelse)


def _checks(node: ast.AST) -> tuple[Check, ...]:
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.value.id == "Check":
        return (Check[node.attr],)
    return RIGHTS if isinstance(node, ast.Name) and node.id == "check" else ()


def _name(call: ast.Call) -> str:
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _loops(function: ast.FunctionDef) -> dict[str, list[str]]:
    """What the names of a function's loops run through, where that is written out."""
    found: dict[str, list[str]] = {}
    for loop in (node for node in ast.walk(function) if isinstance(node, ast.For) and isinstance(node.iter, ast.Tuple)):
        names = loop.target.elts if isinstance(loop.target, ast.Tuple) else [loop.target]
        for row in loop.iter.elts if isinstance(loop.iter, ast.Tuple) else []:
            values = row.elts if isinstance(row, ast.Tuple) else [row]
            for name, value in zip(names, values, strict=False):
                if isinstance(name, ast.Name):
                    found.setdefault(name.id, []).extend(_reasons(value))
    return found


def _given(function: ast.FunctionDef) -> Iterator[tuple[Check, str]]:
    loops = _loops(function)
    for call in (node for node in ast.walk(function) if isinstance(node, ast.Call) and node.args):
        at = 2 if len(call.args) > 2 and isinstance(call.args[1], ast.Attribute) else 1
        if len(call.args) <= at or _name(call) == "fine":
            continue
        given = call.args[at]
        named = loops.get(given.id, []) if isinstance(given, ast.Name) else list(_reasons(given))
        for check in _checks(call.args[0]):
            yield from ((check, reason) for reason in named)


def used(folder: str) -> frozenset[tuple[Check, str]]:
    """Every check and reason that the code of a folder names."""
    found: set[tuple[Check, str]] = set()
    for path in sorted((PACKAGE / folder).glob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                found |= set(_given(node))
    return frozenset(found) if folder == "text" else frozenset(one for one in found if one[0] not in RIGHTS)


def test_the_scan_sees_the_reasons() -> None:
    text = used("text")
    assert len(text) > 70
    assert {
        (Check.TRANSFERS, "privacy_shield"),
        (Check.CHANNELS, "registered_email"),
        (Check.RESTRICTION, "heading_only"),
        (Check.RETENTION, "undefined"),
        (Check.IDENTITY, "id_copy"),
    } <= text


@pytest.mark.parametrize("folder", ["text", "register"])
@pytest.mark.parametrize("lang", list(Lang))
def test_every_reason_in_the_code_is_worded(lang: Lang, folder: str) -> None:
    words = _words(lang)
    lacking = [
        f"{check.value} {part} {reason}"
        for check, reason in sorted(used(folder))
        for part in ("why", "remedy")
        if not template_of(words, check, reason, part)
    ]
    assert lacking == []


@pytest.mark.parametrize("lang", list(Lang))
@pytest.mark.parametrize("check", list(Check))
def test_every_check_has_a_name_a_source_and_words_for_what_is_missing(check: Check, lang: Lang) -> None:
    finding = Finding(check=check, status=Status.MISS, reason="miss", params={"names": "X"})
    assert check_name(check, lang)
    assert source(check, lang)
    assert why(finding, lang).endswith(".")
    assert remedy(finding, lang)


def test_statuses_and_severities_are_worded() -> None:
    for lang in Lang:
        assert len({status_word(one, lang) for one in Status}) == len(Status)
        assert len({severity_word(one, lang) for one in Severity}) == len(Severity)


def test_the_languages_word_the_same_reasons_with_the_same_facts() -> None:
    def facts(lang: Lang) -> dict[str, frozenset[str]]:
        return {
            f"{check}.{part}.{reason}": frozenset(one.name for one in placeholders(text))
            for check, parts in _words(lang).items()
            for part in ("why", "remedy")
            for reason, text in parts.get(part, {}).items()
        }

    assert facts(Lang.FI) == facts(Lang.SV) == facts(Lang.EN)


def test_recommendations_say_that_they_are_some() -> None:
    words = {Lang.FI: "suositus", Lang.SV: "rekommendation", Lang.EN: "recommendation"}
    for lang in Lang:
        for check in Check:
            finding = Finding(check=check, status=Status.MISS, reason="miss")
            assert (words[lang] in source(check, lang).lower()) == finding.is_recommendation, check


def test_a_date_among_the_facts_is_written_as_the_language_writes_it() -> None:
    finding = Finding(check=Check.DATES, status=Status.OUT, reason="old", params={"day": date(2022, 10, 5).isoformat()})
    assert "5.10.2022" in why(finding, Lang.FI)
    assert "5 October 2022" in why(finding, Lang.EN)


def test_names_fill_their_place_and_leave_none_behind() -> None:
    named = Finding(check=Check.RECIPIENTS, status=Status.CONTR, reason="none_but_services", params={"names": "Zoom"})
    bare = Finding(check=Check.RECIPIENTS, status=Status.CONTR, reason="none_but_services")
    assert "Zoom" in why(named, Lang.SV)
    assert why(bare, Lang.FI).endswith("joku muu.")


def test_a_reason_nobody_worded_is_a_fault() -> None:
    with pytest.raises(KeyError):
        why(Finding(check=Check.DATES, status=Status.OUT, reason="nowhere"), Lang.FI)
