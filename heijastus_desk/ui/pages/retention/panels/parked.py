"""The parking place: what was decided to be erased and still waits, until when, to take back or to erase now."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Kind
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.services.erasure_views import ErasureReport
from heijastus_desk.services.parking import Returned, Waiting
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.retention.panel_place import PanelPlace
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, secondary
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Hairline, Text
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate

_TOUCHED: Final = frozenset(Kind)


class ParkedPanel(FramedPanel):
    """Read when it opens and whenever something is saved. Nothing here happens without her."""

    def __init__(self, context: PageContext, record: str = "") -> None:
        super().__init__(context, "parked_panel", _title(), record)
        self.question = InPageConfirm("parked_question")
        self._first: Button | None = None
        self.lay_out(above=(self.question,))
        self.refresh()

    def refresh(self) -> None:
        self.context.query(self.context.app.parking.waiting, self._show, topic="parked")

    def focus_first(self) -> None:
        (self._first or self.back).setFocus()

    def _show(self, waiting: tuple[Waiting, ...]) -> None:
        self._empty_column()
        self.header.set_title(_title(), _subtitle(waiting))
        self._first = None
        for n, lot in enumerate(waiting):
            if n:
                self.column.addWidget(Hairline())
            self._add(lot)
        if not waiting:
            self.column.addWidget(
                EmptyState(
                    "parked_none",
                    "retention",
                    translate("Retention", "Nothing waits"),
                    translate(
                        "Retention",
                        "When you erase something you may let it wait for 7 to 30 days. Until then it can be taken back"
                        " from here.",
                    ),
                )
            )
        self.column.addStretch(1)

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

    def _add(self, lot: Waiting) -> None:
        lang = self.context.lang
        self.column.addWidget(Text(_named(lot), "section", wrap=True))
        until = format_date(lot.until, lang)
        said = (
            translate("Retention", "The wait ended on {day}: erase it now, or take it back.")
            if lot.is_over
            else translate("Retention", "Can be taken back until {day}. Nothing goes by itself then either.")
        ).format(day=until)
        why = translate("Retention", "Put here on {day}. Reason: {reason}.").format(
            day=format_date(lot.parked_on, lang), reason=label(lot.ground, lang)
        )
        self.column.addWidget(Text(f"{said} {why}", wrap=True))
        if not lot.has_key:
            lost = translate("Retention", "Its throw-away key is gone: it cannot be taken back, only erased.")
            self.column.addWidget(Text(lost, wrap=True))
        row = FlowLayout()
        buttons = [
            secondary(
                translate("Retention", "Erase now…"), f"parked_erase_{lot.uid}", lambda: self._ask(lot), icon="erase"
            )
        ]
        if lot.has_key:
            back = secondary(
                translate("Retention", "Take back"), f"parked_back_{lot.uid}", lambda: self._take_back(lot), icon="undo"
            )
            buttons.insert(0, back)
        for button in buttons:
            button.setAccessibleName(f"{button.text().replace('&', '')}: {_named(lot)}")
            row.addWidget(button)
        self._first = self._first or buttons[0]
        self.column.addLayout(row)

    def _take_back(self, lot: Waiting) -> None:
        parking = self.context.app.parking
        self.context.work(
            lambda _progress: parking.take_back(lot.uid),
            self._taken_back,
            self._failed,
            label=translate("Retention", "Taking it back…"),
            lane=Lane.WRITER,
            keep=True,
        )

    def _taken_back(self, returned: Returned) -> None:
        said = translate("Retention", "Taken back: %n record(s) stand where they stood.", "", returned.rows)
        if returned.left_out:
            left = translate(
                "Retention", "%n could not come back: what they belonged to is erased.", "", returned.left_out
            )
            said = f"{said} {left}"
        if returned.renumbered:
            numbers = translate(
                "Retention", "%n paper(s) got a new number: write a new label.", "", returned.renumbered
            )
            said = f"{said} {numbers}"
        self._told(said)

    def _ask(self, lot: Waiting) -> None:
        question = translate(
            "Retention", "Erase for good what waits here? Its key is thrown away and every backup is cleaned."
        )
        erase: Callable[[], None] = partial(self._erase, lot)
        self.question.ask(question, [("parked_confirm", translate("Retention", "Erase permanently"), erase)])

    def _erase(self, lot: Waiting) -> None:
        parking = self.context.app.parking
        self.context.shared.undo_stack.forget()
        self.context.work(
            lambda progress: parking.finish(lot.uid, progress),
            self._erased,
            self._failed,
            label=translate("Erasing", "Erasing from the file and every backup…"),
            lane=Lane.WRITER,
            keep=True,
        )

    def _erased(self, report: ErasureReport) -> None:
        said = translate("Erasing", "Erased and looked for: nothing is left. Report {number}, code {code}.")
        self._told(said.format(number=report.number, code=report.code))

    def _told(self, said: str) -> None:
        self.context.shared.undo_stack.forget()
        self.context.shared.changed.emit(_TOUCHED)
        self.context.say(said, tone=Tone.FINE)
        self.refresh()

    def _failed(self, error: HeijastusError) -> None:
        self.context.shared.undo_stack.forget()
        self.context.shared.changed.emit(_TOUCHED)
        self.context.say_error(error)
        self.refresh()


def _title() -> str:
    return translate("Retention", "Waiting to be erased")


def _subtitle(waiting: tuple[Waiting, ...]) -> str:
    over = sum(1 for lot in waiting if lot.is_over)
    if over:
        return translate("Retention", "%n wait(s) have ended", "", over)
    return translate("Retention", "Out of sight, sealed under keys that are thrown away") if waiting else ""


def _named(lot: Waiting) -> str:
    if lot.names:
        return ", ".join(lot.names)
    if lot.rows:
        return translate("Retention", "%n record(s)", "", lot.rows)
    return translate("Retention", "Cannot be opened any more")


SPEC = PanelSpec(key="parked", title=_title, icon="hold", place=PanelPlace.MENU, make=ParkedPanel)
