"""The recipients page over a real vault: create, edit, the ground for a transfer, who uses it, removing."""

from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QPushButton, QWidget
from shiboken6 import delete

from heijastus_desk.bootstrap import Application, create_application
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.domain.notices.content import RecipientUse, Register
from heijastus_desk.domain.notices.law import AccessKind, Mechanism, RecipientRole
from heijastus_desk.domain.notices.recipient import AgreementItem, ClauseModule, DemandedTerms, OwnRole, Recipient
from heijastus_desk.domain.values import Answer
from heijastus_desk.system import keys
from heijastus_desk.system.key_derivation import Argon2Cost
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.messages import Message
from heijastus_desk.ui.pages.recipients import presenter
from heijastus_desk.ui.pages.recipients.page import RecipientsPage
from heijastus_desk.ui.pages.recipients.presenter import Loaded, StoredRecipient, Use
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.theme import Tone
from tests.ui.conftest import ManualExecutor

CHEAP = Argon2Cost(64, 1, 1)
FULL = Recipient(
    uid="",
    name="Keksitty Pilvi Oy",
    former_names=("Entinen Pilvi Oy", "Vanha Pilvi Oy"),
    country="ZA",
    role=RecipientRole.JOINT,
    access=AccessKind.TECHNICAL,
    used_for=LocalisedText(fi="Sähköposti", sv="E-post", en="E-mail"),
    mechanism=Mechanism.SCC,
    mechanism_checked=date(2026, 1, 2),
    agreement_signed=date(2025, 12, 31),
    agreement_kept="mappi 3",
    agreement_says=(AgreementItem.CONFIDENTIALITY, AgreementItem.AUDITS),
    module=ClauseModule.CONTROLLER_TO_CONTROLLER,
    assessed=date(2026, 1, 3),
    review_on=date(2027, 1, 4),
    terms=DemandedTerms(
        received=date(2026, 2, 1),
        about="Käsittelysopimus",
        demanded=OwnRole.JOINT,
        answer=OwnRole.CONTROLLER,
        reason=LocalisedText(fi="Oma syy", sv="Eget skäl", en="My reason"),
        answered=date(2026, 2, 5),
    ),
    directory="dropbox",
    note="Soita tukeen",
)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Application]:
    made = keys.new_key_file("kuvitteellinen koesalalause", cost=CHEAP, floor=CHEAP)
    app = create_application(tmp_path / "vault", made, FixedClock.on(date(2026, 11, 22)))
    yield app
    app.close()


class Shown:
    """A page as the window would hold it."""

    def __init__(self, app: Application, runner: JobRunner, executor: ManualExecutor) -> None:
        self.app, self.executor = app, executor
        self.said: list[str] = []
        self.opened: list[tuple[str, str]] = []
        context = Context(app, runner, Preferences(), Lang.FI, app.clock, lambda _error: "X")
        context.said.connect(self._hear)
        context.open_requested.connect(lambda page, uid: self.opened.append((page, uid)))
        self.page = RecipientsPage(context.for_page())
        context.changed.connect(self.page.refresh)
        self.page.resize(900, 700)
        self.page.show()
        self.load()

    @property
    def is_empty(self) -> bool:
        empty = self.page.findChild(QWidget, "no_recipients")
        return empty is not None and empty.isVisible()

    def load(self) -> None:
        self.page.activate()
        self.executor.run_all()

    def press(self, name: str) -> None:
        button = self.page.findChild(QPushButton, name)
        assert button is not None, name
        button.click()
        self.executor.run_all()

    def write(self, **entries: object) -> None:
        form = self.page.form.form
        for name, value in entries.items():
            form.fields[name].set_value(value)
            form.fields[name].edited.emit()

    def save(self) -> None:
        self.page.save()
        self.executor.run_all()

    def recipients(self) -> list[Recipient]:
        return [stored.value for stored in self.app.recipients.list()]

    def _hear(self, message: Message) -> None:
        self.said.append(message.text)


@pytest.fixture
def shown(desk: Application, runner: JobRunner, executor: ManualExecutor) -> Iterator[Shown]:
    made = Shown(desk, runner, executor)
    yield made
    delete(made.page)


def test_an_empty_page_offers_the_next_step(shown: Shown) -> None:
    assert shown.is_empty
    shown.press("no_recipients_action")
    assert shown.page.services.isVisible()
    shown.page.make_new()
    shown.write(name="Keksitty Posti Oy")
    shown.save()
    assert [one.name for one in shown.recipients()] == ["Keksitty Posti Oy"]
    assert shown.page.list.current_uid() == shown.recipients()[0].uid
    assert not shown.page.save_button.isEnabled()


def test_every_field_survives_opening_and_saving(shown: Shown) -> None:
    shown.app.recipients.save(FULL)
    shown.load()
    before = shown.recipients()[0]
    assert shown.page.form.recipient() == before
    shown.write(name=FULL.name)
    shown.save()
    assert shown.recipients()[0] == before


