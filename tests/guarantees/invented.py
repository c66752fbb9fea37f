"""Invents persons whose every text is a random word of its own, so that whatever is found of one is theirs."""

import random
from dataclasses import dataclass, field
from datetime import date, timedelta
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, insert, select

from heijastus_desk.domain.text_keys import search_key, sort_key
from heijastus_desk.storage.planting import INSTANT
from heijastus_desk.storage.tables import METADATA

_LETTERS = ("k", "l", "m", "n", "p", "r", "s", "t", "v", "j", "h", "d", "g", "b")
_VOWELS = ("a", "e", "i", "o", "u", "y", "ä", "ö")
_SYLLABLES = 7
DAY = date(2024, 1, 15)


@dataclass(slots=True)
class Invented:
    """A person and everything said about them alone. `shared` texts are also about somebody else."""

    uid: str
    key: int
    words: set[str | bytes] = field(default_factory=set[str | bytes])
    shared: set[str] = field(default_factory=set[str])
    kept: set[str] = field(default_factory=set[str])
    """what a hold keeps"""


class Inventor:
    """Adds invented persons to an open vault, reproducibly."""

    def __init__(self, connection: Connection, chance: random.Random) -> None:
        self.connection = connection
        self.chance = chance

    def word(self, syllables: int = _SYLLABLES) -> str:
        """A word nobody has ever written."""
        return "".join(self.chance.choice(_LETTERS) + self.chance.choice(_VOWELS) for _ in range(syllables))

    def person(self, friend: Invented | None = None) -> Invented:
        """A client with a contract, sessions, notes, a file and a voucher; with `friend` also a note of both."""
        given, family = self.word(4).title(), self.word(5).title()
        uid, key = self._add(
            "person",
            given_name=given,
            family_name=family,
            sort_key=sort_key(family, given),
            search_key=search_key(given, family),
            client_code="",
            lang="fi",
            archived=False,
            position=self.word(),
            unit=self.word(),
            experience=self.word(),
        )
        made = Invented(uid, key, {given + family, sort_key(family, given), search_key(given, family)})
        made.words |= {
            row for row in self._row("person", key) if isinstance(row, str) and len(row) > 2 * _SYLLABLES - 1
        }
        made.words -= {uid, INSTANT}
        self._contact_points(made, given, family)
        contract = self._contract(made)
        for _ in range(self.chance.randrange(4)):
            self._note(made, [key], contract)
        if friend:
            text = self.word(9)
            self._text_note([key, friend.key], text, None)
            made.shared.add(text)
            friend.shared.add(text)
        if self.chance.random() < 0.4:
            self._voucher(made, contract)
        if self.chance.random() < 0.3:
            content = self.chance.randbytes(self.chance.choice([200, 30_000]))
            name = self._said(made)
            self._add(
                "attachment",
                person_id=key,
                file_name=name,
                media_type="",
                sha256="",
                size=1,
                added_on=DAY,
                content=content,
            )
            made.words.add(content[40:80])
        return made

    def _contact_points(self, made: Invented, given: str, family: str) -> None:
        email = f"{given}.{family}@keksitty.example".lower()
        phone = f"+358 {self.chance.randrange(10**8, 10**9)}"
        for kind, value in (("email", email), ("phone", phone)):
            self._add("contact_point", person_id=made.key, kind=kind, value=value)
            made.words.add(value)

    def _contract(self, made: Invented) -> int:
        uid, contract = self._add(
            "contract",
            kind="coaching",
            title=self._said(made),
            timetable=self._said(made),
            place="",
            remote=False,
            price="",
            kept_at="here",
            paper_place="",
            chain="",
            starts_on=DAY,
            ends_on=DAY + timedelta(days=200),
        )
        del uid
        self._add("role", person_id=made.key, contract_id=contract, kind="participant")
        for number in range(self.chance.randrange(3)):
            session = self._add(
                "session",
                contract_id=contract,
                held_on=DAY + timedelta(days=number),
                starts_at="9",
                minutes=60,
                place=self._said(made),
                remote=False,
                invoiced=False,
            )[1]
            self._add("attendance", session_id=session, person_id=made.key, present=True)
        self._add(
            "contact_event",
            person_id=made.key,
            happened_on=DAY,
            kind="call",
            direction="incoming",
            summary=self._said(made),
        )
        return contract

    def _note(self, made: Invented, owners: list[int], contract: int) -> None:
        words = [self._said(made) for _ in range(self.chance.choice([1, 2, 3]))]
        # Some go over many pages.
        body = " ".join(words) + f" {words[0]}" * self.chance.choice([0, 0, 700])
        uid, note = self._text_note(owners, body, contract)
        if self.chance.random() < 0.5:
            table = METADATA.tables["note"]
            said = self._said(made)
            # What was written first and then changed must not come back either.
            self.connection.execute(table.update().where(table.c.id == note).values(body=f"{said} muutettu"))
        if self.chance.random() < 0.15:
            table = METADATA.tables["note"]
            self._add(
                "hold",
                person_id=made.key,
                item_table="note",
                item_uid=uid,
                cause="claim",
                placed_on=DAY,
                reason=self._said(made),
            )
            body = self.connection.execute(select(table.c.body).where(table.c.id == note)).scalar_one()
            made.kept |= {word for word in body.split() if word != "muutettu"}
            made.kept.add(self._last)

    def _text_note(self, owners: list[int], body: str, contract: int | None) -> tuple[str, int]:
        uid, note = self._add(
            "note",
            contract_id=contract,
            kind="general",
            written_on=DAY,
            body=body,
            special=False,
            kept_at="here",
            paper_place="",
        )
        for owner in owners:
            self._add("note_owner", note_id=note, person_id=owner)
        return uid, note

    def _voucher(self, made: Invented, contract: int) -> None:
        number = self.word(5)
        self._add(
            "accounting_reference",
            payer_person_id=made.key,
            contract_id=contract,
            number=number,
            dated_on=DAY,
            booked_on=DAY,
            is_open=False,
            in_collection=False,
            kept_at="here",
            place=self._said(made),
        )

    _last = ""

    def _said(self, made: Invented) -> str:
        self._last = self.word()
        made.words.add(self._last)
        return self._last

    def _add(self, table: str, **values: Any) -> tuple[str, int]:
        uid = str(UUID(bytes=self.chance.randbytes(16), version=4))
        row = {"uid": uid, "version": 1, "created_at": INSTANT, "updated_at": INSTANT, **values}
        return uid, self.connection.execute(insert(METADATA.tables[table]).values(row)).lastrowid

    def _row(self, table: str, key: int) -> tuple[Any, ...]:
        target = METADATA.tables[table]
        return tuple(self.connection.execute(select(target).where(target.c.id == key)).one())
