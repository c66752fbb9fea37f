"""The codes of what is told about a case before and while it is open, each with the facts its sentence may name."""

from collections.abc import Mapping
from typing import Final

_EARLIER: Final = frozenset({"number"})

CASE_PARAMS: Final[Mapping[str, frozenset[str]]] = {
    "heed_open_case": _EARLIER,
    "heed_repeat_half_year": _EARLIER,
    "heed_repeat_year": _EARLIER,
    "heed_address_of_another": frozenset(),
    "heed_address_of_orderer": frozenset(),
    "heed_address_not_on_file": frozenset(),
    "heed_erased_before": frozenset(),
    "heed_restricted": frozenset(),
    "heed_several_registers": frozenset({"count"}),
    "heed_minor": frozenset(),
    "heed_found_on_file": frozenset(),
    "identity_no_signature": frozenset(),
    "identity_no_copy": frozenset(),
    "identity_never_met": frozenset(),
    "identity_no_mandate": frozenset(),
    "identity_no_number": frozenset(),
    "identity_no_own_email": frozenset(),
    "identity_email_too_weak": frozenset(),
    "identity_no_representative": frozenset(),
    "identity_id_not_needed": frozenset(),
    "process_wants_signature": frozenset(),
    "process_wants_copy": frozenset(),
    "process_wants_code": frozenset(),
}
