"""Unsaved edits: kept in the vault, asked about when the form opens again, taken up, let go, never written over."""

from collections.abc import Callable
from typing import Any

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.services.drafts import Draft, DraftService
from heijastus_desk.ui import draft_places, draft_text
from heijastus_desk.ui.draft_text import DraftText
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.widgets.fields import ChoiceField
from tests.ui.clients_desk import Desk
from tests.ui.clients_practice import TODAY

pytestmark = pytest.mark.usefixtures("themed")


def form_of(desk: Desk) -> EntryForm:
    assert desk.page.area.form is not None
    return desk.page.area.form


def open_form(desk: Desk, action: str, uid: str = "") -> EntryForm:
    desk.choose(uid or desk.practice.sisko)
    desk.page._act(action)
    desk.settle()
    return form_of(desk)


def crash(desk: Desk) -> None:
    """The form is gone and nobody was asked."""
    desk.page.area.close_form()
    desk.settle()


def drafts(desk: Desk) -> tuple[Draft, ...]:
    return desk.practice.app.drafts.list()


def keep(desk: Desk) -> None:
    desk.window.store_draft()
    desk.settle()


def test_what_she_writes_is_in_the_vault_seconds_later(desk: Desk) -> None:
    form = open_form(desk, "add_note")
    desk.write("body", "Kesken")
    assert desk.window.has_unsaved_edits
    timer = form.draft._keeper._timer
    assert timer.isActive()
    assert timer.interval() <= 5_000
    timer.timeout.emit()
    desk.settle()
    (draft,) = drafts(desk)
    assert draft.person_uid == desk.practice.sisko
    assert draft_text.read(draft.content).fields["body"] == "Kesken"
    assert not desk.window.has_unsaved_edits


def test_nothing_is_kept_of_a_form_she_only_looked_at(desk: Desk) -> None:
    open_form(desk, "add_session")
    keep(desk)
    assert drafts(desk) == ()


def test_a_kept_draft_is_asked_about_and_taken_up(desk: Desk) -> None:
    open_form(desk, "add_note")
    desk.write("body", "Kesken")
    keep(desk)
    crash(desk)
    form = open_form(desk, "add_note")
    assert form.confirm.isVisible()
    assert not form.form.isEnabled(), "typing now would be neither the old nor the new"
    desk.press("note_form_unsaved_take_up")
    assert form.form.isEnabled()
    assert form.form.fields["body"].as_typed() == "Kesken"
    assert form.is_edited
    desk.keys("Ctrl+S")
    assert desk.practice.app.clients.card(desk.practice.sisko).notes[0].body == "Kesken"
    assert drafts(desk) == ()


def test_a_draft_let_go_is_gone(desk: Desk) -> None:
    open_form(desk, "add_note")
    desk.write("body", "Kesken")
    keep(desk)
    crash(desk)
    form = open_form(desk, "add_note")
    desk.press("note_form_unsaved_let_go")
    assert drafts(desk) == ()
    assert form.form.fields["body"].as_typed() == ""
    desk.write("body", "Uusi")
    keep(desk)
    assert draft_text.read(drafts(desk)[0].content).fields["body"] == "Uusi"


def test_going_away_from_the_question_leaves_the_draft(desk: Desk) -> None:
    open_form(desk, "add_note")
    desk.write("body", "Kesken")
    keep(desk)
    crash(desk)
    open_form(desk, "add_note")
    desk.keys("Esc")
    assert desk.page.area.form is None
    assert draft_text.read(drafts(desk)[0].content).fields["body"] == "Kesken"


def test_an_unanswered_draft_is_never_written_over(desk: Desk) -> None:
    open_form(desk, "add_note")
    desk.write("body", "Kesken")
    keep(desk)
    crash(desk)
    form = open_form(desk, "add_note")
    form.form.edited.emit()
    form.form.is_edited = True
    keep(desk)
    assert draft_text.read(drafts(desk)[0].content).fields["body"] == "Kesken"


def test_without_waiting_for_the_answer_the_draft_would_be_written_over(desk: Desk) -> None:
    """What the test above shows is the waiting: without it the same steps lose the draft."""
    open_form(desk, "add_note")
    desk.write("body", "Kesken")
    keep(desk)
    crash(desk)
    form = open_form(desk, "add_note")
    form.draft._keeper._may_write = True
    form.form.edited.emit()
    form.form.is_edited = True
    keep(desk)
    assert draft_text.read(drafts(desk)[0].content).fields["body"] != "Kesken"


