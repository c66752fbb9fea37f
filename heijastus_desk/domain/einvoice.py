"""Addresses of electronic invoices: what can be one, by its form and its check digits."""

import re

from stdnum import iban
from stdnum.exceptions import ValidationError
from stdnum.fi import ytunnus

from heijastus_desk.domain import values
from heijastus_desk.domain.errors import ErrorCode, HeijastusError

_FIELD = "einvoice_address"
_OVT = re.compile(r"0037(\d{8})[0-9A-Z]{0,5}")
_PEPPOL = re.compile(r"(\d{4}):([0-9A-Z][0-9A-Z.\-]{2,49})")
_OVT_SCHEMES = frozenset({"0037", "0216"})
"""Schemes of the Peppol network whose addresses are OVT codes."""


def einvoice_address(text: str) -> str:
    """An OVT code (0037, the Y-tunnus, 0-5 characters), an IBAN or a Peppol id, as it is written; empty stays empty.

    Raises EINVOICE_ADDRESS_WRONG, also when the check digit of the Y-tunnus or the IBAN does not fit.
    """
    typed = values.line(text, field=_FIELD)
    address = re.sub(r"[\s\-]", "", typed).upper()
    if not address:
        return ""
    peppol = _PEPPOL.fullmatch(typed.replace(" ", "").upper())
    if peppol and peppol[1] not in _OVT_SCHEMES:
        return peppol[0]
    if _is_ovt(peppol[2] if peppol else address) or (peppol is None and iban.is_valid(address)):
        return peppol[0] if peppol else address
    raise HeijastusError(ErrorCode.EINVOICE_ADDRESS_WRONG, field=_FIELD, given=typed[:40])


def _is_ovt(address: str) -> bool:
    found = _OVT.fullmatch(address)
    if found is None:
        return False
    try:
        ytunnus.validate(found[1])
    except ValidationError:
        return False
    return True
