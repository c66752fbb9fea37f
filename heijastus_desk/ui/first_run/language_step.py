"""First run: the language, and what the program is."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QRadioButton

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.first_run.draft import Draft
from heijastus_desk.ui.first_run.step import Step
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.localised_field import LANGUAGE_NAMES

translate = QCoreApplication.translate


class LanguageStep(Step):
    """`chosen` asks for the window in another language at once."""

    chosen = Signal(str)

    def __init__(self, draft: Draft, lang: Lang) -> None:
        super().__init__(
            "language_step",
            translate("FirstRun", "Welcome to Heijastus Desk"),
            translate(
                "FirstRun",
                "Here you keep your clients, contracts and notes, make your privacy notices, and see what must be "
                "erased and when. Everything stays in one encrypted file on this computer. Nothing is sent anywhere.",
            ),
            draft,
            lang,
        )
        self.column.addWidget(Text(translate("FirstRun", "Language of the window"), "section"))
        self._group = QButtonGroup(self)
        for code in Lang:
            button = QRadioButton(LANGUAGE_NAMES[code])
            button.setObjectName(f"language_{code.value}")
            button.setAccessibleName(LANGUAGE_NAMES[code])
            button.setChecked(code is lang)
            button.clicked.connect(lambda _on=False, c=code: self.chosen.emit(c.value))
            self._group.addButton(button)
            self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def enter(self) -> None:
        checked = self._group.checkedButton()
        if checked is not None:
            checked.setFocus()
