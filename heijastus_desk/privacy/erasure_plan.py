"""What becomes of each table when a person is erased, read from the map alone, and what a stated duty keeps."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.decision import Decision
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.privacy.classification import Erase, PartOf, Route, RouteKind
from heijastus_desk.privacy.export_plan import PERSON_ROUTES
from heijastus_desk.privacy.inventory import DataInventory, TableEntry

_BOOKS = frozenset({RecordClass.VOUCHER, RecordClass.LEDGER})
_RUNNING = frozenset({State.RUNNING, State.UPCOMING})
_SUBJECTS = {RouteKind.SUBJECT: "person", RouteKind.OWNER: "person", RouteKind.ORGANISATION: "organisation"}


class Keeping(StrEnum):
    """How a row stays although its person goes."""

    WHOLE = "whole"
    """A hold freezes it as it is; whose it is stays with it."""
    STRIPPED = "stripped"
    """A duty keeps the row alone: what the map says to blank is emptied and the tie to the person is cut."""


@dataclass(frozen=True, slots=True)
class TableRule:
    """How rows of one table go: by their own subject, with their last owner, or when they are about nobody any more."""

    table: str
    own: tuple[Route, ...]
    """to the one subject whose row this is: it goes with the subject"""
    shared: tuple[Route, ...]
    """to several owners: it goes with the last"""
    around: tuple[Route, ...]
    """to people it tells about in passing: it goes when it is about nobody and part of nothing"""
    keepers: tuple[Route, ...]
    """every route by which somebody else keeps the row here"""
    blanked: tuple[str, ...]

    def subject_of(self, route: Route) -> str:
        """The table of the subjects a route leads to."""
        return _SUBJECTS.get(route.kind, "person")


def erasure_rules(inventory: DataInventory) -> Mapping[str, TableRule]:
    """The rule of every table a person or an organisation can be found in."""
    rules = (_rule(entry) for entry in inventory)
    standing = {entry.name for entry in inventory if entry.outlives}
    return {rule.table: rule for rule in rules if rule.keepers or rule.table in standing}


def parts_of(inventory: DataInventory, table: str) -> tuple[str, ...]:
    """Tables whose rows are kept and erased with their parent in `table`."""
    return tuple(
        entry.name for entry in inventory if isinstance(entry.belonging, PartOf) and table in entry.belonging.tables
    )


def keeping(decision: Decision, record_class: RecordClass, *, only_lapsed: bool = False) -> Keeping | None:
    """How a retained item stays when its person is erased on her word; None when it goes.

    A hold keeps what it holds. Of the periods only a duty by law binds her (Art. 17(3)(b)): that of the Accounting
    Act, which keeps the voucher and never a note; every other period is her own choice and yields, unless only what has
    lapsed is to go.
    """
    if decision.state is State.HELD:
        return Keeping.WHOLE
    if record_class not in _BOOKS:
        return Keeping.WHOLE if only_lapsed and decision.state in _RUNNING else None
    by_law = [outcome for outcome in decision.per_rule if not outcome.applied.register_uid]
    return Keeping.STRIPPED if any(outcome.state is not State.DUE for outcome in by_law) else None


def _rule(entry: TableEntry) -> TableRule:
    if entry.outlives:
        # No route leads from the person to it: it goes only when it is erased itself.
        return TableRule(entry.name, (), (), (), (), ())
    own = entry.routes_of(RouteKind.SUBJECT, RouteKind.OWNER, RouteKind.ORGANISATION)
    mentions = entry.routes_of(RouteKind.MENTIONED)
    return TableRule(
        table=entry.name,
        own=tuple(route for route in own if not route.joins),
        shared=entry.routes_of(RouteKind.OWNERS),
        around=tuple(route for route in (*entry.routes_of(RouteKind.CONTEXT), *own) if route.joins),
        keepers=tuple(
            route for route in entry.routes_of(*PERSON_ROUTES, RouteKind.ORGANISATION) if route not in mentions
        ),
        blanked=tuple(c.name for c in entry.personal_columns if c.personal and c.personal.erase is Erase.BLANK),
    )
