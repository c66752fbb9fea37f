"""The panel of handing over: a way past each obstacle, the form, the password once, to whom it went, the copy."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import delete

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PersonCard
from heijastus_desk.domain.rights.identity import AddressSource, ReplyAddress
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.values import GivenBy, PackageForm
from heijastus_desk.ui.clipboard import clear_own
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.requests.panels.hand_over import words
from heijastus_desk.ui.pages.requests.panels.hand_over.panel import HandOverPanel
from heijastus_desk.ui.preferences import Preferences
from tests.services.test_handing_over import clear
from tests.storage.vaults import TODAY, app, bare, clock, ready
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "ready"]

pytestmark = pytest.mark.usefixtures("themed")

NAME = "Eero Esimerkki"
OWN = "eero@oma.example"


@pytest.fixture
def case(app: Application) -> str:
    given, family = NAME.split()
    point = ContactPoint(kind=ContactPointKind.EMAIL, value=OWN)
    person = app.clients.save_person(PersonCard(given_name=given, family_name=family, contact_points=(point,))).uid
    return app.requests.open(NewRequest(person=person, received_on=TODAY)).uid


class Opened:
    """The panel over a case, with what it asked other pages for."""

    def __init__(self, panel: HandOverPanel, executor: ManualExecutor) -> None:
        self.panel, self._executor = panel, executor

    def settle(self) -> None:
        for _ in range(5):
            self._executor.run_all()
            QApplication.processEvents()

    def press(self, name: str) -> None:
        """The button whose name begins so."""
        found = [b for b in self.panel.findChildren(QPushButton) if b.objectName().startswith(name) and b.isVisible()]
        (button,) = found
        assert button.isEnabled()
        assert button.accessibleName()
        button.click()
        self.settle()

    def sees(self, name: str) -> bool:
        return any(b.objectName().startswith(name) and b.isVisible() for b in self.panel.findChildren(QPushButton))


@pytest.fixture
def opened(
    app: Application, runner: JobRunner, executor: ManualExecutor, tmp_path: Path
) -> Iterator[Callable[[str], Opened]]:
    made: list[HandOverPanel] = []
    preferences = Preferences(export_folder=str(tmp_path / "ulos"))
    context = Context(app, runner, preferences, Lang.FI, app.clock, lambda _error: "X")

    def make(record: str) -> Opened:
        panel = HandOverPanel(context.for_page(), record)
        context.changed.connect(lambda _kinds: panel.refresh())
        made.append(panel)
        panel.resize(1000, 800)
        panel.show()
        shown = Opened(panel, executor)
        shown.settle()
        return shown

    yield make
    for panel in made:
        delete(panel)


def test_obstacles_stand_first_each_with_its_way(app: Application, case: str, opened: Callable[[str], Opened]) -> None:
    desk = opened(case)
    went: list[tuple[str, str]] = []
    desk.panel.context.shared.open_requested.connect(lambda page, record: went.append((page, record)))
    assert not desk.panel.choice.isVisible()
    desk.press("obstacle_identity")
    desk.press("obstacle_decisions")
    assert went == [("requests", f"panel:identity:{case}"), ("requests", f"panel:decisions:{case}:access")]
    clear(app, case)
    desk.panel.refresh()
    desk.settle()
    assert desk.panel.choice.isVisible()
    assert desk.panel.choice.chosen is PackageForm.PAPER, "paper at a meeting is offered first"
    assert not desk.panel.obstacles.isVisible()


def test_a_package_is_made_handed_over_and_its_copy_deleted(
    app: Application, case: str, opened: Callable[[str], Opened], tmp_path: Path
) -> None:
    clear(app, case)
    desk = opened(case)
    panel = desk.panel
    panel.choice.forms.button(PackageForm.PDF.value).click()
    desk.press("package_make")
    (made,) = (tmp_path / "ulos").glob("*.pdf")
    password = panel.card.password.text()
    assert len(password) == 19
    assert not panel.card.password.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    desk.press("made_copy")
    data = QGuiApplication.clipboard().mimeData()
    marked = any("ExcludeClipboardContentFromMonitorProcessing" in name for name in data.formats())
    assert (data.text(), marked) == (password, True), "a secret, taken away by itself"
    clear_own()
    assert OWN in panel.card.address.text()
    desk.press("package_handed")
    fields = panel.handed.form.fields
    assert fields["to_whom"].value() == NAME
    fields["how"].set_value(GivenBy.EMAIL)
    fields["how"].edited.emit()
    assert fields["to_whom"].value() == OWN
    desk.press("handed_save")
    (kept,) = app.requests.get(case).packages
    assert (kept.how, kept.to_whom, kept.handed_on) == (GivenBy.EMAIL, OWN, TODAY)
    assert not panel.handed.isVisible()
    desk.press("package_delete")
    assert not made.exists()
    assert app.handing_over.copies_left() == ()
    assert panel.card.password.text() == ""


def test_a_copy_that_was_moved_is_found_where_she_says_or_noted_as_gone(
    app: Application, case: str, opened: Callable[[str], Opened], tmp_path: Path
) -> None:
    clear(app, case)
    desk = opened(case)
    desk.panel.choice.forms.button(PackageForm.ZIP.value).click()
    desk.press("package_make")
    desk.press("package_make")
    moved = tmp_path / "muualla"
    (tmp_path / "ulos").rename(moved)
    desk.panel.ask_folder = lambda _start: str(moved)
    first, second = app.requests.get(case).packages
    desk.press(f"package_delete_{first.uid}")
    assert len(list(moved.iterdir())) == 2, "nothing is deleted before she says where it lies"
    desk.press("delete_elsewhere")
    assert [path.name for path in moved.iterdir()] == [f"tiedot-{second.number:03d}.zip"]
    desk.press(f"package_delete_{second.uid}")
    desk.press("delete_gone")
    assert app.handing_over.copies_left() == ()
    assert len(list(moved.iterdir())) == 1


def test_the_password_is_asked_about_before_it_is_lost(
    app: Application, case: str, opened: Callable[[str], Opened]
) -> None:
    clear(app, case)
    desk = opened(case)
    left: list[bool] = []
    desk.panel.can_close(lambda: left.append(True))
    assert left == [True], "nothing is asked while there is no password"
    desk.panel.choice.forms.button(PackageForm.ZIP.value).click()
    desk.press("package_make")
    desk.panel.can_close(lambda: left.append(True))
    assert len(left) == 1
    desk.press("hand_over_leave")
    assert len(left) == 2


def test_who_cannot_open_it_gets_an_older_kind_under_another_password(
    app: Application, case: str, opened: Callable[[str], Opened]
) -> None:
    clear(app, case)
    desk = opened(case)
    desk.panel.choice.forms.button(PackageForm.PDF.value).click()
    desk.press("package_make")
    first = desk.panel.card.password.text()
    desk.press("package_unreadable")
    desk.press("again_older")
    assert [one.form for one in app.requests.get(case).packages] == [PackageForm.PDF, PackageForm.PDF_OLDER]
    assert desk.panel.card.password.text() not in {"", first}


def test_on_paper_there_is_no_password_and_nothing_to_delete(
    app: Application, case: str, opened: Callable[[str], Opened], tmp_path: Path
) -> None:
    clear(app, case)
    desk = opened(case)
    desk.press("package_make")
    assert not desk.panel.card.password.isVisible()
    assert desk.sees("made_print")
    assert not desk.sees("package_delete")
    assert not list((tmp_path / "ulos").glob("*")) if (tmp_path / "ulos").exists() else True


ORDERERS = ReplyAddress(value="eero@tilaaja.example", source=AddressSource.CARD, is_orderers=True)


def test_the_orderers_mailbox_is_never_offered_and_warned_of() -> None:
    assert "tilaaja" not in words.address_text((ORDERERS,))
    assert words.suggested(GivenBy.EMAIL, (ORDERERS,), NAME) == ""
    assert words.address_warning("toinen@tilaaja.example", (ORDERERS,))
    assert not words.address_warning(OWN, (ORDERERS,))


def test_an_address_warned_of_is_written_down_the_second_time_only(
    app: Application, case: str, opened: Callable[[str], Opened], monkeypatch: pytest.MonkeyPatch
) -> None:
    clear(app, case)
    monkeypatch.setattr(app.request_identity, "addresses", lambda _uid: (ORDERERS,))
    desk = opened(case)
    desk.panel.choice.forms.button(PackageForm.PDF.value).click()
    desk.press("package_make")
    desk.press("package_handed")
    field = desk.panel.handed.form.fields["to_whom"]
    field.set_value(ORDERERS.value)
    desk.press("handed_save")
    assert field.error()
    assert app.requests.get(case).packages[0].handed_on is None
    desk.press("handed_save")
    assert app.requests.get(case).packages[0].to_whom == ORDERERS.value
