"""When a notice is due, from where the data came and what was done with them first."""

from datetime import date

import pytest

from heijastus_desk.domain.delivery import DueBecause, Obtained, due_because, notice_due

DAY = date(2026, 1, 31)


@pytest.mark.parametrize(
    ("known", "due", "because"),
    [
        (Obtained(on=DAY, from_person=True), DAY, DueBecause.FROM_PERSON),
        (Obtained(on=DAY, from_person=True, first_message=date(2026, 5, 1)), DAY, DueBecause.FROM_PERSON),
        (Obtained(on=DAY, from_person=False), date(2026, 2, 28), DueBecause.ONE_MONTH),
        (
            Obtained(on=DAY, from_person=False, first_message=date(2026, 2, 10)),
            date(2026, 2, 10),
            DueBecause.FIRST_MESSAGE,
        ),
        (Obtained(on=DAY, from_person=False, first_message=date(2026, 3, 10)), date(2026, 2, 28), DueBecause.ONE_MONTH),
        (
            Obtained(on=DAY, from_person=False, first_disclosure=date(2026, 2, 3)),
            date(2026, 2, 3),
            DueBecause.FIRST_DISCLOSURE,
        ),
        (
            Obtained(on=DAY, from_person=False, first_message=date(2026, 2, 9), first_disclosure=date(2026, 2, 8)),
            date(2026, 2, 8),
            DueBecause.FIRST_DISCLOSURE,
        ),
        (Obtained(on=DAY, from_person=False, first_message=date(2025, 12, 1)), DAY, DueBecause.FIRST_MESSAGE),
    ],
)
def test_the_last_day_for_giving_a_notice_and_the_rule_that_decided_it(
    known: Obtained, due: date, because: DueBecause
) -> None:
    assert (notice_due(known), due_because(known)) == (due, because)
