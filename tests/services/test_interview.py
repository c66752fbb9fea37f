"""The interview saves everything in one change that one undo takes back; templates know who she is."""

from dataclasses import replace

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.interview.answers import Answers, PlaceAnswer
from heijastus_desk.domain.notices.practice import Activity, PlaceKind
from heijastus_desk.importing.register_templates import KEYS, starters
from tests.storage.vaults import OWNER

ANSWERS = Answers(
    activities=(Activity.WORK_SUPERVISION, Activity.NEWSLETTER),
    places=(
        PlaceAnswer(kind=PlaceKind.EMAIL, directory="google_workspace"),
        PlaceAnswer(kind=PlaceKind.PAPER),
        PlaceAnswer(kind=PlaceKind.ACCOUNTANT, directory="accounting_office", name="Tilitoimisto Luku Oy"),
    ),
)


def state(app: Application) -> tuple[object, ...]:
    return (
        app.controller.require(),
        tuple(one.value for one in app.registers.list()),
        tuple(one.value for one in app.recipients.list()),
    )


def test_one_change_makes_it_all_and_one_undo_takes_it_back(app: Application) -> None:
    before = state(app)
    change = app.interview.save(ANSWERS)
    controller = app.controller.require()
    assert controller.activities == ANSWERS.activities
    assert {place.kind for place in controller.places} == {place.kind for place in ANSWERS.places}
    assert [one.value.short_name for one in app.registers.list()] == ["asiakasrekisteri", "uutiskirje"]
    assert {one.value.name for one in app.recipients.list()} >= {"Tilitoimisto Luku Oy"}
    known = {one.value.uid for one in app.recipients.list()}
    for stored in app.registers.list():
        assert {use.recipient for use in stored.value.recipients.given or ()} <= known
    assert change.inverse is not None
    again = change.inverse()
    assert state(app) == before
    assert again.inverse is not None
    again.inverse()
    assert len(app.registers.list()) == 2


def test_the_next_time_it_begins_with_what_was_answered(app: Application) -> None:
    first = app.interview.begin().answers
    assert set(first.activities) == {Activity.COACHING, Activity.WORK_SUPERVISION, Activity.GROUP_SUPERVISION}
    app.interview.save(ANSWERS)
    begun = app.interview.begin()
    assert begun.answers.activities == ANSWERS.activities
    assert [place.recipient != "" for place in begun.answers.places] == [True, False, True]
    same = app.interview.propose(begun.answers, begun.known)
    assert (same.made, same.changed, same.recipients) == ((), (), ())


def test_a_wrong_name_saves_nothing(app: Application) -> None:
    before = state(app)
    wrong = Answers(places=(PlaceAnswer(kind=PlaceKind.BOOKING, name="x" * 500),))
    with pytest.raises(HeijastusError) as refused:
        app.interview.save(wrong)
    assert refused.value.code is ErrorCode.FIELD_TOO_LONG
    assert refused.value.field == "place_booking"
    assert state(app) == before


def test_before_the_first_run_it_says_so(empty_app: Application) -> None:
    with pytest.raises(HeijastusError) as refused:
        empty_app.interview.begin()
    assert refused.value.code is ErrorCode.SETUP_NOT_FINISHED


def test_every_template_is_offered_in_three_languages_and_made(app: Application) -> None:
    offers = app.interview.offers()
    assert [one.key for one in offers] == list(KEYS)
    assert all(one.name.has(lang) and one.used_for.has(lang) for one in offers for lang in Lang)
    for offer in offers:
        uid = app.interview.make_from(offer.key).uid
        register = app.registers.find(uid).value
        assert OWNER.email in str(register.requests.channels)
    names = [one.value.short_name for one in app.registers.list()]
    assert len(set(names)) == len(starters()) + 1


def test_a_notice_of_every_template_has_nothing_open_but_what_only_she_knows(app: Application) -> None:
    hers = {"recipients", "transfers", "protection_paper", "cookies"}
    for key in KEYS:
        uid = app.interview.make_from(key).uid
        for lang in Lang:
            document = app.notices.document(uid, lang, draft=True)
            assert {path for path in document.unanswered if not path.startswith("controller.")} <= hers, (key, lang)
            assert document.untranslated == ()


def test_saving_her_business_keeps_what_the_interview_told(app: Application) -> None:
    app.interview.save(ANSWERS)
    told = app.controller.require()
    app.controller.save(replace(OWNER, city="Kuvitelmala"))
    kept = app.controller.require()
    assert kept.city == "Kuvitelmala"
    assert (kept.activities, kept.places) == (told.activities, told.places)
