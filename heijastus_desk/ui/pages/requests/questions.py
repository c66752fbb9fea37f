"""A few fields asked for in the page: why a step is not needed, why more time is needed, how a case ended."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.identity_question import IdentityQuestion
from heijastus_desk.ui.shortcuts import keep_escape
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate

Answered = Callable[[dict[str, Any]], object]


class Question(QFrame):
    """Hidden until `ask`; fields are called as the service calls them, so that its errors find them. Esc hides it."""

    def __init__(self, name: str, button: str, lang: Lang, *fields: FormField) -> None:
        super().__init__()
        self.setObjectName(f"{name}_question")
        self.setProperty("role", "ask")
        self._lang = lang
        self._then: Answered = lambda _given: None
        self._identity = IdentityQuestion()
        self._about = Text("", "section", wrap=True)
        self.form = Form(f"{name}_form")
        for field in fields:
            self.form.add(field)
        self._first = fields[0]
        self.save = primary(button, f"{name}_save", self.submit)
        row = FlowLayout()
        row.addWidget(self.save)
        row.addWidget(secondary(translate("Requests", "Cancel"), f"{name}_cancel", self.hide))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(theme.GRID)
        column.addWidget(self._about)
        column.addWidget(self.form)
        column.addLayout(row)
        self.hide()

    def ask(self, about: str, given: dict[str, Any], then: Answered) -> None:
        """Open about something, with the fields filled; `then` gets what she entered."""
        self._then = then
        self._about.setText(about)
        self.setAccessibleName(about)
        self.form.set_values(given)
        self.show()
        self._first.focus_control()

    def submit(self) -> None:
        """Hand over what she entered, or say what is wrong with it."""
        self.form.clear_errors()
        try:
            given = self.form.values()
        except HeijastusError as error:
            self.show_error(error)
            return
        asked = self._identity.first_asked(self.form.typed())
        if asked is not None:
            self.show_error(asked)
            return
        self._then(given)

    def show_error(self, error: HeijastusError) -> None:
        """Show a failure at its field, else at the first."""
        self.form.show_error(error, self._lang, self._first.set_error)

    def event(self, event: QEvent) -> bool:
        return keep_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
            return
        super().keyPressEvent(event)
