"""Settings: sample practice to try things in, opened from her own file and taken away again."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.sample import place
from heijastus_desk.ui.sample.practising import sample_folder
from heijastus_desk.ui.sample.words import removal_question
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class PracticePane(QWidget):
    """Not shown in the window of sample practice, whose band does the same."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self._context = context
        self.confirm = InPageConfirm("practice_question")
        self.open_button = secondary(
            translate("Settings", "Open sample practice"), "practice_open", context.shared.practice_wanted.emit
        )
        self.remove_button = secondary(
            translate("Settings", "Remove sample practice…"), "practice_remove", self._ask, icon="erase"
        )
        text = translate(
            "Settings",
            "A made-up coach with made-up clients, to try things in. It lies beside your own file and never touches "
            "it. This window locks while you practise.",
        )
        buttons = FlowLayout()
        buttons.addWidget(self.open_button)
        buttons.addWidget(self.remove_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(Text(translate("Settings", "Sample practice"), "section"))
        column.addWidget(Text(text, "quiet", wrap=True))
        column.addLayout(buttons)
        column.addWidget(self.confirm)

    def look(self) -> None:
        """Show what can be done now."""
        own = self._context.app.paths.folder
        self.setVisible(not place.is_there(own))
        self.remove_button.setVisible(place.is_there(sample_folder(own)))

    def _ask(self) -> None:
        size = place.size_of(self._folder)
        self.confirm.ask(
            removal_question(size, self._context.lang),
            [("practice_remove_now", translate("Settings", "Remove it now"), self._remove)],
            cancel=translate("Settings", "Keep it"),
        )

    def _remove(self) -> None:
        folder = self._folder

        def gone(size: place.SampleSize) -> None:
            told = translate("Settings", "Sample practice is gone: %n file(s) removed.", "", size.files)
            self._context.say(told, (), Tone.FINE)
            self.look()
            self.open_button.setFocus()

        self._context.work(
            lambda _progress: place.remove(folder), gone, label=translate("Settings", "Removing…"), keep=True
        )

    @property
    def _folder(self) -> Path:
        return sample_folder(self._context.app.paths.folder)
