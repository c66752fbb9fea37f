"""The first page of an encrypted file, read by ourselves: some headers crash the driver before it can refuse them."""

from pathlib import Path
from typing import Final

from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.opening import PAGE, SALT
from heijastus_desk.storage.page_seal import PageSeal
from heijastus_desk.system.keys import DataKey

_VECTOR: Final = 16
_RESERVE: Final = 80
_BODY_END: Final = PAGE - _RESERVE
# Page size; reserved bytes and the three fixed fractions; schema format; UTF-8. A page size of 512 with the reserve of
# an encrypted page was seen to crash the driver (SQLCipher 4.19, SQLite 3.53.4) in the first statement.
_FIXED: Final = (
    (16, PAGE.to_bytes(2, "big")),
    (20, bytes((_RESERVE, 64, 32, 32))),
    (44, (4).to_bytes(4, "big")),
    (56, (1).to_bytes(4, "big")),
)
_VERSIONS: Final = (b"\x01\x01", b"\x02\x02")
_VERSION_AT: Final = 18


def check_first_page(path: Path, key: DataKey) -> None:
    """Refuse a file whose first page is not sealed with the key, or has a header this program does not write.

    Raises VAULT_DAMAGED (part `header`).
    """
    with path.open("rb") as stream:
        page = stream.read(PAGE)
    if len(page) != PAGE or not PageSeal(key, page[:SALT]).fits(1, page):
        raise _damaged(path)
    cipher = Cipher(algorithms.AES(key.secret), modes.CBC(page[_BODY_END : _BODY_END + _VECTOR])).decryptor()
    header = page[:SALT] + cipher.update(page[SALT:_BODY_END])
    versions = header[_VERSION_AT : _VERSION_AT + 2]
    if versions not in _VERSIONS or any(header[at : at + len(value)] != value for at, value in _FIXED):
        raise _damaged(path)


def _damaged(path: Path) -> HeijastusError:
    return HeijastusError(ErrorCode.VAULT_DAMAGED, path=str(path), part="header")
