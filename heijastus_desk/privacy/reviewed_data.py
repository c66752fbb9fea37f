"""The data of one person after others' rights were looked after: what may leave the house, and what stays out of it."""

from collections.abc import Mapping
from dataclasses import dataclass

from heijastus_desk.domain.rights.values import MaskReason
from heijastus_desk.privacy.subject_data import SubjectData


@dataclass(frozen=True, slots=True)
class LeftOut:
    """A whole text or file that is not given (Art. 15(4)); what it says stands nowhere in the reviewed data."""

    table: str
    uid: str
    column: str
    reason: MaskReason
    is_file: bool = False


@dataclass(frozen=True, slots=True)
class Reviewed:
    """What may be handed over. Nothing in `data` waits any more once `open` is 0."""

    data: SubjectData
    masked: Mapping[MaskReason, int]
    """passages taken out or put under an alias, by reason"""
    left_out: tuple[LeftOut, ...]
    aliases: int
    """how many people stand under an alias"""
    open: int
    """passages that still wait for her"""
