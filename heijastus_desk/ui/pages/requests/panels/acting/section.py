"""A part of the acting panel: what is to be done, what it takes, and its button or that it is done."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.steps import CaseStep
from heijastus_desk.ui import theme
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


class Section(QWidget):
    """Title, sentence, fields, buttons; `show_error` finds the field at fault."""

    def __init__(self, step: CaseStep, said: str, lang: Lang, *, is_first: bool) -> None:
        super().__init__()
        self.is_first = is_first
        self.step, self._lang = step, lang
        self.buttons: list[Button] = []
        self.form: Form | None = None
        self.setObjectName(f"acting_{step.code.value}")
        self.setAccessibleName(label(step.code, lang))
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(theme.GRID)
        self._column.addWidget(Text(label(step.code, lang), "section", wrap=True))
        if step.is_over:
            done = Text(_told(step, lang), wrap=True)
            done.set_tone(Tone.FINE)
            self._column.addWidget(done)
        self._column.addWidget(Text(said, wrap=True))
        self._failure = Text("", wrap=True)
        self._failure.set_tone(Tone.DUE)
        self._failure.hide()

    def add_text(self, said: str, style: str = "body") -> None:
        self._column.addWidget(Text(said, style, wrap=True))

    def add_widget(self, widget: QWidget) -> None:
        self._column.addWidget(widget)

    def add_fields(self, *fields: FormField) -> None:
        """What must be told before the button does it."""
        self.form = Form(f"act_form_{self.step.code.value}")
        for field in fields:
            self.form.add(field)
        self._column.addWidget(self.form)

    def add_row(self, *buttons: Button) -> None:
        """Buttons of one line within."""
        row = FlowLayout()
        for button in buttons:
            row.addWidget(button)
        self._column.addLayout(row)

    def act(self, text: str, name: str, on_click: Callable[[], object], *, icon: str = "") -> Button:
        """The button that does it; the main one of the panel where it is the first thing to do."""
        kind = ButtonKind.PRIMARY if self.is_first else ButtonKind.SECONDARY
        return Button(text, name, kind=kind, icon=icon, on_click=on_click)

    def add_buttons(self, *buttons: Button) -> None:
        row = FlowLayout()
        for button in buttons:
            self.buttons.append(button)
            row.addWidget(button)
        self._column.addWidget(self._failure)
        self._column.addLayout(row)

    def show_error(self, error: HeijastusError, sentence: str) -> None:
        """Say a failure at its field, else above the buttons."""
        if self.form is not None:
            self.form.clear_errors()
            self.form.show_error(error, self._lang, self._say)
        else:
            self._say(sentence)

    def _say(self, sentence: str) -> None:
        self._failure.setText(sentence)
        self._failure.setVisible(bool(sentence))


def _told(step: CaseStep, lang: Lang) -> str:
    day = format_date(step.done_on, lang) if step.done_on else ""
    return " · ".join(part for part in (label(step.state, lang), day, step.remark) if part)
