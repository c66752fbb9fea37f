"""What one row of a file becomes: a checked card, its employer, labels and a note."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
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
from heijastus_desk.importing.clients import addresses
from heijastus_desk.importing.clients.dates import birth_year, read_day

MOST_POINTS: Final = 40
"""ways to reach one client; a row with more is broken"""

_LIKE_FORMULAS: Final = frozenset("=+-@＝＋－＠")
_BETWEEN: Final = re.compile(r"[;,]| ::: ")
_SPACES: Final = re.compile(r"\s+")
_CODE_SHAPE: Final = re.compile(r"\d{6} ?[-+A-FU-Ya-fu-y\u2010-\u2014\u2212\uff0d] ?\d{3}")
_DAMAGED: Final = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
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
# To name a member of an enumeration is a search in Python 3.11, and a row of a file names twenty.
_BIRTH_YEAR: Final = ImportField.BIRTH_YEAR
_BUSINESS_ID: Final = ImportField.BUSINESS_ID
_CLIENT_CODE: Final = ImportField.CLIENT_CODE
_EINVOICE_ADDRESS: Final = ImportField.EINVOICE_ADDRESS
_EINVOICE_OPERATOR: Final = ImportField.EINVOICE_OPERATOR
_EXPERIENCE: Final = ImportField.EXPERIENCE
_FAMILY_NAME_FIRST: Final = ImportField.FAMILY_NAME_FIRST
_FULL_NAME: Final = ImportField.FULL_NAME
_LABELS: Final = ImportField.LABELS
_LANG: Final = ImportField.LANG
_LEFT_OUT: Final = ImportField.LEFT_OUT
_MIDDLE_NAME: Final = ImportField.MIDDLE_NAME
_NOTE: Final = ImportField.NOTE
_PHONE: Final = ImportField.PHONE
_POSITION: Final = ImportField.POSITION
_RELATIONSHIP_ENDED: Final = ImportField.RELATIONSHIP_ENDED
_RELATIONSHIP_STARTED: Final = ImportField.RELATIONSHIP_STARTED
_UNIT: Final = ImportField.UNIT
_WEB: Final = ImportField.WEB
_REACHED: Final = (
    (ImportField.EMAIL, ContactPointKind.EMAIL),
    (ImportField.PHONE, ContactPointKind.PHONE),
    (ImportField.WEB, ContactPointKind.WEB),
)
_PLACE: Final = ContactPointKind.ADDRESS
_NAMES: Final = (ImportField.GIVEN_NAME, ImportField.FAMILY_NAME, ImportField.ORGANISATION)
_AS_WRITTEN: Final = frozenset({ImportField.EXPERIENCE, ImportField.NOTE, ImportField.LABELS})
"""Several lines may be meant."""
_OF_FIRMS: Final = (ImportField.BUSINESS_ID, ImportField.EINVOICE_ADDRESS, ImportField.EINVOICE_OPERATOR)


@dataclass(slots=True)
class _Found:
    """The values of one row by what they mean, never empty, those of one line on one line."""

    is_plain: bool
    """each text is as `values.line` would leave it"""
    is_single: bool
    """no cell holds several values"""
    texts: dict[ImportField, list[str]]
    addresses: dict[str, dict[ImportField, list[str]]]

    def one(self, name: ImportField) -> str:
        return self.texts[name][0] if name in self.texts else ""

    def all(self, name: ImportField, between: str) -> str:
        return between.join(self.texts[name]) if name in self.texts else ""


class RowReader:
    """Makes clients of the rows of one file: what its columns mean, and each firm named in it, is looked at once.

    `day_first` tells how dates with slashes are written in the file.
    """

    def __init__(self, uses: Sequence[ColumnUse], *, this_year: int, day_first: bool = True) -> None:
        self._columns = [(at, use) for at, use in enumerate(uses) if use.field is not _LEFT_OUT]
        self._this_year = this_year
        self._day_first = day_first
        self._employers: dict[tuple[str, ...], OrganisationCard] = {}

    def read(self, number: int, cells: Sequence[str]) -> ImportedRow:
        """The row these values make; raises with the field at fault, and never repeats what stands in it."""
        try:
            return self._composed(number, self._found(cells))
        except HeijastusError as failure:
            numbers = {name: value for name, value in failure.params.items() if isinstance(value, int)}
            raise HeijastusError(failure.code, field=failure.field, **numbers) from None

    def _found(self, cells: Sequence[str]) -> _Found:
        width = len(cells)
        present = [(text, use) for at, use in self._columns if at < width and (text := cells[at].strip())]
        joined = "|".join([text for text, _ in present])
        if _CODE_SHAPE.search(joined) and holds_identity_code(joined):
            raise HeijastusError(ErrorCode.IMPORT_IDENTITY_CODE)
        is_single = not ("," in joined or ";" in joined or ":::" in joined or "/" in joined)
        found = _Found(values.is_plain(joined), is_single, {}, {})
        texts, is_even = found.texts, found.is_plain and "  " not in joined
        for written, use in present:
            text = _unguarded(written) if written[0] == "'" else written
            name = use.field
            if name in addresses.OF_ADDRESSES:
                for group, part in ((use.group, text),) if is_single else addresses.apart(use.group, text):
                    line = part if is_even else _SPACES.sub(" ", part.replace("\n", ", "))
                    found.addresses.setdefault(group, {}).setdefault(name, []).append(line)
                continue
            line = text if is_even or name in _AS_WRITTEN else _SPACES.sub(" ", text)
            if name in texts:
                texts[name].append(line)
            else:
                texts[name] = [line]
        return found

    def _composed(self, number: int, found: _Found) -> ImportedRow:
        given, family, firm = _names(found)
        labels = checked_labels(_labels(found)) if _LABELS in found.texts else ()
        note = found.all(_NOTE, "\n")
        if note and not found.is_plain:
            note = values.prose(note, field="note")
        if firm and not (given or family or _CLIENT_CODE in found.texts):
            card = _firm(found, firm, _points(found), note)
            return ImportedRow(number=number, card=checked_organisation(card), labels=labels)
        person = PersonCard(
            given_name=given,
            family_name=family,
            client_code=found.one(_CLIENT_CODE),
            lang=_lang(found),
            position=found.one(_POSITION),
            unit=found.one(_UNIT),
            experience=found.all(_EXPERIENCE, "\n"),
            birth_year=birth_year(found.one(_BIRTH_YEAR), self._this_year),
            relationship_started=self._day(found, _RELATIONSHIP_STARTED),
            relationship_ended=self._day(found, _RELATIONSHIP_ENDED),
            contact_points=_points(found),
        )
        return ImportedRow(
            number=number,
            card=checked_person(person, this_year=self._this_year, plain=found.is_plain),
            employer=self._employer(found, firm),
            labels=labels,
            note=note,
        )

    def _day(self, found: _Found, name: ImportField) -> date | None:
        if name not in found.texts:
            return None
        return read_day(found.one(name), name.value, self._this_year, day_first=self._day_first)

    def _employer(self, found: _Found, name: str) -> OrganisationCard | None:
        """Checked once for the many who work there."""
        if not name:
            if lost := next((one for one in _OF_FIRMS if one in found.texts), None):
                raise HeijastusError(ErrorCode.IMPORT_FIRM_MISSING, field=lost.value)
            return None
        told = (name, _lang(found), *[found.one(one) for one in _OF_FIRMS])
        if told not in self._employers:
            self._employers[told] = checked_organisation(_firm(found, name))
        return self._employers[told]


def _unguarded(text: str) -> str:
    # What an export put before it so that no spreadsheet takes it for a formula.
    return text[1:] if text[1:2] in _LIKE_FORMULAS else text


def _firm(found: _Found, name: str, points: tuple[ContactPoint, ...] = (), note: str = "") -> OrganisationCard:
    return OrganisationCard(
        name=name,
        business_id=found.one(_BUSINESS_ID),
        lang=_lang(found),
        einvoice_address=found.one(_EINVOICE_ADDRESS),
        einvoice_operator=found.one(_EINVOICE_OPERATOR),
        background=note,
        contact_points=points,
    )


def _names(found: _Found) -> tuple[str, str, str]:
    """Given name, family name and firm; a whole name is cut in two unless it is that of a firm."""
    given, family, firm = (found.one(name) for name in _NAMES)
    if _MIDDLE_NAME in found.texts:
        given = f"{given} {found.one(_MIDDLE_NAME)}".strip()
    whole = "" if given or family else _full(found)
    if not whole:
        return given, family, firm
    if _FIRM.search(whole) or (_BUSINESS_ID in found.texts and not firm):
        return "", "", firm or whole
    return *_cut(whole), firm


def _full(found: _Found) -> str:
    """A whole name, turned round where the family name stands first: Virtanen, Anna."""
    turned = found.one(_FAMILY_NAME_FIRST)
    if turned and "," not in turned:
        family, _, given = turned.partition(" ")
        turned = f"{family}, {given}" if given else family
    return turned or found.one(_FULL_NAME)


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


def _lang(found: _Found) -> Lang:
    given = found.one(_LANG)
    return _LANGUAGES.get(search_key(given).split("-")[0], Lang.FI) if given else Lang.FI


def _labels(found: _Found) -> list[str]:
    # A star marks Google's own groups (* myContacts), which say nothing about anybody.
    names = [part.strip() for text in found.texts[_LABELS] for part in _BETWEEN.split(text)]
    return [name for name in names if name and not name.startswith("*")]


def _points(found: _Found) -> tuple[ContactPoint, ...]:
    points: dict[tuple[ContactPointKind, str], None] = {}
    for name, kind in _REACHED:
        for text in found.texts.get(name, ()):
            points |= dict.fromkeys([(kind, one) for one in _ways(name, text, is_single=found.is_single)])
    for parts in found.addresses.values():
        if address := addresses.written(parts):
            points[_PLACE, address] = None
    if len(points) > MOST_POINTS:
        raise HeijastusError(ErrorCode.IMPORT_ROW_BROKEN)
    return tuple([ContactPoint(kind=kind, value=value) for kind, value in points])


def _ways(name: ImportField, text: str, *, is_single: bool) -> list[str]:
    if name is _WEB:
        return text.split(addresses.MANY)
    parts = [text] if is_single else [part.strip() for part in _BETWEEN.split(text)]
    if name is _PHONE and "E" in text.upper() and any(_DAMAGED.fullmatch(part) for part in [*parts, text]):
        raise HeijastusError(ErrorCode.IMPORT_NUMBER_DAMAGED, field="phone")
    # Outlook names colleagues on the same Exchange server by a path instead of an address.
    return parts if is_single else [part for part in parts if part and not part.lower().startswith("/o=")]
