"""The technical copy: JSON with its schema and one CSV per table."""

import io
import json
from typing import Any

from heijastus_desk.documents.csv_tables import ENCODING, CsvTable
from heijastus_desk.documents.subject.facts import PackageFacts
from heijastus_desk.privacy.classification import Export, RouteKind
from heijastus_desk.privacy.export_plan import export_plan
from heijastus_desk.privacy.inventory import ColumnEntry, DataInventory
from heijastus_desk.privacy.subject_data import Waiting

FORMAT = 1
"""Version of the published schema; it grows when a reader of the old form would misread the new."""


def data_json(facts: PackageFacts) -> bytes:
    """All records by table, and how long each item is kept."""
    tables: dict[str, list[dict[str, Any]]] = {}
    for record in facts.data.records:
        entry: dict[str, Any] = {"uid": record.uid, "tie": record.tie.value, **dict(record.values)}
        entry["waiting"] = record.waiting.value if record.waiting else None
        entry["withheld"] = list(record.withheld)
        if record.file:
            entry["file"] = f"liitteet/{record.file}"
        tables.setdefault(record.table, []).append(entry)
    whole = {
        "format": FORMAT,
        "status": "working_copy",
        "number": facts.number,
        "made_on": facts.made_on.isoformat(),
        "controller": facts.controller,
        "subject": facts.data.uid,
        "tables": tables,
        "retention": [
            {
                "id": item.id,
                "record_class": item.record_class.value,
                "erasable_from": item.erasable_from.isoformat() if item.erasable_from else None,
                "reason": item.reason.code,
            }
            for item in facts.kept
        ],
    }
    return json_bytes(whole)


def schema_json(inventory: DataInventory) -> bytes:
    """The JSON Schema of `data.json`, made from the map."""
    tables = {plan.table: {"type": "array", "items": _record_schema(plan.columns)} for plan in export_plan(inventory)}
    retained = {
        "id": {"type": "string"},
        "record_class": {"type": "string"},
        "erasable_from": {"type": ["string", "null"], "format": "date"},
        "reason": {"type": "string"},
    }
    properties = {
        "format": {"const": FORMAT},
        "status": {"enum": ["working_copy", "handed_over"]},
        "number": {"type": "integer", "minimum": 1},
        "made_on": {"type": "string", "format": "date"},
        "controller": {"type": "string"},
        "subject": {"type": "string", "format": "uuid"},
        "tables": {"type": "object", "properties": tables, "additionalProperties": False},
        "retention": {"type": "array", "items": closed(retained)},
    }
    return json_bytes({"$schema": "https://json-schema.org/draft/2020-12/schema", **closed(properties)})


def csv_files(facts: PackageFacts) -> dict[str, bytes]:
    """One CSV per table; no cell is a formula."""
    files: dict[str, bytes] = {}
    for table in dict.fromkeys(record.table for record in facts.data.records):
        records = facts.data.of_table(table)
        target = io.StringIO(newline="")
        written = CsvTable(target, ["uid", *(name for name, _ in records[0].values)])
        for record in records:
            written.add([record.uid, *(value for _, value in record.values)])
        files[f"{table}.csv"] = target.getvalue().encode(ENCODING)
    return files


def _record_schema(columns: tuple[ColumnEntry, ...]) -> dict[str, Any]:
    properties: dict[str, Any] = {
        "uid": {"type": "string", "format": "uuid"},
        "tie": {"enum": [kind.value for kind in RouteKind]},
        "waiting": {"enum": [None, *(reason.value for reason in Waiting)]},
        "withheld": {"type": "array", "items": {"type": "string"}},
    }
    required = list(properties)
    for column in columns:
        if column.personal and column.personal.export is Export.FILE:
            properties["file"] = {"type": "string"}
        elif column.personal and column.personal.vocabulary:
            properties[column.name] = {"enum": [None, *(member.value for member in column.personal.vocabulary)]}
            required.append(column.name)
        else:
            properties[column.name] = {"type": ["string", "integer", "boolean", "null"]}
            required.append(column.name)
    return {**closed(properties), "required": required}


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
