"""A vault that is worked in, backed up, erased from and restored, over and over."""

import shutil
from dataclasses import dataclass
from pathlib import Path

from heijastus_desk.bootstrap import Application, open_application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.services.restoring import ErasureAnswer, Prepared, Restored, RestoreService
from heijastus_desk.storage import suppression
from heijastus_desk.storage.backups.content import opened
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.erasing.replay import erase_and_tell, write_lines
from heijastus_desk.storage.erasing.sweep import scrub
from heijastus_desk.system.key_file import read_key_file
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.ledger import PURPOSE, erasure_code, load_ledger, new_erasure, save_ledger
from heijastus_desk.system.paths import VaultPaths
from tests.storage.vaults import CHEAP, Template


@dataclass
class RestoringDesk:
    """One laptop with one vault; the vault is open while `app` is used and closed while it is restored."""

    folder: Path
    key: DataKey
    clock: MovableClock
    app: Application

    @property
    def paths(self) -> VaultPaths:
        return VaultPaths(self.folder)

    def reopen(self) -> None:
        self.app = open_application(self.folder, self.key, self.clock)

    def add(self, name: str) -> str:
        """A person with a note."""
        uid = self.app.clients.save_person(PersonCard(given_name=name, family_name="Keksitty")).uid
        self.app.notes.save(NoteEntry(written_on=self.clock.today(), body=f"Muistiinpano {name}", owners=(uid,)))
        return uid

    def back_up(self) -> BackupSet:
        self.app.backups.make()
        return self.app.backups.reachable_sets()[0]

    def erase(self, uid: str) -> str:
        """Erase a person in the vault and its ledger, but in no backup: all of them are away. The code for paper."""
        vault = self.app.vault
        ledger_key = self.key.subkey(PURPOSE)
        vault_id = self.vault_id
        erasure = new_erasure(self.clock.now(), (("person", uid),))
        ledger = load_ledger(self.paths.ledger, vault_id, ledger_key).begun(erasure)
        save_ledger(self.paths.ledger, ledger)
        with vault.write() as transaction:
            erase_and_tell(transaction.connection, erasure, self.key.subkey(suppression.PURPOSE))
            transaction.log("erasure.begun")
            ledger = ledger.finished(erasure.entry, self.clock.now(), rows=1)
            write_lines(transaction.connection, ledger, self.clock)
        with vault.alone() as raw:
            scrub(raw)
        save_ledger(self.paths.ledger, ledger)
        return erasure_code(vault_id, "person", uid)

    @property
    def vault_id(self) -> str:
        return read_key_file(self.paths.key).vault_id

    def names(self) -> set[str]:
        return {row.name.partition(", ")[2] for row in self.app.clients.list()}

    def service(self, folder: Path | None = None) -> RestoreService:
        return RestoreService(VaultPaths(folder or self.folder), self.clock, floor=CHEAP)

    def restore(
        self, backup: BackupSet, *, folder: Path | None = None, answer: ErasureAnswer | None = None
    ) -> tuple[Prepared, Restored]:
        """Restore into the folder of a closed vault, or into a new one."""
        service = self.service(folder)
        prepared = service.prepare(backup, self.key, answer=answer)
        return prepared, service.commit(prepared, accept_loss=True)


def desk_of(template: Template, folder: Path, clock: MovableClock) -> RestoringDesk:
    shutil.copytree(template.folder, folder)
    return RestoringDesk(folder, template.key, clock, open_application(folder, template.key, clock))


def carried(backup: BackupSet, folder: Path) -> BackupSet:
    """The same set on a stick that is then pulled out."""
    folder.mkdir(parents=True, exist_ok=True)
    for path in backup.files:
        shutil.copy2(path, folder)
    return BackupSet(folder, backup.name)


def names_in(path: Path, key: DataKey) -> set[str]:
    """Given names in a closed file, read without the program."""
    with opened(path, key) as raw:
        return {name for (name,) in raw.execute("SELECT given_name FROM person")}


def everything_under(folder: Path) -> dict[str, bytes]:
    """Every file below a folder and what is in it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file() and path.name != "lock")
    return {str(path.relative_to(folder)): path.read_bytes() for path in files}
