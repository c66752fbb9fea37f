"""Checks on who answers for the data: C01-C05 and C38."""

from collections.abc import Iterator

from heijastus_desk.domain import values
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.notices.content import ContactPerson
from heijastus_desk.domain.notices.controller import Controller, LegalForm
from heijastus_desk.domain.review.findings import Check, Finding, Status
from heijastus_desk.domain.review.register.view import View, found, not_applicable
from heijastus_desk.domain.values import AnswerState

_BUSINESS = "controller"


def identity(view: View) -> Iterator[Finding]:
    """C01: a sole trader is a natural person, and companies that are controllers together are named (Art. 13(1)(a))."""
    one = view.controller
    if one is None or not (one.person_name or one.trade_name):
        yield found(Check.CONTROLLER, Status.MISS, "miss", steps=(_BUSINESS, "trade_name"))
        return
    if one.legal_form is LegalForm.SOLE_TRADER and not one.person_name:
        yield found(
            Check.CONTROLLER,
            Status.PART,
            "trade_name",
            quote=one.trade_name,
            steps=(_BUSINESS, "person_name"),
        )
    for n, company in enumerate(one.co_controllers):
        if not company.business_id:
            yield found(
                Check.CONTROLLER,
                Status.PART,
                "group",
                quote=view.quote(company.name),
                steps=(_BUSINESS, "co_controllers", str(n)),
            )


def contact_details(view: View) -> Iterator[Finding]:
    """C02: how the controller is reached; an e-mail address alone is little."""
    one = view.controller
    if one is None:
        return
    person = view.register.contact.given or ContactPerson(name="")
    has_address = bool(view.register.address or (one.print_address and one.street) or person.address)
    phones, mails = one.phone or person.phone, one.email or person.email
    if has_address or (phones and mails):
        return
    if not (phones or mails):
        yield found(Check.CONTROLLER_CONTACT, Status.MISS, "miss", steps=(_BUSINESS, "address"))
    else:
        reason = "email_only" if mails else "no_address"
        yield found(Check.CONTROLLER_CONTACT, Status.PART, reason, quote=mails or phones, steps=(_BUSINESS, "address"))


def business_id(view: View) -> Iterator[Finding]:
    """C03: the number by its check digit."""
    one = view.controller
    if one is None:
        return
    if not one.business_id:
        yield found(Check.BUSINESS_ID, Status.MISS, "miss", steps=(_BUSINESS, "business_id"))
        return
    try:
        values.business_id(one.business_id)
    except HeijastusError:
        yield found(Check.BUSINESS_ID, Status.WRONG, "wrong", quote=one.business_id, steps=(_BUSINESS, "business_id"))


def contact_person(view: View) -> Iterator[Finding]:
    """C04: somebody to turn to, with a way to do so; "none" is an answer."""
    contact = view.register.contact
    if contact.state is AnswerState.UNANSWERED:
        yield found(Check.CONTACT_PERSON, Status.MISS, "miss", steps=("contact",))
    person = contact.given
    if person is not None and not (person.name and (person.email or person.phone or person.address)):
        yield found(Check.CONTACT_PERSON, Status.PART, "no_contact", quote=person.name, steps=("contact",))


def officer(view: View) -> Iterator[Finding]:
    """C05: an officer, or that none is needed (Art. 37)."""
    one = view.controller
    if one is None:
        return
    if one.dpo.state is AnswerState.UNANSWERED:
        yield found(Check.OFFICER, Status.MISS, "miss", steps=(_BUSINESS, "dpo"))
    named = one.dpo.given
    if named is not None and _is_herself(one, named.name):
        yield found(Check.OFFICER, Status.WRONG, "is_contact", quote=named.name, steps=(_BUSINESS, "dpo"))


def joint(view: View) -> Iterator[Finding]:
    """C38: the essence of the arrangement between joint controllers (Art. 26(2))."""
    one = view.controller
    arrangement = one.joint.given if one else None
    if one is None or not (one.co_controllers or arrangement):
        yield not_applicable(Check.JOINT)
    elif arrangement is None:
        names = "; ".join(view.quote(company.name) for company in one.co_controllers)
        yield found(Check.JOINT, Status.MISS, "group", quote=names, steps=(_BUSINESS, "joint"))
    elif not arrangement.essence:
        quote = view.quote(arrangement.parties)
        yield found(Check.JOINT, Status.PART, "no_essence", quote=quote, steps=(_BUSINESS, "joint"))


def _is_herself(one: Controller, name: str) -> bool:
    sole = one.legal_form is LegalForm.SOLE_TRADER
    return sole and bool(name.strip()) and name.strip().casefold() == one.person_name.strip().casefold()
