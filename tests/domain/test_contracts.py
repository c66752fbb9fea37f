import pytest

from heijastus_desk.domain.contracts import PartyRef, clock_time
from heijastus_desk.domain.errors import ErrorCode, HeijastusError


@pytest.mark.parametrize(
    ("typed", "time"),
    [("9.30", "09:30"), ("09:30", "09:30"), ("0.00", "00:00"), ("23:59", "23:59"), ("  ", ""), (" 9:05 ", "09:05")],
)
def test_times_are_read_as_typed(typed: str, time: str) -> None:
    assert clock_time(typed) == time


@pytest.mark.parametrize("typed", ["24.00", "9", "9.3", "9.60", "930", "9-30", "yhdeksän", "9.30 x"])
def test_other_times_are_refused(typed: str) -> None:
    with pytest.raises(HeijastusError) as failure:
        clock_time(typed)
    assert (failure.value.code, failure.value.field) == (ErrorCode.NUMBER_WRONG, "starts_at")


def test_nobody_is_no_party() -> None:
    assert not PartyRef()
    assert PartyRef(person="p")
    assert PartyRef(organisation="o")
