"""A closed vault with its key file, its ledger and its backups: nothing is done, everything may be damaged."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import ClassVar

from heijastus_desk.storage.backups.checking import check_set
from heijastus_desk.storage.backups.sets import find_set
from heijastus_desk.system import keys
from heijastus_desk.system.key_file import read_key_file
from heijastus_desk.system.ledger import PURPOSE, load_ledger
from heijastus_desk.system.paths import VaultPaths
from tests.faults.activities.activity import Desk, Step, the_key
from tests.faults.activities.erase import MARKERS, Erase
from tests.storage.vaults import CHEAP, PASSPHRASE

__all__ = ["MARKERS", "AtRest", "Target"]


@dataclass(frozen=True, slots=True)
class Target:
    """One file and how the program looks at it; the look raises an error of ours when the file is not whole."""

    name: str
    path: Path
    look: Callable[[], object]


class AtRest(Erase):
    """After an erasure, so that there is a ledger."""

    name: ClassVar[str] = "at_rest"

    def prepare(self, desk: Desk) -> None:
        super().prepare(desk)
        app = self.opened(desk)
        app.erasure.erase(app.clients.resolve("X1"))
        app.close()

    def work(self) -> Sequence[Step]:
        return ()

    def targets(self, desk: Desk) -> list[Target]:
        """Every kind of file that can be damaged."""
        paths = VaultPaths(desk.vault)
        backup = find_set(desk.stick)
        vault_id = read_key_file(paths.key).vault_id

        def vault() -> None:
            self.opened(desk).close()

        def key_file() -> None:
            keys.open_with_passphrase(paths.key, PASSPHRASE, floor=CHEAP)
            keys.read_key_file(paths.key)

        def ledger() -> None:
            load_ledger(paths.ledger, vault_id, the_key().subkey(PURPOSE))

        def whole_set() -> None:
            check_set(backup, the_key())

        return [
            Target("vault.db", paths.database, vault),
            Target("vault.key", paths.key, key_file),
            Target("ledger", paths.ledger, ledger),
            Target("backup database", backup.database, whole_set),
            Target("backup key", backup.key, whole_set),
            Target("backup manifest", backup.manifest, whole_set),
        ]
