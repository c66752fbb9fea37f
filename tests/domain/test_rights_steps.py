"""The checklist of a case: which steps it has, what does them, what blocks what."""

from datetime import date
from typing import Any

import pytest

from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.steps import ORDER, CaseStep, StepFacts, StepState, checklist, left_to_do
from heijastus_desk.domain.rights.values import (
    ASKABLE,
    AskedRight,
    Decision,
    LetterKind,
    RequesterKind,
    RequestTask,
    RightsRequest,
    StepCode,
    StepOutcome,
    StepRecord,
    TaskKind,
    TaskOutcome,
)
from tests.domain.rights_cases import RECEIVED, a_case, a_check, a_letter, a_package

S = StepCode


def steps(case: RightsRequest, **facts: Any) -> dict[StepCode, CaseStep]:
    found = checklist(StepFacts(case, **{name: lambda value=value: value for name, value in facts.items()}))
    return {one.code: one for one in found}


@pytest.mark.parametrize(
    ("rights", "wanted"),
    [
        (
            {Right.ACCESS},
            [S.RECEIPT, S.IDENTITY, S.PLACES, S.DECISIONS, S.PASSAGES, S.PACKAGE, S.HAND_OVER, S.ANSWER, S.COPIES],
        ),
        (
            {Right.PORTABILITY},
            [S.RECEIPT, S.IDENTITY, S.DECISIONS, S.PASSAGES, S.PACKAGE, S.HAND_OVER, S.ANSWER, S.COPIES],
        ),
        ({Right.RECTIFICATION}, [S.RECEIPT, S.IDENTITY, S.DECISIONS, S.RECTIFY, S.RECIPIENTS, S.ANSWER]),
        ({Right.OBJECTION}, [S.RECEIPT, S.IDENTITY, S.DECISIONS, S.OBJECTION, S.ANSWER]),
        ({Right.MARKETING_BAN}, [S.RECEIPT, S.MARKETING, S.ANSWER]),
        ({Right.WITHDRAWAL}, [S.RECEIPT, S.WITHDRAWAL, S.ANSWER]),
        ({Right.RESTRICTION}, [S.RECEIPT, S.IDENTITY, S.DECISIONS, S.RESTRICT, S.RECIPIENTS, S.ANSWER]),
        ({Right.ERASURE}, [S.RECEIPT, S.IDENTITY, S.PLACES, S.DECISIONS, S.ERASE, S.RECIPIENTS, S.ANSWER]),
    ],
)
def test_each_right_has_its_steps(rights: set[Right], wanted: list[StepCode]) -> None:
    assert list(steps(a_case(*rights))) == wanted


def test_no_step_stands_before_what_blocks_it() -> None:
    assert set(ORDER) == set(StepCode)
    for step in checklist(StepFacts(a_case(*ASKABLE), places_left=lambda: 1, held_for_others=lambda: True)):
        assert all(ORDER.index(before) < ORDER.index(step.code) for before in step.blocked_by), step.code


def test_all_eight_at_once_have_every_step_but_forwarding() -> None:
    assert set(steps(a_case(*ASKABLE))) == set(StepCode) - {S.FORWARD}
    assert S.FORWARD in steps(a_case(*ASKABLE), held_for_others=True)


def test_an_unknown_requester_gets_an_answer_only_after_every_place() -> None:
    case = a_case(requester=RequesterKind.UNKNOWN, person="")
    found = steps(case, places_left=2)
    assert list(found) == [S.RECEIPT, S.PLACES, S.ANSWER]
    assert found[S.ANSWER].blocked_by == (S.PLACES,)
    assert steps(case)[S.ANSWER].state is StepState.NEXT


def test_an_orderer_gets_a_refusal_and_nothing_is_gathered() -> None:
    assert list(steps(a_case(requester=RequesterKind.ORDERER, person=""))) == [S.RECEIPT, S.ANSWER]


