"""What a hold needs answered: for what, why, and when to look at it again; or only the next day to look."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.services.holds import PLACED
from heijastus_desk.ui import theme
from heijastus_desk.ui.identity_question import IdentityQuestion
from heijastus_desk.ui.pages.retention.words import cause_name
from heijastus_desk.ui.widgets.buttons import Button, primary, secondary
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form import Form

translate = QCoreApplication.translate

Place = Callable[[HoldCause, str, date | None], None]
Again = Callable[[date], None]


class _Question(QFrame):
    """A few fields in a frame, hidden until `asked`; who shows it hides it when she has `declined`."""

    asked = Signal()
    declined = Signal()

    def __init__(self, name: str, lang: Lang) -> None:
        super().__init__()
        self.setObjectName(f"{name}_question")
        self.setProperty("role", "ask")
        self._lang = lang
        self.form = Form(f"{name}_form")
        self._first = ""

    def submit(self) -> None:
        """Hand the answers over, or show what is wrong at its field."""
        raise NotImplementedError

    def show_error(self, error: HeijastusError) -> None:
        self.form.show_error(error, self._lang, self.form.fields[self._first].set_error)

    def _lay_out(self, first: str, *buttons: Button) -> None:
        self._first = first
        row = FlowLayout()
        for button in buttons:
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(theme.GRID)
        column.addWidget(self.form)
        column.addLayout(row)
        self.hide()

    def _open(self) -> None:
        self.show()
        self.form.fields[self._first].focus_control()
        self.asked.emit()


class HoldForm(_Question):
    """`place` gets the cause, the reason and the review date."""

    def __init__(self, place: Place, lang: Lang) -> None:
        super().__init__("hold", lang)
        self._place = place
        self._identity = IdentityQuestion()
        choices = [(cause, cause_name(cause)) for cause in PLACED]
        self.form.add(ChoiceField("cause", translate("Retention", "&What is it kept for?"), choices))
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
        self._lay_out(
            "reason",
            primary(translate("Retention", "&Put on hold"), "hold_place", self.submit),
            secondary(translate("Retention", "Cancel"), "hold_cancel", self.declined.emit),
        )

    def ask(self, review_on: date) -> None:
        """Open with a day suggested for the review."""
        self.form.set_values({"cause": HoldCause.MANUAL, "reason": "", "review_on": review_on})
        self._open()

    def submit(self) -> None:
        try:
            given = self.form.values()
        except HeijastusError as error:
            self.show_error(error)
            return
        question = self._identity.first_asked(self.form.typed())
        if question is not None:
            self.show_error(question)
            return
        self._place(given["cause"], given["reason"], given["review_on"])


class AgainForm(_Question):
    """`again` gets the next day to look at what stays on hold."""

    def __init__(self, again: Again, lang: Lang) -> None:
        super().__init__("again", lang)
        self._again = again
        self.form.add(
            DateField("review_on", translate("Retention", "Still needed. &Look at it again on"), required=True)
        )
        self._lay_out(
            "review_on",
            primary(translate("Retention", "&Keep on hold"), "again_place", self.submit),
            secondary(translate("Retention", "Cancel"), "again_cancel", self.declined.emit),
        )

    def ask(self, review_on: date) -> None:
        """Open with a day suggested for the next review."""
        self.form.set_values({"review_on": review_on})
        self._open()

    def submit(self) -> None:
        try:
            given = self.form.values()
        except HeijastusError as error:
            self.show_error(error)
            return
        self._again(given["review_on"])
