"""A request is written down: who asks, for what, how and when; the deadline stands beside it while she types."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

from PySide6.QtCore import QCoreApplication, QTimer

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.parties import PartyKind
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.values import RightsRequest
from heijastus_desk.services.drafts import Draft
from heijastus_desk.ui import draft_text
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_keeper import DraftKeeper, ask_to_go_on
from heijastus_desk.ui.draft_places import RECEIVE_DRAFT
from heijastus_desk.ui.draft_text import DraftText
from heijastus_desk.ui.identity_question import IdentityQuestion
from heijastus_desk.ui.pages.requests import words
from heijastus_desk.ui.pages.requests.panel_place import PanelPlace
from heijastus_desk.ui.pages.requests.panels.receive.beside import Beside
from heijastus_desk.ui.pages.requests.panels.receive.fields import ReceiveForm, of_case
from heijastus_desk.ui.panels.kept_form import KeptFormPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.party_picking.parties import Party, only_uid
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.confirm import InPageConfirm

translate = QCoreApplication.translate

_ASK_AFTER_MS: Final = 150
FOLLOW, CASE = "follow", "case"


@dataclass(frozen=True, slots=True)
class _Loaded:
    """What the form begins with."""

    fields: dict[str, Any]
    party: tuple[Party, ...] = ()
    case: RightsRequest | None = None


@dataclass(frozen=True, slots=True)
class _OnCard:
    """What the card of the person chosen tells."""

    lang: Lang
    addresses: tuple[str, ...]


class ReceivePanel(KeptFormPanel):
    """`record`: uid of a person, `follow:<case>`, `case:<case>` to correct an open one, or "" for anybody."""

    def __init__(self, context: PageContext, record: str = "") -> None:
        super().__init__(context, "receive_panel", _title(), record)
        self._kind, _, self._case = record.partition(":") if record.startswith((FOLLOW, CASE)) else ("", "", "")
        self._identity = IdentityQuestion()
        self._known: tuple[str, ...] = ()
        self._lang_chosen = False
        self.confirm = InPageConfirm("receive_confirm")
        self.form = ReceiveForm(context)
        self.beside = Beside(context.lang)
        self.keeper = DraftKeeper(context, self._content, self)
        self.keep_form(self.form, self.keeper, self.confirm)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_ASK_AFTER_MS)
        self._timer.timeout.connect(self._ask_heeds)
        self.column.addWidget(self.form)
        self.column.addStretch(1)
        self.save = primary(_save_text(self._kind), "receive_save", self.submit, icon="save")
        self.lay_out(
            self.save,
            secondary(translate("Requests", "Cancel"), "receive_cancel", self._cancel),
            above=(self.confirm,),
            beside=self.beside,
        )
        self.form.edited.connect(self._edited)
        self.form.person.edited.connect(self._person_chosen)
        self.form.fields["lang"].edited.connect(self._choose_lang)
        self.beside.case_wanted.connect(lambda uid: self.can_close(lambda: self.went.emit(uid, ())))
        self._begin()

    def focus_first(self) -> None:
        """A person that is known already need not be asked for."""
        field = self.form.fields["rights"] if self.form.person.value() else self.form.person
        field.focus_control()

    def submit(self) -> None:
        self.form.clear_errors()
        try:
            new = self.form.request(self._case if self._kind == FOLLOW else "")
        except HeijastusError as error:
            self._show_error(error)
            return
        asked = self._identity.first_asked(self.form.typed())
        if asked is not None:
            self._show_error(asked)
            return
        self.context.change(self._act(new), self._saved, self._show_error)

    # ---------------------------------------------------------------------------------------------------------- inside

    def _begin(self) -> None:
        app, kind, record, case = self.context.app, self._kind, self.record, self._case
        today = self.context.clock.today()

        def load() -> _Loaded:
            fields: dict[str, Any] = {"received_on": today, "rights": (Right.ACCESS,), "lang": self.context.lang}
            known = app.requests.get(case) if case else None
            if known is not None:
                fields = of_case(known) if kind == CASE else {**of_case(known), "received_on": today, "details": ""}
            uid = known.person if known else record
            names = app.clients.names((uid,)) if uid else {}
            return _Loaded(fields, tuple(Party(one, *names[one]) for one in names), known)

        self.context.query(load, self._show_loaded, topic="receive")

    def _show_loaded(self, loaded: _Loaded) -> None:
        party = tuple(one for one in loaded.party if one.kind is PartyKind.PERSON)
        self.form.set_values({**loaded.fields, "person": party})
        self.form.fit()
        self._identity.settle(self.form.typed())
        if loaded.case is not None:
            told = translate("Requests", "Follows {request}") if self._kind == FOLLOW else "{request}"
            self.header.set_title(_title(), told.format(request=words.case_name(loaded.case.number)))
        self._lang_chosen = loaded.case is not None
        self._read_card()
        self._show_beside()
        self.focus_first()
        person = only_uid(party)
        self.keeper.begin(f"{RECEIVE_DRAFT}:{self.record}", person, self._found_draft)

    def _act(self, new: NewRequest) -> Callable[[], Change]:
        requests, case = self.context.app.requests, self._case
        return (lambda: requests.edit(case, new)) if self._kind == CASE else (lambda: requests.open(new))

    def _saved(self, change: Change) -> None:
        self.form.mark_saved()
        self.keeper.drop()
        self.went.emit(change.uid, ())

    def _cancel(self) -> None:
        self.can_close(self.closed.emit)

    def _show_error(self, error: HeijastusError) -> None:
        self.form.show_error(error, self.context.lang, lambda said: self.context.say(said, tone=Tone.DUE))

    def _edited(self) -> None:
        self.keeper.touched()
        self._show_day()
        self._timer.start()

    def _choose_lang(self) -> None:
        self._lang_chosen = True

    def _person_chosen(self) -> None:
        self._read_card()

    def _read_card(self) -> None:
        uid, app = only_uid(self.form.person.value()), self.context.app
        if not uid:
            self.form.reply_to.suggest(())
            return

        def read() -> _OnCard | None:
            card = app.clients.card(uid).person
            return _OnCard(card.lang, tuple(point.value for point in card.contact_points)) if card else None

        self.context.query(read, self._show_card, lambda _error: None, topic="receive_card")

    def _show_card(self, known: _OnCard | None) -> None:
        if known is None:
            return
        self.form.reply_to.suggest(known.addresses)
        if not self._lang_chosen:
            self.form.fields["lang"].set_value(known.lang)

    def _show_beside(self) -> None:
        self._show_day()
        self._ask_heeds()

    def _show_day(self) -> None:
        try:
            day = self.form.fields["received_on"].value()
        except HeijastusError:
            day = None
        self.beside.show_day(day)

    def _ask_heeds(self) -> None:
        if self._kind == CASE:
            return
        try:
            new = self.form.request(self._case if self._kind == FOLLOW else "")
        except HeijastusError:
            return
        app = self.context.app
        self.context.query(lambda: app.requests.heed(new), self.beside.show_heeds, topic="receive_heeds")

    def _content(self) -> str:
        return draft_text.written(DraftText(self.form.typed()))

    def _found_draft(self, draft: Draft) -> None:
        ask_to_go_on(
            self.confirm,
            draft,
            self.context,
            take_up=lambda: self._take_up(draft),
            let_go=self.keeper.drop,
            leave=self.closed.emit,
        )

    def _take_up(self, draft: Draft) -> None:
        self.form.show_typed(draft_text.read(draft.content).fields)
        self.form.fit()
        self.keeper.go_on()
        self._show_beside()


def _title() -> str:
    return translate("Requests", "Write a request down")


def _save_text(kind: str) -> str:
    return translate("Requests", "&Save") if kind == CASE else translate("Requests", "&Open the request")


SPEC = PanelSpec(key="receive", title=_title, icon="add", place=PanelPlace.CASE, make=ReceivePanel, open_alone=True)
