"""Her own business as papers for others sign it."""

from heijastus_desk.documents.notice.who import controller_in_full
from heijastus_desk.documents.orderer.facts import Practice
from heijastus_desk.domain.notices.controller import Controller


def practice_of(known: Controller) -> Practice:
    """Her business as it signs papers for others."""
    town = f"{known.postcode} {known.city}".strip()
    address = ", ".join(part for part in (known.street, town) if part) if known.print_address else ""
    return Practice(
        name=controller_in_full(known),
        business_id=known.business_id,
        address=address,
        reach=" · ".join(part for part in (known.phone, known.email) if part),
        author=known.trade_name,
    )
