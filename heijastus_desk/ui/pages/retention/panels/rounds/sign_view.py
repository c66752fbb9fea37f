"""The end of a round: what is missing or left for later, the minute to read beforehand, and signing it."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rounds.plans import left_for_later, missing
from heijastus_desk.domain.rounds.values import GuidedRound, RoundKind, RoundStep
from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.wording import rounds

translate = QCoreApplication.translate


class SignView(QWidget):
    """`signed`: she signs. `discarded`: the round was begun by mistake. `draft_wanted`: on paper or as a file."""

    signed = Signal()
    discarded = Signal()
    draft_wanted = Signal(bool)

    def __init__(self, kind: RoundKind, lang: Lang) -> None:
        super().__init__()
        self._kind, self._lang = kind, lang
        self._told = Text("", wrap=True)
        self._told.setObjectName("round_told")
        self._confirm = InPageConfirm("round_confirm")
        self.sign = primary(rounds.kind_words(kind, "sign", lang), "round_sign", self._ask, icon="check")
        row = FlowLayout()
        row.addWidget(self.sign)
        row.addWidget(
            secondary(
                translate("Rounds", "&Print what there is so far"),
                "round_draft",
                lambda: self.draft_wanted.emit(True),  # noqa: FBT003 - Qt's signals carry no names
                icon="print",
            )
        )
        row.addWidget(secondary(translate("Rounds", "Take this round back…"), "round_discard", self._ask_discard))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(Text(rounds.kind_words(kind, "sign", lang), "heading"))
        column.addWidget(self._told)
        column.addLayout(row)
        column.addWidget(self._confirm)
        column.addStretch(1)

    def show_round(self, one: GuidedRound) -> None:
        """Say whether it can be signed."""
        open_steps, later = missing(one), left_for_later(one)
        self.sign.setEnabled(not open_steps)
        text = translate("Rounds", "Every step has been gone through. The minute does not change once it is signed.")
        if open_steps:
            text = translate("Rounds", "Not done yet: {steps}.").format(steps=self._named(one, open_steps))
        elif later:
            text = translate("Rounds", "Left for later: {steps}. The minute will say so.")
            text = text.format(steps=self._named(one, later))
        self._told.setText(text)

    def focus_first(self) -> None:
        (self.sign if self.sign.isEnabled() else self).setFocus()

    def _named(self, one: GuidedRound, steps: tuple[RoundStep, ...]) -> str:
        return ", ".join(rounds.step_title(one.kind, step, self._lang) for step in steps)

    def _ask(self) -> None:
        question = translate("Rounds", "Sign the minute today? It is dated and does not change any more.")
        self._confirm.ask(question, [("round_sign_yes", translate("Rounds", "Sign"), self.signed.emit)])

    def _ask_discard(self) -> None:
        question = translate(
            "Rounds", "Take the round back? What was written down in its steps goes. Nothing else is undone by it."
        )
        self._confirm.ask(question, [("round_discard_yes", translate("Rounds", "Take it back"), self.discarded.emit)])
