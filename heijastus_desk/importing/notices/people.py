"""Names of people with their titles as they stand in a text."""

import re
from typing import Final

from heijastus_desk.importing.notices.folding import folded
from heijastus_desk.importing.notices.particulars import cut_before_particulars

_PERSON_WORD: Final = r"[A-ZÅÄÖÉÜ][a-zåäöéüáíóúøæšž]+(?:-[A-ZÅÄÖÉa-zåäöé][a-zåäöé]+)?"
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
_INTRODUCED: Final = re.compile(
    rf"\b(?:[Oo]len|[Nn]imeni on|[Jj]ag är|[Jj]ag heter|I am|I'm|[Mm]y name is)\s+"
    rf"(?:\w+\s)?({_PERSON_WORD}\s{_PERSON_WORD})"
)
_PREFIX: Final = re.compile(r"(?:toiminimi|tmi|yrittaja|firma|mr|mrs|ms|dr|hr|fru)$")
"""words before a name that are no part of it"""


def person_in(text: str) -> tuple[str, str]:
    """Name and title; the title may stand before the name, after it or on a line of its own; empty for none."""
    flat = re.sub(r"\s*\n\s*", ", ", text.strip())
    for words in (cut_before_particulars(flat), flat):
        found = _first(_bare_labels(words))
        if found:
            return found
    return "", ""


def introduced(text: str) -> str:
    """The name of who says 'I am' or 'my name is'; empty for none."""
    match = _INTRODUCED.search(text)
    return match.group(1) if match else ""


def _first(bare: str) -> tuple[str, str] | None:
    for match in _PERSON.finditer(bare):
        words = match.group().split()
        start, title = match.start(), ""
        while len(words) > 2 and (_is_role(words[0]) or _PREFIX.match(folded(words[0]))):
            title = f"{title} {words[0]}".strip() if _is_role(words[0]) else title
            start, words = start + len(words[0]) + 1, words[1:]
        if any(_NO_PERSON.search(folded(word)) for word in words) or _is_role(words[0]) or _is_role(words[-1]):
            continue
        before = title or re.split(r"[,;:.]\s*", bare[:start])[-1].strip()
        after = re.split(r"[,;(|]\s*", bare[match.end() :].lstrip(" ,;(-–"))[0].strip(" ).-")
        told = next((one for one in (before, after) if one and _is_role(one) and len(one) <= 60), "")
        return " ".join(words), told
    return None


def _is_role(text: str) -> bool:
    return bool(_ROLE.search(folded(text)))


def _bare_labels(text: str) -> str:
    return re.sub(r"\b(?:Nimi|Namn|Name|Yhteyshenkilö|Kontaktperson|Contact person)\s*[:|]\s*", "", text)
