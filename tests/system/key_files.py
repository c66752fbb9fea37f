"""What the tests of keys are set up with."""

from collections.abc import Callable
from pathlib import Path

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.key_derivation import Argon2Cost
from heijastus_desk.system.keys import (
    NewKeys,
    new_key_file,
    save_key_file,
)

CHEAP = Argon2Cost(64, 1, 1)

PASSPHRASE = "kolame-tirusa-hevopi-näköala-suonto"

OTHER = "lavuri-sopane-tihemu-järvensuo-kelorı"


def made_keys(passphrase: str = PASSPHRASE) -> NewKeys:
    return new_key_file(passphrase, cost=CHEAP, floor=CHEAP, accept_weak=True)


@pytest.fixture
def vault(tmp_path: Path) -> tuple[Path, NewKeys]:
    new = made_keys()
    path = tmp_path / "vault.key"
    save_key_file(path, new.key_file)
    return path, new


def code_of(action: Callable[[], object]) -> ErrorCode:
    with pytest.raises(HeijastusError) as caught:
        action()
    return caught.value.code