def test_no_package_before_she_is_sure_has_looked_everywhere_and_decided() -> None:
    case = a_case(Right.ACCESS)
    found = steps(case, places_left=3, passages_left=1)
    assert found[S.PACKAGE].state is StepState.BLOCKED
    assert found[S.PACKAGE].blocked_by == (S.IDENTITY, S.PLACES, S.DECISIONS, S.PASSAGES)
    sure = a_case(Right.ACCESS, decided=Decision.GRANT, identity=(a_check("", "", "2026-03-04"),))
    assert steps(sure)[S.PACKAGE].state is StepState.NEXT
    assert steps(sure)[S.HAND_OVER].blocked_by == (S.PACKAGE,)


def test_nothing_is_erased_before_the_package_has_left() -> None:
    case = a_case(Right.ACCESS, Right.ERASURE, decided=Decision.GRANT, identity=(a_check("", "", "2026-03-04"),))
    assert steps(case)[S.ERASE].blocked_by == (S.PACKAGE, S.HAND_OVER)
    made = a_case(Right.ACCESS, Right.ERASURE, decided=Decision.GRANT, identity=case.identity, packages=(a_package(),))
    assert steps(made)[S.ERASE].blocked_by == (S.HAND_OVER,)
    handed = a_case(
        Right.ACCESS, Right.ERASURE, decided=Decision.GRANT, identity=case.identity, packages=(a_package(RECEIVED),)
    )
    assert steps(handed)[S.ERASE].state is StepState.NEXT


def test_a_query_that_waits_for_its_answer_is_waiting_and_still_blocks() -> None:
    found = steps(a_case(Right.ERASURE, identity=(a_check("2026-03-04"),), decided=Decision.GRANT))
    assert found[S.IDENTITY].state is StepState.WAITING
    assert found[S.ERASE].blocked_by == (S.IDENTITY,)
    assert steps(a_case(identity=(a_check("2026-03-04", "2026-03-06"),)))[S.IDENTITY].state is StepState.NEXT


def test_a_refused_right_is_not_acted_on_and_is_answered() -> None:
    case = a_case(Right.ERASURE, decided=Decision.REFUSE, identity=(a_check("", "", "2026-03-04"),))
    found = steps(case)
    assert S.ERASE not in found
    assert S.RECIPIENTS not in found
    assert found[S.ANSWER].state is StepState.NEXT
    assert S.PACKAGE not in steps(a_case(Right.ACCESS, decided=Decision.REFUSE))


def test_decisions_are_done_once_every_right_that_needs_one_has_one() -> None:
    asked = (
        AskedRight(right=Right.ACCESS, decision=Decision.GRANT, decided_on=RECEIVED),
        AskedRight(right=Right.MARKETING_BAN),
    )
    assert steps(a_case(rights=asked))[S.DECISIONS].done_on == RECEIVED
    undecided = (*asked, AskedRight(right=Right.ERASURE))
    assert steps(a_case(rights=undecided))[S.DECISIONS].state is StepState.NEXT


@pytest.mark.parametrize(
    ("right", "step", "fact"),
    [
        (Right.MARKETING_BAN, S.MARKETING, "marketing_banned"),
        (Right.RESTRICTION, S.RESTRICT, "restricted"),
        (Right.ERASURE, S.ERASE, "erased"),
    ],
)
def test_acts_seen_in_other_records_are_done_by_fact(right: Right, step: StepCode, fact: str) -> None:
    case = a_case(right, decided=Decision.GRANT)
    assert steps(case)[step].state is not StepState.DONE
    done = steps(case, **{fact: True})[step]
    assert (done.state, done.by_fact) == (StepState.DONE, True)


def test_a_record_does_what_no_fact_shows() -> None:
    record = StepRecord(step=S.WITHDRAWAL, outcome=StepOutcome.DONE, done_on=RECEIVED, remark="sovittu")
    found = steps(a_case(Right.WITHDRAWAL, steps=(record,)))[S.WITHDRAWAL]
    assert (found.state, found.by_fact, found.done_on, found.remark) == (StepState.DONE, False, RECEIVED, "sovittu")


