"""What the program advises for each kind of record, where that comes from, and the way to take it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.rule_changes import says_the_same
from heijastus_desk.domain.retention.sources import SourcedRule
from heijastus_desk.domain.retention.terms import RetentionRule
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.retention.panels.rules.words import terms_line
from heijastus_desk.ui.widgets.buttons import Button, link
from heijastus_desk.ui.widgets.labels import Hairline, Text
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate

Defaults = dict[RecordClass, tuple[SourcedRule, ...]]


class DefaultsPane(QScrollArea):
    """`wanted` gives the class whose defaults she takes; they go among the rules and are not saved yet."""

    wanted = Signal(str)

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self._lang = lang
        self._first: Button | None = None
        self.setObjectName("rules_defaults")
        self.setAccessibleName(translate("Retention", "Defaults and their sources"))
        self.setProperty("role", "surface")
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)

    def focus_first(self) -> None:
        (self._first or self).setFocus()

    def show_defaults(self, defaults: Defaults, rules: tuple[RetentionRule, ...]) -> None:
        """Show the defaults beside these rules."""
        self._first = None
        inner, column = surface()
        hint = translate("Retention", "Advice for the kinds of record in this register. You decide; say why.")
        column.addWidget(Text(hint, "quiet", wrap=True))
        for n, (record_class, sourced) in enumerate(defaults.items()):
            if n:
                column.addWidget(Hairline())
            self._add(column.addWidget, record_class, sourced, rules)
        column.addStretch(1)
        self.setWidget(inner)

    def _add(
        self,
        add: Callable[..., None],
        record_class: RecordClass,
        sourced: tuple[SourcedRule, ...],
        rules: tuple[RetentionRule, ...],
    ) -> None:
        lang = self._lang
        add(Text(label(record_class, lang), "section", wrap=True))
        for one in sourced:
            add(Text(terms_line(one.rule, lang), wrap=True))
            source = translate("Retention", "{kind}: {source}. Read {day}.").format(
                kind=label(one.source.kind, lang),
                source=one.source.text.get(lang),
                day=format_date(one.source.read_on, lang),
            )
            add(Text(source, "quiet", wrap=True))
        named = tuple(rule for rule in rules if record_class in rule.record_classes)
        if named and says_the_same(named, tuple(one.rule for one in sourced)):
            add(Text(translate("Retention", "✓ Your rules say the same."), "quiet"))
        elif sourced:
            text = translate("Retention", "Use the default")
            button = link(text, f"use_default_{record_class.value}", partial(self.wanted.emit, record_class.value))
            button.setAccessibleName(f"{text}: {label(record_class, lang)}")
            self._first = self._first or button
            add(button, 0, Qt.AlignmentFlag.AlignLeft)


def surface() -> tuple[QWidget, QVBoxLayout]:
    """What scrolls in a pane, and its column."""
    inner = QWidget()
    inner.setProperty("role", "surface")
    inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
    column = QVBoxLayout(inner)
    column.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
    column.setSpacing(theme.GRID)
    return inner, column
