"""What a mutating use case reports back: what was done, which views it touches, how to undo it."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum


class Kind(StrEnum):
    """The kinds of records a visible page may be showing."""

    CONTROLLER = "controller"
    REGISTERS = "registers"
    RECIPIENTS = "recipients"
    PARTIES = "parties"
    CONTRACTS = "contracts"
    SESSIONS = "sessions"
    NOTES = "notes"
    ACCOUNTING = "accounting"
    FILES = "files"
    HOLDS = "holds"
    PACKAGES = "packages"
    SETTINGS = "settings"
    BACKUPS = "backups"
    DRAFTS = "drafts"
    CONSENTS = "consents"
    PAPERS = "papers"
    DELIVERIES = "deliveries"
    APPOINTMENTS = "appointments"
    EVENTS = "events"
    DESTRUCTIONS = "destructions"
    ROUNDS = "rounds"
    REQUESTS = "requests"
    BREACHES = "breaches"


@dataclass(frozen=True, slots=True)
class Change:
    """One user-visible change. `uid` is the record created or changed; `inverse` undoes it and may itself be undone."""

    summary: str
    kinds: frozenset[Kind]
    uid: str = ""
    inverse: "Callable[[], Change] | None" = None
