"""Who the controller and the contact person are, as the sections name them."""

import re
from typing import Final

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldContact, OldController, OldSection
from heijastus_desk.importing.notices.firms import firms_in
from heijastus_desk.importing.notices.folding import folded
from heijastus_desk.importing.notices.headings import heading_items
from heijastus_desk.importing.notices.particulars import (
    address_in,
    business_id_in,
    cut_before_particulars,
    email_in,
    phone_in,
    without_authority,
)
from heijastus_desk.importing.notices.people import introduced, person_in

_LEAD: Final = re.compile(
    r"^(?:[^.:\n]{0,80}?\b)?(?:rekisterinpit\w+(?: (?:nimi|on|toimii))*|personuppgiftsansvarig\w*(?: .{0,60}?)?(?: ar)|"
    r"(?:data )?controller(?: (?:of|for) .{0,80}?)?(?: is)|registeransvarig(?: ar)?)\s*:?\s+(?:on |toimii |ar |is )?",
)
_LABEL: Final = re.compile(
    r"^(?:(?:rekisterinpit\w+|yrityksen|yhtion|toiminimen|rekisterinpitajan|controller|company|data controller)?\s*"
    r"(?:nimi|toiminimi|yritys|yhtio|namn|foretag|firma|bolag|name|company|company name|rekisterinpitaja|"
    r"personuppgiftsansvarig|controller|data controller))\s*[:|]\s*"
)
_CONTACT_LABEL: Final = re.compile(
    r"(?:rekisteri\w* |tietosuoja\w* )?(?:yhteyshenkil\w*|yhdyshenkil\w*|vastuuhenkil\w*|kontaktperson\w*|"
    r"contact person|rekisteriasioita hoita\w+(?: henkilo)?|data protection contact|yhteydenotot|kontakt|contact)"
    r"(?: [^:\n]{0,50}?)?\s*(?::|\||-| on | toimii | ar | is )\s*(?:toimii |on |ar |is )?|"
    r"(?:tietosuoja|rekisteri)\S*(?:asioi|kysymyks)\w+ [^.\n]{0,40}?(?:auttaa|vastaa|palvelee) "
)
_ADDITION: Final = re.compile(
    r"\s*[(\[]\s*(?:jäljempänä|jälj\.|myöhemmin|tästä eteenpäin|nedan|härefter|nedan kallad|hereinafter|hereafter|"
    r"later|[\"”“»']|y-tunnus|fo-nummer|business id)[^)\]]*[)\]]?",
    re.IGNORECASE,
)
_ID_ADDITION: Final = re.compile(r"\s*[(\[]\s*(?:y-tunnus|fo-n\w+|business id|\d{7}\s?[-–]\s?\d)", re.IGNORECASE)
"""a business id in brackets ends the name: what follows is the address"""
_NAMED: Final = re.compile(
    r"^(?:yhteystiedot|kontaktuppgifter|contact (?:details|information))$|rekiste\w+ ?(?:pita|yllapita)|"
    r"controller|personuppgiftsansvarig|registeransvarig|register(?:ho|fo)\w+"
)
_NAME_LABEL: Final = re.compile(r"(?:nimi|namn|name)\s*[:|]\s*\S")
_LONGEST_LABEL: Final = 40
_NEAR: Final = 100
_LETTERS: Final = 3
_COMMA_ADDITION: Final = re.compile(r",?\s+(?:jäljempänä|nedan kallad|hereinafter)\b.*", re.IGNORECASE | re.DOTALL)
_TAIL: Final = re.compile(
    r"(?:^|[\s,;:(–-]+)(?:y-?\s?tunnus|ly-tunnus|fo-?nummer|fo-?nr|business id(?:entity code)?|company id|osoite|"
    r"adress|address|puh(?:elin)?|tel(?:efon|ephone)?|s(?:ähkö)?-?posti|e-?post|e-?mail|www\.|https?:|kotipaikka|hemort|"
    r"postiosoite|käyntiosoite|p|t)\b[.:\s]*$",
    re.IGNORECASE,
)
_FORM: Final = re.compile(
    r"\b(?:Oy|OY|Oyj|Ab|AB|Ky|Ay|Tmi|T:mi|Ltd\.?|Oü|OÜ|GmbH|Inc\.?|LLC|ry|rf|r\.y\.|osk|Osuuskunta|Oy Ab|Ab Oy)\b"
)


