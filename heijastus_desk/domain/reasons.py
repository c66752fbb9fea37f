"""Why something is so: a code with parameters, which one place turns into a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from heijastus_desk.domain.languages import LocalisedText

Param = str | int | date | LocalisedText | None


@dataclass(frozen=True, slots=True)
class Reason:
    """A decision's reason; parameters are dates, numbers, codes or her own register texts, never a person's name."""

    code: str
    params: Mapping[str, Param] = field(default_factory=dict[str, Param])
