"""Every table of the vault, each in the file of its subject."""

from heijastus_desk.storage.columns import METADATA
from heijastus_desk.storage.tables import (
    accounting,
    consents,
    contracts,
    destructions,
    files,
    log,
    notes,
    notices,
    papers,
    parties,
    recipients,
    registers,
    retention,
    rounds,
    safekeeping,
)

__all__ = [
    "METADATA",
    "accounting",
    "consents",
    "contracts",
    "destructions",
    "files",
    "log",
    "notes",
    "notices",
    "papers",
    "parties",
    "recipients",
    "registers",
    "retention",
    "rounds",
    "safekeeping",
]
