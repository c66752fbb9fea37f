"""Backups within reach are cleaned, others named; the ledger, the report and the log tell of it."""

import shutil
from contextlib import closing
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services import erasure as erasing
from heijastus_desk.services.demo import filling as demo
from heijastus_desk.services.erasure_copies import ErasureCopies
from heijastus_desk.storage import opening
from heijastus_desk.storage.backups.making import make_set
from heijastus_desk.storage.backups.manifest import read_manifest
from heijastus_desk.storage.erasing import forensics, replay
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.system import keys
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.ledger import PURPOSE, empty_ledger, erasure_code, load_ledger, new_erasure
from heijastus_desk.system.paths import VaultPaths
from tests.documents.pdf_text import pages
from tests.guarantees.erasing_known import vault_id
from tests.guarantees.erasure_rounds import left_of
from tests.guarantees.invented import Invented
from tests.storage.vaults import CHEAP

OLD_VAULT = Path(__file__).parents[1] / "data" / "vaults" / "schema_0001"


def test_a_medium_that_is_away_is_named_and_cleaned_when_it_is_back(
    app: Application, known: Invented, tmp_path: Path
) -> None:
    stick = tmp_path / "tikku"
    stick.mkdir()
    app.backups.add_medium(stick, "Sininen tikku")
    app.backups.make()
    away = stick.rename(tmp_path / "poissa")
    report = app.erasure.erase(known.uid)
    assert [(copy.label, copy.expires_on) for copy in report.waiting] == [("Sininen tikku", date(2026, 9, 6))]
    assert left_of(app, known) == []
    assert "6.9.2026" in "".join(pages(app.erasure.report_pdf(1, Lang.FI)))
    away.rename(stick)
    assert left_of(app, known)
    assert app.backups.overview().media[0].waiting_for_cleaning == 1
    app.erasure.resume()
    assert left_of(app, known) == []
    assert app.backups.overview().media[0].waiting_for_cleaning == 0


def test_a_damaged_backup_does_not_stop_it_and_is_named(app: Application, known: Invented) -> None:
    one = app.backups.reachable_sets()[0]
    content = bytearray(one.database.read_bytes())
    content[9000] ^= 1
    one.database.write_bytes(bytes(content))
    report = app.erasure.erase(known.uid)
    assert [copy.name for copy in report.waiting] == [one.name]
    assert report.cleaned_sets == ()


def test_a_backup_made_meanwhile_is_cleaned_too(
    app: Application, known: Invented, key: DataKey, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = ErasureCopies._clean
    stale = app.backups.reachable_sets()[0]
    late = app.paths.backups / "vault-20260608-070000Z"

    def clean(self: ErasureCopies, *args: Any) -> None:
        if not late.with_suffix(".db").exists():
            for path in stale.files:
                shutil.copy(path, late.with_suffix(path.suffix))
        real(self, *args)

    monkeypatch.setattr(ErasureCopies, "_clean", clean)
    app.erasure.erase(known.uid)
    assert len(app.backups.reachable_sets()) == 2
    assert left_of(app, known) == []
    assert all(read_manifest(one).erasures == 1 for one in app.backups.reachable_sets())
    del key


def test_a_backup_made_afterwards_says_what_it_has_gone_through(app: Application, known: Invented) -> None:
    app.erasure.erase(known.uid)
    later = make_set(app.paths, app.vault.key, app.paths.backups, 9, app.clock.now())
    assert read_manifest(later).erasures == 1


def test_a_file_of_an_older_schema_is_brought_up_to_date_and_cleaned(tmp_path: Path, clock: MovableClock) -> None:
    shutil.copytree(OLD_VAULT, tmp_path / "old")
    paths = VaultPaths(tmp_path / "old")
    key = keys.open_with_passphrase(paths.key, demo.PASSPHRASE, floor=CHEAP)
    with closing(opening.connect(paths.database, key)) as raw:
        uid, name = raw.execute("SELECT uid, sort_key FROM person ORDER BY length(sort_key) DESC LIMIT 1").fetchone()
        assert raw.execute("PRAGMA user_version").fetchone() == (1,)
    ledger = empty_ledger("old", key.subkey(PURPOSE)).begun(new_erasure(clock.now(), (("person", uid),)))
    assert forensics.find([name], [paths.folder], key)
    assert replay.replay(paths.database, key, ledger, clock) == 1
    assert forensics.find([name], [paths.folder], key) == ()
    with closing(opening.connect(paths.database, key)) as raw:
        assert replay.lines_in(raw) == list(ledger.lines)


def test_the_ledger_lies_beside_the_vault_in_it_and_in_every_backup(app: Application, known: Invented) -> None:
    app.erasure.erase(known.uid)
    seal_key = app.vault.key.subkey(PURPOSE)
    beside = load_ledger(app.paths.ledger, vault_id(app), seal_key)
    assert [(e.roots, e.done, e.number) for e in beside.erasures] == [((("person", known.uid),), True, 1)]
    assert [read_manifest(one).erasures for one in app.backups.reachable_sets()] == [1]
    with app.vault.alone() as raw:
        assert [row[0] for row in raw.execute("SELECT line FROM erasure_line ORDER BY number")] == list(beside.lines)


@pytest.mark.parametrize("damage", ["missing", "cut", "foreign"])
def test_a_ledger_file_that_is_no_good_is_written_anew(damage: str, app: Application, known: Invented) -> None:
    app.erasure.erase(known.uid)
    whole = app.paths.ledger.read_text()
    match damage:
        case "missing":
            app.paths.ledger.unlink()
        case "cut":
            app.paths.ledger.write_text(whole[:-30])
        case _:
            app.paths.ledger.write_text(whole.replace(vault_id(app), known.uid))
    assert app.erasure.pending() == ()
    app.erasure.resume()
    assert app.paths.ledger.read_text() == whole


def test_the_report_names_the_code_and_nobody(app: Application, known: Invented) -> None:
    report = app.erasure.erase(known.uid)
    assert report.code == erasure_code(vault_id(app), "person", known.uid)
    for lang in Lang:
        told = "".join(pages(app.erasure.report_pdf(1, lang)))
        assert report.code in told
        assert str(report.rows) in told
        assert not [word for word in known.words if isinstance(word, str) and word.lower() in told.lower()]
    with pytest.raises(HeijastusError):
        app.erasure.report_pdf(2, Lang.FI)


def test_the_log_tells_of_it_without_words(app: Application, known: Invented) -> None:
    app.erasure.erase(known.uid)
    with app.vault.read() as connection:
        table = METADATA.tables["event"]
        rows = connection.execute(
            select(table.c.code, table.c.numbers).where(table.c.code.startswith("erasure."))
        ).all()
    assert [row.code for row in rows] == ["erasure.begun", "erasure.done"]
    assert rows[1].numbers.keys() == {"kept", "sets", "waiting", "rows"}


def test_a_full_disk_gets_the_reserve(app: Application, known: Invented, monkeypatch: pytest.MonkeyPatch) -> None:
    from heijastus_desk.system import ballast

    ballast.ensure(app.paths)
    real = erasing.erase_and_tell

    def full(*args: Any, **more: Any) -> Any:
        if app.paths.ballast.exists():
            raise HeijastusError(ErrorCode.DISK_FULL)
        return real(*args, **more)

    monkeypatch.setattr(erasing, "erase_and_tell", full)
    app.erasure.erase(known.uid)
    assert left_of(app, known) == []
    assert app.paths.ballast.exists()
