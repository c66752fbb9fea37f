"""Which letter is due next in a case, and what is left to fill in."""

from dataclasses import replace
from datetime import date

import pytest

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.clock import clock_of
from heijastus_desk.domain.rights.letters import answer_of, gaps, letters_of
from heijastus_desk.domain.rights.values import (
    AskedRight,
    CaseLetter,
    CaseOutcome,
    Decision,
    GivenBy,
    IdentityCheck,
    IdentityMethod,
    LetterKind,
    ReceivedBy,
    RequesterKind,
    RequestTask,
    RightsRequest,
    TaskKind,
)

DAY = date(2026, 6, 8)
CASE = RightsRequest(
    uid="case",
    number=7,
    requester=RequesterKind.ON_FILE,
    person="person",
    requester_name="Eero Esimerkki",
    received_on=date(2026, 6, 1),
    received_by=ReceivedBy.PHONE,
    lang=Lang.FI,
    rights=(AskedRight(right=Right.ACCESS), AskedRight(right=Right.ERASURE)),
)
GRANTED = dict.fromkeys(CASE.asked, Decision.GRANT)
UNDECIDED: dict[Right, Decision | None] = dict.fromkeys(CASE.asked)


def letter(kind: LetterKind, sent_on: date | None = DAY) -> CaseLetter:
    by = GivenBy.POST if sent_on else None
    return CaseLetter(
        uid=kind.value,
        kind=kind,
        lang=Lang.FI,
        addressee="A",
        title="T",
        body="B",
        made_on=DAY,
        sent_on=sent_on,
        sent_by=by,
    )


def due(case: RightsRequest, *, restricted: bool = False, decisions: dict[Right, Decision] | None = None) -> LetterKind:
    return letters_of(case, decisions or UNDECIDED, clock_of(case), DAY, restricted=restricted)[0]


def test_the_letters_come_in_the_order_they_are_needed() -> None:
    assert due(CASE) is LetterKind.RECEIPT
    asked = IdentityCheck(uid="i", method=IdentityMethod.CALL_BACK, asked_on=DAY)
    assert due(replace(CASE, identity=(asked,))) is LetterKind.IDENTITY_QUERY
    sure = replace(asked, verified_on=DAY)
    received = replace(CASE, identity=(sure,), letters=(letter(LetterKind.RECEIPT),))
    assert due(replace(received, extended_on=DAY)) is LetterKind.EXTENSION
    task = RequestTask(uid="t", kind=TaskKind.FORWARD, whom="Esimerkkitoimisto Oy")
    assert due(replace(received, tasks=(task,))) is LetterKind.FORWARDING
    assert due(received) is LetterKind.ANSWER


@pytest.mark.parametrize(
    ("access", "erasure", "kind"),
    [
        (Decision.GRANT, Decision.GRANT, LetterKind.ANSWER),
        (None, None, LetterKind.ANSWER),
        (Decision.GRANT, None, LetterKind.ANSWER),
        (Decision.GRANT, Decision.REFUSE, LetterKind.PARTIAL_REFUSAL),
        (Decision.GRANT, Decision.PARTIAL, LetterKind.PARTIAL_REFUSAL),
        (Decision.REFUSE, None, LetterKind.REFUSAL),
        (Decision.REFUSE, Decision.REFUSE, LetterKind.REFUSAL),
    ],
)
def test_the_answer_follows_from_the_decisions(
    access: Decision | None, erasure: Decision | None, kind: LetterKind
) -> None:
    assert answer_of(CASE, {Right.ACCESS: access, Right.ERASURE: erasure}) is kind


def test_nobody_on_file_is_told_so_and_an_orderer_only_refused() -> None:
    nobody = replace(CASE, requester=RequesterKind.UNKNOWN, person="", letters=(letter(LetterKind.RECEIPT),))
    assert due(nobody) is LetterKind.NOTHING_HELD
    offered = letters_of(nobody, UNDECIDED, clock_of(nobody), DAY)
    answers = {LetterKind.ANSWER, LetterKind.PARTIAL_REFUSAL, LetterKind.REFUSAL, LetterKind.NOTHING_HELD}
    assert answers & set(offered) == {LetterKind.NOTHING_HELD}, "nothing can be given, or kept back"
    orderer = replace(CASE, requester=RequesterKind.ORDERER, person="")
    assert letters_of(orderer, UNDECIDED, clock_of(orderer), DAY) == (LetterKind.ORDERER_REFUSAL,)


def test_what_was_sent_comes_last_and_every_kind_only_once() -> None:
    answered = replace(CASE, letters=(letter(LetterKind.RECEIPT), letter(LetterKind.ANSWER)))
    kinds = letters_of(answered, GRANTED, clock_of(answered), DAY)
    assert kinds[-1] is LetterKind.ANSWER
    assert len(kinds) == len(set(kinds))


def test_an_extension_is_not_offered_once_the_time_is_over() -> None:
    clock = clock_of(CASE)
    assert LetterKind.EXTENSION in letters_of(CASE, UNDECIDED, clock, clock.deadline)
    assert LetterKind.EXTENSION not in letters_of(CASE, UNDECIDED, clock, date(2026, 7, 2))


def test_a_closed_case_has_only_what_may_follow_it() -> None:
    rights = (AskedRight(right=Right.RECTIFICATION),)
    closed = replace(CASE, rights=rights, closed_on=DAY, outcome=CaseOutcome.ANSWERED)
    kinds = letters_of(closed, {Right.RECTIFICATION: Decision.GRANT}, clock_of(closed), DAY, restricted=True)
    assert set(kinds) == {LetterKind.CORRECTION_CERTIFICATE, LetterKind.RECIPIENT_NOTICE, LetterKind.LIFTING}


def test_a_lifting_is_written_only_where_something_is_restricted() -> None:
    assert LetterKind.LIFTING not in letters_of(CASE, UNDECIDED, clock_of(CASE), DAY)
    assert LetterKind.LIFTING in letters_of(CASE, UNDECIDED, clock_of(CASE), DAY, restricted=True)


def test_gaps_are_what_stands_in_square_brackets_on_one_line() -> None:
    assert gaps("Maksu on [summa] euroa", "", "[syy]\n[tapa") == ("[summa]", "[syy]")
