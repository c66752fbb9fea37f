"""First run: look around first, begin, or go on with what she has."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.first_run.draft import Draft
from heijastus_desk.ui.first_run.step import Step
from heijastus_desk.ui.widgets.choices import Choices, Way

translate = QCoreApplication.translate

BEGIN: Final = "begin"
PRACTISE: Final = "practise"
RESTORE: Final = "restore"


class BeginningStep(Step):
    """Three ways; the last two lead out of these steps."""

    def __init__(self, draft: Draft, lang: Lang) -> None:
        super().__init__(
            "beginning_step",
            translate("FirstRun", "How do you want to begin?"),
            translate("FirstRun", "Each of these can be done later too."),
            draft,
            lang,
        )
        self.ways = Choices(
            "beginning",
            [
                Way(
                    BEGIN,
                    translate("FirstRun", "&Begin with my own business"),
                    translate(
                        "FirstRun",
                        "A few questions, then your first privacy notice is ready to print. Takes under ten minutes. "
                        "Have pen and paper at hand for one code.",
                    ),
                ),
                Way(
                    PRACTISE,
                    translate("FirstRun", "&Look around first"),
                    translate(
                        "FirstRun",
                        "Opens sample practice: a made-up coach with made-up clients. Try anything; it is kept apart "
                        "from your own file and goes in one click.",
                    ),
                ),
                Way(
                    RESTORE,
                    translate("FirstRun", "I &have a backup"),
                    translate("FirstRun", "You have used this program before, perhaps on another computer."),
                ),
            ],
        )
        self.column.addWidget(self.ways)

    def enter(self) -> None:
        self.ways.focus_chosen()
