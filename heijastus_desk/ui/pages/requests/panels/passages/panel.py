"""Passages that concern others, decided one by one before a package leaves; 1-3 choose, arrows turn the page."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QKeyEvent

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.rights.passages import NamingPassage, PassageDecision, Spot
from heijastus_desk.domain.rights.values import MaskReason, PassageChoice
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.requests.panel_place import PanelPlace
from heijastus_desk.ui.pages.requests.panels.passages import words
from heijastus_desk.ui.pages.requests.panels.passages.card import PassageCard
from heijastus_desk.ui.pages.requests.words import case_name
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import primary
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.ui.widgets.tick_box import TickBox

translate = QCoreApplication.translate

_NUMBERS: Final = {Qt.Key.Key_1: 1, Qt.Key.Key_2: 2, Qt.Key.Key_3: 3}
_TURNS: Final = {Qt.Key.Key_P: -1, Qt.Key.Key_N: 1}


@dataclass(frozen=True, slots=True)
class _Loaded:
    number: int
    is_open: bool
    passages: tuple[NamingPassage, ...]


class PassagesPanel(FramedPanel):
    """`record` is the uid of a case. Every choice is kept at once, and can be taken back."""

    def __init__(self, context: PageContext, record: str = "") -> None:
        super().__init__(context, "passages_panel", words.title(), record)
        self.passages: tuple[NamingPassage, ...] = ()
        self.show_file: Callable[[Path], bool] = lambda path: QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
        self._at = 0
        self._going_on = False
        """Her last choice was about a passage that waited: on to the next, also of those it brings."""
        self._unsaved: dict[Spot, PassageDecision] = {}
        self._loaded: _Loaded | None = None
        self.intro = Text(_intro(), "quiet", wrap=True)
        self.firms = TickBox(translate("Passages", "Look for names of &organisations too"))
        self.firms.setObjectName("passages_firms")
        self.firms.toggled.connect(lambda _on: self.refresh())
        self.card = PassageCard(context.lang)
        self.nothing = Text(translate("Passages", "The person's data name nobody else who is on file."), wrap=True)
        self.nothing.setObjectName("passages_nothing")
        self._connect()
        for part in (self.intro, self.card, self.nothing, self.firms):
            self.column.addWidget(part)
        self.column.addStretch(1)
        for part in (self.card, self.nothing):
            reveal(part, shown=False)
        self.lay_out(
            primary(translate("Requests", "Back to the request"), "passages_done", self.closed.emit, icon="back")
        )
        self.refresh()

    def refresh(self) -> None:
        app, uid, firms = self.context.app, self.record, self.firms.isChecked()

        def load() -> _Loaded:
            case = app.requests.get(uid)
            return _Loaded(case.number, case.is_open, app.request_passages.passages(uid, organisations=firms))

        self.context.query(load, self._show, topic="passages")

    def focus_first(self) -> None:
        if self.passages:
            self.card.focus_first()
        else:
            self.back.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() in {Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.KeypadModifier}:
            key = Qt.Key(event.key())
            if key in _NUMBERS and self.card.choose_number(_NUMBERS[key]):
                return
            if key in _TURNS and self.passages:
                self._turn(_TURNS[key])
                return
        super().keyPressEvent(event)

    # ------------------------------------------------------------------------------------------------------- showing

    def _connect(self) -> None:
        self.card.chosen.connect(self._choose)
        self.card.chosen_for_all.connect(self._choose_for_all)
        self.card.proposed_for_all.connect(self._take_proposals)
        self.card.because.connect(self._give_reason)
        self.card.forgotten.connect(self._forget)
        self.card.turned.connect(self._turn)
        self.card.file_asked.connect(self._open_file)

    def _show(self, loaded: _Loaded) -> None:
        is_first, had_focus = self._loaded is None, self._has_focus()
        spot = self.passages[self._at].spot if self.passages else None
        self._loaded, self.passages = loaded, self._with_unsaved(loaded.passages)
        places = {one.spot: place for place, one in enumerate(self.passages)}
        self._at = places[spot] if spot in places else min(self._at, max(0, len(self.passages) - 1))
        if is_first or (self._going_on and self.passages and not self.passages[self._at].waits):
            self._go_to_waiting()
        self.header.set_title(words.title(), f"{case_name(loaded.number)} · {words.progress(self.passages)}")
        reveal(self.card, shown=bool(self.passages))
        reveal(self.nothing, shown=not self.passages)
        self.firms.setEnabled(loaded.is_open)
        self._render()
        # A choice hides the buttons of the next passage that it does not have: the keys must still reach the panel.
        if self.isVisible() and (is_first or (had_focus and not self._has_focus())):
            self.focus_first()

    def _has_focus(self) -> bool:
        focused = self.card.focusWidget()
        return focused is not None and focused.hasFocus()

    def _go_to_waiting(self) -> None:
        """On to the next that waits, in a circle; stays where none does."""
        order = [(self._at + step) % len(self.passages) for step in range(len(self.passages))]
        self._at = next((place for place in order if self.passages[place].waits), self._at)

    def _render(self) -> None:
        if not self.passages or self._loaded is None:
            return
        one = self.passages[self._at]
        service = self.context.app.request_passages
        self.card.show_passage(
            one,
            service.title(one.table, self.context.lang),
            (self._at + 1, len(self.passages)),
            self._alike(one),
            instead=service.instead(one, one.chosen or one.proposed),
            is_open=self._loaded.is_open,
        )

    def _with_unsaved(self, passages: Sequence[NamingPassage]) -> tuple[NamingPassage, ...]:
        """As they will be once everything she chose is written."""
        return tuple(
            replace(one, chosen=made.choice, because=made.because) if made else one
            for one, made in ((one, self._unsaved.get(one.spot)) for one in passages)
        )

    def _turn(self, step: int) -> None:
        self._going_on = False
        self._at = (self._at + step) % len(self.passages)
        self._render()

    # --------------------------------------------------------------------------------------------------------- doing

    def _choose(self, choice: PassageChoice) -> None:
        self._save([self.passages[self._at].decided(choice)])

    def _choose_for_all(self, choice: PassageChoice) -> None:
        self._save([one.decided(choice) for one in self._alike(self.passages[self._at])])

    def _take_proposals(self) -> None:
        self._save([one.decided(one.proposed) for one in self._alike(self.passages[self._at])])

    def _give_reason(self, reason: MaskReason) -> None:
        one = self.passages[self._at]
        if one.chosen is not None:
            self._save([one.decided(one.chosen, reason)])

    def _forget(self) -> None:
        app, uid, spot = self.context.app, self.record, self.passages[self._at].spot
        self.context.change(lambda: app.request_passages.forget(uid, [spot]), lambda _change: self.refresh())

    def _save(self, decisions: Sequence[PassageDecision]) -> None:
        app, uid = self.context.app, self.record
        made = {one.spot: one for one in decisions}
        self._unsaved.update(made)
        # Shown at once: a second key pressed before the first is written would else choose for the same passage.
        self._going_on = self.passages[self._at].waits
        self.passages = self._with_unsaved(self.passages)
        if self._going_on:
            self._go_to_waiting()
        self._render()

        def written(_change: Change) -> None:
            self._forget_unsaved(made)
            self.refresh()

        def failed(error: HeijastusError) -> None:
            self._forget_unsaved(made)
            self.context.say_error(error)
            self.refresh()

        self.context.change(lambda: app.request_passages.choose(uid, decisions), written, failed)

    def _forget_unsaved(self, made: Mapping[Spot, PassageDecision]) -> None:
        self._unsaved = {spot: one for spot, one in self._unsaved.items() if made.get(spot) is not one}

    def _alike(self, one: NamingPassage) -> list[NamingPassage]:
        return [other for other in self.passages if other.group == one.group]

    def _open_file(self) -> None:
        opened, uid = self.context.app.opened, self.passages[self._at].uid
        self.context.work(
            lambda _progress: opened.open(uid),
            self._show_file,
            label=translate("Clients", "Opening the file…"),
            lane=Lane.READER,
        )

    def _show_file(self, path: Path) -> None:
        if not self.show_file(path):
            text = translate("Passages", "This computer has no program for such a file. See the client's card.")
            self.context.say(text, tone=Tone.SOON)


def _intro() -> str:
    return translate(
        "Passages",
        "The copy must not tell about others what the person may not know. Decide each passage; nothing is chosen "
        "for you. The program knows only the names on file, so read the finished package too. "
        "Keys: 1–3 choose, N next, P previous.",
    )


SPEC = PanelSpec(
    key="passages", title=words.title, icon="clients", place=PanelPlace.CASE, make=PassagesPanel, open_alone=True
)
