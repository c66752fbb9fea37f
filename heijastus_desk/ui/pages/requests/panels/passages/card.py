"""One passage at a time: what stands there, what would stand there instead, and the choices with their keys."""

from collections.abc import Callable, Sequence
from html import escape
from typing import Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QSizePolicy, QVBoxLayout

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.passages import NamingPassage, PassageKind
from heijastus_desk.domain.rights.values import MaskReason, PassageChoice
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.requests.panels.passages import words
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, MenuButton, link, secondary
from heijastus_desk.ui.widgets.fields import date_text
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_AROUND: Final = 160
"""characters on either side of a passage"""
_MOST_WHOLE: Final = 3000
"""characters of a text that is shown whole"""


class PassageCard(QFrame):
    """`chosen`: a choice for this passage; `chosen_for_all`: for all of its sort; `turned`: -1 or 1."""

    chosen = Signal(object)
    chosen_for_all = Signal(object)
    proposed_for_all = Signal()
    because = Signal(object)
    forgotten = Signal()
    turned = Signal(int)
    file_asked = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("passage_card")
        self.setProperty("role", "ask")
        self._lang = lang
        self.passage: NamingPassage | None = None
        self.place, self.question = Text("", "quiet", wrap=True), Text("", "section", wrap=True)
        self.hint, self.state = Text("", "quiet", wrap=True), Text("", wrap=True)
        self.quote, self.instead = _quote("passage_quote"), Text("", "quiet", wrap=True)
        self.buttons: dict[PassageChoice, Button] = {
            choice: secondary("", f"passage_{choice.value}", self._chooser(choice)) for choice in PassageChoice
        }
        self.for_all = MenuButton("", "passage_for_all", icon="check")
        self.as_proposed = self.for_all.add(
            translate("Passages", "Each as proposed"), "passage_all_proposed", self.proposed_for_all.emit
        )
        self._for_all = {
            choice: self.for_all.add("", f"passage_all_{choice.value}", self._chooser_for_all(choice))
            for choice in PassageChoice
        }
        self.reason = MenuButton(translate("Passages", "Another reason…"), "passage_reason", icon="edit")
        for reason in MaskReason:
            self.reason.add(label(reason, lang), f"passage_reason_{reason.value}", self._reasoner(reason))
        self.open_file = secondary(
            translate("Passages", "Look at the file"), "passage_open_file", self.file_asked.emit, icon="paper"
        )
        self.undo = link(translate("Passages", "Decide anew"), "passage_undo", self.forgotten.emit)
        self.previous = link(translate("Passages", "Previous"), "passage_previous", lambda: self.turned.emit(-1))
        self.next = link(translate("Passages", "Next"), "passage_next", lambda: self.turned.emit(1))
        self._lay_out()

    def show_passage(
        self,
        one: NamingPassage,
        title: str,
        place: tuple[int, int],
        alike: Sequence[NamingPassage],
        *,
        instead: str,
        is_open: bool,
    ) -> None:
        """Draw a passage; `place`: its number among how many; `alike`: all of its sort; `instead`: what replaces it."""
        self.passage = one
        number, total = place
        day = f", {date_text(one.day)}" if one.day else ""
        counted = translate("Passages", "{number} of {all}").format(number=number, all=total)
        self.place.setText(f"{counted} · {title}{day}")
        self.question.setText(words.question(one))
        self.hint.setText(words.hint(one))
        reveal(self.hint, shown=bool(words.hint(one)))
        self._quote(one, alike, instead)
        self.state.setText(words.state(one, self._lang))
        self.state.set_tone(Tone.SOON if one.waits else Tone.FINE)
        for choice, button in self.buttons.items():
            there = choice in one.choices
            if there:
                said = words.choice_text(one, choice)
                button.setText(f"{one.choices.index(choice) + 1}  {said}")
                button.setAccessibleName(said)
                self._for_all[choice].setText(said)
            self._for_all[choice].setVisible(there)
            reveal(button, shown=there and is_open)
        self.as_proposed.setVisible(one.kind is PassageKind.SENTENCE)
        said = words.same_text(one, len(alike))
        self.for_all.setText(said)
        self.for_all.setAccessibleName(said)
        reveal(self.for_all, shown=len(alike) > 1 and is_open)
        reveal(self.reason, shown=is_open and one.chosen not in {None, PassageChoice.SHOW})
        reveal(self.undo, shown=is_open and one.chosen is not None)
        reveal(self.open_file, shown=one.kind is PassageKind.FILE)
        for part in (self.previous, self.next):
            reveal(part, shown=total > 1)

    def focus_first(self) -> None:
        """On the first choice; Enter alone then only shows, it never hides."""
        one = self.passage
        if one is not None and self.buttons[one.choices[0]].isVisible():
            self.buttons[one.choices[0]].setFocus()
        else:
            self.next.setFocus()

    def choose_number(self, number: int) -> bool:
        """Choose by a key, 1 for the first; False where there is no such choice."""
        one = self.passage
        if one is None or not 0 < number <= len(one.choices) or self.buttons[one.choices[0]].isHidden():
            return False
        self.chosen.emit(one.choices[number - 1])
        return True

    def _chooser(self, choice: PassageChoice) -> Callable[[], None]:
        return lambda: self.chosen.emit(choice)

    def _chooser_for_all(self, choice: PassageChoice) -> Callable[[], None]:
        return lambda: self.chosen_for_all.emit(choice)

    def _reasoner(self, reason: MaskReason) -> Callable[[], None]:
        return lambda: self.because.emit(reason)

    def _quote(self, one: NamingPassage, alike: Sequence[NamingPassage], instead: str) -> None:
        first, end = (one.start, one.start + one.length) if one.length else (0, len(one.text))
        before, after = one.text[max(0, first - _AROUND) : first], one.text[end : end + _AROUND]
        lead, trail = "…" if first > _AROUND else "", "…" if len(one.text) > end + _AROUND else ""
        told = f"{lead}{escape(before)}<b>{escape(one.said)}</b>{escape(after)}{trail}"
        self.quote.setText((_struck(one, alike) or told).replace("\n", "<br>"))
        self.quote.setAccessibleName(f"{before}{one.said}{after}")
        choice = one.chosen or one.proposed
        is_told = one.kind is PassageKind.NAME and choice is not PassageChoice.SHOW
        if is_told:
            said = translate("Passages", "In the package: “{said}”").format(said=instead)
            self.instead.setText(said)
        reveal(self.instead, shown=is_told)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(theme.GRID)
        for part in (self.place, self.question, self.hint, self.quote, self.instead, self.state):
            column.addWidget(part)
        choices, further = FlowLayout(), FlowLayout()
        for button in (*self.buttons.values(), self.open_file):
            choices.addWidget(button)
        for button in (self.for_all, self.reason, self.undo, self.previous, self.next):
            further.addWidget(button)
        column.addLayout(choices)
        column.addLayout(further)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)


def _quote(name: str) -> QLabel:
    quote = QLabel()
    quote.setObjectName(name)
    quote.setTextFormat(Qt.TextFormat.RichText)
    quote.setWordWrap(True)
    quote.setProperty("look", "body")
    return quote


def _struck(one: NamingPassage, alike: Sequence[NamingPassage]) -> str:
    """All of a short text about several people: the sentence in question bold, what is left out struck through."""
    if one.kind is not PassageKind.SENTENCE or len(one.text) > _MOST_WHOLE:
        return ""
    told, at = "", 0
    for other in alike:
        said = escape(other.said)
        if (other.chosen or other.proposed) is PassageChoice.LEAVE_OUT:
            said = f"<s>{said}</s>"
        told += escape(one.text[at : other.start]) + (f"<b>{said}</b>" if other.spot == one.spot else said)
        at = other.start + other.length
    return told + escape(one.text[at:])
