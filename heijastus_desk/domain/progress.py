"""How long work tells how far it is and hears that it should stop."""

from typing import Protocol

from heijastus_desk.domain.errors import ErrorCode, HeijastusError


class Progress(Protocol):
    """Called by work between steps."""

    def step(self, done: int, total: int) -> None:
        """Tell that `done` of `total` steps are behind; raises CANCELLED when she asked to stop."""
        ...


class Silent:
    """Progress nobody watches."""

    def step(self, done: int, total: int) -> None:
        """Do nothing."""


class Span:
    """A stretch of longer work: what it tells of itself counts as `first` to `last` of 100."""

    def __init__(self, whole: Progress, first: int, last: int) -> None:
        self._whole = whole
        self._first = first
        self._last = last

    def step(self, done: int, total: int) -> None:
        """Tell the whole how far this stretch is; raises CANCELLED."""
        share = min(done, total) / total if total else 1.0
        self._whole.step(self._first + int((self._last - self._first) * share), 100)


def cancelled() -> HeijastusError:
    """The failure a cancelled piece of work ends with."""
    return HeijastusError(ErrorCode.CANCELLED)
