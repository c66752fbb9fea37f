"""The band across the window of sample practice: what it is, the way out, and how to be rid of it."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.sample import place
from heijastus_desk.ui.sample.words import removal_question
from heijastus_desk.ui.widgets.buttons import Button
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.labels import Icon, Text

translate = QCoreApplication.translate


class SampleBand(QFrame):
    """`end` leads to her own file, `take_away` removes sample practice and then does the same."""

    def __init__(self, folder: Path, lang: Lang, end: Callable[[], object], take_away: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("sample_band")
        self.setProperty("role", "ask")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._folder, self._lang, self._take_away = folder, lang, take_away
        told = translate("Sample", "Sample practice: made-up people. Do not enter real ones.")
        self.setAccessibleName(told)
        self._end = Button(translate("Sample", "End practising"), "sample_end", on_click=end)
        self._remove = Button(translate("Sample", "Remove sample practice…"), "sample_remove", on_click=self._ask)
        self.question = InPageConfirm("sample_question")
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(Icon("info"), 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(Text(told, wrap=True), 1)
        row.addWidget(self._end)
        row.addWidget(self._remove)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, 4, theme.GRID, 4)
        column.addLayout(row)
        column.addWidget(self.question)

    def _ask(self) -> None:
        self.question.ask(
            removal_question(place.size_of(self._folder), self._lang),
            [("sample_remove_now", translate("Sample", "Remove it now"), self._take_away)],
            cancel=translate("Sample", "Keep it"),
        )
