"""Two panels over the card: every two cards that may be of one, and the cards one client may be merged with."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from heijastus_desk.services.clients import ClientRow
from heijastus_desk.services.duplicates import DuplicatePair
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.clients.card_panel import CardPanel
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.widgets.buttons import secondary
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.search_line import SearchLine
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

ASK_AFTER_MS = 150
SHOWN = 50
_AND = "+"


class _PairPanel(CardPanel):
    """`wanted` gives the uids of two cards to lay side by side, the one that stays first."""

    wanted = Signal(str, str)

    def __init__(self, context: PageContext, name: str, title: str, subtitle: str) -> None:
        super().__init__(context, name, title)
        back = secondary(translate("Clients", "Back to the card"), f"{name}_back", self.closed.emit, icon="back")
        self.list = CardList(f"{name}_rows", title, CardLook(dividers=True, wrap=True))
        self.told = Text("", "quiet", wrap=True)
        self.told.setObjectName(f"{name}_told")
        self._nothing = Text("", "quiet", wrap=True)
        self._nothing.setObjectName(f"{name}_nothing")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._stack = QStackedWidget()
        for part in (self.list, self._nothing):
            self._stack.addWidget(part)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(24, 12, 16, 8)
        self.column.setSpacing(theme.GRID)
        self.column.addWidget(SectionHeader(title, back, style="title", subtitle=subtitle))
        self.column.addWidget(self.told)
        self.column.addWidget(self._stack, 1)
        self.list.opened.connect(lambda uid: self.wanted.emit(*uid.split(_AND)))

    def focus_first(self) -> None:
        self.list.setFocus()
        self.list.select_first()

    def show_cards(self, cards: Sequence[CardRow], nothing: str) -> None:
        self.list.set_cards(cards)
        self._nothing.setText(nothing)
        self._stack.setCurrentWidget(self.list if cards else self._nothing)


class DuplicatesPanel(_PairPanel):
    """Every two cards that are alike, the most alike first."""

    def __init__(self, context: PageContext) -> None:
        title = translate("Merging", "Possible duplicates")
        super().__init__(context, "duplicates", title, translate("Merging", "Two cards that may be of one client"))
        self.told.setText(translate("Clients", "Looking…"))
        context.work(
            lambda _progress: context.app.duplicates.pairs(),
            self._show,
            label=translate("Merging", "Looking for duplicates…"),
            lane=Lane.READER,
            topic="duplicates",
        )

    def _show(self, pairs: tuple[DuplicatePair, ...]) -> None:
        lang = self.context.lang
        cards = [
            CardRow(
                f"{pair.first.uid}{_AND}{pair.second.uid}",
                f"{_named(pair.first)}  ·  {_named(pair.second)}",
                ", ".join(label(likeness, lang) for likeness in pair.likenesses),
            )
            for pair in pairs
        ]
        count = translate("Merging", "%n pair(s). Enter lays the two cards side by side.", "", len(pairs))
        self.told.setText(count if cards else "")
        self.show_cards(cards, translate("Merging", "No two cards look like the same client."))
        self.focus_first()


class MergeWithPanel(_PairPanel):
    """The cards one client may be merged with: those that are alike, else whichever she looks for."""

    def __init__(self, context: PageContext, client: LoadedClient) -> None:
        title = translate("Merging", "Merge with another card")
        super().__init__(context, "merge_with", title, client.card.name)
        self._client = client
        spoken = translate("Merging", "A part of the other card's name")
        self.line = SearchLine("merge_with_line", spoken, spoken, ASK_AFTER_MS)
        self.column.insertWidget(1, self.line)
        self.line.typed.connect(self._ask)
        self.line.returnPressed.connect(super().focus_first)
        self._ask()
        QTimer.singleShot(0, self, self.focus_first)

    def focus_first(self) -> None:
        self.line.setFocus()

    def _ask(self) -> None:
        app, card, typed = self.context.app, self._client.card, self.line.text().strip()
        shown = card.person or card.organisation

        def found() -> tuple[ClientRow, ...]:
            if typed or shown is None:
                active = app.clients.list(typed, card.kind, limit=SHOWN)
                return (*active, *app.clients.list(typed, card.kind, archived=True, limit=SHOWN))
            return app.duplicates.like_card(shown)

        self.context.query(found, lambda rows: self._show(rows, typed), topic="merge_with")

    def _show(self, rows: tuple[ClientRow, ...], typed: str) -> None:
        own = self._client.card.uid
        cards = [CardRow(f"{own}{_AND}{row.uid}", _named(row), row.employer) for row in rows if row.uid != own]
        alike = translate("Merging", "These cards look like the same client. Look for any other by its name.")
        self.told.setText(alike if cards and not typed else "")
        nothing = translate("Merging", "No other card looks like this client. Look for the other one by its name.")
        nobody = translate("Clients", "Nobody found. Try a part of a name, a client code or an employer.")
        self.show_cards(cards, nobody if typed else nothing)


def _named(row: ClientRow) -> str:
    archived = translate("Merging", "{name} (archived)")
    return archived.format(name=row.name) if row.archived else row.name
