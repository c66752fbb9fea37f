"""A day or two asked for in the page: when to look again, when the person was told of which day, when it ends."""

from collections.abc import Callable
from datetime import date

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import Button, primary, secondary
from heijastus_desk.ui.widgets.fields import DateField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class DayForm(QFrame):
    """Hidden until `ask`; fields are called as the service calls them, so that its errors find them.

    `later` is the name and the label of a second day asked with it, which may stay empty.
    """

    def __init__(
        self, field: str, label: str, button: str, lang: Lang, *, later: tuple[str, str] | None = None
    ) -> None:
        super().__init__()
        self.setObjectName(f"{field}_question")
        self.setProperty("role", "ask")
        self._field, self._lang = field, lang
        self._later = later[0] if later else ""
        self._then: Callable[[date, date | None], object] = lambda _day, _later: None
        self._about = Text("", "section", wrap=True)
        self.form = Form(f"{field}_form")
        self.form.add(DateField(field, label, required=True))
        if later:
            self.form.add(DateField(*later))
        self.save: Button = primary(button, f"{field}_save", self.submit)
        self.cancel: Button = secondary(translate("Freezes", "Cancel"), f"{field}_cancel", self.hide)
        row = FlowLayout()
        for one in (self.save, self.cancel):
            row.addWidget(one)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(theme.GRID)
        column.addWidget(self._about)
        column.addWidget(self.form)
        column.addLayout(row)
        self.hide()

    def ask(
        self,
        about: str,
        suggested: date | None,
        then: Callable[[date, date | None], object],
        *,
        later: date | None = None,
    ) -> None:
        """Open for somebody, with days suggested; `then` gets the day entered and the later one, where it is asked."""
        self._then = then
        self._about.setText(about)
        self.form.set_values({self._field: suggested, **({self._later: later} if self._later else {})})
        self.show()
        self.form.fields[self._field].focus_control()

    def submit(self) -> None:
        """Hand the day over, or say what is wrong with it."""
        self.form.clear_errors()
        try:
            given = self.form.values()
        except HeijastusError as error:
            self.show_error(error)
            return
        self._then(given[self._field], given.get(self._later))

    def show_error(self, error: HeijastusError) -> None:
        self.form.show_error(error, self._lang, self.form.fields[self._field].set_error)
