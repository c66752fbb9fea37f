"""The demo vault, made once and copied: each test has a whole practice of its own in a blink."""

import shutil
import tempfile
from datetime import date
from functools import cache
from pathlib import Path
from typing import TypeVar

from PySide6.QtWidgets import QWidget

from heijastus_desk.bootstrap import Application, create_demo, open_application
from heijastus_desk.domain.clock import FixedClock, MovableClock
from heijastus_desk.services.demo import filling as demo
from heijastus_desk.services.key_copies import KeyCopies
from heijastus_desk.services.vault_keys import VaultKeyService
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import Argon2Cost

CHEAP = Argon2Cost(64, 1, 1)
TODAY = date(2026, 11, 22)

W = TypeVar("W", bound=QWidget)


def part(page: QWidget, kind: type[W], name: str) -> W:
    """The widget of the page with this object name."""
    found = page.findChild(kind, name)
    assert found is not None, name
    return found


def open_copy(folder: Path) -> Application:
    """A copy of the demo vault in a folder that does not exist yet, opened as of `TODAY`."""
    shutil.copytree(_template(), folder)
    key = keys.open_with_passphrase(folder / "vault.key", demo.PASSPHRASE, floor=CHEAP)
    application = open_application(folder, key, MovableClock(FixedClock.on(TODAY).instant))
    application.keys = VaultKeyService(
        application.vault, application.controller, KeyCopies(application.paths, application.clock, None), floor=CHEAP
    )
    return application


@cache
def _template() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="heijastus-demo-")) / "vault"
    create_demo(folder, TODAY, CHEAP, CHEAP).close()
    return folder
