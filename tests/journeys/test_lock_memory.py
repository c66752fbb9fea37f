"""After locking, the process that stands there knows nothing any more: neither the key nor a name (Linux)."""

import os
import re
import subprocess
import sys
import time
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import create_demo
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.ui.tour.stage import DAY
from tests.storage.vaults import CHEAP

PROGRAM = """
import os, sys
from pathlib import Path
folder = Path(sys.argv[1])
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from heijastus_desk.system.keys import DataKey
from heijastus_desk.ui.app import Desk
from heijastus_desk.ui.screen import application
again = (folder / "locked").exists()
app = application(hidden=True)
desk = Desk(app, folder / "vault")
desk.start()

def opened():
    window = desk.window
    if window.objectName() != "main_window" or not window.page.pane.list.count or window.page.client is None:
        QTimer.singleShot(50, opened)
        return
    (folder / "open").write_text(str(os.getpid()))
    wait()

def wait():
    if not (folder / "go").exists():
        QTimer.singleShot(50, wait)
        return
    (folder / "locked").touch()
    desk.lock_now()

if again:
    QTimer.singleShot(300, lambda: (folder / "again").write_text(str(os.getpid())))
else:
    desk._open(desk.window, DataKey(bytes.fromhex((folder / "key").read_text())))
    opened()
app.exec()
"""
LONGEST = 60.0


def memory_of(process: int) -> bytes:
    """Everything the process holds that can be written to."""
    found: list[bytes] = []
    with Path(f"/proc/{process}/mem").open("rb") as memory:
        for line in Path(f"/proc/{process}/maps").read_text().splitlines():
            match = re.match(r"([0-9a-f]+)-([0-9a-f]+) rw", line)
            if match is None:
                continue
            begin, end = (int(number, 16) for number in match.groups())
            try:
                memory.seek(begin)
                found.append(memory.read(end - begin))
            except (OSError, ValueError, OverflowError):
                continue
    return b"".join(found)


def wait_for(path: Path, child: "subprocess.Popen[bytes]") -> int:
    end = time.monotonic() + LONGEST
    while not path.exists() or not path.read_text():
        assert child.poll() is None, child.stderr.read().decode() if child.stderr else ""
        assert time.monotonic() < end, f"{path.name} did not come about"
        time.sleep(0.05)
    return int(path.read_text())


def traces_in(memory: bytes, name: str, secret: bytes) -> list[str]:
    """Which forms of the name and of the key are there."""
    forms = {
        "name": name.encode(),
        "name in UTF-16": name.encode("utf-16-le"),
        "key": secret,
        "key in hex": secret.hex().encode(),
    }
    return [form for form, value in forms.items() if value in memory]


@pytest.mark.skipif(sys.platform != "linux", reason="reads /proc/PID/mem")
@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root reads such a process")
def test_a_locked_program_holds_neither_key_nor_name(tmp_path: Path) -> None:
    name = f"Muistijälki{os.urandom(6).hex()}"
    app = create_demo(tmp_path / "vault", DAY, CHEAP, CHEAP)
    app.clients.save_person(PersonCard(given_name="Aapo", family_name=f"Aa{name}"))
    secret = app.vault.key.secret
    app.close()
    (tmp_path / "key").write_text(secret.hex())
    command = [sys.executable, "-c", PROGRAM, str(tmp_path)]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(Path(__file__).parents[2])}
    with subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE) as child:
        try:
            # The detector first: while the vault is open, all of it is there.
            opened = wait_for(tmp_path / "open", child)
            assert set(traces_in(memory_of(opened), name, secret)) >= {"name", "key"}
            (tmp_path / "key").unlink()
            (tmp_path / "go").touch()
            locked = wait_for(tmp_path / "again", child)
            assert locked == opened, "another program stands there, not this process anew"
            assert traces_in(memory_of(locked), name, secret) == []
        finally:
            child.kill()
