"""Bringing a backup back: chosen, opened, compared with what is here, put in its place."""

from heijastus_desk.domain.errors import ErrorCode, HeijastusError

_NO_VAULT = frozenset(
    {
        ErrorCode.VAULT_DAMAGED,
        ErrorCode.VAULT_EMPTY,
        ErrorCode.VAULT_MISSING,
        ErrorCode.VAULT_NOT_ENCRYPTED,
        ErrorCode.VAULT_FOREIGN,
    }
)


def restoring_helps(error: HeijastusError) -> bool:
    """Whether a backup is the remedy for what opening the vault failed with."""
    return error.code in _NO_VAULT
