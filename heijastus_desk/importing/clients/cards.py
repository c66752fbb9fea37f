"""What one row of a file becomes: a checked card, its employer, labels and a note."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from heijastus_desk.domain import values
from heijastus_desk.domain.client_import import ColumnUse, ImportedRow, ImportField
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.identity_codes import holds_identity_code
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import (
    ContactPoint,
    ContactPointKind,
    OrganisationCard,
    PersonCard,
    checked_organisation,
    checked_person,
)
from heijastus_desk.domain.party_ties import checked_labels
from heijastus_desk.domain.text_keys import search_key

MOST_POINTS: Final = 40
"""ways to reach one client; a row with more is broken"""

_MANY: Final = " ::: "
"""Google puts this between several values of one cell."""
_LIKE_FORMULAS: Final = frozenset("=+-@＝＋－＠")
_BETWEEN: Final = re.compile(r"[;,]| ::: ")
_SPACES: Final = re.compile(r"\s+")
_UNEVEN: Final = re.compile(r"\s\s|[^\S ]")
_CODE_SHAPE: Final = re.compile(r"\d{6} ?[-+A-FU-Ya-fu-y\u2010-\u2014\u2212\uff0d] ?\d{3}")
_DAMAGED: Final = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
_SLASHED: Final = re.compile(r"(\d{1,2})/(\d{1,2})/(\d{4})")
_SHORT: Final = re.compile(r"(\d{1,2})\.(\d{1,2})\.(\d{2})")
_SERIAL: Final = re.compile(r"[2-6]\d{4}")
_YEAR: Final = re.compile(r"(?<!\d)(19\d\d|20\d\d)")
_DAY_ZERO: Final = date(1899, 12, 30)
"""what spreadsheets count days from"""
_NO_DATE: Final = frozenset({"0/0/00", "0.0.00", "0/0/0000", "00.00.0000", "-"})
_FIRM: Final = re.compile(
    r"\b(oy|oyj|ab|abp|ky|kb|ay|tmi|ry|r\.y\.|rf|osk|säätiö|stiftelse|kaupunki|kunta|seurakunta|yliopisto)$",
    re.IGNORECASE,
)
_BEFORE_FAMILY: Final = frozenset({"von", "af", "de", "la", "van", "der", "den", "di", "da", "du", "le", "el", "al"})
_LANGUAGES: Final[Mapping[str, Lang]] = {
    **dict.fromkeys(("fi", "fin", "suomi", "suomeksi", "finska", "finnish"), Lang.FI),
    **dict.fromkeys(("sv", "swe", "se", "ruotsi", "ruotsiksi", "svenska", "swedish"), Lang.SV),
    **dict.fromkeys(("en", "eng", "englanti", "englanniksi", "engelska", "english"), Lang.EN),
}
_HERE: Final = frozenset({"suomi", "finland", "fi", "fin"})
_PARTS: Final = (
    ImportField.STREET,
    ImportField.PO_BOX,
    ImportField.POSTCODE,
    ImportField.CITY,
    ImportField.REGION,
    ImportField.COUNTRY,
)
_OF_ADDRESSES: Final = (*_PARTS, ImportField.ADDRESS)
_REACHED: Final = {
    ImportField.EMAIL: ContactPointKind.EMAIL,
    ImportField.PHONE: ContactPointKind.PHONE,
    ImportField.WEB: ContactPointKind.WEB,
}
Cells = Iterable[tuple[ColumnUse, str]]


def composed(number: int, cells: Cells, *, this_year: int, day_first: bool = True) -> ImportedRow:
    """The row these values make; raises with the field at fault, and never repeats what stands in it.

    `day_first` tells how dates with slashes are written in the file.
    """
    try:
        return _composed(number, _gathered(cells), this_year=this_year, day_first=day_first)
    except HeijastusError as failure:
        numbers = {name: value for name, value in failure.params.items() if isinstance(value, int)}
        raise HeijastusError(failure.code, field=failure.field, **numbers) from None


def is_day_first(texts: Iterable[str]) -> bool:
    """Whether dates with slashes begin with the day, as here; a 13 or more in the second place says they do not."""
    found = [_SLASHED.fullmatch(text.strip()) for text in texts]
    return not any(one and int(one.group(2)) > 12 >= int(one.group(1)) for one in found)


_Gathered = dict[ImportField, list[tuple[str, str]]]


def _gathered(cells: Cells) -> _Gathered:
    found: _Gathered = {}
    for use, text in cells:
        stripped = text.strip()
        if stripped and use.field is not ImportField.LEFT_OUT:
            if stripped[0] == "'" and stripped[1:2] in _LIKE_FORMULAS:
                # What an export put before it so that no spreadsheet takes it for a formula.
                stripped = stripped[1:]
            found.setdefault(use.field, []).append((use.group, stripped))
    return found


def _composed(number: int, found: _Gathered, *, this_year: int, day_first: bool) -> ImportedRow:
    joined = "\n".join(text for entries in found.values() for _, text in entries)
    if _CODE_SHAPE.search(joined) and holds_identity_code(joined):
        raise HeijastusError(ErrorCode.IMPORT_IDENTITY_CODE)
    points = _points(found)
    given, family = _names(found)
    firm = _one(found, ImportField.ORGANISATION)
    whole = "" if given or family else _full(found)
    if whole and (_FIRM.search(whole) or (found.get(ImportField.BUSINESS_ID) and not firm)):
        firm, whole = firm or whole, ""
    if whole:
        given, family = _cut(whole)
    labels = checked_labels(_labels(found)) if ImportField.LABELS in found else ()
    note = values.prose(_many(found, ImportField.NOTE, "\n"), field="note") if ImportField.NOTE in found else ""
    if not (given or family or _one(found, ImportField.CLIENT_CODE)) and firm:
        card = checked_organisation(_firm(found, firm, points, note))
        return ImportedRow(number=number, card=card, labels=labels)
    person = PersonCard(
        given_name=given,
        family_name=family,
        client_code=_one(found, ImportField.CLIENT_CODE),
        lang=_lang(found),
        position=_one(found, ImportField.POSITION),
        unit=_one(found, ImportField.UNIT),
        experience=_many(found, ImportField.EXPERIENCE, "\n"),
        birth_year=_birth_year(found, this_year),
        relationship_started=_day(found, ImportField.RELATIONSHIP_STARTED, this_year, day_first=day_first),
        relationship_ended=_day(found, ImportField.RELATIONSHIP_ENDED, this_year, day_first=day_first),
        contact_points=points,
    )
    employer = _employer(_firm(found, firm, (), "")) if firm else None
    return ImportedRow(
        number=number,
        card=checked_person(person, this_year=this_year),
        employer=employer,
        labels=labels,
        note=note,
    )


@lru_cache(maxsize=1_000)
def _employer(card: OrganisationCard) -> OrganisationCard:
    """Checked once for the many who work there."""
    return checked_organisation(card)


def _firm(found: _Gathered, name: str, points: tuple[ContactPoint, ...], note: str) -> OrganisationCard:
    return OrganisationCard(
        name=_SPACES.sub(" ", name),
        business_id=_one(found, ImportField.BUSINESS_ID),
        lang=_lang(found),
        einvoice_address=_one(found, ImportField.EINVOICE_ADDRESS),
        einvoice_operator=_one(found, ImportField.EINVOICE_OPERATOR),
        background=note,
        contact_points=points,
    )


def _one(found: _Gathered, field: ImportField) -> str:
    entries = found.get(field)
    return _on_one_line(entries[0][1]) if entries else ""


def _on_one_line(text: str) -> str:
    return _SPACES.sub(" ", text) if _UNEVEN.search(text) else text


def _many(found: _Gathered, field: ImportField, between: str) -> str:
    return between.join(text for _, text in found.get(field, ()))


def _names(found: _Gathered) -> tuple[str, str]:
    given = " ".join(
        part for part in (_one(found, ImportField.GIVEN_NAME), _one(found, ImportField.MIDDLE_NAME)) if part
    )
    return given, _one(found, ImportField.FAMILY_NAME)


def _full(found: _Gathered) -> str:
    """A whole name, turned round where the family name stands first: Virtanen, Anna."""
    turned = _one(found, ImportField.FAMILY_NAME_FIRST)
    if turned and "," not in turned:
        family, _, given = turned.partition(" ")
        turned = f"{family}, {given}" if given else family
    return turned or _one(found, ImportField.FULL_NAME)


def _cut(whole: str) -> tuple[str, str]:
    """Given and family name of a whole one."""
    family, comma, given = whole.partition(",")
    if comma:
        return given.strip(), family.strip()
    words = whole.split()
    if len(words) < 2:
        return whole, ""
    at = next((n for n, word in enumerate(words[1:-1], 1) if word.lower() in _BEFORE_FAMILY), len(words) - 1)
    return " ".join(words[:at]), " ".join(words[at:])


def _lang(found: _Gathered) -> Lang:
    given = _one(found, ImportField.LANG)
    return _LANGUAGES.get(search_key(given).split("-")[0], Lang.FI) if given else Lang.FI


def _labels(found: _Gathered) -> list[str]:
    # A star marks Google's own groups (* myContacts), which say nothing about anybody.
    texts = [text for _, text in found.get(ImportField.LABELS, ())]
    names = [part.strip() for text in texts for part in _BETWEEN.split(text)]
    return [name for name in names if name and not name.startswith("*")]


def _points(found: _Gathered) -> tuple[ContactPoint, ...]:
    points: dict[tuple[ContactPointKind, str], ContactPoint] = {}
    for field, kind in _REACHED.items():
        for _, text in found.get(field, ()):
            for one in _ways(field, text):
                points.setdefault((kind, one), ContactPoint(kind=kind, value=one))
    for address in _addresses(found):
        kind = ContactPointKind.ADDRESS
        points.setdefault((kind, address), ContactPoint(kind=kind, value=address))
    if len(points) > MOST_POINTS:
        raise HeijastusError(ErrorCode.IMPORT_ROW_BROKEN)
    return tuple(points.values())


def _ways(field: ImportField, text: str) -> list[str]:
    if field is ImportField.WEB:
        return [_SPACES.sub(" ", part) for part in text.split(_MANY)]
    parts = [_on_one_line(part).strip() for part in _BETWEEN.split(text)]
    if field is ImportField.PHONE and any(_DAMAGED.fullmatch(part) for part in [*parts, text]):
        raise HeijastusError(ErrorCode.IMPORT_NUMBER_DAMAGED, field="phone")
    # Outlook names colleagues on the same Exchange server by a path instead of an address.
    return [part for part in parts if part and not part.lower().startswith("/o=")]


def _addresses(found: _Gathered) -> list[str]:
    groups: dict[str, dict[ImportField, list[str]]] = {}
    for field in _OF_ADDRESSES:
        for group, text in _apart(found, field) if field in found else ():
            groups.setdefault(group, {}).setdefault(field, []).append(_on_one_line(text.replace("\n", ", ")))
    return [address for parts in groups.values() if (address := _address(parts))]


def _apart(found: _Gathered, field: ImportField) -> Iterator[tuple[str, str]]:
    """The values with their groups; several whole addresses of one cell each in a group of their own."""
    for group, text in found.get(field, ()):
        first, *others = text.split(_MANY)
        yield group, first
        for n, other in enumerate(others):
            yield f"{group}{_MANY}{n}", other


def _address(parts: Mapping[ImportField, Sequence[str]]) -> str:
    whole = parts.get(ImportField.ADDRESS, ())
    cut = any(field in parts for field in _PARTS if field is not ImportField.COUNTRY)
    # Google gives both, the parts and the whole made of them; Thunderbird calls the street the address.
    street = parts.get(ImportField.STREET) or (whole if cut else ())
    if not cut:
        return ", ".join(whole)
    town = " ".join([*_postcodes(parts), *parts.get(ImportField.CITY, ())])
    country = [name for name in parts.get(ImportField.COUNTRY, ()) if search_key(name) not in _HERE]
    box = [_box(text) for text in parts.get(ImportField.PO_BOX, ())]
    return ", ".join(part for part in (*street, *box, town, *parts.get(ImportField.REGION, ()), *country) if part)


def _postcodes(parts: Mapping[ImportField, Sequence[str]]) -> list[str]:
    abroad = any(search_key(name) not in _HERE for name in parts.get(ImportField.COUNTRY, ()))
    found = parts.get(ImportField.POSTCODE, ())
    # A spreadsheet takes 00100 for the number 100.
    return [code.zfill(5) if code.isdigit() and len(code) < 5 and not abroad else code for code in found]


def _box(text: str) -> str:
    return f"PL {text}" if text.isdigit() else text


def _birth_year(found: _Gathered, this_year: int) -> int | None:
    text = _one(found, ImportField.BIRTH_YEAR)
    if not text or text in _NO_DATE or text.startswith("--"):
        return None
    year = _YEAR.search(text)
    if year:
        return int(year.group())
    compact = re.match(r"(19|20)\d{6}", text)
    if compact:
        return int(text[:4])
    try:
        return _read_day(text, this_year, day_first=True).year
    except HeijastusError:
        raise HeijastusError(ErrorCode.DATE_IMPOSSIBLE, field="birth_year") from None


def _day(found: _Gathered, field: ImportField, this_year: int, *, day_first: bool) -> date | None:
    text = _one(found, field)
    if not text or text in _NO_DATE:
        return None
    try:
        return _read_day(text, this_year, day_first=day_first)
    except (HeijastusError, ValueError, OverflowError):
        raise HeijastusError(ErrorCode.DATE_IMPOSSIBLE, field=field.value) from None


def _read_day(text: str, this_year: int, *, day_first: bool) -> date:
    """A date as spreadsheets and address books write it."""
    slashed, short = _SLASHED.fullmatch(text), _SHORT.fullmatch(text)
    if slashed:
        first, second, year = (int(part) for part in slashed.groups())
        month, day = (second, first) if day_first else (first, second)
        return values.parse_date(f"{year}-{month}-{day}")
    if short:
        day, month, tail = (int(part) for part in short.groups())
        year = 2000 + tail if 2000 + tail <= this_year + 1 else 1900 + tail
        return values.parse_date(f"{day}.{month}.{year}")
    if _SERIAL.fullmatch(text):
        return _DAY_ZERO + timedelta(days=int(text))
    # A time of day after a date means nothing here.
    return values.parse_date(re.split(r"[T ]", text, maxsplit=1)[0])
