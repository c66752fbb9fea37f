"""A restriction in the window: the form, the closed card and its four uses, chips, the panel that lifts it, Today."""

from collections.abc import Iterator
from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from shiboken6 import delete

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.contracts import PartyRef
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.freezes import RestrictedUse, RestrictionGround
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.services.freezes import NOTHING_DUE, ReviewsDue
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner
from heijastus_desk.ui.pages.clients.forms.freeze_form import FreezeForm
from heijastus_desk.ui.pages.retention.panels.restrictions.panel import RestrictionsPanel
from heijastus_desk.ui.pages.today.freeze_lines import freeze_lines
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.widgets.labels import Text
from tests.storage.vaults import TODAY, app, bare, clock, ready
from tests.ui.clients_desk import Desk
from tests.ui.conftest import ManualExecutor

__all__ = ["app", "bare", "clock", "ready"]

pytestmark = pytest.mark.usefixtures("themed")


def restrict(made: Application, person: str) -> str:
    return made.freezes.open(
        PartyRef(person=person), HoldCause.RESTRICTION, ground=RestrictionGround.ACCURACY, reason="tarkistetaan"
    ).uid


def open_form(desk: Desk) -> FreezeForm:
    desk.page.card.asked.emit("add_freeze")
    desk.settle()
    form = desk.page.area.form
    assert isinstance(form, FreezeForm)
    return form


def test_a_restriction_entered_on_the_card_closes_it_and_takes_it_from_the_list(desk: Desk) -> None:
    uid = desk.practice.sisko
    desk.choose(uid)
    form = open_form(desk)
    assert form.form.fields["ground"].isVisible()
    assert not form.form.fields["record_classes"].isVisible()
    desk.write("reason", "tarkistetaan kalenterista")
    desk.keys("Ctrl+S")
    assert desk.page.area.currentWidget() is desk.page.area.gate
    assert uid not in desk.page.pane.uids()
    assert desk.practice.app.freezes.restricted() == {uid}
    assert desk.page.client is None, "nothing acts on a closed card"
    desk.keys("Ctrl+E")
    assert desk.page.area.form is None


def test_the_card_opens_for_a_use_that_is_logged_and_stays_read_only(desk: Desk) -> None:
    made, uid = desk.practice.app, desk.practice.sisko
    restrict(made, uid)
    desk.choose(uid)
    desk.press("restricted_use_others_rights")
    assert desk.page.client is not None
    assert desk.page.area.currentWidget() is desk.page.card
    assert made.events.page(limit=1)[0].code == "restricted_use.others_rights"
    shown = desk.page.card.findChildren(Text)
    assert any("toisen henkilön oikeuksien suojaamiseksi" in text.text() for text in shown)
    for name in ("client_add_session", "client_add_note_top"):
        assert all(not button.isVisible() for button in desk.window.findChildren(QPushButton, name))
    desk.page.card.asked.emit("edit")
    desk.settle()
    assert desk.page.area.form is None
    assert "rajoitettu" in desk.quiet
    other = next(one for one in desk.page.pane.uids() if one != uid)
    desk.choose(other)
    desk.choose(uid)
    assert desk.page.area.currentWidget() is desk.page.area.gate, "another time is another use"


def test_the_chip_shows_who_is_restricted_and_goes_with_the_last(desk: Desk) -> None:
    made, uid = desk.practice.app, desk.practice.sisko
    freeze = restrict(made, uid)
    desk.page.activate()
    desk.settle()
    desk.press("clients_restricted")
    assert list(desk.page.pane.uids()) == [uid]
    made.freezes.told(freeze, made.clock.today())
    made.freezes.close(freeze, made.clock.today())
    desk.page.activate()
    desk.settle()
    assert uid in desk.page.pane.uids()
    assert len(desk.page.pane.uids()) > 1
    assert not desk.page.pane.unseen.isVisible()


def test_a_claim_takes_the_classes_she_ticks_and_stands_on_the_card(desk: Desk) -> None:
    uid = desk.practice.sisko
    desk.choose(uid)
    form = open_form(desk)
    form.form.set_values({"cause": HoldCause.CLAIM, "everything": False, "record_classes": (RecordClass.CONTRACT,)})
    form.fit()
    assert form.form.fields["record_classes"].isVisible()
    assert not form.form.fields["ground"].isVisible()
    desk.write("reason", "lasku riitautettu")
    desk.keys("Ctrl+S")
    (freeze,) = desk.practice.app.freezes.of(PartyRef(person=uid))
    assert (freeze.cause, freeze.record_classes, freeze.ground) == (HoldCause.CLAIM, (RecordClass.CONTRACT,), None)
    assert uid in desk.page.pane.uids(), "a claim hides nobody"
    assert any("lasku riitautettu" in text.text() for text in desk.page.card.findChildren(Text))


