"""The parking place: what she decided to erase waits some days, sealed, and can be taken back until then."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from heijastus_desk.domain.destruction import DestructionGround, ErasureChoices, KeptBecause, MentionChoice
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.services.erasure import ErasureService
from heijastus_desk.services.erasure_planning import ErasurePlanning
from heijastus_desk.services.erasure_views import ErasureReport
from heijastus_desk.services.erasure_waiting import ErasureWaiting
from heijastus_desk.services.retention import RetentionService
from heijastus_desk.storage.erasing import sweep
from heijastus_desk.storage.erasing.keeping import is_there
from heijastus_desk.storage.parking import place
from heijastus_desk.storage.parking.contents import contents_of
from heijastus_desk.storage.parking.meanwhile import needs_another, note_returned_names
from heijastus_desk.storage.parking.place import Lot, Parcel
from heijastus_desk.storage.parking.returning import Returned, put_back
from heijastus_desk.storage.queries.party_names import party_names
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system import parking_keys
from heijastus_desk.system.ledger import Root
from heijastus_desk.system.parking_keys import ParkingKey

SHORTEST: Final = 7
LONGEST: Final = 30
"""days; with them the month of a request would not be kept, so a request never waits (Art. 12(3))"""


@dataclass(frozen=True, slots=True)
class Waiting:
    """A lot as she sees it; without its key nobody can be named and nothing taken back."""

    uid: str
    names: tuple[str, ...]
    rows: int
    ground: DestructionGround
    parked_on: date
    until: date
    """the last day it can be taken back"""
    is_over: bool
    has_key: bool


@dataclass(frozen=True, slots=True)
class ParkingNews:
    """What asks for her: how many waits are over, and uids of persons a restored backup brought back."""

    over: int = 0
    came_back: tuple[str, ...] = ()


NOTHING_PARKED: Final = ParkingNews()


@dataclass(frozen=True, slots=True)
class _Decided:
    """What was decided when it was parked."""

    key: ParkingKey
    ground: DestructionGround
    parked_on: date
    mentions: tuple[tuple[str, str, str, str], ...]
    keep_figures: bool
    only_lapsed: bool


class ParkingService:
    """One per open vault. Nothing leaves the parking place by itself: on the last day Today asks her."""

    def __init__(self, vault: VaultFile, retention: RetentionService, erasure: ErasureService) -> None:
        self._vault, self._erasure = vault, erasure
        self._planning = ErasurePlanning(vault, retention)
        self._waiting = ErasureWaiting(vault)

    def park(self, roots: Sequence[Root], choices: ErasureChoices, days: int) -> str:
        """Take what an erasure of the roots would take out of sight, sealed; the uid of the lot.

        What a hold or the law keeps stays, as the preview says. Raises PARKING_REFUSED where the person asked for
        erasure, PARKING_DAYS outside 7 to 30, PARKED_FIRST where rows of theirs wait already, ERASURE_HELD where
        nothing may go.
        """
        if choices.ground is DestructionGround.REQUEST:
            raise HeijastusError(ErrorCode.PARKING_REFUSED)
        if not SHORTEST <= days <= LONGEST:
            raise HeijastusError(ErrorCode.PARKING_DAYS, field="days", given=days)
        self._waiting.require_none(roots)
        today = self._vault.clock.today()
        mentions = tuple(
            (*item, choice.alias, choice.because.value if choice.because else "")
            for item, choice in choices.mentions.items()
        )
        folder = self._vault.paths.folder
        with self._vault.read() as connection:
            number = place.next_number(connection, parking_keys.load(folder))
        key = parking_keys.new_key(number, today + timedelta(days=days), self._planning.with_former(roots))
        decided = _Decided(key, choices.ground, today, mentions, choices.keep_figures, choices.only_lapsed)
        # Before the rows go: without its key the lot could only be thrown away.
        parking_keys.save(folder, key)
        try:
            uid = self._put(decided)
        except BaseException:
            parking_keys.throw_away(folder, number)
            raise
        self._scrub()
        return uid

    def _put(self, decided: "_Decided") -> str:
        """Seal what an erasure would take now; raises ERASURE_HELD where nothing may go."""
        key = decided.key
        plan = self._planning.of(key.roots, only_lapsed=decided.only_lapsed)
        if not plan.chosen.going:
            raise HeijastusError(ErrorCode.ERASURE_HELD)
        with self._vault.write() as transaction:
            connection = transaction.connection
            names = tuple(name for _kind, name in party_names(connection, [uid for _table, uid in key.roots]).values())
            contents = contents_of(connection, plan.chosen)
            parcel = Parcel(contents, names, decided.mentions, decided.keep_figures, only_lapsed=decided.only_lapsed)
            uid = place.put(transaction, parcel, key, decided.ground, decided.parked_on)
            gone = sweep.take_out(connection, plan.chosen)
            transaction.log("parking.begun", uid, rows=gone.total)
        return uid

    def waiting(self) -> tuple[Waiting, ...]:
        """Everything that waits, the oldest first."""
        keys = self._keys()
        today = self._vault.clock.today()
        with self._vault.read() as connection:
            found = [(lot, place.opened(connection, lot, keys.get(lot.number))) for lot in place.lots(connection)]
        return tuple(
            Waiting(
                uid=lot.uid,
                names=parcel.names if parcel else (),
                rows=len(parcel.contents.rows) if parcel else 0,
                ground=lot.ground,
                parked_on=lot.parked_on,
                until=lot.until,
                is_over=lot.until < today,
                has_key=parcel is not None,
            )
            for lot, parcel in found
        )

    def take_back(self, uid: str) -> Returned:
        """Put a lot back where it was.

        Raises PARKING_NOT_FOUND, PARKED_UNREADABLE, PARKED_FIRST (what it belongs to waits in a later lot) with
        nothing changed.
        """
        lot = self._lot(uid)
        with self._vault.write() as transaction:
            connection = transaction.connection
            parcel = place.read(connection, lot.number, self._key(lot))
            others = [key for key in self._keys().values() if key.number != lot.number]
            if needs_another(connection, others, parcel):
                raise HeijastusError(ErrorCode.PARKED_FIRST)
            returned = put_back(connection, parcel.contents)
            note_returned_names(connection, parcel, self._vault.clock.now())
            transaction.delete("parked", uid)
            transaction.log("parking.taken_back", uid, rows=returned.rows)
        parking_keys.throw_away(self._vault.paths.folder, lot.number)
        return returned

    def finish(self, uid: str, progress: Progress | None = None) -> ErasureReport:
        """Erase a lot for good, as decided when it was parked: ledger, backups, proof, report.

        It is put back first, so that one recipe erases everything and can prove it. Where that stops before its first
        step it waits on as before; what must stay by now (a hold placed meanwhile) is back among the clients, with
        ERASURE_HELD. Without its key only its ids are known: backups are cleaned of them. Raises PARKED_FIRST for what
        another lot holds rows of, then as `erase`.
        """
        lot = self._lot(uid)
        key = self._keys().get(lot.number)
        self._waiting.require_none(lot.roots, lot.number)
        choices = ErasureChoices(ground=lot.ground)
        with self._vault.write() as transaction:
            parcel = place.opened(transaction.connection, lot, key)
            if parcel is not None:
                put_back(transaction.connection, parcel.contents)
                note_returned_names(transaction.connection, parcel, self._vault.clock.now())
                choices = _choices(lot, parcel)
            transaction.delete("parked", uid)
            transaction.log("parking.over", uid)
        decided = (
            _Decided(key, lot.ground, lot.parked_on, parcel.mentions, parcel.keep_figures, parcel.only_lapsed)
            if parcel and key
            else None
        )
        try:
            if decided and not self._planning.of(lot.roots, only_lapsed=decided.only_lapsed).chosen.going:
                raise HeijastusError(ErrorCode.ERASURE_HELD)
            report = self._erasure.erase_absent(lot.roots, choices, progress)
        except HeijastusError:
            if decided and not any(set(lot.roots) <= set(one.roots) for one in self._erasure.pending()):
                self._wait_on(decided)
            raise
        parking_keys.throw_away(self._vault.paths.folder, lot.number)
        return report

    def _wait_on(self, decided: "_Decided") -> None:
        """Nothing was erased: it waits as before, unless it has to stay."""
        try:
            self._put(decided)
        except HeijastusError as failure:
            if failure.code is not ErrorCode.ERASURE_HELD:
                raise
            parking_keys.throw_away(self._vault.paths.folder, decided.key.number)
        else:
            self._scrub()

    def returned(self) -> tuple[ParkingKey, ...]:
        """Keys of lots the file does not hold, while their persons stand in it again: a restored older backup."""
        with self._vault.read() as connection:
            there = {lot.number for lot in place.lots(connection)}
            return tuple(
                key
                for number, key in self._keys().items()
                if number not in there and any(is_there(connection, root) for root in key.roots)
            )

    def news(self) -> ParkingNews:
        """What Today tells of the parking place."""
        today = self._vault.clock.today()
        with self._vault.read() as connection:
            over = sum(1 for lot in place.lots(connection) if lot.until < today)
        roots = [root for key in self.returned() for root in key.roots if root[0] == "person"]
        with self._vault.read() as connection:
            persons = [uid for table, uid in roots if is_there(connection, (table, uid))]
        return ParkingNews(over, tuple(dict.fromkeys(persons)))

    def _keys(self) -> dict[int, ParkingKey]:
        return {key.number: key for key in parking_keys.load(self._vault.paths.folder)}

    def _key(self, lot: Lot) -> ParkingKey:
        key = self._keys().get(lot.number)
        if key is None:
            raise HeijastusError(ErrorCode.PARKED_UNREADABLE)
        return key

    def _lot(self, uid: str) -> Lot:
        with self._vault.read() as connection:
            found = next((lot for lot in place.lots(connection) if lot.uid == uid), None)
        if found is None:
            raise HeijastusError(ErrorCode.PARKING_NOT_FOUND)
        return found

    def _scrub(self) -> None:
        with self._vault.alone() as raw:
            sweep.scrub(raw)


def _choices(lot: Lot, parcel: Parcel) -> ErasureChoices:
    mentions = {
        (table, uid): MentionChoice(alias, KeptBecause(because) if because else None)
        for table, uid, alias, because in parcel.mentions
    }
    return ErasureChoices(
        ground=lot.ground, mentions=mentions, only_lapsed=parcel.only_lapsed, keep_figures=parcel.keep_figures
    )


__all__ = ["LONGEST", "NOTHING_PARKED", "SHORTEST", "ParkingNews", "ParkingService", "Returned", "Waiting"]
