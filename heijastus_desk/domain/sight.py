"""Which clients a list shows: those of daily work, or those it leaves out and still keeps."""

from enum import Enum


class Sight(Enum):
    """Who is in a list of clients; the archive is a matter of its own."""

    DAILY = "daily"
    RESTRICTED = "restricted"
    """persons whose processing is restricted (Art. 18), archived or not"""
    USE_ENDED = "use_ended"
    """those whose card may not be used for service or marketing any more, archived or not"""
