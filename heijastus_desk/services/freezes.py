"""Restriction, claims, collection, requests: what freezes somebody's data, opened and closed with its reason."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Final

from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import in_order
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.freezes import CAUSES, Freeze, RestrictedUse, RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.services.changing import edit, found
from heijastus_desk.services.contracts import party_ids
from heijastus_desk.storage.queries.freezes import NamedFreeze, named_freezes, one_freeze, restricted_persons
from heijastus_desk.storage.unit_of_work import Row, Transaction
from heijastus_desk.storage.vault_file import VaultFile

_KINDS: Final = (Kind.HOLDS, Kind.PARTIES)
_USED: Final = {
    RestrictedUse.CONSENT: "restricted_use.consent",
    RestrictedUse.CLAIMS: "restricted_use.claims",
    RestrictedUse.OTHERS_RIGHTS: "restricted_use.others_rights",
    RestrictedUse.PUBLIC_INTEREST: "restricted_use.public_interest",
}


@dataclass(frozen=True, slots=True)
class ReviewsDue:
    """How many open freezes are to be looked at again today or earlier, and the first of their days."""

    count: int
    first: date | None


NOTHING_DUE: Final = ReviewsDue(0, None)


class FreezeService:
    """A freeze concerns everything of a party, or some classes of it, and what is added while it is open."""

    def __init__(self, vault: VaultFile) -> None:
        self._vault = vault

    def open(
        self,
        party: PartyRef,
        cause: HoldCause,
        *,
        ground: RestrictionGround | None = None,
        record_classes: Iterable[RecordClass] = (),
        reason: str,
        review_on: date | None = None,
        on: date | None = None,
    ) -> Change:
        """Freeze a person or an organisation from `on` (today): a restriction is a person's and names its ground.

        Raises with the field at fault, FROZEN_ALREADY where the same is open. A restriction always hides the whole
        person, whatever classes are named.
        """
        today = self._vault.clock.today()
        opened = on or today
        _require_cause(party, cause, ground)
        if opened > today:
            raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field="opened_on", given=opened)
        _require_ahead(review_on, today)
        text = values.prose(reason, field="reason", required=True)
        wanted = sorted({one.value for one in record_classes})
        summary = "restriction_opened" if cause is HoldCause.RESTRICTION else "freeze_opened"
        with edit(self._vault, summary, *_KINDS) as current:
            columns = party_ids(current.transaction, party)
            _refuse_twice(current.transaction, columns, cause, ground)
            row = current.transaction.insert(
                "freeze",
                {
                    **columns,
                    "cause": cause.value,
                    "ground": ground.value if ground else None,
                    "record_classes": wanted,
                    "reason": text,
                    "opened_on": opened,
                    "review_on": review_on,
                },
            )
            current.uid = row["uid"]
        return current.done

    def review_again(self, uid: str, review_on: date | None) -> Change:
        """Another day to look at it again, or none; raises DATE_ORDER for a day that is not ahead."""
        _require_ahead(review_on, self._vault.clock.today())
        with edit(self._vault, "freeze_reviewed", Kind.HOLDS) as current:
            _require_open(current.transaction.fetch("freeze", uid))
            current.transaction.update("freeze", uid, {"review_on": review_on})
            current.uid = uid
        return current.done

    def told(self, uid: str, on: date, lifts_on: date | None = None) -> Change:
        """The person was told on this day that the restriction is lifted, and on which day (Art. 18(3)).

        Raises DATE_ORDER at `lifts_on` for a day that is not after the one the person was told.
        """
        with edit(self._vault, "restriction_told", Kind.HOLDS) as current:
            row = current.transaction.fetch("freeze", uid)
            _require_open(row)
            if row["cause"] != HoldCause.RESTRICTION:
                raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="cause", given=row["cause"])
            self._require_day(on, row["opened_on"], "told_on")
            if lifts_on is not None and lifts_on <= on:
                raise HeijastusError(ErrorCode.DATE_ORDER, field="lifts_on", first=on, last=lifts_on)
            current.transaction.update("freeze", uid, {"told_on": on, "lifts_on": lifts_on})
            current.uid = uid
        return current.done

    def close(self, uid: str, on: date) -> Change:
        """End it: everything thaws that day.

        The freeze of an open request ends with it, else CASE_STILL_OPEN(number).
        A restriction only once the person was told, else NOT_TOLD, and not before the day the person was promised,
        else LIFTED_EARLY at `closed_on`.
        """
        restricts = self.one(uid).freeze.cause is HoldCause.RESTRICTION
        summary = "restriction_lifted" if restricts else "freeze_closed"
        with edit(self._vault, summary, *_KINDS) as current:
            row = current.transaction.fetch("freeze", uid)
            _require_open(row)
            _refuse_while_asked(current.transaction, uid)
            if restricts and row["told_on"] is None:
                raise HeijastusError(ErrorCode.NOT_TOLD, field="told_on")
            if restricts and row["lifts_on"] is not None and on < row["lifts_on"]:
                raise HeijastusError(ErrorCode.LIFTED_EARLY, field="closed_on", first=row["lifts_on"])
            self._require_day(on, row["told_on"] or row["opened_on"], "closed_on")
            current.transaction.update("freeze", uid, {"closed_on": on})
            current.uid = uid
        return current.done

    def one(self, uid: str) -> NamedFreeze:
        """A freeze with whom it is about; raises RECORD_NOT_FOUND."""
        with self._vault.read() as connection:
            return found(one_freeze(connection, uid))

    def of(self, party: PartyRef, *, open_only: bool = True) -> tuple[Freeze, ...]:
        """The freezes of a party, the open ones first and then the newest."""
        uid = party.person or party.organisation
        with self._vault.read() as connection:
            return tuple(one.freeze for one in named_freezes(connection, party=uid, open_only=open_only))

    def all(self, *, open_only: bool = True) -> tuple[NamedFreeze, ...]:
        """Every freeze with whom it is about, the open ones first and then the newest."""
        with self._vault.read() as connection:
            return named_freezes(connection, open_only=open_only)

    def restricted(self) -> frozenset[str]:
        """uids of the persons whose processing is restricted today."""
        with self._vault.read() as connection:
            return restricted_persons(connection)

    def reviews_due(self, on: date | None = None) -> ReviewsDue:
        """What is to be looked at again on that day (today) or should have been."""
        day = on or self._vault.clock.today()
        due = [one.freeze.review_on for one in self.all() if one.freeze.review_on and one.freeze.review_on <= day]
        return ReviewsDue(len(due), min(due, default=None))

    def use(self, uid: str, use: RestrictedUse) -> None:
        """Write into the log for which of the four lawful uses (Art. 18(2)) a restricted person's card was opened."""
        with self._vault.write() as transaction:
            transaction.fetch("person", uid)
            transaction.log(_USED[use], uid)

    def _require_day(self, on: date, first: date, field: str) -> None:
        if on > self._vault.clock.today():
            raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field=field, given=on)
        in_order(first, on, field=field)


