"""Vaults for tests: one made per session with a cheap key, copied for each test and opened by its raw key."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from heijastus_desk.bootstrap import Application, create_application, open_application
from heijastus_desk.domain.clock import FixedClock, MovableClock
from heijastus_desk.domain.notices.controller import Controller, LegalForm
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import Argon2Cost
from heijastus_desk.system.paths import VaultPaths

TODAY = date(2026, 6, 8)
PASSPHRASE = "kovin pitkä koesalalause tuulimylly"
CHEAP = Argon2Cost(64, 1, 1)
OWNER = Controller(
    legal_form=LegalForm.SOLE_TRADER,
    person_name="Aino Keksitty",
    trade_name="Kuvitteellinen Valmennus",
    business_id="1234567-1",
    street="Esimerkkikatu 1",
    postcode="00100",
    city="Helsinki",
    email="aino@kuvitteellinen.example",
)


@dataclass(frozen=True, slots=True)
class Template:
    """A closed vault and its key."""

    folder: Path
    key: keys.DataKey


def a_clock() -> MovableClock:
    return MovableClock(FixedClock.on(TODAY).instant)


@pytest.fixture(scope="session")
def bare(tmp_path_factory: pytest.TempPathFactory) -> Template:
    """A vault with nothing in it."""
    made = keys.new_key_file(PASSPHRASE, cost=CHEAP, floor=CHEAP)
    folder = tmp_path_factory.mktemp("bare") / "vault"
    create_application(folder, made, a_clock()).close()
    return Template(folder, made.data_key)


@pytest.fixture(scope="session")
def ready(bare: Template, tmp_path_factory: pytest.TempPathFactory) -> Template:
    """A vault after the first run: her business and the starter register."""
    folder = tmp_path_factory.mktemp("ready") / "vault"
    shutil.copytree(bare.folder, folder)
    app = open_application(folder, bare.key, a_clock())
    app.controller.save(OWNER)
    app.registers.create_from_template()
    app.close()
    return Template(folder, bare.key)


@pytest.fixture
def clock() -> MovableClock:
    """Monday 8 June 2026, moved by hand."""
    return a_clock()


@pytest.fixture
def app(ready: Template, tmp_path: Path, clock: MovableClock) -> Iterator[Application]:
    """An open vault with her business and one register."""
    yield from _opened(ready, tmp_path / "ready", clock)


@pytest.fixture
def empty_app(bare: Template, tmp_path: Path, clock: MovableClock) -> Iterator[Application]:
    """An open vault before the first run is finished."""
    yield from _opened(bare, tmp_path / "empty", clock)


@pytest.fixture
def vault(app: Application) -> VaultFile:
    return app.vault


@pytest.fixture
def paths(bare: Template, tmp_path: Path) -> VaultPaths:
    """A closed copy of the empty vault."""
    shutil.copytree(bare.folder, tmp_path / "closed")
    return VaultPaths(tmp_path / "closed")


@pytest.fixture
def key(bare: Template) -> keys.DataKey:
    return bare.key


def _opened(template: Template, folder: Path, clock: MovableClock) -> Iterator[Application]:
    shutil.copytree(template.folder, folder / "vault")
    app = open_application(folder / "vault", template.key, clock)
    yield app
    app.close()
