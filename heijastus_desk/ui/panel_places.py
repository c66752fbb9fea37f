"""A panel of the notices page as text for `open_record`, for pages that lead to one."""


def panel_record(key: str, register: str) -> str:
    """The way to a panel for a register (uid)."""
    return f"panel:{key}:{register}"


def panel_in(record: str) -> tuple[str, str] | None:
    """The panel's key and the register's uid; None when the text means something else."""
    kind, _, rest = record.partition(":")
    key, _, register = rest.partition(":")
    return (key, register) if kind == "panel" else None
