"""A file is opened through a private copy that tells nothing and goes; what would run is not opened at all."""

import os
import stat
from pathlib import Path

import pytest
from sqlalchemy import text

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from heijastus_desk.services import opened_files


@pytest.fixture
def person(app: Application) -> str:
    return app.clients.save_person(PersonCard(given_name="Kerttu", family_name="Keksitty")).uid


def attached(app: Application, person: str, name: str = "Kerttu Keksitty, arvio.PDF") -> str:
    return app.files.attach(name, b"%PDF-1", person=person).uid


def test_the_copy_is_private_and_read_only_and_its_name_tells_nothing(app: Application, person: str) -> None:
    uid = attached(app, person)
    first, second = app.opened.open(uid), app.opened.open(uid)
    assert first.read_bytes() == second.read_bytes() == b"%PDF-1"
    assert (first.name, second.name) == ("liite-001.pdf", "liite-002.pdf")
    assert first.is_relative_to(app.paths.temporary)
    if os.name != "nt":
        assert stat.S_IMODE(first.stat().st_mode) == 0o400
        assert stat.S_IMODE(first.parent.stat().st_mode) == 0o700


def test_closing_takes_the_copies_away(app: Application, person: str) -> None:
    path = app.opened.open(attached(app, person))
    assert path.exists()
    app.close()
    assert not path.exists()
    assert not any(app.paths.temporary.rglob("liite-*"))


def test_they_can_be_cleared_before(app: Application, person: str) -> None:
    path = app.opened.open(attached(app, person))
    assert app.opened.clear() == 0
    assert not path.exists()


@pytest.mark.parametrize("name", ["lasku.pdf.exe", "kirje.HTML", "makro.docm"])
def test_what_would_run_is_not_opened_and_can_still_be_saved(app: Application, person: str, name: str) -> None:
    uid = attached(app, person, name)
    with pytest.raises(HeijastusError) as failure:
        app.opened.open(uid)
    assert failure.value.code is ErrorCode.FILE_MAY_RUN
    assert not list((app.paths.temporary / opened_files.FOLDER).glob("*"))
    assert app.files.read(uid) == (name, b"%PDF-1")


def test_changed_bytes_are_damage_and_no_room_is_said(
    app: Application, person: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    uid = attached(app, person)

    def full(_path: Path, _content: bytes) -> None:
        raise OSError

    with monkeypatch.context() as patched:
        patched.setattr(opened_files, "_write_once", full)
        with pytest.raises(HeijastusError) as failure:
            app.opened.open(uid)
    assert failure.value.code is ErrorCode.FOLDER_NOT_WRITABLE
    with app.vault.write() as transaction:
        transaction.connection.execute(text("UPDATE attachment SET content = x'00'"))
    with pytest.raises(HeijastusError) as failure:
        app.opened.open(uid)
    assert failure.value.code is ErrorCode.VAULT_DAMAGED


def test_a_file_of_an_organisation_is_on_its_card_and_its_name_is_cleaned(app: Application) -> None:
    firm = app.clients.save_organisation(OrganisationCard(name="Keksitty Oy")).uid
    uid = app.files.attach("..\\tar\0jous\u202efdp.pdf", b"%PDF-", organisation=firm).uid
    assert app.files.read(uid)[0] == "tarjousfdp.pdf"
    assert [line.file_name for line in app.clients.card(firm).files] == ["tarjousfdp.pdf"]
