"""One line of today: what it is about, what it says, where it leads."""

from dataclasses import dataclass
from enum import StrEnum


class Topic(StrEnum):
    """What a line is about."""

    SETUP = "setup"
    DAMAGED = "damaged"
    FINDING = "finding"
    UNFINISHED = "unfinished"
    OLD_BACKUP = "old_backup"
    DRAFT = "draft"
    MEETING = "meeting"
    NOT_RECORDED = "not_recorded"
    DUE = "due"
    ROUND = "round"
    BREACH = "breach"
    REQUEST = "request"
    REQUESTS = "requests"
    FROZEN = "frozen"
    REVIEW = "review"
    UNDATED = "undated"
    SOON = "soon"
    PUT_OFF = "put_off"
    SHRED = "shred"
    COPIES = "copies"
    NAMES_BACK = "names_back"
    PARKED = "parked"
    SECOND_PLACE = "second_place"
    WAITING = "waiting"
    DRILL = "drill"
    LACKING = "lacking"
    UNTOLD = "untold"
    UNTRUE = "untrue"
    RECIPIENT = "recipient"
    GUIDED = "guided"
    YEAR = "year"
    REGISTER = "register"
    REGISTERS = "registers"
    FIRST_NOTICE = "first_notice"
    FIRST_CLIENT = "first_client"


@dataclass(frozen=True, slots=True)
class Line:
    """One thing to do, and the page and record where; `number` tells apart what is the same but for its words."""

    topic: Topic
    page: str
    record: str
    title: str
    text: str
    number: int = 0

    @property
    def uid(self) -> str:
        return f"{self.topic}:{self.record}" + (f":{self.number}" if self.number else "")
