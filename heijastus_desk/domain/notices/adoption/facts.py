"""Suggestions from what was read out of the whole notice: who answers, by what name, since when."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from heijastus_desk.domain import values
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.notices.adoption import signs
from heijastus_desk.domain.notices.adoption.companies import firm_and_group
from heijastus_desk.domain.notices.adoption.pieces import Piece, pieces
from heijastus_desk.domain.notices.adoption.suggestion import TITLE, OnFile, Suggestion, Target
from heijastus_desk.domain.notices.controller import Controller, LegalForm
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldNotice
from heijastus_desk.domain.text_keys import search_key

FACT_ITEMS = frozenset({NoticeItem.CONTROLLER, NoticeItem.CONTACT, NoticeItem.REGISTER, NoticeItem.DATES})
_USUAL_TITLES = frozenset(
    {"tietosuojaseloste", "dataskyddsbeskrivning", "dataskyddsmeddelande", "privacy notice", "privacy policy"}
)
_CALLED = (
    re.compile(r"\((?:jäljempänä|nedan|hereinafter)?[\s:]*[\"”“']([^\"”“'()]{2,60})[\"”“']\)", re.IGNORECASE),
    re.compile(r"(?:jäljempänä|nedan kallad|hereinafter)\s+([^\"”“'(),;]{2,60}?)\s*[),.;]", re.IGNORECASE),
)
_PLACE = re.compile(r"(?P<street>.+?)[,\n]\s*(?:FI-)?(?P<postcode>\d{5})\s+(?P<city>[^,\n]+)", re.DOTALL)
_WORD = re.compile(r"[^\W_]+(?:[-@.'][^\W_]+)*")
_DATE = re.compile(r"\b\d{1,2}[.]\s?(?:\d{1,2}[.]|\w+)\s?\d{4}\b|\b\d{4}-\d{2}-\d{2}\b|\b\w+ \d{1,2}, \d{4}\b")
_LONGEST_NAME = 120
_TELLING = 4
"""Letters of a word that tells one name from another; shorter ones are forms of firms."""
_OF_BUSINESS = frozenset(
    {
        Target.CONTROLLER_NAME,
        Target.PERSON_NAME,
        Target.SHORT_NAME,
        Target.BUSINESS_ID,
        Target.ADDRESS,
        Target.REGISTER_ADDRESS,
        Target.PHONE,
        Target.EMAIL,
    }
)
_FORMS = (
    (LegalForm.COMPANY, re.compile(r"\b(?:oyj?|abp?|ltd|osakeyhtiö|aktiebolag)\b", re.IGNORECASE)),
    (LegalForm.PARTNERSHIP, re.compile(r"\b(?:ky|ay|kb|öb)\b", re.IGNORECASE)),
    (LegalForm.ASSOCIATION, re.compile(r"\b(?:ry|rf)\b", re.IGNORECASE)),
)


@dataclass(frozen=True, slots=True)
class _Fact:
    target: Target
    value: str
    item: NoticeItem


def facts(old: OldNotice, on_file: OnFile) -> tuple[Suggestion, ...]:
    """One suggestion for each fact of the business, the contact person, the register and its dates."""
    told = tuple(_compared(_placed(old, fact), on_file) for fact in _facts(old, on_file) if fact.value)
    if is_of_another(old, on_file.controller):
        told = tuple(_untaken(one, on_file.controller) for one in told)
    return (*_title(old), *told)


def leftover(old: OldNotice, section: int) -> tuple[Piece, ...]:
    """What a section with facts says beside them, as it stands."""
    known = {word for value in _known(old) for word in _words(value)}
    return tuple(one for one in pieces(old.sections[section].text) if _tells_more(one.text, known))


def place_of(address: str) -> tuple[str, str, str]:
    """Street, postcode and city of an address in one line; the whole as the street where it has no postcode."""
    found = _PLACE.search(address)
    if found is None:
        return address.strip(" ,\n"), "", ""
    rest = address[found.end() :].strip(" ,\n")
    city = ", ".join(part for part in (found["city"].strip(" ."), rest) if part)
    return " ".join(found["street"].split()), found["postcode"], city


def legal_form(name: str) -> LegalForm:
    """The form a name tells by its ending; a name without one is taken for a sole trader's."""
    return next((form for form, sign in _FORMS if sign.search(name)), LegalForm.SOLE_TRADER)


