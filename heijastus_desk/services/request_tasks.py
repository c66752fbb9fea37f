"""What is to be done outside the program because of a case: recipients to tell, lists to clean, requests to pass on."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.values import RequestTask, TaskKind
from heijastus_desk.storage.queries.request_items import HeldFor, Receiver
from heijastus_desk.storage.unit_of_work import Transaction

_TOLD: Final[Mapping[Right, TaskKind]] = {
    Right.RECTIFICATION: TaskKind.TELL_RECTIFIED,
    Right.ERASURE: TaskKind.TELL_ERASED,
    Right.RESTRICTION: TaskKind.TELL_RESTRICTED,
}
"""Of these rights whoever got the data is told (Art. 19); of moving data and of an objection nobody is."""


def proposed_tasks(
    granted: Iterable[Right],
    receivers: Sequence[Receiver],
    held_for: Iterable[HeldFor],
    there: Iterable[RequestTask],
    origins: Sequence[str] = (),
) -> tuple[RequestTask, ...]:
    """The tasks that follow from what was granted and are not written down yet; unsaved, with an empty uid.

    Whoever got this person's data by name in a disclosure is told, and the recipients of her registers; her own list
    elsewhere is cleaned after a marketing ban; each orderer she is processor for gets the request; whoever the data
    came from (`origins`, in words) is told what was corrected, so that the error does not come back.
    """
    known = {(one.kind, one.recipient, one.whom) for one in there}
    granted = tuple(granted)
    sources = origins if Right.RECTIFICATION in granted else ()
    corrected = (RequestTask(uid="", kind=TaskKind.CORRECT_SOURCE, whom=one) for one in sources)
    found = dict.fromkeys((*_passing_on(held_for), *_telling(granted, receivers), *corrected))
    return tuple(one for one in found if (one.kind, one.recipient, one.whom) not in known)


def add_tasks(transaction: Transaction, case: int, tasks: Iterable[RequestTask]) -> None:
    """Write tasks down under a case by row number."""
    for one in tasks:
        columns = {
            "request_id": case,
            "recipient_id": transaction.id_of("recipient", one.recipient),
            "kind": one.kind.value,
            "whom": one.whom,
            "outcome": None,
            "done_on": None,
        }
        transaction.insert("request_task", columns)


def _passing_on(held_for: Iterable[HeldFor]) -> Iterator[RequestTask]:
    for name in dict.fromkeys(one.orderer for one in held_for):
        yield RequestTask(uid="", kind=TaskKind.FORWARD, whom=name)


def _telling(granted: Iterable[Right], receivers: Sequence[Receiver]) -> Iterator[RequestTask]:
    for right in granted:
        if right is Right.MARKETING_BAN:
            yield from (_task(TaskKind.CLEAN_LIST, one) for one in receivers if one.sends)
        elif right in _TOLD:
            yield from (_task(_TOLD[right], one) for one in receivers)


def _task(kind: TaskKind, receiver: Receiver) -> RequestTask:
    return RequestTask(uid="", kind=kind, recipient=receiver.recipient, whom=receiver.name)
