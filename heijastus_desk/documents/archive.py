"""A ZIP whose listing says what is in it: each file with its size and SHA-256, private, dated the day it was made."""

import hashlib
import json
import zipfile
from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from typing import IO, BinaryIO, Final, Protocol, Self

_PIECE = 1024 * 1024
_PACKED_ALREADY: Final = (
    ".7z", ".avif", ".docx", ".gif", ".gz", ".heic", ".jpeg", ".jpg", ".m4a", ".mov", ".mp3", ".mp4", ".odt", ".pdf",
    ".png", ".pptx", ".webp", ".xlsx", ".zip",
)  # fmt: skip
"""Kinds of files that deflating makes no smaller, only slower."""


class ZipKind(Protocol):
    """Which ZIP is written: the ordinary one, or another library's with the same methods that encrypts."""

    def open(self, target: BinaryIO) -> zipfile.ZipFile:
        """An empty archive for writing."""
        ...

    def entry(self, path: str, stamp: tuple[int, int, int, int, int, int]) -> zipfile.ZipInfo:
        """An entry for a member of it."""
        ...


class PlainZip:
    """The ordinary ZIP, not encrypted."""

    def open(self, target: BinaryIO) -> zipfile.ZipFile:
        """An empty archive for writing."""
        return zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED)

    def entry(self, path: str, stamp: tuple[int, int, int, int, int, int]) -> zipfile.ZipInfo:
        """An entry for a member of it."""
        return zipfile.ZipInfo(path, stamp)


PLAIN: Final = PlainZip()


class Archive:
    """Fills a ZIP file. The day is the package's own, so that the same data on the same day give the same file."""

    def __init__(self, target: BinaryIO, day: date, *, kind: ZipKind = PLAIN) -> None:
        self._kind = kind
        self._zip = kind.open(target)
        self._stamp = (day.year, day.month, day.day, 12, 0, 0)
        self._listed: list[dict[str, object]] = []

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_failure: object) -> None:
        self._zip.close()

    def add(self, path: str, content: bytes) -> None:
        """Add a file."""
        with self.writing(path, large=False) as member:
            view = memoryview(content)
            for at in range(0, len(view), _PIECE):
                member.write(view[at : at + _PIECE])

    def add_folder(self, path: str) -> None:
        """Add an empty folder."""
        self._zip.writestr(self._entry(path, 0o40700), b"")

    def add_listing(self, path: str, **more: object) -> None:
        """Add the listing itself, which does not list itself; `more` stands before the files."""
        listing = json.dumps({**more, "files": self._listed}, ensure_ascii=False, indent=2)
        self._zip.writestr(self._entry(path, 0o100600), listing.encode())

    @contextmanager
    def writing(self, path: str, *, large: bool = True) -> Generator["Member"]:
        """A file written piece by piece, which may grow `large`: beyond what the first ZIP format can hold."""
        with self._zip.open(self._entry(path, 0o100600), "w", force_zip64=large) as stream:
            member = Member(stream)
            yield member
        self._listed.append({"path": path, "sha256": member.digest, "bytes": member.size})

    def _entry(self, path: str, mode: int) -> zipfile.ZipInfo:
        entry = self._kind.entry(path, self._stamp)
        entry.compress_type = zipfile.ZIP_STORED if path.lower().endswith(_PACKED_ALREADY) else zipfile.ZIP_DEFLATED
        entry.external_attr = mode << 16
        return entry


class Member:
    """One file of the archive while it is written."""

    def __init__(self, stream: IO[bytes]) -> None:
        self._stream = stream
        self._hash = hashlib.sha256()
        self.size = 0

    @property
    def digest(self) -> str:
        """SHA-256 of what was written, 64 hex digits."""
        return self._hash.hexdigest()

    def write(self, piece: bytes | memoryview) -> None:
        """Write a piece."""
        self._stream.write(piece)
        self._hash.update(piece)
        self.size += len(piece)


def damaged_members(source: BinaryIO, listing: str) -> list[str]:
    """Files of a finished archive that are not what its listing says, read back piece by piece."""
    found: list[str] = []
    with zipfile.ZipFile(source) as archive:
        listed = {entry["path"]: entry for entry in json.loads(archive.read(listing))["files"]}
        for path, entry in listed.items():
            digest = hashlib.sha256()
            with archive.open(path) as member:
                while piece := member.read(_PIECE):
                    digest.update(piece)
            if digest.hexdigest() != entry["sha256"]:
                found.append(path)
        names = {name for name in archive.namelist() if not name.endswith("/")}
        return found + sorted(names ^ (listed.keys() | {listing}))
