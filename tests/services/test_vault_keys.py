"""Changes of the keys and what becomes of the backups: reachable ones follow, the others are named."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services.key_copies import KeyCopies, UnreachableCopy
from heijastus_desk.services.vault_keys import CODE, CURRENT, NEW, VaultKeyService
from heijastus_desk.storage.backups.checking import check_set
from heijastus_desk.storage.backups.making import copy_set, make_set
from heijastus_desk.storage.backups.manifest import manifest_bytes, read_manifest
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.system import keys
from heijastus_desk.system.former_keys import former_keys_path, read_former
from heijastus_desk.system.unlock_attempts import attempts_path, note_failure
from tests.storage.vaults import CHEAP, PASSPHRASE

OTHER = "aivan toinen pitkä lause kivijalka"


@dataclass
class Media:
    """Stands for the backups: sets that are there, and sets on a stick that may be there or not."""

    here: list[BackupSet] = field(default_factory=list)
    stick: list[BackupSet] = field(default_factory=list)
    is_there: bool = True

    def reachable_sets(self) -> Sequence[BackupSet]:
        return [*self.here, *(self.stick if self.is_there else [])]

    def unreachable_copies(self) -> Sequence[tuple[str, str, date]]:
        return [] if self.is_there else [("Sininen tikku", one.name, date(2026, 9, 6)) for one in self.stick]


@pytest.fixture
def media(app: Application, tmp_path: Path) -> Media:
    here = [
        make_set(app.paths, app.vault.key, app.paths.backups, number, app.clock.now() + timedelta(minutes=number))
        for number in (1, 2)
    ]
    (tmp_path / "stick").mkdir()
    return Media(here, [copy_set(here[0], tmp_path / "stick", app.vault.key)])


@pytest.fixture
def service(app: Application, media: Media) -> VaultKeyService:
    return _service(app, media)


def _service(app: Application, media: Media) -> VaultKeyService:
    return VaultKeyService(app.vault, app.controller, KeyCopies(app.paths, app.clock, media), floor=CHEAP)


def _opens(path: Path, passphrase: str) -> bool:
    try:
        keys.open_with_passphrase(path, passphrase, floor=CHEAP)
    except HeijastusError as failure:
        if failure.code is not ErrorCode.WRONG_PASSPHRASE:
            raise
        return False
    return True


def _codes(app: Application) -> list[str]:
    with app.vault.write() as transaction:
        return [row["code"] for row in transaction.rows("event")]


def test_backups_in_reach_open_with_the_new_passphrase_and_not_with_the_old(
    app: Application, service: VaultKeyService, media: Media
) -> None:
    report = service.change_passphrase(PASSPHRASE, OTHER)
    assert (report.renewed, report.failed, report.unreachable) == (3, (), ())
    for one in media.reachable_sets():
        assert _opens(one.key, OTHER)
        assert not _opens(one.key, PASSPHRASE)
        check_set(one, app.vault.key)
    for file in (app.paths.key, keys.previous_key_file(app.paths.key)):
        assert _opens(file, OTHER)
        assert not _opens(file, PASSPHRASE)
    assert "keys.passphrase_changed" in _codes(app)


def test_a_copy_out_of_reach_is_named_and_follows_when_it_is_back(service: VaultKeyService, media: Media) -> None:
    media.is_there = False
    report = service.change_passphrase(PASSPHRASE, OTHER)
    assert report.renewed == 2
    assert report.unreachable == (UnreachableCopy("Sininen tikku", media.stick[0].name, date(2026, 9, 6)),)
    assert _opens(media.stick[0].key, PASSPHRASE)
    media.is_there = True
    assert service.renew_copies().renewed == 1
    assert _opens(media.stick[0].key, OTHER)
    assert not _opens(media.stick[0].key, PASSPHRASE)
    assert service.renew_copies().renewed == 0


def test_a_damaged_copy_is_told_and_left_alone(service: VaultKeyService, media: Media) -> None:
    media.here[0].manifest.write_text("spoilt")
    report = service.change_passphrase(PASSPHRASE, OTHER)
    assert report.failed == (media.here[0].name,)
    assert report.renewed == 2


@pytest.mark.parametrize(
    ("current", "new", "code", "at"),
    [
        ("väärä", OTHER, ErrorCode.WRONG_PASSPHRASE, CURRENT),
        (PASSPHRASE, "", ErrorCode.PASSPHRASE_MISSING, NEW),
        (PASSPHRASE, "salasana", ErrorCode.PASSPHRASE_TOO_WEAK, NEW),
    ],
)
def test_a_refused_change_touches_no_file(
    app: Application, service: VaultKeyService, media: Media, current: str, new: str, code: ErrorCode, at: str
) -> None:
    files = [app.paths.key, *(one.key for one in media.reachable_sets())]
    before = [file.read_bytes() for file in files]
    for change in (service.change_passphrase, service.prepare_rekey):
        with pytest.raises(HeijastusError) as caught:
            change(current, new)
        assert (caught.value.code, caught.value.field) == (code, at)
    assert [file.read_bytes() for file in files] == before


def test_a_new_sheet_counts_only_when_two_groups_of_it_are_typed_back(
    app: Application, service: VaultKeyService, media: Media
) -> None:
    before = app.paths.key.read_bytes()
    sheet = service.new_sheet()
    first, second = sheet.groups[0], sheet.groups[4]
    for typed in ({}, {1: first}, {1: first, 5: first}, {1: second, 5: second}):
        with pytest.raises(HeijastusError) as caught:
            service.take_sheet(sheet, typed)
        assert caught.value.code is ErrorCode.WRONG_RECOVERY_CODE
    assert app.paths.key.read_bytes() == before
    report = service.take_sheet(sheet, {1: first.lower(), 5: second})
    assert report.renewed == 3
    for file in (app.paths.key, *(one.key for one in media.reachable_sets())):
        assert keys.open_with_recovery_code(file, sheet.code.text) == app.vault.key
        assert _opens(file, PASSPHRASE)


def test_a_passphrase_changed_while_the_new_sheet_was_written_down_stays(
    app: Application, service: VaultKeyService
) -> None:
    sheet = service.new_sheet()
    service.change_passphrase(PASSPHRASE, OTHER)
    service.take_sheet(sheet, {1: sheet.groups[0], 2: sheet.groups[1]})
    assert _opens(app.paths.key, OTHER)
    assert not _opens(app.paths.key, PASSPHRASE)
    assert keys.open_with_recovery_code(app.paths.key, sheet.code.text) == app.vault.key


def _seen(service: VaultKeyService) -> tuple[keys.DataKey, str]:
    replacement = service.prepare_rekey(PASSPHRASE, OTHER)
    groups = replacement.groups
    service.rekey(replacement, {2: groups[1], 6: groups[5]})
    return replacement.new.data_key, "-".join(groups)


def test_after_a_passphrase_was_seen_vault_and_backups_are_under_another_key(
    app: Application, service: VaultKeyService, media: Media
) -> None:
    old = app.vault.key
    new, code = _seen(service)
    assert new != old
    for one in media.reachable_sets():
        check_set(one, new)
        with pytest.raises(HeijastusError):
            check_set(one, old)
        assert keys.open_with_recovery_code(one.key, code) == new
        assert not _opens(one.key, PASSPHRASE)
    app.close()
    again = open_application(app.paths.folder, new, app.clock)
    try:
        assert "keys.rekeyed" in _codes(again)
        assert again.events.verify().ok
    finally:
        again.close()


def test_a_backup_away_when_the_key_was_replaced_follows_when_it_is_back_and_the_old_key_is_forgotten_in_time(
    app: Application, service: VaultKeyService, media: Media, clock: MovableClock
) -> None:
    old = app.vault.key
    media.is_there = False
    new, _ = _seen(service)
    app.close()
    again = open_application(app.paths.folder, new, clock)
    try:
        check_set(media.stick[0], old)
        media.is_there = True
        later = _service(again, media)
        assert later.renew_copies().renewed == 1
        check_set(media.stick[0], new)
        assert not _opens(media.stick[0].key, PASSPHRASE)
        assert read_former(former_keys_path(again.paths.folder), new)
        clock.instant += timedelta(days=91)
        later.renew_copies()
        assert not former_keys_path(again.paths.folder).exists()
    finally:
        again.close()


def test_the_same_passphrase_is_no_remedy_for_one_that_was_seen(service: VaultKeyService) -> None:
    with pytest.raises(HeijastusError) as caught:
        service.prepare_rekey(PASSPHRASE, PASSPHRASE)
    assert caught.value.code is ErrorCode.PASSPHRASE_UNCHANGED


def test_another_vaults_backup_is_never_touched(service: VaultKeyService, media: Media) -> None:
    stranger = keys.DataKey.random()
    one = media.stick[0]
    one.manifest.write_bytes(manifest_bytes(read_manifest(one), stranger))
    before = [file.read_bytes() for file in one.files]
    assert service.change_passphrase(PASSPHRASE, OTHER).failed == (one.name,)
    assert [file.read_bytes() for file in one.files] == before


def test_the_code_is_split_only_when_it_opens_this_vault(app: Application, service: VaultKeyService) -> None:
    sheet = service.new_sheet()
    with pytest.raises(HeijastusError) as caught:
        service.split(sheet.code.text)
    assert (caught.value.code, caught.value.field) == (ErrorCode.WRONG_RECOVERY_CODE, CODE)
    service.take_sheet(sheet, {1: sheet.groups[0], 2: sheet.groups[1]})
    halves = service.split(sheet.code.text)
    both = "-".join(halves.second) + "\n" + "-".join(halves.first)
    assert keys.open_with_recovery_code(app.paths.key, both) == app.vault.key
    another = service.split(both)
    with pytest.raises(HeijastusError) as apart:
        keys.open_with_recovery_code(app.paths.key, "-".join(halves.first) + "\n" + "-".join(another.second))
    assert apart.value.code is ErrorCode.RECOVERY_HALVES_APART
    assert "keys.split" in _codes(app)


def test_nothing_made_here_shows_its_secret(service: VaultKeyService) -> None:
    sheet, replacement = service.new_sheet(), service.prepare_rekey(PASSPHRASE, OTHER)
    shown = f"{sheet!r}{replacement!r}{[sheet, replacement]}"
    assert not [group for group in (*sheet.groups, *replacement.groups) if group in shown]


def test_a_damaged_key_file_is_mended_at_the_next_start(app: Application, service: VaultKeyService) -> None:
    service.renew_copies()
    whole = app.paths.key.read_bytes()
    app.paths.key.write_text("spoilt")
    service.renew_copies()
    assert app.paths.key.read_bytes() == whole
    assert "keys.mended" in _codes(app)


def test_opening_tells_how_many_wrong_tries_came_before_and_counts_anew(
    app: Application, service: VaultKeyService
) -> None:
    path = attempts_path(app.paths.folder)
    for _ in range(3):
        note_failure(path, app.clock.now())
    service.note_opened()
    service.note_opened()
    with app.vault.write() as transaction:
        told = [row["numbers"] for row in transaction.rows("event") if row["code"] == "vault.opened"]
    assert told[-2:] == [{"failures": 3}, {}]
    assert not path.exists()
