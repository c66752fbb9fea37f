"""Cards of a vCard file, 2.1 to 4.0, as the values their properties hold."""

import base64
import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from heijastus_desk.domain.client_import import MOST_ROWS, ColumnUse, ImportField, RefusedRow
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.importing.clients.texts import decoded

Value = tuple[ColumnUse, str]
Cards = list[tuple[int, tuple[Value, ...]]]

_NAME: Final = re.compile(r"(?:[\w-]+\.)?([A-Za-z][A-Za-z0-9-]*)((?:;[^:;\"]*(?:\"[^\"]*\"[^:;\"]*)*)*)")
_LINE_END: Final = re.compile(r"\r\n|\r|\n")
_PART: Final = re.compile(r"((?:\\.|[^;\\]|\\$)*)(?:;|$)", re.DOTALL)
_SOFT: Final = re.compile(r"=[ \t]*$")
_STRIDE: Final = 500
_MOST_LINES: Final = 300
"""of one card"""
_FIELDS: Final = {
    "TITLE": ImportField.POSITION,
    "EMAIL": ImportField.EMAIL,
    "TEL": ImportField.PHONE,
    "URL": ImportField.WEB,
    "BDAY": ImportField.BIRTH_YEAR,
    "CATEGORIES": ImportField.LABELS,
    "NOTE": ImportField.NOTE,
    "LANG": ImportField.LANG,
}
_PARTS: Final = (
    ImportField.PO_BOX,
    ImportField.STREET,
    ImportField.STREET,
    ImportField.CITY,
    ImportField.REGION,
    ImportField.POSTCODE,
    ImportField.COUNTRY,
)


@dataclass(frozen=True, slots=True)
class _Property:
    """A line of a card, such as TEL;TYPE=cell:+358 40 123."""

    name: str
    params: dict[str, tuple[str, ...]]
    raw: str

    def has(self, param: str, value: str) -> bool:
        return value in self.params.get(param, ()) or value in self.params.get("", ())

    def is_quoted_printable(self) -> bool:
        return self.has("ENCODING", "QUOTED-PRINTABLE")

    def is_binary(self) -> bool:
        return any(self.has("ENCODING", name) for name in ("BASE64", "B"))


@dataclass(slots=True)
class _Card:
    line: int
    properties: list[_Property] = field(default_factory=list[_Property])
    broken: int = 0
    """the first line that is no property; 0 while there is none"""


def read_cards(data: bytes, progress: Progress) -> tuple[Cards, list[RefusedRow]]:
    """The cards with their numbers, and those that are broken; raises IMPORT_TOO_MANY_ROWS."""
    cards: Cards = []
    refused: list[RefusedRow] = []
    text, encoding = _bytes_as_letters(data)
    # Not `splitlines`: as letters of one byte half an Å is a line end too.
    lines = _LINE_END.split(text)
    for number, card in enumerate(_cards(lines), 1):
        if number > MOST_ROWS:
            raise HeijastusError(ErrorCode.IMPORT_TOO_MANY_ROWS, limit=MOST_ROWS)
        if card.broken:
            refused.append(RefusedRow(number, HeijastusError(ErrorCode.IMPORT_CARD_BROKEN, number=card.broken)))
        elif not any(one.name == "KIND" and one.raw.strip().lower() == "group" for one in card.properties):
            cards.append((number, tuple(_values(card, encoding))))
        if number % _STRIDE == 0:
            progress.step(card.line, len(lines))
    return cards, refused


def _bytes_as_letters(data: bytes) -> tuple[str, str]:
    """The file with each byte one letter, so that a line can still be read in an encoding of its own."""
    text, encoding = decoded(data)
    if encoding.startswith("utf"):
        return text.encode("utf-8").decode("latin-1"), "utf-8"
    return data.decode("latin-1"), encoding


def _cards(lines: list[str]) -> Iterator[_Card]:
    card: _Card | None = None
    inner = 0
    last = ""
    for at, line in _unfolded(lines):
        word = line.strip().upper()
        if word == "BEGIN:VCARD":
            if card is None:
                card = _Card(at)
            elif last == "AGENT":
                # A card within a card: somebody else's, which is not asked for.
                inner += 1
            else:
                card.broken = card.broken or at
                yield card
                card = _Card(at)
        elif card is None:
            continue
        elif word == "END:VCARD":
            if inner:
                inner -= 1
                continue
            yield card
            card = None
        elif not inner and line.strip():
            last = _take(card, line, at)
    if card is not None:
        card.broken = card.broken or card.line
        yield card


def _take(card: _Card, line: str, at: int) -> str:
    found = _property(line)
    if found is None or len(card.properties) > _MOST_LINES:
        # Pictures of old phones go on over lines that are not marked as going on.
        if not (card.properties and card.properties[-1].is_binary()):
            card.broken = card.broken or at
        return ""
    card.properties.append(found)
    return found.name


