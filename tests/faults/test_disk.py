"""The simulated disk, on changes that were really recorded: what was synced stays, what was not may be gone."""

import random
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import recorder
from tests.faults.disk import MARK, Disk, cut_points, read_log

pytestmark = pytest.mark.usefixtures("needs_recorder")

ROUNDS = 60
WRITER = """
import os, sys
from pathlib import Path
from tests.faults.recorder import Recorder
folder, log = Path(sys.argv[1]), Path(sys.argv[2])
recorder = Recorder()
recorder.watch(folder)
recorder.record(log)
{body}
"""
SYNCED = """
handle = os.open(folder / "new", os.O_WRONLY | os.O_CREAT)
os.write(handle, b"n" * 9000)
os.fsync(handle)
os.close(handle)
parent = os.open(folder, os.O_RDONLY)
os.fsync(parent)
recorder.mark(1)
"""
UNSYNCED = 'Path(folder / "new").write_bytes(b"n" * 9000); recorder.mark(1)'
RENAMED = """
Path(folder / "other").write_bytes(b"o" * 9000)
os.rename(folder / "other", folder / "old")
recorder.mark(1)
"""


def images(tmp_path: Path, body: str) -> list[dict[str, bytes]]:
    """What may be on the disk after a power cut at the end."""
    folder, log = tmp_path / "disk", tmp_path / "log"
    folder.mkdir()
    (folder / "old").write_bytes(b"a" * 5000)
    disk = Disk(folder)
    subprocess.run(
        [sys.executable, "-c", WRITER.format(body=body), str(folder), str(log)],
        check=True,
        cwd=Path(__file__).parents[2],
        env={**recorder.environment(), "PATH": ""},
    )
    operations = read_log(log)
    assert operations[-1].code == MARK
    for operation in operations:
        disk.do(operation)
    assert disk.contents() == {path.name: path.read_bytes() for path in folder.iterdir()}
    chance, found = random.Random(1), list[dict[str, bytes]]()
    for number in range(ROUNDS):
        image = tmp_path / str(number)
        image.mkdir()
        disk.after_cut(chance, chance.choice((0.0, 0.5, 1.0)), image)
        found.append({path.name: path.read_bytes() for path in image.iterdir()})
    assert disk.marks == 1
    return found


def test_what_was_synced_is_there_after_every_cut(tmp_path: Path) -> None:
    whole = {"old": b"a" * 5000, "new": b"n" * 9000}
    assert images(tmp_path, SYNCED) == [whole] * ROUNDS


def test_what_was_not_synced_may_be_missing_torn_or_there(tmp_path: Path) -> None:
    found = [image.get("new") for image in images(tmp_path, UNSYNCED)]
    assert None in found
    assert b"n" * 9000 in found
    assert any(content and 0 < content.count(b"n") < 9000 for content in found)


def test_a_rename_without_a_sync_of_the_contents_may_leave_an_empty_file(tmp_path: Path) -> None:
    found = {image["old"] for image in images(tmp_path, RENAMED)}
    assert {b"a" * 5000, b"", b"o" * 9000} <= found


def test_cuts_are_in_order_and_also_between_the_edges(tmp_path: Path) -> None:
    images(tmp_path, SYNCED)
    operations = read_log(tmp_path / "log")
    points = cut_points(operations, random.Random(1), 50)
    assert points == sorted(points)
    assert set(points) == set(range(1, len(operations) + 1))
