"""Open restrictions, requests, claims and collections: why, since when, when to look again, and how each is ended."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.retention.freezes import LIFTING_NOTICE
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.values import Period
from heijastus_desk.services.freezes import NamedFreeze
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.retention.panel_place import PanelPlace
from heijastus_desk.ui.pages.retention.panels.restrictions.day_form import DayForm
from heijastus_desk.ui.pages.retention.panels.restrictions.letter import LetterView
from heijastus_desk.ui.pages.retention.panels.restrictions.words import told_ended, told_open, told_person
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.request_places import OF_FREEZE
from heijastus_desk.ui.widgets.buttons import Button, secondary
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Hairline, Text

translate = QCoreApplication.translate

_AGAIN_AFTER: Final = Period(months=1)
_MOST_ENDED: Final = 20


@dataclass(frozen=True, slots=True)
class _Loaded:
    open: tuple[NamedFreeze, ...]
    ended: tuple[NamedFreeze, ...]


class RestrictionsPanel(FramedPanel):
    """`record` is the uid of a person, an organisation or a freeze; what belongs to it stands first."""

    def __init__(self, context: PageContext, record: str = "") -> None:
        super().__init__(context, "restrictions_panel", _title(), record)
        lang = context.lang
        again, told = translate("Freezes", "&Look at it again on"), translate("Freezes", "&The person was told on")
        self.again = DayForm("review_on", again, translate("Freezes", "Keep frozen"), lang)
        lifted = ("lifts_on", translate("Freezes", "The day the person was told it is &lifted (empty for none)"))
        self.told = DayForm("told_on", told, translate("Freezes", "Write down"), lang, later=lifted)
        self.ended = DayForm("closed_on", translate("Freezes", "&Ends on"), translate("Freezes", "End it"), lang)
        self._forms = (self.again, self.told, self.ended)
        self.letter = LetterView(context)
        self.pages = QStackedWidget()
        self.pages.addWidget(self._scrolling())
        self.pages.addWidget(self.letter)
        self.letter.closed.connect(self._show_list)
        self._first: Button | None = None
        self.lay_out(above=self._forms, instead=self.pages)
        self.refresh()

    def refresh(self) -> None:
        freezes = self.context.app.freezes

        def load() -> _Loaded:
            known = freezes.all(open_only=False)
            found = [one for one in known if one.freeze.closed_on is None]
            # The one she came for first, in the order of the file otherwise.
            found.sort(key=lambda one: self.record not in {one.party, one.freeze.uid})
            ended = tuple(one for one in known if one.freeze.closed_on is not None)
            return _Loaded(tuple(found), ended[:_MOST_ENDED])

        self.context.query(load, self._show, topic="restrictions")

    def focus_first(self) -> None:
        (self._first or self.back).setFocus()

    def _show(self, loaded: _Loaded) -> None:
        had_focus = self._first is None or self._first.hasFocus()
        self._empty_column()
        self.header.set_title(_title(), _subtitle(len(loaded.open)))
        self._first = None
        for number, one in enumerate(loaded.open):
            if number:
                self.column.addWidget(Hairline())
            self._add(one)
        if not loaded.open:
            self.column.addWidget(_nothing())
        if loaded.ended:
            self.column.addWidget(Hairline())
            self.column.addWidget(Text(translate("Freezes", "Ended"), "section"))
            for one in loaded.ended:
                self.column.addWidget(Text(told_ended(one, self.context.lang), "quiet", wrap=True))
        self.column.addStretch(1)
        if had_focus and self.isVisible() and not any(form.isVisible() for form in self._forms):
            self.focus_first()

    def _add(self, one: NamedFreeze) -> None:
        lang, today = self.context.lang, self.context.clock.today()
        self.column.addWidget(Text(one.name, "section", wrap=True))
        self.column.addWidget(Text("\n".join(told_open(one.freeze, today, lang)), wrap=True))
        row = FlowLayout()
        for text, name, act, icon in self._actions(one):
            button = secondary(text, f"{name}_{one.freeze.uid}", act, icon=icon)
            button.setAccessibleName(f"{text.replace('&', '')}: {one.name}")
            self._first = self._first or button
            row.addWidget(button)
        self.column.addLayout(row)

    def _actions(self, one: NamedFreeze) -> list[tuple[str, str, Callable[[], object], str]]:
        card = (translate("Freezes", "Open the card"), "freeze_card", partial(self._open_card, one), "clients")
        again = (translate("Freezes", "Look again later…"), "freeze_again", partial(self._ask_again, one), "calendar")
        if one.freeze.cause is HoldCause.REQUEST and not one.freeze.reason:
            # It ends with its case. One entered by hand, before there were cases, has a reason and is ended here.
            case = (translate("Requests", "Open the request"), "freeze_case", partial(self._open_case, one), "requests")
            return [case, again, card]
        if one.freeze.cause is not HoldCause.RESTRICTION:
            end = (translate("Freezes", "End it…"), "freeze_end", partial(self._ask_end, one), "check")
            return [end, again, card]
        letter = (translate("Freezes", "Letter to the person…"), "freeze_letter", partial(self._letter, one), "print")
        told = (translate("Freezes", "The person was told…"), "freeze_told", partial(self._ask_told, one), "edit")
        lift = (translate("Freezes", "Lift the restriction…"), "freeze_lift", partial(self._ask_end, one), "check")
        return [letter, told, again, card] if one.freeze.told_on is None else [lift, letter, again, card]

    # --------------------------------------------------------------------------------------------------------- doing

    def _open_card(self, one: NamedFreeze) -> None:
        self.context.open("clients", one.party)

    def _open_case(self, one: NamedFreeze) -> None:
        self.context.open("requests", f"{OF_FREEZE}{one.freeze.uid}")

    def _letter(self, one: NamedFreeze) -> None:
        for form in self._forms:
            form.hide()
        self.letter.show_letter(one.freeze.uid)
        self.pages.setCurrentWidget(self.letter)
        self.letter.back.setFocus()

    def _show_list(self) -> None:
        self.pages.setCurrentIndex(0)
        self.focus_first()

    def _ask_again(self, one: NamedFreeze) -> None:
        app, uid = self.context.app, one.freeze.uid
        day = _AGAIN_AFTER.after(self.context.clock.today())
        self._ask(self.again, one, day, lambda chosen, _later: app.freezes.review_again(uid, chosen))

    def _ask_told(self, one: NamedFreeze) -> None:
        app, uid = self.context.app, one.freeze.uid
        today = self.context.clock.today()
        promised = self.letter.promised(uid) or LIFTING_NOTICE.after(today)
        self._ask(self.told, one, today, lambda chosen, later: app.freezes.told(uid, chosen, later), later=promised)

    def _ask_end(self, one: NamedFreeze) -> None:
        app, uid = self.context.app, one.freeze.uid
        # The person was told of a day: no earlier one is suggested.
        day = max(self.context.clock.today(), one.freeze.lifts_on or date.min)
        self._ask(self.ended, one, day, lambda chosen, _later: app.freezes.close(uid, chosen))

    def _ask(
        self,
        form: DayForm,
        one: NamedFreeze,
        day: date,
        act: Callable[[date, date | None], Change],
        *,
        later: date | None = None,
    ) -> None:
        for other in self._forms:
            other.hide()

        def done(_change: Change) -> None:
            form.hide()
            self._first = None
            self.refresh()

        form.ask(
            told_person(one, self.context.lang),
            day,
            lambda chosen, then: self.context.change(lambda: act(chosen, then), done, form.show_error),
            later=later,
        )

    def _empty_column(self) -> None:
        while (item := self.column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
            elif (layout := item.layout()) is not None:
                while (inner := layout.takeAt(0)) is not None:
                    if (button := inner.widget()) is not None:
                        button.hide()
                        button.deleteLater()


def _nothing() -> EmptyState:
    return EmptyState(
        "restrictions_none",
        "hold",
        translate("Freezes", "Nothing is frozen"),
        translate(
            "Freezes",
            "A restriction, a claim, a collection or an open request is entered on the client's card, in its menu.",
        ),
    )


def _title() -> str:
    return translate("Freezes", "Restrictions and claims")


def _subtitle(count: int) -> str:
    return translate("Freezes", "%n open; nothing of it is erased meanwhile", "", count) if count else ""


SPEC = PanelSpec(key="restrictions", title=_title, icon="hold", place=PanelPlace.MENU, make=RestrictionsPanel)