def test_an_organisation_is_not_restricted(desk: Desk) -> None:
    firm = desk.practice.app.clients.save_organisation(OrganisationCard(name="Keksitty Toinen Oy")).uid
    desk.choose(firm)
    form = open_form(desk)
    assert HoldCause.RESTRICTION not in form.form.fields["cause"].choices  # type: ignore[attr-defined]


# --------------------------------------------------------------------------------------------------------- the panel


@pytest.fixture
def sisko(app: Application) -> str:
    return app.clients.save_person(PersonCard(given_name="Sisko", family_name="Sepitelmä")).uid


@pytest.fixture
def panel(app: Application, sisko: str, runner: JobRunner, executor: ManualExecutor) -> Iterator[RestrictionsPanel]:
    restrict(app, sisko)
    context = Context(app, runner, Preferences(), Lang.FI, app.clock, lambda _error: "X")
    made = RestrictionsPanel(context.for_page(), sisko)
    made.resize(900, 700)
    made.show()
    executor.run_all()
    yield made
    delete(made)


def press(panel: RestrictionsPanel, executor: ManualExecutor, name: str) -> None:
    (button,) = (b for b in panel.findChildren(QPushButton) if b.objectName() == name and not b.isHidden())
    button.click()
    for _ in range(3):
        executor.run_all()
        QApplication.processEvents()


def names(panel: RestrictionsPanel) -> set[str]:
    return {b.objectName().rpartition("_")[0] for b in panel.findChildren(QPushButton) if not b.isHidden()}


def test_lifting_is_offered_only_after_the_person_was_told(
    app: Application, panel: RestrictionsPanel, executor: ManualExecutor, sisko: str
) -> None:
    (freeze,) = app.freezes.of(PartyRef(person=sisko))
    assert "freeze_lift" not in names(panel)
    press(panel, executor, f"freeze_letter_{freeze.uid}")
    assert panel.letter.sheet.pdf.startswith(b"%PDF-")
    press(panel, executor, "lifting_letter_back")
    press(panel, executor, f"freeze_told_{freeze.uid}")
    assert panel.told.form.fields["lifts_on"].value() == TODAY + timedelta(days=14), "the day the letter names"
    panel.told.form.set_values({"told_on": TODAY, "lifts_on": None})
    press(panel, executor, "told_on_save")
    press(panel, executor, f"freeze_lift_{freeze.uid}")
    press(panel, executor, "closed_on_save")
    assert app.freezes.restricted() == frozenset()
    assert any("Sisko Sepitelmä" in text.text() for text in panel.findChildren(Text)), "it stands among the ended"


def test_it_is_not_lifted_before_the_day_the_person_was_told(
    app: Application, panel: RestrictionsPanel, executor: ManualExecutor, sisko: str, clock: MovableClock
) -> None:
    (freeze,) = app.freezes.of(PartyRef(person=sisko))
    promised = TODAY + timedelta(days=14)
    press(panel, executor, f"freeze_told_{freeze.uid}")
    press(panel, executor, "told_on_save")
    assert app.freezes.one(freeze.uid).freeze.lifts_on == promised
    clock.move_to(promised)
    press(panel, executor, f"freeze_lift_{freeze.uid}")
    assert panel.ended.form.fields["closed_on"].value() == promised
    panel.ended.form.set_values({"closed_on": promised - timedelta(days=1)})
    press(panel, executor, "closed_on_save")
    assert "22.6.2026" in panel.ended.form.fields["closed_on"].error()
    assert app.freezes.restricted() == {sisko}
    panel.ended.form.set_values({"closed_on": promised})
    press(panel, executor, "closed_on_save")
    assert app.freezes.restricted() == frozenset()


def test_a_day_that_has_passed_is_refused_at_its_field(
    app: Application, panel: RestrictionsPanel, executor: ManualExecutor, sisko: str
) -> None:
    (freeze,) = app.freezes.of(PartyRef(person=sisko))
    press(panel, executor, f"freeze_again_{freeze.uid}")
    panel.again.form.set_values({"review_on": TODAY})
    press(panel, executor, "review_on_save")
    assert panel.again.form.fields["review_on"].error()
    panel.again.form.set_values({"review_on": TODAY + timedelta(days=7)})
    press(panel, executor, "review_on_save")
    assert not panel.again.isVisible()
    assert app.freezes.reviews_due(TODAY + timedelta(days=7)).count == 1


def test_today_says_what_is_to_be_looked_at_again_and_names_nobody() -> None:
    assert list(freeze_lines(NOTHING_DUE, Lang.FI)) == []
    (line,) = freeze_lines(ReviewsDue(2, TODAY), Lang.FI)
    assert line.record == "panel:restrictions:"
    assert "8.6.2026" in line.text


def test_every_use_has_its_button(desk: Desk) -> None:
    assert {use for use, button in desk.page.area.gate.uses.items() if button.accessibleName()} == set(RestrictedUse)
