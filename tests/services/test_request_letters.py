"""The letters of a case: proposed, kept word for word, marked as sent; what a sent one binds her to."""

from dataclasses import replace
from datetime import date, timedelta

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.accounting import AccountingEntry, VoucherPlace
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rights.letters import gaps
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.values import GivenBy, LetterKind, RequesterKind
from tests.storage.vaults import TODAY

SEALED = ErrorCode.LETTER_SENT


def a_person(app: Application) -> str:
    return app.clients.save_person(PersonCard(given_name="Eero", family_name="Esimerkki")).uid


def a_case(app: Application, person: str, *rights: Right) -> str:
    new = NewRequest(person=person, received_on=TODAY - timedelta(days=2), rights=rights or (Right.ACCESS,))
    return app.requests.open(new).uid


def test_the_receipt_comes_first_and_then_the_answer(app: Application) -> None:
    case = a_case(app, a_person(app))
    assert app.letters.possible(case)[0] is LetterKind.RECEIPT
    proposed = app.letters.propose(case, LetterKind.RECEIPT)
    assert (proposed.uid, proposed.lang, proposed.addressee) == ("", Lang.FI, "Eero Esimerkki")
    saved = app.letters.save(case, proposed).uid
    app.letters.sent(saved, GivenBy.EMAIL)
    kinds = app.letters.possible(case)
    assert kinds[0] is LetterKind.ANSWER
    kept = app.requests.get(case).letters[0]
    assert (kept.body, kept.sent_on, kept.sent_by) == (proposed.body, TODAY, GivenBy.EMAIL)


def test_what_she_wrote_is_kept_until_it_is_sent_and_then_for_good(app: Application) -> None:
    case = a_case(app, a_person(app))
    letter = app.letters.propose(case, LetterKind.ANSWER, Lang.EN)
    uid = app.letters.save(case, replace(letter, body="My own words.")).uid
    app.letters.save(case, replace(letter, uid=uid, body="Better words."))
    assert [one.body for one in app.requests.get(case).letters] == ["Better words."]
    app.letters.sent(uid, GivenBy.POST)
    for attempt in (
        lambda: app.letters.save(case, replace(letter, uid=uid, body="Other words.")),
        lambda: app.letters.discard(uid),
        lambda: app.letters.sent(uid, GivenBy.EMAIL),
    ):
        with pytest.raises(HeijastusError) as refused:
            attempt()
        assert refused.value.code is SEALED
    assert [one.body for one in app.requests.get(case).letters] == ["Better words."]


def test_an_unsent_letter_is_thrown_away_and_brought_back(app: Application) -> None:
    case = a_case(app, a_person(app))
    uid = app.letters.save(case, app.letters.propose(case, LetterKind.RECEIPT)).uid
    change = app.letters.discard(uid)
    assert app.requests.get(case).letters == ()
    assert change.inverse is not None
    change.inverse()
    assert [one.uid for one in app.requests.get(case).letters] == [uid]


def test_nothing_with_a_gap_leaves(app: Application) -> None:
    case = a_case(app, a_person(app))
    letter = app.letters.propose(case, LetterKind.FEE_NOTICE)
    uid = app.letters.save(case, letter).uid
    with pytest.raises(HeijastusError) as refused:
        app.letters.sent(uid, GivenBy.POST)
    assert (refused.value.code, refused.value.params["count"]) == (ErrorCode.LETTER_GAPS, 3)
    assert app.requests.get(case).letters[0].sent_on is None


@pytest.mark.parametrize(("days", "code"), [(1, ErrorCode.DATE_IN_FUTURE), (-1, ErrorCode.DATE_ORDER)])
def test_a_day_of_sending_that_cannot_be(app: Application, days: int, code: ErrorCode) -> None:
    case = a_case(app, a_person(app))
    uid = app.letters.save(case, app.letters.propose(case, LetterKind.RECEIPT)).uid
    with pytest.raises(HeijastusError) as refused:
        app.letters.sent(uid, GivenBy.POST, TODAY + timedelta(days=days))
    assert (refused.value.code, refused.value.field) == (code, "sent_on")


@pytest.mark.parametrize(
    ("field", "value"), [("title", " "), ("addressee", ""), ("body", "\n"), ("body", "a" * 20_001)]
)
def test_an_empty_or_endless_letter_is_refused_at_its_field(app: Application, field: str, value: str) -> None:
    case = a_case(app, a_person(app))
    letter = replace(app.letters.propose(case, LetterKind.RECEIPT), **{field: value})
    with pytest.raises(HeijastusError) as refused:
        app.letters.save(case, letter)
    assert refused.value.field == field


def test_nobody_on_file_is_told_that_nothing_is_held(app: Application) -> None:
    new = NewRequest(
        requester=RequesterKind.UNKNOWN, requester_name="Outi Outo", reply_to="outi@posti.example", received_on=TODAY
    )
    case = app.requests.open(new).uid
    assert LetterKind.NOTHING_HELD in app.letters.possible(case)[:2]
    assert app.letters.propose(case, LetterKind.NOTHING_HELD).addressee == "Outi Outo\nouti@posti.example"


