"""Who asks: which way of making sure is enough, the query and its answer, and where an answer may go."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import date
from typing import Any, Final

from heijastus_desk.domain import values
from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.likeness import email_key, phone_key
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import ContactPointKind, in_order
from heijastus_desk.domain.reasons import Reason
from heijastus_desk.domain.review.register.signs import affirms
from heijastus_desk.domain.rights.addresses import belonging_domains, is_email, is_within
from heijastus_desk.domain.rights.identity import (
    AddressSource,
    IdentityAdvice,
    IdentityFacts,
    ReplyAddress,
    advise,
)
from heijastus_desk.domain.rights.values import IdentityMethod, RequesterKind, RightsRequest
from heijastus_desk.services.changing import edit
from heijastus_desk.services.requests import RequestService, open_case
from heijastus_desk.storage.queries.registers import read_registers, register_ids
from heijastus_desk.storage.queries.request_people import (
    AskingPerson,
    addresses_of_firms,
    asking_person,
    persons_at,
)
from heijastus_desk.storage.unit_of_work import Transaction
from heijastus_desk.storage.vault_file import VaultFile

_KINDS: Final = (Kind.REQUESTS,)
_ON_FILE: Final = frozenset({RequesterKind.ON_FILE, RequesterKind.REPRESENTATIVE})
_PHONE: Final = re.compile(r"\+?[\d\s()-]{5,}")


class RequestIdentityService:
    """The method is kept, never what was shown or said."""

    def __init__(self, vault: VaultFile, requests: RequestService) -> None:
        self._vault, self._requests = vault, requests

    def advice(self, uid: str) -> IdentityAdvice:
        """How to make sure in this case, with what the registers' own written process demands beyond need."""
        case = self._requests.get(uid)
        return advise(self._facts(case))

    def addresses(self, uid: str) -> tuple[ReplyAddress, ...]:
        """Where an answer could go: the card's addresses and the one the request gives, the default first.

        An address in the orderer's domain, or on somebody else's card, is never the default; nor is one that only the
        request names before she made sure who asks. Then none is.
        """
        case = self._requests.get(uid)
        with self._vault.read() as connection:
            known = asking_person(connection, case.person) if case.person else None
            of_another = bool(case.reply_to and persons_at(connection, case.reply_to) - {case.person})
            # Of somebody erased meanwhile nothing tells any more who ordered for them: any firm might have.
            gone = known is None and case.requester in _ON_FILE
            firms = addresses_of_firms(connection) if gone else known.firm_addresses if known else ()
        listed = list(_addresses(case, known, belonging_domains(firms), of_another=of_another))
        best = next((n for n, one in enumerate(listed) if _may_be_default(one, case)), None)
        if best is not None:
            chosen = listed.pop(best)
            listed.insert(0, replace(chosen, is_default=True))
        return tuple(listed)

    def ask(self, uid: str, method: IdentityMethod, on: date | None = None) -> Change:
        """A query was sent on this day (today); within a week of receipt the month may be taken to rest from it.

        Raises IDENTITY_NOT_ALLOWED for a way that proves nothing here, DATE_IN_FUTURE, DATE_ORDER, CASE_CLOSED.
        """
        day = on or self._vault.clock.today()
        self._require_allowed(uid, method)
        with edit(self._vault, "identity_asked", *_KINDS) as current:
            row = open_case(current.transaction, uid)
            self._require_day(day, row["received_on"], "asked_on")
            columns = {"method": method.value, "asked_on": day, "answered_on": None, "verified_on": None, "remark": ""}
            current.transaction.insert("request_identity", {"request_id": row["id"], **columns})
            current.uid = uid
        return current.done

    def answered(self, check_uid: str, on: date | None = None) -> Change:
        """The answer to a query came on this day (today), whatever it showed; the month runs on."""
        day = on or self._vault.clock.today()
        with edit(self._vault, "identity_answered", *_KINDS) as current:
            check = current.transaction.fetch("request_identity", check_uid)
            case = _case_of(current.transaction, check["request_id"])
            self._require_day(day, check["asked_on"] or case["received_on"], "answered_on")
            current.transaction.update("request_identity", check_uid, {"answered_on": day})
            current.uid = case["uid"]
        return current.done

    def verify(self, uid: str, method: IdentityMethod, remark: str = "", on: date | None = None) -> Change:
        """She made sure who asks, this way, on this day (today); a query that waited for it is answered by that.

        Raises IDENTITY_NOT_ALLOWED, DATE_IN_FUTURE, DATE_ORDER, CASE_CLOSED, IDENTITY_CODE_SEEN never: the remark is
        looked at in the window, as every text.
        """
        day = on or self._vault.clock.today()
        text = values.prose(remark, field="remark")
        self._require_allowed(uid, method)
        with edit(self._vault, "identity_verified", *_KINDS) as current:
            row = open_case(current.transaction, uid)
            self._require_day(day, row["received_on"], "verified_on")
            waiting = self._waiting(current.transaction, row["id"], method, day)
            told = {"verified_on": day, "remark": text}
            if waiting is None:
                new = {"request_id": row["id"], "method": method.value, "asked_on": None, "answered_on": None}
                current.transaction.insert("request_identity", {**new, **told})
            else:
                current.transaction.update("request_identity", waiting, told)
            current.uid = uid
        return current.done

    def _waiting(self, transaction: Transaction, case: int, method: IdentityMethod, day: date) -> str | None:
        """The query this answers, by uid; every query that waits is answered on that day."""
        found: str | None = None
        for row in transaction.rows("request_identity", request_id=case):
            if row["verified_on"] is None and row["asked_on"] and row["answered_on"] is None:
                transaction.update("request_identity", row["uid"], {"answered_on": max(day, row["asked_on"])})
            if row["verified_on"] is None and row["asked_on"] and row["method"] == method.value:
                found = row["uid"]
        return found

    def _require_allowed(self, uid: str, method: IdentityMethod) -> None:
        if method not in self.advice(uid).allowed:
            raise HeijastusError(ErrorCode.IDENTITY_NOT_ALLOWED, field="method")

    def _require_day(self, on: date, first: date, field: str) -> None:
        if on > self._vault.clock.today():
            raise HeijastusError(ErrorCode.DATE_IN_FUTURE, field=field, given=on)
        in_order(first, on, field=field)

    def _facts(self, case: RightsRequest) -> IdentityFacts:
        with self._vault.read() as connection:
            known = asking_person(connection, case.person) if case.person else None
            numbers = register_ids(connection) if known else {}
            uids = {numbers[one] for one in known.registers if one in numbers} if known else set[str]()
            registers = [one.value for one in read_registers(connection) if one.uid in uids or not uids]
        if known is None:
            return IdentityFacts(
                requester=case.requester, rights=frozenset(case.asked), asks_too_much=tuple(_too_much(registers))
            )
        own = _own_mail(known)
        return IdentityFacts(
            requester=case.requester,
            rights=frozenset(case.asked),
            has_notes=known.has_notes,
            known_in_person=known.was_met,
            has_phone=any(one.kind is ContactPointKind.PHONE for one in known.addresses),
            has_own_email=bool(own),
            from_own_email=email_key(case.reply_to) in own,
            has_guardian=known.has_guardian,
            asks_too_much=tuple(_too_much(registers)),
            verified_on=case.verified_on,
        )


