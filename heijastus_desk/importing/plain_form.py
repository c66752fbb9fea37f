"""Builds frozen dataclasses from the plain tables of a TOML file, naming the path of whatever is wrong.

Two abbreviations are understood. An `Answer` left out is unanswered, the word "none" answers "there
is none", anything else is its value. A `LocalisedText` may be a plain string: the Finnish text.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum, StrEnum
from functools import cache
from types import NoneType
from typing import Any, TypeVar, cast, get_args, get_origin, get_type_hints

import msgspec

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import LocalisedText
from heijastus_desk.domain.values import Answer, line, prose

T = TypeVar("T")
Check = Callable[[str], str]
Checks = Mapping[tuple[type, str], Check]
"""A check, perhaps a correction, of a text by the class and field it stands in."""

_SHOWN = 80
"""How much of a wrong word is repeated in the message."""


class Problem(StrEnum):
    """What is wrong at a path of a file; worded together with the error."""

    NOT_TOML = "not_toml"
    UNKNOWN_KEY = "unknown_key"
    MISSING = "missing"
    WRONG_TYPE = "wrong_type"
    UNKNOWN_CHOICE = "unknown_choice"
    WRONG_VALUE = "wrong_value"
    FINNISH_MISSING = "finnish_missing"
    RECIPIENT_UNKNOWN = "recipient_unknown"
    DUPLICATE = "duplicate"


def wrong(path: str, problem: Problem, **details: str) -> HeijastusError:
    """The failure that names a path of the file and what is wrong there."""
    params: dict[str, Any] = {"path": path, "problem": problem.value, **details}
    return HeijastusError(ErrorCode.REGISTER_FILE_WRONG, **params)


def build(kind: type[T], table: object, checks: Checks) -> T:
    """The dataclass `kind` written as a plain table; raises REGISTER_FILE_WRONG."""
    return cast("T", _record(kind, table, "", checks))


def checked(check: Check, text: str, path: str) -> str:
    """The text after its check; what the check refuses is told with its path."""
    try:
        return check(text)
    except HeijastusError as error:
        raise wrong(path, Problem.WRONG_VALUE, cause=error.code.value) from None


def _value(hint: object, value: object, path: str, checks: Checks) -> object:
    origin, inner = get_origin(hint), get_args(hint)
    if hint is LocalisedText:
        return _localised(value, path)
    if isinstance(hint, type) and is_dataclass(hint):
        return _record(hint, value, path, checks)
    if origin is Answer:
        return Answer[object].none() if value == "none" else Answer[object].of(_value(inner[0], value, path, checks))
    if origin is tuple:
        if not isinstance(value, list):
            raise wrong(path, Problem.WRONG_TYPE, expected="array")
        items = cast("list[object]", value)
        return tuple(_value(inner[0], item, f"{path}[{at}]", checks) for at, item in enumerate(items))
    without_none = [arg for arg in inner if arg is not NoneType]
    return _leaf(cast("type", without_none[0] if without_none else hint), value, path)


def _record(kind: type, value: object, path: str, checks: Checks) -> object:
    hints = _hints(kind)
    table = _table(value, path, hints)
    given = {key: _value(hints[key], item, _below(path, key), checks) for key, item in table.items()}
    for field in fields(kind):
        key = field.name
        if key not in given and field.default is MISSING and field.default_factory is MISSING:
            raise wrong(_below(path, key), Problem.MISSING)
        check, text = checks.get((kind, key)), given.get(key)
        if check and text and isinstance(text, str):
            given[key] = checked(check, text, _below(path, key))
    return kind(**given)


def _table(value: object, path: str, known: Collection[str]) -> dict[str, object]:
    if not isinstance(value, dict):
        raise wrong(path, Problem.WRONG_TYPE, expected="table")
    table = cast("dict[str, object]", value)
    for key in table:
        if key not in known:
            raise wrong(_below(path, key), Problem.UNKNOWN_KEY)
    return table


def _localised(value: object, path: str) -> LocalisedText:
    if isinstance(value, str):
        return LocalisedText(fi=checked(prose, value, path))
    texts: dict[str, str] = {}
    for lang, text in _table(value, path, _hints(LocalisedText)).items():
        if not isinstance(text, str):
            raise wrong(_below(path, lang), Problem.WRONG_TYPE, expected="str")
        texts[lang] = checked(prose, text, _below(path, lang))
    if not texts.get("fi"):
        raise wrong(_below(path, "fi"), Problem.FINNISH_MISSING)
    return LocalisedText(**texts)


def _leaf(kind: type, value: object, path: str) -> object:
    try:
        found: object = msgspec.convert(value, kind, strict=True)
    except msgspec.ValidationError:
        if issubclass(kind, Enum) and isinstance(value, str):
            choices = ", ".join(str(member.value) for member in kind)
            raise wrong(path, Problem.UNKNOWN_CHOICE, given=value[:_SHOWN], choices=choices) from None
        raise wrong(path, Problem.WRONG_TYPE, expected=kind.__name__) from None
    return checked(line, found, path) if kind is str and isinstance(found, str) else found


@cache
def _hints(kind: type) -> dict[str, object]:
    return get_type_hints(kind)


def _below(path: str, key: str) -> str:
    return f"{path}.{key}" if path else key
