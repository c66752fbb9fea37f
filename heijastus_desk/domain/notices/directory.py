"""The starter directory of well-known services: what is usually true of them, for her to check and correct."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from heijastus_desk.assets import table
from heijastus_desk.domain.languages import NO_TEXT, Lang, LocalisedText
from heijastus_desk.domain.notices.law import AccessKind, Mechanism, RecipientRole
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.notices.recipient import Recipient

_FORMS = frozenset(
    re.findall(
        r"\w+",
        "oy oyj ab abp ltd limited inc llc corp corporation gmbh sa sas sl sarl as aps ag bv plc uc oü ou pty "
        "unlimited company ky tmi rf ry ireland europe emea finland suomi international operations group technologies",
    )
)
"""Words that tell firms of one group apart, or only what kind of firm it is."""
_TELLS_COUNTRY = {"oy": "FI", "oyj": "FI", "finland": "FI", "suomi": "FI", "ireland": "IE"}
_ENDINGS = ("issa", "issä", "ssa", "ssä", "sta", "stä", "lla", "llä", "lta", "ltä", "lle", "iin", "in", "ia", "iä",
            "en", "an", "än", "a", "ä", "n", "s")  # fmt: skip
"""Finnish case endings a name may stand in, and the Swedish and English genitive."""
_SHORTEST_BENT = 3
"""Letters a name must have at least for an ending to be taken off: "Xn" is no form of X."""
_AFTER_COLON = re.compile(r":\w{1,5}\b")
_PARTS = re.compile(r"[/(),;]|\s[-–]\s")
_WORDS = re.compile(r"[^\W_]+(?:['’.][^\W_]+)*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One service; every fact is a start that she verifies."""

    key: str
    name: LocalisedText
    """of the service, as people call it"""
    company: str = ""
    """who a Finnish customer makes the agreement with; empty where the entry is a kind (an accounting office)"""
    country: str
    """of the company, ISO 3166-1 alpha-2"""
    owner: str = ""
    owner_country: str = ""
    former_names: tuple[str, ...] = ()
    also: tuple[str, ...] = ()
    companies: tuple[tuple[str, str], ...] = ()
    """more firms of the group that old notices name, with their countries"""
    kinds: tuple[PlaceKind, ...] = ()
    role: RecipientRole = RecipientRole.PROCESSOR
    access: AccessKind = AccessKind.PROCESSES
    mechanism: Mechanism | None = Mechanism.EEA_ONLY
    """the ground usually named for data that leave the EU and the EEA; None where none is known"""
    used_for: LocalisedText = NO_TEXT
    note: LocalisedText = NO_TEXT
    checked: date
    """the day the entry was last gone through by us, not by her"""

    @property
    def is_kind(self) -> bool:
        """Whether it stands for a kind of provider whose own name she must give."""
        return not self.company


def entries() -> tuple[Entry, ...]:
    """Every service of the directory, as the file has them."""
    return tuple(_by_key().values())


def entry(key: str) -> Entry | None:
    """The service with this key."""
    return _by_key().get(key)


def of_kind(kind: PlaceKind) -> tuple[Entry, ...]:
    """Services used for this, those whose first use it is first."""
    found = [one for one in entries() if kind in one.kinds]
    return tuple(sorted(found, key=lambda one: one.kinds.index(kind) > 0))


def caution() -> LocalisedText:
    """What she is told wherever the directory is offered."""
    return _localised(_file()["caution"])


def find(name: str) -> Entry | None:
    """The service a text names: by its name, its firm, its owner or a name they once had; None when in doubt."""
    for part in (name, *_PARTS.split(name)):
        words = _words(part)
        key = _index().get(words) or _index().get(_bare(words)) or _bent(words)
        if key:
            return _by_key()[key]
    return None


def country_of(name: str) -> str:
    """The country of a named firm; of a service named without its firm, where it is run from; "" if unknown.

    "Google" alone is the United States: an old notice that names no Irish company means the owner.
    """
    found = find(name)
    if found is None:
        return ""
    wanted = _words(name)
    for company, country in _firms(found):
        if _words(company) == wanted:
            return country
    told = next((_TELLS_COUNTRY[word] for word in wanted if word in _TELLS_COUNTRY), "")
    return told or found.owner_country or found.country


