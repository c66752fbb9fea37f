"""The clients page: the list at the left, and at the right the card of a client or the form that is being filled."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from heijastus_desk.domain.changes import Kind
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.retention.freezes import RestrictedUse
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.services.clients import ClientRows
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_places import form_in
from heijastus_desk.ui.form_places import IMPORT, MET, form_asked
from heijastus_desk.ui.freeze_words import told_freeze
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.page import Page
from heijastus_desk.ui.pages.clients.card_area import CardArea
from heijastus_desk.ui.pages.clients.card_commands import CardCommands, all_forms
from heijastus_desk.ui.pages.clients.draft_opener import DraftOpener
from heijastus_desk.ui.pages.clients.erasing import Erasing
from heijastus_desk.ui.pages.clients.find_actions import FindActions
from heijastus_desk.ui.pages.clients.form_opener import FormOpener
from heijastus_desk.ui.pages.clients.held_loader import HeldLoader
from heijastus_desk.ui.pages.clients.importing.opening import ImportActions
from heijastus_desk.ui.pages.clients.list_loader import ListLoader
from heijastus_desk.ui.pages.clients.list_pane import ListPane
from heijastus_desk.ui.pages.clients.loading import LoadedClient, load_client
from heijastus_desk.ui.pages.clients.mailing import Mailing
from heijastus_desk.ui.pages.clients.merging.actions import MergeActions
from heijastus_desk.ui.pages.clients.presenter import derive_card
from heijastus_desk.ui.pages.clients.printing import PrintActions
from heijastus_desk.ui.pages.clients.record_actions import RecordActions
from heijastus_desk.ui.pages.clients.standings import Standings
from heijastus_desk.ui.pages.clients.tie_actions import TieActions
from heijastus_desk.ui.pages.clients.view import Entry
from heijastus_desk.ui.record_places import card_place
from heijastus_desk.ui.shortcuts import Shortcut

translate = QCoreApplication.translate

IN_LIST = frozenset({Kind.PARTIES, Kind.CONTRACTS})
LIST_WIDTH = 300


class ClientsPage(Page):
    """`uid` is the client shown, `client` what was read of it."""

    key = "clients"
    shows = IN_LIST | {
        Kind.SESSIONS,
        Kind.APPOINTMENTS,
        Kind.NOTES,
        Kind.CONSENTS,
        Kind.ACCOUNTING,
        Kind.FILES,
        Kind.PAPERS,
        Kind.DELIVERIES,
        Kind.HOLDS,
        Kind.PACKAGES,
        Kind.REGISTERS,
        Kind.CONTROLLER,
    }

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        self.uid = ""
        self.client: LoadedClient | None = None
        self._arrived: LoadedClient | None = None
        self._held = HeldLoader(context, self._show_marks, self._render)
        self._use: RestrictedUse | None = None
        """the lawful use the restricted card shown was opened for"""
        self.pane = ListPane(context.lang, self.new_person, self.new_organisation)
        self._list = ListLoader(context, self.pane, self._list_shown)
        self.area = CardArea(self.new_person, context.lang)
        self.card = self.area.card
        self.errands = RecordActions(context, self)
        self._opener = FormOpener(context, self.area.show_form)
        self.mailing = Mailing(context, self.area, self.pane.more)
        self.merging = MergeActions(context, self.area, self.pane.more)
        self.importing = ImportActions(context, self.area, self.pane.more, self._list.listed)
        self.pane.offer_codes(self._list.by_code, shown=context.preferences.client_codes)
        forms = all_forms(context, self._opener, self.area.show_form)
        forms = forms | self.mailing.openers() | self.merging.openers()
        self._drafts = DraftOpener(context, self._opener, forms, self._show_then)
        self._then: tuple[str, Callable[[LoadedClient], None]] | None = None
        self.erasing = Erasing(context)
        ties, finds = TieActions(context, self._go_to), FindActions(context, self.area)
        prints = PrintActions(context, self.area)
        self._commands = CardCommands(context, self.area, forms, self.errands, self.erasing, ties, finds, prints)
        self._split = QSplitter()
        self._lay_out()
        self._connect()
        self.commands = {
            Shortcut.NEW: self.new_person,
            Shortcut.SAVE: self.area.save,
            Shortcut.EXPORT: lambda: self._act("gather"),
            Shortcut.PRINT: lambda: self._act("print"),
            Shortcut.MET_TODAY: self._met_today,
            Shortcut.FIND: lambda: self._act("find_notes"),
        }

    def activate(self) -> None:
        self._list.load()
        if self.uid:
            self._load_card(self.uid)

    def refresh(self, kinds: frozenset[Kind]) -> None:
        if kinds & IN_LIST:
            self._list.load()
        else:
            self._held.load_standings()
        if self.uid:
            self._load_card(self.uid)

    def focus_first(self) -> None:
        if self.area.form is not None:
            self.area.form.focus_first()
        else:
            (self.pane.list if self.pane.list.isVisibleTo(self) else self.pane.new).setFocus()

    def can_leave(self, proceed: Callable[[], None]) -> None:
        self.area.free(proceed)

    @property
    def has_unsaved_edits(self) -> bool:
        return self.area.has_unkept_edits

    def store_draft(self) -> None:
        self.area.store_draft()

    def open_record(self, uid: str) -> None:
        form = form_in(uid)
        if form:
            self.area.free(lambda: self._drafts.open(form))
            return
        asked = form_asked(uid)
        if asked and asked[0] == IMPORT:
            self.importing.open()
            return
        if asked:
            self.area.free(lambda: self._opener.begin(*asked))
            return
        place = card_place(uid)
        if place:
            self.area.free(lambda: self._show_then(place.client, lambda client: self._commands.go_to(place, client)))
            return
        if uid not in self.pane.uids() and not self.pane.wanted().is_everything:
            self.pane.ask_for_everything()
            self._list.load()
        self._go_to(uid)

    def back(self) -> bool:
        return self.area.back()

    def new_person(self) -> None:
        self.area.free(self._opener.new_person)

    def new_organisation(self) -> None:
        self.area.free(self._opener.new_organisation)

    def _met_today(self) -> None:
        if self.client is None:
            self.area.free(lambda: self._opener.begin(MET, ""))
        else:
            self._act("add_met")

    # ------------------------------------------------------------------------------------------------- loading

    def _load_card(self, uid: str) -> None:
        app = self.context.app
        self.context.query(lambda: load_client(app, uid), self._show_card, self._card_gone, topic="client_card")

    def _list_shown(self, rows: ClientRows) -> None:
        quiet = getattr(self.window(), "quiet", None)
        if quiet is not None:
            quiet.set_count(translate("Clients", "%n client(s)", "", len(rows)))
        if not self.uid and rows:
            self._go_to(rows[0].uid)
        else:
            self.pane.list.select(self.uid)
        # The list is on the screen before anybody asks what it is kept for.
        QTimer.singleShot(0, self.pane, self._held.load_standings)

    def _show_card(self, client: LoadedClient) -> None:
        if client.card.uid != self.uid:
            return
        self._arrived = client
        if client.is_restricted and self._use is None:
            self._close_card(client)
        else:
            self._open_card(client)

    def _close_card(self, client: LoadedClient) -> None:
        """Processing is restricted: nothing is shown before she says what for."""
        self.client, self._then = None, None
        told = [told_freeze(one, self.context.lang) for one in client.freezes if one.cause is HoldCause.RESTRICTION]
        self.area.show_gate(client.card.name, "\n".join(told))

    def _use_chosen(self, use: RestrictedUse) -> None:
        app, client = self.context.app, self._arrived
        if client is None or client.card.uid != self.uid:
            return

        def noted(_done: object) -> None:
            if client.card.uid == self.uid:
                self._use = use
                self._open_card(client)
                self.area.focus_card()

        self.context.work(lambda _progress: app.freezes.use(client.card.uid, use), noted, label="", lane=Lane.WRITER)

    def _open_card(self, client: LoadedClient) -> None:
        self.client = client
        self._render()
        self._load_holdings()
        asked, self._then = self._then, None
        if asked is not None and asked[0] == client.card.uid:
            asked[1](client)

    def _load_holdings(self) -> None:
        """Every table is asked, so only while the tab that shows it is in front."""
        if self.uid and self.card.tab_bar.key() == "held":
            self._held.load_holdings(self.uid)

    def _card_gone(self, error: HeijastusError) -> None:
        gone, self.uid, self.client = self.uid, "", None
        left = [uid for uid in self.pane.uids() if uid != gone]
        if left:
            self._go_now(left[0])
        else:
            self.area.show_nothing()

    def _show_marks(self, known: Standings) -> None:
        self.pane.show_marks(known.marks)
        self._list.load_unseen()
        self._render()

    def _render(self) -> None:
        if self.client is not None:
            held, today, lang = self._held, self.context.clock.today(), self.context.lang
            state = derive_card(self.client, held.standings, today, lang, held.holdings, self._use)
            self.area.show_state(state)

    # ----------------------------------------------------------------------------------------------- going about

    def _go_to(self, uid: str) -> None:
        """Show a client, once what is being edited lets her."""
        if self.area.has_edits:
            self.pane.list.select(self.uid)
        self.area.free(lambda: self._go_now(uid))

    def _go_now(self, uid: str) -> None:
        self._held.turn_to(uid)
        if uid != self.uid:
            self._use = None
        self.uid = uid
        self.pane.list.select(uid)
        self._load_card(uid)

    def _show_then(self, uid: str, then: Callable[[LoadedClient], None]) -> None:
        """Show a client, and go on once it is there."""
        self._then = (uid, then)
        self._go_now(uid)

    def _enter_card(self, uid: str) -> None:
        if uid and uid != self.uid:
            self._go_to(uid)
        if self.area.form is None:
            self.area.focus_card()

    def _act(self, action: str) -> None:
        client = self.client
        if client is None or client.card.uid != self.uid:
            # The card asked for is still on its way: never act on the one before it.
            return
        self._commands.run(action, client)

    def _for_the_person(self, act: Callable[[LoadedClient], None]) -> None:
        """What needs no use of its own: her own data for the person, and ending the restriction."""
        if self._arrived is not None and self._arrived.card.uid == self.uid:
            act(self._arrived)

    def _open_entry(self, entry: Entry) -> None:
        if entry.table in set(PartyKind):
            self._go_to(entry.record)
        elif self.client is not None:
            self._commands.open_entry(entry, self.client)

    def _form_closed(self) -> None:
        if self.client is not None:
            self.area.focus_row()
        else:
            self.focus_first()

    # ---------------------------------------------------------------------------------------------------- layout

    def _connect(self) -> None:
        self.pane.chosen.connect(self._go_to)
        self.pane.opened.connect(self._enter_card)
        self.area.client_saved.connect(self._go_now)
        self.area.closed.connect(self._form_closed)
        self.card.asked.connect(self._act)
        gate = self.area.gate
        gate.chosen.connect(self._use_chosen)
        gate.gather.connect(lambda: self._for_the_person(self.errands.gather))
        gate.lift.connect(lambda: self._for_the_person(self._commands.show_freezes))
        self.card.tab_bar.turned.connect(lambda _key: self._load_holdings())
        self.card.tabs.opened.connect(self._open_entry)
        self._split.splitterMoved.connect(self._remember_split)

    def _remember_split(self) -> None:
        self.context.preferences.splitters[self.key] = self._split.sizes()

    def _lay_out(self) -> None:
        self._split.setObjectName("clients_split")
        self._split.setHandleWidth(1)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self.pane)
        self._split.addWidget(self.area)
        self._split.setStretchFactor(1, 1)
        self._split.setSizes(self.context.preferences.splitters.get(self.key) or [theme.scaled(LIST_WIDTH), 1000])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._split)
