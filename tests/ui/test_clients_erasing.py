"""Erasing a person from the card: said first, confirmed by a word, gone everywhere, not to be undone."""

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.ui.widgets.labels import Text
from tests.ui.clients_desk import Desk, names
from tests.ui.clients_practice import TODAY

pytestmark = pytest.mark.usefixtures("themed")


def ask(desk: Desk) -> None:
    desk.choose(desk.practice.sisko)
    desk.page._act("erase")
    desk.settle()
    assert desk.page.erasing.dialog is not None


def confirm(desk: Desk) -> None:
    dialog = desk.page.erasing.dialog
    assert dialog is not None
    dialog.field.edit.setText(dialog._word)
    dialog.confirm.click()
    desk.settle()


def test_a_person_is_erased_after_the_word_and_cannot_be_brought_back(desk: Desk) -> None:
    app = desk.practice.app
    app.backups.make()
    app.notes.save(NoteEntry(written_on=TODAY, body="Keksitty muistiinpano.", owners=(desk.practice.sisko,)))
    desk.page.context.change(
        lambda: app.clients.set_archived(
            app.clients.card(desk.practice.sisko).kind, desk.practice.sisko, archived=False
        )
    )
    desk.settle()
    ask(desk)
    assert not desk.page.erasing.dialog.confirm.isEnabled()  # type: ignore[union-attr]
    confirm(desk)
    with pytest.raises(HeijastusError) as gone:
        app.clients.card(desk.practice.sisko)
    assert gone.value.code in {ErrorCode.RECORD_NOT_FOUND, ErrorCode.SUBJECT_NOT_FOUND}
    assert not any("Kuvitteellinen" in name for name in names(desk))
    assert not desk.window._context.undo_stack.can_undo
    assert app.erasure.pending() == ()
    assert "1" in desk.quiet


def test_what_goes_and_what_is_shared_is_said_before(desk: Desk) -> None:
    ask(desk)
    dialog = desk.page.erasing.dialog
    assert dialog is not None
    said = " ".join(text.text() for text in dialog.findChildren(Text))
    assert "Sisko Kuvitteellinen" in said
    dialog.reject()
    desk.settle()
    assert desk.practice.app.clients.card(desk.practice.sisko).name == "Sisko Kuvitteellinen"


def test_an_organisation_has_nothing_to_erase_here(desk: Desk) -> None:
    desk.choose(desk.practice.firm)
    assert not desk.page.card._more_actions["client_erase"].isVisible()
    desk.page._act("erase")
    desk.settle()
    assert desk.page.erasing.dialog is None
