"""What was granted in a request as text for the panel that erases, for pages that only lead there."""

from typing import Final

REQUESTED: Final = "request"
"""Before the records; the ground is settled, the person asked for it."""
WHOSE: Final = "|"
"""Before the uids of those the records are about, so that they are named."""
CASE: Final = "#"
"""Before the uid of the case that asks for it."""


def requested_record(items: tuple[tuple[str, str], ...], person: str, case: str) -> str:
    """What was granted in a person's request, by table and uid; the person among it for everything."""
    return f"{REQUESTED}:" + ",".join(f"{table}:{uid}" for table, uid in items) + f"{WHOSE}{person}{CASE}{case}"
