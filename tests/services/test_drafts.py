"""Drafts: kept in place of the one before, about a person, without a trace in the log, gone with the person."""

from datetime import UTC, date, timedelta

import pytest
from sqlalchemy import text

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.services import drafts
from heijastus_desk.storage.queries.subject_rows import read_subject
from heijastus_desk.storage.vault_file import VaultFile


@pytest.fixture
def sisko(app: Application) -> str:
    return app.clients.save_person(PersonCard(given_name="Sisko")).uid


def test_a_draft_comes_back_as_written_and_is_one(app: Application, clock: MovableClock, sisko: str) -> None:
    app.drafts.save("note_form:new:x", '{"body": "Alku"}', sisko)
    clock.move_to(date(2026, 6, 9), hour=14)
    app.drafts.save("note_form:new:x", '{"body": "Alku ja lisää"}', sisko)
    found = app.drafts.get("note_form:new:x")
    assert found is not None
    assert (found.content, found.person_uid) == ('{"body": "Alku ja lisää"}', sisko)
    assert found.saved_at == clock.now()
    assert found.saved_at.astimezone(UTC).utcoffset() == timedelta(0)
    assert len(app.drafts.list()) == 1


def test_the_newest_comes_first(app: Application, clock: MovableClock) -> None:
    for day, form in ((8, "a"), (10, "b"), (9, "c")):
        clock.move_to(date(2026, 6, day))
        app.drafts.save(form, "x")
    assert [draft.form for draft in app.drafts.list()] == ["b", "c", "a"]


def test_letting_go_leaves_nothing_and_harms_nothing(app: Application) -> None:
    app.drafts.save("a", "x")
    app.drafts.drop("a")
    app.drafts.drop("a")
    assert app.drafts.get("a") is None
    assert app.drafts.list() == ()


def test_drafts_leave_no_events(app: Application) -> None:
    before = _events(app.vault)
    app.drafts.save("a", "x")
    app.drafts.save("a", "y")
    app.drafts.drop("a")
    assert _events(app.vault) == before
    app.settings.set("x", "y")
    assert _events(app.vault) == before + 1


def test_a_draft_about_a_person_is_in_their_package(app: Application, sisko: str) -> None:
    app.drafts.save("note_form:new:x", "Kesken jäänyt lause", sisko)
    with app.vault.read() as connection:
        told = read_subject(connection, sisko)
    assert told is not None
    (record,) = told.of_table("draft")
    assert dict(record.values)["content"] == "Kesken jäänyt lause"


def test_what_cannot_be_kept_leaves_the_draft_of_before(
    app: Application, sisko: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(drafts, "LARGEST", 10)
    app.drafts.save("a", "vanha", sisko)
    for content, person, code in (
        ("x" * 11, sisko, ErrorCode.FIELD_TOO_LONG),
        ("uusi", "no-such-person", ErrorCode.RECORD_NOT_FOUND),
    ):
        with pytest.raises(HeijastusError) as refused:
            app.drafts.save("a", content, person)
        assert refused.value.code is code
    found = app.drafts.get("a")
    assert found is not None
    assert found.content == "vanha"


def _events(vault: VaultFile) -> int:
    with vault.read() as connection:
        return connection.execute(text("SELECT count(*) FROM event")).scalar_one()
