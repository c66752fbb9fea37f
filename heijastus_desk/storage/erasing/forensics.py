"""Looks for values in everything the program owns, in every form they may have been written, and says where."""

import json
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from sys import byteorder
from typing import Final

from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.storage.erasing.pages import Piece, is_encrypted, plain_pieces
from heijastus_desk.system.keys import DataKey

SHORTEST: Final = 4
"""bytes; anything shorter is found everywhere by chance"""
_BLOCK: Final = 1 << 20
_OVERLAP: Final = 512
_WORD: Final = 8
_MANY: Final = 300
"""short forms from which a pass over every byte is quicker than a look for each"""
_ZLIB_HEADS: Final = (b"\x78\x01", b"\x78\x5e", b"\x78\x9c", b"\x78\xda")
_LARGEST_UNPACKED: Final = 16 * _BLOCK


@dataclass(frozen=True, slots=True)
class Hit:
    """A value found. `value` is its place in what was looked for: the value itself is never part of a report."""

    path: Path
    place: str
    """`page`, `frame`, `plain`, `packed` or `name`"""
    number: int
    """of the first page, frame or byte of the piece it was found in"""
    value: int


def find(
    values: Iterable[str | bytes],
    files: Iterable[Path],
    key: DataKey,
    progress: Progress | None = None,
    *,
    thorough: bool = False,
) -> tuple[Hit, ...]:
    """Where any of the values occurs in these files; folders are searched to the bottom, missing ones passed over.

    Databases, write-ahead logs and journals are read page by page with the key, live rows or not; everything else as
    it is. `thorough` also looks for UTF-16 in databases. A hit is told once for each value and piece.
    """
    known = tuple(values)
    lean, full = Needles.of(known, thorough=thorough), Needles.of(known, thorough=True)
    found: list[Hit] = []
    listed = [one for path in files for one in _files(path)]
    for done, path in enumerate(listed):
        (progress or Silent()).step(done, len(listed))
        found += _in_file(lean, full, path, key)
    return tuple(found)


def forms(value: str | bytes, *, thorough: bool = True) -> frozenset[bytes]:
    """How a value may have been written, in lower-case letters where a letter is one byte."""
    if isinstance(value, bytes):
        return frozenset({value.lower()})
    texts = {unicodedata.normalize(form, value) for form in ("NFC", "NFD")}
    texts |= {cased for text in texts for cased in (text.lower(), text.upper(), text.casefold())}
    texts.add(search_key(value))
    found = {text.encode("utf-8", "surrogatepass") for text in texts}
    found |= {json.dumps(text)[1:-1].encode() for text in texts}
    if thorough:
        found |= {json.dumps(text, ensure_ascii=False)[1:-1].encode("utf-8", "surrogatepass") for text in texts}
        found |= {text.encode(code, "surrogatepass") for text in texts for code in ("utf-16-le", "utf-16-be")}
    return frozenset(form.lower() for form in found if len(form) >= SHORTEST)


@dataclass(frozen=True, slots=True)
class Needles:
    """What is looked for. A form of 15 bytes or more holds at least one whole word of eight wherever it lies, so one
    pass over the words of a piece tells which of the long forms can be in it at all. Where there are very many shorter
    ones, as of hundreds of persons, eight passes over their first eight bytes take less than one look for each.
    """

    short: tuple[tuple[bytes, int], ...]
    words: Mapping[int, frozenset[tuple[bytes, int]]]
    beginnings: Mapping[int, frozenset[tuple[bytes, int]]]

    @classmethod
    def of(cls, values: tuple[str | bytes, ...], *, thorough: bool) -> "Needles":
        told = [(form, place) for place, value in enumerate(values) for form in forms(value, thorough=thorough)]
        long = [one for one in told if len(one[0]) >= 2 * _WORD - 1]
        short = [one for one in told if len(one[0]) < 2 * _WORD - 1]
        middle = [one for one in short if len(one[0]) >= _WORD]
        if len(middle) < _MANY:
            middle = []
        else:
            short = [one for one in short if len(one[0]) < _WORD]
        return cls(tuple(short), _by_words(long, _WORD), _by_words(middle, 1))

    def found_in(self, lowered: bytes) -> set[int]:
        """The values with a form in a piece."""
        told = {place for form, place in self.short if form in lowered}
        for known, shifts in ((self.words, 1), (self.beginnings, _WORD)):
            possible: set[int] = set()
            for shift in range(shifts if known else 0):
                moved = lowered[shift:] if shift else lowered
                words = memoryview(moved + bytes(-len(moved) % _WORD)).cast("Q")
                possible |= {word for word in words if word in known}
            for form, place in {one for word in possible for one in known[word]}:
                if place not in told and form in lowered:
                    told.add(place)
        return told


def _by_words(told: list[tuple[bytes, int]], offsets: int) -> dict[int, frozenset[tuple[bytes, int]]]:
    """The forms by each whole word that begins in their first bytes."""
    words: dict[int, set[tuple[bytes, int]]] = {}
    for form, place in told:
        for at in range(offsets):
            words.setdefault(int.from_bytes(form[at : at + _WORD], byteorder), set()).add((form, place))
    return {word: frozenset(found) for word, found in words.items()}


def _files(path: Path) -> Iterator[Path]:
    if path.is_dir() and not path.is_symlink():
        for entry in sorted(path.iterdir()):
            yield from _files(entry)
    elif path.exists() or path.is_symlink():
        yield path


def _in_file(lean: Needles, full: Needles, path: Path, key: DataKey) -> Iterator[Hit]:
    yield from _in_piece(full, path, ("name", 0, path.name.encode("utf-8", "surrogateescape")))
    if not path.is_file():
        return
    encrypted = is_encrypted(path)
    needles = lean if encrypted else full
    for piece in plain_pieces(path, key) if encrypted else _plain(path):
        yield from _in_piece(needles, path, piece)
        for number, unpacked in _unpacked(piece[2]):
            yield from _in_piece(needles, path, ("packed", piece[1] + number, unpacked))
    if zipfile.is_zipfile(path):
        for number, content in enumerate(_members(path)):
            yield from _in_piece(needles, path, ("packed", number, content))


def _in_piece(needles: Needles, path: Path, piece: Piece) -> Iterator[Hit]:
    place, number, content = piece
    yield from (Hit(path, place, number, value) for value in sorted(needles.found_in(content.lower())))


def _plain(path: Path) -> Iterator[Piece]:
    start, kept = 0, b""
    with path.open("rb") as stream:
        while block := stream.read(_BLOCK):
            yield "plain", start, kept + block
            start, kept = start + len(block), block[-_OVERLAP:]


def _unpacked(content: bytes) -> Iterator[tuple[int, bytes]]:
    """What deflate streams in it hold; a head that leads nowhere is passed over."""
    for head in _ZLIB_HEADS:
        at = content.find(head)
        while at >= 0:
            try:
                unpacked = zlib.decompressobj().decompress(content[at : at + _BLOCK], _LARGEST_UNPACKED)
            except zlib.error:
                unpacked = b""
            if unpacked:
                yield at, unpacked
            at = content.find(head, at + 1)


def _members(path: Path) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(path) as archive:
            for entry in archive.infolist():
                yield entry.filename.encode("utf-8", "surrogateescape")
                with archive.open(entry) as member:
                    yield member.read(_LARGEST_UNPACKED)
    except (OSError, ValueError, RuntimeError, NotImplementedError, zipfile.BadZipFile, zlib.error):
        return
