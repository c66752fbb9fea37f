"""Checks C01-C05 and C38: who the controller is, how to reach them, and who else is one."""

import re
from collections.abc import Iterator
from typing import Final

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.review.findings import Check, Finding
from heijastus_desk.domain.review.text.outcome import fine, missing, not_concerned, partly, wrong
from heijastus_desk.domain.review.text.reading import Reading
from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.domain.values import business_id

_FORM: Final = re.compile(
    r"\b(?:oy|oyj|ab|abp|ky|kb|ay|hb|rf|ry|r\.y|r\.f|osk|osuuskunta|andelslag|s[\u00e4a]{2}ti[\u00f6o]|stiftelse|kunta"
    r"|kaupunki|\w*virasto|\w*laitos|\w*yliopisto|ministeri\u00f6|\w+verket|\w+styrelsen|\w*myndighet\w*|universitet|kommun"
    r"|authority|agency|ministry|university|municipality|registration office|ltd|limited|inc|llc|llp|plc"
    r"|gmbh|corporation|yhdistys|f[\u00f6o]rening)\b",
    re.IGNORECASE,
)
_NAME: Final = r"[A-Z\u00c5\u00c4\u00d6][a-z\u00e5\u00e4\u00f6\u00e9\u00fc]+"
_SOLE_TRADER: Final = re.compile(
    r"\b(?:toiminimi|tmi|t:mi|(?:yksityinen )?elinkeinonharjoittaja|yritt\u00e4j\u00e4|enskild firma"
    r"|firma|f:ma|enskild n\u00e4ringsidkare|f\u00f6retagare|sole trader|entrepreneur)\b[.:,]?",
    re.IGNORECASE,
)
_PERSON: Final = re.compile(
    rf"\b{_NAME}(?:-{_NAME})?(?: [A-Z\u00c5\u00c4\u00d6]\.)?(?: (?:af |von |de )?{_NAME}(?:-{_NAME})?){{1,2}}\b"
)
_BUSINESS: Final = re.compile(
    r"valmenn|coach|palvelu|tj[a\u00e4]nst|servic|konsult|consult|studio|design|keskus|center|centre|akatemia|academy|tyo|ty\u00f6"
    r"|hyvinvo|ohjau|handled|superv|yrity|toimisto|byr[\u00e5a]|office|group|media|lab\b|labs|talo\b|house|praktik|terapi|therap"
    r"|koulut|utbild|train|ratkais|solution|kehit|utveck|develop|viestin|kommunik|partner|kumppan|tmi\b|toiminimi|firma|registe"
    r"|rekister|osoite|adress|address|yritt|puhelin|s[a\u00e4]hk|katu|tie\b|gatan|v[a\u00e4]gen|street|road",
    re.IGNORECASE,
)
_BUSINESS_ID: Final = re.compile(r"\b\d{6,7}\s?[-\u2013]\s?\d\b")
_EMAIL: Final = re.compile(r"\S{1,64}(?:@|\(at\)|\[at\]|\s\(at\)\s)[^\s.]{1,64}\.\S{1,64}")
_PHONE: Final = re.compile(r"(?<![\d/-])(?:\+358|\(?0)[\d\s()-]{6,16}\d")
_POSTCODE: Final = re.compile(r"\b(?!0053[01]\b|00521\b|00181\b)(?:FI-)?\d{5}\s+[A-Z\u00c5\u00c4\u00d6]")
_FIRST_SECTIONS: Final = 2
_WHERE_TO_REACH: Final = (NoticeItem.CONTROLLER, NoticeItem.CONTACT, NoticeItem.REQUESTS)


def identity_checks(reading: Reading) -> Iterator[Finding]:
    """C01-C05 and C38."""
    yield _controller(reading)
    yield _contact_details(reading)
    yield _business_id(reading)
    yield _contact_person(reading)
    yield _officer(reading)
    yield _joint(reading)


def _controller(reading: Reading) -> Finding:
    name = reading.notice.controller.name.strip()
    group = _group(reading)
    if group:
        return partly(Check.CONTROLLER, "group", group)
    if not name:
        return missing(Check.CONTROLLER)
    if not _FORM.search(name) and not _is_public(reading) and not _person_named(reading, name):
        return partly(Check.CONTROLLER, "trade_name", name)
    return fine(Check.CONTROLLER, name)


def _is_public(reading: Reading) -> bool:
    """Whether a public body speaks: it relies on a public task, or has an officer whom it does not deny."""
    if reading.says("basis_public_told"):
        return True
    officer = reading.headings(NoticeItem.OFFICER)
    return any(
        p.items[:1] == (NoticeItem.OFFICER,) and _EMAIL.search(q.text) for p in officer for q in reading.below(p)
    )


