"""What an inspection of the authority is given, in the order it is asked (Arts. 5(2), 30(4), 31, 58(1) GDPR)."""

from dataclasses import dataclass
from enum import Enum, StrEnum


class InspectionPart(StrEnum):
    """A part of the pack; the order is that of its index."""

    PROCESSING = "processing"
    NOTICES = "notices"
    RETENTION = "retention"
    REQUESTS = "requests"
    DESTRUCTIONS = "destructions"
    RECIPIENTS = "recipients"
    BALANCING = "balancing"
    BREACHES = "breaches"
    BACKUPS = "backups"


class PackNames(Enum):
    """What she said of the names in her own texts."""

    NONE = 0
    """nothing: the pack is made only if there are none"""
    MASKED = 1
    STAND = 2
    """they go along as she wrote them"""


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedText:
    """A passage of her own texts that would go into the pack and names a person on file."""

    part: InspectionPart
    uid: str
    """of the record it is mended in: contract, register (retention, balancing) or breach, by the part"""
    number: int
    """of the record within its part, from 1: what it is called without a name"""
    before: str
    found: str
    after: str
