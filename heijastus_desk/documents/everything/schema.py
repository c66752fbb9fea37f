"""The JSON Schema of the export of everything, made from the map: forms, references, and what each column is for."""

from collections.abc import Sequence
from typing import Any

from heijastus_desk.documents.subject.schema import closed, json_bytes
from heijastus_desk.privacy.classification import Personal
from heijastus_desk.privacy.whole_file import ColumnShape, Form, TableShape

FORMAT = 1
"""Version of the published schema; it grows when a reader of the old form would misread the new."""

_TYPES: dict[Form, dict[str, Any]] = {
    Form.TEXT: {"type": "string"},
    Form.WHOLE_NUMBER: {"type": "integer"},
    Form.YES_NO: {"type": "boolean"},
    Form.DATE: {"type": "string", "format": "date"},
    Form.DOCUMENT: {},
    Form.FILE: {"type": "string", "pattern": r"^liitteet/liite-[0-9]{3,}(\.[a-z0-9]{1,8})?$"},
}


def schema_json(tables: Sequence[TableShape]) -> bytes:
    """One schema for all: `tiedot/<table>.json` is `#/$defs/<table>`, and an object of all tables is the whole."""
    whole = closed({table.name: {"$ref": f"#/$defs/{table.name}"} for table in tables})
    return json_bytes(
        {
            "$schema": "https://json-schema.org/draft/2020-12/schema",
            "title": f"Heijastus Desk, everything, format {FORMAT}",
            **whole,
            "$defs": {table.name: _table(table) for table in tables},
        }
    )


def _table(table: TableShape) -> dict[str, Any]:
    about = sorted({route.kind.value for route in table.routes})
    why = [route.why for route in table.routes if route.why]
    return {
        "type": "array",
        "description": "; ".join([f"rows are about: {', '.join(about)}", *why]),
        "items": closed({column.name: _column(column) for column in table.columns}),
    }


def _column(column: ColumnShape) -> dict[str, Any]:
    told = column.classification
    found = dict(_TYPES[column.form])
    if isinstance(told, Personal):
        found["description"] = f"personal data: {told.category.value}"
        if told.vocabulary is not None:
            found["enum"] = [member.value for member in told.vocabulary]
    else:
        found["description"] = told.why
    if column.refers_to:
        found["x-refers-to"] = f"{column.refers_to}.id"
    if column.optional:
        found = _or_nothing(found)
    return found


def _or_nothing(found: dict[str, Any]) -> dict[str, Any]:
    if "type" in found:
        found["type"] = [found["type"], "null"]
    if "enum" in found:
        found["enum"] = [*found["enum"], None]
    return found
