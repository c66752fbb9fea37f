import shutil
from collections.abc import Generator
from functools import cache
from pathlib import Path

import pytest

from heijastus_desk.__main__ import main
from heijastus_desk.bootstrap import create_demo
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import FLOOR
from tests.cli.running import DEMO_DAY, Answer, Cli, OpenVault, write_passphrase


@pytest.fixture
def cli(capsys: pytest.CaptureFixture[str]) -> Cli:
    """The command line in this process."""

    def run(*arguments: object) -> Answer:
        capsys.readouterr()
        try:
            code = main([str(argument) for argument in arguments])
        except SystemExit as stopped:
            code = int(stopped.code or 0)
        said = capsys.readouterr()
        return Answer(code, said.out, said.err)

    return run


@pytest.fixture(scope="session", autouse=True)
def keys_derived_once() -> Generator[None]:
    """The same passphrase, cost and salt give the same key: hundreds of openings need not work it out again."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keys, "derive_from_passphrase", cache(keys.derive_from_passphrase))
        yield


@pytest.fixture(scope="session")
def demo_template(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A demo vault nobody opens; its key costs as little as the command line accepts."""
    folder = tmp_path_factory.mktemp("cli") / "vault"
    create_demo(folder, DEMO_DAY, cost=FLOOR).close()
    return folder


@pytest.fixture
def vault(demo_template: Path, tmp_path: Path, cli: Cli) -> OpenVault:
    """A demo vault of this test alone."""
    folder = tmp_path / "vault"
    shutil.copytree(demo_template, folder)
    return OpenVault(folder, write_passphrase(tmp_path), cli)
