"""Replaced data keys: readable under the present key alone, and forgotten when their copies are out of date."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from heijastus_desk.system.former_keys import add_former, former_keys_path, prune_former, read_former
from heijastus_desk.system.keys import DataKey

DAY = date(2026, 9, 6)


def test_a_chain_of_changes_keeps_every_key_its_copies_need(tmp_path: Path) -> None:
    path = former_keys_path(tmp_path)
    one, two, three = (DataKey.random() for _ in range(3))
    add_former(path, one, two, DAY)
    add_former(path, two, three, DAY + timedelta(days=1))
    assert read_former(path, two) == ((one, DAY),)
    assert read_former(path, three) == ((one, DAY), (two, DAY + timedelta(days=1)))
    assert read_former(path, DataKey.random()) == ()


def test_no_key_stands_in_the_file(tmp_path: Path) -> None:
    path = former_keys_path(tmp_path)
    one, two = DataKey.random(), DataKey.random()
    add_former(path, one, two, DAY)
    assert one.secret.hex() not in path.read_text()
    assert path.stat().st_mode & 0o077 == 0


def test_keys_go_when_no_copy_may_exist_any_more(tmp_path: Path) -> None:
    path = former_keys_path(tmp_path)
    one, two, three = (DataKey.random() for _ in range(3))
    add_former(path, one, two, DAY)
    add_former(path, two, three, DAY + timedelta(days=5))
    prune_former(path, three, DAY)
    assert len(read_former(path, three)) == 2
    prune_former(path, three, DAY + timedelta(days=1))
    assert read_former(path, three) == ((two, DAY + timedelta(days=5)),)
    prune_former(path, three, DAY + timedelta(days=6))
    assert not path.exists()
    prune_former(path, three, DAY)


def test_a_change_that_never_came_into_force_leaves_nothing(tmp_path: Path) -> None:
    path = former_keys_path(tmp_path)
    one, two = DataKey.random(), DataKey.random()
    add_former(path, one, two, DAY)
    assert read_former(path, one) == ()
    prune_former(path, one, DAY)
    assert not path.exists()


def test_the_date_cannot_be_changed_and_no_spoilt_file_fails(tmp_path: Path) -> None:
    path = former_keys_path(tmp_path)
    one, two = DataKey.random(), DataKey.random()
    add_former(path, one, two, DAY)
    path.write_text(path.read_text().replace("2026", "2099"))
    assert read_former(path, two) == ()
    for content in (b"", b"{", b"[]", b'{"keys": [{"sealed": "!", "until": "2026-09-06"}]}', b"\xff"):
        path.write_bytes(content)
        assert read_former(path, two) == ()


@pytest.mark.parametrize("length", range(0, 200, 7))
def test_a_cut_file_is_as_good_as_none(tmp_path: Path, length: int) -> None:
    path = former_keys_path(tmp_path)
    one, two = DataKey.random(), DataKey.random()
    add_former(path, one, two, DAY)
    whole = path.read_bytes()
    path.write_bytes(whole[: min(length, len(whole) - 1)])
    assert read_former(path, two) == ()
