"""Beside the rows: how to reach the client, the contract in force, and why the data are kept."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.clients.view import CardState, FactLine
from heijastus_desk.ui.theme import TextSize
from heijastus_desk.ui.widgets.address import Address
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate

WIDTH = 228
_SCROLL_BAR = 14


class SideColumn(QScrollArea):
    """Parts without anything to say are left out."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("client_side")
        self.setProperty("role", "surface")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        holder = QWidget()
        holder.setProperty("role", "surface")
        self._column = QVBoxLayout(holder)
        self._column.setContentsMargins(0, 8, 0, 8)
        self._column.setSpacing(2)
        self.setWidget(holder)
        self.fit_text()

    def fit_text(self) -> None:
        """Take the width the text size needs."""
        self.setFixedWidth(theme.scaled(WIDTH))

    def show_card(self, state: CardState) -> None:
        """Show these facts and nothing else."""
        while (item := self._column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._add_part(translate("Clients", "How to reach"), state.contact_facts)
        self._add_part(translate("Clients", "Contract"), state.contract_facts)
        self._add_part(translate("Clients", "Why the data are kept"), state.why_facts)
        if state.why_facts:
            self._column.addWidget(Text(translate("Clients", "Nothing goes by itself."), "small", wrap=True))
        self._column.addStretch(1)

    def _add_part(self, title: str, facts: Sequence[FactLine]) -> None:
        told = [fact for fact in facts if fact.value]
        if not told:
            return
        self._column.addWidget(Text(title, "section"))
        self._column.addSpacing(4)
        for fact in told:
            if fact.name:
                self._column.addWidget(Text(fact.name, "quiet", wrap=True))
            self._column.addWidget(self._value(fact))
            if fact.source:
                self._column.addWidget(Text(fact.source, "small", wrap=True))
            self._column.addSpacing(6)
        self._column.addSpacing(10)

    def _value(self, fact: FactLine) -> Text | Address:
        """The value to read and copy, whole: a word too long for the column, such as an address, goes on below."""
        metrics = QFontMetrics(theme.font(TextSize.BODY))
        widest = max(metrics.horizontalAdvance(word) for word in fact.value.split())
        fits = widest <= self.width() - _SCROLL_BAR
        value = Text(fact.value, wrap=True, selectable=True) if fits else Address(fact.value)
        value.setAccessibleName(f"{fact.name}: {fact.value}" if fact.name else fact.value)
        return value