def _group(reading: Reading) -> str:
    hit = reading.first("group_firms", within=(NoticeItem.CONTROLLER, NoticeItem.JOINT))
    if hit:
        return hit.text
    name = reading.notice.controller.name
    return name if re.search(r"konserni|koncern|group compan|affiliat", name, re.IGNORECASE) else ""


def _person_named(reading: Reading, name: str) -> bool:
    """Whether a human being stands as the controller, in the name or beside it."""
    told = "\n".join([name, *(p.text for p in reading.mainly(NoticeItem.CONTROLLER))])
    without_form = _SOLE_TRADER.sub("", name).strip()
    contact = reading.notice.contact.name.split()
    # Who trades under an own name is the contact too; words like a name beside another contact are a trade name.
    is_other = bool(contact) and not any(part in name for part in contact)
    if _PERSON.fullmatch(without_form) and not _BUSINESS.search(without_form) and not is_other:
        return True
    if contact:
        own = [p.text for p in reading.mainly(NoticeItem.CONTROLLER) if not reading.fits(p, "contact_label")]
        return any(all(part in text for part in contact) for text in (name, *own))
    return any(not _BUSINESS.search(found[0]) for found in _PERSON.finditer(told))


def _contact_details(reading: Reading) -> Finding:
    notice = reading.notice
    near_the_top = [p for p in reading.passages if p.section < _FIRST_SECTIONS]
    told = "\n".join(p.text for p in (*near_the_top, *reading.about(*_WHERE_TO_REACH)))
    address = notice.controller.address or _POSTCODE.search(told)
    email = notice.controller.email or notice.contact.email or _EMAIL.search(told)
    phone = notice.controller.phone or notice.contact.phone or _PHONE.search(told)
    if address and (email or phone):
        return fine(Check.CONTROLLER_CONTACT, notice.controller.address)
    if address:
        return partly(Check.CONTROLLER_CONTACT, "no_electronic", notice.controller.address)
    if phone:
        return partly(Check.CONTROLLER_CONTACT, "no_address", notice.controller.phone or notice.contact.phone)
    if email:
        return partly(Check.CONTROLLER_CONTACT, "email_only", notice.controller.email or notice.contact.email)
    return missing(Check.CONTROLLER_CONTACT)


def _business_id(reading: Reading) -> Finding:
    given = reading.notice.controller.business_id
    if not given:
        found = next((m[0] for p in reading.passages if (m := _BUSINESS_ID.search(p.text))), "")
        given = re.sub(r"\s", "", found).replace("\u2013", "-")
    if not given:
        return missing(Check.BUSINESS_ID)
    try:
        business_id(given)
    except HeijastusError:
        return wrong(Check.BUSINESS_ID, "wrong", given)
    return fine(Check.BUSINESS_ID, given)


def _contact_person(reading: Reading) -> Finding:
    notice = reading.notice
    contact = notice.contact
    told = "\n".join(p.text for p in reading.mainly(NoticeItem.CONTACT))
    if contact.name:
        reach = contact.email or contact.phone or notice.controller.email or notice.controller.phone
        if reach or _EMAIL.search(told) or _PHONE.search(told):
            return fine(Check.CONTACT_PERSON, contact.name)
        return partly(Check.CONTACT_PERSON, "no_contact", contact.name)
    controller = notice.controller
    is_person = bool(controller.name) and not _FORM.search(controller.name) and _person_named(reading, controller.name)
    if is_person and (controller.email or controller.phone):
        return fine(Check.CONTACT_PERSON, controller.name)
    return missing(Check.CONTACT_PERSON)


def _officer(reading: Reading) -> Finding:
    hits = reading.hits("officer", headings=True)
    if not hits:
        return missing(Check.OFFICER)
    person = reading.notice.contact.name or _person_alone(reading.notice.controller.name)
    surname = search_key(person).split()[-1:]
    alone = not _FORM.search(reading.notice.controller.name)
    for hit in hits:
        told = [hit, *(reading.below(hit) if hit.section >= 0 and hit.kind.value == "heading" else ())]
        if (
            alone
            and surname
            and any(surname[0] in p.folded for p in told)
            and not any(reading.fits(p, "denial") for p in told)
        ):
            return wrong(Check.OFFICER, "is_contact", told[-1])
    return fine(Check.OFFICER, hits[0])


def _person_alone(name: str) -> str:
    bare = _SOLE_TRADER.sub("", name).strip()
    return bare if _PERSON.fullmatch(bare) and not _BUSINESS.search(bare) else ""


def _joint(reading: Reading) -> Finding:
    named = reading.first("joint", headings=True)
    if named:
        if reading.first("joint_terms"):
            return fine(Check.JOINT, named)
        return missing(Check.JOINT, "miss", named)
    group = _group(reading)
    return missing(Check.JOINT, "group", group) if group else not_concerned(Check.JOINT)
