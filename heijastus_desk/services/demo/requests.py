"""What people of the invented practice, and some others, asked of it."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.values import (
    CaseOutcome,
    GivenBy,
    IdentityMethod,
    LetterKind,
    PlaceOutcome,
    ReceivedBy,
    RequesterKind,
    StepCode,
    StepOutcome,
)
from heijastus_desk.services.request_identity import RequestIdentityService
from heijastus_desk.services.request_letters import LetterService
from heijastus_desk.services.request_places import RequestPlaceService
from heijastus_desk.services.requests import RequestService

Stand = Callable[[int], date]
"""Moves the clock to a day counted from today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestDesk:
    """The services a case is written through."""

    requests: RequestService
    identity: RequestIdentityService
    places: RequestPlaceService
    letters: LetterService


def fill_requests(
    desk: RequestDesk, entries: Sequence[Mapping[str, Any]], persons: Mapping[str, str], stand: Stand
) -> None:
    """Open each case on its day, the oldest first, and do what was done of it."""
    for entry in entries:
        received = stand(entry["day"])
        uid = desk.requests.open(_new(entry, persons, received)).uid
        for check in entry.get("identity", ()):
            day, method = stand(check["day"]), IdentityMethod(check["method"])
            if check.get("asked"):
                desk.identity.ask(uid, method, day)
            else:
                desk.identity.verify(uid, method, check.get("remark", ""), day)
        for place in entry.get("places", ()):
            stand(place["day"])
            outcome = PlaceOutcome(place["outcome"])
            desk.places.check(uid, PlaceKind(place["place"]), outcome, place.get("remark", ""))
        for letter in entry.get("letters", ()):
            stand(letter["day"])
            written = desk.letters.save(uid, desk.letters.propose(uid, LetterKind(letter["kind"])))
            desk.letters.sent(written.uid, GivenBy(letter["by"]))
        for step in entry.get("steps", ()):
            stand(step["day"])
            outcome = StepOutcome(step.get("outcome", "done"))
            desk.requests.record_step(uid, StepCode(step["step"]), outcome, step.get("remark", ""))
        if "closed" in entry:
            stand(entry["closed"])
            desk.requests.close(uid, CaseOutcome(entry["outcome"]))


def _new(entry: Mapping[str, Any], persons: Mapping[str, str], received: date) -> NewRequest:
    return NewRequest(
        requester=RequesterKind(entry.get("requester", "on_file")),
        person=persons[entry["person"]] if "person" in entry else "",
        requester_name=entry.get("name", ""),
        reply_to=entry.get("reply_to", ""),
        received_on=received,
        received_by=ReceivedBy(entry["by"]),
        details=entry.get("details", ""),
        lang=Lang(entry.get("lang", "fi")),
        rights=tuple(Right(right) for right in entry["rights"]),
    )
