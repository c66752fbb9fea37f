"""The published JSON Schema of a package's technical copy, made from the map."""

import json
from collections.abc import Iterable
from enum import StrEnum
from typing import Any, Final

from heijastus_desk.documents.subject.labels import column_title, table_title
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.rights.values import MaskReason, PlaceOutcome
from heijastus_desk.privacy.classification import Export, RouteKind
from heijastus_desk.privacy.export_plan import TablePlan, export_plan
from heijastus_desk.privacy.inventory import DataInventory
from heijastus_desk.privacy.subject_data import Waiting
from heijastus_desk.wording.sentences import label

FORMAT: Final = 2
"""Version of the published schema; it grows when a reader of the old form would misread the new."""

_TEXT: Final = {"type": "string"}
_DAY: Final = {"type": "string", "format": "date"}
_NUMBER: Final = {"type": "integer", "minimum": 0}


def schema_json(inventory: DataInventory, lang: Lang) -> bytes:
    """The JSON Schema of `data.json`; what tables, columns and codes mean is told in the person's language."""
    tables = {
        plan.table: {"title": table_title(plan.table, lang), "type": "array", "items": _record(plan, lang)}
        for plan in export_plan(inventory)
    }
    properties = {
        "format": {"const": FORMAT},
        "status": {"enum": ["working_copy", "handed_over"]},
        "number": {"type": "integer", "minimum": 1},
        "made_on": _DAY,
        "controller": _TEXT,
        "subject": {"type": "string", "format": "uuid"},
        "answer": {"oneOf": [{"type": "null"}, closed(_answer())]},
        "tables": {"type": "object", "properties": tables, "additionalProperties": False},
        "retention": {"type": "array", "items": closed(_retained())},
        "log": {"type": "array", "items": closed(_act())},
    }
    return json_bytes({"$schema": "https://json-schema.org/draft/2020-12/schema", **closed(properties)})


def closed(properties: dict[str, Any]) -> dict[str, Any]:
    """The schema of an object with exactly these properties."""
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }


def json_bytes(value: object) -> bytes:
    """JSON as people can read it too."""
    return json.dumps(value, ensure_ascii=False, indent=2).encode()


def _answer() -> dict[str, Any]:
    """The case a handed-over package answers, with the counts of what was masked and left out, by reason."""
    by_reason = {
        "type": "object",
        "propertyNames": _one_of(MaskReason),
        "additionalProperties": {"type": "integer", "minimum": 1},
    }
    place = {"place": _one_of(PlaceKind), "outcome": _one_of(PlaceOutcome), "checked_on": _DAY}
    return {
        "case": {"type": "integer", "minimum": 1},
        "masked": by_reason,
        "left_out": by_reason,
        "aliases": _NUMBER,
        "received_on": _DAY,
        "asked": {"type": "array", "items": _one_of(Right)},
        "places": {"type": "array", "items": closed(place)},
    }


def _retained() -> dict[str, Any]:
    return {
        "id": _TEXT,
        "record_class": _one_of(RecordClass),
        "erasable_from": {"type": ["string", "null"], "format": "date"},
        "reason": _TEXT,
    }


def _act() -> dict[str, Any]:
    return {
        "at": {"type": "string", "format": "date-time"},
        "event": _TEXT,
        "numbers": {"type": "object", "additionalProperties": {"type": "integer"}},
    }


def _record(plan: TablePlan, lang: Lang) -> dict[str, Any]:
    properties: dict[str, Any] = {
        "uid": {"type": "string", "format": "uuid"},
        "tie": _one_of(RouteKind),
        "waiting": {"enum": [None, *(reason.value for reason in Waiting)]},
        "withheld": {"type": "array", "items": _TEXT},
    }
    required = list(properties)
    for column in plan.columns:
        title = {"title": column_title(plan.table, column.name, lang)}
        if column.personal and column.personal.export is Export.FILE:
            properties["file"] = title | _TEXT
            continue
        vocabulary = column.personal.vocabulary if column.personal else None
        properties[column.name] = title | (
            _explained(vocabulary, lang) if vocabulary else {"type": ["string", "integer", "boolean", "null"]}
        )
        required.append(column.name)
    return {**closed(properties), "required": required}


def _explained(vocabulary: type[StrEnum], lang: Lang) -> dict[str, Any]:
    """A closed list whose codes are told in words."""
    words = "; ".join(f"{member.value}: {label(member, lang)}" for member in vocabulary)
    return {"description": words, "enum": [None, *(member.value for member in vocabulary)]}


def _one_of(kind: Iterable[StrEnum]) -> dict[str, Any]:
    return {"enum": [member.value for member in kind]}