def controller_of(title: str, sections: tuple[OldSection, ...]) -> OldController:
    """The controller from the section about it, else from the rest of the text and the title."""
    own = _of(sections, NoticeItem.CONTROLLER)
    text = without_authority(own)
    everything = "\n".join(without_authority(one.text) for one in sections if one.item is not NoticeItem.COMPLAINT)
    wider = "\n".join([_of(sections, NoticeItem.REQUESTS), _of(sections, NoticeItem.CONTACT)])
    before, after = _parted(text)
    name = _name(before or text) or _firm_in(title) or _firm_in(everything)
    is_alone = not person_in(text)[0]
    return OldController(
        name=name,
        business_id=business_id_in(text) or business_id_in(everything) or _bare_id(before or text),
        address=address_in(before) or address_in(text) or ("" if own else address_in(without_authority(wider))),
        email=email_in(before)
        or ("" if own else email_in(wider))
        or (email_in(text) if is_alone else _shared_mailbox(name, after)),
        phone=phone_in(before) or ("" if own else phone_in(wider)) or (phone_in(text) if is_alone else ""),
    )


def contact_of(sections: tuple[OldSection, ...]) -> OldContact:
    """The contact person from the section about them, else from a line that names one, else empty."""
    text = without_authority(_of(sections, NoticeItem.CONTACT))
    has_own = bool(text)
    is_main = any(one.item is NoticeItem.CONTACT and one.text.strip() for one in sections)
    if not is_main:
        # Below one heading with the controller what is the contact person's own stands after a label.
        _, after = _parted(text)
        name, title = person_in(after)
        if name and not _is_firms(name, _of(sections, NoticeItem.CONTROLLER)):
            email, phone = email_in(after) or email_in(text), phone_in(after) or phone_in(text)
            return OldContact(name=name, title=title, address=address_in(after), email=email, phone=phone)
    if not text:
        _, text = _parted(_of(sections, NoticeItem.CONTROLLER))
    if not text:
        # Far from the label a name is somebody else's.
        parts = (_parted(without_authority(one.text))[1] for one in sections)
        text = next((part for part in parts if person_in(part[:_NEAR])[0]), "")
    if not text:
        return OldContact()
    name, title = person_in(text)
    if not (has_own or name) or (not is_main and name and _is_firms(name, _of(sections, NoticeItem.CONTROLLER))):
        return OldContact()
    return OldContact(name=name, title=title, address=address_in(text), email=email_in(text), phone=phone_in(text))


def _is_firms(name: str, controller: str) -> bool:
    """Whether what looks like a person is the controller's firm in another case: "Keksintö Botnias" of an Oy."""
    first = folded(name).split()[0]
    return bool(firms_in(controller)) and first in folded(controller) and name not in controller


def _of(sections: tuple[OldSection, ...], item: NoticeItem) -> str:
    """The words about an item: of the sections it is the main one of, else of the first that also concerns it."""
    sure = [
        one.text for one in sections if one.item is item and one.text.strip() and _NAMED.search(folded(one.heading))
    ]
    main = [one.text for one in sections if one.item is item and one.text.strip()]
    if sure and item is NoticeItem.CONTROLLER:
        # 'Who we are' tells of the business; the controller stands where the word itself stands.
        return "\n".join(sure)
    others = [one.text for one in sections if item in one.items[:3] and one.text.strip()]
    return "\n".join(main or others[:1])


def _parted(text: str) -> tuple[str, str]:
    """The words before a label such as 'Contact person:' and those after it."""
    plain = folded(text)
    match = _CONTACT_LABEL.search(plain)
    if not match or not (match.start() == 0 or plain[match.start() - 1] in "\n,;.|- "):
        return text, ""
    return text[: match.start()], text[match.end() :]


