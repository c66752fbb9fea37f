"""The clean-up round of a register: everybody only the round still keeps, gone through one by one and signed off."""

from dataclasses import dataclass
from datetime import date
from typing import Final

from PySide6.QtCore import QCoreApplication, QModelIndex
from shiboken6 import isValid

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.retention.clean_up import Candidate, RoundDue
from heijastus_desk.services.clean_up import Item
from heijastus_desk.services.drafts import Draft
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_keeper import DraftKeeper
from heijastus_desk.ui.draft_places import CLEAN_UP_DRAFT
from heijastus_desk.ui.draft_text import DraftText, read, written
from heijastus_desk.ui.pages.retention.panel_place import PanelPlace
from heijastus_desk.ui.pages.retention.panels.clean_up_words import candidate_row, round_subtitle
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.fields import ChoiceField, ProseField
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.ui.widgets.tick_list import TickList

translate = QCoreApplication.translate

KEY: Final = CLEAN_UP_DRAFT
"""Of the panel, and of the draft of what she wrote in it."""
_LEAST_ROWS: Final = 180


@dataclass(frozen=True, slots=True)
class Loaded:
    """What the panel shows: every round there is, and whom the chosen one is about."""

    rounds: tuple[RoundDue, ...]
    chosen: RoundDue | None
    candidates: tuple[Candidate, ...]


