"""Why something is so: a code with parameters, which one place turns into a sentence."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date


@dataclass(frozen=True, slots=True)
class Reason:
    """A decision's reason. Parameters are dates, numbers, enum codes or texts of a register, never names of persons."""

    code: str
    params: Mapping[str, "str | int | date | None"] = field(default_factory=dict[str, "str | int | date | None"])
