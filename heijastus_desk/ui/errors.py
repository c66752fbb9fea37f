"""Brings an expected failure to her: at the field it names, else in the quiet line."""

from collections.abc import Callable, Mapping
from typing import Protocol

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang


class ErrorPlace(Protocol):
    """A field that can show an error under itself."""

    def set_error(self, sentence: str) -> None:
        """Show the sentence; an empty one takes it away."""
        ...

    def focus_control(self) -> None:
        """Bring her to the field."""
        ...


def sentence(error: HeijastusError, lang: Lang, *, at_field: bool = False) -> str:
    """The failure and its remedy in plain words; `at_field` leaves out which field it is."""
    from heijastus_desk.wording.sentences import error_sentence  # noqa: PLC0415 - not needed to show the unlock window

    return error_sentence(error, lang, at_field=at_field)


def clear(fields: Mapping[str, ErrorPlace]) -> None:
    """Take away every error of a form."""
    for place in fields.values():
        place.set_error("")


def show(error: HeijastusError, fields: Mapping[str, ErrorPlace], lang: Lang, elsewhere: Callable[[str], None]) -> None:
    """Show the failure at its field and go there, else tell it `elsewhere`."""
    place = fields.get(error.field or "")
    if place is None:
        elsewhere(sentence(error, lang))
        return
    place.set_error(sentence(error, lang, at_field=True))
    place.focus_control()
