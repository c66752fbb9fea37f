"""What tables, columns and values are called in a package, in the person's language."""

from datetime import date
from enum import StrEnum
from functools import cache

from heijastus_desk import assets
from heijastus_desk.domain.languages import Lang
from heijastus_desk.privacy.inventory import ColumnEntry, DataInventory
from heijastus_desk.privacy.subject_data import SubjectRecord, Value
from heijastus_desk.wording.sentences import format_date, label

ORDER = (
    "person",
    "contact_point",
    "guardianship",
    "organisation",
    "role",
    "party_label",
    "contract",
    "data_set_role",
    "appointment",
    "session",
    "attendance",
    "event_participation",
    "contact_event",
    "note",
    "assessment",
    "attachment",
    "paper_record",
    "consent",
    "permission",
    "marketing_permission",
    "marketing_send",
    "ban",
    "disclosure",
    "notice_delivery",
    "accounting_reference",
    "hold",
    "draft",
    "rights_request",
    "request_right",
    "request_decision",
    "request_step",
    "request_identity",
    "request_place",
    "request_task",
    "request_letter",
    "handed_over",
    "gathered_package",
    "breach_person",
)
"""The order a reader expects; a table not named here comes last, never nowhere."""


@cache
def text(key: str, lang: Lang) -> str:
    """A fixed text of packages."""
    found: str = assets.table("packages", f"{lang.value}.toml")["text"][key]
    return found


def table_title(table: str, lang: Lang) -> str:
    """What the records of a table are called."""
    return _table(table, lang)["title"]


def column_title(table: str, column: str, lang: Lang) -> str:
    """What a column is called; `title_` holds the name of a column that is itself called title."""
    return _table(table, lang)["title_" if column == "title" else column]


def shown(entry: ColumnEntry, value: Value, lang: Lang) -> str:
    """A value as people read it; empty for nothing."""
    if value is None or value == "":
        return ""
    if isinstance(value, bool):
        return text("yes" if value else "no", lang)
    vocabulary: type[StrEnum] | None = entry.personal.vocabulary if entry.personal else None
    if vocabulary is not None:
        return label(vocabulary(str(value)), lang)
    if isinstance(value, str) and _is_date(value):
        return format_date(date.fromisoformat(value), lang)
    return str(value)


def rows(
    record: SubjectRecord, inventory: DataInventory, lang: Lang, *, left_out: str = "withheld"
) -> tuple[tuple[str, str], ...]:
    """Names and values of one record, empty ones left out, left-out texts said to be left out (`left_out` words it)."""
    entries = {column.name: column for column in inventory.table(record.table).columns}
    found = [
        (column_title(record.table, name, lang), shown(entries[name], value, lang)) for name, value in record.values
    ]
    found += [(column_title(record.table, name, lang), text(left_out, lang)) for name in record.withheld]
    if record.file:
        found.append((column_title(record.table, "content", lang), text("attached", lang).format(name=record.file)))
    return tuple((key, value) for key, value in found if value)


def in_order(tables: set[str]) -> tuple[str, ...]:
    """Table names in the order a reader expects."""
    known = tuple(table for table in ORDER if table in tables)
    return (*known, *sorted(tables - set(known)))


def _table(table: str, lang: Lang) -> dict[str, str]:
    found: dict[str, str] = assets.table("packages", f"{lang.value}.toml")["tables"][table]
    return found


def _is_date(value: str) -> bool:
    try:
        return date.fromisoformat(value).isoformat() == value
    except ValueError:
        return False
