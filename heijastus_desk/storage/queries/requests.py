"""Cases of requests with everything that belongs to them, and what is looked at before one is opened."""

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeVar

from sqlalchemy import Connection, Select, Table, bindparam, select

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.rights.values import (
    ASKABLE,
    AskedRight,
    CaseLetter,
    CaseOutcome,
    Decision,
    GivenBy,
    HandedOver,
    IdentityCheck,
    IdentityMethod,
    LetterKind,
    PackageForm,
    PlaceCheck,
    PlaceOutcome,
    ReceivedBy,
    RequesterKind,
    RequestTask,
    RightsRequest,
    StepCode,
    StepOutcome,
    StepRecord,
    TaskKind,
    TaskOutcome,
)
from heijastus_desk.storage.queries.party_names import full_name
from heijastus_desk.storage.queries.prepared import KEY, prepared
from heijastus_desk.storage.tables.parties import person
from heijastus_desk.storage.tables.recipients import recipient
from heijastus_desk.storage.tables.requests import (
    handed_over,
    request_identity,
    request_letter,
    request_place,
    request_right,
    request_step,
    request_task,
    rights_request,
)

T = TypeVar("T")
Parts = Mapping[str, Mapping[int, list[Any]]]

_PARTS: Final = (
    request_right,
    request_step,
    request_identity,
    request_place,
    request_task,
    request_letter,
    handed_over,
)
_EARLIER: Final = rights_request.alias("earlier")


def read_cases(
    connection: Connection, uid: str | None = None, *, open_only: bool = False, person_uid: str | None = None
) -> tuple[RightsRequest, ...]:
    """Cases by number, the newest first; of one uid, of one person, or of all.

    What belongs to a case comes in the order it was written; seven statements more, whatever their number.
    """
    wanted = {name: value for name, value in (("key", uid), ("of", person_uid)) if value is not None}
    rows = _cases(frozenset(wanted), open_only).rows(connection, **wanted)
    if not rows:
        return ()
    parts = {table.name: _grouped(connection, table, rows) for table in _PARTS}
    return tuple(_case(row, parts) for row in rows)


@prepared
def _cases(wanted: frozenset[str], open_only: bool) -> Select[*tuple[Any, ...]]:  # noqa: FBT001 - a key of the cache
    query = (
        select(
            rights_request,
            person.c.uid.label("person_uid"),
            person.c.given_name,
            person.c.family_name,
            person.c.client_code,
            _EARLIER.c.uid.label("follows"),
            _EARLIER.c.number.label("follows_number"),
        )
        .select_from(
            rights_request.outerjoin(person, person.c.id == rights_request.c.person_id).outerjoin(
                _EARLIER, _EARLIER.c.id == rights_request.c.follows_id
            )
        )
        .order_by(rights_request.c.number.desc())
    )
    if "key" in wanted:
        query = query.where(rights_request.c.uid == KEY)
    if "of" in wanted:
        query = query.where(person.c.uid == bindparam("of", None))
    return query.where(rights_request.c.closed_on.is_(None)) if open_only else query


def _grouped(connection: Connection, table: Table, cases: list[Any]) -> dict[int, list[Any]]:
    rows = _part(table).rows(connection, first=min(one.id for one in cases), last=max(one.id for one in cases))
    found: dict[int, list[Any]] = {}
    for row in rows:
        found.setdefault(row.request_id, []).append(row)
    return found


@prepared
def _part(table: Table) -> Select[*tuple[Any, ...]]:
    between = table.c.request_id.between(bindparam("first", None), bindparam("last", None))
    if table is not request_task:
        return select(table).where(between).order_by(table.c.id)
    with_recipient = table.outerjoin(recipient, recipient.c.id == table.c.recipient_id)
    query = select(table, recipient.c.uid.label("recipient_uid")).select_from(with_recipient)
    return query.where(between).order_by(table.c.id)


def _case(row: Any, parts: Parts) -> RightsRequest:
    def of(table: Table, build: Callable[[Any], T]) -> tuple[T, ...]:
        return tuple(build(one) for one in parts[table.name].get(row.id, ()))

    rights = of(request_right, _right)
    return RightsRequest(
        uid=row.uid,
        number=row.number,
        requester=RequesterKind(row.requester),
        person=row.person_uid or "",
        person_name=full_name(row.given_name or "", row.family_name or "", row.client_code or ""),
        requester_name=row.requester_name,
        reply_to=row.reply_to,
        representative=row.representative,
        received_on=row.received_on,
        received_by=ReceivedBy(row.received_by),
        details=row.details,
        lang=Lang(row.lang),
        rights=tuple(sorted(rights, key=lambda one: ASKABLE.index(one.right))),
        extended_on=row.extended_on,
        extension_reason=row.extension_reason,
        closed_on=row.closed_on,
        outcome=CaseOutcome(row.outcome) if row.outcome else None,
        follows=row.follows or "",
        follows_number=row.follows_number,
        freeze=row.freeze_uid,
        identity=of(request_identity, _identity),
        steps=of(request_step, _step),
        places=of(request_place, _place),
        tasks=of(request_task, _task),
        letters=of(request_letter, _letter),
        packages=of(handed_over, _package),
    )


def _right(row: Any) -> AskedRight:
    decision = Decision(row.decision) if row.decision else None
    return AskedRight(right=Right(row.asked), decision=decision, reason=row.reason, decided_on=row.decided_on)


def _identity(row: Any) -> IdentityCheck:
    return IdentityCheck(
        uid=row.uid,
        method=IdentityMethod(row.method),
        asked_on=row.asked_on,
        answered_on=row.answered_on,
        verified_on=row.verified_on,
        remark=row.remark,
    )


def _step(row: Any) -> StepRecord:
    return StepRecord(step=StepCode(row.step), outcome=StepOutcome(row.outcome), done_on=row.done_on, remark=row.remark)


def _place(row: Any) -> PlaceCheck:
    return PlaceCheck(
        place=PlaceKind(row.place), outcome=PlaceOutcome(row.outcome), checked_on=row.checked_on, remark=row.remark
    )


def _task(row: Any) -> RequestTask:
    return RequestTask(
        uid=row.uid,
        kind=TaskKind(row.kind),
        recipient=row.recipient_uid or "",
        whom=row.whom,
        outcome=TaskOutcome(row.outcome) if row.outcome else None,
        done_on=row.done_on,
    )


def _letter(row: Any) -> CaseLetter:
    return CaseLetter(
        uid=row.uid,
        kind=LetterKind(row.kind),
        lang=Lang(row.lang),
        addressee=row.addressee,
        title=row.title,
        body=row.body,
        made_on=row.made_on,
        sent_on=row.sent_on,
        sent_by=GivenBy(row.sent_by) if row.sent_by else None,
        task=row.task_uid or "",
    )


def _package(row: Any) -> HandedOver:
    return HandedOver(
        uid=row.uid,
        number=row.number,
        form=PackageForm(row.form),
        made_on=row.made_on,
        sha256=row.sha256,
        item_count=row.item_count,
        masked_count=row.masked_count,
        left_out_count=row.left_out_count,
        handed_on=row.handed_on,
        how=GivenBy(row.how) if row.how else None,
        to_whom=row.to_whom,
        copy_gone_on=row.copy_gone_on,
    )