def _shared_mailbox(name: str, after: str) -> str:
    """The address given after a contact person, unless it is that person's own and the controller is somebody else."""
    email, person = email_in(after), person_in(after)[0]
    parts = [part for part in re.split(r"[\s-]+", folded(person)) if len(part) >= _LETTERS]
    is_own = any(part in folded(email) for part in parts)
    return "" if is_own and folded(person) not in folded(name) else email


def _first_line(text: str) -> str:
    """The first line that says something: not one that only says 'the controller'."""
    lines = [line.strip(" -") for line in text.split("\n") if line.strip(" -")]
    named = next((line for line in lines if _NAME_LABEL.match(folded(line))), "")
    if named:
        return named
    while len(lines) > 1 and (_is_label(lines[0]) or lines[0].endswith(":")):
        lines = lines[1:]
    return lines[0] if lines else ""


def _is_label(line: str) -> bool:
    items = heading_items(line)
    return len(line) <= _LONGEST_LABEL and items[:1] == (NoticeItem.CONTROLLER,) and not firms_in(line)


def _bare_id(text: str) -> str:
    """A number as long as a business id that ends the line of the name, as it stands."""
    match = re.search(r"[^\W\d][ \t]+(\d{7,8})$", _first_line(text))
    return match.group(1) if match else ""


def _name(text: str) -> str:
    """The name at the beginning of what is said of a controller."""
    first = _first_line(text)
    if introduced(text) and len(first) > _LONGEST_LABEL:
        return introduced(text)
    told = _after_lead(first)
    identified = _ID_ADDITION.search(told)
    sentence = told[: identified.start()] if identified and identified.start() > 1 else told
    sentence = re.sub(r"\s+\d{7,8}$", "", sentence)
    cut = cut_before_particulars(_COMMA_ADDITION.sub("", _ADDITION.sub("", sentence)))
    cut = re.split(r"\s*[|;]\s*|,\s|(?<!^\d)(?<!^\d\d)\.\s|\.$", cut, maxsplit=1)[0]
    previous = ""
    while previous != cut:
        previous, cut = cut, _TAIL.sub("", cut).strip(" ,;:-–(.")
    forms = [one for one in _FORM.finditer(cut) if one.start()]
    # On one line without commas the form of the company ends its name.
    if (
        forms
        and len(cut) > forms[-1].end() + 1
        and len(cut) < len(sentence) - 2
        and not re.match(r"\s(ja|och|and|&)\b", cut[forms[-1].end() :])
    ):
        cut = cut[: forms[-1].end()]
    return cut if 1 < len(cut) <= 120 and not _is_sentence(cut) else _before_id(text)


def _is_sentence(text: str) -> bool:
    """Whether words that should be a name are the beginning of a sentence."""
    small = [
        word
        for word in text.split()
        if word[:1].islower() and word not in {"ja", "och", "and", "of", "samaan", "konserniin"}
    ]
    return len(small) >= 3 and not _FORM.search(text)


def _before_id(text: str) -> str:
    """Words with capitals just before a business id in a sentence."""
    match = re.search(
        r"((?:[A-ZÅÄÖ&][\w&'’.:-]*\s)*(?!FO-n|Y-t)[A-ZÅÄÖ][\w&'’:-]*),?\s*\(?\s*"
        r"(?:(?:Y-tunnus|FO-n\w+|[Bb]usiness ID)\W{0,3}\d|\d{7}-\d)",
        text,
    )
    return match.group(1) if match else ""


def _after_lead(line: str) -> str:
    plain = folded(line)
    for pattern in (_LABEL, _LEAD):
        match = pattern.match(plain)
        if match and match.end() < len(line):
            return line[match.end() :]
    return line


def _firm_in(text: str) -> str:
    """The first company by its form, without a case ending."""
    match = re.search(rf"((?:[A-ZÅÄÖ&][\w&'’.-]*\s){{1,5}}{_FORM.pattern})", text)
    return match.group(1).strip() if match else ""
