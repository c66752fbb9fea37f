"""A breach is written down, weighed, reported and told of; its 72 hours stand beside the form."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from PySide6.QtCore import QCoreApplication, QTimer

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import PartyKind, PersonCard
from heijastus_desk.domain.rights.breach import Breach, ReportPhase, clock_of
from heijastus_desk.services.changing import joined
from heijastus_desk.services.drafts import Draft
from heijastus_desk.ui import draft_text
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_keeper import DraftKeeper, ask_to_go_on
from heijastus_desk.ui.draft_places import BREACH_DRAFT
from heijastus_desk.ui.draft_text import DraftText
from heijastus_desk.ui.identity_question import IdentityQuestion
from heijastus_desk.ui.pages.requests.panel_place import PanelPlace
from heijastus_desk.ui.pages.requests.panels.breach.beside import BreachBeside, BreachDoing
from heijastus_desk.ui.pages.requests.panels.breach.fields import BreachForm
from heijastus_desk.ui.panels.kept_form import KeptFormPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.party_picking.parties import Party, uids
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.labels import Text, reveal

translate = QCoreApplication.translate

_MINUTE_MS = 60_000


@dataclass(frozen=True, slots=True)
class _Loaded:
    breach: Breach | None
    providers: tuple[tuple[str, str], ...]
    closed_text: str = ""
    """a closed entry is read, not edited"""


class BreachPanel(KeptFormPanel):
    """`record` is the uid of a breach, or "" for one that was just noticed."""

    def __init__(self, context: PageContext, record: str = "") -> None:
        super().__init__(context, "breach_panel", _title(), record)
        self.breach: Breach | None = None
        self._identity = IdentityQuestion()
        self.output = PaperOutput(context, self)
        self.confirm = InPageConfirm("breach_confirm")
        self.form = BreachForm(context)
        self.beside = BreachBeside(context.lang, self._wired())
        self.keeper = DraftKeeper(context, self._content, self)
        self.keep_form(self.form, self.keeper, self.confirm)
        self.closed_text = Text("", wrap=True, selectable=True)
        self.closed_text.setObjectName("breach_closed_text")
        self.column.addWidget(self.form)
        self.column.addWidget(self.closed_text)
        self.column.addStretch(1)
        self.save = primary(translate("Breach", "&Save"), "breach_save", self.submit, icon="save")
        self._cancel = secondary(
            translate("Breach", "Cancel"), "breach_cancel", lambda: self.can_close(self.closed.emit)
        )
        self.lay_out(self.save, self._cancel, above=(self.confirm,), beside=self.beside)
        self.form.edited.connect(self._edited)
        self._minute = QTimer(self)
        self._minute.timeout.connect(lambda: self.beside.tick(self.context.clock.now()))
        self._minute.start(_MINUTE_MS)
        self._read(self._begin)

    def focus_first(self) -> None:
        if self.form.isHidden():
            self.back.setFocus()
        else:
            self.form.fields["facts"].focus_control()

    def refresh(self) -> None:
        """What changed elsewhere is shown beside; what she edits stays."""
        if self.record:
            self._read(self._show_again)

    def submit(self) -> None:
        self.form.clear_errors()
        try:
            given = self.form.breach(self.breach)
        except HeijastusError as error:
            self._show_error(error)
            return
        asked = self._identity.first_asked(self.form.typed())
        if asked is not None:
            self._show_error(asked)
            return
        self.context.change(self._act(given), self._was_saved, self._show_error)

    # --------------------------------------------------------------------------------------------------------- reading

    def _read(self, show: Callable[[_Loaded], None]) -> None:
        app, uid, lang = self.context.app, self.record, self.context.lang

        def load() -> _Loaded:
            providers = tuple((one.uid, one.value.name) for one in app.recipients.list())
            known = app.breaches.get(uid) if uid else None
            closed = known if known is not None and not known.is_open else None
            return _Loaded(known, providers, app.breaches.sheet(closed, lang).text() if closed else "")

        self.context.query(load, show, topic="breach")

    def _begin(self, loaded: _Loaded) -> None:
        self.breach = loaded.breach
        none = (("", translate("Breach", "With myself, or not known")),)
        self.form.recipient.set_choices([*none, *loaded.providers])
        if loaded.breach is None:
            self.form.set_values({"noticed_at": self.context.clock.now()})
        else:
            self._fill(loaded.breach)
        self._show_form(loaded)
        self._identity.settle(self.form.typed())
        self._show_beside()
        self.keeper.begin(f"{BREACH_DRAFT}:{self.record}", "", self._found_draft)

    def _show_again(self, loaded: _Loaded) -> None:
        self.breach = loaded.breach
        if loaded.breach is not None and not self.form.is_edited:
            self._fill(loaded.breach)
        self._show_form(loaded)
        self._show_beside()

    def _show_form(self, loaded: _Loaded) -> None:
        self.closed_text.setText(loaded.closed_text)
        reveal(self.closed_text, shown=bool(loaded.closed_text))
        reveal(self.form, shown=not loaded.closed_text)
        reveal(self.save, shown=not loaded.closed_text)
        reveal(self._cancel, shown=not loaded.closed_text)

    def _fill(self, breach: Breach) -> None:
        clock = clock_of(breach)
        counts = clock.runs or clock.reported_at is not None
        self.form.late = counts and clock.is_late(self.context.clock.now())
        self.form.show_breach(breach)
        chosen = (Party(one.person, PartyKind.PERSON, one.name) for one in breach.persons)
        self.form.set_values({"persons": tuple(chosen)})
        self.header.set_title(translate("Breach", "Breach {number}").format(number=breach.number))

    def _show_beside(self) -> None:
        now = self.context.clock.now()
        if self.breach is not None:
            self.beside.show_breach(self.breach, now)
            return
        noticed = self._noticed()
        self.form.late = noticed is not None and clock_of(
            Breach(uid="", number=0, noticed_at=noticed, facts="")
        ).is_late(now)
        self.form.fit()
        self.beside.show_clock(noticed, now)

    def _noticed(self) -> datetime | None:
        try:
            return self.form.fields["noticed_at"].value()
        except HeijastusError:
            return None

    # ---------------------------------------------------------------------------------------------------------- saving

    def _act(self, given: Breach) -> Callable[[], Change]:
        breaches, known = self.context.app.breaches, self.breach
        wanted = uids(self.form.persons.value())
        there = tuple(one.person for one in known.persons) if known else ()

        def act() -> Change:
            saved = breaches.edit(given) if known else breaches.record(given)
            return saved if wanted == there else joined(saved, breaches.concern(saved.uid, wanted))

        return act

    def _was_saved(self, change: Change) -> None:
        self.form.mark_saved()
        self.keeper.drop()
        self.record = change.uid
        self._read(self._begin)

    def _show_error(self, error: HeijastusError) -> None:
        if error.field == "late_reason" and error.code is ErrorCode.LATE_REASON_MISSING:
            self.beside.report.hide()
            self.form.late = True
            self.form.fit()
        self.form.show_error(error, self.context.lang, lambda said: self.context.say(said, tone=Tone.DUE))

    def _edited(self) -> None:
        self.keeper.touched()
        if self.breach is None:
            self._show_beside()

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

    # ----------------------------------------------------------------------------------------------------------- doing

    def _wired(self) -> BreachDoing:
        return BreachDoing(
            report=self._report,
            refer=self._refer,
            told=lambda person: self._change(lambda: self.context.app.breaches.told(self.record, person)),
            letter=self._letter,
            sheet=self._sheet,
            close=lambda: self.can_close(lambda: self._change(lambda: self.context.app.breaches.close(self.record))),
            reopen=lambda: self._change(lambda: self.context.app.breaches.reopen(self.record)),
        )

    def _leave(self) -> None:
        self.can_close(self.closed.emit)

    def _change(self, act: Callable[[], Change]) -> None:
        self.context.change(act, lambda _change: self.refresh(), self._show_error)

    def _report(self, phase: ReportPhase, sent_at: datetime, reference: str) -> None:
        app, uid, form = self.context.app, self.record, self.beside.report

        def done(_change: Change) -> None:
            form.hide()
            self.refresh()

        def failed(error: HeijastusError) -> None:
            (self._show_error if error.field == "late_reason" else form.show_error)(error)

        self.context.change(lambda: app.breaches.report(uid, phase, sent_at, reference), done, failed)

    def _refer(self, report: str, reference: str) -> None:
        app, form = self.context.app, self.beside.report

        def done(_change: Change) -> None:
            form.hide()
            self.refresh()

        self.context.change(lambda: app.breaches.refer(report, reference), done, form.show_error)

    def _sheet(self) -> None:
        app, uid, lang = self.context.app, self.record, self.context.lang
        number = self.breach.number if self.breach else 0
        self._print(lambda: app.breaches.sheet_pdf(uid, lang), f"{_file_stem()}-{number}.pdf")

    def _letter(self, person: str) -> None:
        app, uid, lang = self.context.app, self.record, self.context.lang
        number = self.breach.number if self.breach else 0
        word = translate("Breach", "letter")
        # The language of who reads it, not of who prints it.
        self._print(
            lambda: app.breaches.letter_pdf(uid, person, _lang_of(app.clients.card(person).person, lang)),
            f"{_file_stem()}-{number}-{word}.pdf",
        )

    def _print(self, make: Callable[[], bytes], name: str) -> None:
        self.context.work(
            lambda _progress: make(),
            lambda pdf: self.output.ask_where(pdf, name),
            label=translate("Breach", "Making the paper…"),
            topic="breach_paper",
        )


def _lang_of(card: PersonCard | None, lang: Lang) -> Lang:
    return card.lang if card else lang


def _file_stem() -> str:
    return translate("Breach", "breach")


def _title() -> str:
    return translate("Breach", "Breach")


SPEC = PanelSpec(key="breach", title=_title, icon="warning", place=PanelPlace.MENU, make=BreachPanel, open_alone=True)