def test_no_field_of_a_recipient_is_without_its_control(shown: Shown) -> None:
    controls = set(presenter.to_values(FULL)) | {"uid", "terms", "directory"}
    assert {one.name for one in fields(Recipient)} <= controls
    assert {f"terms_{one.name}" for one in fields(DemandedTerms)} <= controls
    assert set(presenter.to_values(FULL)) == set(shown.page.form.form.fields)
    assert all(field.control.accessibleDescription() for field in shown.page.form.form.fields.values())


def test_a_name_is_wanted(shown: Shown) -> None:
    shown.page.make_new()
    shown.save()
    assert shown.page.form.form.fields["name"].error()
    assert shown.recipients() == []


def test_a_dead_ground_is_an_error_with_its_remedy(shown: Shown) -> None:
    shown.app.recipients.save(Recipient(uid="", name="Sample LLC", country="US", mechanism=Mechanism.PRIVACY_SHIELD))
    shown.load()
    ground = shown.page.form.form.fields["mechanism"]
    assert "Privacy Shield" in ground.error()
    assert (shown.page.list.card(0).status, shown.page.list.card(0).tone) == ("Check the ground", Tone.DUE)
    shown.write(mechanism=Mechanism.DPF)
    assert ground.error() == ""
    shown.write(mechanism=Mechanism.EEA_ONLY)
    assert "ulkopuolella" in ground.error()
    shown.write(country="IE")
    assert ground.error() == ""


def test_one_in_use_names_its_registers_and_stays(shown: Shown) -> None:
    uid = shown.app.recipients.save(FULL).uid
    register = Register(
        uid="",
        short_name="asiakkaat",
        name=LocalisedText(fi="Asiakkaat"),
        recipients=Answer.of((RecipientUse(recipient=uid),)),
    )
    shown.app.registers.save(register)
    shown.load()
    shown.press("use_0")
    assert shown.opened == [("notices", shown.app.registers.list()[0].uid)]
    action = shown.page.findChild(QAction, "remove_recipient")
    assert action is not None
    action.trigger()
    shown.executor.run_all()
    assert len(shown.recipients()) == 1
    assert len(shown.said) == 1


def test_one_nobody_names_is_removed_and_brought_back(shown: Shown) -> None:
    shown.app.recipients.save(FULL)
    shown.load()
    shown.page.remove()
    shown.executor.run_all()
    assert shown.recipients() == []
    assert shown.is_empty
    shown.page.context.shared.undo()
    shown.executor.run_all()
    assert [one.name for one in shown.recipients()] == [FULL.name]
    assert shown.page.list.count == 1


def test_unsaved_edits_ask_before_another_is_shown(shown: Shown) -> None:
    shown.app.recipients.save(FULL)
    other = shown.app.recipients.save(Recipient(uid="", name="Åbo Exempel Ab")).uid
    shown.load()
    shown.write(name="Muutettu Oy")
    shown.page.list.chosen.emit(other)
    assert shown.page.confirm.isVisible()
    shown.press("save_edits")
    assert {one.name for one in shown.recipients()} == {"Muutettu Oy", "Åbo Exempel Ab"}
    assert shown.page.form.shown is not None
    assert shown.page.form.shown.uid == other
    assert not shown.page.has_unsaved_edits
    shown.write(name="Hylätty")
    assert shown.page.has_unsaved_edits
    shown.page.can_leave(lambda: None)
    shown.press("discard_edits")
    assert not shown.page.has_unsaved_edits
    assert {one.name for one in shown.recipients()} == {"Muutettu Oy", "Åbo Exempel Ab"}


def test_saved_elsewhere_is_not_overwritten(shown: Shown) -> None:
    shown.app.recipients.save(FULL)
    shown.load()
    stored = shown.app.recipients.list()[0]
    shown.write(name="Oma")
    shown.app.recipients.save(stored.value, version=stored.version)
    shown.save()
    assert shown.recipients()[0].name == FULL.name
    assert shown.page.form.is_edited


def test_countries_stand_in_finnish_order_and_keep_what_is_unknown() -> None:
    listed = presenter.countries(Lang.FI, also="XX")
    names = [name for _code, name in listed]
    assert names.index("Alankomaat (NL)") < names.index("Suomi (FI)") < names.index("Yhdysvallat (US)")
    assert ("XX", "XX (XX)") in listed
    assert ("ZA", "South Africa (ZA)") in listed
    assert len({code for code, _name in listed}) == len(listed) > 200


def test_the_state_of_one_in_use() -> None:
    stored = StoredRecipient(Recipient(uid="a", name="Keksitty Oy"), 1)
    loaded = Loaded((stored,), {"a": (Use("r", "Asiakkaat"),)})
    state = presenter.derive(loaded, stored.recipient, Lang.FI)
    assert [row.second for row in state.rows] == ["Suomi"]
    assert (state.title, state.uses, state.has_form, state.may_remove) == (
        "Keksitty Oy",
        (Use("r", "Asiakkaat"),),
        True,
        True,
    )
    assert not presenter.derive(loaded, None, Lang.FI).has_form
    assert not presenter.derive(loaded, presenter.NEW, Lang.FI).may_remove
