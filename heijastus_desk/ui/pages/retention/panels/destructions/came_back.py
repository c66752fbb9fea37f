"""Texts that came back with an older backup and may name somebody erased: looked at one by one."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.erasure_views import CameBack
from heijastus_desk.ui import theme
from heijastus_desk.ui.record_places import CardPlace
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.card_model import CardRow
from heijastus_desk.ui.widgets.fitted_list import FittedList
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


class CameBackPart(QFrame):
    """`looked_at` gives the uid of the to-do, `opened` the way to the record; hidden while there are none."""

    looked_at = Signal(str)
    opened = Signal(str)

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("came_back_part")
        self.setProperty("role", "ask")
        self._lang = lang
        self._items: dict[str, CameBack] = {}
        self._title = Text("", "section", wrap=True)
        self.list = FittedList("came_back_list", translate("Destructions", "Records that came back"))
        self.open = secondary(translate("Destructions", "Open the record"), "came_back_open", self._open, icon="edit")
        self.done = secondary(
            translate("Destructions", "I have looked at it"), "came_back_done", self._done, icon="check"
        )
        self.list.opened.connect(lambda _uid: self._open())
        hint = translate(
            "Destructions",
            "They came with an older backup that did not know of the erasure. Take the name out where it stands, "
            "then say so here.",
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(theme.GRID)
        for part in (self._title, Text(hint, wrap=True), self.list):
            column.addWidget(part)
        buttons = FlowLayout()
        buttons.addWidget(self.open)
        buttons.addWidget(self.done)
        column.addLayout(buttons)
        self.hide()

    def show_items(self, items: tuple[CameBack, ...]) -> None:
        """Show what is still to be looked at."""
        self._items = {item.uid: item for item in items}
        self._title.setText(translate("Destructions", "%n record(s) may name somebody who was erased", "", len(items)))
        self.list.show_cards([self._row(item) for item in items])
        if items and not self.list.current_uid():
            self.list.select_first()
        reveal(self, shown=bool(items))

    def _row(self, item: CameBack) -> CardRow:
        what = label(item.record_class, self._lang) if item.record_class else ""
        report = translate("Destructions", "Destruction report {number}").format(number=item.number)
        about = item.about or translate("Erasing", "your own business")
        return CardRow(item.uid, about, ", ".join(part for part in (what, report) if part))

    def _open(self) -> None:
        item = self._items.get(self.list.current_uid())
        if item is not None and item.about_uid:
            note = CardPlace(item.about_uid, "sessions", f"note:{item.item_uid}")
            self.opened.emit(note.record if item.table == "note" else item.about_uid)

    def _done(self) -> None:
        if self.list.current_uid() in self._items:
            self.looked_at.emit(self.list.current_uid())
