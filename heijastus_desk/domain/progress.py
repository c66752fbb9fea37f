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


def cancelled() -> HeijastusError:
    """The failure a cancelled piece of work ends with."""
    return HeijastusError(ErrorCode.CANCELLED)
