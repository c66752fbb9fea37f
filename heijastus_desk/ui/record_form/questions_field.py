"""Fields of fixed questions: the ten lines of a balancing test, the nine signs of a high risk."""

from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain import values
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.weighing import BalancingLine, ImpactAnswer, ImpactCriterion, WeighedLine
from heijastus_desk.services.weighing import question
from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.fields import ProseField
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_OPEN, _NO, _YES = "open", "no", "yes"
_LINES = 2


class WeighedLinesField(FormField):
    """The value is a tuple of the lines she has written something to, in the order they are asked."""

    def __init__(self, name: str, title: str, lang: Lang, *, hint: str = "") -> None:
        control = QWidget()
        super().__init__(name, title, control, hint=hint)
        self.hint_first()
        self.lines: dict[BalancingLine, ProseField] = {}
        column = _column(control)
        for number, line in enumerate(BalancingLine, 1):
            heading = f"{number}. {label(line, lang)}"
            field = ProseField(f"{name}_{line.value}", heading, hint=question(line, lang), lines=_LINES)
            field.hint_first()
            field.edited.connect(self._touched)
            self.lines[line] = field
            column.addWidget(field)
        control.setFocusProxy(self.lines[BalancingLine.INTEREST].edit)
        self.set_hint(self._hint)

    def value(self) -> tuple[WeighedLine, ...]:
        texts = ((line, field.value()) for line, field in self.lines.items())
        return tuple(WeighedLine(line=line, text=text) for line, text in texts if text)

    def set_value(self, value: Any) -> None:
        told = {one.line: one.text for one in value or ()}
        for line, field in self.lines.items():
            field.set_value(told.get(line, ""))


class _Criterion(FormField):
    """One sign: not answered, no or yes, and why."""

    def __init__(self, name: str, criterion: ImpactCriterion, lang: Lang) -> None:
        title = label(criterion, lang)
        control = QWidget()
        super().__init__(name, title, control, hint=question(criterion, lang))
        self.hint_first()
        self._criterion = criterion
        self._chips = ChoiceChips(
            f"{name}_applies",
            [
                (_OPEN, translate("Notices", "Not yet answered")),
                (_NO, translate("Notices", "No")),
                (_YES, translate("Notices", "Yes")),
            ],
            spoken=title,
        )
        self._why: ProseField | None = None
        self._inner = _column(control)
        self._inner.setContentsMargins(0, 0, 0, 0)
        self._inner.setSpacing(6)
        self._inner.addWidget(self._chips)
        control.setFocusProxy(self._chips.button(_OPEN))
        self.set_hint(self._hint)
        self._chips.chosen.connect(lambda _choice: self._chosen())

    def value(self) -> ImpactAnswer | None:
        choice = self._chips.choice()
        if choice == _OPEN:
            return None
        why = values.prose(self.why.value(), field=self.name)
        return ImpactAnswer(criterion=self._criterion, applies=choice == _YES, why=why)

    def set_value(self, value: Any) -> None:
        self._chips.choose(_OPEN if value is None else _YES if value.applies else _NO)
        if value is not None or self._why is not None:
            self.why.set_value(value.why if value is not None else "")
            self.why.setVisible(value is not None)

    @property
    def why(self) -> ProseField:
        """Her reason; made when a sign is first answered, for many never are."""
        if self._why is None:
            self._why = ProseField(f"{self.name}_why", translate("Notices", "Why you think so"), lines=_LINES)
            self._why.edited.connect(self._touched)
            self._inner.addWidget(self._why)
        return self._why

    def choose(self, choice: str) -> None:
        """Press a chip: open, no or yes."""
        self._chips.button(choice).click()

    def _chosen(self) -> None:
        self.why.setVisible(self._chips.choice() != _OPEN)
        self._touched()


class CriteriaField(FormField):
    """The value is a tuple of the signs she has answered, in the order they are asked."""

    def __init__(self, name: str, title: str, lang: Lang, *, hint: str = "") -> None:
        control = QWidget()
        super().__init__(name, title, control, hint=hint)
        self.hint_first()
        column = _column(control)
        self.criteria: dict[ImpactCriterion, _Criterion] = {}
        for criterion in ImpactCriterion:
            field = _Criterion(f"{name}_{criterion.value}", criterion, lang)
            field.edited.connect(self._touched)
            self.criteria[criterion] = field
            column.addWidget(field)
        control.setFocusProxy(self.criteria[ImpactCriterion.EVALUATION].control)
        self.set_hint(self._hint)

    def value(self) -> tuple[ImpactAnswer, ...]:
        answers = (field.value() for field in self.criteria.values())
        return tuple(answer for answer in answers if answer is not None)

    def set_value(self, value: Any) -> None:
        told = {one.criterion: one for one in value or ()}
        for criterion, field in self.criteria.items():
            field.set_value(told.get(criterion))


def _column(holder: QWidget) -> QVBoxLayout:
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, theme.GRID, 0, 0)
    column.setSpacing(2 * theme.GRID)
    return column
