"""Today's lines for guided rounds: a year has passed, or one is under way."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rounds.plans import next_step, steps_of
from heijastus_desk.services.rounds import RoundNews
from heijastus_desk.ui.pages.today.line import Line, Topic
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.wording import rounds

translate = QCoreApplication.translate


def guided_lines(news: RoundNews, lang: Lang) -> Iterable[Line]:
    """One line for each round under way, where it goes on; one when the year's is due."""
    for one in news.under_way:
        step = next_step(one)
        left = len(steps_of(one.kind)) - len(one.steps)
        title = translate("Today", "{round}: %n step(s) left", "", left)
        name = rounds.kind_words(one.kind, "title", lang)
        text = translate("Today", "Go on with “{step}”.").format(
            step=rounds.step_title(one.kind, step, lang) if step else rounds.kind_words(one.kind, "sign", lang)
        )
        place = panel_record(one.kind.value, step.value if step else "")
        yield Line(Topic.GUIDED, "retention", place, title.format(round=name), text)
    if news.year_due:
        title = translate("Today", "A year has passed: time for the year's half hour")
        text = translate("Today", "Nine things to look at together, and a dated minute for your binder.")
        yield Line(Topic.YEAR, "retention", panel_record("year", ""), title, text)
