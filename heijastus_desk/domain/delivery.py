"""How a notice reached a person (Art. 13 and 14)."""

from enum import StrEnum


class DeliveryHow(StrEnum):
    """By which way a notice was given."""

    HANDED = "handed"
    SIGNED = "signed"
    MESSAGE = "message"
    POST = "post"
    WEB = "web"
