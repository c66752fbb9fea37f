"""Every table of the vault, each in the file of its subject."""

from heijastus_desk.storage.columns import DERIVED, METADATA
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
    standings,
)

__all__ = [
    "DERIVED",
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
    "standings",
]
