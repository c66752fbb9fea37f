"""Electronic direct marketing per person and channel (Act 917/2014, sections 200 and 202)."""

from enum import StrEnum


class Channel(StrEnum):
    """How something is sent."""

    EMAIL = "email"
    SMS = "sms"
    PHONE = "phone"
    POST = "post"


class MarketingGround(StrEnum):
    """What allows sending, or forbids it."""

    CONSENT = "consent"
    SOFT_OPT_IN = "soft_opt_in"
    """Her own customer, the address got with a sale, similar services (section 200, subsection 3)."""
    WORK_DUTIES = "work_duties"
    """To somebody in work duties that the service concerns (section 202)."""
    NONE = "none"
    PROHIBITED = "prohibited"
    """Yields only to a later, dated, specific consent of the person."""
