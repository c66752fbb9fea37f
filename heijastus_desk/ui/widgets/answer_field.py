"""A field with three states: not yet answered, none, or given in the editor that then opens."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.values import Answer, AnswerState
from heijastus_desk.ui.widgets.chips import ChoiceChips
from heijastus_desk.ui.widgets.form_field import FormField

translate = QCoreApplication.translate


class AnswerField(FormField):
    """The value is an Answer; `editor` is the field of the answer itself (its own label may be empty)."""

    def __init__(self, name: str, label: str, editor: FormField, *, hint: str = "", none_text: str = "") -> None:
        self.editor = editor
        self._states = ChoiceChips(
            f"{name}_state",
            [
                (AnswerState.UNANSWERED.value, translate("AnswerField", "Not yet answered")),
                (AnswerState.NONE.value, none_text or translate("AnswerField", "None")),
                (AnswerState.GIVEN.value, translate("AnswerField", "Given")),
            ],
            spoken=label.replace("&", ""),
        )
        control = QWidget()
        super().__init__(name, label, control, hint=hint)
        column = QVBoxLayout(control)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._states)
        column.addWidget(editor)
        control.setFocusProxy(self._states.button(AnswerState.UNANSWERED.value))
        self.set_hint(self._hint)
        self._states.chosen.connect(self._chosen)
        editor.edited.connect(self._touched)
        self._show()

    def value(self) -> Answer[Any]:
        state = AnswerState(self._states.choice())
        if state is not AnswerState.GIVEN:
            return Answer(state)
        return Answer.of(self.editor.value())

    def set_value(self, value: Any) -> None:
        answer = value or Answer()
        self._states.choose(answer.state.value)
        self.editor.set_value(answer.given)
        self._show()

    def set_error(self, sentence: str) -> None:
        if AnswerState(self._states.choice()) is AnswerState.GIVEN and sentence:
            self.editor.set_error(sentence)
        else:
            self.editor.set_error("")
            super().set_error(sentence)

    def focus_control(self) -> None:
        given = AnswerState(self._states.choice()) is AnswerState.GIVEN
        self.editor.focus_control() if given else super().focus_control()

    def _chosen(self, _state: str) -> None:
        self._show()
        self._touched()

    def _show(self) -> None:
        self.editor.setVisible(AnswerState(self._states.choice()) is AnswerState.GIVEN)
