"""Addresses, e-mail, telephone numbers and business ids as they stand in a text."""

import re
from typing import Final

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.values import business_id as checked_id

_EMAIL: Final = re.compile(r"[\w.+-]+\s?(?:@|\(at\)|\[at\]|\(ät\)|\[ät\])\s?[\w-]+(?:\.[\w-]+)+", re.IGNORECASE)
_AT: Final = re.compile(r"\s?(?:@|\(at\)|\[at\]|\(ät\)|\[ät\])\s?", re.IGNORECASE)
_PHONE: Final = re.compile(
    r"(?<![\w,/-])(?<!\d\.)(?:\+\s?\d{1,3}[\s-]?(?:\(0\)[\s-]?)?\d(?:[\s-]?\d){5,11}|0\d{1,3}(?:[\s-]\d{2,9}){1,4}|0\d{6,10})(?![\w-]*\d)"
)
_ID: Final = re.compile(r"(?<![\d-])(?:\d{6,7}\s?[-–]\s?\d|FI[ -]?\d{8})(?![\d-])")
_ID_LABEL: Final = re.compile(
    r"(?:y-?\s?tunnus|ly-tunnus|fo-?(?:nummer|nr)|organisationsnummer|org\.?\s?nr|business id(?:entity code)?|"
    r"company id|"
    r"vat(?: (?:id|number|no))?)\b\.?:?\s*([\w -]{5,14}\w)",
    re.IGNORECASE,
)
_WORD: Final = r"[A-ZÅÄÖÉ][\w'’.-]*"
_ENDING: Final = (
    r"(?:katu|tie|kuja|polku|väylä|kaari|ranta|raitti|aukio|tori|bulevardi|puistikko|puisto|kulma|rinne|mäki|laita|penger|"
    r"esplanadi|silta|portti|linja|piha|niemi|lahti|saari|kallio|metsä|pelto|satama|aukea|tanhua|"
    r"gatan|gata|vägen|väg|gränden|gränd|stigen|stig|torget|torg|stranden|kajen|esplanaden|allén|allé|brinken|planen|backen)"
)
_EN_STREET: Final = (
    r"\d+[A-Za-z]?\s+(?:[A-Z]\w+\s+){1,3}(?:Street|Road|Avenue|Lane|Square|Drive|Way|Court|Place|Close)\b"
)
_FLOOR: Final = r"\d{1,2}\.?\s?(?:krs|kerros|vån|våningen|floor)\b\.?"
_HOUSE: Final = (
    r"\d{1,4}(?:\s?[-–]\s?\d{1,4}(?!\d))?(?:\s?[A-Za-zÅÄÖ](?:\d{1,3})?(?![\wåäö])){0,2}"
    rf"(?:,?\s?{_FLOOR}| (?:as\.? ?)?\d{{1,3}}(?![\d.]|\s?\d{{2}}))?"
)
_BOX: Final = r"(?:PL|PB|P\.?\s?O\.? ?Box)\s?\d{1,5}"
_FIRST: Final = (
    r"(?:Iso|Vanha|Pieni|Uusi|Pohjoinen|Eteläinen|Itäinen|Läntinen|Ala|Ylä|Stora|Lilla|Norra|Södra|Västra|Östra|Gamla|Nya|"
    r"[A-ZÅÄÖ][a-zåäö]+(?<!ne)n)"
)
_OTHER_FIRST: Final = r"(?:(?<=[),;|] )|(?<=\n))[A-ZÅÄÖ][a-zåäö]{1,12}"
_STREET: Final = re.compile(
    rf"(?:{_FIRST} |{_OTHER_FIRST} )?(?:{_WORD}{_ENDING}|[A-ZÅÄÖ]\w* {_ENDING}) {_HOUSE}|{_EN_STREET}|{_BOX}"
)
_NUMBERED: Final = re.compile(rf"(?:{_WORD} ){{0,2}}{_WORD} {_HOUSE}")
"""a street whose name has none of the usual endings; looked for only before a postcode"""
_TOWN: Final = re.compile(
    r"(?<![\d-])(?:FI-?\s?|SE-?\s?|AX-?\s?)?\d{3}\s?\d{2}(?![\d-]),?\s+[A-ZÅÄÖ][\wåäöÅÄÖ]+(?:-[A-ZÅÄÖ]\w+)?"
)
_ADDRESS_LABEL: Final = re.compile(
    r"(?:^|[\n,;|]\s*)(?:[-a-z] ?)?(?:(?:posti|käynti|katu)?osoite|"
    r"(?:post|besöks|gatu)?adress|(?:postal |visiting |street )?address)\s*:\s*([^\n|]+)",
    re.IGNORECASE,
)
_OTHER_PLACE: Final = re.compile(r"tietosuojavaltuutet|dataombudsman|data protection ombudsman", re.IGNORECASE)


