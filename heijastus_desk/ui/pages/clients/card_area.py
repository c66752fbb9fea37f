"""The right of the page: nothing yet, the card of a client, or the form that stands over it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.pages.clients.card_panel import CardPanel
from heijastus_desk.ui.pages.clients.card_view import CardView
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.pages.clients.restricted_gate import RestrictedGate
from heijastus_desk.ui.pages.clients.view import CardState
from heijastus_desk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate

MAKING_CLIENTS = frozenset({"person_form", "organisation_form", "merge_form"})


class CardArea(QStackedWidget):
    """`client_saved` gives the uid of a client entered or edited; `closed` tells that the form is gone."""

    client_saved = Signal(str)
    closed = Signal()

    def __init__(self, new_person: Callable[[], object], lang: Lang = Lang.FI) -> None:
        super().__init__()
        self.setObjectName("clients_area")
        self.card = CardView()
        self.form: EntryForm | None = None
        self.begin_at = ""
        """the field at which the next form begins"""
        self.panel: CardPanel | None = None
        self._nothing = EmptyState(
            "clients_empty",
            "clients",
            translate("Clients", "Your clients belong here"),
            translate(
                "Clients", "Persons you coach or supervise, and the organisations that order it. Begin with a person."
            ),
            translate("Clients", "New person"),
            new_person,
        )
        self.gate = RestrictedGate(lang)
        self._below: QWidget = self._nothing
        for part in (self._nothing, self.card, self.gate):
            self.addWidget(part)

    @property
    def has_edits(self) -> bool:
        return self.form is not None and self.form.is_edited

    @property
    def has_unkept_edits(self) -> bool:
        """Whether there are edits that the vault does not hold yet."""
        return self.form is not None and self.form.draft.is_behind

    def store_draft(self) -> None:
        """Put unsaved edits into the vault now."""
        if self.form is not None:
            self.form.draft.keep()

    def show_state(self, state: CardState) -> None:
        """Show a card, under the form while one is open."""
        self.card.show_state(state)
        self._show_below(self.card)

    def show_gate(self, name: str, told: str) -> None:
        """Show why a restricted person's card is closed, and what it may be opened for."""
        self.gate.show_client(name, told)
        self._show_below(self.gate)

    def show_nothing(self) -> None:
        self._show_below(self._nothing)

    def show_form(self, form: EntryForm) -> None:
        """Put a form over the card, in place of one that was there."""
        self.close_form()
        self.form = form
        form.saved.connect(self._saved)
        form.closed.connect(self._cancelled)
        self.addWidget(form)
        self.setCurrentWidget(form)
        if self.begin_at:
            form.point_at(self.begin_at)
            self.begin_at = ""

    def show_panel(self, panel: CardPanel) -> None:
        """Put a panel over the card; a form that opens comes over both."""
        self.close_form()
        self.panel = panel
        panel.closed.connect(lambda: (self.close_form(), self.closed.emit()))
        self.addWidget(panel)
        self.setCurrentWidget(panel)

    def _close_panel(self) -> None:
        if self.panel is None:
            return
        panel, self.panel = self.panel, None
        panel.context.leave()
        self.removeWidget(panel)
        panel.hide()
        panel.deleteLater()
        self._show_below(self._below)

    def close_form(self) -> None:
        """Take the form away with whatever is in it, and a panel too."""
        self._close_panel()
        if self.form is None:
            return
        form, self.form = self.form, None
        form.context.leave()
        self.removeWidget(form)
        form.hide()
        form.deleteLater()
        self._show_below(self._below)

    def save(self) -> None:
        if self.form is not None:
            self.form.save()

    def free(self, then: Callable[[], None]) -> None:
        """Close the form, asking first where something would be lost, and go on."""

        def go_on() -> None:
            self.close_form()
            then()

        if self.form is None:
            go_on()
        else:
            self.form.ask_unsaved(go_on)

    def back(self) -> bool:
        """Take away the question, else the form; False when there was neither."""
        if self.form is None and self.panel is not None:
            self._close_panel()
            self.closed.emit()
            return True
        if self.form is None:
            return False
        if self.form.confirm.isVisible():
            self.form.confirm.dismiss()
        else:
            self.form.leave()
        return True

    def focus_card(self) -> None:
        """Go to the tabs of the card, or to what stands before it; a text line would keep Ctrl+Z for itself."""
        if self._below is self.gate:
            self.gate.focus_first()
            return
        self.card.tab_bar.bar.setFocus()

    def focus_row(self) -> None:
        """Go back to the row a form was opened from, else to the tabs."""
        rows = self.card.tabs.rows_in_front()
        if rows.current_uid():
            rows.setFocus()
        else:
            self.focus_card()

    def _saved(self, change: Change) -> None:
        client = self.form is not None and self.form.objectName() in MAKING_CLIENTS
        self.close_form()
        if client and change.uid:
            self.client_saved.emit(change.uid)
        self.closed.emit()

    def _cancelled(self) -> None:
        self.close_form()
        self.closed.emit()

    def _show_below(self, part: QWidget) -> None:
        self._below = part
        if self.form is None and self.panel is None:
            self.setCurrentWidget(part)
