"""A line of text that offers known words while she types; anything else may be typed too."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QObject, QStringListModel, Qt, Signal
from PySide6.QtWidgets import QCompleter, QLineEdit, QListView

from heijastus_desk.domain import values
from heijastus_desk.ui.widgets.fields import TextField
from heijastus_desk.ui.widgets.form_field import FormField

SEPARATOR = ","


class Suggestions(QObject):
    """Offers words below a line; with `many` each word after a comma by itself. `taken` tells of one she took.

    Arrows and Enter take what is offered, Esc closes it.
    """

    taken = Signal()

    def __init__(self, edit: QLineEdit, name: str, spoken: str, *, many: bool = False) -> None:
        super().__init__(edit)
        self._edit, self._many = edit, many
        self._words = QStringListModel()
        self._popup = QListView()
        self._popup.setObjectName(f"{name}_offered")
        self._popup.setAccessibleName(spoken)
        self._completer = QCompleter(self._words, edit)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setPopup(self._popup)
        # Wired by hand: a completer given to the line would replace the whole of it, also where it is a list.
        self._completer.setWidget(edit)
        edit.textEdited.connect(self._offer)
        self._completer.activated.connect(self._take)

    def suggest(self, words: Sequence[str]) -> None:
        """Offer these words."""
        self._words.setStringList(list(words))

    def _offer(self, _text: str) -> None:
        typed = self._last_word()
        self._completer.setCompletionPrefix(typed)
        only_itself = self._completer.completionCount() == 1 and self._completer.currentCompletion() == typed
        if typed and self._completer.completionCount() and not only_itself:
            self._completer.complete()
        else:
            self._popup.hide()

    def _last_word(self) -> str:
        text = self._edit.text()
        return (text.rpartition(SEPARATOR)[2] if self._many else text).strip()

    def _take(self, word: Any) -> None:
        if self._many:
            before = self._edit.text().rpartition(SEPARATOR)[0].strip()
            word = f"{before}{SEPARATOR} {word}{SEPARATOR} " if before else f"{word}{SEPARATOR} "
        self._edit.setText(str(word))
        self.taken.emit()


class SuggestField(TextField):
    """The value is a str; `suggest` what is offered."""

    def __init__(self, name: str, label: str, *, hint: str = "", placeholder: str = "") -> None:
        super().__init__(name, label, hint=hint, placeholder=placeholder)
        self._offered = Suggestions(self.edit, name, self._spoken)
        self._offered.taken.connect(self._touched)

    def suggest(self, words: Sequence[str]) -> None:
        """Offer these words."""
        self._offered.suggest(words)


class WordListField(FormField):
    """Words parted by commas; the value is a tuple of str. Each word is offered by itself."""

    def __init__(self, name: str, label: str, *, hint: str = "") -> None:
        self.edit = QLineEdit()
        super().__init__(name, label, self.edit, hint=hint)
        self._offered = Suggestions(self.edit, name, self._spoken, many=True)
        self._offered.taken.connect(self._touched)
        self.edit.textEdited.connect(lambda _text: self._touched())

    def suggest(self, words: Sequence[str]) -> None:
        """Offer these words."""
        self._offered.suggest(words)

    def value(self) -> tuple[str, ...]:
        parts = values.prose(self.edit.text(), field=self.name).split(SEPARATOR)
        return tuple(word for part in parts if (word := part.strip()))

    def set_value(self, value: Any) -> None:
        words: Sequence[str] = value or ()
        self.edit.setText(f"{SEPARATOR} ".join(words))
        self.edit.setCursorPosition(0)

    def as_typed(self) -> str:
        return self.edit.text()

    def show_typed(self, typed: Any) -> None:
        if isinstance(typed, str):
            self.edit.setText(typed)
