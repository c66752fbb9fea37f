"""First run: the file is made; what she would like to do first."""

from typing import Final

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.first_things import FirstThing
from heijastus_desk.ui.first_run.draft import Draft
from heijastus_desk.ui.first_run.step import Step
from heijastus_desk.ui.first_things import words_of
from heijastus_desk.ui.widgets.choices import Choices, Way

translate = QCoreApplication.translate

LATER: Final = "later"
_OFFERED: Final = (FirstThing.NOTICE, FirstThing.SERVICES, FirstThing.OLD_NOTICE, FirstThing.CLIENTS)


class DoneStep(Step):
    """What is not chosen now waits on Today."""

    def __init__(self, draft: Draft, lang: Lang) -> None:
        super().__init__(
            "done_step",
            translate("FirstRun", "Your client file is ready"),
            translate("FirstRun", "What would you like to do first? The rest waits for you on the page Today."),
            draft,
            lang,
        )
        ways = [Way(thing.value, words_of(thing).title, words_of(thing).text) for thing in _OFFERED]
        later = translate("FirstRun", "Nothing now")
        self.ways = Choices("first", [*ways, Way(LATER, later, translate("FirstRun", "Take me to the page Today."))])
        self.column.addWidget(self.ways)

    @property
    def thing(self) -> FirstThing | None:
        """What she chose; None for later."""
        chosen = self.ways.value()
        return None if chosen == LATER else FirstThing(chosen)

    def enter(self) -> None:
        self.ways.focus_chosen()
