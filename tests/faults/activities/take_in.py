"""Taking a register file in: the controller, recipients and registers at once, then one undo."""

from collections.abc import Sequence
from typing import ClassVar

from heijastus_desk import assets
from heijastus_desk.bootstrap import create_application
from heijastus_desk.importing.register_files import read_register_file
from tests.faults.activities.activity import Desk, Session, Step, VaultActivity, new_keys
from tests.storage.vaults import a_clock


def take_in(session: Session) -> None:
    session.change = session.open.registers.take_in(read_register_file(assets.resource("demo", "registers.toml")))


def undo(session: Session) -> None:
    assert session.change is not None
    assert session.change.inverse is not None
    session.change = session.change.inverse()


class TakeIn(VaultActivity):
    name: ClassVar[str] = "import"

    def prepare(self, desk: Desk) -> None:
        create_application(desk.vault, new_keys(), a_clock()).close()

    def work(self) -> Sequence[Step]:
        return (take_in, undo, undo)
