"""What she does and where else her data live: the answers that fill registers and, later, the places to search."""

from dataclasses import dataclass
from enum import StrEnum


class Activity(StrEnum):
    """Kinds of work and of keeping in touch that process personal data."""

    COACHING = "coaching"
    WORK_SUPERVISION = "work_supervision"
    GROUP_SUPERVISION = "group_supervision"
    MARKETING = "marketing"
    NEWSLETTER = "newsletter"
    WEBSITE_ENQUIRIES = "website_enquiries"
    BOOKKEEPING = "bookkeeping"


class PlaceKind(StrEnum):
    """Places outside this program where personal data of clients usually lie."""

    EMAIL = "email"
    PHONE = "phone"
    MESSAGING = "messaging"
    CALENDAR = "calendar"
    BOOKING = "booking"
    INVOICING = "invoicing"
    ACCOUNTANT = "accountant"
    VIDEO_MEETINGS = "video_meetings"
    NEWSLETTER = "newsletter"
    WEBSITE = "website"
    CLOUD_FILES = "cloud_files"
    SURVEYS = "surveys"
    PAPER = "paper"


@dataclass(frozen=True, slots=True, kw_only=True)
class DataPlace:
    """Whether she uses such a place, and who provides it."""

    kind: PlaceKind
    in_use: bool = True
    recipient: str = ""
    """uid of the provider among the recipients; empty where nobody else gets the data or she has not said"""
    note: str = ""
