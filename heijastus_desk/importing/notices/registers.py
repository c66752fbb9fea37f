"""What the register is called, in its own section or in the title."""

import re
from typing import Final

from heijastus_desk.domain.notices.items import NoticeItem
from heijastus_desk.domain.notices.old import OldSection
from heijastus_desk.importing.notices.folding import folded
from heijastus_desk.importing.notices.numbering import numbered

_LEAD: Final = re.compile(
    r"^(?:(?:henkilo)?rekisterin nimi(?: on)?|registrets namn(?: ar)?|namn(?:et)? pa registret(?: ar)?|"
    r"(?:the )?name of (?:the )?(?:register|file|filing system)(?: is)?|register name)\s*:?\s+"
)
_GENITIVE: Final = re.compile(r"(.*?\w*rekiste)rin\b", re.IGNORECASE | re.DOTALL)
_OF_REGISTER: Final = re.compile(
    r"(?:för|om|of|for)\s+(?:the\s+)?((?:[\w-]+\s){0,3}?\w*)registret?\b|(?:för|om)\s+(\w+)registrets\b", re.IGNORECASE
)
_NAMED: Final = re.compile(
    r"(?:[\wÅÄÖåäö:&.'’ -]*?)\b[\w-]*(?:rekisteri|register)\b(?! (?:och|ja|and)? ?(?:data|tieto|dataskydd|selos))",
    re.IGNORECASE,
)
_NOTICE: Final = re.compile(
    r"\s*[-–—:/,|]*\s*\b(?:tietosuojaseloste|rekisteriseloste|dataskyddsbeskrivning|"
    r"registerbeskrivning|privacy (?:notice|policy|statement))\b.*$",
    re.IGNORECASE,
)

_NOTICE_FIRST: Final = re.compile(
    r"^(?:tietosuojaseloste|dataskyddsbeskrivning|privacy (?:notice|policy|statement))\s*"
    r"(?:[-–—:/,|]+|(?:of|for)\s(?:the|our))\s*",
    re.IGNORECASE,
)
_BARE: Final = re.compile(r"[\wåäöÅÄÖ -]{3,60}(?:rekisteri|register)", re.IGNORECASE)
"""a heading that is nothing but the name of a register"""


def register_of(title: str, sections: tuple[OldSection, ...]) -> str:
    """The name as it stands; from the title in the nominative where no section tells it; empty for none."""
    for section in sections:
        if section.item is NoticeItem.REGISTER and section.text.strip():
            return _first(section.text)
    for section in sections:
        for line in section.text.split("\n"):
            match = _LEAD.match(folded(line))
            if match:
                return _first(line[match.end() :])
    for section in sections:
        one = numbered(section.heading)
        if one and one.number == 1 and _BARE.fullmatch(one.text):
            return one.text
    found = _from_title(title)
    return "" if folded(found) in {"rekisteri", "register", "registret"} else found


def _first(text: str) -> str:
    line = next(one for one in text.split("\n") if one.strip()).strip(" -")
    match = _LEAD.match(folded(line))
    return (line[match.end() :] if match else line).strip(" .|\"”“'")


def _from_title(title: str) -> str:
    for part in title.split(" / "):
        genitive = _GENITIVE.match(part)
        if genitive:
            return f"{genitive.group(1)}ri".strip(" -–:")
        swedish = _OF_REGISTER.search(part)
        if swedish:
            return f"{swedish.group(1)}register"
        named = _NAMED.match(_NOTICE_FIRST.sub("", part) if _NOTICE_FIRST.match(part) else _NOTICE.sub("", part))
        if named and not re.search(r"(rekisteri|register)(seloste|beskrivning)", part, re.IGNORECASE):
            return named.group().strip(" -–:")
    return ""
