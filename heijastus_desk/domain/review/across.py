"""Contradictions between the notices of one controller: address, contact person, business ID, a recipient's country."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.old import OldNotice
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.text_keys import search_key

_HERE = {
    Check.CONTROLLER_CONTACT: ("address",),
    Check.BUSINESS_ID: ("controller", "business_id"),
    Check.CONTACT_PERSON: ("contact",),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What one notice of hers tells of the controller; empty where it does not."""

    name: str
    """what the notice is called"""
    address: str = ""
    has_own_address: bool = True
    """not merely the one of her business"""
    business_id: str = ""
    contact: str = ""
    recipients: tuple[tuple[str, str], ...] = ()
    """names and countries"""


def told_by_register(
    register: Register, controller: Controller | None, recipients: Iterable[Recipient], lang: Lang
) -> Told:
    """What the notice of a register tells of the controller."""
    known = {recipient.uid: recipient for recipient in recipients}
    used = [known[use.recipient] for use in register.recipients.given or () if use.recipient in known]
    contact = register.contact.given
    return Told(
        name=register.name.get(lang) or register.short_name,
        address=register.address or _address(controller),
        has_own_address=bool(register.address),
        business_id=controller.business_id if controller else "",
        contact=contact.name if contact else "",
        recipients=tuple((one.name, one.country) for one in used if one.country),
    )


def told_by_old(notice: OldNotice) -> Told:
    """What a notice made elsewhere tells of the controller."""
    return Told(
        name=notice.register or notice.title,
        address=notice.controller.address,
        business_id=notice.controller.business_id,
        contact=notice.contact.name,
        recipients=tuple((one.name, one.country) for one in notice.recipients if one.country),
    )


def contradictions(one: Told, others: Iterable[Told]) -> tuple[Finding, ...]:
    """Where a notice and another of the same controller tell different things; a gap contradicts nothing."""
    told: dict[tuple[str, str, str], Finding] = {}
    for other in others:
        for found in _between(one, other):
            key = (found.check.value, found.quote, found.params["theirs"])
            told[key] = _joined(told[key], found) if key in told else replace(found, steps=_steps(found))
    return tuple(told.values())


def _joined(one: Finding, other: Finding) -> Finding:
    """Two notices that tell the same other thing are one finding."""
    names = "; ".join((one.params["other"], other.params["other"]))
    return replace(one, params={**one.params, "other": names})


def _between(one: Told, other: Told) -> Iterator[Finding]:
    compared = (
        (Check.CONTROLLER_CONTACT, one.address, other.address),
        (Check.BUSINESS_ID, one.business_id, other.business_id),
        (Check.CONTACT_PERSON, one.contact, other.contact),
    )
    for check, own, theirs in compared:
        if check is Check.CONTROLLER_CONTACT and other.has_own_address and not one.has_own_address:
            # The notice that departs from her business's address is the one to look at.
            continue
        if own and theirs and _differ(own, theirs):
            params = {"other": other.name, "theirs": _line(theirs)}
            yield Finding(check=check, status=Status.CONTR, reason="differs", quote=_line(own), params=params)
    countries = {search_key(name): country for name, country in other.recipients}
    for name, country in one.recipients:
        theirs = countries.get(search_key(name), country)
        if theirs != country:
            params = {"other": other.name, "theirs": theirs}
            yield Finding(
                check=Check.TRANSFERS,
                status=Status.CONTR,
                reason="countries_differ",
                quote=f"{name} ({country})",
                params=params,
            )


def _steps(finding: Finding) -> tuple[str, ...]:
    return _HERE.get(finding.check, ("recipients",))


def _differ(own: str, theirs: str) -> bool:
    """Whether neither says the same as the other and less: a street without its town contradicts nothing."""
    one, other = _words(own), _words(theirs)
    return not (one <= other or other <= one)


def _words(text: str) -> set[str]:
    return set(search_key(text.replace(",", " ")).split())


def _line(text: str) -> str:
    return ", ".join(part.strip(" ,") for part in text.splitlines() if part.strip(" ,"))


def _address(controller: Controller | None) -> str:
    if controller is None or not controller.print_address or not controller.street:
        return ""
    return f"{controller.street}\n{controller.postcode} {controller.city}".strip()
