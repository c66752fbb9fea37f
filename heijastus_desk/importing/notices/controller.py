"""Who the controller and the contact person are, as the sections name them."""

import re
from typing import Final

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldContact, OldController, OldSection
from heijastus_desk.importing.notices.folding import folded
from heijastus_desk.importing.notices.particulars import (
    address_in,
    business_id_in,
    cut_before_particulars,
    email_in,
    phone_in,
    without_authority,
)

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
_PERSON_WORD: Final = r"[A-ZÅÄÖÉÜ][a-zåäöéüáíóúøæšž]+(?:-[A-ZÅÄÖÉ][a-zåäöé]+)?"
_PERSON: Final = re.compile(rf"{_PERSON_WORD}(?:\s(?:[A-ZÅÄÖ]\.|{_PERSON_WORD}|von|af|de|van)){{0,2}}\s{_PERSON_WORD}")
_ROLE: Final = re.compile(
    r"(johtaja|paallikko|vastaava|ohjaaja|valmentaja|asiantuntija|sihteeri|hoitaja|yrittaja|psykologi|terapeutti|konsultti|"
    r"kouluttaja|suunnittelija|omistaja|osakas|puheenjohtaja|fasilitaattori|coach|chef|direktor|ansvarig|ledare|foretagare|"
    r"agare|konsult|utbildare|ordforande|sekreterare|psykolog|terapeut|manager|director|officer|owner|founder|entrepreneur|"
    r"partner|consultant|trainer|supervisor|therapist|psychologist|assistant|secretary|\bceo|\bvd|\bcoo|\bcto|\btj|\btoimitusj)\w*"
)
_FIELD: Final = re.compile(
    r"\b(?:Nimi|Namn|Name|Yhteyshenkilö|Kontaktperson|Contact person|Tehtävänimike|Titteli|Asema|Befattning|Title|"
    r"Position)\s*[:|]\s*"
)
_NO_PERSON: Final = re.compile(
    r"(oy|ab|ky|tmi|ltd|inc|osoite|puhelin|sahkoposti|nimi|rekister|tietosuoja|henkilo|asiakas|palvelu|yhteys|katu|helsinki|"
    r"adress|telefon|namn|address|phone|email|name|contact|privacy|data|ota|voit|kaikki|du|you|all|finland|suomi)$"
)


def controller_of(title: str, sections: tuple[OldSection, ...]) -> OldController:
    """The controller from the section about it, else from the rest of the text and the title."""
    own = _of(sections, NoticeItem.CONTROLLER)
    text = without_authority(own)
    everything = "\n".join(without_authority(one.text) for one in sections if one.item is not NoticeItem.COMPLAINT)
    wider = "\n".join([_of(sections, NoticeItem.REQUESTS), _of(sections, NoticeItem.CONTACT)])
    before, _ = _parted(text)
    name = _name(before or text) or _firm_in(title) or _firm_in(everything)
    return OldController(
        name=name,
        business_id=business_id_in(text) or business_id_in(everything),
        address=address_in(before) or address_in(text) or ("" if own else address_in(without_authority(wider))),
        email=email_in(before) or ("" if own else email_in(wider)) or ("" if _person_in(text) else email_in(text)),
        phone=phone_in(before) or ("" if own else phone_in(wider)) or ("" if _person_in(text) else phone_in(text)),
    )


def contact_of(sections: tuple[OldSection, ...]) -> OldContact:
    """The contact person from the section about them, else from a line that names one, else empty."""
    text = without_authority(_of(sections, NoticeItem.CONTACT))
    has_own = bool(text)
    if not text:
        _, text = _parted(_of(sections, NoticeItem.CONTROLLER))
    if not text:
        text = next((part for one in sections for part in [_parted(without_authority(one.text))[1]] if part), "")
    if not text:
        return OldContact()
    name, title = _person(text)
    if not (has_own or name):
        return OldContact()
    return OldContact(name=name, title=title, address=address_in(text), email=email_in(text), phone=phone_in(text))


def _of(sections: tuple[OldSection, ...], item: NoticeItem) -> str:
    """The words about an item: of the sections it is the main one of, else of the first that also concerns it."""
    main = [one.text for one in sections if one.item is item and one.text.strip()]
    others = [one.text for one in sections if item in one.items[:3] and one.text.strip()]
    return "\n".join(main or others[:1])


def _parted(text: str) -> tuple[str, str]:
    """The words before a label such as 'Contact person:' and those after it."""
    plain = folded(text)
    match = _CONTACT_LABEL.search(plain)
    if not match or not (match.start() == 0 or plain[match.start() - 1] in "\n,;.|- "):
        return text, ""
    return text[: match.start()], text[match.end() :]


def _name(text: str) -> str:
    """The name at the beginning of what is said of a controller."""
    first = next((line for line in text.split("\n") if line.strip(" -")), "").strip(" -")
    sentence = _after_lead(first)
    cut = cut_before_particulars(_COMMA_ADDITION.sub("", _ADDITION.sub("", sentence)))
    cut = re.split(r"\s*[|;]\s*|,\s|\.\s|\.$", cut, maxsplit=1)[0]
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
        r"((?:[A-ZÅÄÖ&][\w&'’.-]*\s)*[A-ZÅÄÖ][\w&'’-]*),?\s*\(?\s*(?:Y-tunnus|FO-n\w+|[Bb]usiness ID|\d{7}-\d)", text
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


def _person_in(text: str) -> str:
    return _person(text)[0]


def _person(text: str) -> tuple[str, str]:
    """Name and title; the title may stand before the name, after it or on a line of its own."""
    flat = re.sub(r"\s*\n\s*", ", ", text.strip())
    bare = _bare_labels(cut_before_particulars(flat) if _PERSON.search(cut_before_particulars(flat)) else flat)
    for match in _PERSON.finditer(bare):
        words = match.group().split()
        start, title = match.start(), ""
        while len(words) > 2 and _is_role(words[0]):
            title, start, words = f"{title} {words[0]}".strip(), start + len(words[0]) + 1, words[1:]
        if any(_NO_PERSON.search(folded(word)) for word in words) or _is_role(words[0]) or _is_role(words[-1]):
            continue
        name = " ".join(words)
        before = title or re.split(r"[,;:.]\s*", bare[:start])[-1].strip()
        after = re.split(r"[,;(|]\s*", bare[match.end() :].lstrip(" ,;(-–"))[0].strip(" ).-")
        return name, next((one for one in (before, after) if one and _is_role(one) and len(one) <= 60), "")
    return "", ""


def _is_role(text: str) -> bool:
    return bool(_ROLE.search(folded(text)))


def _bare_labels(text: str) -> str:
    return _FIELD.sub("", text)
