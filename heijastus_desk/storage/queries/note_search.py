"""Notes found by the beginnings of their words, the newest first."""

import re
from dataclasses import dataclass
from datetime import date
from typing import Final

from sqlalchemy import Connection, func, select, text

from heijastus_desk.storage.queries.clients import displayed_name
from heijastus_desk.storage.tables.notes import note, note_owner
from heijastus_desk.storage.tables.parties import person

_WORD: Final = re.compile(r"[^\W_]+")
_LONGEST: Final = 200
_MOST_WORDS: Final = 10
_LOOKED_AT: Final = 200
_NAME: Final = (person.c.given_name, person.c.family_name, person.c.client_code)
# Ranking by relevance would read every note that holds the word: 0.4 s for a common one among 500,000.
_FOUND: Final = text("SELECT rowid FROM note_search WHERE note_search MATCH :words ORDER BY rowid DESC LIMIT :most")


@dataclass(frozen=True, slots=True)
class FoundNote:
    """A note that holds every word looked for. Of a group note's owners the first."""

    uid: str
    person_uid: str
    person_name: str
    written_on: date
    body: str


def search(connection: Connection, words: str, limit: int = 50) -> tuple[FoundNote, ...]:
    """Notes with a word beginning like each of `words`, by day written, the newest first; letters without marks agree.

    More than 200 notes are not sorted by day: of those entered last, the newest. No words find nothing.
    """
    match = match_expression(words)
    if not match:
        return ()
    found = connection.execute(_FOUND, {"words": match, "most": max(limit, _LOOKED_AT)}).scalars().all()
    newest = (
        select(note.c.id).where(note.c.id.in_(found)).order_by(note.c.written_on.desc(), note.c.id.desc()).limit(limit)
    )
    tie = note_owner.alias()
    first = select(func.min(tie.c.id)).where(tie.c.note_id == note.c.id).scalar_subquery()
    rows = connection.execute(
        select(note.c.uid, note.c.written_on, note.c.body, person.c.uid, *_NAME)
        .select_from(
            note.outerjoin(note_owner, note_owner.c.id == first).outerjoin(
                person, person.c.id == note_owner.c.person_id
            )
        )
        .where(note.c.id.in_(newest))
        .order_by(note.c.written_on.desc(), note.c.id.desc())
    )
    return tuple(
        FoundNote(uid, owner or "", displayed_name(given, family, code) if owner else "", written_on, body)
        for uid, written_on, body, owner, given, family, code in rows
    )


def words_of(text_: str) -> tuple[str, ...]:
    """The words the index would make of a text, as they are written."""
    return tuple(_WORD.findall(text_[:_LONGEST]))[:_MOST_WORDS]


def match_expression(words: str) -> str:
    """What FTS5 is asked: each word a beginning, and all of them; a single letter only as a word of its own."""
    # In quotes nothing she types is an operator.
    return " AND ".join(f'"{word}"*' if len(word) > 1 else f'"{word}"' for word in words_of(words))
