"""Consents and permissions: append-only steps, each per purpose and text version (Art. 7), and what stands today."""

from enum import StrEnum


class ConsentStep(StrEnum):
    """A consent or a permission is given and withdrawn, never edited."""

    GIVEN = "given"
    WITHDRAWN = "withdrawn"


class GivenHow(StrEnum):
    """How a person said it."""

    WRITTEN = "written"
    ORAL = "oral"
    MESSAGE = "message"
    FORM = "form"


class PermissionKind(StrEnum):
    """What a person allows her to do; no consent under Art. 6, and kept apart from it."""

    SECRECY_RELEASE = "secrecy_release"
    REPORT_TO_ORDERER = "report_to_orderer"
    RECORDING = "recording"
    HOURS_LIST = "hours_list"
    PUBLICATION = "publication"
