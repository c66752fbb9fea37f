"""The rules as rows of plain sentences that unfold into their fields."""

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.retention.terms import RetentionRule
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.retention.panels.rules.words import rule_line
from heijastus_desk.ui.record_form.editors import Editors, FormWorld
from heijastus_desk.ui.record_form.rows_field import RowsField
from heijastus_desk.ui.record_form.rule_rows import rule_rows
from heijastus_desk.ui.widgets.buttons import link
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.labels import Text, reveal

translate = QCoreApplication.translate


class RulesPane(QWidget):
    """`edited` tells of every edit by her hand; `to_notice` that she wants to see where the notice is untrue."""

    edited = Signal()
    to_notice = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        lang = context.lang
        world = FormWorld(lang=lang, today=context.clock.today(), say=context.say, text_lang=lang)
        self.field = RowsField("rules", rule_rows(), Editors(world), lambda rule: rule_line(rule, lang), context.say)
        self.field.edited.connect(self.edited)
        self._untrue = Text(
            translate("Retention", "The notice in use still tells of other periods. It has to be brought up to date."),
            wrap=True,
        )
        self._to_notice = link(translate("Retention", "Show it in the notice"), "rules_to_notice", self.to_notice.emit)
        inner = QWidget()
        inner.setProperty("role", "surface")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID)
        column.addWidget(self._untrue)
        column.addWidget(self._to_notice, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.field)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setObjectName("rules_scroll")
        self._scroll.setProperty("role", "surface")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._scroll.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._scroll)

    def focus_first(self) -> None:
        self.field.focus_control()

    def show_rules(self, rules: tuple[RetentionRule, ...]) -> None:
        """Show these rules, without telling of an edit."""
        self.field.set_error("")
        self.field.set_value(rules)

    def show_untrue(self, *, is_untrue: bool) -> None:
        """Tell that the notice in use says otherwise."""
        self._untrue.set_tone(theme.Tone.SOON)
        for part in (self._untrue, self._to_notice):
            reveal(part, shown=is_untrue)

    def rules(self) -> tuple[RetentionRule, ...]:
        """The rules with every valid edit in them."""
        return self.field.value()

    @property
    def has_wrong(self) -> bool:
        return self.field.first_wrong() is not None

    def check(self, context: PageContext) -> bool:
        """Whether every field can be saved; if not, the first wrong one says why."""
        self.field.set_error("")
        wrong = self.field.first_wrong()
        if wrong is None:
            return True
        field, error = wrong
        field.set_error(context.shared.sentence(error))
        self._go_to(field)
        return False

    def show_error(self, error: HeijastusError, sentence: str) -> bool:
        """Show a refusal at the rule it names; False when no rule is meant."""
        steps = (error.field or "").split(".")
        if steps[0] != "retention":
            return False
        field = self.field.reveal(steps[1:]) or self.field
        field.set_error(sentence)
        self._go_to(field)
        return True

    def _go_to(self, field: FormField) -> None:
        field.focus_control()
        QTimer.singleShot(0, field, lambda: self._scroll.ensureWidgetVisible(field))