class CleanUpPanel(FramedPanel):
    """A tick says "not needed any more"; erasing and signing off are two steps, and nothing goes by itself."""

    def __init__(self, context: PageContext, register: str = "") -> None:
        super().__init__(context, "clean_up_panel", _title(), register)
        self._loaded = Loaded((), None, ())
        self._begun = 0
        self._filled_for = ""
        self._registers = ChoiceField("clean_up_register", translate("CleanUp", "&Register"), [])
        self._told = Text("", "quiet", wrap=True)
        self.list = TickList("clean_up_list", translate("CleanUp", "Tick whom you no longer need"))
        self.list.setMinimumHeight(theme.scaled(_LEAST_ROWS))
        self.counted = Text("")
        self.counted.setObjectName("clean_up_counted")
        self.form = Form("clean_up_form")
        self._criterion = self.form.add(
            ProseField(
                "criterion",
                translate("CleanUp", "&By what you decided"),
                hint=translate("CleanUp", "A sentence, no names: it stays as proof that the round was done."),
                lines=2,
                required=True,
            )
        )
        self.nobody = EmptyState(
            "clean_up_nobody",
            "check",
            translate("CleanUp", "Nobody to look at"),
            translate("CleanUp", "Everything in this register is kept for another reason, or is dated by one."),
        )
        self._keeper = DraftKeeper(context, self._draft, self)
        self.erase = secondary("-", "clean_up_erase", self._erase, icon="erase")
        self.card = secondary(translate("CleanUp", "&Open the card"), "clean_up_card", self._open_card, icon="clients")
        self.sign = primary(translate("CleanUp", "&Sign off the round"), "clean_up_sign", self._sign_off, icon="check")
        self._connect()
        for part in (self._told, self.list, self.nobody, self.counted, self.form):
            self.column.addWidget(part, int(part in (self.list, self.nobody)))
        self.lay_out(self.sign, self.erase, self.card, above=(self._registers,))
        self.refresh()

    def refresh(self) -> None:
        service, wanted = self.context.app.clean_up, self.record

        def load() -> Loaded:
            rounds = service.rounds()
            chosen = next((one for one in rounds if one.register == wanted), None) or next(iter(rounds), None)
            return Loaded(rounds, chosen, service.candidates(chosen.register) if chosen else ())

        self.context.query(load, self.show_loaded, topic=KEY)

    def focus_first(self) -> None:
        (self.list if self.list.isVisible() else self.back).setFocus()

    @property
    def has_unsaved_edits(self) -> bool:
        return self.form.is_edited and self._keeper.is_behind

    def store_draft(self) -> None:
        if self.form.is_edited:
            self._keeper.keep()

    @property
    def last_round(self) -> date | None:
        """The day the round shown was last signed off."""
        return self._loaded.chosen.last_round if self._loaded.chosen else None

    def show_loaded(self, loaded: Loaded) -> None:
        """Show a round and whom it is about; what is ticked stays ticked."""
        if not isValid(self):
            # She went back before it was read.
            return
        ticked = self.list.ticked_uids()
        self._loaded = loaded
        chosen, lang = loaded.chosen, self.context.lang
        self._registers.set_choices([(one.register, one.name.get(lang)) for one in loaded.rounds])
        self._registers.set_value(chosen.register if chosen else None)
        reveal(self._registers, shown=len(loaded.rounds) > 1)
        self.header.set_title(_title(), round_subtitle(chosen, lang) if chosen else "")
        self._told.setText(_explained(chosen is not None))
        self.list.show_rows([candidate_row(one, self.context.clock.today(), lang) for one in loaded.candidates], ticked)
        has_any = bool(loaded.candidates)
        for part in (self.list, self.counted, self.card, self.erase):
            reveal(part, shown=has_any)
        reveal(self.nobody, shown=chosen is not None and not has_any)
        for part in (self.form, self.sign):
            reveal(part, shown=chosen is not None)
        if chosen is not None and self._filled_for != chosen.register:
            self._begin(chosen)
        self._count()

    # --------------------------------------------------------------------------------------------------------- doing

    def _connect(self) -> None:
        self.list.ticked.connect(self._count)
        self.list.activated.connect(self._open_row)
        self.form.edited.connect(self._keeper.touched)
        self._registers.edited.connect(self._choose)

    def _choose(self) -> None:
        self.store_draft()
        self.form.mark_saved()
        self.record = self._registers.value() or ""
        self.refresh()

    def _begin(self, chosen: RoundDue) -> None:
        self._filled_for, self._begun = chosen.register, 0
        self.form.set_values({"criterion": chosen.criterion.get(self.context.lang)})
        self._keeper.begin(f"{KEY}:{chosen.register}", "", self._take_up)

    def _take_up(self, draft: Draft) -> None:
        kept = read(draft.content)
        begun = kept.beside.get("begun", "")
        self._begun = int(begun) if begun.isdecimal() else 0
        self.form.show_typed(kept.fields)
        self.form.is_edited = True
        self._keeper.go_on()

    def _draft(self) -> str:
        return written(DraftText(self.form.typed(), beside={"begun": str(self._begun)}))

    def _count(self) -> None:
        ticked = len(self.list.ticked_uids())
        stay = len(self._loaded.candidates) - ticked
        gone = translate("CleanUp", "%n no longer needed", "", ticked)
        left = translate("CleanUp", "%n stay(s) until the next round", "", stay)
        self.counted.setText(f"{gone} · {left}")
        self.erase.setText(translate("CleanUp", "&Erase the ticked… (%n)", "", ticked))
        self.erase.setEnabled(ticked > 0)

    def _open_row(self, index: QModelIndex) -> None:
        self.context.open("clients", self.list.card(index.row()).uid)

    def _open_card(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._open_row(index)

    def _erase(self) -> None:
        ticked = set(self.list.ticked_uids())
        chosen = [one for one in self._loaded.candidates if one.uid in ticked]
        # So that what goes is counted when she comes back to sign off.
        self._begun = max(self._begun, len(self._loaded.candidates))
        self._keeper.touched()
        self._keeper.keep()
        service = self.context.app.clean_up
        self.context.query(lambda: service.items(chosen), self._to_erasing, topic=KEY)

    def _to_erasing(self, items: tuple[Item, ...]) -> None:
        named = ",".join(f"{table}:{uid}" for table, uid in items)
        self.context.open("retention", panel_record("erasing", f"item:{named}"))

    def _sign_off(self) -> None:
        chosen = self._loaded.chosen
        if chosen is None:
            return
        if self.list.ticked_uids():
            self.context.say_error(HeijastusError(ErrorCode.ROUND_TICKS_LEFT))
            self.list.setFocus()
            return
        self.form.clear_errors()
        left = len(self._loaded.candidates)
        looked_at = max(self._begun, left)
        service, criterion = self.context.app.clean_up, str(self._criterion.as_typed())
        self.context.change(
            lambda: service.sign_off(chosen.register, looked_at, looked_at - left, criterion),
            self._signed,
            lambda error: self.form.show_error(error, self.context.lang, lambda _text: self.context.say_error(error)),
        )

    def _signed(self, _change: Change) -> None:
        self._filled_for = ""
        self.form.mark_saved()
        self._keeper.drop()
        self.back.setFocus()


def _explained(has_round: bool) -> str:  # noqa: FBT001 - one of two sentences
    if not has_round:
        return translate(
            "CleanUp",
            "None of your registers promises a clean-up round. It is a rule of a register: every so many years what is "
            "no longer needed is looked for and erased.",
        )
    return translate(
        "CleanUp",
        "These are kept by nothing but the round. Tick whom you no longer need; whoever stays is looked at again in "
        "the next round.",
    )


def _title() -> str:
    return translate("CleanUp", "Clean-up round")


SPEC = PanelSpec(key=KEY, title=_title, icon="retention", place=PanelPlace.MENU, make=CleanUpPanel)
