"""First run: what she does; her registers and their storage periods follow from it."""

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.practice import Activity
from heijastus_desk.ui.first_run.draft import Draft
from heijastus_desk.ui.first_run.step import Step
from heijastus_desk.ui.first_run.ticks import Ticks
from heijastus_desk.ui.widgets.fields import TickField
from heijastus_desk.ui.widgets.labels import Hairline, Text

translate = QCoreApplication.translate


class WorkStep(Step):
    """Nothing ticked is an answer too: then she gets the starter for work with clients."""

    def __init__(self, draft: Draft, lang: Lang) -> None:
        super().__init__(
            "work_step",
            translate("FirstRun", "What do you do?"),
            translate(
                "FirstRun",
                "Tick what fits. Your first privacy notices are written from these answers, and how long things are "
                "kept. You can change everything later.",
            ),
            draft,
            lang,
        )
        self.ticks = Ticks("work", Activity, draft.activities, lang)
        self.care = TickField("care", translate("FirstRun", "I also give &health care or social care"))
        self._care_note = Text(
            translate(
                "FirstRun",
                "Heijastus Desk is not a patient or client record system. Records of health care and social care have "
                "their own law and belong in a system approved for them. Keep only your coaching and supervision here.",
            ),
            wrap=True,
        )
        self._care_note.setObjectName("care_note")
        self._care_note.hide()
        self.care.box.toggled.connect(self._care_note.setVisible)
        together = translate("FirstRun", "Another business decides &together with me what is done with clients' data")
        self.together = TickField("together", together)
        self.together.set_value(draft.together)
        for widget in (self.ticks, Hairline(), self.together, self.care, self._care_note):
            self.column.addWidget(widget)

    def enter(self) -> None:
        self.ticks.focus_first()

    def submit(self) -> None:
        self.draft.activities = self.ticks.ticked()
        self.draft.together = self.together.value()
