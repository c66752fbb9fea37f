"""Single values: settings and the bytes of an attachment."""

from sqlalchemy import Connection, select

from heijastus_desk.storage.tables.files import attachment
from heijastus_desk.storage.tables.log import setting


def read_setting(connection: Connection, key: str) -> str | None:
    """A setting; None when it was never set."""
    return connection.execute(select(setting.c.value).where(setting.c.key == key)).scalar()


def attachment_content(connection: Connection, uid: str) -> tuple[str, bytes, str] | None:
    """Name, bytes and SHA-256 of an attachment."""
    query = select(attachment.c.file_name, attachment.c.content, attachment.c.sha256)
    row = connection.execute(query.where(attachment.c.uid == uid)).first()
    return (row.file_name, row.content, row.sha256) if row else None
