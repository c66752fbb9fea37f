"""Guesses which row holds the headings and what each column means, by the words of address books and by its values."""

import re
from collections.abc import Mapping, Sequence
from functools import cache
from typing import Final

from heijastus_desk.assets import table
from heijastus_desk.domain.client_import import ADDRESS_PARTS, NAMING, ColumnUse, ImportField
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.importing.clients.csv_files import Rows

_SOUGHT_IN: Final = 10
"""first rows that may hold the headings; above them lists carry a title"""
_SAMPLES: Final = 50
_MOSTLY: Final = 0.6
_MARKS: Final = re.compile(r"[^a-z0-9]+")
_NUMBER: Final = re.compile(r"\b\d+\b")
_EMAIL: Final = re.compile(r"[^@\s]+@[^@\s]+\.[^@\s]+")
_PHONE: Final = re.compile(r"[+(]?\d[\d\s().-]{5,18}\d")
_POSTCODE: Final = re.compile(r"(FI-)?\d{5}")
_BUSINESS_ID: Final = re.compile(r"\d{7}-\d")
_STREET: Final = re.compile(r"[^\W\d][\w .-]*\s\d+(\s?[a-zA-ZåäöÅÄÖ]?\s?\d*)?")
_DATE: Final = re.compile(r"\d{1,2}\.\d{1,2}\.\d{2,4}|\d{4}-\d{2}-\d{2}.*")
_WEB: Final = re.compile(r"(https?://|www\.)\S+")
_BY_VALUE: Final = (
    (ImportField.EMAIL, _EMAIL),
    (ImportField.BUSINESS_ID, _BUSINESS_ID),
    (ImportField.POSTCODE, _POSTCODE),
    (ImportField.LEFT_OUT, _DATE),
    (ImportField.PHONE, _PHONE),
    (ImportField.WEB, _WEB),
    (ImportField.STREET, _STREET),
)
_PARTS: Final = frozenset({ImportField.ADDRESS, *ADDRESS_PARTS})
_SEVERAL: Final = _PARTS | {
    ImportField.EMAIL,
    ImportField.PHONE,
    ImportField.WEB,
    ImportField.LABELS,
    ImportField.NOTE,
}
"""Fields a file may have more than one column of."""

_LEFT_OUT: Final = ColumnUse(ImportField.LEFT_OUT)


def headings_of(rows: Rows) -> tuple[int, tuple[str, ...]]:
    """Where the data begin among the rows, and their headings; no headings when no row looks like any."""
    best, known = -1, 0
    for at, (_, cells) in enumerate(rows[:_SOUGHT_IN]):
        found = sum(_meant(cell) is not None for cell in cells)
        if found > known:
            best, known = at, found
    if best < 0 or not _looks_like_headings(rows[best][1], known):
        return 0, ()
    return best + 1, tuple(cell.strip() for cell in rows[best][1])


def guess(headings: Sequence[str], rows: Rows) -> tuple[ColumnUse, ...]:
    """What each column is taken for; by its values where it has no heading."""
    width = max((len(cells) for _, cells in rows[:_SAMPLES]), default=0)
    if not headings:
        return _by_values(rows, width)
    meant = [_meant(heading) for heading in headings]
    taken: set[ImportField] = set()
    uses: list[ColumnUse] = [_LEFT_OUT] * max(width, len(headings))
    for weak in (False, True):
        for at, found in enumerate(meant):
            if found is None or found[1] is not weak:
                continue
            field = found[0].field
            if field in taken and (weak or field not in _SEVERAL):
                continue
            uses[at] = found[0]
            taken.add(field)
    return _firms_named(uses, headings)


def heading_key(heading: str) -> tuple[str, str]:
    """The words of a heading without case, dots and marks, and the address it tells of: its number or its place."""
    words = _MARKS.sub(" ", search_key(heading)).strip()
    numbers = _NUMBER.findall(words)
    words = " ".join(_NUMBER.sub(" ", words).split())
    return words, numbers[0] if numbers else ""


def _looks_like_headings(cells: Sequence[str], known: int) -> bool:
    # One word of a name or street may be a heading too; a row with an address in it is none.
    filled = [cell for cell in cells if cell.strip()]
    holds_data = any(_EMAIL.fullmatch(cell.strip()) or _PHONE.fullmatch(cell.strip()) for cell in filled)
    return not holds_data and known * 4 >= min(len(filled), 8)


