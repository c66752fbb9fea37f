"""The panel itself: looked through, confirmed by a word, at work, proven."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.destruction import DestructionGround
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.services.erasure_views import ErasurePreview, ErasureReport
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.retention.panel_place import PanelPlace
from heijastus_desk.ui.pages.retention.panels.erasing.errand import Errand
from heijastus_desk.ui.pages.retention.panels.erasing.looking import Looking
from heijastus_desk.ui.pages.retention.panels.erasing.proven import Proven
from heijastus_desk.ui.pages.retention.panels.erasing.wanted import Wanted, wanted
from heijastus_desk.ui.pages.retention.panels.erasing.working import Working
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.labels import Text, reveal

translate = QCoreApplication.translate


class ErasingPanel(FramedPanel):
    """`record` says who or what (`wanted`). Closing it before the word is typed changes nothing."""

    def __init__(self, context: PageContext, record: str) -> None:
        super().__init__(context, "erasing_panel", _title(), record)
        self._wanted: Wanted | None = None
        self.is_proven = False
        """whether the erasure has ended and nothing was left"""
        self.errand = Errand(context)
        self.failure = Text("", wrap=True)
        self.failure.setObjectName("erasing_failure")
        self.failure.set_tone(Tone.DUE)
        self.looking = Looking(context)
        self.working = Working()
        self.proven = Proven(context, self.closed.emit)
        for part in (self.failure, self.looking, self.working, self.proven):
            self.column.addWidget(part)
            part.hide()
        self.column.addStretch(1)
        self.lay_out()
        self.looking.ground_chosen.connect(self._read)
        self.looking.confirming.confirmed.connect(self._confirmed)
        self.looking.confirming.declined.connect(self.closed)
        self.working.called_off.connect(self.errand.call_off)
        self.errand.stepped.connect(self.working.set_percent)
        self.errand.proven.connect(self._proven)
        self.errand.failed.connect(self._failed)
        self.errand.called_off.connect(self._called_off)
        self.refresh()

    def focus_first(self) -> None:
        if self.is_proven:
            self.proven.focus_first()
        elif not self.looking.isHidden() and self.looking.ground.control.isEnabled():
            self.looking.ground.focus_control()
        else:
            self.back.setFocus()

    def refresh(self) -> None:
        """After a change elsewhere; while it is at work, and after it, nothing is read again."""
        if self.is_proven or self.errand.is_running:
            return
        app, record = self.context.app, self.record
        self.context.query(lambda: wanted(app, record), self._found, self._lost, topic="erasing_wanted")

    def can_close(self, proceed: Callable[[], None]) -> None:
        """An erasure at work goes on by itself and is told in the quiet line."""
        proceed()

    # ------------------------------------------------------------------------------------------------------- before

    def _found(self, found: Wanted) -> None:
        if self.is_proven or self.errand.is_running:
            return
        self._wanted = found
        self.header.set_title(_title(), found.title)
        if found.is_past and self.looking.ground.value() is None:
            self.looking.ground.set_value(DestructionGround.PERIOD_OVER)
        if found.is_requested:
            self.looking.ground.set_value(DestructionGround.REQUEST)
            self.looking.ground.control.setEnabled(False)
        self._read()

    def _read(self) -> None:
        found, app = self._wanted, self.context.app
        if found is not None:
            ground = self.looking.ground.value() or DestructionGround.PERIOD_OVER
            self.context.query(
                lambda: app.erasure.preview_of(
                    found.roots, ground=ground, only_lapsed=found.is_due, request=found.case
                ),
                self._show,
                self._lost,
                topic="erasing",
            )

    def _show(self, preview: ErasurePreview) -> None:
        if self.is_proven or self.errand.is_running:
            return
        first = self.looking.preview is None
        self.looking.show_preview(preview)
        self._turn_to(self.looking)
        if first and (self.back.hasFocus() or not self.isAncestorOf(self.window().focusWidget() or self)):
            self.focus_first()

    def _lost(self, error: HeijastusError) -> None:
        gone = error.code in {ErrorCode.RECORD_NOT_FOUND, ErrorCode.SUBJECT_NOT_FOUND}
        said = translate("Erasing", "There is nothing to erase here any more.")
        self._say_failure(said if gone else self.context.shared.sentence(error))
        self._turn_to(None)

    # -------------------------------------------------------------------------------------------------------- doing

    def _confirmed(self) -> None:
        found = self._wanted
        if found is None or self.errand.is_running:
            return
        if self.looking.ground.value() is None:
            self.looking.ground.set_error(translate("Erasing", "Choose why it is erased: the report has to say it."))
            self.looking.ground.focus_control()
            return
        self._say_failure("")
        choices = replace(self.looking.choices(), only_lapsed=found.is_due, request=found.case)
        days = self.looking.parking.value()
        self.looking.confirming.clear()
        if days:
            self.errand.park(found.roots, choices, days)
            return
        self.working.set_percent(0)
        self._turn_to(self.working)
        self.working.stop.setFocus()
        self.errand.run(found.roots, choices)

    def _proven(self, report: ErasureReport | None) -> None:
        """None: it was parked, and there is nothing to prove yet."""
        if report is None:
            self.closed.emit()
            return
        self.is_proven = True
        self.header.set_title(_title())
        stays = self.looking.preview.stays if self.looking.preview else ()
        self.proven.show_report(report, len(stays))
        self._turn_to(self.proven)
        if self.isVisible():
            self.proven.focus_first()

    def _failed(self, error: HeijastusError | None) -> None:
        said = translate(
            "Erasing", "It was broken off. If it had begun, the program completes it the next time it is opened."
        )
        self._say_failure(self.context.shared.sentence(error) if error is not None else said)
        self._turn_to(self.looking)
        self.refresh()

    def _called_off(self) -> None:
        self._turn_to(self.looking)
        self.focus_first()

    def _turn_to(self, shown: object) -> None:
        for part in (self.looking, self.working, self.proven):
            reveal(part, shown=part is shown)

    def _say_failure(self, text: str) -> None:
        self.failure.setText(text)
        reveal(self.failure, shown=bool(text))


def _title() -> str:
    return translate("Erasing", "Erase permanently")


SPEC = PanelSpec(key="erasing", title=_title, icon="erase", place=PanelPlace.MENU, make=ErasingPanel, open_alone=True)
