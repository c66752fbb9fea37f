"""Printing from the card: the list of papers, what each needs, and the page as it will be printed."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.client_papers import FILE_NAMES, FOR_OTHERS, PaperKind, PaperOrder
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.clients.card_panel import CardPanel
from heijastus_desk.ui.pages.clients.forms.session_form import contract_choices
from heijastus_desk.ui.pages.clients.loading import LoadedClient
from heijastus_desk.ui.pages.clients.print_offers import WITH_CONTRACT, offers
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.fields import ChoiceField
from heijastus_desk.ui.widgets.localised_field import LANGUAGE_NAMES
from heijastus_desk.ui.widgets.printed_pages import PrintedPages
from heijastus_desk.ui.widgets.search_line import SearchLine
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate

_LIST_WIDTH = 250
_ASK_AFTER_MS = 250
_TOPIC = "client_paper"


class PrintPanel(CardPanel):
    """`pdf` holds the pages shown. `came_back` gives the contract whose signed sheet she has in her hand."""

    came_back = Signal(str)

    def __init__(self, context: PageContext, client: LoadedClient) -> None:
        super().__init__(context, "print_panel", translate("Clients", "Print"))
        self._client = client
        self.pdf = b""
        self._making = False
        self._lang_chosen = False
        self.output = PaperOutput(context, self)
        look = CardLook(dividers=True, wrap=True)
        self.papers = CardList("print_papers", translate("Clients", "What can be printed"), look)
        self.contract = ChoiceField("print_contract", translate("Clients", "Contract"), self._contracts())
        self.words = SearchLine(
            "print_words",
            translate("Clients", "Only notes with these words"),
            translate("Clients", "Only notes with these words"),
            _ASK_AFTER_MS,
        )
        self.languages = ChoiceChips(
            "print_language",
            [(code.value, LANGUAGE_NAMES[code]) for code in Lang],
            translate("Clients", "Language of the paper"),
        )
        self.pages = PrintedPages("print_preview", translate("Clients", "The page as it will be printed"))
        self._signed = secondary(
            translate("Clients", "Signed sheet came back…"),
            "print_came_back",
            lambda: self.came_back.emit(self._order().contract),
            icon="check",
        )
        self._lay_out()
        self._connect()
        QTimer.singleShot(0, self, self.focus_first)

    def focus_first(self) -> None:
        self.papers.setFocus()

    @property
    def kind(self) -> PaperKind:
        """The paper chosen."""
        uid = self.papers.current_uid()
        return PaperKind(uid) if uid else PaperKind.CARD

    @property
    def is_drawn(self) -> bool:
        """Whether the pages of what is chosen are shown."""
        return bool(self.pdf) and not self._making and self.pages.has_ink()

    def choose(self, kind: PaperKind) -> None:
        """Choose a paper of the list."""
        if self.papers.select(kind.value):
            self._turned()

    def choose_notes(self, words: str) -> None:
        """Choose the notes that have these words."""
        was = self.words.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.words.setText(words)
        self.words.blockSignals(was)
        self.choose(PaperKind.NOTES)

    def print_it(self) -> None:
        """Let her choose a printer, then print."""
        self._taken(lambda: self.output.ask_printer(self.pdf, FILE_NAMES[self.kind].removesuffix(".pdf")))

    def save_it(self) -> None:
        """Let her choose a file, then save."""
        self._taken(lambda: self.output.ask_where(self.pdf, FILE_NAMES[self.kind]))

    def _taken(self, go_on: Callable[[], None]) -> None:
        """A sheet to be signed names a version: it is kept before the sheet leaves the window."""
        order = self._order()
        if order.kind is not PaperKind.SIGN_SHEET or not self.pdf:
            go_on()
            return

        def kept(change: Change | None) -> None:
            if change is not None:
                self.context.announce(change)
            go_on()

        papers = self.context.app.client_papers
        self.context.work(
            lambda _progress: papers.sign_sheet_taken(order),
            kept,
            label=translate("Clients", "Keeping the version…"),
            lane=Lane.WRITER,
        )

    def _order(self) -> PaperOrder:
        kind = self.kind
        with_contract = kind in WITH_CONTRACT
        return PaperOrder(
            kind=kind,
            lang=Lang(self.languages.choice()),
            client=self._client.card.uid,
            contract=(self.contract.value() or "") if with_contract else "",
            words=self.words.text() if kind is PaperKind.NOTES else "",
        )

    def _contracts(self) -> list[tuple[str, str]]:
        if not self._client.card.contracts:
            return [("", translate("Clients", "Without a contract"))]
        return [choice for choice in contract_choices(self._client, self.context) if choice[0]]

    def _turned(self) -> None:
        """Another paper: show what it needs, in the language of whom it is for."""
        kind = self.kind
        self.contract.setVisible(kind in WITH_CONTRACT and bool(self._client.card.contracts))
        self.words.setVisible(kind is PaperKind.NOTES)
        self._signed.setVisible(kind is PaperKind.SIGN_SHEET)
        if not self._lang_chosen:
            party = self._client.card.person or self._client.card.organisation
            theirs = party.lang if party else self.context.lang
            self.languages.choose((theirs if kind in FOR_OTHERS else self.context.lang).value)
        self.pages.to_top()
        self._make()

    def _choose_language(self) -> None:
        self._lang_chosen = True
        self._make()

    def _make(self) -> None:
        papers, order = self.context.app.client_papers, self._order()
        self._making = True
        self.context.work(
            lambda progress: papers.pdf(order, progress),
            self._show,
            self._failed,
            label=translate("Clients", "Making the pages…"),
            topic=_TOPIC,
        )

    def _show(self, pdf: bytes) -> None:
        self.pdf, self._making = pdf, False
        self.pages.show_pdf(pdf)

    def _failed(self, error: HeijastusError) -> None:
        self.pdf, self._making = b"", False
        self.context.say_error(error)

    def _connect(self) -> None:
        self.papers.chosen.connect(lambda _uid: self._turned())
        self.papers.opened.connect(lambda _uid: self.print_it())
        self.contract.edited.connect(self._make)
        self.words.typed.connect(self._make)
        self.languages.chosen.connect(lambda _code: self._choose_language())
        rows: list[CardRow] = []
        for group in offers(self._client):
            rows.append(CardRow(f"group_{len(rows)}", group.title, heading=True))
            rows += [CardRow(offer.kind.value, offer.title, offer.text) for offer in group.offers]
        self.papers.set_cards(rows)
        self.papers.select_first()
        self._turned()

    def _lay_out(self) -> None:
        back = secondary(translate("Clients", "Back to the card"), "print_back", self.closed.emit, icon="back")
        save = secondary(translate("Clients", "Save as PDF…"), "print_save", self.save_it, icon="save")
        to_print = primary(translate("Clients", "Print…"), "print_print", self.print_it, icon="print")
        to_print.setToolTip(f"{to_print.text()} ({Shortcut.PRINT.shown})")
        left = QWidget()
        left.setFixedWidth(theme.scaled(_LIST_WIDTH))
        needs = QVBoxLayout(left)
        needs.setContentsMargins(0, 0, 0, 0)
        needs.setSpacing(theme.GRID)
        needs.addWidget(self.papers, 1)
        for part in (self.words, self.contract, self._signed, self.languages):
            needs.addWidget(part)
        body = QHBoxLayout()
        body.setSpacing(2 * theme.GRID)
        body.addWidget(left)
        body.addWidget(self.pages, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 12, 16, 12)
        column.setSpacing(theme.GRID)
        title = translate("Clients", "Print")
        header = SectionHeader(title, to_print, save, back, style="title", subtitle=self._client.card.name)
        column.addWidget(header, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(body, 1)