def recipient_from(found: Entry, uid: str = "") -> Recipient:
    """A recipient made from an entry. No ground is taken for checked: she has not looked yet."""
    return Recipient(
        uid=uid,
        name=full_name(found),
        former_names=tuple(name for name in found.former_names if name not in full_name(found)),
        country=found.country,
        role=found.role,
        access=found.access,
        used_for=found.used_for,
        mechanism=found.mechanism or Mechanism.EEA_ONLY,
        directory=found.key,
    )


def full_name(found: Entry) -> str:
    """The firm with its service in brackets, as a notice names it: "Intuit Inc. (Mailchimp)"."""
    service = found.name.get(Lang.FI)
    if not found.company or _bare(_words(service)) == _bare(_words(found.company)):
        return found.company or service
    return f"{found.company} ({service})"


def _firms(found: Entry) -> tuple[tuple[str, str], ...]:
    firms = ((found.company, found.country), (found.owner, found.owner_country), *found.companies)
    return tuple((name, country) for name, country in firms if name)


def _words(text: str) -> tuple[str, ...]:
    return tuple(word.casefold().replace("’", "'") for word in _WORDS.findall(_AFTER_COLON.sub("", text)))


def _bare(words: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(word for word in words if word not in _FORMS)


def _bent(words: tuple[str, ...]) -> str:
    """The key when the last word stands in a case: "Googlen", "Mailchimpiä", "Microsoftin"."""
    bare = _bare(words)
    if not bare:
        return ""
    *before, last = bare
    for ending in _ENDINGS:
        stem = last.removesuffix(ending)
        if stem != last and len(stem) >= _SHORTEST_BENT and (key := _index().get((*before, stem))):
            return key
    return ""


@cache
def _index() -> dict[tuple[str, ...], str]:
    found: dict[tuple[str, ...], str] = {}
    # A service's own name is surer than its firm's, and that surer than an owner's, who may stand behind several.
    for names_of in (_own_names, _company_names, _owner_names):
        for one in entries():
            for name in names_of(one):
                for words in (_words(name), _bare(_words(name))):
                    if words:
                        found.setdefault(words, one.key)
    return found


def _own_names(one: Entry) -> tuple[str, ...]:
    return (one.name.fi, one.name.sv, one.name.en, *one.also, *one.former_names)


def _company_names(one: Entry) -> tuple[str, ...]:
    return (full_name(one), one.company, *(name for name, _country in one.companies))


def _owner_names(one: Entry) -> tuple[str, ...]:
    return (one.owner,)


@cache
def _by_key() -> dict[str, Entry]:
    file = _file()
    made = (_entry(row, file) for row in file["services"])
    return {one.key: one for one in made}


def _entry(row: dict[str, Any], file: dict[str, Any]) -> Entry:
    kinds = tuple(PlaceKind(kind) for kind in row.get("kinds", ()))
    mechanism = row.get("mechanism", Mechanism.EEA_ONLY)
    name = row["name"]
    return Entry(
        key=row["key"],
        name=LocalisedText(name, name, name) if isinstance(name, str) else _localised(name),
        company=row.get("company", ""),
        country=row["country"],
        owner=row.get("owner", ""),
        owner_country=row.get("owner_country", ""),
        former_names=tuple(row.get("former_names", ())),
        also=tuple(row.get("also", ())),
        companies=tuple(row.get("companies", {}).items()),
        kinds=kinds,
        role=RecipientRole(row.get("role", RecipientRole.PROCESSOR)),
        access=AccessKind(row.get("access", AccessKind.PROCESSES)),
        mechanism=None if mechanism == "unknown" else Mechanism(mechanism),
        used_for=_used_for(kinds, file["uses"]),
        note=_localised(file["notes"][row["note"]]) if "note" in row else NO_TEXT,
        checked=row.get("checked", file["checked"]),
    )


def _used_for(kinds: tuple[PlaceKind, ...], words: dict[str, dict[str, str]]) -> LocalisedText:
    known = [words[kind.value] for kind in kinds if kind.value in words]
    if not known:
        return NO_TEXT
    return LocalisedText(*(_listed([one[lang.value] for one in known]) for lang in Lang))


def _listed(words: list[str]) -> str:
    first, *others = words
    return ", ".join([first, *(word[:1].lower() + word[1:] for word in others)])


def _localised(row: dict[str, str]) -> LocalisedText:
    return LocalisedText(**{lang.value: row.get(lang.value, "") for lang in Lang})


def _file() -> dict[str, Any]:
    return table("directory", "services.toml")
