"""Marketing: what allows or forbids writing to a party, the list that follows from it, and the log of what was sent."""

import io
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from heijastus_desk.documents.csv_tables import ENCODING, CsvTable
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.marketing import (
    Channel,
    LeftOut,
    MarketingGround,
    MarketingStanding,
    MarketingWhy,
    address_key,
    is_of_person,
    standing,
)
from heijastus_desk.domain.marketing_entries import MarketingEntry, SendEntry, checked_marketing, checked_send
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.retention.decision import Decision
from heijastus_desk.domain.retention.terms import PermittedUse
from heijastus_desk.services.changing import edit
from heijastus_desk.services.consents import consent_of
from heijastus_desk.services.contracts import party_ids
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.services.retention import RetentionService
from heijastus_desk.storage.queries.holds import read_open_holds
from heijastus_desk.storage.queries.marketing import Address, Reachable, reachable
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.wording.catalogue import catalogue
from heijastus_desk.wording.sentences import format_date, label

_FORBIDS = frozenset({MarketingWhy.PROHIBITED, MarketingWhy.CONSENT_WITHDRAWN})
_STEP = "marketing_permission"
LIST_COLUMNS = ("name", "address", "lang", "ground", "since", "source", "obtained_on")
"""Columns of the list as a file; [fields] of the wording names them."""


@dataclass(frozen=True, slots=True)
class MailingRow:
    """A party something may be sent to today."""

    uid: str
    kind: PartyKind
    name: str
    lang: Lang
    address: Address
    standing: MarketingStanding

    @property
    def party(self) -> PartyRef:
        return party_ref(self.kind, self.uid)


@dataclass(frozen=True, slots=True)
class LeftOutRow:
    """A party that is not on the list, and why."""

    uid: str
    kind: PartyKind
    name: str
    why: LeftOut
    standing: MarketingStanding


@dataclass(frozen=True, slots=True)
class MailingList:
    """Who may be sent something on a channel today, and who may not."""

    channel: Channel
    today: date
    rows: tuple[MailingRow, ...]
    left_out: tuple[LeftOutRow, ...]


@dataclass(frozen=True, slots=True)
class Unsubscribed:
    """What became of addresses that were unsubscribed elsewhere: those nobody has here are given back."""

    change: Change
    found: int
    unknown: tuple[str, ...]


def party_ref(kind: PartyKind, uid: str) -> PartyRef:
    """The party as other services take it."""
    return PartyRef(person=uid) if kind is PartyKind.PERSON else PartyRef(organisation=uid)


class MarketingService:
    """Nothing recorded here is edited: a later step takes the place of an earlier one."""

    def __init__(self, vault: VaultFile, retention: RetentionService, sight: OutOfSight | None = None) -> None:
        self._vault, self._retention = vault, retention
        self._sight = sight or OutOfSight(vault)

    def record(self, entry: MarketingEntry) -> Change:
        """Add what allows or forbids writing, one step per channel; raises with the field at fault.

        CHOICE_UNKNOWN for the consent of somebody else.
        """
        clean = checked_marketing(entry, self._vault.clock.today())
        forbids = clean.ground is MarketingGround.PROHIBITED
        with edit(self._vault, "marketing_forbidden" if forbids else "marketing_saved", Kind.CONSENTS) as current:
            current.uid = add_steps(current.transaction, clean)
        return current.done

    def forbid(self, party: PartyRef, channels: Iterable[Channel] = tuple(Channel), source: str = "") -> Change:
        """The party forbids marketing on these channels today, on all of them unless told otherwise."""
        return self.record(
            MarketingEntry(
                party=party,
                channels=tuple(channels),
                ground=MarketingGround.PROHIBITED,
                happened_on=self._vault.clock.today(),
                source=source,
            )
        )

    def forbid_addresses(self, channel: Channel, addresses: Iterable[str], source: str = "") -> Unsubscribed:
        """Everybody with one of these addresses forbids marketing on the channel today.

        For unsubscribes that came in elsewhere; raises ADDRESS_UNKNOWN when nobody has any of them.
        """
        today = self._vault.clock.today()
        asked = {address_key(one, channel): one.strip() for one in addresses if one.strip()}
        with self._vault.read() as connection:
            parties = reachable(connection, channel, today)
        known: dict[str, list[Reachable]] = {}
        for party in parties:
            for address in party.addresses:
                known.setdefault(address_key(address.value, channel), []).append(party)
        unknown = tuple(one for key, one in asked.items() if key not in known)
        meant = {party.key: party for key in asked for party in known.get(key, ())}
        if not meant:
            raise HeijastusError(ErrorCode.ADDRESS_UNKNOWN, field="addresses", count=len(unknown))
        with edit(self._vault, "marketing_forbidden", Kind.CONSENTS) as current:
            for party in meant.values():
                entry = MarketingEntry(
                    party=party_ref(party.key[0], party.uid),
                    channels=(channel,),
                    ground=MarketingGround.PROHIBITED,
                    happened_on=today,
                    source=source,
                )
                current.uid = add_steps(current.transaction, checked_marketing(entry, today))
        return Unsubscribed(current.done, len(meant), unknown)

    def mailing_list(self, channel: Channel) -> MailingList:
        """Who may be sent something today: allowed, not forbidden, not restricted, and within the storage period.

        Persons whose processing is restricted do not even stand among those left out.
        """
        today, restricted = self._vault.clock.today(), self._sight.restricted()
        with self._vault.read() as connection:
            parties = reachable(connection, channel, today)
            held = {(hold.table, hold.item) for hold in read_open_holds(connection)}
        standings = {party.key: standing(party.said, today, party.who, channel) for party in parties}
        forbidden = {
            address_key(address.value, channel)
            for party in parties
            if standings[party.key].why in _FORBIDS
            for address in party.addresses
        }
        lapsed = self._lapsed([party for party in parties if standings[party.key].allowed], today)
        rows: list[MailingRow] = []
        left_out: list[LeftOutRow] = []
        for party in parties:
            if party.uid in restricted:
                continue
            now = standings[party.key]
            kind = party.key[0]
            free = [a for a in party.addresses if address_key(a.value, channel) not in forbidden]
            if now.why is MarketingWhy.FIRM:
                free.sort(key=lambda address: is_of_person(address.value))
            why = _left_out(party, now, free, held, lapsed)
            if why is None:
                rows.append(MailingRow(party.uid, kind, party.name, party.lang, free[0], now))
            else:
                left_out.append(LeftOutRow(party.uid, kind, party.name, why, now))
        return MailingList(channel, today, tuple(rows), tuple(left_out))

    def record_send(self, entry: SendEntry) -> Change:
        """Write into the log that something was sent to these parties; raises with the field at fault."""
        clean = checked_send(entry, self._vault.clock.today())
        with edit(self._vault, "send_recorded", Kind.CONSENTS) as current:
            transaction = current.transaction
            transaction.insert_many(
                "marketing_send",
                [
                    {
                        **party_ids(transaction, party),
                        "channel": clean.channel.value,
                        "title": clean.title,
                        "sent_on": clean.sent_on,
                    }
                    for party in clean.receivers
                ],
            )
        return current.done

    def record_send_to_list(self, channel: Channel, title: str, sent_on: date) -> Change:
        """The same for everybody who is on the list today."""
        receivers = tuple(row.party for row in self.mailing_list(channel).rows)
        return self.record_send(SendEntry(channel=channel, title=title, sent_on=sent_on, receivers=receivers))

    def _lapsed(self, allowed: list[Reachable], today: date) -> frozenset[str]:
        """Uids of the cards and steps that may not be used for marketing any more, as far as their rules tell."""
        if not allowed:
            return frozenset()
        items = [(party.key[0].value, party.uid) for party in allowed]
        items += [(_STEP, said.uid) for party in allowed for said in party.said]
        overview = self._retention.of_items(items)
        return frozenset(item.uid for item in overview.items if _is_over(item.decision, today))


