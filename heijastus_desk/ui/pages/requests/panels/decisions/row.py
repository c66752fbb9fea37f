"""A group of records: what the law proposes and why, and the three choices."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.values import Decision
from heijastus_desk.ui.pages.requests.panels.decisions.grouping import Group
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, link
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.labels import Icon, Text
from heijastus_desk.wording.articles import article_in_words
from heijastus_desk.wording.sentences import format_date, label, sentence

translate = QCoreApplication.translate

_LOOKS = {
    Decision.GRANT: ("check", Tone.FINE),
    Decision.PARTIAL: ("info", Tone.SOON),
    Decision.REFUSE: ("close", Tone.NEUTRAL),
}


class DecisionRow(QWidget):
    """`decided` gets the choice; without `is_open` the choices only say what was decided."""

    def __init__(
        self,
        number: int,
        group: Group,
        lang: Lang,
        decided: Callable[[Group, Decision], object],
        apart: Callable[[Group], object],
        *,
        is_open: bool,
    ) -> None:
        super().__init__()
        one = group.first
        self.setObjectName(f"decision_{number}")
        self.setAccessibleName(f"{heading(group, lang)}: {label(group.decision, lang)}. {sentence(one.reason, lang)}")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        icon, tone = _LOOKS[group.decision] if not one.forwarded_to else ("lock", Tone.NEUTRAL)
        across.addWidget(Icon(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(4)
        across.addLayout(column, 1)
        column.addWidget(Text(heading(group, lang), "section", wrap=True))
        column.addWidget(Text(sentence(one.reason, lang), wrap=True))
        column.addWidget(Text(_below(group, lang), "small", wrap=True))
        if one.own_reason:
            column.addWidget(Text(one.own_reason, "quiet", wrap=True))
        self.chips: ChoiceChips | None = None
        if not one.forwarded_to:
            column.addWidget(self._choices(number, group, lang, decided, is_open=is_open))
        if len(group.proposals) > 1 and is_open and not one.forwarded_to:
            column.addWidget(_one_by_one(number, group, lang, apart), 0, Qt.AlignmentFlag.AlignLeft)

    def _choices(
        self, number: int, group: Group, lang: Lang, decided: Callable[[Group, Decision], object], *, is_open: bool
    ) -> ChoiceChips:
        choices = [(one.value, label(one, lang)) for one in Decision]
        chips = self.chips = ChoiceChips(f"decision_choice_{number}", choices, heading(group, lang))
        chips.choose(group.decision.value)
        chips.setEnabled(is_open)

        def choose(chosen: str) -> None:
            # It shows what is decided, not what she is about to say the reason of.
            chips.choose(group.decision.value)
            decided(group, Decision(chosen))

        chips.chosen.connect(choose)
        return chips


def _one_by_one(number: int, group: Group, lang: Lang, apart: Callable[[Group], object]) -> Button:
    button = link(translate("Requests", "Decide one by one"), f"decision_apart_{number}", lambda: apart(group))
    button.setAccessibleName(f"{button.text()}: {heading(group, lang)}")
    return button


def heading(group: Group, lang: Lang) -> str:
    """What kind of records, how many of them, and of one which."""
    one, named = group.first, label(group.first.record_class, lang)
    if len(group.proposals) > 1:
        count = translate("Requests", "%n record(s)", "", len(group.proposals))
        return f"{named} · {count}"
    parts = (named, one.label, format_date(one.own_date, lang) if one.own_date else "")
    return " · ".join(part for part in parts if part)


def _below(group: Group, lang: Lang) -> str:
    one = group.first
    proposed = translate("Requests", "Proposed: {decision}").format(decision=label(one.proposed, lang).lower())
    told = proposed if one.decided is None else translate("Requests", "Decided")
    return " · ".join((told, article_in_words(one.article, lang), label(one.basis, lang)))