def test_discarded_edits_leave_no_draft(desk: Desk) -> None:
    form = open_form(desk, "add_note")
    desk.write("body", "Kesken")
    keep(desk)
    form.leave()
    desk.press("note_form_discard")
    assert drafts(desk) == ()


def test_an_edit_keeps_only_what_she_changed(desk: Desk) -> None:
    app, sisko = desk.practice.app, desk.practice.sisko
    open_form(desk, "edit")
    desk.write("position", "Palveluohjaaja")
    keep(desk)
    assert dict(draft_text.read(drafts(desk)[0].content).fields) == {"position": "Palveluohjaaja"}
    crash(desk)
    app.clients.save_person(PersonCard(family_name="Uusinimi"), sisko)
    form = open_form(desk, "edit")
    desk.press("person_form_unsaved_take_up")
    assert form.form.fields["family_name"].as_typed() == "Uusinimi"
    desk.keys("Ctrl+S")
    found = app.clients.card(sisko).person
    assert found is not None
    assert (found.position, found.family_name) == ("Palveluohjaaja", "Uusinimi")


def test_a_half_typed_date_is_kept_as_it_is(desk: Desk) -> None:
    open_form(desk, "add_session")
    desk.write("held_on", "3.1")
    keep(desk)
    crash(desk)
    form = open_form(desk, "add_session")
    desk.press("session_form_unsaved_take_up")
    assert form.form.fields["held_on"].as_typed() == "3.1"


FORMS: dict[str, Callable[[Desk], EntryForm]] = {
    "person": lambda desk: open_form(desk, "edit"),
    "organisation": lambda desk: open_form(desk, "edit", desk.practice.firm),
    "contract": lambda desk: open_form(desk, "add_contract"),
    "session": lambda desk: open_form(desk, "add_session"),
    "note": lambda desk: open_form(desk, "add_note"),
    "contact": lambda desk: open_form(desk, "add_contact", desk.practice.firm),
    "invoice": lambda desk: open_form(desk, "add_invoice", desk.practice.firm),
}


@pytest.mark.parametrize("name", FORMS)
def test_every_field_of_every_form_comes_back(desk: Desk, name: str) -> None:
    form = FORMS[name](desk)
    _fill(form)
    desk.settle()
    before = form.form.typed()
    form.form.edited.emit()
    form.form.is_edited = True
    keep(desk)
    crash(desk)
    again = FORMS[name](desk)
    desk.press(f"{again.objectName()}_unsaved_take_up")
    desk.settle()
    assert again.form.typed() == before
    assert len(before) > 3


def test_names_stay_where_they_are_kept(desk: Desk) -> None:
    """A draft about one person holds only random ids of the others, so that erasing them leaves nothing there."""
    form = open_form(desk, "add_note")
    everyone = [["person", desk.practice.sisko], ["person", desk.practice.ake]]
    form.form.fields["owners"].show_typed(everyone)
    desk.settle()
    form.form.edited.emit()
    form.form.is_edited = True
    keep(desk)
    assert "Ääri" not in drafts(desk)[0].content
    assert desk.practice.ake in drafts(desk)[0].content


def test_somebody_no_longer_on_file_is_left_out(desk: Desk) -> None:
    form = open_form(desk, "add_note")
    form.form.fields["owners"].show_typed([["person", "gone"], ["person", desk.practice.ake]])
    desk.settle()
    assert [party.uid for party in form.form.fields["owners"].value()] == [desk.practice.ake]


def test_the_session_of_a_note_is_kept_with_its_draft(desk: Desk) -> None:
    open_form(desk, "add_session")
    desk.press("session_form_save_and_note")
    session = form_of(desk).draft.beside["session"]
    assert session
    desk.write("body", "Kesken")
    keep(desk)
    crash(desk)
    open_form(desk, "add_note")
    desk.press("note_form_unsaved_take_up")
    desk.keys("Ctrl+S")
    note = desk.practice.app.clients.card(desk.practice.sisko).notes[0].uid
    assert desk.practice.app.notes.get(note)[0].session == session


