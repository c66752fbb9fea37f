"""Somebody who goes and notes of somebody else that name them, for tests of aliases."""

from dataclasses import dataclass
from datetime import date
from typing import Any

import pytest
from sqlalchemy import select

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.destruction import ErasureChoices, MentionChoice
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.services.erasure_proof import own_files
from heijastus_desk.storage.erasing import forensics
from heijastus_desk.storage.tables import METADATA

DAY = date(2026, 3, 2)
SAID = "Kuvitelmaisen kanssa puhuttiin. Sirkku-Maija Kuvitelmaiselle kerrottiin, ja Kuvitelmaistakin kysyttiin."
MASKED = "Henkilö A:n kanssa puhuttiin. Henkilö A:lle kerrottiin, ja henkilö A:ta kysyttiin."
FORMS = ("Kuvitelmaisen", "Kuvitelmaiselle", "Kuvitelmaista", "Sirkku-Maija Kuvitelma")


@dataclass
class Story:
    """Somebody who goes, somebody who stays, and notes of the one that name the other."""

    app: Application
    gone: str
    stays: str
    note: str
    other_note: str

    def choose(self, **more: Any) -> ErasureChoices:
        mentions = {("note", self.note): MentionChoice(alias="henkilö A")}
        return ErasureChoices(mentions=mentions, **more)

    def erase(self, **more: Any) -> Any:
        return self.app.erasure.erase_chosen((("person", self.gone),), self.choose(**more))

    def body(self, note: str = "") -> str:
        table = METADATA.tables["note"]
        with self.app.vault.read() as connection:
            return connection.execute(select(table.c.body).where(table.c.uid == (note or self.note))).scalar_one()

    def left(self) -> list[str]:
        files = own_files(self.app.paths, self.app.backups.reachable_sets())
        hits = forensics.find(FORMS, files, self.app.vault.key, thorough=True)
        return sorted({f"{hit.path.suffix} {FORMS[hit.value]}" for hit in hits})


@pytest.fixture
def story(app: Application) -> Story:
    gone = app.clients.save_person(PersonCard(given_name="Sirkku-Maija", family_name="Kuvitelmainen")).uid
    stays = app.clients.save_person(PersonCard(given_name="Veikko", family_name="Esimerkki")).uid
    note = note_about(app, stays, SAID)
    other = note_about(app, stays, "Ei mainita ketään.")
    return Story(app, gone, stays, note, other)


def note_about(app: Application, owner: str, body: str) -> str:
    with app.vault.write() as transaction:
        row = transaction.insert(
            "note",
            {
                "kind": "general",
                "written_on": DAY,
                "body": body,
                "special": False,
                "kept_at": "here",
                "paper_place": "",
            },
        )
        person = transaction.id_of("person", owner)
        transaction.insert("note_owner", {"note_id": row["id"], "person_id": person})
        return row["uid"]