def _own_mail(known: AskingPerson) -> frozenset[str]:
    firms = belonging_domains(known.firm_addresses)
    return frozenset(
        email_key(one.value)
        for one in known.addresses
        if one.kind is ContactPointKind.EMAIL
        and not is_within(one.value, firms)
        and one.source is not SourceKind.ORDERER
    )


def _too_much(registers: Iterable[Register]) -> Iterator[Reason]:
    """What the written process of these registers demands although Art. 12(6) does not allow it, each once."""
    told = tuple(registers)
    texts = [one.requests.identity for one in told]
    texts += [process.text for one in told for process in one.requests.processes]
    if any(process.signed for one in told for process in one.requests.processes):
        yield Reason("process_wants_signature")
    if _demands("id_copy", texts):
        yield Reason("process_wants_copy")
    if _demands("identity_code", texts):
        yield Reason("process_wants_code")


def _demands(sign: str, texts: Iterable[LocalisedText]) -> bool:
    return any(affirms(sign, text.get(lang)) for text in texts for lang in Lang)


def _addresses(
    case: RightsRequest, known: AskingPerson | None, firms: frozenset[str], *, of_another: bool
) -> Iterator[ReplyAddress]:
    listed: set[str] = set()
    for one in known.addresses if known else ():
        if one.kind is ContactPointKind.WEB:
            continue
        listed.add(_key(one.value))
        yield ReplyAddress(
            value=one.value,
            kind=one.kind,
            source=AddressSource.CARD,
            obtained_from=one.source,
            is_orderers=is_within(one.value, firms)
            or (one.kind is ContactPointKind.EMAIL and one.source is SourceKind.ORDERER),
        )
    if case.reply_to and _key(case.reply_to) not in listed:
        yield ReplyAddress(
            value=case.reply_to,
            kind=_kind(case.reply_to),
            source=AddressSource.REQUEST,
            is_orderers=is_within(case.reply_to, firms),
            of_another=of_another,
        )


def _key(address: str) -> str:
    found = phone_key(address) if _kind(address) is ContactPointKind.PHONE else ""
    return found or address.strip().casefold()


def _kind(address: str) -> ContactPointKind:
    if is_email(address):
        return ContactPointKind.EMAIL
    return ContactPointKind.PHONE if _PHONE.fullmatch(address.strip()) else ContactPointKind.ADDRESS


def _may_be_default(one: ReplyAddress, case: RightsRequest) -> bool:
    if one.is_orderers or one.of_another:
        return False
    if one.source is AddressSource.REQUEST:
        return case.verified_on is not None or not case.person
    # The one the request came from, where it is on the card; otherwise mail or post rather than a phone.
    if case.reply_to:
        return _key(one.value) == _key(case.reply_to)
    return one.kind is not ContactPointKind.PHONE


def _case_of(transaction: Transaction, key: int) -> dict[str, Any]:
    row = transaction.rows("rights_request", id=key)[0]
    return open_case(transaction, row["uid"])
