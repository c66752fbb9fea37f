"""A line of text that offers known words while she types; anything else may be typed too."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtWidgets import QCompleter

from heijastus_desk.ui.widgets.fields import TextField

SEPARATOR = ","


class SuggestField(TextField):
    """The value is a str. Arrows and Enter take what is offered, Esc closes it."""

    def __init__(self, name: str, label: str, *, hint: str = "", placeholder: str = "") -> None:
        super().__init__(name, label, hint=hint, placeholder=placeholder)
        self._words = QStringListModel()
        self._completer = QCompleter(self._words, self.edit)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setWidget(self.edit)
        popup = self._completer.popup()
        popup.setObjectName(f"{name}_offered")
        popup.setAccessibleName(self._spoken)
        # Wired by hand: a completer given to the line would replace the whole of it, also where it is a list.
        self.edit.textEdited.connect(self._offer)
        self._completer.activated[str].connect(self._take)

    def suggest(self, words: Sequence[str]) -> None:
        """Offer these words."""
        self._words.setStringList(list(words))

    def typed_last(self) -> str:
        """What the offer is to complete."""
        return self.edit.text().strip()

    def completed(self, word: str) -> str:
        """The line once a word was taken."""
        return word

    def _offer(self, _text: str) -> None:
        prefix = self.typed_last()
        self._completer.setCompletionPrefix(prefix)
        exact = self._completer.completionCount() == 1 and self._completer.currentCompletion() == prefix
        if prefix and self._completer.completionCount() and not exact:
            self._completer.complete()
        else:
            self._completer.popup().hide()

    def _take(self, word: str) -> None:
        self.edit.setText(self.completed(word))
        self._touched()


class WordListField(SuggestField):
    """Words parted by commas; the value is a tuple of str. Each word is offered by itself."""

    def value(self) -> tuple[str, ...]:
        return tuple(word for part in super().value().split(SEPARATOR) if (word := part.strip()))

    def set_value(self, value: Any) -> None:
        super().set_value(f"{SEPARATOR} ".join(value or ()))

    def typed_last(self) -> str:
        return self.edit.text().rpartition(SEPARATOR)[2].strip()

    def completed(self, word: str) -> str:
        before = self.edit.text().rpartition(SEPARATOR)[0].strip()
        return f"{before}{SEPARATOR} {word}{SEPARATOR} " if before else f"{word}{SEPARATOR} "
