"""The form of a register as a table: which field stands in which section, and what kind of editor it has."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum, StrEnum, auto
from typing import Any

from heijastus_desk.domain.languages import LocalisedText


class Editor(Enum):
    """How a field is edited."""

    LINE = auto()
    """str, one line"""
    TITLE = auto()
    """LocalisedText, one line"""
    TEXT = auto()
    """LocalisedText, several lines"""
    PROSE = auto()
    """str, several lines"""
    CHOICE = auto()
    """a member of `choices`, or None where `optional`"""
    MANY = auto()
    """a tuple of members of `choices`"""
    TICK = auto()
    DECISION = auto()
    """True, False, or None while she has not decided"""
    DATE = auto()
    PERIOD = auto()
    """ISO 8601 text"""
    RECIPIENT = auto()
    """the uid of a recipient, or "" where `optional`"""
    RECORD = auto()
    """one dataclass with `fields`; None instead of a blank one where `optional`"""
    LAYOUT = auto()
    """a HouseLayout with `fields`"""
    WEIGHED_LINES = auto()
    """the lines of a balancing test"""
    CRITERIA = auto()
    """the answers of an impact check"""
    ROWS = auto()
    """a tuple of dataclasses with `fields`, or of texts"""


@dataclass(frozen=True, slots=True, kw_only=True)
class FieldSpec:
    """One field of a register, or of something inside it.

    `answer`: the field has three states, and `none_text` words "there is none"; of several choices it words none.
    `required`: the Finnish text must be there. `deep`: hidden behind "More exactly". `told`: part of the one-line
    summary of a folded row. `blank` makes a new row or record. `more` opens the deep fields of a record
    instead of "More exactly".
    """

    name: str
    editor: Editor
    label: str
    hint: str = ""
    lines: int = 3
    choices: type[StrEnum] | None = None
    optional: bool = False
    required: bool = False
    answer: bool = False
    none_text: str = ""
    deep: bool = False
    told: bool = False
    fields: "tuple[FieldSpec, ...]" = ()
    blank: Callable[[], Any] | None = None
    add: str = ""
    more: str = ""

    @property
    def holds_texts(self) -> bool:
        """Whether the rows are texts without a record around them."""
        return self.editor is Editor.ROWS and self.blank is new_line


@dataclass(frozen=True, slots=True, kw_only=True)
class SectionSpec:
    """A part of the form, with one sentence on what it is for."""

    key: str
    title: str
    hint: str
    fields: tuple[FieldSpec, ...]

    def owns(self, attribute: str) -> bool:
        return any(field.name == attribute for field in self.fields)


@dataclass(frozen=True, slots=True)
class Line:
    """A bare text wrapped so that rows of texts are edited like rows of records."""

    text: LocalisedText = LocalisedText()


def new_line() -> Line:
    return Line()


def texts(
    name: str, label: str, text: str, add: str, *, hint: str, text_hint: str, lines: int = 2, **more: Any
) -> FieldSpec:
    """Rows of texts; `text` labels the text of one row, `text_hint` guides it."""
    inner = FieldSpec(
        name="text", editor=Editor.TEXT, label=text, hint=text_hint, lines=lines, required=True, told=True
    )
    return FieldSpec(
        name=name, editor=Editor.ROWS, label=label, hint=hint, fields=(inner,), blank=new_line, add=add, **more
    )


def field_of(specs: tuple[FieldSpec, ...], name: str) -> FieldSpec | None:
    """The field of that name."""
    return next((spec for spec in specs if spec.name == name), None)
