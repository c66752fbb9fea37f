"""How a use case turns its transaction into a Change that can be undone."""

from collections.abc import Callable, Generator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import TypeVar

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.restricted_writes import breaks_restriction
from heijastus_desk.storage.unit_of_work import AnyStep, Transaction
from heijastus_desk.storage.vault_file import VaultFile

T = TypeVar("T")


@dataclass(slots=True)
class Edit:
    """A transaction under way and, once it is committed, the change it made."""

    transaction: Transaction
    uid: str = ""
    change: Change | None = None

    @property
    def done(self) -> Change:
        """The committed change; only after the `edit` block has ended."""
        if self.change is None:
            raise RuntimeError("asked for the change before the transaction was committed")
        return self.change


def found(record: T | None) -> T:
    """The record that was read; raises RECORD_NOT_FOUND when there was none."""
    if record is None:
        raise HeijastusError(ErrorCode.RECORD_NOT_FOUND)
    return record


@contextmanager
def edit(vault: VaultFile, summary: str, *kinds: Kind, wished: bool = False) -> Generator[Edit]:
    """Run the block in one transaction and give the edit its Change when it is committed.

    Raises RESTRICTED where the block wrote about a person whose processing is restricted, unless it is what that person
    `wished` (Art. 18(2)).
    """
    with vault.write() as transaction:
        current = Edit(transaction)
        yield current
        if not wished:
            _refuse_restricted(transaction)
        transaction.log(summary, current.uid)
    current.change = Change(
        summary,
        frozenset(kinds),
        current.uid,
        _inverse(vault, summary, frozenset(kinds), transaction.steps, wished=wished),
    )


def joined(first: Change, last: Change) -> Change:
    """Two changes made one after the other as one: undo takes both back, the last one first."""

    def undo() -> Change:
        undone = [change.inverse() for change in (last, first) if change.inverse is not None]
        return joined(*undone) if len(undone) > 1 else undone[0]

    return Change(last.summary, first.kinds | last.kinds, last.uid, undo)


def _refuse_restricted(transaction: Transaction) -> None:
    if breaks_restriction(transaction.connection, transaction.steps):
        raise HeijastusError(ErrorCode.RESTRICTED)


def _inverse(
    vault: VaultFile, summary: str, kinds: frozenset[Kind], steps: list[AnyStep], *, wished: bool
) -> Callable[[], Change]:
    def undo() -> Change:
        with vault.write() as transaction:
            transaction.undo(steps)
            if not wished:
                _refuse_restricted(transaction)
            transaction.log(f"{summary}.undone", steps[-1].uid if steps else "")
        return Change(summary, kinds, "", _inverse(vault, summary, kinds, transaction.steps, wished=wished))

    return undo
