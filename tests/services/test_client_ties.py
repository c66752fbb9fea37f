"""Units, labels, roles without a contract, guardians, bans and events, on a real vault."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import BanKind, OrganisationCard, PartyKind, PersonCard
from heijastus_desk.domain.party_ties import BanEntry, GuardianEntry, ParticipationEntry, RoleEntry
from heijastus_desk.domain.records import RecordClass, RoleKind
from heijastus_desk.services import client_ties
from heijastus_desk.services import clients as clients_module
from tests.storage.vaults import TODAY

DAY = date(2026, 5, 4)


def person(app: Application, given: str = "Sisko", **more: object) -> str:
    return app.clients.save_person(replace(PersonCard(given_name=given), **more)).uid


def firm(app: Application, name: str = "Keksitty Oy", parent: str = "") -> str:
    return app.clients.save_organisation(OrganisationCard(name=name, parent=parent)).uid


def refused(call: Callable[[], object]) -> HeijastusError:
    with pytest.raises(HeijastusError) as failure:
        call()
    return failure.value


def undone(change: Change) -> None:
    assert change.inverse is not None
    change.inverse()


# ------------------------------------------------------------------------------------------------------------- cards


def test_a_unit_knows_its_organisation_and_the_other_way(app: Application) -> None:
    above = firm(app)
    unit = firm(app, "Keksityn tehdas", above)
    card = app.clients.card(unit)
    assert card.organisation is not None
    assert (card.organisation.parent, card.ties.parent_name) == (above, "Keksitty Oy")
    assert [(line.uid, line.name) for line in app.clients.card(above).ties.units] == [(unit, "Keksityn tehdas")]


def a_loop(app: Application) -> Callable[[], object]:
    top = firm(app)
    middle = firm(app, "Väli", top)
    bottom = firm(app, "Ala", middle)
    return lambda: app.clients.save_organisation(OrganisationCard(name="Keksitty Oy", parent=bottom), top)


def test_an_organisation_is_no_unit_of_itself(app: Application) -> None:
    uid = firm(app)
    for call in (a_loop(app), lambda: app.clients.save_organisation(OrganisationCard(name="X", parent=uid), uid)):
        error = refused(call)
        assert (error.code, error.field) == (ErrorCode.UNIT_LOOP, "parent")


def test_without_the_check_the_loop_would_be_saved(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clients_module, "refuse_loop", lambda *_: None)
    a_loop(app)()


@pytest.mark.parametrize("year", [1899, TODAY.year + 1, -1])
def test_a_year_of_birth_nobody_has(app: Application, year: int) -> None:
    error = refused(lambda: person(app, birth_year=year))
    assert (error.code, error.field) == (ErrorCode.BIRTH_YEAR_WRONG, "birth_year")
    assert app.clients.card(person(app, birth_year=TODAY.year)).person is not None


# ------------------------------------------------------------------------------------------------------------ labels


def test_labels_are_set_listed_filtered_and_taken_back(app: Application) -> None:
    sisko, firm_uid = person(app), firm(app)
    person(app, "Åke")
    app.ties.set_labels(PartyKind.PERSON, sisko, ["Ryhmä", "VIP", "vip"])
    app.ties.set_labels(PartyKind.ORGANISATION, firm_uid, ["VIP"])
    assert [(one.name, one.clients) for one in app.ties.labels()] == [("Ryhmä", 1), ("VIP", 2)]
    assert {row.uid for row in app.clients.list(label="VIP")} == {sisko, firm_uid}
    assert [row.uid for row in app.clients.list(kind=PartyKind.PERSON, label="VIP", limit=5)] == [sisko]
    change = app.ties.set_labels(PartyKind.PERSON, sisko, ["Ryhmä"])
    assert app.clients.card(sisko).ties.labels == ("Ryhmä",)
    undone(change)
    assert app.clients.card(sisko).ties.labels == ("Ryhmä", "VIP")
    app.clients.set_archived(PartyKind.ORGANISATION, firm_uid, archived=True)
    assert [(one.name, one.clients) for one in app.ties.labels()] == [("Ryhmä", 1), ("VIP", 1)]


def test_labels_are_saved_with_the_card_as_one_step(app: Application) -> None:
    sisko = app.clients.save_person(PersonCard(given_name="Sisko"), labels=("VIP",)).uid
    change = app.clients.save_person(PersonCard(given_name="Sirkka"), sisko, labels=())
    assert app.clients.card(sisko).ties.labels == ()
    undone(change)
    assert (app.clients.card(sisko).name, app.clients.card(sisko).ties.labels) == ("Sisko", ("VIP",))
    app.clients.save_person(PersonCard(given_name="Sirkka"), sisko)
    assert app.clients.card(sisko).ties.labels == ("VIP",)


def test_a_bad_label_saves_nothing(app: Application) -> None:
    error = refused(lambda: app.clients.save_person(PersonCard(given_name="Sisko"), labels=("x" * 50,)))
    assert (error.code, error.field) == (ErrorCode.FIELD_TOO_LONG, "labels")
    assert not app.clients.list()


def test_lists_by_client_code(app: Application) -> None:
    person(app, client_code="K-7", family_name="Kuvitteellinen")
    person(app, "Åke")
    assert [row.name for row in app.clients.list(by_code=True)] == ["K-7", "Åke"]
    assert [row.name for row in app.clients.list()] == ["Kuvitteellinen, Sisko", "Åke"]


# ------------------------------------------------------------------------------------------------------------- roles


def test_a_role_lasts_until_it_is_ended_and_may_be_had_again(app: Application) -> None:
    sisko = person(app)
    entry = RoleEntry(party=PartyRef(person=sisko), kind=RoleKind.PROSPECT, started_on=DAY)
    role = app.ties.save_role(entry).uid
    assert app.ties.save_role(entry).uid == role
    change = app.ties.end_role(role, TODAY)
    card = app.clients.card(sisko)
    assert [(line.kind, line.ended_on) for line in card.ties.roles] == [(RoleKind.PROSPECT, TODAY)]
    assert card.roles == app.clients.list()[0].roles == ()
    again = app.ties.save_role(entry).uid
    assert again != role
    undone(app.ties.end_role(again, TODAY))
    assert app.clients.card(sisko).roles == (RoleKind.PROSPECT,)
    undone(change)
    assert refused(lambda: app.ties.end_role(role, date(2026, 5, 3))).code is ErrorCode.DATE_ORDER


def test_a_contact_person_stands_on_both_cards(app: Application) -> None:
    sisko, firm_uid = person(app), firm(app)
    entry = RoleEntry(party=PartyRef(person=sisko), kind=RoleKind.CONTACT, contact_of=firm_uid)
    uid = app.ties.save_role(entry).uid
    found, _version = app.ties.role(uid)
    assert (found.party, found.contact_of) == (entry.party, firm_uid)
    assert [(line.other, line.other_name) for line in app.clients.card(sisko).ties.roles] == [(firm_uid, "Keksitty Oy")]
    assert [(line.other, line.other_name) for line in app.clients.card(firm_uid).ties.roles] == [(sisko, "Sisko")]


def test_an_organisation_may_be_a_prospect(app: Application) -> None:
    uid = app.ties.save_role(RoleEntry(party=PartyRef(organisation=firm(app)), kind=RoleKind.PROSPECT)).uid
    entry, _version = app.ties.role(uid)
    assert (bool(entry.party.organisation), entry.contact_of) == (True, "")


def test_two_edits_of_a_role_never_overwrite(app: Application) -> None:
    entry = RoleEntry(party=PartyRef(person=person(app)), kind=RoleKind.PROSPECT)
    uid = app.ties.save_role(entry).uid
    _entry, version = app.ties.role(uid)
    app.ties.save_role(entry, uid, version=version)
    assert refused(lambda: app.ties.save_role(entry, uid, version=version)).code is ErrorCode.RECORD_CHANGED_ELSEWHERE


# --------------------------------------------------------------------------------------------------------- guardians


def test_a_guardian_stands_on_both_cards_and_has_the_role(app: Application) -> None:
    child, guardian = person(app, "Oona", birth_year=2012), person(app)
    change = app.ties.save_guardian(GuardianEntry(person=child, guardian=guardian, told_on=DAY))
    assert app.ties.save_guardian(GuardianEntry(person=child, guardian=guardian, told_on=DAY)).uid == change.uid
    (of_child,) = app.clients.card(child).ties.guardians
    (of_guardian,) = app.clients.card(guardian).ties.guardians
    assert (of_child.person, of_child.of_client, of_child.told_on) == (guardian, True, DAY)
    assert (of_guardian.person, of_guardian.of_client, of_guardian.birth_year) == (child, False, 2012)
    assert app.clients.card(guardian).roles == (RoleKind.GUARDIAN,)
    removed = app.ties.remove_guardian(change.uid)
    assert app.clients.card(child).ties.guardians == ()
    assert app.clients.card(guardian).roles == ()
    undone(removed)
    assert app.clients.card(guardian).roles == (RoleKind.GUARDIAN,)


def test_entered_again_a_tie_keeps_the_days_on_file(app: Application) -> None:
    child, guardian = person(app), person(app, "Veikko")
    role = RoleEntry(party=PartyRef(person=child), kind=RoleKind.PROSPECT, started_on=DAY)
    for entry in (role, replace(role, started_on=None), replace(role, started_on=TODAY)):
        uid = app.ties.save_role(entry).uid
    assert app.ties.role(uid)[0].started_on == DAY
    told = GuardianEntry(person=child, guardian=guardian, told_on=DAY)
    for entry in (told, replace(told, told_on=None)):
        uid = app.ties.save_guardian(entry).uid
    assert app.ties.guardian(uid)[0].told_on == DAY


def test_without_the_first_day_it_would_be_forgotten(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_ties, "_first_day", lambda _known, entered: entered)
    with pytest.raises(AssertionError):
        test_entered_again_a_tie_keeps_the_days_on_file(app)


def test_an_edit_makes_no_second_tie(app: Application) -> None:
    child, guardian, other = person(app), person(app, "Veikko"), person(app, "Salli")
    app.ties.save_guardian(GuardianEntry(person=child, guardian=guardian))
    uid = app.ties.save_guardian(GuardianEntry(person=child, guardian=other)).uid
    twice = GuardianEntry(person=child, guardian=guardian)
    assert refused(lambda: app.ties.save_guardian(twice, uid)).code is ErrorCode.TIE_TWICE
    assert len(app.clients.card(child).ties.guardians) == 2


def test_the_role_of_a_guardian_stays_while_there_is_another_child(app: Application) -> None:
    guardian = person(app)
    uids = [
        app.ties.save_guardian(GuardianEntry(person=person(app, name), guardian=guardian)).uid for name in ("A", "B")
    ]
    app.ties.remove_guardian(uids[0])
    assert app.clients.card(guardian).roles == (RoleKind.GUARDIAN,)


# --------------------------------------------------------------------------------------------------- bans and events


def test_a_ban_is_recorded_and_lifted_but_stays_on_file(app: Application) -> None:
    sisko = person(app)
    uid = app.bans.save(
        BanEntry(person=sisko, kind=BanKind.PUBLICATION, details="Ei nimeä verkkosivuille", stated_on=DAY)
    ).uid
    change = app.bans.lift(uid, TODAY)
    (line,) = app.clients.card(sisko).ties.bans
    assert (line.kind, line.details, line.lifted_on) == (BanKind.PUBLICATION, "Ei nimeä verkkosivuille", TODAY)
    undone(change)
    assert app.bans.get(uid)[0].lifted_on is None
    assert refused(lambda: app.bans.lift(uid, date(2026, 6, 9))).code is ErrorCode.DATE_IN_FUTURE


def test_an_event_gives_a_role_only_to_who_has_none_and_falls_due_by_its_own_rule(app: Application) -> None:
    sisko, prospect = person(app), person(app, "Åke")
    app.ties.save_role(RoleEntry(party=PartyRef(person=prospect), kind=RoleKind.PROSPECT))
    for uid in (sisko, prospect):
        app.participations.save(ParticipationEntry(person=uid, title="Aamukahvit", held_on=DAY, details="kasvis"))
    assert app.clients.card(sisko).roles == (RoleKind.EVENT_PARTICIPANT,)
    assert app.clients.card(prospect).roles == (RoleKind.PROSPECT,)
    items = [item for item in app.retention.overview().items if item.record_class is RecordClass.EVENT_DATA]
    assert {(item.table, item.own_date, item.label) for item in items} == {("event_participation", DAY, "Aamukahvit")}


@pytest.mark.parametrize(
    ("text", "field", "code"),
    [
        ("", "title", ErrorCode.FIELD_EMPTY),
        ("x\0", "title", ErrorCode.FIELD_HAS_CONTROL_CHARACTERS),
        ("x" * 10_000, "title", ErrorCode.FIELD_TOO_LONG),
    ],
)
def test_bad_events_are_refused(app: Application, text: str, field: str, code: ErrorCode) -> None:
    sisko = person(app)
    error = refused(lambda: app.participations.save(ParticipationEntry(person=sisko, title=text, held_on=DAY)))
    assert (error.code, error.field) == (code, field)


def test_unknown_records_are_said_so(app: Application) -> None:
    calls: list[Callable[[], object]] = [
        lambda: app.ties.role("nobody"),
        lambda: app.ties.guardian("nobody"),
        lambda: app.bans.get("nobody"),
        lambda: app.participations.get("nobody"),
        lambda: app.ties.set_labels(PartyKind.PERSON, "nobody", ()),
        lambda: app.bans.save(BanEntry(person="nobody", stated_on=DAY)),
        lambda: app.ties.save_guardian(GuardianEntry(person="nobody", guardian="none")),
    ]
    assert {refused(call).code for call in calls} == {ErrorCode.RECORD_NOT_FOUND}
