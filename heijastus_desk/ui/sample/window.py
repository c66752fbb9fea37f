"""The small window before and after sample practice: it is being made, it could not be, or it is gone."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import errors, theme
from heijastus_desk.ui.sample import place
from heijastus_desk.ui.sample.words import removal_question
from heijastus_desk.ui.widgets.buttons import Button, primary, secondary
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.pane_window import PaneWindow

translate = QCoreApplication.translate


_NOT_OURS_TO_REMOVE = frozenset({ErrorCode.SAMPLE_FOLDER_TAKEN, ErrorCode.VAULT_IN_USE})


class SampleWindow(PaneWindow):
    """`left` leads back to her own file, or to setting up where she has none; `removal_wanted` once she confirmed."""

    left = Signal()
    removal_wanted = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__("sample")
        self._lang = lang
        self.heading = Text("", "title", wrap=True)
        self.text = Text("", wrap=True)
        self.text.setObjectName("sample_text")
        pane = QWidget()
        column = QVBoxLayout(pane)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self.heading)
        column.addWidget(self.text)
        self.question = InPageConfirm("sample_question")
        column.addWidget(self.question)
        self.add_pane(pane, column)
        self.remove: Button = secondary(translate("Sample", "Remove sample practice…"), "sample_remove", self._ask)
        self.remove.hide()
        self._folder = Path()
        self.buttons.addWidget(self.remove)
        self.go_on: Button = primary(translate("Sample", "Go &on"), "sample_go_on", self.left.emit)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.go_on)
        self.resize(theme.scaled(560), theme.scaled(420))

    def show_making(self) -> None:
        """It is on its way."""
        self.heading.setText(translate("Sample", "Sample practice is being made ready"))
        self.text.setText(
            translate(
                "Sample",
                "A made-up coach with made-up clients, contracts, notes and requests. This takes a moment the first "
                "time.",
            )
        )
        self.progress.show()
        self.go_on.hide()

    def show_failure(self, error: HeijastusError, folder: Path) -> None:
        """It could not be made or opened. Where it is there, such as under another passphrase, it can still go."""
        self._show_trouble(
            translate("Sample", "Sample practice could not be opened"), errors.sentence(error, self._lang)
        )
        self._folder = folder
        self.remove.setVisible(place.is_there(folder) and error.code not in _NOT_OURS_TO_REMOVE)

    def _ask(self) -> None:
        self.question.ask(
            removal_question(place.size_of(self._folder), self._lang),
            [("sample_remove_now", translate("Sample", "Remove it now"), self.removal_wanted.emit)],
            cancel=translate("Sample", "Keep it"),
        )

    def show_left_over(self, error: HeijastusError) -> None:
        """It could not be taken away whole."""
        self._show_trouble(
            translate("Sample", "Sample practice could not be removed"), errors.sentence(error, self._lang)
        )

    def show_incident(self, error: BaseException) -> None:
        """Something that should not have happened."""
        from heijastus_desk.system.log_setup import incident  # noqa: PLC0415 - only when something is wrong

        text = translate("Sample", "Something went wrong that should not have (number {number}).")
        self._show_trouble(
            translate("Sample", "Sample practice could not be opened"), text.format(number=incident(error))
        )

    def show_gone(self, files: int) -> None:
        """It was taken away."""
        self.progress.hide()
        self.heading.setText(translate("Sample", "Sample practice is gone"))
        gone = translate(
            "Sample",
            "%n file(s) were removed, and its folder is gone. What you saved elsewhere while practising is where you "
            "put it.",
            "",
            files,
        )
        self.text.setText(gone)
        self._offer_way_on()

    def _show_trouble(self, heading: str, sentence: str) -> None:
        self.progress.hide()
        self.heading.setText(heading)
        self.text.setText(translate("Sample", "Your own client file has nothing to do with it and is as it was."))
        self.say(sentence)
        self._offer_way_on()

    def _offer_way_on(self) -> None:
        self.go_on.show()
        self.go_on.setFocus()
