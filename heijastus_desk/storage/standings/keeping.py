"""Keeps the table of where everything stands true to the file: what was marked is made anew before anybody asks.

The table is never the truth. Broken off half way, made by another program, asked about on a day before the last one, or
after something that concerns everything, it is made as a whole.
"""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from threading import RLock
from typing import Final, TypeVar
from uuid import uuid4

import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection
from sqlalchemy.exc import DatabaseError

from heijastus_desk import __version__
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.domain.retention.decision import Decision
from heijastus_desk.domain.retention.facts import RetainedRow, VaultFacts
from heijastus_desk.domain.retention.terms import Scope
from heijastus_desk.storage import opening
from heijastus_desk.storage.queries.registers import read_controller, read_registers
from heijastus_desk.storage.queries.vault_facts import read_vault_facts
from heijastus_desk.storage.standings import marks
from heijastus_desk.storage.standings.making import bundled
from heijastus_desk.storage.standings.marks import Marks
from heijastus_desk.storage.standings.reading import read_facts_about
from heijastus_desk.storage.standings.rows import StandingRow, write_for, write_whole
from heijastus_desk.storage.tables.standings import standing
from heijastus_desk.storage.unit_of_work import worded
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system import collector

T = TypeVar("T")
Decide = Callable[[RetainedRow], Decision]
Judging = Callable[[VaultFacts, tuple[Register, ...], Controller | None, date], Decide]

MANY: Final = 1_000
"""Marks or parties; beyond, making the whole is as quick and holds nobody up."""
_FORM: Final = "1"
"""What the table's rows mean; with the program's own version it tells a table made otherwise."""
_ATTEMPTS: Final = 3
_READ, _JUDGED = 55, 85


class StandingTable:
    """The table of one open vault. Any thread may ask; one makes at a time."""

    def __init__(self, vault: VaultFile, judging: Judging) -> None:
        self._vault, self._judging = vault, judging
        self._making = RLock()

    def is_quick(self) -> bool:
        """Whether little is to be made before an answer."""
        with self._vault.read() as connection:
            known = marks.read_marks(connection)
        return not self._is_whole(known) and known.touched <= MANY

    def refresh(self, progress: Progress | None = None) -> None:
        """Make anew what was marked. Raises CANCELLED, and whatever writing to the vault raises."""
        watched = progress or Silent()
        with self._making:
            for _ in range(_ATTEMPTS):
                with self._vault.read() as connection:
                    known = marks.read_marks(connection)
                    if self._is_current(connection, known):
                        return
                if self._is_whole(known) or known.touched > MANY or not self._make_marked():
                    self._make_whole(watched)

    def read(self, ask: Callable[[Connection], T]) -> T:
        """Make anew what was marked, then ask."""
        self.refresh()
        with self._vault.read() as connection:
            return ask(connection)

    def _is_whole(self, known: Marks) -> bool:
        as_of = known.says(marks.AS_OF)
        return (
            known.is_whole
            or bool(known.says(marks.MAKING))
            or known.says(marks.MADE_BY) != _made_by()
            or as_of > self._vault.clock.today().isoformat()
        )

    def _is_current(self, connection: Connection, known: Marks) -> bool:
        today = self._vault.clock.today()
        if self._is_whole(known) or known.touched:
            return False
        if known.says(marks.AS_OF) == today.isoformat():
            return True
        come = standing.select().where(standing.c.recheck_on <= today).limit(1)
        return connection.execute(come).first() is None

    def _make_marked(self) -> bool:
        """Make anew what single marks touch, in one transaction; False where that is too much."""
        today = self._vault.clock.today()
        with collector.resting(), self._vault.write() as transaction:
            connection = transaction.connection
            registers = tuple(stored.value for stored in read_registers(connection))
            counts_organisations = any(
                rule.scope is Scope.ORGANISATION for register in registers for rule in register.retention
            )
            parties = marks.touched(connection, marks.read_marks(connection), today, counts_organisations)
            if len(parties) > MANY:
                marks.say(connection, marks.ALL, "")
                return False
            facts = read_facts_about(connection, parties)
            rows = self._judged(connection, facts, registers, today)
            write_for(connection, parties.persons, parties.organisations, rows)
            marks.clear_marks(connection)
            marks.say(connection, marks.AS_OF, today.isoformat())
        return True

    def _make_whole(self, progress: Progress) -> None:
        """Make all of it from a view of its own, so that nobody waits; what is written meanwhile is marked."""
        attempt, today = str(uuid4()), self._vault.clock.today()
        progress.step(0, 100)
        with self._vault.write() as transaction:
            marks.unsay(transaction.connection, marks.ALL)
            marks.clear_marks(transaction.connection)
            marks.say(transaction.connection, marks.MAKING, attempt)
        with collector.resting():
            rows = self._everything(today, progress)
            progress.step(_JUDGED, 100)
            with self._vault.write() as transaction:
                connection = transaction.connection
                if marks.read_marks(connection).says(marks.MAKING) != attempt:
                    return
                write_whole(connection, rows)
                marks.unsay(connection, marks.MAKING)
                marks.say(connection, marks.AS_OF, today.isoformat())
                marks.say(connection, marks.MADE_BY, _made_by())
        progress.step(100, 100)

    def _everything(self, today: date, progress: Progress) -> list[StandingRow]:
        try:
            with (
                closing(self._vault.connect()) as raw,
                opening.engine_over(raw, "BEGIN").begin() as connection,
            ):
                facts = read_vault_facts(connection)
                progress.step(_READ, 100)
                registers = tuple(stored.value for stored in read_registers(connection))
                return self._judged(connection, facts, registers, today)
        except (DatabaseError, driver.DatabaseError) as failure:
            raise worded(failure) from None

    def _judged(
        self, connection: Connection, facts: VaultFacts, registers: tuple[Register, ...], today: date
    ) -> list[StandingRow]:
        controller = read_controller(connection)
        decide = self._judging(facts, registers, controller.value if controller else None, today)
        return bundled(facts.rows, decide, today)


def _made_by() -> str:
    return f"{__version__}/{_FORM}"
