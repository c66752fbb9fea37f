"""Beside the rows: how to reach the client, the contract in force, and why the data are kept."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.clients.view import CardState, FactLine
from heijastus_desk.ui.widgets.key_value import Fact, KeyValue
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate

WIDTH = 264


class SideColumn(QScrollArea):
    """Parts without anything to say are left out."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("client_side")
        self.setProperty("role", "surface")
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._contact = KeyValue("client_contact_facts", translate("Clients", "How to reach"))
        self._contract = KeyValue("client_contract_facts", translate("Clients", "Contract"))
        self._why = KeyValue("client_why_facts", translate("Clients", "Why the data are kept"))
        self._nothing_goes = Text(translate("Clients", "Nothing goes by itself."), "small", wrap=True)
        holder = QWidget()
        holder.setProperty("role", "surface")
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 8, 8)
        column.setSpacing(theme.GRID)
        for part in (self._contact, self._contract, self._why, self._nothing_goes):
            column.addWidget(part)
        column.addStretch(1)
        self.setWidget(holder)
        self.fit_text()

    def fit_text(self) -> None:
        """Take the width the text size needs."""
        self.setFixedWidth(theme.scaled(WIDTH))

    def show_card(self, state: CardState) -> None:
        for part, facts in (
            (self._contact, state.contact_facts),
            (self._contract, state.contract_facts),
            (self._why, state.why_facts),
        ):
            part.set_facts(_facts(facts))
            part.setVisible(bool(facts))
        self._nothing_goes.setVisible(bool(state.why_facts))


def _facts(lines: Sequence[FactLine]) -> list[Fact]:
    return [Fact(line.name, line.value, line.source) for line in lines]
