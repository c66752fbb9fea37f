"""A language nobody speaks: every phrase longer by two fifths, accented and in ⟦ ⟧, so that a bare one shows."""

import re
from collections.abc import Generator, Mapping
from contextlib import contextmanager
from typing import Any, Final

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from heijastus_desk import assets
from heijastus_desk.ui import translation

OPENING, CLOSING = "⟦", "⟧"
LONGER_BY: Final = 0.4
_ACCENTED: Final = str.maketrans("aAeEiIoOuUcCnNsSzZ", "áÅéÊïÎöØůÛçČñŇšŠžŽ")
_PADDING: Final = "onge"
# Placeholders of both kinds, Qt's numbers, mark-up and the letter after a mnemonic: the program reads them.
_KEPT: Final = re.compile(r"(\{[^{}]*\}|%n|%\d|<[^<>]*>|&\w+;|&\S)")
_WORDS: Final = re.compile(r"[^\W\d_]{2}")
_SPOKEN: Final = {"wording": ("errors", "reasons", "labels", "forms", "fields", "events"), "rounds": (), "review": ()}
"""the texts of the window below `resources`, by folder and, where not all of a file is words, by table"""


def disguised(phrase: str) -> str:
    """The phrase in the pseudo-language; placeholders, mark-up and mnemonics stay as they are."""
    if not phrase or phrase.startswith(OPENING):
        return phrase
    dressed = "".join(
        part if at % 2 else part.translate(_ACCENTED) for at, part in enumerate(_KEPT.split(phrase)) if part
    )
    return f"{OPENING}{dressed}{_padding(len(_KEPT.sub('', phrase)))}{CLOSING}"


def _padding(length: int) -> str:
    """So many letters more, in words of the usual length: one long word would be no fair trial of a line."""
    wanted = round(length * LONGER_BY)
    if wanted < 3:
        return _PADDING[:wanted]
    words = [_PADDING] * (wanted // (len(_PADDING) + 1)) or [_PADDING[:wanted]]
    return " " + " ".join(words)


class PseudoTranslator(QTranslator):
    """Answers every phrase of the window; Qt fills `%n` into what it gets."""

    def translate(
        self, context: str, source: str, disambiguation: str | None = None, n: int = -1
    ) -> str:  # pragma: no cover - called by Qt
        del context, disambiguation, n
        return disguised(source)

    def isEmpty(self) -> bool:
        return False


@contextmanager
def spoken() -> Generator[None]:
    """While it lasts the program speaks the pseudo-language, in the window and in the texts beside it."""
    own = PseudoTranslator()
    with translation.laid_over(own), assets.read_through(_through):
        yield


def bare(window: QWidget) -> list[str]:
    """Words of labels and buttons in sight that did not pass through the pseudo-language: data, or a bare phrase."""
    texts = [
        str(getattr(widget, "text")())  # noqa: B009 - a label or a button
        for widget in window.findChildren(QWidget)
        if isinstance(widget, QLabel | QAbstractButton) and widget.isVisibleTo(window)
    ]
    return [text for text in texts if _WORDS.search(text) and OPENING not in text]


def _through(parts: tuple[str, ...], read: dict[str, Any]) -> dict[str, Any]:
    tables = _SPOKEN.get(parts[0])
    if tables is None or not _is_in_a_language(parts[-1]):
        return read
    return {key: _dressed(value) if not tables or key in tables else value for key, value in read.items()}


def _is_in_a_language(name: str) -> bool:
    return name in {"fi.toml", "sv.toml", "en.toml"}


def _dressed(value: Any) -> Any:
    if isinstance(value, str):
        return disguised(value) if _WORDS.search(value) else value
    if isinstance(value, Mapping):
        return {key: _dressed(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [_dressed(inner) for inner in value]
    return value
