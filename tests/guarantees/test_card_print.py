"""The printed card shows everything that is held on a person; only texts of notes and results are on a paper apart."""

from dataclasses import replace
from typing import Any

import pytest
from sqlalchemy import text

from heijastus_desk.bootstrap import Application
from heijastus_desk.documents.subject.labels import shown
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services import card_print, card_print_records
from heijastus_desk.services.client_papers import PaperKind, PaperOrder
from heijastus_desk.storage.inventory import data_inventory
from tests.documents.pdf_text import pages, tight
from tests.guarantees.canaries import Marker, Planted, plant, tie

NOT_PRINTED = {
    "organisation": "of others: the employer has a card of its own; its name is on this one",
    "draft": "made by the program of what is not saved",
    "gathered_package": "made by the program when she gathers data",
    "hold": "on the page of retention, with what it holds",
    "freeze": "on the page of retention, with what it holds; a restricted card is shown only for a named use",
    "reminder": "on the page of retention: when she looks at an item again, nothing about the person",
    **dict.fromkeys(
        (entry.name for entry in data_inventory() if entry.outlives),
        "in the case of the request, which has letters and a timeline of its own; it is no part of the card",
    ),
    "breach_person": "in the register of breaches, where whoever is concerned gets a letter",
}
ON_THE_PAPER_OF_NOTES = {"note.written_on", "note.body", "note.paper_place", "assessment.results"}
READABLE = (
    "UPDATE notice_version SET lang = 'fi', register_id = NULL",
    "UPDATE consent_text SET lang = 'fi'",
    "UPDATE organisation SET lang = 'fi'",
    "UPDATE contract SET kept_at = 'paper'",
    "UPDATE assessment SET kept_at = 'paper'",
    "UPDATE note SET kept_at = 'paper'",
)
"""Markers are no languages, and where something lies is said only of what is not here."""
MARKERS_AT_LEAST = 75


@pytest.fixture
def both(app: Application) -> tuple[Planted, Planted]:
    """A and B, each with a marker in every personal column; the role with days stands without a contract."""
    with app.vault.write() as transaction:
        a, b = plant(transaction.connection, "A"), plant(transaction.connection, "B")
        for one in (a, b):
            transaction.connection.execute(
                text("UPDATE role SET contract_id = NULL WHERE id = :key"), {"key": one.ids["role"]}
            )
            tie(
                transaction.connection,
                "role",
                person_id=one.ids["person"],
                contract_id=one.ids["contract"],
                kind="participant",
            )
        for repair in READABLE:
            transaction.connection.execute(text(repair))
    return a, b


def printed(app: Application, person: Planted, lang: Lang, *kinds: PaperKind) -> str:
    orders = (PaperOrder(kind=kind, lang=lang, client=person.uid) for kind in kinds)
    return tight("".join("".join(pages(app.client_papers.pdf(order))) for order in orders))


def told(marker: Marker, paper: str, lang: Lang) -> bool:
    value: Any = marker.value.isoformat() if hasattr(marker.value, "isoformat") else marker.value
    return tight(shown(marker.column, value, lang)) in paper


def telling(person: Planted) -> list[Marker]:
    return [m for m in person.markers if m.telling and m.exported and not isinstance(m.value, bytes)]


def missing(person: Planted, paper: str, lang: Lang) -> set[str]:
    wanted = [marker for marker in telling(person) if marker.table not in NOT_PRINTED]
    return {marker.place for marker in wanted if not told(marker, paper, lang)}


@pytest.mark.parametrize("lang", Lang)
def test_everything_held_on_a_person_can_be_printed(
    app: Application, both: tuple[Planted, Planted], lang: Lang
) -> None:
    a, b = both
    assert len(telling(a)) >= MARKERS_AT_LEAST
    card, notes = printed(app, a, lang, PaperKind.CARD), printed(app, a, lang, PaperKind.NOTES)
    assert missing(a, card, lang) == ON_THE_PAPER_OF_NOTES
    assert missing(a, card + notes, lang) == set()
    assert [marker.place for marker in telling(b) if told(marker, card + notes, lang)] == []


def test_a_section_left_out_is_noticed(
    app: Application, both: tuple[Planted, Planted], monkeypatch: pytest.MonkeyPatch
) -> None:
    honest = card_print_records.sections
    monkeypatch.setattr(
        card_print.records,
        "sections",
        lambda *given: tuple(replace(one, blocks=()) if one.item == "disclosures" else one for one in honest(*given)),
    )
    lost = missing(both[0], printed(app, both[0], Lang.FI, PaperKind.CARD), Lang.FI) - ON_THE_PAPER_OF_NOTES
    assert lost == {"disclosure.what", "disclosure.to_whom", "disclosure.disclosed_on", "disclosure.basis"}
