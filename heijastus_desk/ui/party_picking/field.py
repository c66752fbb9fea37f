"""A field that finds persons and organisations while she types, and keeps those she chose as chips."""

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.party_picking.finding import Find, found, still_there
from heijastus_desk.ui.party_picking.parties import Party, uids_typed
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.labels import Text, restyle
from heijastus_desk.ui.widgets.tab_order import tab_before

translate = QCoreApplication.translate

MOST_SHOWN = 5
ASK_AFTER_MS = 120


class PartiesField(FormField):
    """The value is a tuple of `Party`, at most one unless `many`. Arrows and Enter choose, Esc closes the results."""

    def __init__(
        self,
        context: PageContext,
        name: str,
        label: str,
        *,
        kind: PartyKind | None = None,
        many: bool = False,
        hint: str = "",
        find: Find = found,
    ) -> None:
        self._context, self._kind, self._many, self._find = context, kind, many, find
        self._chosen: tuple[Party, ...] = ()
        self._hits: dict[str, Party] = {}
        self._buttons: list[Button] = []
        self.edit = QLineEdit()
        control = QWidget()
        super().__init__(name, label, control, hint=hint)
        self._chips_holder = QWidget()
        self._chips = FlowLayout(self._chips_holder, spacing=6)
        self._results = CardList(f"{name}_results", translate("Clients", "Found"), CardLook(icons=True, wrap=True))
        self._results.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._nothing = Text(translate("Clients", "Nobody found."), "quiet")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(ASK_AFTER_MS)
        self._timer.timeout.connect(self.ask)
        self._lay_out(control, name)

    def value(self) -> tuple[Party, ...]:
        return self._chosen

    def set_value(self, value: Any) -> None:
        chosen: Iterable[Party] = value or ()
        self._chosen = tuple(dict.fromkeys(chosen))
        self._show_chosen()

    def as_typed(self) -> list[list[str]]:
        """Kinds and uids: the names stay where they are kept, so that a draft outlives nobody."""
        return [[party.kind.value, party.uid] for party in self._chosen]

    def show_typed(self, typed: Any) -> None:
        uids = uids_typed(typed)
        app = self._context.app
        self._context.query(lambda: still_there(app, uids), self.set_value, topic=f"typed_{self.name}")

    def set_error(self, sentence: str) -> None:
        super().set_error(sentence)
        self.edit.setProperty("error", "true" if sentence else "false")
        self.edit.setAccessibleDescription(sentence or self._hint)
        restyle(self.edit)

    def focus_control(self) -> None:
        # No focus proxy: at a widget whose proxy is not seen Tab would stop and never go on.
        (self._buttons[0] if self.edit.isHidden() and self._buttons else self.edit).setFocus()

    def ask(self) -> None:
        """Look for what stands in the line."""
        text = self.edit.text().strip()
        if not text:
            self.close_results()
            return
        self._context.query(
            lambda: self._find(self._context.app, text, self._kind, MOST_SHOWN + len(self._chosen)),
            self._show_found,
            topic=f"picker_{self.name}",
        )

    def close_results(self) -> bool:
        """Take the results away; False when there were none."""
        was_open = self._results.isVisible() or self._nothing.isVisible()
        self._results.hide()
        self._nothing.hide()
        return was_open

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.edit and isinstance(event, QKeyEvent):
            if event.type() is QEvent.Type.ShortcutOverride and event.key() == Qt.Key.Key_Escape:
                if self._results.isVisible() or self._nothing.isVisible():
                    event.accept()
                    return True
            elif event.type() is QEvent.Type.KeyPress:
                return self._pressed(event)
        elif watched is self.edit and event.type() is QEvent.Type.FocusOut:
            self.close_results()
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        key = event.key()
        if key == Qt.Key.Key_Escape:
            return self.close_results()
        if key == Qt.Key.Key_Backspace and not self.edit.text() and self._chosen:
            self._remove(self._chosen[-1])
            return True
        if not self._results.isVisible():
            return False
        if key in {Qt.Key.Key_Down, Qt.Key.Key_Up}:
            step = 1 if key == Qt.Key.Key_Down else -1
            uids = list(self._hits)
            at = uids.index(self._results.current_uid()) + step
            self._results.select(uids[max(0, min(at, len(uids) - 1))])
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._take(self._results.current_uid())
            return True
        return False

    def _lay_out(self, control: QWidget, name: str) -> None:
        self.edit.setObjectName(f"{name}_search")
        self.edit.setAccessibleName(self._spoken)
        self.edit.setPlaceholderText(translate("Clients", "Type a name"))
        self.edit.textEdited.connect(lambda _text: self._timer.start())
        self.edit.installEventFilter(self)
        self.label.setBuddy(self.edit)
        self._results.clicked.connect(lambda _index: self._take(self._results.current_uid()))
        column = QVBoxLayout(control)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for part in (self._chips_holder, self.edit, self._results, self._nothing):
            column.addWidget(part)
        self.close_results()
        self._show_chosen()

    def _show_found(self, parties: tuple[Party, ...]) -> None:
        if not self.edit.text().strip():
            return
        taken = {party.uid for party in self._chosen}
        shown = [party for party in parties if party.uid not in taken][:MOST_SHOWN]
        self._hits = {party.uid: party for party in shown}
        icons = {PartyKind.PERSON: "clients", PartyKind.ORGANISATION: "organisation"}
        self._results.set_cards([CardRow(party.uid, party.name, icon=icons[party.kind]) for party in shown])
        self._results.select_first()
        rows = sum(self._results.sizeHintForRow(row) for row in range(len(shown)))
        self._results.setFixedHeight(rows + 6)
        self._results.setVisible(bool(shown))
        self._nothing.setVisible(not shown)

    def _take(self, uid: str) -> None:
        party = self._hits.get(uid)
        if party is None:
            return
        self._chosen = (*self._chosen, party) if self._many else (party,)
        self.edit.clear()
        self.close_results()
        self._show_chosen()
        self.edit.setFocus()
        self._touched()

    def _remove(self, party: Party) -> None:
        self._chosen = tuple(one for one in self._chosen if one != party)
        self._show_chosen()
        self.edit.setFocus()
        self._touched()

    def _show_chosen(self) -> None:
        self._chips.clear()
        self._buttons = []
        for number, party in enumerate(self._chosen):
            chip = Button(
                party.name,
                f"{self.name}_chosen_{number}",
                kind=ButtonKind.CHOICE,
                icon="close",
                spoken=translate("Clients", "Remove {name}").format(name=party.name),
                on_click=lambda one=party: self._remove(one),
            )
            chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
            self._chips.addWidget(chip)
            self._buttons.append(chip)
        self._chips_holder.setVisible(bool(self._chosen))
        # Where there can be only one, a second line beside it would ask for what is already answered.
        self.edit.setVisible(self._many or not self._chosen)
        tab_before(self.edit, self._buttons)
        names = ", ".join(party.name for party in self._chosen)
        self.edit.setAccessibleDescription(names or self._hint)
