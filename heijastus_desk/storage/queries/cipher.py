"""What the encryption says of itself."""

from sqlalchemy import Connection, text


def cipher_version(connection: Connection) -> str:
    """The version of the encryption, as "4.9.0 community"."""
    return str(connection.execute(text("PRAGMA cipher_version")).scalar() or "")
