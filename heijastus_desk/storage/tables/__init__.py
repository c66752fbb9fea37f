"""Every table of the vault, each in the file of its subject."""

from heijastus_desk.storage.columns import METADATA
from heijastus_desk.storage.tables import (
    accounting,
    contracts,
    files,
    log,
    notes,
    parties,
    recipients,
    registers,
    retention,
    safekeeping,
)

__all__ = [
    "METADATA",
    "accounting",
    "contracts",
    "files",
    "log",
    "notes",
    "parties",
    "recipients",
    "registers",
    "retention",
    "safekeeping",
]
