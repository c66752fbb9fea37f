"""How the rules changed: when, why, what they were and what they became."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QScrollArea

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.rule_changes import RuleChange
from heijastus_desk.ui.pages.retention.panels.rules.defaults_pane import surface
from heijastus_desk.ui.pages.retention.panels.rules.words import difference_lines
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.labels import Hairline, Text
from heijastus_desk.wording.sentences import format_date

translate = QCoreApplication.translate


class HistoryPane(QScrollArea):
    """Newest first; read with the arrows."""

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self._lang = lang
        self.setObjectName("rules_history")
        self.setAccessibleName(translate("Retention", "How the rules changed"))
        self.setProperty("role", "surface")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def focus_first(self) -> None:
        self.setFocus()

    def show_history(self, history: tuple[RuleChange, ...]) -> None:
        """Show these changes."""
        inner, column = surface()
        if not history:
            column.addWidget(
                EmptyState(
                    "rules_no_history",
                    "retention",
                    translate("Retention", "The rules have not been changed"),
                    translate("Retention", "When you change them, what they were stays here, with the day and why."),
                )
            )
        for n, change in enumerate(history):
            if n:
                column.addWidget(Hairline())
            column.addWidget(Text(format_date(change.changed_on, self._lang), "section"))
            why = change.why or translate("Retention", "No reason was written down.")
            column.addWidget(Text(why, "body" if change.why else "quiet", wrap=True, selectable=True))
            for difference in change.differences:
                *was, became = difference_lines(difference, self._lang)
                for line in was:
                    column.addWidget(Text(line, "quiet", wrap=True))
                column.addWidget(Text(became, wrap=True))
        column.addStretch(1)
        self.setWidget(inner)
