"""Adds to a vault of `make_load` what a practice has besides persons and notes: firms, contracts, sessions, papers."""

import random
import sys
from datetime import date, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

from sqlalchemy import insert, text

from heijastus_desk.bootstrap import open_application
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.text_keys import search_key, sort_key
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.system.keys import DataKey

TODAY = date(2026, 11, 20)
STAMP = "2026-06-08T06:00:00+00:00"
CHUNK = 10_000
FIRMS = ("Sepitteen kunta", "Olematon Osuuskunta", "Kuvitelma Oy", "Satumaan hoiva", "Ođđa Govva", "Tarinan säätiö")
TITLES = ("Työnohjaus", "Esihenkilövalmennus", "Johtamisen sparraus", "Työyhteisökartoitus", "Ryhmätyönohjaus")
PAPERS = ("Käsin kirjoitetut muistiinpanot", "Allekirjoitettu sopimus", "Arviointilomake")
PERSONS_PER_FIRM, PERSONS_PER_CONTRACT, PERSONS_PER_PAPER, PERSONS_PER_FILE = 10, 4, 2, 4
SESSIONS_PER_CONTRACT = 6


def main() -> None:
    """Add them in the proportions of a practice."""
    folder = Path(sys.argv[1])
    key = DataKey(bytes.fromhex((folder / "load.key").read_text()))
    application = open_application(folder / "load", key, FixedClock.on(TODAY))
    with application.vault.read() as connection:
        persons = connection.execute(text("SELECT max(id) FROM person")).scalar_one()
    _fill(application.vault, persons)
    application.close()


def _fill(vault: Any, persons: int) -> None:
    chance = random.Random(20261120)  # noqa: S311 - invented rows, not keys

    def row(**values: Any) -> dict[str, Any]:
        uid = str(UUID(int=chance.getrandbits(128), version=4))
        return {"uid": uid, "version": 1, "created_at": STAMP, "updated_at": STAMP, **values}

    firms, contracts = max(1, persons // PERSONS_PER_FIRM), max(1, persons // PERSONS_PER_CONTRACT)
    with vault.write() as transaction:

        def add(table: str, rows: list[dict[str, Any]]) -> None:
            for start in range(0, len(rows), CHUNK):
                transaction.connection.execute(insert(METADATA.tables[table]), rows[start : start + CHUNK])

        add("organisation", [row(id=n, **_firm(n)) for n in range(1, firms + 1)])
        employed = text("UPDATE person SET employer_id = id % :firms + 1 WHERE id % 3 > 0")
        transaction.connection.execute(employed, {"firms": firms})
        add("contract", [row(id=n, **_contract(n)) for n in range(1, contracts + 1)])
        every = range(1, contracts + 1)
        add("role", [row(organisation_id=n % firms + 1, contract_id=n, kind="orderer") for n in every])
        joined = [(n, (n - 1) % contracts + 1) for n in range(1, persons + 1)]
        add("role", [row(person_id=n, contract_id=c, kind="participant") for n, c in joined])
        sessions = range(1, contracts * SESSIONS_PER_CONTRACT + 1)
        add("session", [row(id=n, **_session(n, contracts)) for n in sessions])
        add(
            "attendance",
            [row(session_id=n, person_id=(n - 1) % contracts + 1, present=True) for n in sessions],
        )
        add("paper_record", [row(**_paper(n)) for n in range(1, persons // PERSONS_PER_PAPER + 1)])
        add("attachment", [row(**_file(n)) for n in range(1, persons // PERSONS_PER_FILE + 1)])


def _firm(number: int) -> dict[str, Any]:
    name = f"{FIRMS[number % len(FIRMS)]} {number}"
    return {
        "name": name,
        "business_id": "",
        "lang": "fi",
        "einvoice_address": "",
        "einvoice_operator": "",
        "background": "",
        "archived": False,
        "sort_key": sort_key(name),
        "search_key": search_key(name),
    }


def _contract(number: int) -> dict[str, Any]:
    return {
        "kind": "supervision",
        "title": f"{TITLES[number % len(TITLES)]} {number}",
        "timetable": "",
        "place": "Keksittykatu 1",
        "remote": False,
        "price": "",
        "planned_sessions": 10,
        "starts_on": TODAY - timedelta(days=number % 3000),
        "kept_at": "here",
        "paper_place": "",
        "chain": str(number),
    }


def _session(number: int, contracts: int) -> dict[str, Any]:
    return {
        "contract_id": (number - 1) % contracts + 1,
        "held_on": TODAY - timedelta(days=number % 3000),
        "starts_at": "09:00",
        "minutes": 90,
        "place": "",
        "remote": False,
        "invoiced": number % 5 > 0,
    }


def _paper(number: int) -> dict[str, Any]:
    return {
        "person_id": number,
        "number": number,
        "what": PAPERS[number % len(PAPERS)],
        "record_class": "notes",
        "folder": f"mappi {number % 40}",
        "dated_on": TODAY - timedelta(days=number % 3000),
    }


def _file(number: int) -> dict[str, Any]:
    return {
        "person_id": number,
        "file_name": f"sopimus {number}.pdf",
        "media_type": "application/pdf",
        "sha256": "0" * 64,
        "size": 4,
        "added_on": TODAY - timedelta(days=number % 3000),
        "content": b"%PDF",
    }


main()
