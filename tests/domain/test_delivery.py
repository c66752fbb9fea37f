"""When a notice is due, from where the data came and what was done with them first."""

from datetime import date

import pytest

from heijastus_desk.domain.delivery import Obtained, notice_due

DAY = date(2026, 1, 31)


@pytest.mark.parametrize(
    ("known", "due"),
    [
        (Obtained(on=DAY, from_person=True), DAY),
        (Obtained(on=DAY, from_person=True, first_message=date(2026, 5, 1)), DAY),
        (Obtained(on=DAY, from_person=False), date(2026, 2, 28)),
        (Obtained(on=DAY, from_person=False, first_message=date(2026, 2, 10)), date(2026, 2, 10)),
        (Obtained(on=DAY, from_person=False, first_message=date(2026, 3, 10)), date(2026, 2, 28)),
        (Obtained(on=DAY, from_person=False, first_disclosure=date(2026, 2, 3)), date(2026, 2, 3)),
        (
            Obtained(on=DAY, from_person=False, first_message=date(2026, 2, 9), first_disclosure=date(2026, 2, 8)),
            date(2026, 2, 8),
        ),
        (Obtained(on=DAY, from_person=False, first_message=date(2025, 12, 1)), DAY),
    ],
)
def test_the_last_day_for_giving_a_notice(known: Obtained, due: date) -> None:
    assert notice_due(known) == due
