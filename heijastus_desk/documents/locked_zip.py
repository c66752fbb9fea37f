"""A ZIP locked with AES-256. The names of its files can be read without the password, so they give nobody away."""

import zipfile
from typing import BinaryIO, cast


class AesZip:
    """Makes an `Archive` write a locked ZIP; the standard library neither writes nor opens it."""

    def __init__(self, password: str) -> None:
        if not password or not password.isascii():
            raise ValueError("the password of a ZIP is plain ASCII and never empty")
        self._password = password

    def open(self, target: BinaryIO) -> zipfile.ZipFile:
        """An empty archive for writing."""
        import pyzipper  # noqa: PLC0415 - with its ciphers it would cost every start

        archive = pyzipper.AESZipFile(target, "w", zipfile.ZIP_DEFLATED)
        archive.setpassword(self._password.encode("ascii"))
        archive.setencryption(pyzipper.WZ_AES, nbits=256)
        # A fork of the standard library's class, with its methods.
        return cast("zipfile.ZipFile", archive)

    def entry(self, path: str, stamp: tuple[int, int, int, int, int, int]) -> zipfile.ZipInfo:
        """An entry for a member of it."""
        import pyzipper  # noqa: PLC0415 - as above

        return cast("zipfile.ZipInfo", pyzipper.zipfile_aes.AESZipInfo(path, stamp))
