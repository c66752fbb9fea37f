"""Locks a PDF with a password: AES-256, or AES-128 for a reader that cannot open the stronger one.

The owner password is always random and thrown away: with an empty one, several readers open an AES-256 file without
asking for any password at all.
"""

import secrets
from collections.abc import Iterable
from dataclasses import dataclass
from io import BytesIO
from typing import BinaryIO, Final

import pikepdf

_OWNER_BYTES: Final = 24
_R6, _R4 = 6, 4


@dataclass(frozen=True, slots=True)
class Enclosed:
    """A file inside the PDF, locked with it."""

    name: str
    content: bytes


def lock_pdf(
    plain: bytes, password: str, target: BinaryIO, *, older: bool = False, enclosed: Iterable[Enclosed] = ()
) -> None:
    """Write the locked file to a stream. `older` is AES-128 (revision 4) in place of AES-256 (revision 6).

    Metadata is locked too. ValueError for a password that is empty or not plain ASCII: not every reader opens those.
    """
    if not password or not password.isascii():
        raise ValueError("the password of a PDF is plain ASCII and never empty")
    with pikepdf.open(BytesIO(plain)) as pdf:
        for one in enclosed:
            pdf.attachments[one.name] = one.content
        pdf.save(
            target,
            # The pages are compressed already, and so are most kinds of files: deflating 100 MB again takes 7 s.
            compress_streams=False,
            encryption=pikepdf.Encryption(
                user=password,
                owner=secrets.token_urlsafe(_OWNER_BYTES),
                R=_R4 if older else _R6,
                aes=True,
                metadata=True,
                allow=pikepdf.Permissions(extract=True, accessibility=True),
            ),
        )