def _require_cause(party: PartyRef, cause: HoldCause, ground: RestrictionGround | None) -> None:
    if not party:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="party")
    restricts = cause is HoldCause.RESTRICTION
    if cause not in CAUSES or (restricts and not party.person):
        raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="cause", given=cause.value)
    if restricts and ground is None:
        raise HeijastusError(ErrorCode.FIELD_EMPTY, field="ground")
    if ground is not None and not restricts:
        raise HeijastusError(ErrorCode.CHOICE_UNKNOWN, field="ground", given=ground.value)


def _require_ahead(review_on: date | None, today: date) -> None:
    if review_on is not None and review_on <= today:
        raise HeijastusError(ErrorCode.DATE_ORDER, field="review_on", first=today, last=review_on)


def _require_open(row: Row) -> None:
    if row["closed_on"] is not None:
        raise HeijastusError(ErrorCode.RECORD_CHANGED_ELSEWHERE)


def _refuse_while_asked(transaction: Transaction, uid: str) -> None:
    for case in transaction.rows("rights_request", freeze_uid=uid, closed_on=None):
        raise HeijastusError(ErrorCode.CASE_STILL_OPEN, number=case["number"])


def _refuse_twice(
    transaction: Transaction, party: dict[str, int | None], cause: HoldCause, ground: RestrictionGround | None
) -> None:
    """Two claims may run side by side; one restriction on one ground, one open request of each kind may not."""
    if cause in {HoldCause.CLAIM, HoldCause.COLLECTION}:
        return
    same = {"cause": cause.value, "ground": ground.value if ground else None, "closed_on": None}
    if transaction.rows("freeze", **party, **same):
        raise HeijastusError(ErrorCode.FROZEN_ALREADY, field="cause")


__all__ = ["Freeze", "FreezeService", "NamedFreeze", "ReviewsDue"]
