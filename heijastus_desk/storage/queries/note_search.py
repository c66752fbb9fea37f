"""Notes found by the beginnings of their words, the newest first."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from typing import Final

from sqlalchemy import Connection, Date, text

from heijastus_desk.domain.text_keys import search_key
from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.queries.hidden import NOTHING_HIDDEN, Hidden

_WORD: Final = re.compile(r"[^\W_]+")
_LONGEST: Final = 200
_MOST_WORDS: Final = 10
_LOOKED_AT: Final = 200
# The index takes marks off letters (á, š, å); these are letters of their own to it and none to who types them.
_OTHERWISE: Final = {"d": "đ", "n": "ŋ", "t": "ŧ", "o": "ø", "ae": "æ"}
_TOGETHER: Final = re.compile("(d+|n+|t+|o+|ae)")
_MOST_PLACES: Final = 3
# One statement, not built anew for each letter she types. Ranking by relevance would read every note that holds the
# word: 0.4 s for a common one among 500,000.
_NEWEST: Final = text("""
WITH hidden AS MATERIALIZED (SELECT value FROM json_each(:hidden)), found AS (
  SELECT rowid AS id FROM note_search WHERE note_search MATCH :words ORDER BY rowid DESC LIMIT :most
), newest AS (
  SELECT note.id, note.uid, note.written_on, note.body FROM found JOIN note ON note.id = found.id
  WHERE NOT EXISTS (SELECT 1 FROM note_owner AS tie WHERE tie.note_id = note.id AND tie.person_id IN hidden)
    OR EXISTS (SELECT 1 FROM note_owner AS tie WHERE tie.note_id = note.id AND tie.person_id NOT IN hidden)
  ORDER BY note.written_on DESC, note.id DESC LIMIT :most_shown
)
SELECT newest.uid, newest.written_on, newest.body,
  person.uid AS owner, person.given_name, person.family_name, person.client_code
FROM newest
LEFT JOIN note_owner ON note_owner.id = (
  SELECT min(tie.id) FROM note_owner AS tie WHERE tie.note_id = newest.id AND tie.person_id NOT IN hidden
)
LEFT JOIN person ON person.id = note_owner.person_id
ORDER BY newest.written_on DESC, newest.id DESC
""").columns(written_on=Date)


@dataclass(frozen=True, slots=True)
class FoundNote:
    """A note that holds every word looked for. Of a group note's owners the first."""

    uid: str
    person_uid: str
    person_name: str
    written_on: date
    body: str


def search(
    connection: Connection, words: str, limit: int = 50, hidden: Hidden = NOTHING_HIDDEN
) -> tuple[FoundNote, ...]:
    """Notes with a word beginning like each of `words`, by day written, the newest first; letters without marks agree.

    More than 200 notes are not sorted by day: of those entered last, the newest. No words find nothing, nor
    is a note found that is only about the `hidden`.
    """
    match = match_expression(words)
    if not match:
        return ()
    bounds = {"words": match, "most": max(limit, _LOOKED_AT), "most_shown": limit, "hidden": hidden.persons_as_json}
    return tuple(
        FoundNote(
            row.uid,
            row.owner or "",
            displayed_name(row.given_name, row.family_name, row.client_code) if row.owner else "",
            row.written_on,
            row.body,
        )
        for row in connection.execute(_NEWEST, bounds)
    )


def words_of(text_: str) -> tuple[str, ...]:
    """The words the index would make of a text, as they are written."""
    return tuple(_WORD.findall(text_[:_LONGEST]))[:_MOST_WORDS]


def match_expression(words: str) -> str:
    """What FTS5 is asked: each word a beginning, and all of them; a single letter only as a word of its own."""
    # In quotes nothing she types is an operator.
    return " AND ".join(_any_spelling(word) for word in words_of(words))


def _any_spelling(word: str) -> str:
    spelled = [_beginning(one) for one in _spellings(word)]
    return spelled[0] if len(spelled) == 1 else f"({' OR '.join(spelled)})"


def _beginning(word: str) -> str:
    return f'"{word}"*' if len(word) > 1 else f'"{word}"'


def _spellings(word: str) -> tuple[str, ...]:
    """The word as it is typed, and with the letters of Sámi and Norwegian it may be written with."""
    plain = search_key(word)
    parts = _TOGETHER.split(plain)
    places = range(1, len(parts), 2)
    found = {word.lower(): None, plain: None}
    for chosen in _choices(parts, places):
        found["".join(_otherwise(part) if n in chosen else part for n, part in enumerate(parts))] = None
    return tuple(found)


def _choices(parts: list[str], places: range) -> Iterator[frozenset[int]]:
    """Which letters are spelled otherwise: any of a few, in a longer word one of them or every one that is alike."""
    if len(places) <= _MOST_PLACES:
        for taken in product((False, True), repeat=len(places)):
            yield frozenset(place for place, is_taken in zip(places, taken, strict=True) if is_taken)
        return
    yield from (frozenset({place}) for place in places)
    yield from (frozenset(place for place in places if parts[place][0] == letter) for letter in "dntoa")


def _otherwise(part: str) -> str:
    return part.replace("ae", "æ") if part == "ae" else _OTHERWISE[part[0]] * len(part)
