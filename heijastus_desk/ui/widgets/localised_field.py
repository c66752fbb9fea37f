"""A text in three languages: one tab each, and a word where one is still missing."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain import values
from heijastus_desk.domain.languages import Lang, LocalisedText
from heijastus_desk.ui.widgets.chips import ChoiceChips
from heijastus_desk.ui.widgets.fields import prose
from heijastus_desk.ui.widgets.form_field import FormField

translate = QCoreApplication.translate

# A language is named in itself, so that it is found whatever the window speaks.
LANGUAGE_NAMES = {Lang.FI: "Suomi", Lang.SV: "Svenska", Lang.EN: "English"}


class LocalisedField(FormField):
    """The value is a LocalisedText; `lines` 1 gives single lines."""

    def __init__(self, name: str, label: str, *, hint: str = "", lines: int = 3, lang: Lang = Lang.FI) -> None:
        self._tabs = ChoiceChips(
            f"{name}_language", [(code.value, LANGUAGE_NAMES[code]) for code in Lang], spoken=label.replace("&", "")
        )
        self._stack = QStackedWidget()
        self._edits: dict[Lang, QLineEdit | QPlainTextEdit] = {}
        self._single = lines == 1
        control = QWidget()
        super().__init__(name, label, control, hint=hint)
        for code in Lang:
            self._add_edit(code, lines)
        column = QVBoxLayout(control)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._tabs)
        column.addWidget(self._stack)
        self.set_hint(hint)
        self._loading = False
        self._tabs.chosen.connect(lambda code: self.show_language(Lang(code)))
        self.show_language(lang)

    def value(self) -> LocalisedText:
        check = values.line if self._single else values.prose
        return LocalisedText(**{code.value: check(self._text(code), field=self.name) for code in Lang})

    def set_value(self, value: Any) -> None:
        self._loading = True
        text = value or LocalisedText()
        for code, edit in self._edits.items():
            written: str = getattr(text, code.value)
            edit.setText(written) if isinstance(edit, QLineEdit) else edit.setPlainText(written)
        self._loading = False
        self._mark()

    def as_typed(self) -> dict[str, str]:
        return {code.value: self._text(code) for code in Lang}

    def show_typed(self, typed: Any) -> None:
        if isinstance(typed, dict):
            texts = {code.value: typed.get(code.value) for code in Lang}
            self.set_value(LocalisedText(**{code: text for code, text in texts.items() if isinstance(text, str)}))

    def focus_control(self) -> None:
        # Not by a focus proxy: with one, Tab passes the languages by.
        shown = self._stack.currentWidget()
        if shown is not None:
            shown.setFocus()

    def show_language(self, lang: Lang) -> None:
        """Turn to the text of a language."""
        self._tabs.choose(lang.value)
        self._stack.setCurrentWidget(self._edits[lang])
        self.label.setBuddy(self._edits[lang])

    def _add_edit(self, code: Lang, lines: int) -> None:
        edit: QLineEdit | QPlainTextEdit = QLineEdit() if self._single else QPlainTextEdit()
        edit.setObjectName(f"{self.name}_{code.value}")
        edit.setAccessibleName(f"{self._spoken} ({LANGUAGE_NAMES[code]})")
        if isinstance(edit, QPlainTextEdit):
            prose(edit, lines)
            self._stack.setFixedHeight(edit.height())
        edit.textChanged.connect(self._changed)
        self._edits[code] = edit
        self._stack.addWidget(edit)

    def _typed_into(self) -> tuple[QWidget, ...]:
        return tuple(self._edits.values())

    def _text(self, code: Lang) -> str:
        edit = self._edits[code]
        return edit.text() if isinstance(edit, QLineEdit) else edit.toPlainText()

    def _changed(self) -> None:
        if not self._loading:
            self._mark()
            self._touched()

    def _mark(self) -> None:
        written = {code for code in Lang if self._text(code).strip()}
        for code in Lang:
            missing = bool(written) and code not in written
            name = LANGUAGE_NAMES[code]
            marked = translate("LocalisedField", "{language}: missing").format(language=name)
            self._tabs.set_text(code.value, marked if missing else name)
