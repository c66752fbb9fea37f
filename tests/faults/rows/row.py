"""What a row of the campaign is: one fault, tried on one activity for a number of rounds or until time is up."""

import os
import random
import time
from collections.abc import Callable
from dataclasses import dataclass, field

from tests.faults.activities.activity import Activity
from tests.faults.stage import Stage
from tests.faults.tally import Tally


@dataclass(slots=True)
class Order:
    """How much of a row is wanted. The same seed tries the same things in the same order."""

    rounds: int
    seconds: float
    seed: int
    without: str = ""
    chance: random.Random = field(init=False)
    _end: float = field(init=False)
    _parent: int = field(init=False)

    def __post_init__(self) -> None:
        self.chance = random.Random(self.seed)
        self._end = time.monotonic() + self.seconds
        self._parent = os.getppid()

    def goes_on(self, tally: Tally) -> bool:
        """Whether there is time for another round; there is for the first. A control ends with its first loss only."""
        if os.getppid() != self._parent:
            # Whoever wanted the answer is gone; the full campaign would go on for hours.
            return False
        if self.without:
            return not tally.lost
        return not tally.tried or time.monotonic() < self._end

    def tally(self, fault: str, activity: str) -> Tally:
        return Tally(fault, activity, self.seed, self.without)

    def spread(self, last: int) -> list[int]:
        """Numbers 1..last to try: every one when the rounds suffice, otherwise a sample; in random order."""
        every = list(range(1, last + 1))
        if self.rounds >= last:
            self.chance.shuffle(every)
            return every
        return self.chance.sample(every, self.rounds)


Row = Callable[[Stage, Activity, Order], Tally]
