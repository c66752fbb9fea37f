"""The quiet card over a new vault's lines of today: what is worth doing first, until it is done or put away."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.services.first_things import FirstThing
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.first_things import place_of, words_of
from heijastus_desk.ui.widgets.buttons import Button, link
from heijastus_desk.ui.widgets.labels import Icon, Text

translate = QCoreApplication.translate

_WIDEST = 760
_LINK_PAD = 5


class FirstThingsCard(QFrame):
    """Hidden while nothing is offered, as in every vault that is no longer new."""

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setObjectName("first_things")
        self.setProperty("role", "card")
        self.setMaximumWidth(theme.scaled(_WIDEST))
        self.setAccessibleName(translate("FirstThings", "To begin with"))
        self._context = context
        self._offered: tuple[FirstThing, ...] = ()
        self._rows: list[QWidget] = []
        self._all = Button(translate("FirstThings", "Put all away"), "first_put_away_all", on_click=self._put_all_away)
        head = QHBoxLayout()
        head.addWidget(Text(translate("FirstThings", "To begin with"), "section"), 1)
        head.addWidget(self._all)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID // 2)
        self._grid.setColumnStretch(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 10, 12)
        column.setSpacing(theme.GRID)
        column.addLayout(head)
        column.addLayout(self._grid)
        self.hide()

    def load(self) -> None:
        """Ask what is still offered."""
        self._context.query(self._context.app.first_things.offered, self.show_things, topic="first_things")

    def show_things(self, things: Sequence[FirstThing]) -> None:
        """Show these."""
        if tuple(things) == self._offered:
            return
        self._offered = tuple(things)
        for widget in self._rows:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._rows = []
        for number, thing in enumerate(things):
            self._add(number, thing)
        self.setVisible(bool(things))

    def _add(self, number: int, thing: FirstThing) -> None:
        words = words_of(thing)
        told = QWidget()
        column = QVBoxLayout(told)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        go = link(words.title, f"first_{thing.value}", lambda: self._go(thing))
        go.setAccessibleDescription(words.text)
        column.addWidget(go, 0, Qt.AlignmentFlag.AlignLeft)
        text = Text(words.text, "quiet", wrap=True)
        # Under the link's words, not under its edge.
        text.setContentsMargins(_LINK_PAD, 0, 0, 0)
        column.addWidget(text)
        spoken = translate("FirstThings", "Put away: {thing}").format(thing=words.title)
        away = Button(
            "", f"first_{thing.value}_away", icon="close", spoken=spoken, on_click=lambda: self._put_away(thing)
        )
        for place, widget in enumerate((Icon(words.icon), told, away)):
            self._grid.addWidget(
                widget, number, place, Qt.AlignmentFlag.AlignTop if place != 1 else Qt.AlignmentFlag(0)
            )
            self._rows.append(widget)

    def _go(self, thing: FirstThing) -> None:
        if thing is not FirstThing.NOTICE:
            self._context.open(*place_of(thing))
            return
        app = self._context.app

        def found(register: str) -> None:
            self._context.open(*place_of(thing, register))

        self._context.query(lambda: next((one.uid for one in app.registers.list()), ""), found)

    def _put_away(self, *things: FirstThing) -> None:
        first = self._context.app.first_things
        self._context.change(lambda: first.put_away(*things), lambda _change: self.load())

    def _put_all_away(self) -> None:
        self._put_away(*self._offered)
