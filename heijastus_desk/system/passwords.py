"""Passwords for files that leave her hands: made by chance, easy to read aloud, safe to type from paper."""

import secrets
from typing import Final

ALPHABET: Final = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""32 symbols of 5 bits: no 0 beside O and no 1 beside I."""
GROUPS: Final = 4
GROUP_LENGTH: Final = 4
BITS: Final = GROUPS * GROUP_LENGTH * 5


def new_password() -> str:
    """A new one, 4 × 4 symbols joined by hyphens, 80 random bits; ASCII only, for every reader takes that."""
    return "-".join("".join(secrets.choice(ALPHABET) for _ in range(GROUP_LENGTH)) for _ in range(GROUPS))
