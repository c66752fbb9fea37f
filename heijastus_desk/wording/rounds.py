"""The words of the guided rounds: steps, what to do in them, and what was counted, from `resources/rounds`."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any, Final

from heijastus_desk.assets import table
from heijastus_desk.domain.accounting import VoucherPlace
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.own_records import OwnRecordKind
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.rounds.values import Figure, FigureCode, RoundKind, RoundStep, StepOutcome
from heijastus_desk.wording.sentences import format_date, label

_ABOUT: Final[Mapping[FigureCode, type[StrEnum]]] = {
    FigureCode.OPEN_MATTERS: HoldCause,
    FigureCode.CLASS_NOW: RecordClass,
    FigureCode.CLASS_UNTIL: RecordClass,
    FigureCode.CLASS_OPEN: RecordClass,
    FigureCode.CLASS_HELD: RecordClass,
    FigureCode.VOUCHERS: VoucherPlace,
    FigureCode.OWN_RECORDS_DUE: OwnRecordKind,
}
"""The enumeration behind a figure's `of`."""
CLASS_FORMS: Final[Mapping[FigureCode, str]] = {
    FigureCode.CLASS_NOW: "now",
    FigureCode.CLASS_OPEN: "open",
    FigureCode.CLASS_HELD: "held",
    FigureCode.CLASS_UNTIL: "until",
}
"""Figures of which a class has up to four; they are told in one line."""
_SILENT: Final = frozenset({FigureCode.SHELF_FOUND})
_ANY: Final = "any"


def words(part: str, key: str, lang: Lang) -> str:
    """A fixed text of a part, such as `minute`; raises KeyError for one nobody wrote."""
    found: str = _table(lang)[part][key]
    return found


def lines(part: str, key: str, lang: Lang) -> tuple[str, ...]:
    """A fixed list of a part."""
    return tuple(_table(lang)[part][key])


def kind_words(kind: RoundKind, key: str, lang: Lang) -> str:
    """A text of a round: title, lead, begin, keeper, sign, minute, signed_by or first."""
    found: str = _table(lang)["kinds"][kind.value][key]
    return found


def step_title(kind: RoundKind, step: RoundStep, lang: Lang) -> str:
    """What a step is called in a round."""
    return _step(kind, step, lang)["title"]


def step_text(kind: RoundKind, step: RoundStep, lang: Lang) -> str:
    """What a step is about and why it comes here."""
    return _step(kind, step, lang)["text"]


def step_tasks(kind: RoundKind, step: RoundStep, lang: Lang) -> tuple[str, ...]:
    """What is done in a step, one thing after the other."""
    return tuple(_step(kind, step, lang)["do"])


def outcome_word(outcome: StepOutcome | None, lang: Lang) -> str:
    """How a step came out; also for one nobody has done yet."""
    return words("outcomes", outcome.value if outcome is not None else "none", lang)


def outcome_act(outcome: StepOutcome, lang: Lang) -> str:
    """What she says of a step, on its button."""
    return words("acts", outcome.value, lang)


def about(figure: Figure, lang: Lang) -> str:
    """What a figure is about: a class, a cause, a place; empty where it is about one thing only."""
    kind = _ABOUT.get(figure.code)
    return label(kind(figure.of), lang) if kind is not None and figure.of else ""


def figure_sentence(figure: Figure, lang: Lang) -> str:
    """A figure in words; empty where there is nothing worth telling."""
    if figure.code in _SILENT:
        return ""
    forms: Mapping[str, str] = _table(lang)["figures"][figure.code.value]
    template = forms.get("none", "")
    if figure.day is not None and "dated" in forms:
        template = forms["dated"]
    elif figure.count:
        template = forms["one" if figure.count == 1 else "many"]
    day = format_date(figure.day, lang) if figure.day else ""
    return template.format(count=figure.count, day=day, of=about(figure, lang))


@dataclass(frozen=True, slots=True)
class Told:
    """One line of what was counted; `wants_work` while there is something to see to."""

    text: str
    wants_work: bool
    record_class: str = ""
    """code of the class it is about; empty for every other line"""


def told(figures: Iterable[Figure], lang: Lang) -> tuple[Told, ...]:
    """Figures in words, all of one class in one line; those with nothing to tell are left out."""
    single: list[Told] = []
    classes: dict[str, list[Figure]] = {}
    for figure in figures:
        if figure.code in CLASS_FORMS:
            classes.setdefault(figure.of, []).append(figure)
            continue
        text = figure_sentence(figure, lang)
        if text:
            single.append(Told(text, figure.wants_work))
    merged = [Told(_of_class(mine, lang), any(one.wants_work for one in mine), of) for of, mine in classes.items()]
    return (*single, *merged)


def class_part(figure: Figure, lang: Lang) -> str:
    """How many of a class stand where, without its name."""
    day = format_date(figure.day, lang) if figure.day else ""
    key = CLASS_FORMS[figure.code]
    if day and figure.code is FigureCode.CLASS_UNTIL:
        key = f"{key}_dated"
    return words("classes", key, lang).format(count=figure.count, day=day)


def _of_class(figures: Sequence[Figure], lang: Lang) -> str:
    return f"{about(figures[0], lang)}: {', '.join(class_part(figure, lang) for figure in figures)}"


def _step(kind: RoundKind, step: RoundStep, lang: Lang) -> Mapping[str, Any]:
    steps = _table(lang)["steps"]
    own = steps[kind.value].get(step.value)
    return own if own is not None else steps[_ANY][step.value]


def _table(lang: Lang) -> Mapping[str, Any]:
    return table("rounds", f"{lang.value}.toml")