@cache
def _words() -> tuple[Mapping[str, ImportField], Mapping[str, ImportField], Mapping[str, str], frozenset[str]]:
    tables = table("importing", "columns.toml")
    strong, weak = (
        {word: ImportField(field) for field, words in tables[kind].items() for word in words}
        for kind in ("strong", "weak")
    )
    places = {word: place for place, words in tables["places"].items() for word in words}
    return strong, weak, places, frozenset(tables["never"]["headings"])


@cache
def _meant(heading: str) -> tuple[ColumnUse, bool] | None:
    """What a heading means and whether only for lack of a better one."""
    strong, weak, places, never = _words()
    words, number = heading_key(heading)
    if words in never:
        return _LEFT_OUT, False
    found = _known(words, strong, weak)
    if found:
        return ColumnUse(found[0], number if found[0] in _PARTS else ""), found[1]
    inner = [word for word in words.split() if word not in places]
    named = [places[word] for word in words.split() if word in places]
    rest = " ".join(inner)
    if not named or rest in never:
        return (_LEFT_OUT, False) if rest in never and rest else None
    found = _known(rest or "address", strong, weak)
    if not found:
        return None
    # "Business Street 2" is the second line of the same address.
    return ColumnUse(found[0], named[0] if found[0] in _PARTS else ""), found[1]


def _known(
    words: str, strong: Mapping[str, ImportField], weak: Mapping[str, ImportField]
) -> tuple[ImportField, bool] | None:
    if words in strong:
        return strong[words], False
    return (weak[words], True) if words in weak else None


def _firms_named(uses: list[ColumnUse], headings: Sequence[str]) -> tuple[ColumnUse, ...]:
    """Beside a contact person or a business id the plain name of a customer is the firm's."""
    fields = {use.field for use in uses}
    _, weak, _, _ = _words()
    person = fields & {ImportField.GIVEN_NAME, ImportField.FAMILY_NAME, ImportField.FULL_NAME}
    if ImportField.ORGANISATION in fields:
        return tuple(uses)
    for at, heading in enumerate(headings):
        plain = weak.get(heading_key(heading)[0]) is ImportField.FULL_NAME
        other_person = person and uses[at].field is ImportField.LEFT_OUT and ImportField.GIVEN_NAME not in fields
        alone = uses[at].field is ImportField.FULL_NAME and ImportField.BUSINESS_ID in fields
        if plain and (other_person or alone):
            uses[at] = ColumnUse(ImportField.ORGANISATION)
            break
    return tuple(uses)


def _by_values(rows: Rows, width: int) -> tuple[ColumnUse, ...]:
    uses: list[ColumnUse] = []
    for column in range(width):
        values = [
            cells[column].strip() for _, cells in rows[:_SAMPLES] if column < len(cells) and cells[column].strip()
        ]
        uses.append(ColumnUse(_of_values(values)))
    wordy = [at for at, use in enumerate(uses) if use.field is ImportField.LEFT_OUT and _is_wordy(rows, at)]
    if wordy and not {use.field for use in uses} & NAMING:
        if len(wordy) > 1 and wordy[1] == wordy[0] + 1 and not _has_spaces(rows, wordy[0]):
            uses[wordy[0]], uses[wordy[1]] = ColumnUse(ImportField.GIVEN_NAME), ColumnUse(ImportField.FAMILY_NAME)
        else:
            uses[wordy[0]] = ColumnUse(ImportField.FULL_NAME)
    return _after_postcode(uses)


def _after_postcode(uses: list[ColumnUse]) -> tuple[ColumnUse, ...]:
    for at, use in enumerate(uses[:-1]):
        if use.field is ImportField.POSTCODE and uses[at + 1].field is ImportField.LEFT_OUT:
            uses[at + 1] = ColumnUse(ImportField.CITY)
    return tuple(uses)


def _of_values(values: Sequence[str]) -> ImportField:
    for field, shape in _BY_VALUE:
        if values and sum(bool(shape.fullmatch(value)) for value in values) >= _MOSTLY * len(values):
            return field
    return ImportField.LEFT_OUT


def _is_wordy(rows: Rows, column: int) -> bool:
    values = [cells[column].strip() for _, cells in rows[:_SAMPLES] if column < len(cells) and cells[column].strip()]
    wordy = [value for value in values if not any(char.isdigit() for char in value) and any(map(str.isalpha, value))]
    return bool(values) and len(wordy) >= _MOSTLY * len(values)


def _has_spaces(rows: Rows, column: int) -> bool:
    values = [cells[column].strip() for _, cells in rows[:_SAMPLES] if column < len(cells) and cells[column].strip()]
    return sum(" " in value for value in values) >= _MOSTLY * len(values)
