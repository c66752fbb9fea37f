"""Where in a text somebody is named, in every case form, and the text with an alias in these places."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from heijastus_desk.domain.aliases import bent
from heijastus_desk.domain.name_forms import Case, bare_forms, beginnings, case_of, forms_of
from heijastus_desk.domain.text_keys import search_key

_WORD: Final = re.compile(r"[^\W_]+(?:-[^\W_]+)*")
_GAP: Final = re.compile(r"[ \u00a0]|, ")
_COLON_ENDING: Final = re.compile(r":([^\W\d_]{1,5})")
_COMPANY_FORMS: Final = frozenset(
    {"oy", "oyj", "ab", "ky", "ay", "tmi", "ry", "rf", "osk", "ltd", "inc", "gmbh", "as", "kb", "hb", "sr"}
)
_SHORTEST: Final = 3
_SENTENCE_END: Final = (".", "!", "?", "\n", ":")
_OF_ENDING: Final = {
    "n": Case.GENITIVE, "a": Case.PARTITIVE, "ta": Case.PARTITIVE, "ssa": Case.INESSIVE,
    "sta": Case.ELATIVE, "han": Case.ILLATIVE, "hon": Case.ILLATIVE, "hyn": Case.ILLATIVE, "lla": Case.ADESSIVE,
    "lta": Case.ABLATIVE, "lle": Case.ALLATIVE, "na": Case.ESSIVE, "ksi": Case.TRANSLATIVE, "s": Case.S_GENITIVE,
}  # fmt: skip

Key = tuple[str, str]
"""Table and uid of a person or an organisation."""


@dataclass(frozen=True, slots=True)
class PartyName:
    """What somebody who goes is called. `given` alone is looked for only in records that name them otherwise too."""

    key: Key
    given: tuple[str, ...] = ()
    family: tuple[str, ...] = ()
    code: str = ""
    firm: tuple[str, ...] = ()

    @classmethod
    def of_person(cls, key: Key, given: str, family: str, code: str) -> "PartyName":
        """From a card; where there is no family name the given one has to do."""
        first, last = _parts(given, shortest=2), _parts(family)
        known = code.strip() if len(code.strip()) >= _SHORTEST else ""
        if last:
            return cls(key, first, last, known)
        # A family name of two letters is too short to be looked for alone: Bo Ek.
        whole = tuple(_WORD.findall(f"{given} {family}")) if family.strip() else ()
        telling = tuple(one for one in first if len(one) >= _SHORTEST)
        return cls(key, (), telling, known, whole if len("".join(whole)) >= _SHORTEST else ())

    @classmethod
    def of_firm(cls, key: Key, name: str) -> "PartyName":
        """From the name of an organisation, without its legal form."""
        words = tuple(word for word in _WORD.findall(name) if search_key(word) not in _COMPANY_FORMS)
        return cls(key, firm=words if len("".join(words)) >= _SHORTEST else ())


@dataclass(frozen=True, slots=True)
class NamedPart:
    """A place in a text: whose name, and in which case it stands."""

    start: int
    length: int
    key: Key
    case: Case
    said: frozenset[str] = frozenset()
    """which names of the party, folded: Anna Virtasen says anna and virtanen"""


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    name: str
    party: int
    is_telling: bool
    case: Case


class NameFinder:
    """Looks for several parties at once, each word of a text once."""

    def __init__(self, parties: Sequence[PartyName], namesakes: Iterable[tuple[str, str]] = ()) -> None:
        """`namesakes`: given and family names of others, so that Matti Virtanen is not taken for Anna Virtanen."""
        self._parties = tuple(parties)
        self._others = frozenset((search_key(given), search_key(family)) for given, family in namesakes)
        self._telling: dict[str, list[tuple[int, Case, str]]] = {}
        self._given: dict[str, list[tuple[int, Case, str]]] = {}
        self._firms: dict[str, list[int]] = {}
        for number, party in enumerate(self._parties):
            for part in (*party.family, *((party.code,) if party.code else ())):
                for form, case in forms_of(part).items():
                    self._telling.setdefault(form, []).append((number, case, search_key(part)))
            for part in party.given:
                for form, case in forms_of(part).items():
                    self._given.setdefault(form, []).append((number, case, search_key(part)))
            if party.firm:
                for form in forms_of(party.firm[0]) if len(party.firm) == 1 else (search_key(party.firm[0]),):
                    self._firms.setdefault(form, []).append(number)

    @property
    def beginnings(self) -> frozenset[str]:
        """Beginnings of words, folded; a text without a word that begins with one of them names none of the parties."""
        words = (
            word
            for party in self._parties
            for word in (*party.family, *((party.code,) if party.code else ()), *party.firm[:1])
        )
        return frozenset(found for word in words for found in beginnings(word))

    def find(self, text: str, *, also_given: bool = False) -> tuple[NamedPart, ...]:
        """Every place of a text that names one of the parties; the given name alone where it is named otherwise too."""
        words = list(_WORD.finditer(text))
        known = [self._known(words, place) for place in range(len(words))]
        found = [] if also_given else [*self._runs(text, words, known, also_given=False), *self._firms_in(text, words)]
        if also_given or found:
            found = [*self._runs(text, words, known, also_given=True), *self._firms_in(text, words)]
        return tuple(sorted(found, key=lambda part: part.start))

    def _known(self, words: list[re.Match[str]], place: int) -> dict[int, _Word]:
        """What a word is a name of, by party."""
        match = words[place]
        word = match.group()
        if not (word[0].isupper() or word[0].isdigit()):
            return {}
        folded = search_key(word)
        found: dict[int, _Word] = {}
        for number, case, name in next(
            (self._telling[bare] for bare in bare_forms(folded) if bare in self._telling), ()
        ):
            found.setdefault(number, _Word(match.start(), match.end(), name, number, is_telling=True, case=case))
        for number, case, name in next((self._given[bare] for bare in bare_forms(folded) if bare in self._given), ()):
            found.setdefault(number, _Word(match.start(), match.end(), name, number, is_telling=False, case=case))
        return found

    def _runs(
        self, text: str, words: list[re.Match[str]], known: list[dict[int, _Word]], *, also_given: bool
    ) -> list[NamedPart]:
        """Names that stand side by side are one place: Anna Virtasen."""
        found: list[NamedPart] = []
        place = 0
        while place < len(words):
            run = self._run_from(text, known, place)
            if not run:
                place += 1
                continue
            is_telling = any(word.is_telling for word in run)
            if (is_telling or also_given) and not self._is_other(text, words, place, run):
                first, last = run[0], run[-1]
                case, end = _with_colon(text, last)
                said = frozenset(word.name for word in run)
                found.append(NamedPart(first.start, end - first.start, self._parties[first.party].key, case, said))
            place += len(run)
        return found

    def _run_from(self, text: str, known: list[dict[int, _Word]], place: int) -> list[_Word]:
        best: list[_Word] = []
        for party in known[place]:
            run: list[_Word] = []
            for step in range(place, len(known)):
                here = known[step].get(party)
                if here is None or (run and not _GAP.fullmatch(text, run[-1].end, here.start)):
                    break
                run.append(here)
            if (any(w.is_telling for w in run), len(run)) > (any(w.is_telling for w in best), len(best)):
                best = run
        return best

    def _is_other(self, text: str, words: list[re.Match[str]], place: int, run: list[_Word]) -> bool:
        """Whether the word before makes it the whole name of somebody else on file."""
        if place == 0 or not run[0].is_telling:
            return False
        before = words[place - 1]
        if not _GAP.fullmatch(text, before.end(), run[0].start):
            return False
        families = (search_key(part) for part in self._parties[run[0].party].family)
        return any((search_key(before.group()), family) in self._others for family in families)

    def _firms_in(self, text: str, words: list[re.Match[str]]) -> list[NamedPart]:
        found: list[NamedPart] = []
        for place, match in enumerate(words if self._firms else ()):
            form = search_key(match.group())
            for number in self._firms.get(form, ()) if match.group()[0].isupper() else ():
                part = self._firm_at(text, words, place, self._parties[number])
                if part:
                    found.append(part)
                    break
        return found

    def _firm_at(self, text: str, words: list[re.Match[str]], place: int, party: PartyName) -> NamedPart | None:
        there = words[place : place + len(party.firm)]
        if len(there) < len(party.firm):
            return None
        folded = [search_key(match.group()) for match in there]
        if folded[:-1] != [search_key(word) for word in party.firm[:-1]]:
            return None
        case = case_of(folded[-1], forms_of(party.firm[-1]))
        if case is None:
            return None
        end = there[-1].end()
        following = words[place + len(there) : place + len(there) + 1]
        is_form = following and search_key(following[0].group()) in _COMPANY_FORMS
        if is_form and _GAP.fullmatch(text, end, following[0].start()):
            end = following[0].end()
        last = _Word(there[0].start(), end, "", 0, is_telling=True, case=case)
        case, end = _with_colon(text, last)
        return NamedPart(there[0].start(), end - there[0].start(), party.key, case)


def with_aliases(text: str, parts: Iterable[NamedPart], aliases: Mapping[Key, str]) -> str:
    """The text with an alias in each of these places, in the same case, great at the beginning of a sentence."""
    written, at = [], 0
    for part in parts:
        written += [text[at : part.start], instead_of(text, part, aliases.get(part.key, ""))]
        at = part.start + part.length
    return "".join([*written, text[at:]])


def instead_of(text: str, part: NamedPart, alias: str) -> str:
    """What stands in one place then."""
    said = bent(alias, part.case)
    before = text[: part.start].rstrip(" \u00a0")
    begins = not before or before.endswith(_SENTENCE_END)
    return said[:1].upper() + said[1:] if begins else said


def _parts(name: str, shortest: int = _SHORTEST) -> tuple[str, ...]:
    words = [word for word in _WORD.findall(name) if word[0].isupper() and len(word) >= shortest]
    halves = [half for word in words for half in word.split("-") if half != word and len(half) >= shortest]
    return tuple(dict.fromkeys([*words, *halves]))


def _with_colon(text: str, word: _Word) -> tuple[Case, int]:
    """An ending after a colon belongs to the name: Virtanen:n, Oy:lle."""
    match = _COLON_ENDING.match(text, word.end)
    case = _OF_ENDING.get(search_key(match.group(1))) if match else None
    return (case, match.end()) if match and case else (word.case, word.end)
