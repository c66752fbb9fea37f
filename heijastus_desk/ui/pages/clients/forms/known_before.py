"""Before a new person is saved: were these details erased before, is there a card like it already? She decides."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.services.clients import ClientRow
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.widgets.confirm import Choice

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Known:
    was_erased: bool
    alike: tuple[ClientRow, ...]


def save_unless_known(form: EntryForm, entered: Callable[[], PersonCard], save: Callable[[], object]) -> None:
    """Save at once where nobody is like it; else ask first, in the form itself."""
    try:
        card = entered()
    except HeijastusError:
        # What is wrong is said by saving.
        save()
        return
    app = form.context.app

    def look() -> _Known:
        return _Known(app.suppression.matches(card), app.duplicates.like_card(card))

    def answer(known: _Known) -> None:
        if known.was_erased or known.alike:
            _ask(form, known, save)
        else:
            save()

    form.context.query(look, answer, topic="known_before")


def _ask(form: EntryForm, known: _Known, save: Callable[[], object]) -> None:
    said: list[str] = []
    choices: list[Choice] = []
    if known.was_erased:
        said.append(
            translate(
                "Merging",
                "Somebody with these details was erased from this file earlier, perhaps at their own request. "
                "Enter them again only for a new reason.",
            )
        )
    if known.alike:
        first = known.alike[0]
        said.append(translate("Merging", "There is a card like this already: {name}.").format(name=first.name))
        choices.append(
            (
                f"{form.objectName()}_open_known",
                translate("Merging", "Open that card"),
                lambda: form.ask_unsaved(lambda: form.context.shared.open("clients", first.uid)),
            )
        )
    choices.append((f"{form.objectName()}_save_anyway", translate("Merging", "Save a new card"), save))
    form.confirm.ask(" ".join(said), choices, cancel=translate("Clients", "Go on editing"))
