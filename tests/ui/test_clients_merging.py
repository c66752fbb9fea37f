"""Possible duplicates: two cards side by side, made one, taken back; a question before somebody is entered again."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PersonCard
from heijastus_desk.ui.pages.clients.forms import known_before
from heijastus_desk.ui.pages.clients.merging.form import MergeForm
from heijastus_desk.ui.pages.clients.merging.panel import DuplicatesPanel, MergeWithPanel
from heijastus_desk.ui.pages.clients.merging.value_choice import ValueChoice
from heijastus_desk.ui.widgets.labels import Text
from tests.ui.clients_desk import Desk, names

pytestmark = pytest.mark.usefixtures("themed")

PHONE = ContactPoint(kind=ContactPointKind.PHONE, value="+358 40 765 4321")


@pytest.fixture
def twins(desk: Desk) -> tuple[str, str]:
    """Two cards of one person, entered twice."""
    clients = desk.practice.app.clients
    first = PersonCard(given_name="Kaisu", family_name="Kahdentunut", position="esihenkilö", contact_points=(PHONE,))
    second = PersonCard(given_name="Kahdentunut", family_name="Kaisu", position="johtaja", unit="pesula")
    uids = clients.save_person(first).uid, clients.save_person(second).uid
    desk.page.activate()
    desk.settle()
    return uids


def opened(desk: Desk) -> MergeForm:
    form = desk.page.area.form
    assert isinstance(form, MergeForm)
    return form


def lay_out(desk: Desk) -> MergeForm:
    desk.page.merging.duplicates()
    desk.settle()
    panel = desk.page.area.panel
    assert isinstance(panel, DuplicatesPanel)
    assert panel.list.count == 1
    assert "Kahdentunut" in panel.list.card(0).title
    desk.keys("Enter")
    return opened(desk)


def test_two_cards_are_made_one_by_keyboard_and_taken_back(desk: Desk, twins: tuple[str, str]) -> None:
    app = desk.practice.app
    form = lay_out(desk)
    keep = form._preview.keep.uid
    position = form.form.fields["position"]
    assert isinstance(position, ValueChoice)
    position.focus_control()
    before = position.value()
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Right)
    chosen = position.value()
    assert {before, chosen} == {"esihenkilö", "johtaja"}
    desk.keys("Ctrl+S")
    desk.settle()
    card = app.clients.card(keep).person
    assert card is not None
    assert (card.position, card.unit, card.contact_points) == (chosen, "pesula", (PHONE,))
    (gone,) = set(twins) - {keep}
    with pytest.raises(HeijastusError):
        app.clients.card(gone)
    assert sum("Kaisu" in name for name in names(desk)) == 1
    desk.keys("Ctrl+Z")
    assert app.clients.card(gone).name
    assert sum("Kaisu" in name for name in names(desk)) == 2


def test_the_other_one_may_stay(desk: Desk, twins: tuple[str, str]) -> None:
    form = lay_out(desk)
    first = form._preview.keep.uid
    desk.press("merge_form_swap")
    assert opened(desk)._preview.gone.uid == first
    desk.press("merge_form_save")
    assert desk.practice.app.clients.card((set(twins) - {first}).pop()).name


@pytest.mark.usefixtures("twins")
def test_a_way_to_reach_them_can_be_left_out(desk: Desk) -> None:
    form = lay_out(desk)
    keep = form._preview.keep.uid
    form.form.fields["point_0"].set_value(value=False)
    desk.press("merge_form_save")
    card = desk.practice.app.clients.card(keep).person
    assert card is not None
    assert card.contact_points == ()


def test_two_who_only_look_alike_are_kept_apart_for_good(desk: Desk, twins: tuple[str, str]) -> None:
    lay_out(desk)
    desk.press("merge_form_apart")
    assert desk.practice.app.duplicates.pairs() == ()
    panel = desk.page.area.panel
    assert isinstance(panel, DuplicatesPanel)
    assert panel.list.count == 0
    desk.keys("Ctrl+Z")
    assert {desk.practice.app.duplicates.pairs()[0].first.uid} <= set(twins)


def test_leaving_asks_nothing_and_keeps_no_draft(desk: Desk, twins: tuple[str, str]) -> None:
    form = lay_out(desk)
    form.form.fields["point_0"].control.click()  # pyright: ignore[reportAttributeAccessIssue]
    desk.settle()
    assert not desk.page.has_unsaved_edits
    desk.keys("Esc")
    assert isinstance(desk.page.area.panel, DuplicatesPanel)
    assert desk.practice.app.drafts.list() == ()
    del twins


def test_from_the_card_with_one_that_is_alike_or_any_other(desk: Desk, twins: tuple[str, str]) -> None:
    desk.choose(twins[0])
    desk.page._act("merge")
    desk.settle()
    panel = desk.page.area.panel
    assert isinstance(panel, MergeWithPanel)
    assert [panel.list.card(row).uid for row in range(panel.list.count)] == ["+".join(twins)]
    panel.line.setText("Sisko")
    panel.line.typed.emit()
    desk.settle()
    assert "Sisko" in panel.list.card(0).title
    panel.focus_first()
    desk.keys("Enter")
    desk.keys("Enter")
    assert opened(desk)._preview.keep.uid == twins[0]


# -------------------------------------------------------------------------------------- before a new card is saved


def enter_new(desk: Desk, given: str, family: str) -> None:
    desk.page.new_person()
    desk.settle()
    desk.write("given_name", given)
    desk.write("family_name", family)
    desk.keys("Ctrl+S")


def question(desk: Desk) -> str:
    form = desk.page.area.form
    if form is None or not form.confirm.isVisible():
        return ""
    return " ".join(text.text() for text in form.confirm.findChildren(Text))


def test_a_card_like_it_is_shown_before_a_second_one_is_made(desk: Desk, twins: tuple[str, str]) -> None:
    enter_new(desk, "kaisu", "kahdentunut")
    assert "Kaisu" in question(desk)
    desk.press("person_form_save_anyway")
    assert desk.page.area.form is None
    assert sum("kaisu" in name.casefold() for name in names(desk)) == 3
    del twins


def test_who_was_erased_is_asked_about_and_can_be_entered_anew(desk: Desk) -> None:
    app = desk.practice.app
    app.erasure.erase(app.clients.save_person(PersonCard(given_name="Poistettu", family_name="Keksimys")).uid)
    enter_new(desk, "Poistettu", "Keksimys")
    assert question(desk)
    assert not any("Poistettu" in name for name in names(desk))
    desk.keys("Esc")
    assert question(desk) == ""
    desk.keys("Ctrl+S")
    desk.press("person_form_save_anyway")
    assert any("Poistettu" in name for name in names(desk))


def test_nobody_like_it_is_saved_at_once(desk: Desk) -> None:
    enter_new(desk, "Aivan", "Uusi")
    assert desk.page.area.form is None
    assert any("Uusi" in name for name in names(desk))


def test_without_looking_nothing_would_be_asked(
    desk: Desk, twins: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(known_before, "_ask", lambda _form, _known, save: save())
    enter_new(desk, "kaisu", "kahdentunut")
    assert desk.page.area.form is None
    del twins
