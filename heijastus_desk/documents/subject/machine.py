"""The technical copy: JSON with its schema, one CSV per table, and the listing with its checksums."""

import io
from dataclasses import replace
from typing import Any, Final

from heijastus_desk.documents.archive import Archive
from heijastus_desk.documents.csv_tables import ENCODING, CsvTable
from heijastus_desk.documents.subject.facts import HandedFacts, PackageFacts
from heijastus_desk.documents.subject.schema import FORMAT, json_bytes, schema_json
from heijastus_desk.domain.languages import Lang
from heijastus_desk.privacy.subject_data import SubjectRecord

FILES: Final = "liitteet/"
LISTING: Final = "manifest.json"


def add_technical(archive: Archive, facts: PackageFacts, folder: str, lang: Lang) -> None:
    """Add the data below a folder of the archive, and last the listing of everything in it."""
    add_data(archive, facts, folder, lang)
    archive.add_listing(f"{folder}{LISTING}", **counted(facts))


def add_data(archive: Archive, facts: PackageFacts, folder: str, lang: Lang) -> None:
    """Add JSON, schema and CSV below a folder of the archive."""
    archive.add(f"{folder}data.json", data_json(facts))
    archive.add(f"{folder}data.schema.json", schema_json(facts.inventory, lang))
    for name, content in csv_files(facts).items():
        archive.add(f"{folder}csv/{name}", content)


def counted(facts: PackageFacts) -> dict[str, Any]:
    """What the listing says before the files: how much is in it, and how much was left out for which reason."""
    if not isinstance(facts, HandedFacts):
        return {}
    return {
        "case": facts.number,
        "records": len(facts.data.records),
        "masked": {reason.value: number for reason, number in facts.masked.items()},
        "left_out": {reason.value: number for reason, number in facts.left_out.items()},
        "aliases": facts.aliases,
    }


def only_portable(facts: HandedFacts) -> HandedFacts:
    """What Art. 20 reaches alone: the records given or observed under consent or contract, with their files."""
    records = tuple(one for one in facts.data.records if (one.table, one.uid) in facts.portable)
    names = {one.file for one in records if one.file}
    files = tuple(file for file in facts.data.files if file.name in names)
    return replace(facts, data=replace(facts.data, records=records, files=files), kept=(), log=(), places=())


def data_json(facts: PackageFacts) -> bytes:
    """All records by table, how long each item is kept, what was done to them, and the case it answers."""
    tables: dict[str, list[dict[str, Any]]] = {}
    for record in facts.data.records:
        tables.setdefault(record.table, []).append(_entry(record))
    handed = isinstance(facts, HandedFacts)
    whole = {
        "format": FORMAT,
        "status": "handed_over" if handed else "working_copy",
        "number": facts.number,
        "made_on": facts.made_on.isoformat(),
        "controller": facts.controller,
        "subject": facts.data.uid,
        "answer": _answer(facts) if handed else None,
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
        "log": [{"at": act.at.isoformat(), "event": act.code, "numbers": dict(act.numbers)} for act in facts.log],
    }
    return json_bytes(whole)


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


def _entry(record: SubjectRecord) -> dict[str, Any]:
    entry: dict[str, Any] = {"uid": record.uid, "tie": record.tie.value, **dict(record.values)}
    entry["waiting"] = record.waiting.value if record.waiting else None
    entry["withheld"] = list(record.withheld)
    if record.file:
        entry["file"] = f"{FILES}{record.file}"
    return entry


def _answer(facts: HandedFacts) -> dict[str, Any]:
    return {
        **{name: value for name, value in counted(facts).items() if name != "records"},
        "received_on": facts.received_on.isoformat(),
        "asked": [right.value for right in facts.asked],
        "places": [
            {"place": check.place.value, "outcome": check.outcome.value, "checked_on": check.checked_on.isoformat()}
            for check in facts.places
        ],
    }
