"""The notices page as the window holds it, over a real vault with one of the registers written as data."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from pathlib import Path

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton
from shiboken6 import delete

from heijastus_desk.bootstrap import Application, create_application
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.importing.register_files import read_register_file
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import Argon2Cost
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.messages import Message
from heijastus_desk.ui.pages.notices.page import NoticesPage
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.widgets.form_field import FormField
from tests.ui.conftest import ManualExecutor

FOLDER = Path(__file__).parent.parent / "data" / "registers"
CHEAP = Argon2Cost(64, 1, 1)


class Shown:
    """A page as the window would hold it, and the work it asked for."""

    def __init__(self, app: Application, runner: JobRunner, executor: ManualExecutor) -> None:
        self.app = app
        self.executor = executor
        self.said: list[str] = []
        self.opened: list[tuple[str, str]] = []
        context = Context(app, runner, Preferences(), Lang.FI, app.clock, lambda error: f"X {error!r}")
        context.said.connect(self._hear)
        context.open_requested.connect(lambda page, uid: self.opened.append((page, uid)))
        self.shared = context
        self.page = NoticesPage(context.for_page())
        context.changed.connect(self.page.refresh)
        self.page.resize(1100, 760)
        self.page.show()
        self.page.activate()
        self.run()

    def run(self) -> None:
        """Let everything asked for be done, the pause in typing too."""
        if not self.page.live.is_current:
            self.page.live._start()
        self.executor.run_all()
        if not self.page.live.is_current:
            self.run()

    def press(self, name: str) -> None:
        button = self.page.findChild(QPushButton, name)
        assert button is not None, name
        button.click()
        self.run()

    def field(self, name: str) -> FormField:
        field = self.page.findChild(FormField, f"field_{name}")
        assert field is not None, name
        return field

    def trigger(self, name: str) -> None:
        action = self.page.findChild(QAction, name)
        assert action is not None, name
        action.trigger()

    def write(self, name: str, text: LocalisedText) -> None:
        field = self.field(name)
        field.set_value(text)
        field.edited.emit()
        self.run()

    @property
    def text(self) -> str:
        return " ".join(self.page.preview.text().split())

    def _hear(self, message: Message) -> None:
        self.said.append(message.text)


@contextmanager
def vault_of(register: str, folder: Path) -> Generator[Application]:
    """A vault with one register: the customer register of the typical user, or an old notice's with all its faults."""
    made = keys.new_key_file("kuvitteellinen koesalalause", cost=CHEAP, floor=CHEAP)
    app = create_application(folder / "vault", made, FixedClock.on(date(2026, 11, 22)))
    app.registers.take_in(read_register_file(FOLDER / f"{register}.toml"))
    yield app
    app.close()


@contextmanager
def page_over(app: Application, runner: JobRunner, executor: ManualExecutor) -> Generator[Shown]:
    """The page of an open vault, gone at the end."""
    made = Shown(app, runner, executor)
    yield made
    made.page.live.reset()
    delete(made.page)