def test_a_record_of_done_does_not_cover_a_fact_that_is_open() -> None:
    record = StepRecord(step=S.PLACES, outcome=StepOutcome.DONE, done_on=RECEIVED)
    assert steps(a_case(steps=(record,)), places_left=1)[S.PLACES].state is StepState.NEXT
    spared = StepRecord(step=S.PLACES, outcome=StepOutcome.NOT_NEEDED, done_on=RECEIVED, remark="ei tarpeen")
    assert steps(a_case(steps=(spared,)), places_left=1)[S.PLACES].state is StepState.NOT_NEEDED


@pytest.mark.parametrize(
    ("right", "step", "wanted"),
    [
        (Right.ACCESS, S.IDENTITY, ()),
        (Right.OBJECTION, S.IDENTITY, (StepOutcome.NOT_NEEDED,)),
        (Right.ACCESS, S.PLACES, ()),
        (Right.ACCESS, S.PASSAGES, ()),
        (Right.ACCESS, S.DECISIONS, ()),
        (Right.ERASURE, S.ERASE, (StepOutcome.NOT_NEEDED,)),
        (Right.MARKETING_BAN, S.MARKETING, (StepOutcome.NOT_NEEDED,)),
        (Right.WITHDRAWAL, S.WITHDRAWAL, (StepOutcome.DONE, StepOutcome.NOT_NEEDED)),
        (Right.WITHDRAWAL, S.ANSWER, (StepOutcome.DONE,)),
    ],
)
def test_what_she_may_say_herself_and_what_only_the_facts_may(
    right: Right, step: StepCode, wanted: tuple[StepOutcome, ...]
) -> None:
    assert steps(a_case(right))[step].by_hand == wanted


def test_recipients_are_done_when_every_task_has_its_outcome() -> None:
    told = RequestTask(uid="a", kind=TaskKind.TELL_ERASED, outcome=TaskOutcome.DONE, done_on=RECEIVED)
    waiting = RequestTask(uid="b", kind=TaskKind.TELL_ERASED)
    case = {"decided": Decision.GRANT}
    assert steps(a_case(Right.ERASURE, tasks=(told,), **case))[S.RECIPIENTS].done_on == RECEIVED
    assert steps(a_case(Right.ERASURE, tasks=(told, waiting), **case))[S.RECIPIENTS].state is StepState.NEXT


@pytest.mark.parametrize("kind", [LetterKind.ANSWER, LetterKind.REFUSAL, LetterKind.NOTHING_HELD])
def test_an_answer_is_one_once_it_was_sent(kind: LetterKind) -> None:
    assert steps(a_case(Right.MARKETING_BAN, letters=(a_letter(kind),)))[S.ANSWER].done_on == RECEIVED
    unsent = a_case(Right.MARKETING_BAN, letters=(a_letter(kind, None),))
    assert steps(unsent)[S.ANSWER].state is StepState.BLOCKED


def test_receipt_and_copies_keep_no_case_open() -> None:
    case = a_case(
        Right.ACCESS,
        decided=Decision.GRANT,
        identity=(a_check("", "", "2026-03-04"),),
        packages=(a_package(RECEIVED),),
        letters=(a_letter(LetterKind.ANSWER),),
    )
    found = steps(case)
    assert found[S.COPIES].state is StepState.NEXT
    assert left_to_do(tuple(found.values())) == ()
    gone = a_case(packages=(a_package(RECEIVED, date(2026, 3, 9)),))
    assert steps(gone)[S.COPIES].done_on == date(2026, 3, 9)


def test_costly_answers_are_not_asked_where_they_do_not_matter() -> None:
    def never() -> int:
        raise AssertionError("asked")

    checklist(StepFacts(a_case(Right.MARKETING_BAN), places_left=never, passages_left=never))
    checklist(StepFacts(a_case(packages=(a_package(),)), passages_left=never))
