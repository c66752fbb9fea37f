"""Restrictions, claims, collections, requests: opened with their reason, told, closed, and what waits meanwhile."""

from datetime import date, timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.contracts import ContactEntry, PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from heijastus_desk.domain.party_ties import BanEntry
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.freezes import RestrictedUse, RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.terms import State
from tests.storage.vaults import TODAY

WHY = "tarkistetaan syntymävuosi"


@pytest.fixture
def sisko(app: Application) -> PartyRef:
    return PartyRef(person=app.clients.save_person(PersonCard(given_name="Sisko", family_name="Rajattu")).uid)


def restrict(app: Application, party: PartyRef, **more: object) -> str:
    wanted = {"ground": RestrictionGround.ACCURACY, "reason": WHY, **more}
    return app.freezes.open(party, HoldCause.RESTRICTION, **wanted).uid  # type: ignore[arg-type]


def test_a_restriction_is_lifted_only_after_the_person_was_told(app: Application, sisko: PartyRef) -> None:
    uid = restrict(app, sisko)
    assert app.freezes.restricted() == {sisko.person}
    with pytest.raises(HeijastusError) as refused:
        app.freezes.close(uid, TODAY)
    assert (refused.value.code, refused.value.field) == (ErrorCode.NOT_TOLD, "told_on")
    app.freezes.told(uid, TODAY)
    app.freezes.close(uid, TODAY)
    assert app.freezes.restricted() == frozenset()
    assert app.freezes.of(sisko) == ()
    (ended,) = app.freezes.of(sisko, open_only=False)
    assert (ended.told_on, ended.closed_on, ended.reason) == (TODAY, TODAY, WHY)


def test_everything_of_the_person_is_held_until_it_is_closed(app: Application, sisko: PartyRef) -> None:
    def states() -> set[State]:
        return {item.decision.state for item in app.retention.overview().items if item.subject_uid == sisko.person}

    before = states()
    claim = app.freezes.open(sisko, HoldCause.CLAIM, reason="saatavan vaatimus").uid
    assert states() == {State.HELD}
    app.sessions.save_contact(ContactEntry(party=sisko, happened_on=TODAY))
    assert states() == {State.HELD}, "what is added while it is open is frozen too"
    app.freezes.close(claim, TODAY)
    assert State.HELD not in states()
    assert State.HELD not in before


def test_only_the_classes_named_are_held(app: Application, sisko: PartyRef) -> None:
    app.sessions.save_contact(ContactEntry(party=sisko, happened_on=TODAY))
    classes = (RecordClass.CORRESPONDENCE,)
    app.freezes.open(sisko, HoldCause.CLAIM, record_classes=classes, reason="kirjeenvaihto")
    held = {i.record_class for i in app.retention.overview().items if i.decision.state is State.HELD}
    assert held == {RecordClass.CORRESPONDENCE}


@pytest.mark.parametrize(
    ("more", "code", "field"),
    [
        ({"reason": " "}, ErrorCode.FIELD_EMPTY, "reason"),
        ({"ground": None}, ErrorCode.FIELD_EMPTY, "ground"),
        ({"on": TODAY + timedelta(days=1)}, ErrorCode.DATE_IN_FUTURE, "opened_on"),
        ({"review_on": TODAY}, ErrorCode.DATE_ORDER, "review_on"),
    ],
)
def test_what_a_restriction_must_say(
    app: Application, sisko: PartyRef, more: dict[str, object], code: ErrorCode, field: str
) -> None:
    with pytest.raises(HeijastusError) as refused:
        restrict(app, sisko, **more)
    assert (refused.value.code, refused.value.field) == (code, field)
    assert app.freezes.all(open_only=False) == ()


def test_a_restriction_is_a_persons_and_her_own_hold_is_no_freeze(app: Application, sisko: PartyRef) -> None:
    firm = PartyRef(organisation=app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid)
    for party, cause, ground in (
        (firm, HoldCause.RESTRICTION, RestrictionGround.ACCURACY),
        (sisko, HoldCause.MANUAL, None),
        (sisko, HoldCause.OPEN_INVOICE, None),
        (sisko, HoldCause.CLAIM, RestrictionGround.ACCURACY),
    ):
        with pytest.raises(HeijastusError) as refused:
            app.freezes.open(party, cause, ground=ground, reason="syy")
        assert refused.value.code is ErrorCode.CHOICE_UNKNOWN
    with pytest.raises(HeijastusError) as nobody:
        app.freezes.open(PartyRef(), HoldCause.CLAIM, reason="syy")
    assert nobody.value.code is ErrorCode.FIELD_EMPTY


def test_the_same_ground_is_not_opened_twice_but_claims_may_run_side_by_side(app: Application, sisko: PartyRef) -> None:
    restrict(app, sisko)
    with pytest.raises(HeijastusError) as refused:
        restrict(app, sisko)
    assert refused.value.code is ErrorCode.FROZEN_ALREADY
    restrict(app, sisko, ground=RestrictionGround.OBJECTION)
    for reason in ("ensimmäinen", "toinen"):
        app.freezes.open(sisko, HoldCause.CLAIM, reason=reason)
    assert len(app.freezes.of(sisko)) == 4


