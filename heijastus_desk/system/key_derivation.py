"""From a secret to the key that wraps the data key: Argon2id for passphrases, HKDF for codes full of randomness."""

import math
import os
import time
import unicodedata
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError

KEY_BYTES: Final = 32
SALT_BYTES: Final = 16
_KIB_PER_MIB: Final = 1024
# Memory is chosen in steps a person can read in the file; also a multiple of the 4 x 8 KiB that Argon2 demands.
_STEP_KIB: Final = 16 * _KIB_PER_MIB
_ATTEMPTS: Final = 3
_SHORTEST: Final = 1e-6


@dataclass(frozen=True, slots=True)
class Argon2Cost:
    """What one guess of a passphrase costs: memory in KiB, passes over it, lanes worked in parallel."""

    memory_kib: int
    iterations: int
    lanes: int

    def is_below(self, floor: "Argon2Cost") -> bool:
        """Whether any of the three is less than the floor's."""
        return self.memory_kib < floor.memory_kib or self.iterations < floor.iterations or self.lanes < floor.lanes


FLOOR: Final = Argon2Cost(64 * _KIB_PER_MIB, 3, 4)
DEFAULT: Final = Argon2Cost(256 * _KIB_PER_MIB, 3, 4)
CAP: Final = Argon2Cost(1024 * _KIB_PER_MIB, 16, 16)


def require_floor(cost: Argon2Cost, floor: Argon2Cost = FLOOR) -> None:
    """Raise KDF_TOO_WEAK for a cost below the floor."""
    if cost.is_below(floor):
        raise HeijastusError(ErrorCode.KDF_TOO_WEAK)


def normalised(passphrase: str) -> bytes:
    """The bytes of a passphrase, the same for the composed and the decomposed form of ä, ö, å (NFC, UTF-8).

    Nothing is trimmed: a blank at the end is part of what she chose.
    """
    # A lone surrogate must not raise: UnicodeEncodeError carries the whole passphrase.
    return unicodedata.normalize("NFC", passphrase).encode("utf-8", "surrogatepass")


def derive_from_passphrase(passphrase: str, cost: Argon2Cost, salt: bytes) -> bytes:
    """The 32-byte wrapping key of a passphrase; takes 0.5 to 1 s at a calibrated cost and lets other threads run."""
    from cryptography.hazmat.primitives.kdf.argon2 import Argon2id  # noqa: PLC0415  (kept off the path to the window)

    kdf = Argon2id(
        salt=salt, length=KEY_BYTES, iterations=cost.iterations, lanes=cost.lanes, memory_cost=cost.memory_kib
    )
    return kdf.derive(normalised(passphrase))


def derive_from_random(secret: bytes, salt: bytes, purpose: str) -> bytes:
    """A 32-byte key from a secret of at least 128 random bits (HKDF-SHA-256); each purpose gives another key."""
    from cryptography.hazmat.primitives.hashes import SHA256  # noqa: PLC0415
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF  # noqa: PLC0415

    return HKDF(SHA256(), KEY_BYTES, salt=salt, info=purpose.encode()).derive(secret)


def measure(cost: Argon2Cost) -> float:
    """Seconds that one derivation takes on this computer now; `inf` where its memory cannot be had."""
    salt = os.urandom(SALT_BYTES)
    start = time.perf_counter()
    try:
        derive_from_passphrase("", cost, salt)
    except MemoryError:
        return float("inf")
    return time.perf_counter() - start


def calibrate(
    target: tuple[float, float] = (0.5, 1.0), *, measured: Callable[[Argon2Cost], float] = measure
) -> Argon2Cost:
    """A cost that takes `target` seconds (least, most) on this computer, within floor and cap.

    Runs two to four derivations, about 2 s, at first run only. Memory is raised first, because it is what
    guessing hardware lacks; passes only once memory has reached its cap. Where memory cannot be had it is the floor.
    `measured` stands in for the clock in tests.
    """
    least, most = target
    aim = (least + most) / 2
    cost = _with_memory(FLOOR.memory_kib * aim / max(measured(FLOOR), _SHORTEST))
    for attempt in range(1, _ATTEMPTS + 1):
        seconds = measured(cost)
        if math.isinf(seconds):
            return FLOOR
        if least <= seconds <= most:
            break
        if seconds < least and cost.memory_kib >= CAP.memory_kib:
            passes = int(cost.iterations * aim / max(seconds, _SHORTEST))
            return replace(cost, iterations=min(max(passes, cost.iterations), CAP.iterations))
        # The last time only downwards: a size that was never tried might not be had when she unlocks.
        if seconds > most or attempt < _ATTEMPTS:
            cost = _with_memory(cost.memory_kib * aim / max(seconds, _SHORTEST))
    return cost


def _with_memory(memory_kib: float) -> Argon2Cost:
    bounded = min(max(memory_kib, FLOOR.memory_kib), CAP.memory_kib)
    return replace(FLOOR, memory_kib=int(bounded) // _STEP_KIB * _STEP_KIB)
