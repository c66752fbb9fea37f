"""The question a hold needs answered: why, and when to look at it again."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.identity_question import IdentityQuestion
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.fields import DateField, ProseField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form import Form

translate = QCoreApplication.translate

Place = Callable[[str, date | None], None]


class HoldForm(QFrame):
    """Hidden until `ask`; `place` gets the reason and the review date."""

    def __init__(self, place: Place, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("hold_question")
        self.setProperty("role", "ask")
        self._place, self._lang = place, lang
        self._identity = IdentityQuestion()
        self.form = Form("hold_form")
        self.form.add(
            ProseField(
                "reason",
                translate("Retention", "&Why must it be kept?"),
                hint=translate("Retention", "The person may be told this reason."),
                lines=3,
                required=True,
            )
        )
        self.form.add(DateField("review_on", translate("Retention", "&Look at it again on")))
        buttons = FlowLayout()
        buttons.addWidget(primary(translate("Retention", "&Put on hold"), "hold_place", self.submit))
        buttons.addWidget(secondary(translate("Retention", "Cancel"), "hold_cancel", self.hide))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(theme.GRID)
        column.addWidget(self.form)
        column.addLayout(buttons)
        self.hide()

    def ask(self, review_on: date) -> None:
        """Open with a day suggested for the review."""
        self.form.set_values({"reason": "", "review_on": review_on})
        self.show()
        self.form.fields["reason"].focus_control()

    def submit(self) -> None:
        """Hand the answers over, or show what is wrong at its field."""
        try:
            given = self.form.values()
        except HeijastusError as error:
            self.show_error(error)
            return
        question = self._identity.first_asked(self.form.typed())
        if question is not None:
            self.show_error(question)
            return
        self._place(given["reason"], given["review_on"])

    def show_error(self, error: HeijastusError) -> None:
        self.form.show_error(error, self._lang, self.form.fields["reason"].set_error)
