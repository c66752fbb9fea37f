"""What an inspection of the authority is given, in the order it is asked (Arts. 5(2), 30(4), 31, 58(1) GDPR)."""

from enum import StrEnum


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
