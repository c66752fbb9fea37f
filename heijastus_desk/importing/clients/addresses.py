"""Whole postal addresses of the parts a row gives: street, box, postcode, town, country."""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from heijastus_desk.domain.client_import import ImportField
from heijastus_desk.domain.text_keys import search_key

MANY: Final = " ::: "
"""Google puts this between several values of one cell."""
CUT: Final = frozenset(
    {
        ImportField.STREET,
        ImportField.PO_BOX,
        ImportField.POSTCODE,
        ImportField.CITY,
        ImportField.REGION,
    }
)
OF_ADDRESSES: Final = CUT | {ImportField.COUNTRY, ImportField.ADDRESS}
# To name a member of an enumeration is a search in Python 3.11.
_STREET, _PO_BOX, _POSTCODE, _CITY, _REGION, _COUNTRY, _ADDRESS = (
    ImportField.STREET,
    ImportField.PO_BOX,
    ImportField.POSTCODE,
    ImportField.CITY,
    ImportField.REGION,
    ImportField.COUNTRY,
    ImportField.ADDRESS,
)
_HERE: Final = frozenset({"suomi", "finland", "fi", "fin"})

Parts = Mapping[ImportField, Sequence[str]]
"""The values of one address."""


def apart(group: str, text: str) -> Iterator[tuple[str, str]]:
    """The values of a cell with their groups; several whole addresses of one cell each in a group of their own."""
    first, *others = text.split(MANY)
    yield group, first
    for n, other in enumerate(others):
        yield f"{group}{MANY}{n}", other


def written(parts: Parts) -> str:
    """The address on one line; empty when nothing but a country is known of it."""
    whole = parts.get(_ADDRESS, ())
    if CUT.isdisjoint(parts):
        return ", ".join(whole)
    # Google gives both, the parts and the whole made of them; Thunderbird calls the street the address.
    street = parts.get(_STREET) or whole
    country = [name for name in parts.get(_COUNTRY, ()) if search_key(name) not in _HERE]
    town = " ".join([*_postcodes(parts, abroad=bool(country)), *parts.get(_CITY, ())])
    box = [f"PL {text}" if text.isdigit() else text for text in parts.get(_PO_BOX, ())]
    return ", ".join([part for part in (*street, *box, town, *parts.get(_REGION, ()), *country) if part])


def _postcodes(parts: Parts, *, abroad: bool) -> Sequence[str]:
    found = parts.get(_POSTCODE, ())
    # A spreadsheet takes 00100 for the number 100.
    return found if abroad else [code.zfill(5) if code.isdigit() and len(code) < 5 else code for code in found]
