"""Whether a page was sealed with our key: SQLCipher's own check, without opening a database."""

import hashlib
from typing import Final

from heijastus_desk.storage.opening import PAGE, SALT
from heijastus_desk.system.keys import DataKey

_SEAL: Final = 64
_ROUNDS: Final = 2
_MASK: Final = 0x3A


class PageSeal:
    """The seal of one file's pages; the file's salt is a part of it."""

    def __init__(self, key: DataKey, salt: bytes) -> None:
        masked = bytes(byte ^ _MASK for byte in salt)
        self._key = hashlib.pbkdf2_hmac("sha512", key.secret, masked, _ROUNDS, 32)

    def fits(self, number: int, page: bytes) -> bool:
        """Whether these 4,096 bytes are page `number` (from 1), unchanged and of this file."""
        import hmac  # noqa: PLC0415 - 5 ms that the way to the window does not need

        # The first page begins with the salt, which is not encrypted and not sealed.
        start = SALT if number == 1 else 0
        told = page[start : PAGE - _SEAL] + number.to_bytes(4, "little")
        return hmac.compare_digest(hmac.digest(self._key, told, "sha512"), page[PAGE - _SEAL :])
