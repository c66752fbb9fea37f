"""Reading the log: pages, groups, days by Finnish time, names of those who are still there, and a long log."""

import re
from datetime import date, timedelta
from typing import Any

import pytest
from sqlalchemy import event as listening

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, SessionEntry
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.progress import cancelled
from heijastus_desk.services.event_log import EventFilter, EventGroup, EventLog, group_of
from tests.documents.pdf_text import pages
from tests.storage.vaults import TODAY


@pytest.fixture
def log(app: Application) -> EventLog:
    return app.events


def codes(log: EventLog, wanted: EventFilter | None = None) -> list[str]:
    return [event.code for event in log.page(wanted=wanted)]


def test_pages_follow_one_another_without_a_gap(log: EventLog) -> None:
    for number in range(25):
        log.record("backup.made", copies=number)
    read: list[int] = []
    found = log.page(None, 7)
    while found:
        assert len(found) <= 7
        read += [event.id for event in found]
        found = log.page(read[-1], 7)
    assert read == sorted(read, reverse=True)
    assert len(set(read)) == len(read) == log.count()


@pytest.mark.parametrize(
    ("code", "group"),
    [
        ("note_saved", EventGroup.CHANGES),
        ("note_saved.undone", EventGroup.CHANGES),
        ("package_gathered", EventGroup.OUT),
        ("package_gathered.undone", EventGroup.CHANGES),
        ("erasure.done", EventGroup.OUT),
        ("everything.exported", EventGroup.OUT),
        ("vault.opened", EventGroup.SAFETY),
        ("backup.made", EventGroup.SAFETY),
        ("keys.rekeyed", EventGroup.SAFETY),
        ("events.pruned", EventGroup.SAFETY),
        ("a_code_of_tomorrow", EventGroup.CHANGES),
    ],
)
def test_each_event_is_in_one_group_and_the_database_agrees(log: EventLog, code: str, group: EventGroup) -> None:
    log.record(code)
    assert group_of(code) is group
    assert [one for one in EventGroup if code in codes(log, EventFilter(one))] == [group]
    assert sum(log.count(EventFilter(one)) for one in EventGroup) == log.count()


def test_days_are_finnish_days_with_both_ends(log: EventLog, clock: MovableClock) -> None:
    start = clock.now()
    for hours in (-33, -9.5, -9, 0, 14.99, 15.01):
        clock.instant = start + timedelta(hours=hours)
        log.record("vault.checked")
    # Nine in the morning in Helsinki: nine hours before is midnight.
    for first, last, count in ((TODAY, TODAY, 3), (None, TODAY - timedelta(days=1), 2), (TODAY, None, 4)):
        wanted = EventFilter(EventGroup.SAFETY, first, last)
        assert log.count(wanted) == len(log.page(wanted=wanted)) == count, (first, last)


def test_the_one_client_an_event_is_about_is_named(app: Application, log: EventLog) -> None:
    one, other = (app.clients.save_person(PersonCard(given_name=name, family_name="Keksitty")).uid for name in "AB")
    app.notes.save(NoteEntry(written_on=TODAY, body="x", owners=(one,)))
    app.notes.save(NoteEntry(written_on=TODAY, body="x", owners=(one, other)))
    terms = ContractTerms(kind=ContractKind.COACHING, title="Valmennus", participants=(other,))
    contract = app.contracts.save(terms).uid
    app.sessions.save(SessionEntry(held_on=TODAY, contract=contract, attendees=(other,)))
    app.files.attach("a.txt", b"x", person=one)
    named = [(event.code, event.subject_name) for event in log.page(limit=5)]
    assert named == [
        ("file_attached", "Keksitty, A"),
        ("session_saved", "Keksitty, B"),
        ("contract_saved", "Keksitty, B"),
        ("note_saved", ""),
        ("note_saved", "Keksitty, A"),
    ]
    assert log.page(limit=1)[0].subject == one


def test_a_page_of_a_long_log_reads_no_more_than_itself(app: Application, log: EventLog) -> None:
    """Newest first and older than a row is what the table's own order gives: nothing is sorted, nothing is scanned."""
    asked: list[tuple[str, Any]] = []
    engine: Any = app.vault._reader
    listening.listen(engine, "before_cursor_execute", lambda *told: asked.append((told[2], told[3])))
    log.page(5, 10)
    log.page(None, 10)
    reading = [(statement, values) for statement, values in asked if re.search(r"FROM event\b", statement)]
    assert len(reading) == 2
    with app.vault.read() as connection:
        for (statement, values), how in zip(
            reading, ("SEARCH event USING INTEGER PRIMARY KEY", "SCAN event"), strict=True
        ):
            raw: Any = connection.connection.driver_connection
            plan = [row[3] for row in raw.execute(f"EXPLAIN QUERY PLAN {statement}", values)]
            assert len(plan) == 1, plan
            assert plan[0].startswith(how)


def test_the_paper_tells_the_time_asked_for_and_no_names(app: Application, log: EventLog) -> None:
    app.clients.save_person(PersonCard(given_name="Sisko", family_name="Kuvitteellinen"))
    wanted = EventFilter(EventGroup.CHANGES, date(2026, 6, 1), date(2026, 6, 30))
    told = {lang: "\n".join(pages(log.pdf(wanted, lang))) for lang in Lang}
    assert "1.6.2026–30.6.2026" in told[Lang.FI]
    assert "Henkilön tiedot tallennettu" in told[Lang.FI]
    assert "Personuppgifter sparade" in told[Lang.SV]
    assert "The log is whole" in told[Lang.EN]
    assert not [lang for lang, text in told.items() if "Sisko" in text]
    assert "Inga händelser" in "".join(pages(log.pdf(EventFilter(last_day=date(2000, 1, 1)), Lang.SV)))


def test_making_the_paper_can_be_stopped(log: EventLog) -> None:
    class Stop:
        def step(self, done: int, total: int) -> None:
            assert done <= total
            raise cancelled()

    with pytest.raises(Exception, match="cancelled"):
        log.pdf(EventFilter(), Lang.FI, Stop())
