"""The list of hours: named only with permission, and sums that outlive erasure."""

from collections.abc import Iterable
from datetime import date

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.consents import ConsentStep, GivenHow, PermissionEntry, PermissionKind
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from heijastus_desk.services.hours import HoursTotal
from heijastus_desk.storage.erasing import hours, sweep

YEAR = (date(2025, 1, 1), date(2025, 12, 31))


@pytest.fixture
def people(app: Application) -> tuple[str, str]:
    first, second = (app.clients.save_person(PersonCard(family_name=name)).uid for name in ("Aalto", "Salo"))
    return first, second


def held(app: Application, people: Iterable[str], *days: date, firm: str = "", minutes: int = 60) -> str:
    members = tuple(people)
    terms = ContractTerms(
        kind=ContractKind.SUPERVISION,
        title="Työnohjaus",
        orderer=PartyRef(organisation=firm) if firm else PartyRef(person=members[0]),
        participants=members,
    )
    contract = app.contracts.save(terms).uid
    for day in days:
        app.sessions.save(SessionEntry(held_on=day, contract=contract, minutes=minutes, attendees=members))
    return contract


def permit(app: Application, person: str) -> None:
    app.consents.record_permission(
        PermissionEntry(
            person=person,
            kind=PermissionKind.HOURS_LIST,
            step=ConsentStep.GIVEN,
            how=GivenHow.WRITTEN,
            happened_on=date(2025, 1, 1),
        )
    )


def test_nobody_is_named_without_permission(app: Application, people: tuple[str, str]) -> None:
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    held(app, people, date(2025, 3, 1), firm=firm)
    held(app, people[:1], date(2025, 4, 1))
    group, alone = app.hours.list(*YEAR).lines
    assert (group.names, group.unnamed, group.orderer) == ((), 2, "Keksitty Oy")
    assert (alone.names, alone.unnamed, alone.orderer) == ((), 1, "")
    permit(app, people[0])
    group, alone = app.hours.list(*YEAR).lines
    assert (group.names, group.unnamed) == (("Aalto",), 1)
    assert (alone.names, alone.unnamed, alone.orderer) == (("Aalto",), 0, "Aalto")
    table = app.hours.csv(*YEAR, Lang.FI).decode("utf-8-sig")
    assert "Aalto" in table
    assert "Salo" not in table


def test_whoever_did_not_come_is_neither_named_nor_counted(app: Application, people: tuple[str, str]) -> None:
    contract = held(app, people)
    entry = SessionEntry(held_on=date(2025, 3, 1), contract=contract, attendees=people[:1], absent=people[1:])
    app.sessions.save(entry)
    for person in people:
        permit(app, person)
    (line,) = app.hours.list(*YEAR).lines
    assert (line.names, line.unnamed) == (("Aalto",), 0)


def test_sums_survive_the_erasure_of_a_client(app: Application, people: tuple[str, str]) -> None:
    held(app, people[:1], date(2024, 12, 31), date(2025, 3, 1), date(2025, 4, 1), minutes=45)
    held(app, people[1:], date(2025, 5, 1))
    before = app.hours.list(*YEAR)
    assert (before.sessions, before.minutes, before.erased) == (3, 150, ())
    app.erasure.erase(people[0])
    after = app.hours.list(*YEAR)
    assert (after.sessions, after.minutes) == (3, 150)
    assert after.erased == (HoursTotal(2025, ContractKind.SUPERVISION, 2, 90),)
    assert len(after.lines) == 1
    app.erasure.erase(people[1])
    assert app.hours.list(*YEAR).erased == (HoursTotal(2025, ContractKind.SUPERVISION, 3, 150),)
    part = app.hours.list(date(2025, 2, 1), date(2025, 12, 31))
    assert (part.erased, part.left_out) == ((), (2025,))


def test_a_session_others_were_at_is_not_counted_twice(app: Application, people: tuple[str, str]) -> None:
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    held(app, people, date(2025, 3, 1), firm=firm)
    app.erasure.erase(people[0])
    found = app.hours.list(*YEAR)
    assert (found.sessions, found.minutes, found.erased) == (1, 60, ())


def test_sums_and_rows_change_together_or_not_at_all(
    app: Application, people: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    held(app, people[:1], date(2025, 3, 1))
    added: list[int] = []

    def added_then_stopped(connection: object, sessions: object) -> None:
        hours.keep_hours(connection, sessions)  # type: ignore[arg-type]
        added.append(1)
        raise HeijastusError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(sweep, "keep_hours", added_then_stopped)
    with pytest.raises(HeijastusError):
        app.erasure.erase(people[0])
    found = app.hours.list(*YEAR)
    assert added
    assert (found.sessions, found.erased, len(found.lines)) == (1, (), 1)


def test_the_span_must_be_in_order(app: Application) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.hours.list(date(2025, 2, 1), date(2025, 1, 1))
    assert (failure.value.code, failure.value.field) == (ErrorCode.DATE_ORDER, "end")
