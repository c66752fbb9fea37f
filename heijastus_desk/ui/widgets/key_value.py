"""What is known of something: a quiet name, its value, and where it came from in small print."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.ui.widgets.labels import Text


@dataclass(frozen=True, slots=True)
class Fact:
    """One line; `source` says from whom and when."""

    name: str
    value: str
    source: str = ""


class KeyValue(QWidget):
    """Facts below each other; values can be selected and copied."""

    def __init__(self, name: str, title: str = "") -> None:
        super().__init__()
        self.setObjectName(name)
        self._title = title
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)

    def set_facts(self, facts: Sequence[Fact]) -> None:
        """Show these and nothing else; facts without a value are left out."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if self._title:
            self._column.addWidget(Text(self._title, "section"))
            self._column.addSpacing(4)
        for fact in facts:
            if fact.value:
                self._add(fact)

    def _add(self, fact: Fact) -> None:
        if fact.name:
            self._column.addWidget(Text(fact.name, "quiet"))
        value = Text(fact.value, wrap=True, selectable=True)
        value.setAccessibleName(f"{fact.name}: {fact.value}" if fact.name else fact.value)
        self._column.addWidget(value)
        if fact.source:
            self._column.addWidget(Text(fact.source, "small", wrap=True))
        self._column.addSpacing(6)