def test_locking_asks_nobody_and_loses_nothing(desk: Desk) -> None:
    open_form(desk, "add_note")
    desk.write("body", "Kesken")
    asked: list[int] = []
    desk.window.lock_requested.connect(lambda: asked.append(1))
    desk.keys("Ctrl+L")
    assert asked == [1]
    assert not form_of(desk).confirm.isVisible()


def test_edits_the_vault_cannot_take_are_told_and_known(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_given: Any) -> None:
        raise HeijastusError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(DraftService, "save", refuse)
    open_form(desk, "add_note")
    desk.write("body", "Kesken")
    keep(desk)
    assert desk.window.has_unsaved_edits
    assert "tila" in desk.quiet.lower()


@pytest.mark.parametrize(
    ("name", "opener"),
    [(name, opener) for name, opener in FORMS.items() if name not in {"person", "organisation"}],
)
def test_a_draft_opens_its_form_from_anywhere(desk: Desk, name: str, opener: Callable[[Desk], EntryForm]) -> None:
    form = opener(desk)
    form.form.edited.emit()
    form.form.is_edited = True
    keep(desk)
    crash(desk)
    desk.choose(desk.practice.ake)
    page, record = draft_places.place_of(drafts(desk)[0].form)
    desk.window._context.open(page, record)
    desk.settle()
    assert form_of(desk).objectName() == f"{name}_form"
    assert form_of(desk).confirm.isVisible()


def test_the_draft_of_an_edited_note_opens_that_note(desk: Desk) -> None:
    app, sisko = desk.practice.app, desk.practice.sisko
    app.notes.save(NoteEntry(written_on=TODAY, body="Alku.", owners=(sisko,)))
    desk.choose(sisko)
    desk.page.card.show_tab("sessions")
    desk.open_row("sessions", "note:")
    desk.write("body", "Loppu.")
    keep(desk)
    crash(desk)
    desk.choose(desk.practice.firm)
    desk.page.open_record(draft_places.place_of(drafts(desk)[0].form)[1])
    desk.settle()
    desk.press("note_form_unsaved_take_up")
    desk.keys("Ctrl+S")
    assert app.clients.card(sisko).notes[0].body == "Loppu."


def test_a_draft_of_a_new_person_opens_an_empty_form(desk: Desk) -> None:
    desk.page.new_person()
    desk.settle()
    desk.write("given_name", "Uusi")
    keep(desk)
    crash(desk)
    assert drafts(desk)[0].person_uid == ""
    desk.page.open_record(draft_places.place_of(drafts(desk)[0].form)[1])
    desk.settle()
    desk.press("person_form_unsaved_take_up")
    assert form_of(desk).form.fields["given_name"].as_typed() == "Uusi"


def test_a_draft_whose_client_is_gone_can_be_let_go(desk: Desk) -> None:
    content = draft_text.written(DraftText({"body": "x"}, client="no-such-client"))
    desk.practice.app.drafts.save("note_form:new:no-such-client", content)
    desk.page.open_record("draft/note_form:new:no-such-client")
    desk.settle()
    assert desk.quiet
    desk.press("quiet_link_0")
    assert drafts(desk) == ()


@pytest.mark.parametrize("content", ["", "nonsense", "[]", '{"fields": 3}', '{"fields": {"body": 7}}'])
def test_a_draft_that_cannot_be_read_harms_nothing(desk: Desk, content: str) -> None:
    desk.practice.app.drafts.save(f"note_form:new:{desk.practice.sisko}", content)
    form = open_form(desk, "add_note")
    desk.press("note_form_unsaved_take_up")
    assert form.form.fields["body"].as_typed() == ""


def _fill(form: EntryForm) -> None:
    """Something in every field that holds text; choices turned to their last."""
    for number, (name, field) in enumerate(form.form.fields.items()):
        typed = field.as_typed()
        if isinstance(typed, str) and not isinstance(field, ChoiceField):
            field.show_typed(f"{name} {number}")
        elif isinstance(typed, bool):
            field.show_typed(not typed)
        elif isinstance(field, ChoiceField):
            field.box.setCurrentIndex(field.box.count() - 1)
    points = form.form.fields.get("contact_points")
    if points is not None:
        points.show_typed(
            [{"kind": "email", "value": "ei osoite", "source": "", "obtained_on": "1.2"}, *points.as_typed()]
        )