def _unfolded(lines: list[str]) -> Iterator[tuple[int, str]]:
    """Lines put together again: a space begins the rest of one, and in quoted-printable a = at its end goes on."""
    whole, start, quoted = "", 0, False
    for at, line in enumerate(lines, 1):
        if start and quoted and _SOFT.search(whole):
            whole = _SOFT.sub("", whole) + line
            continue
        if start and line[:1] in {" ", "\t"} and whole.strip().upper() != "BEGIN:VCARD":
            whole += line[1:]
            continue
        if start:
            yield start, whole
        whole, start = line, at
        quoted = "QUOTED-PRINTABLE" in line.partition(":")[0].upper()
    if start:
        yield start, whole


def _property(line: str) -> _Property | None:
    found = _NAME.match(line)
    if not found or line[found.end() : found.end() + 1] != ":":
        return None
    params: dict[str, list[str]] = {}
    for part in re.findall(r";((?:[^;\"]|\"[^\"]*\")+)", found.group(2)):
        name, equals, value = part.partition("=")
        # 2.1 writes TEL;CELL where later versions write TEL;TYPE=CELL.
        key, given = (name.strip().upper(), value) if equals else ("", name)
        params.setdefault(key, []).extend(one.strip(' "').upper() for one in given.split(","))
    return _Property(found.group(1).upper(), {key: tuple(v) for key, v in params.items()}, line[found.end() + 1 :])


def _values(card: _Card, encoding: str) -> Iterator[Value]:
    named = [one for one in card.properties if one.name == "N" and _decoded(one, encoding).strip("; ")]
    firm = any(
        (one.name == "KIND" and one.raw.strip().lower() in {"org", "organization"})
        or (one.name == "X-ABSHOWAS" and one.raw.strip().upper() == "COMPANY")
        for one in card.properties
    )
    yield from _names(card, encoding, named=bool(named), firm=firm)
    has_title = any(one.name == "TITLE" for one in card.properties)
    addresses = 0
    for one in card.properties:
        text = _decoded(one, encoding)
        if one.name == "ADR":
            addresses += 1
            yield from _address(text, addresses)
        elif one.name == "ROLE" and not has_title:
            yield ColumnUse(ImportField.POSITION), _plain(text)
        elif one.name == "TEL" and one.has("TYPE", "FAX"):
            continue
        elif one.name in _FIELDS:
            yield ColumnUse(_FIELDS[one.name]), _of_uri(_plain(text))


def _names(card: _Card, encoding: str, *, named: bool, firm: bool) -> Iterator[Value]:
    for one in card.properties:
        text = _decoded(one, encoding)
        if one.name == "N" and not firm:
            parts = [*_split(text), "", "", ""]
            fields = (ImportField.FAMILY_NAME, ImportField.GIVEN_NAME, ImportField.MIDDLE_NAME)
            yield from ((ColumnUse(name), part) for name, part in zip(fields, parts, strict=False))
        elif one.name == "FN" and firm:
            yield ColumnUse(ImportField.ORGANISATION), _plain(text)
        elif one.name == "FN" and not named:
            yield ColumnUse(ImportField.FULL_NAME), _plain(text)
        elif one.name == "ORG":
            name, *units = _split(text)
            if not firm or not any(other.name == "FN" for other in card.properties):
                yield ColumnUse(ImportField.ORGANISATION), name
            yield ColumnUse(ImportField.UNIT), ", ".join(unit for unit in units if unit)


def _address(text: str, place: int) -> Iterator[Value]:
    for name, part in zip(_PARTS, _split(text), strict=False):
        yield ColumnUse(name, str(place)), part


def _decoded(one: _Property, encoding: str) -> str:
    raw = one.raw.encode("latin-1")
    if one.is_quoted_printable():
        raw = quopri.decodestring(raw)
    elif one.is_binary():
        try:
            raw = base64.b64decode(raw, validate=False)
        except binascii.Error:
            return ""
    given = one.params.get("CHARSET", (encoding,))[0]
    try:
        return raw.decode(given)
    except (UnicodeDecodeError, LookupError):
        return decoded(raw)[0]


def _split(text: str) -> list[str]:
    """The parts between semicolons, each plain."""
    return [_plain(part) for part in _PART.findall(text)]


def _plain(text: str) -> str:
    def meant(found: re.Match[str]) -> str:
        return "\n" if found.group(1) in "nN" else found.group(1)

    return re.sub(r"\\([nN,;:\\])", meant, text).strip()


def _of_uri(text: str) -> str:
    lower = text.lower()
    return text.partition(":")[2] if lower.startswith(("tel:", "mailto:", "sms:")) else text
