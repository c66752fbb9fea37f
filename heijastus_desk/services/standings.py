"""Where everything that is kept stands: counts, lines and chips for the window, from the table of decisions."""

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from typing import TypeVar

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.domain.retention.standing import Chip, Dashboard, LineWish, StandingLine
from heijastus_desk.services.full_standings import chips_of, dashboard_of, due_on_paper_of, lapsed_of, lines_of
from heijastus_desk.services.retention import RetentionOverview, RetentionService, judging
from heijastus_desk.storage.standings.answers import chips, dashboard, due_on_paper, item_uids, lapsed
from heijastus_desk.storage.standings.keeping import StandingTable
from heijastus_desk.storage.standings.lines import LineReader
from heijastus_desk.storage.standings.roots import roots_of
from heijastus_desk.storage.vault_file import VaultFile

__all__ = ["StandingService", "dashboard_of", "lines_of"]

T = TypeVar("T")


class StandingService:
    """Answers from the table, after making anew what was written since; each answer is as of today.

    On a full disk the table cannot be written: then the answer is computed from everything.
    """

    def __init__(self, vault: VaultFile, retention: RetentionService) -> None:
        self._vault, self._retention = vault, retention
        self._table = StandingTable(vault, judging)

    def refresh(self, progress: Progress | None = None) -> None:
        """Make anew what was written since; everything where that cannot be told apart. Raises CANCELLED."""
        try:
            self._table.refresh(progress)
        except HeijastusError as failure:
            if failure.code is not ErrorCode.DISK_FULL:
                raise

    def is_current(self) -> bool:
        """Whether asking is quick; where not, `refresh` belongs behind the window, with its progress."""
        return self._table.is_quick()

    def dashboard(self, on: date | None = None) -> Dashboard:
        """How many items stand where today, or on another day, for which everything is computed."""
        today = self._vault.clock.today()
        if on is not None and on != today:
            return dashboard_of(self._retention.overview(on))
        return self._answer(lambda connection: dashboard(connection, today), dashboard_of)

    def lines(self, wish: LineWish | None = None) -> tuple[StandingLine, ...]:
        """The lines asked for as of today, in the order she should look at them."""
        asked, today = wish or LineWish(), self._vault.clock.today()
        return self._answer(
            lambda connection: LineReader(connection, today).lines(asked), lambda full: lines_of(full, asked)
        )

    def items(self, line: StandingLine) -> tuple[tuple[str, str], ...]:
        """Table and uid of every item of a line; without those that have gone since."""
        with self._vault.read() as connection:
            return tuple((line.table, uid) for uid in item_uids(connection, line.table, line.numbers))

    def roots(self, lines: Iterable[StandingLine]) -> tuple[tuple[str, str], ...]:
        """Table and uid of what is to be erased so that these lines go, each once.

        An item shared with somebody whose line is not among them stays for that one: then it is the tie row of the
        owner that goes. One without such ties waits until it may go for everybody it is about.
        """
        with self._vault.read() as connection:
            return roots_of(connection, ((line.table, line.subject_uid, line.numbers) for line in lines))

    def of_subject(self, uid: str) -> tuple[StandingLine, ...]:
        """What is kept about one person or organisation."""
        return self.lines(LineWish(subject=uid))

    def lapsed(self) -> frozenset[str]:
        """uids of persons and organisations whose card has no use left that lists and search are for."""
        today = self._vault.clock.today()
        return self._answer(lambda connection: lapsed(connection, today), lapsed_of)

    def lapsed_as_known(self) -> frozenset[str]:
        """The same by what was computed last, as of today; quick, whatever has been written since."""
        with self._vault.read() as connection:
            return lapsed(connection, self._vault.clock.today())

    def chips(self) -> Mapping[str, Chip]:
        """The word beside each client who has something to tell, by uid."""
        today = self._vault.clock.today()
        return self._answer(lambda connection: chips(connection, today), chips_of)

    def due_on_paper(self) -> frozenset[tuple[str, str]]:
        """Table and uid of the rows on paper that may go, for everybody they are about."""
        today = self._vault.clock.today()
        return self._answer(lambda connection: due_on_paper(connection, today), due_on_paper_of)

    def _answer(self, ask: Callable[..., T], otherwise: Callable[[RetentionOverview], T]) -> T:
        try:
            return self._table.read(ask)
        except HeijastusError as failure:
            if failure.code is not ErrorCode.DISK_FULL:
                raise
        return otherwise(self._retention.overview())
