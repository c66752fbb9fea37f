"""Today's line for a notice in use that is no longer true."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.ui.panels.places import panel_record

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate

_QUOTED = 120


@dataclass(frozen=True, slots=True)
class UntrueNotice:
    """A register whose notice in use is no longer true, in how many things, and the first sentence of it."""

    uid: str
    name: str
    things: int
    sentence: str


def untrue_of(app: "Application", lang: Lang) -> tuple[UntrueNotice, ...]:
    """The notices in use that are no longer true; nothing before the first run is done."""
    if app.controller.get() is None:
        return ()
    names = {stored.uid: stored.value.name.get(lang) for stored in app.registers.list()}
    found: list[UntrueNotice] = []
    for one in app.drift.all(lang):
        sentences = [sentence for line in one.lines for sentence in line.sentences]
        found.append(UntrueNotice(one.register, names[one.register], len(one.lines), next(iter(sentences), "")))
    return tuple(found)


def drift_lines(untrue: Sequence[UntrueNotice]) -> Iterable[Line]:
    """One line each, with the sentence that is no longer true."""
    for one in untrue:
        title = translate("Today", "{register}: %n thing(s) no longer as the notice says", "", one.things)
        said = " ".join(one.sentence.split())
        short = said if len(said) <= _QUOTED else f"{said[:_QUOTED].rsplit(' ', 1)[0]}…"
        text = translate("Today", "No longer true: “{sentence}”").format(sentence=short) if short else ""
        place = panel_record("drift", one.uid)
        yield Line(Topic.UNTRUE, "notices", place, title.format(register=one.name), text or _look())


def _look() -> str:
    return translate("Today", "Look at what has changed, and publish a version that tells of it.")
