"""The tabs of the card with the actions that belong to each."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget

from heijastus_desk.ui.pages.clients.record_tab import RecordTab
from heijastus_desk.ui.pages.clients.tabs import consents, contracts, held, papers, people, sessions, timeline
from heijastus_desk.ui.pages.clients.tabs.desk import TabDesk, can_open
from heijastus_desk.ui.pages.clients.view import CardState
from heijastus_desk.ui.widgets.card_list import CardList

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class TabSpec:
    """A tab: its key, which is also the field of `CardState` that fills it, its word, and how it is made."""

    key: str
    title: Callable[[], str]
    make: Callable[[TabDesk], RecordTab]


TABS = (
    TabSpec("timeline", lambda: translate("Clients", "Timeline"), timeline.make),
    TabSpec("people", lambda: translate("Clients", "People"), people.make),
    TabSpec("contracts", lambda: translate("Clients", "Contracts"), contracts.make),
    TabSpec("sessions", lambda: translate("Clients", "Sessions"), sessions.make),
    TabSpec("consents", lambda: translate("Clients", "Consents"), consents.make),
    TabSpec("papers", lambda: translate("Clients", "Papers"), papers.make),
    TabSpec("held", lambda: translate("Clients", "Data and rights"), held.make),
)


def tab_titles() -> list[tuple[str, str]]:
    return [(spec.key, spec.title()) for spec in TABS]


class CardTabs(QStackedWidget):
    """`opened` gives the entry to open, `asked` the action she wants."""

    opened = Signal(object)
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._desk = TabDesk(self.asked.emit, lambda key: self._open_current(self.tabs[key]))
        self.tabs = {spec.key: spec.make(self._desk) for spec in TABS}
        for tab in self.tabs.values():
            self.addWidget(tab)
            tab.opened.connect(lambda _uid, one=tab: self._open_current(one))

    def show_tab(self, key: str) -> None:
        self.setCurrentWidget(self.tabs[key])

    def hasHeightForWidth(self) -> bool:
        """The tab with most buttons must not take the room of the header above the one in front."""
        return False

    def rows_in_front(self) -> CardList:
        """The list of the tab she is looking at."""
        return next(tab.list for tab in self.tabs.values() if tab is self.currentWidget())

    def show_card(self, state: CardState, *, is_person: bool) -> None:
        """Fill every tab."""
        for key, tab in self.tabs.items():
            tab.show_entries(getattr(state, key))
        for button in self._desk.person_only:
            button.setVisible(is_person)
        for entry in self._desk.organisation_only:
            entry.setVisible(not is_person)

    def _open_current(self, tab: RecordTab) -> None:
        entry = tab.current()
        if entry is not None and can_open(entry):
            self.opened.emit(entry)
