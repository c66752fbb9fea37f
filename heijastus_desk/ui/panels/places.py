"""A panel of a page as text for `open_record`, for pages that lead to one."""


def panel_record(key: str, record: str) -> str:
    """The way to a panel for a record (uid), such as a register."""
    return f"panel:{key}:{record}"


def panel_in(record: str) -> tuple[str, str] | None:
    """The panel's key and the record's uid; None when the text means something else."""
    kind, _, rest = record.partition(":")
    key, _, uid = rest.partition(":")
    return (key, uid) if kind == "panel" else None