def address_of(controller: Controller) -> str:
    """The address on file in one line."""
    return ", ".join(part for part in (controller.street, f"{controller.postcode} {controller.city}".strip()) if part)


def _facts(old: OldNotice, on_file: OnFile) -> Iterator[_Fact]:
    who, person, first = old.controller, old.contact, NoticeItem.CONTROLLER
    yield _Fact(Target.CONTROLLER_NAME, who.name, first)
    yield _Fact(Target.SHORT_NAME, _short_name(old), first)
    if person.name and _lacks_person(old, on_file):
        yield _Fact(Target.PERSON_NAME, person.name, NoticeItem.CONTACT)
    yield _Fact(Target.BUSINESS_ID, who.business_id, first)
    yield _Fact(Target.ADDRESS, who.address, first)
    yield _Fact(Target.PHONE, who.phone, first)
    yield _Fact(Target.EMAIL, who.email, first)
    for target, value in (
        (Target.CONTACT_NAME, person.name),
        (Target.CONTACT_TITLE, person.title),
        (Target.CONTACT_ADDRESS, person.address),
        (Target.CONTACT_PHONE, person.phone),
        (Target.CONTACT_EMAIL, person.email),
    ):
        yield _Fact(target, value, NoticeItem.CONTACT)
    yield _Fact(Target.NAME, old.register or _name_below(old), NoticeItem.REGISTER)
    for target, day in ((Target.DRAWN_UP, old.drawn_up), (Target.UPDATED, old.updated)):
        yield _Fact(target, day.isoformat() if day else "", NoticeItem.DATES)


def is_of_another(old: OldNotice, known: Controller | None) -> bool:
    """Whether the notice is another business's: another number, or a name that shares no word with hers."""
    if known is None or not (known.trade_name or known.person_name):
        return False
    if known.business_id and old.controller.business_id:
        return known.business_id != old.controller.business_id
    hers = {word for name in (known.trade_name, known.person_name, known.short_name) for word in _words(name)}
    told = {word for word in _words(old.controller.name) if len(word) >= _TELLING}
    return bool(told) and not told & hers


def _untaken(made: Suggestion, known: Controller | None) -> Suggestion:
    """What would fill in her business from another's notice waits until she says so."""
    if made.target not in _OF_BUSINESS or known is None:
        return made
    return replace(made, taken=False, on_file=made.on_file or known.trade_name or known.person_name)


def _title(old: OldNotice) -> tuple[Suggestion, ...]:
    if not old.title:
        return ()
    usual = search_key(old.title) in _USUAL_TITLES
    return (
        Suggestion(key="title", section=TITLE, target=Target.TITLE, text=old.title, source=old.title, taken=not usual),
    )


def _lacks_person(old: OldNotice, on_file: OnFile) -> bool:
    """Only a sole trader is a natural person beside the trade name."""
    known = on_file.controller
    if known is not None and known.person_name:
        return False
    form = known.legal_form if known is not None else legal_form(old.controller.name)
    return form is LegalForm.SOLE_TRADER


def _name_below(old: OldNotice) -> str:
    """What stands alone below the heading of the register's name."""
    told = [one for one in old.sections if one.item is NoticeItem.REGISTER]
    # A name that looks like a heading stands as one below the heading that announces it.
    alone = [*(one.text for one in told), *(one.heading for one in told[1:] if not one.text.strip())]
    lines = [text.strip().splitlines() for text in alone]
    return next((one[0].strip(" .") for one in lines if len(one) == 1 and len(one[0]) <= _LONGEST_NAME), "")