def test_days_go_forward_and_never_into_the_future(app: Application, sisko: PartyRef) -> None:
    uid = restrict(app, sisko, on=TODAY - timedelta(days=3))
    for day, code in ((TODAY - timedelta(days=4), ErrorCode.DATE_ORDER), (date.max, ErrorCode.DATE_IN_FUTURE)):
        with pytest.raises(HeijastusError) as refused:
            app.freezes.told(uid, day)
        assert (refused.value.code, refused.value.field) == (code, "told_on")
    app.freezes.told(uid, TODAY)
    with pytest.raises(HeijastusError) as early:
        app.freezes.close(uid, TODAY - timedelta(days=1))
    assert (early.value.code, early.value.field) == (ErrorCode.DATE_ORDER, "closed_on")
    app.freezes.close(uid, TODAY)
    with pytest.raises(HeijastusError) as again:
        app.freezes.close(uid, TODAY)
    assert again.value.code is ErrorCode.RECORD_CHANGED_ELSEWHERE


def test_opening_and_closing_are_taken_back(app: Application, sisko: PartyRef) -> None:
    opened = app.freezes.open(sisko, HoldCause.RESTRICTION, ground=RestrictionGround.OBJECTION, reason=WHY)
    app.freezes.told(opened.uid, TODAY)
    closed = app.freezes.close(opened.uid, TODAY)
    assert closed.inverse is not None
    closed.inverse()
    assert app.freezes.restricted() == {sisko.person}


def test_an_undone_restriction_is_none(app: Application, sisko: PartyRef) -> None:
    opened = app.freezes.open(sisko, HoldCause.RESTRICTION, ground=RestrictionGround.OBJECTION, reason=WHY)
    assert opened.inverse is not None
    opened.inverse()
    assert app.freezes.all(open_only=False) == ()


def test_a_review_comes_due_and_is_put_off(app: Application, sisko: PartyRef, clock: MovableClock) -> None:
    uid = restrict(app, sisko, review_on=TODAY + timedelta(days=10))
    assert app.freezes.reviews_due().count == 0
    due = app.freezes.reviews_due(TODAY + timedelta(days=10))
    assert (due.count, due.first) == (1, TODAY + timedelta(days=10))
    app.freezes.review_again(uid, TODAY + timedelta(days=20))
    assert app.freezes.reviews_due(TODAY + timedelta(days=19)).count == 0
    app.freezes.review_again(uid, None)
    assert app.freezes.reviews_due(date.max).count == 0
    assert clock.today() == TODAY


@pytest.mark.parametrize("use", RestrictedUse)
def test_a_use_is_written_into_the_log_as_a_code(app: Application, sisko: PartyRef, use: RestrictedUse) -> None:
    restrict(app, sisko)
    app.freezes.use(sisko.person, use)
    newest = app.events.page(limit=1)[0]
    assert (newest.code, newest.item_uid) == (f"restricted_use.{use.value}", sisko.person)


def test_nothing_is_edited_while_processing_is_restricted(app: Application, sisko: PartyRef) -> None:
    note = app.notes.save(NoteEntry(owners=(sisko.person,), written_on=TODAY, body="Muistiinpano")).uid
    read, version = app.notes.get(note)
    card = PersonCard(given_name="Sisko", family_name="Muutettu")
    uid = restrict(app, sisko)
    edits = (
        lambda: app.clients.save_person(card, sisko.person),
        lambda: app.clients.set_archived(app.clients.card(sisko.person).kind, sisko.person, archived=True),
        lambda: app.notes.save(read, note, version=version),
        lambda: app.notes.save(NoteEntry(owners=(sisko.person,), written_on=TODAY, body="Uusi")),
        lambda: app.sessions.save_contact(ContactEntry(party=sisko, happened_on=TODAY)),
        lambda: app.files.attach("kirje.pdf", b"%PDF-", person=sisko.person),
    )
    for edit in edits:
        with pytest.raises(HeijastusError) as refused:
            edit()
        assert refused.value.code is ErrorCode.RESTRICTED
    app.bans.save(BanEntry(person=sisko.person, details="arkistointi", stated_on=TODAY))
    app.marketing.forbid(sisko)
    app.freezes.told(uid, TODAY)
    app.freezes.close(uid, TODAY)
    app.clients.save_person(card, sisko.person)
    assert app.clients.card(sisko.person).name == "Sisko Muutettu"


@pytest.mark.parametrize("lang", Lang)
def test_the_letter_says_what_ends_when_and_why(app: Application, sisko: PartyRef, lang: Lang) -> None:
    uid = restrict(app, sisko)
    paper = app.lifting_letters.paper(uid, TODAY + timedelta(days=14), lang)
    said = paper.text()
    assert "Sisko Rajattu" in said
    assert "22" in said
    assert "18" in said
    assert "Rajattu" not in f"{paper.title} {paper.property_title} {paper.subtitle}"
    assert WHY not in said, "her own words stay hers"
    assert app.lifting_letters.pdf(uid, TODAY, lang).startswith(b"%PDF-")


def test_only_a_restriction_has_a_letter(app: Application, sisko: PartyRef) -> None:
    claim = app.freezes.open(sisko, HoldCause.CLAIM, reason="vaatimus").uid
    with pytest.raises(HeijastusError) as refused:
        app.lifting_letters.paper(claim, TODAY, Lang.FI)
    assert refused.value.code is ErrorCode.CHOICE_UNKNOWN
    with pytest.raises(HeijastusError) as told:
        app.freezes.told(claim, TODAY)
    assert told.value.code is ErrorCode.CHOICE_UNKNOWN


def test_her_own_package_is_still_gathered(app: Application, sisko: PartyRef, tmp_path: object) -> None:
    restrict(app, sisko)
    package = app.subject_export.gather(sisko.person, tmp_path)  # type: ignore[arg-type]
    assert package.path.is_file()
