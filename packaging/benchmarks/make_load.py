"""Makes a vault of 50,000 persons and 500,000 notes, and the same rows as a plain SQLite file beside it."""

import random
import sys
from datetime import date, timedelta
from itertools import accumulate
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import insert

from heijastus_desk.bootstrap import create_application
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.notices.controller import Controller, LegalForm
from heijastus_desk.domain.text_keys import search_key, sort_key
from heijastus_desk.services.demo.filling import PASSPHRASE
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.system import keys

TODAY = date(2026, 11, 20)
STAMP = "2026-06-08T06:00:00+00:00"
GIVEN = ("Sisko", "Åke", "Oona", "Tapio", "Minttu", "Venla", "Ilmari", "Kielo", "Pilvi", "Urho")
FAMILY = ("Kuvitteellinen", "Mallinen", "Esimerkki", "Tekaistu", "Sepite", "Näyte", "Otos", "Ääri", "Satunen", "Öylä")
SYLLABLES = (
    "ka",
    "to",
    "mi",
    "lä",
    "su",
    "ve",
    "ru",
    "ho",
    "pi",
    "nä",
    "työ",
    "jo",
    "ken",
    "tel",
    "vas",
    "rau",
    "lii",
    "oh",
)
CHUNK = 10_000
MOST_NOTES = 500
"""The last person has these, for the package of an access request."""


def main() -> None:
    """Fill the vault and copy it without encryption."""
    folder, persons, notes = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    new_keys = keys.new_key_file(PASSPHRASE)
    (folder / "load.key").write_text(new_keys.data_key.secret.hex())
    application = create_application(folder / "load", new_keys, FixedClock.on(TODAY))
    application.controller.save(Controller(legal_form=LegalForm.SOLE_TRADER, person_name="Helmi Esimerkki"))
    application.registers.create_from_template()
    _fill(application.vault, persons, notes)
    connection = application.vault.connect()
    connection.execute(f"ATTACH DATABASE '{folder / 'load-plain.db'}' AS plain KEY ''")
    connection.execute("SELECT sqlcipher_export('plain')")
    connection.close()
    application.close()


def _fill(vault: Any, persons: int, notes: int) -> None:
    chance = random.Random(20261120)  # noqa: S311 - invented words, not keys
    words = ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(20_000)]
    weights = list(accumulate(1 / (rank + 10) for rank in range(len(words))))

    def row() -> dict[str, Any]:
        uid = str(UUID(int=chance.getrandbits(128), version=4))
        return {"uid": uid, "version": 1, "created_at": STAMP, "updated_at": STAMP}

    with vault.write() as transaction:

        def add(table: str, rows: list[dict[str, Any]]) -> None:
            for start in range(0, len(rows), CHUNK):
                transaction.connection.execute(insert(METADATA.tables[table]), rows[start : start + CHUNK])

        add("person", [{"id": number, **row(), **_person(number)} for number in range(1, persons + 1)])
        add("contact_point", [{**row(), **_reach(number)} for number in range(1, persons + 1)])
        for start in range(1, notes + 1, CHUNK):
            numbers = range(start, min(start + CHUNK, notes + 1))
            add(
                "note",
                [
                    {"id": n, **row(), **_note(n, notes, chance.choices(words, cum_weights=weights, k=24))}
                    for n in numbers
                ],
            )
            owners = [(n, persons if n > notes - MOST_NOTES else n % (persons - 1) + 1) for n in numbers]
            add("note_owner", [{**row(), "note_id": note, "person_id": owner} for note, owner in owners])


def _person(number: int) -> dict[str, Any]:
    given, family = GIVEN[number % 10], f"{FAMILY[number // 10 % 10]}-{number // 100}"
    return {
        "given_name": given,
        "family_name": family,
        "client_code": f"K-{number}",
        "lang": "fi",
        "position": "",
        "unit": "",
        "experience": "",
        "sort_key": sort_key(family, given),
        "search_key": search_key(given, family),
        "archived": False,
    }


def _reach(number: int) -> dict[str, Any]:
    return {"person_id": number, "kind": "email", "value": f"k{number}@keksitty.example", "source": "person"}


def _note(number: int, notes: int, words: list[str]) -> dict[str, Any]:
    return {
        "kind": "session",
        "written_on": TODAY - timedelta(days=(notes - number) // 200),
        "body": " ".join(words),
        "special": False,
        "kept_at": "here",
        "paper_place": "",
    }


main()