def _short_name(old: OldNotice) -> str:
    for text in old.texts(NoticeItem.CONTROLLER):
        found = next((hit for sign in _CALLED if (hit := sign.search(text))), None)
        if found:
            return found[1].strip()
    return ""


def _placed(old: OldNotice, fact: _Fact) -> Suggestion:
    """Beside the section that tells it: the one of its own item first, else any that has its words."""
    wanted = set(_words(fact.value))
    own = [at for at, one in enumerate(old.sections) if fact.item in one.items]
    others = [at for at in range(len(old.sections)) if at not in own]
    at = next((at for at in (*own, *others) if wanted <= set(_words(old.sections[at].text))), None)
    section = at if at is not None else next(iter(own), TITLE)
    source = _dated(old, section) if fact.item is NoticeItem.DATES else fact.value
    if at is not None:
        source = _source(old.sections[at].text, wanted) or source
    return Suggestion(key=fact.target.value, section=section, target=fact.target, text=fact.value, source=source)


def _dated(old: OldNotice, section: int) -> str:
    """The words of the section of dates; a date is written in too many ways to look for."""
    return old.sections[section].text if section >= 0 else ""


def _source(text: str, wanted: set[str]) -> str:
    return next((one.text for one in pieces(text) if wanted <= set(_words(one.text))), "")


def _compared(made: Suggestion, on_file: OnFile) -> Suggestion:
    """The suggestion beside what is on file: what contradicts it is not taken by itself."""
    if not _acceptable(made):
        return replace(made, target=Target.EXTRA, targets=(Target.EXTRA, made.target), text=made.source)
    known = _known_value(made.target, on_file.controller)
    told = firm_and_group(made.text)[0] if made.target is Target.CONTROLLER_NAME else made.text
    if not known or set(_words(known)) in (set(_words(told)), set(_words(made.text))):
        return made
    if made.target is Target.ADDRESS:
        # The register may have an address of its own; what is on file of the business stays.
        both = (Target.REGISTER_ADDRESS, Target.ADDRESS)
        return replace(made, target=both[0], targets=both, on_file=known)
    return replace(made, on_file=known, taken=False)


def _acceptable(made: Suggestion) -> bool:
    """Whether the business's own form would take it: a number with a wrong check digit stays in the text."""
    try:
        match made.target:
            case Target.BUSINESS_ID:
                values.business_id(made.text)
            case Target.EMAIL:
                values.email(made.text)
            case _:
                pass
    except HeijastusError:
        return False
    return True


def _known_value(target: Target, controller: Controller | None) -> str:
    if controller is None:
        return ""
    sole = controller.legal_form is LegalForm.SOLE_TRADER
    return {
        Target.CONTROLLER_NAME: controller.trade_name or (controller.person_name if sole else ""),
        Target.SHORT_NAME: controller.short_name,
        Target.BUSINESS_ID: controller.business_id,
        Target.ADDRESS: address_of(controller),
        Target.PHONE: controller.phone,
        Target.EMAIL: controller.email,
    }.get(target, "")


def _known(old: OldNotice) -> Iterator[str]:
    who, person = old.controller, old.contact
    yield from (who.name, _short_name(old), who.business_id, who.address, who.phone, who.email)
    yield from (person.name, person.title, person.address, person.phone, person.email, old.register)
    yield _name_below(old)


def _tells_more(text: str, known: set[str]) -> bool:
    rest = _DATE.sub(" ", text)
    return any(
        word not in known and not signs.is_label(word) and not word.isdigit() and len(word) > 1 for word in _words(rest)
    )


def _words(text: str) -> list[str]:
    # A telephone number is the same however its digits are grouped.
    joined = re.sub(r"(?<=\d)[ \t-](?=\d)", "", text)
    return _WORD.findall(search_key(joined))
