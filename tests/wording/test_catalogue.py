"""Every code, choice and reason is worded in three languages with the same facts, and the check notices when not."""

import copy
import pkgutil
import re
from collections.abc import Callable
from enum import StrEnum
from importlib import import_module
from typing import Any

import pytest

import heijastus_desk.domain
from heijastus_desk.assets import table
from heijastus_desk.domain.errors import ErrorCode
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rounds.values import OWN_WORDS
from heijastus_desk.wording.catalogue import catalogue, label_group, problems, read
from heijastus_desk.wording.templates import fill


def kinds() -> frozenset[type[StrEnum]]:
    """Every enumeration of the domain that is shown to her; failures are worded as sentences instead."""
    found: set[type[StrEnum]] = set()
    for module in pkgutil.walk_packages(heijastus_desk.domain.__path__, "heijastus_desk.domain."):
        for value in vars(import_module(module.name)).values():
            if isinstance(value, type) and issubclass(value, StrEnum) and value.__module__ == module.name:
                found.add(value)
    return frozenset(found - {ErrorCode} - OWN_WORDS)


KINDS = kinds()


def test_the_scan_found_the_domain() -> None:
    assert len(KINDS) >= 28
    assert {"RecordClass", "HoldCause", "AnchorState", "Mechanism", "NoteKind"} <= {kind.__name__ for kind in KINDS}


def test_no_two_enumerations_share_their_labels() -> None:
    assert len({label_group(kind) for kind in KINDS}) == len(KINDS)


def test_everything_is_worded_in_three_languages() -> None:
    assert problems([catalogue(lang) for lang in Lang], KINDS) == []


def _unknown_placeholder(words: dict[str, Any]) -> None:
    words["errors"]["field_empty"] += " {person}"


def _unknown_reason_placeholder(words: dict[str, Any]) -> None:
    words["reasons"]["no_rule"] += " {due_on}"


def _unknown_clause_placeholder(words: dict[str, Any]) -> None:
    words["forms"]["event"]["past"]["collected"] += " {since}"


def _unknown_form(words: dict[str, Any]) -> None:
    words["reasons"]["period"] += " {record_class:plural}"


def _without_brackets(words: dict[str, Any]) -> None:
    words["errors"]["email_wrong"] = "Väärin: {given}."


def _register_without_brackets(words: dict[str, Any]) -> None:
    words["reasons"]["period"] += " {register}"


def _broken(words: dict[str, Any]) -> None:
    words["errors"]["cancelled"] = "Keskeytetty {"


def _missing_error(words: dict[str, Any]) -> None:
    del words["errors"]["cancelled"]


def _missing_reason(words: dict[str, Any]) -> None:
    del words["reasons"]["no_register"]


def _missing_label(words: dict[str, Any]) -> None:
    del words["labels"]["state"]["due"]


def _missing_group(words: dict[str, Any]) -> None:
    del words["labels"]["state"]


def _missing_clause(words: dict[str, Any]) -> None:
    del words["forms"]["event"]["ongoing"]["collected"]


def _empty(words: dict[str, Any]) -> None:
    words["labels"]["state"]["due"] = ""


def _unknown_code(words: dict[str, Any]) -> None:
    words["errors"]["no_such_error"] = "Ei ole."


def _unequal(words: dict[str, Any]) -> None:
    words["reasons"]["held_manual"] = "{record_class}: poisto on keskeytetty."


def _unequal_field(words: dict[str, Any]) -> None:
    del words["fields"]["title"]


@pytest.mark.parametrize(
    ("spoil", "told"),
    [
        (_unknown_placeholder, "names person, which it does not get"),
        (_unknown_reason_placeholder, "names due_on, which it does not get"),
        (_unknown_clause_placeholder, "names since, which it does not get"),
        (_unknown_form, "asks for an unknown form of record_class: plural"),
        (_without_brackets, "needs brackets around given"),
        (_register_without_brackets, "needs brackets around register"),
        (_broken, "a brace stands alone"),
        (_missing_error, "[errors] has no cancelled"),
        (_missing_reason, "[reasons] has no no_register"),
        (_missing_label, "[labels.state] has no due"),
        (_missing_group, "[labels] has no state"),
        (_missing_clause, "[forms.event.ongoing] has no collected"),
        (_empty, "[labels.state] due is empty"),
        (_unknown_code, "words no_such_error, which does not exist"),
        (_unequal, "reasons.held_manual names other facts"),
        (_unequal_field, "[fields] differs"),
    ],
)
def test_the_check_notices(spoil: Callable[[dict[str, Any]], None], told: str) -> None:
    words = copy.deepcopy(table("wording", "fi.toml"))
    spoil(words)
    found = problems([read(Lang.FI, words), catalogue(Lang.SV), catalogue(Lang.EN)], KINDS)
    assert any(told in problem for problem in found), found


@pytest.mark.parametrize("lang", Lang)
def test_sentences_are_whole(lang: Lang) -> None:
    words = catalogue(lang)
    for code, template in {**words.errors, **words.reasons}.items():
        assert template[0].isupper() or template[0] == "{", code
        assert template.endswith((".", ".]", "{state:ending}")), code
        assert "  " not in template, code


@pytest.mark.parametrize("lang", Lang)
def test_a_failure_names_the_thing_and_the_remedy(lang: Lang) -> None:
    for code, template in catalogue(lang).errors.items():
        told = fill(template, lambda _name, _form: None)
        assert len(re.split(r"[.;] ", told)) >= 2, f"{code}: no remedy in {told!r}"


@pytest.mark.parametrize("lang", Lang)
def test_labels_begin_with_a_capital(lang: Lang) -> None:
    for group, labels in catalogue(lang).labels.items():
        for name, text in labels.items():
            assert text[0].isupper(), f"{group}.{name}"


SWEDEN_ONLY = ("IMY", "personnummer", "sanktionsavgift", "registerutdrag", "organisationsnummer", "Datainspektionen")


def test_swedish_is_that_of_finland() -> None:
    text = str(table("wording", "sv.toml")).lower()
    assert [word for word in SWEDEN_ONLY if word.lower() in text] == []
