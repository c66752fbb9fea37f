"""Stops a form once for each henkilötunnus typed into it, at its field; saving again goes through."""

from collections.abc import Mapping

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.identity_codes import fields_with_identity_codes, identity_codes_in


class IdentityQuestion:
    """Knows which codes she was asked about: nothing is asked twice while the form is open."""

    def __init__(self) -> None:
        self._asked: set[str] = set()

    def settle(self, typed: Mapping[str, object]) -> None:
        """What stands in the form when it is opened was answered before."""
        self._asked |= set(identity_codes_in(list(typed.values())))

    def first_asked(self, typed: Mapping[str, object]) -> HeijastusError | None:
        """IDENTITY_CODE_SEEN with the field of the first code she has not been asked about, else None."""
        for name in fields_with_identity_codes(typed):
            new = set(identity_codes_in(typed[name])) - self._asked
            if new:
                self._asked |= new
                return HeijastusError(ErrorCode.IDENTITY_CODE_SEEN, field=name)
        return None
