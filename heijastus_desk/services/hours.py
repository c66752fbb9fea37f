"""Her list of hours for a certificate: sessions held, named only with permission, and sums that outlive erasure."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from heijastus_desk.documents.working_lists import HoursRow, HoursSum, hours_csv
from heijastus_desk.domain.consents import PermissionKind, permits
from heijastus_desk.domain.contracts import ContractKind
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import in_order
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.storage.queries.consents import permission_said
from heijastus_desk.storage.queries.orderer_views import HoursLine, HoursTotal, hours_lines, hours_totals
from heijastus_desk.storage.vault_file import VaultFile


@dataclass(frozen=True, slots=True, kw_only=True)
class HoursList:
    """Sessions held in a span of days and their sums. `erased` are sums of whole years whose sessions are gone."""

    start: date
    end: date
    lines: tuple[HoursLine, ...]
    kept: tuple[HoursTotal, ...]
    """sums of the lines, by year and kind of contract"""
    erased: tuple[HoursTotal, ...]
    left_out: tuple[int, ...]
    """years of which the span takes only a part: their erased sessions cannot be counted in"""

    @property
    def sessions(self) -> int:
        """How many in all."""
        return sum(total.sessions for total in (*self.kept, *self.erased))

    @property
    def minutes(self) -> int:
        """Their length in all."""
        return sum(total.minutes for total in (*self.kept, *self.erased))


class HoursService:
    """Counts the hours of her work."""

    def __init__(self, vault: VaultFile, sight: OutOfSight | None = None) -> None:
        self._vault, self._sight = vault, sight or OutOfSight(vault)

    def list(self, start: date, end: date) -> HoursList:
        """Sessions from `start` to `end`, both included; raises DATE_ORDER at `end`."""
        in_order(start, end, field="end")
        today, hidden = self._vault.clock.today(), self._sight.uids()
        with self._vault.read() as connection:
            said = permission_said(connection, PermissionKind.HOURS_LIST)

            def may_name(person: str, contract: str) -> bool:
                return person in said and person not in hidden and permits(said[person], today, contract)

            lines = hours_lines(connection, start, end, may_name)
            erased = hours_totals(connection, start, end)
        whole = {year for year in range(start.year, end.year + 1) if _is_whole(year, start, end)}
        return HoursList(
            start=start,
            end=end,
            lines=lines,
            kept=_sums(lines),
            erased=tuple(total for total in erased if total.year in whole),
            left_out=tuple(sorted({total.year for total in erased} - whole)),
        )

    def csv(self, start: date, end: date, lang: Lang) -> bytes:
        """The list as a table for a spreadsheet; raises DATE_ORDER at `end`."""
        found = self.list(start, end)
        return hours_csv(hours_rows(found.lines), (*sum_rows(found.kept), *sum_rows(found.erased, erased=True)), lang)


def hours_rows(lines: Iterable[HoursLine]) -> tuple[HoursRow, ...]:
    """What the list says of each session, whether it is printed or a table."""
    return tuple(
        HoursRow(
            held_on=line.held_on,
            minutes=line.minutes,
            kind=line.kind,
            orderer=line.orderer,
            names=line.names,
            unnamed=line.unnamed,
        )
        for line in lines
    )


def sum_rows(totals: Iterable[HoursTotal], *, erased: bool = False) -> tuple[HoursSum, ...]:
    """The same of sums."""
    return tuple(
        HoursSum(year=one.year, kind=one.kind, sessions=one.sessions, minutes=one.minutes, erased=erased)
        for one in totals
    )


def _is_whole(year: int, start: date, end: date) -> bool:
    return start <= date(year, 1, 1) and date(year, 12, 31) <= end


def _sums(lines: Iterable[HoursLine]) -> tuple[HoursTotal, ...]:
    sessions: Counter[tuple[int, ContractKind | None]] = Counter()
    minutes: Counter[tuple[int, ContractKind | None]] = Counter()
    for line in lines:
        key = (line.held_on.year, line.kind)
        sessions[key] += 1
        minutes[key] += line.minutes
    order = [*ContractKind, None]
    keys = sorted(sessions, key=lambda key: (key[0], order.index(key[1])))
    return tuple(HoursTotal(year, kind, sessions[year, kind], minutes[year, kind]) for year, kind in keys)


__all__ = ["HoursLine", "HoursList", "HoursService", "HoursTotal", "hours_rows", "sum_rows"]