def test_an_orderer_is_refused_without_a_word_about_anybody(app: Application) -> None:
    a_person(app)
    new = NewRequest(
        requester=RequesterKind.ORDERER,
        requester_name="Esimerkkitoimisto Oy",
        received_on=TODAY,
        details="Mitä Eero Esimerkki on kertonut?",
    )
    case = app.requests.open(new).uid
    assert app.letters.possible(case) == (LetterKind.ORDERER_REFUSAL,)
    for lang in Lang:
        letter = app.letters.propose(case, LetterKind.ORDERER_REFUSAL, lang)
        assert "Eero" not in letter.body + letter.title + letter.addressee


def test_the_promised_day_binds_the_lifting(app: Application, clock: MovableClock) -> None:
    person = a_person(app)
    case = a_case(app, person, Right.RESTRICTION)
    assert LetterKind.LIFTING not in app.letters.possible(case)
    party = PartyRef(person=person)
    ground = RestrictionGround.ACCURACY
    freeze = app.freezes.open(party, HoldCause.RESTRICTION, ground=ground, reason="Osoite kiistetty").uid
    letter = app.letters.propose(case, LetterKind.LIFTING)
    assert "22.6.2026" in letter.body
    own = replace(letter, body=letter.body.replace("22.6.2026", "19.6.2026"))
    app.letters.sent(app.letters.save(case, own).uid, GivenBy.POST)
    kept = app.freezes.one(freeze).freeze
    assert (kept.told_on, kept.lifts_on) == (TODAY, date(2026, 6, 19))
    clock.move_to(date(2026, 6, 18))
    with pytest.raises(HeijastusError) as refused:
        app.freezes.close(freeze, date(2026, 6, 18))
    assert (refused.value.code, refused.value.field) == (ErrorCode.LIFTED_EARLY, "closed_on")
    clock.move_to(date(2026, 6, 19))
    app.freezes.close(freeze, date(2026, 6, 19))
    assert app.freezes.one(freeze).freeze.closed_on == date(2026, 6, 19)


def test_a_lifting_needs_a_restriction(app: Application) -> None:
    case = a_case(app, a_person(app))
    with pytest.raises(HeijastusError) as refused:
        app.letters.propose(case, LetterKind.LIFTING)
    assert refused.value.code is ErrorCode.CHOICE_UNKNOWN


def test_the_day_it_is_lifted_comes_after_the_day_it_was_told(app: Application) -> None:
    party = PartyRef(person=a_person(app))
    opened = app.freezes.open(party, HoldCause.RESTRICTION, ground=RestrictionGround.UNLAWFUL, reason="Pyydetty")
    with pytest.raises(HeijastusError) as refused:
        app.freezes.told(opened.uid, TODAY, TODAY)
    assert (refused.value.code, refused.value.field) == (ErrorCode.DATE_ORDER, "lifts_on")


def test_an_unknown_case_is_said_to_be_unknown(app: Application) -> None:
    for ask in (lambda: app.letters.possible("nobody"), lambda: app.letters.propose("nobody", LetterKind.RECEIPT)):
        with pytest.raises(HeijastusError) as refused:
            ask()
        assert refused.value.code is ErrorCode.RECORD_NOT_FOUND


def test_what_is_decided_stands_in_the_letter_with_the_laws_reason_or_her_own(app: Application) -> None:
    person = a_person(app)
    paid = AccountingEntry(number="1001", payer=PartyRef(person=person), dated_on=TODAY, kept_at=VoucherPlace.HERE)
    app.accounting.save(paid)
    app.notes.save(NoteEntry(body="Puhuttiin työn rajoista.", written_on=TODAY, owners=(person,)))
    case = a_case(app, person, Right.ERASURE)
    app.request_decisions.as_proposed(case, Right.ERASURE)
    assert LetterKind.PARTIAL_REFUSAL in app.letters.possible(case)
    for lang, law in ((Lang.FI, "Kirjanpitolaki"), (Lang.SV, "Bokföringslagen"), (Lang.EN, "Accounting Act")):
        body = app.letters.propose(case, LetterKind.PARTIAL_REFUSAL, lang).body
        assert law in body
        assert "työn rajoista" not in body
        assert len(gaps(body)) == 2, "only that the places were not looked through and nothing was erased yet"
    (voucher,) = (one for one in app.request_decisions.of_case(case) if one.table == "accounting_reference")
    app.request_decisions.decide(case, Right.ERASURE, [replace(voucher, reason="Oma perustelu.")])
    body = app.letters.propose(case, LetterKind.PARTIAL_REFUSAL).body
    assert "Oma perustelu" in body
    assert "Kirjanpitolaki" not in body


def test_a_recipient_is_named_as_the_task_says(app: Application) -> None:
    person = a_person(app)
    case = a_case(app, person, Right.RECTIFICATION)
    letter = app.letters.propose(case, LetterKind.RECIPIENT_NOTICE)
    assert len(gaps(letter.addressee)) == 1, "nobody is known to have got the data"
    with pytest.raises(HeijastusError) as refused:
        app.letters.propose(case, LetterKind.RECIPIENT_NOTICE, task="unknown")
    assert refused.value.code is ErrorCode.RECORD_NOT_FOUND
