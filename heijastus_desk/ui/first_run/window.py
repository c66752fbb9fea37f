"""The window of the first run: its steps, back and next, and what went wrong."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer, Signal
from PySide6.QtWidgets import QScrollArea

from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.first_things import FirstThing
from heijastus_desk.ui import errors, theme
from heijastus_desk.ui.first_run import creation
from heijastus_desk.ui.first_run.beginning_step import PRACTISE, RESTORE, BeginningStep
from heijastus_desk.ui.first_run.business_step import BusinessStep
from heijastus_desk.ui.first_run.done_step import DoneStep
from heijastus_desk.ui.first_run.draft import Draft
from heijastus_desk.ui.first_run.language_step import LanguageStep
from heijastus_desk.ui.first_run.passphrase_step import PassphraseStep
from heijastus_desk.ui.first_run.places_step import PlacesStep
from heijastus_desk.ui.first_run.recovery_step import RecoveryStep
from heijastus_desk.ui.first_run.step import Step
from heijastus_desk.ui.first_run.work_step import WorkStep
from heijastus_desk.ui.first_things import place_of
from heijastus_desk.ui.help.window import show_help
from heijastus_desk.ui.jobs import JobRunner, Lane
from heijastus_desk.ui.shortcuts import Shortcut, bind
from heijastus_desk.ui.widgets.buttons import Button, primary, secondary
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.pane_window import PaneWindow

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate

_MEASURE_AFTER_MS = 600


class FirstRunWindow(PaneWindow):
    """Nothing is written before the last step but one.

    `created` gives the open Application as soon as there is one, `finished` gives it again with the page (and record)
    she would like to begin at. `practice_wanted` and `restore_wanted` lead elsewhere.
    """

    created = Signal(object)
    finished = Signal(object, object)
    language_chosen = Signal(str)
    practice_wanted = Signal()
    restore_wanted = Signal()

    def __init__(self, draft: Draft, lang: Lang, runner: JobRunner, clock: Clock) -> None:
        super().__init__("first_run")
        self._draft, self._lang, self._runner, self._clock = draft, lang, runner, clock
        self._application: Application | None = None
        language = LanguageStep(draft, lang)
        language.chosen.connect(self.language_chosen)
        self.steps: list[Step] = [
            language,
            BeginningStep(draft, lang),
            BusinessStep(draft, lang),
            WorkStep(draft, lang),
            PlacesStep(draft, lang),
            PassphraseStep(draft, lang),
            RecoveryStep(draft, lang, clock),
            DoneStep(draft, lang),
        ]
        self._place = Text("", "small")
        self.back: Button = secondary(translate("FirstRun", "Back"), "back", self.go_back)
        self.next: Button = primary(translate("FirstRun", "Next"), "next", self.go_on)
        self.next.setDefault(True)
        bind(Shortcut.HELP, self, lambda: show_help(self, "first_run", lang))
        self._lay_out()
        runner.failed.connect(self._failed)
        self._show(0)
        # While she chooses a language and tells of her business, and after the first picture.
        QTimer.singleShot(_MEASURE_AFTER_MS, self, creation.measure_cost)

    @property
    def step(self) -> Step:
        """The step in front."""
        return self.steps[self.panes.currentIndex()]

    def go_on(self) -> None:
        """Check this step and go to the next, or make the vault."""
        self.say("")
        try:
            self.step.submit()
        except HeijastusError as error:
            self._show_error(error)
            return
        if isinstance(self.step, BeginningStep):
            self._begin(self.step.ways.value())
        elif isinstance(self.step, PassphraseStep):
            self._make_keys()
        elif isinstance(self.step, RecoveryStep):
            self._make_vault()
        elif isinstance(self.step, DoneStep):
            self._finish(self.step.thing)
        else:
            self._show(self.panes.currentIndex() + 1)

    def go_back(self) -> None:
        self.say("")
        self._show(self.panes.currentIndex() - 1)

    def _begin(self, way: str) -> None:
        if way == PRACTISE:
            self.practice_wanted.emit()
        elif way == RESTORE:
            self.restore_wanted.emit()
        else:
            self._check_folder()

    def _check_folder(self) -> None:
        def checked(_nothing: object) -> None:
            self._busy(busy=False)
            self._show(self.panes.currentIndex() + 1)

        self._busy(busy=True)
        folder = self._draft.folder
        self._runner.run(Lane.WORKER, lambda _p: creation.check_folder(folder), checked, self._show_error)

    def _make_keys(self) -> None:
        def made(keys: object) -> None:
            self._busy(busy=False)
            self._draft.keys = keys  # type: ignore[assignment]
            self._draft.passphrase = ""
            self._show(self.panes.currentIndex() + 1)

        self._busy(busy=True)
        self._runner.run(Lane.WORKER, lambda _p: creation.make_keys(self._draft), made, self._show_error)

    def _make_vault(self) -> None:
        def made(application: "Application") -> None:
            self._busy(busy=False)
            self._application = application
            self.created.emit(application)
            self._show(self.panes.currentIndex() + 1)

        self._busy(busy=True)
        self._runner.run(
            Lane.WRITER,
            lambda progress: creation.make_vault(self._draft, self._clock, self._lang, progress),
            made,
            self._show_error,
        )

    def _finish(self, thing: FirstThing | None) -> None:
        assert self._application is not None
        registers = self._application.registers.list()
        first = place_of(thing, registers[0].uid if registers else "") if thing is not None else ("today", "")
        self.finished.emit(self._application, first)

    def _show(self, number: int) -> None:
        self.panes.setCurrentIndex(number)
        total = len(self.steps) - 1
        done = isinstance(self.step, DoneStep)
        place = translate("FirstRun", "Step {n} of {total}").format(n=number + 1, total=total)
        self._place.setText("" if done else place)
        # The file is made: there is nothing to go back to.
        self.back.setVisible(number > 0 and not done)
        last = isinstance(self.step, RecoveryStep)
        self.next.setText(translate("FirstRun", "Create the file") if last else translate("FirstRun", "Next"))
        self.next.setAccessibleName(self.next.text())
        self.step.enter()
        self._look_ready()

    def _look_ready(self) -> None:
        self.next.setEnabled(self.step.is_ready)

    def show_error(self, error: HeijastusError) -> None:
        """Say what stands in the way of the step in front."""
        self._show_error(error)

    def _show_error(self, error: HeijastusError) -> None:
        self._busy(busy=False)
        if not self.step.show_error(error):
            self.say(errors.sentence(error, self._lang))
            # What was off while it worked has let the keyboard go.
            self.next.setFocus()
            return
        area, focused = self.panes.currentWidget(), self.focusWidget()
        if isinstance(area, QScrollArea) and focused is not None:
            area.ensureWidgetVisible(focused, 0, theme.scaled(48))

    def _failed(self, error: BaseException) -> None:
        from heijastus_desk.system.log_setup import incident  # noqa: PLC0415 - only when something is wrong

        self._busy(busy=False)
        text = translate("FirstRun", "Something went wrong that should not have (number {number}). Nothing was made.")
        self.say(text.format(number=incident(error)))

    def _busy(self, *, busy: bool) -> None:
        self.progress.setVisible(busy)
        self.panes.setEnabled(not busy)
        self.back.setEnabled(not busy)
        self.next.setEnabled(not busy and self.step.is_ready)

    def _lay_out(self) -> None:
        for step in self.steps:
            step.ready_changed.connect(self._look_ready)
            self.add_pane(step, step.column)
        self.buttons.addWidget(self._place)
        self.buttons.addStretch(1)
        self.buttons.addWidget(self.back)
        self.buttons.addWidget(self.next)
        self.resize(theme.scaled(720), theme.scaled(740))
