"""The vault fixtures, by name."""

from tests.guarantees.erasing_known import known
from tests.storage.vaults import app, bare, clock, empty_app, key, paths, ready, vault

__all__ = ["app", "bare", "clock", "empty_app", "key", "known", "paths", "ready", "vault"]
