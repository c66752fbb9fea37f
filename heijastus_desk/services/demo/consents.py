"""The part of the invented practice that persons consented to, permit, and may be sent."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from heijastus_desk.domain.consents import (
    ConsentEntry,
    ConsentStep,
    ConsentText,
    GivenHow,
    PermissionEntry,
    PermissionKind,
)
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.marketing import Channel, MarketingGround
from heijastus_desk.domain.marketing_entries import MarketingEntry, SendEntry
from heijastus_desk.services.consents import ConsentService
from heijastus_desk.services.marketing import MarketingService

Entries = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True, kw_only=True)
class ConsentDesk:
    """The services this part is written through."""

    consents: ConsentService
    marketing: MarketingService


def fill_consents(
    desk: ConsentDesk,
    data: Mapping[str, Entries],
    party: Callable[[str], PartyRef],
    contracts: Mapping[str, str],
    stand: Callable[[int], date],
) -> None:
    """Write what the data says; `party` knows the clients by their keys, `stand` moves the clock to a day."""
    texts = _adopt_texts(desk, data.get("texts", ()), stand)
    given: dict[str, str] = {}
    for entry in data.get("given", ()):
        consent = ConsentEntry(
            person=party(entry["person"]).person,
            purpose=entry["purpose"],
            step=ConsentStep.GIVEN,
            happened_on=stand(entry["day"]),
            how=GivenHow(entry["how"]),
            text=texts.get((entry["purpose"], entry.get("lang", "fi")), ""),
            explicit=entry.get("explicit", False),
            evidence=entry.get("evidence", ""),
        )
        given[entry["person"]] = desk.consents.record(consent).uid
    for entry in data.get("permissions", ()):
        permission = PermissionEntry(
            person=party(entry["person"]).person,
            kind=PermissionKind(entry["kind"]),
            step=ConsentStep.GIVEN,
            happened_on=stand(entry["day"]),
            how=GivenHow(entry["how"]),
            contract=contracts.get(entry.get("contract", ""), ""),
            to_whom=entry.get("whom", ""),
            extent=entry.get("extent", ""),
        )
        desk.consents.record_permission(permission)
    _fill_marketing(desk, data, party, contracts, given, stand)


def _adopt_texts(desk: ConsentDesk, texts: Entries, stand: Callable[[int], date]) -> Mapping[tuple[str, str], str]:
    """The uids of her wordings by purpose and language."""
    adopted: dict[tuple[str, str], str] = {}
    for entry in texts:
        text = ConsentText(
            purpose=entry["purpose"],
            lang=Lang(entry["lang"]),
            wording=entry["wording"],
            adopted_on=stand(entry["day"]),
        )
        adopted[entry["purpose"], entry["lang"]] = desk.consents.adopt_text(text).uid
    return adopted


def _fill_marketing(
    desk: ConsentDesk,
    data: Mapping[str, Entries],
    party: Callable[[str], PartyRef],
    contracts: Mapping[str, str],
    given: Mapping[str, str],
    stand: Callable[[int], date],
) -> None:
    for entry in data.get("marketing", ()):
        step = MarketingEntry(
            party=party(entry["party"]),
            channels=tuple(Channel(one) for one in entry["channels"]),
            ground=MarketingGround(entry["ground"]),
            happened_on=stand(entry["day"]),
            source=entry.get("source", ""),
            consent=given.get(entry["party"], "") if entry["ground"] == MarketingGround.CONSENT else "",
            contract=contracts.get(entry.get("contract", ""), ""),
        )
        desk.marketing.record(step)
    for entry in data.get("sends", ()):
        sent = SendEntry(
            channel=Channel(entry["channel"]),
            title=entry["title"],
            sent_on=stand(entry["day"]),
            receivers=tuple(party(key) for key in entry["to"]),
        )
        desk.marketing.record_send(sent)
    for entry in data.get("withdrawn", ()):
        stand(entry["day"])
        desk.consents.withdraw(given[entry["person"]], GivenHow(entry["how"]))