def as_csv(listed: MailingList, lang: Lang) -> bytes:
    """The list as a file for the program that sends; it holds names and addresses in the open."""
    names = catalogue(lang).fields
    raw = io.BytesIO()
    with io.TextIOWrapper(raw, encoding=ENCODING, newline="") as text:
        table = CsvTable(text, [names[column] for column in LIST_COLUMNS])
        for row in listed.rows:
            address, since = row.address, row.standing.since
            table.add(
                (
                    row.name,
                    address.value,
                    row.lang.value,
                    label(row.standing.why, lang),
                    format_date(since, lang) if since else "",
                    label(address.source, lang) if address.source else "",
                    format_date(address.obtained_on, lang) if address.obtained_on else "",
                )
            )
        text.flush()
        return raw.getvalue()


def add_steps(transaction: Transaction, entry: MarketingEntry) -> str:
    """Add a checked entry, one step per channel, within an edit; the uid of the first."""
    party = party_ids(transaction, entry.party)
    columns = {
        **party,
        "consent_id": consent_of(transaction, entry.consent, party["person_id"]),
        "contract_id": transaction.id_of("contract", entry.contract),
        "ground": entry.ground.value,
        "happened_on": entry.happened_on,
        "source": entry.source,
    }
    added = [transaction.insert(_STEP, {**columns, "channel": channel.value}) for channel in entry.channels]
    return added[0]["uid"]


def _left_out(
    party: Reachable,
    now: MarketingStanding,
    free: list[Address],
    held: set[tuple[str, str]],
    lapsed: frozenset[str],
) -> LeftOut | None:
    """The first reason that fits, the weightiest first."""
    steps_held = any((_STEP, said.uid) in held for said in party.said)
    named = now.why is MarketingWhy.FIRM and bool(free) and is_of_person(free[0].value)
    reasons = {
        LeftOut.PROHIBITED: now.why in _FORBIDS,
        LeftOut.NOT_ALLOWED: not now.allowed,
        LeftOut.ARCHIVED: party.archived,
        LeftOut.PURPOSE_BANNED: party.purpose_banned,
        LeftOut.RESTRICTED: steps_held or (party.key[0].value, party.uid) in held,
        LeftOut.PERIOD_ENDED: party.uid in lapsed or now.step in lapsed,
        LeftOut.NO_ADDRESS: not party.addresses,
        LeftOut.ADDRESS_PROHIBITED: not free,
        LeftOut.PERSONAL_ADDRESS: named,
    }
    return next((why for why, fits in reasons.items() if fits), None)


def _is_over(decision: Decision, today: date) -> bool:
    """No use is left, or marketing was one of them and is none any more."""
    left = decision.uses(today)
    ends = decision.uses_until()
    return bool(ends) and (not left or (PermittedUse.MARKETING in ends and PermittedUse.MARKETING not in left))
