"""What can be an address of e-invoices."""

import pytest

from heijastus_desk.domain.einvoice import einvoice_address
from heijastus_desk.domain.errors import ErrorCode, HeijastusError


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("", ""),
        ("  ", ""),
        ("003712345671", "003712345671"),
        (" 0037 1234567-1 ", "003712345671"),
        ("003712345671ABC", "003712345671ABC"),
        ("00371234567112345", "00371234567112345"),
        ("fi21 1234 5600 0007 85", "FI2112345600000785"),
        ("0216:003712345671", "0216:003712345671"),
        ("0192:987654321", "0192:987654321"),
    ],
)
def test_addresses_are_kept_as_they_are_written(typed: str, kept: str) -> None:
    assert einvoice_address(typed) == kept


@pytest.mark.parametrize(
    "typed",
    [
        "003712345672",  # the check digit of the Y-tunnus
        "0037123456711234567",  # more than five characters after it
        "00371234567",
        "1234567-1",
        "FI2112345600000786",  # the check digits of the IBAN
        "0216:003712345672",
        "lasku@keksitty.example",
        "x" * 80,
    ],
)
def test_others_are_refused_at_their_field(typed: str) -> None:
    with pytest.raises(HeijastusError) as failure:
        einvoice_address(typed)
    assert (failure.value.code, failure.value.field) == (ErrorCode.EINVOICE_ADDRESS_WRONG, "einvoice_address")
