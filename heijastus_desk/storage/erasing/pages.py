"""Reads every page of an encrypted file as somebody with the key would: free pages, slack and old log frames too.

SQLCipher 4: AES-256-CBC with the raw key; of 4096 bytes the last 80 are the initialisation vector (16) and the seal
(64); the first 16 of the file are the salt. SQLite itself never shows what lies outside its live rows, hence this.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.opening import PAGE, PLAIN_HEADER, SALT
from heijastus_desk.system.keys import DataKey

_RESERVE: Final = 80
_IV: Final = 16
_BODY: Final = PAGE - _RESERVE
_AT_ONCE: Final = 256
# Of the header of page 1: page size 4096, then the reserve and the three fixed fractions.
_PAGE_SIZE: Final = (0, b"\x10\x00")
_FIXED: Final = (4, b"\x50\x40\x20\x20")
_WAL_HEADER: Final = 32
_FRAME_HEADER: Final = 24
_JOURNAL_HEADER: Final = 512
_FIRST: Final = b"\x00\x00\x00\x01"
_JOURNAL_RECORD: Final = PAGE + 8

Piece = tuple[str, int, bytes]
"""Where (`page`, `frame`), the number of its first page, and its plain bytes."""


def plain_pieces(path: Path, key: DataKey) -> Iterator[Piece]:
    """The plain content of a database, write-ahead log or rollback journal, about a megabyte at a time.

    Raises VAULT_DAMAGED when the key does not open the first page: a reader that sees nothing must not say "clean".
    """
    if path.name.endswith("-wal"):
        yield from _log(path, key)
    elif path.name.endswith("-journal"):
        yield from _journal(path, key)
    else:
        yield from _database(path, key)


def is_encrypted(path: Path) -> bool:
    """Whether a file is to be read as an encrypted one, by its name and its first bytes."""
    if path.name.endswith(("-wal", "-journal")):
        return True
    if ".db" not in path.suffixes or path.name.endswith("-shm"):
        return False
    with path.open("rb") as stream:
        return stream.read(len(PLAIN_HEADER)) not in {PLAIN_HEADER, b""}


def _database(path: Path, key: DataKey) -> Iterator[Piece]:
    number = 1
    with path.open("rb") as stream:
        while block := stream.read(PAGE * _AT_ONCE):
            pages = [block[at : at + PAGE] for at in range(0, len(block) - PAGE + 1, PAGE)]
            plain = _decrypted(pages, key, salted=1 if number == 1 else 0)
            if number == 1:
                _require_sense(plain, path)
            yield "page", number, plain
            number += len(pages)


def _require_sense(plain: bytes, path: Path) -> None:
    for at, expected in (_PAGE_SIZE, _FIXED):
        if plain[at : at + len(expected)] != expected:
            raise HeijastusError(ErrorCode.VAULT_DAMAGED, path=str(path))


def _log(path: Path, key: DataKey) -> Iterator[Piece]:
    """Every frame, also those of an earlier round that the log no longer counts."""
    size = _FRAME_HEADER + PAGE
    yield from _records(path, key, _WAL_HEADER, size, _FRAME_HEADER)


def _journal(path: Path, key: DataKey) -> Iterator[Piece]:
    yield from _records(path, key, _JOURNAL_HEADER, _JOURNAL_RECORD, 4)


def _records(path: Path, key: DataKey, header: int, size: int, before: int) -> Iterator[Piece]:
    number = 0
    with path.open("rb") as stream:
        stream.seek(header)
        while block := stream.read(size * _AT_ONCE):
            records = [block[at : at + size] for at in range(0, len(block) - size + 1, size)]
            # Both kinds of record begin with the number of their page; page 1 begins with the salt.
            records.sort(key=lambda record: record[:4] != _FIRST)
            salted = sum(record[:4] == _FIRST for record in records)
            bodies = [record[before : before + PAGE] for record in records]
            yield "frame", number + 1, _decrypted(bodies, key, salted=salted)
            number += len(records)


def _decrypted(pages: list[bytes], key: DataKey, *, salted: int) -> bytes:
    """The bodies of pages in one go: a page's vector put before it is to the cipher just the block before.

    The first `salted` of them begin with the salt instead of data.
    """
    stream = bytearray()
    vectors: list[int] = []
    for number, page in enumerate(pages):
        vectors.append(len(stream))
        stream += page[_BODY : _BODY + _IV] + page[SALT if number < salted else 0 : _BODY]
    decryptor = Cipher(algorithms.AES(key.secret), modes.CBC(bytes(_IV))).decryptor()
    plain = bytearray(decryptor.update(bytes(stream)))
    # What the vectors themselves came out as means nothing; as zeros they keep pages apart.
    for at in vectors:
        plain[at : at + _IV] = bytes(_IV)
    return bytes(plain[_IV:])
