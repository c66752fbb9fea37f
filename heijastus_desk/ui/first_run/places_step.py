"""First run: where else her clients' data lie, so that the first notice tells the truth."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.ui.first_run.draft import Draft
from heijastus_desk.ui.first_run.step import Step
from heijastus_desk.ui.first_run.ticks import Ticks

translate = QCoreApplication.translate


class PlacesStep(Step):
    """Only where; who provides each is asked when there is a calmer moment for it."""

    def __init__(self, draft: Draft, lang: Lang) -> None:
        super().__init__(
            "places_step",
            translate("FirstRun", "Where else do your clients' data lie?"),
            translate(
                "FirstRun",
                "Besides this program. Tick what you use in your work, also when it is only a name and a number. "
                "Which firm provides it is asked later.",
            ),
            draft,
            lang,
        )
        self.ticks = Ticks("place", PlaceKind, draft.places, lang)
        self.column.addWidget(self.ticks)

    def enter(self) -> None:
        self.ticks.focus_first()

    def submit(self) -> None:
        self.draft.places = self.ticks.ticked()