def email_in(text: str) -> str:
    """The first e-mail address, with the sign written out as words put back; empty for none."""
    match = _EMAIL.search(text)
    return _AT.sub("@", match.group()).rstrip(".") if match else ""


def phone_in(text: str) -> str:
    """The first telephone number as it stands; a date, a postcode or a business id is none."""
    without = _TOWN.sub(" ", _ID.sub(" ", text))
    match = _PHONE.search(without)
    return re.sub(r"\s+", " ", match.group()).strip() if match else ""


def business_id_in(text: str) -> str:
    """The first business id: NNNNNNN-N when it can be one, what is labelled as one as it stands, else empty."""
    match = _ID.search(text)
    if match:
        given = re.sub(r"\s", "", match.group()).replace("–", "-")
        digits = re.sub(r"\D", "", given)
        try:
            return checked_id(f"{digits[:-1]}-{digits[-1]}")
        except HeijastusError:
            return given
    label = _ID_LABEL.search(text)
    return label.group(1).strip() if label and any(one.isdigit() for one in label.group(1)) else ""


def address_in(text: str) -> str:
    """The first address of a street or a box with its town, or as much of it as stands there; empty for none."""
    plain = re.sub(r"[ \t]+", " ", text)
    town = _TOWN.search(plain)
    street = _last_before(_STREET, plain, town) or (_last_before(_NUMBERED, plain, town) if town else None)
    if street and town and 0 <= town.start() - street[1] <= 40:
        between = plain[street[1] : town.start()].strip(" ,\n|-")
        middle = f", {between}" if between and len(between) <= 25 and "@" not in between else ""
        return f"{street[0]}{middle}, {_one_line(town.group())}"
    labelled = _ADDRESS_LABEL.search(text)
    if labelled and not _EMAIL.search(labelled.group(1)[:60]) and not labelled.group(1).startswith("www"):
        return _one_line(
            re.split(
                r",?\s*(?:puh|tel|s-posti|sähköposti|e-post|e-?mail|phone)\b", labelled.group(1), flags=re.IGNORECASE
            )[0]
        )
    if street:
        return street[0]
    return _one_line(town.group()) if town else ""


def cut_before_particulars(text: str) -> str:
    """The words before the first address, number or e-mail address."""
    ends = [len(text)]
    for pattern in (_STREET, _TOWN, _EMAIL, _PHONE, _ID):
        match = pattern.search(text)
        if match:
            ends.append(match.start())
    return text[: min(ends)]


def without_authority(text: str) -> str:
    """The text up to where the supervisory authority is named: its address is nobody else's."""
    match = _OTHER_PLACE.search(text)
    return text[: match.start()] if match else text


def _last_before(pattern: re.Pattern[str], text: str, town: re.Match[str] | None) -> tuple[str, int] | None:
    """The match nearest before the town, else the first one, and where it ends."""
    found = [
        (_one_line(one.group()), one.end()) for one in pattern.finditer(text, 0, town.start() if town else len(text))
    ]
    if not found and town:
        found = [(_one_line(one.group()), one.end()) for one in pattern.finditer(text)][:1]
    if not found:
        return None
    return found[-1] if town else found[0]


def _one_line(text: str) -> str:
    return re.sub(r"\s+", " ", text).strip(" ,;.|")
