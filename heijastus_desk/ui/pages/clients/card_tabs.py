"""The tabs of the card with the actions that belong to each."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget

from heijastus_desk.ui.pages.clients.record_tab import RecordTab
from heijastus_desk.ui.pages.clients.view import CardState, Entry
from heijastus_desk.ui.widgets.buttons import Button, secondary
from heijastus_desk.ui.widgets.card_list import CardList
from heijastus_desk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate

TABS = ("timeline", "people", "contracts", "sessions", "papers", "held")
OPENABLE = frozenset({"contract", "session", "note", "contact", "invoice", "person", "file"})


def tab_titles() -> list[tuple[str, str]]:
    return [
        ("timeline", translate("Clients", "Timeline")),
        ("people", translate("Clients", "People")),
        ("contracts", translate("Clients", "Contracts")),
        ("sessions", translate("Clients", "Sessions")),
        ("papers", translate("Clients", "Papers")),
        ("held", translate("Clients", "Data and rights")),
    ]


class CardTabs(QStackedWidget):
    """`opened` gives the entry to open, `asked` the action she wants."""

    opened = Signal(object)
    asked = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._person_only: list[Button] = []
        self.tabs = {
            "timeline": self._timeline(),
            "people": self._people(),
            "contracts": self._contracts(),
            "sessions": self._sessions(),
            "papers": self._papers(),
            "held": self._held(),
        }
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
        for button in self._person_only:
            button.setVisible(is_person)

    def _open_current(self, tab: RecordTab) -> None:
        entry = tab.current()
        if entry is not None and _can_open(entry):
            self.opened.emit(entry)

    def _button(self, text: str, action: str, icon: str = "") -> Button:
        return secondary(text, f"client_{action}", lambda: self.asked.emit(action), icon=icon)

    def _open_button(self, name: str, text: str) -> Button:
        return secondary(text, f"{name}_open", lambda: self._open_current(self.tabs[name]), icon="edit")

    def _timeline(self) -> RecordTab:
        empty = EmptyState(
            "timeline_empty",
            "session",
            translate("Clients", "Nothing has happened yet"),
            translate("Clients", "Sessions, contacts, notes, contracts and files gather here, newest first."),
            translate("Clients", "Add contract"),
            lambda: self.asked.emit("add_contract"),
        )
        return RecordTab("timeline", translate("Clients", "Timeline"), empty, dated=True)

    def _people(self) -> RecordTab:
        empty = EmptyState(
            "people_empty",
            "clients",
            translate("Clients", "Nobody here yet"),
            translate("Clients", "Persons whose employer this organisation is are shown here."),
        )
        return RecordTab("people", translate("Clients", "People"), empty)

    def _contracts(self) -> RecordTab:
        empty = EmptyState(
            "contracts_empty",
            "contracts",
            translate("Clients", "No contract yet"),
            translate("Clients", "A contract tells what was agreed, who orders, who takes part and until when."),
        )
        edit = self._open_button("contracts", translate("Clients", "Edit contract"))
        add = self._button(translate("Clients", "Add contract"), "add_contract", "add")
        attach = self._button(translate("Clients", "Attach file…"), "attach_contract", "attachment")
        tab = RecordTab("contracts", translate("Clients", "Contracts"), empty, [add, edit, attach])
        tab.enable_for(edit, _can_open)
        tab.enable_for(attach, _can_open)
        return tab

    def _sessions(self) -> RecordTab:
        empty = EmptyState(
            "sessions_empty",
            "session",
            translate("Clients", "No sessions yet"),
            translate("Clients", "Sessions, contacts and notes are listed here, newest first."),
        )
        edit = self._open_button("sessions", translate("Clients", "Open"))
        note = self._button(translate("Clients", "Add note"), "add_note", "add")
        contact = self._button(translate("Clients", "Add contact"), "add_contact", "add")
        self._person_only.append(note)
        tab = RecordTab(
            "sessions", translate("Clients", "Sessions and notes"), empty, [note, contact, edit], dated=True
        )
        tab.enable_for(edit, _can_open)
        return tab

    def _papers(self) -> RecordTab:
        empty = EmptyState(
            "papers_empty",
            "paper",
            translate("Clients", "No papers, files or invoices"),
            translate("Clients", "What lies in folders, what is attached here, and references to invoices."),
        )
        attach = self._button(translate("Clients", "Attach file…"), "attach", "attachment")
        invoice = self._button(translate("Clients", "Add invoice reference"), "add_invoice", "add")
        edit = self._open_button("papers", translate("Clients", "Open"))
        copy = self._button(translate("Clients", "Save a copy…"), "save_copy", "export")
        self._person_only.append(attach)
        tab = RecordTab("papers", translate("Clients", "Paper and files"), empty, [attach, invoice, edit, copy])
        tab.enable_for(edit, lambda entry: _can_open(entry) and entry.table != "file")
        tab.enable_for(copy, lambda entry: entry.table == "file")
        return tab

    def _held(self) -> RecordTab:
        empty = EmptyState(
            "held_empty",
            "retention",
            translate("Clients", "Nothing is kept on this client"),
            translate("Clients", "Each kind of record is shown here with why it is kept and until when."),
        )
        return RecordTab("held", translate("Clients", "What is held and why"), empty)


def _can_open(entry: Entry) -> bool:
    return entry.table in OPENABLE
