"""Whether the vault is whole: the quick look at start, the full one each week, and making the file smaller."""

from collections.abc import Generator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from typing import Any, Final

from heijastus_desk.domain.progress import Progress, Silent, Span
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.storage import health, write_ahead
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system import ballast
from heijastus_desk.system.vault_state import change_state, read_state

_EVERY: Final = timedelta(days=7)
_ASIDE_KEPT: Final = timedelta(days=90)


class HealthService:
    """Checks and compacts the file of the open vault. Every check raises VAULT_DAMAGED(part=…) for a damaged one."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def findings(self) -> tuple[Reason, ...]:
        """What she must hear about how the file was found when it was opened; worded like every reason."""
        return self._vault.findings

    def quick(self) -> None:
        """Pages and structure, 6 ms a megabyte, beside other work; also sees to the reserve for a full disk."""
        with self._connection() as raw:
            health.quick_check(raw)
        ballast.ensure(self._vault.paths)

    def full(self, progress: Progress | None = None) -> None:
        """Everything, 25 ms a megabyte, beside other work; its day is remembered. Raises CANCELLED, VAULT_BUSY too."""
        with self._connection() as raw:
            health.full_check(raw, progress or Silent())
            health.check_schema(raw)
        with self._vault.write() as transaction:
            transaction.log("vault.checked")
        change_state(self._vault.paths.state, full_check_on=self._vault.clock.today().isoformat())
        write_ahead.forget_aside(self._vault.paths.database, self._vault.clock.now() - _ASIDE_KEPT)

    def last_full(self) -> date | None:
        """The day of the last full check that passed; None for never."""
        try:
            return date.fromisoformat(read_state(self._vault.paths.state).full_check_on)
        except ValueError:
            return None

    def is_full_due(self) -> bool:
        """Whether a week has passed since, or the clock says that it was in the future."""
        last = self.last_full()
        return last is None or not timedelta() <= self._vault.clock.today() - last < _EVERY

    def compact(self, progress: Progress | None = None) -> int:
        """Write the file anew without its free pages; returns the bytes saved. Others wait until it is done.

        Never without a full check before: a damaged file would lose what is still readable. Raises VAULT_DAMAGED,
        VAULT_BUSY, DISK_FULL (it needs room for a second copy) or CANCELLED with the file as it was.
        """
        watched = progress or Silent()
        with self._vault.alone() as raw:
            health.full_check(raw, Span(watched, 0, 50))
            before = self._vault.paths.database.stat().st_size
            health.compact(raw)
            saved = before - self._vault.paths.database.stat().st_size
            health.quick_check(raw)
        with self._vault.write() as transaction:
            transaction.log("vault.compacted", bytes=saved)
        watched.step(100, 100)
        return saved

    @contextmanager
    def _connection(self) -> Generator[Any]:
        with closing(self._vault.connect()) as raw:
            yield raw
