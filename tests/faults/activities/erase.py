"""A person erased from the vault and from every backup in reach."""

from collections.abc import Sequence
from typing import ClassVar

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.storage.backups.names import BackupSet
from heijastus_desk.storage.backups.sets import sets_in, told
from heijastus_desk.storage.erasing.forensics import Hit, find
from heijastus_desk.system import ballast
from heijastus_desk.system.key_file import read_key_file
from heijastus_desk.system.ledger import PURPOSE, Ledger, load_ledger
from heijastus_desk.system.paths import VaultPaths
from tests.faults.activities.activity import Desk, Session, State, Step, the_key
from tests.faults.activities.backed_up import BackedUp
from tests.faults.activities.edit import a_card
from tests.storage.vaults import TODAY

MARKERS = ("Katoavainenqx", "katoava.qx@kuvitteellinen.example", "Haihtuvansanaqx")


def erase(session: Session) -> None:
    app = session.open
    if app.erasure.pending():
        app.erasure.resume()
        return
    app.erasure.erase(app.clients.resolve("X1"))


class Erase(BackedUp):
    """Begun, it is completed by the next start; told as done, nothing of the person is left anywhere."""

    name: ClassVar[str] = "erase"
    needs_no_room: ClassVar[bool] = True
    sets_before: ClassVar[int] = 2

    def prepare(self, desk: Desk) -> None:
        super().prepare(desk)
        app = self.opened(desk)
        ballast.ensure(VaultPaths(desk.vault))
        app.close()

    def fill(self, desk: Desk) -> None:
        app = self.opened(desk)
        card = a_card(1, client_code="X1", family_name=MARKERS[0], email=MARKERS[1])
        uid = app.clients.save_person(card).uid
        app.notes.save(NoteEntry(written_on=TODAY, owners=(uid,), body=f"Puhuttiin: {MARKERS[2]} " * 30))
        app.close()

    def work(self) -> Sequence[Step]:
        return (erase,)

    def observe(self, desk: Desk) -> tuple[State, list[str]]:
        early = self._told_too_early(desk)
        state, complaints = super().observe(desk)
        return state, [*early, *complaints, *self._left(desk, state)]

    def told(self, app: Application, desk: Desk) -> State:
        return {**super().told(app, desk), "pending": len(app.erasure.pending()), "erased": self._is_erased(app)}

    @staticmethod
    def _is_erased(app: Application) -> bool:
        try:
            app.clients.resolve("X1")
        except HeijastusError:
            return True
        return False

    def _told_too_early(self, desk: Desk) -> list[str]:
        """Before anything is resumed: an erasure that calls itself done must be."""
        paths = VaultPaths(desk.vault)
        ledger = load_ledger(paths.ledger, read_key_file(paths.key).vault_id, the_key().subkey(PURPOSE))
        if not any(erasure.done for erasure in ledger.erasures):
            return []
        # A copy whose manifest says that it lacks the erasure was out of reach: she was told, and it is cleaned now.
        known = {one.database for place in (paths.backups, desk.stick) for one in sets_in(place) if _lacks(one, ledger)}
        return [
            f"told as done while {hit.path.name} has it ({hit.place})" for hit in _hits(desk) if hit.path not in known
        ]

    @staticmethod
    def _left(desk: Desk, state: State) -> list[str]:
        if not state["erased"]:
            return []
        return [f"erased and yet in {hit.path.name} ({hit.place})" for hit in _hits(desk)]


def _hits(desk: Desk) -> tuple[Hit, ...]:
    return find(MARKERS, [desk.folder], the_key(), thorough=True)


def _lacks(one: BackupSet, ledger: Ledger) -> bool:
    manifest = told(one)
    return manifest is not None and manifest.erasures < ledger.count
