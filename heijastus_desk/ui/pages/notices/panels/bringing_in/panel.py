"""The panel: choose or paste, look at both sides, take in; what she confirmed so far is kept as a draft."""

from collections.abc import Callable
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QStackedWidget
from shiboken6 import isValid

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.services.drafts import Draft
from heijastus_desk.services.old_notices import KeptNotice, OldNotice
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_keeper import DraftKeeper, ask_to_go_on
from heijastus_desk.ui.draft_places import OLD_NOTICE_DRAFT
from heijastus_desk.ui.jobs import Job
from heijastus_desk.ui.pages.notices.panel_place import PanelPlace
from heijastus_desk.ui.pages.notices.panels.bringing_in.choose_step import ChooseStep
from heijastus_desk.ui.pages.notices.panels.bringing_in.sides_step import SidesStep
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.confirm import InPageConfirm

translate = QCoreApplication.translate

FILES = "*.txt *.md *.markdown *.html *.htm *.docx *.pdf"


class BringingInPanel(FramedPanel):
    """Nothing is saved before she takes it in, and that is one change."""

    def __init__(self, context: PageContext) -> None:
        title = _title()
        super().__init__(context, "old_notice_panel", title)
        self._old: OldNotice | None = None
        self._busy = False
        self._done = False
        self._job: Job | None = None
        self.choose = ChooseStep(self._ask_file, self._read_pasted)
        self.sides = SidesStep(context.lang)
        self._steps = QStackedWidget()
        self.confirm = InPageConfirm("old_question")
        self.take = primary(translate("OldNotice", "&Take in"), "old_take_in", self.take_in)
        self._other = secondary(translate("OldNotice", "&Another text"), "old_back", self.go_back)
        self._steps.addWidget(self.choose)
        self._steps.addWidget(self.sides)
        self.lay_out(self.take, self._other, above=(self.confirm,), instead=self._steps)
        self._keeper = DraftKeeper(context, self._draft_text, self)
        self.sides.edited.connect(self._keeper.touched)
        context.shared.runner.cancelled.connect(self._stopped)
        self._fit()
        self._keeper.begin(OLD_NOTICE_DRAFT, "", self._offer_draft)

    @property
    def has_unsaved_edits(self) -> bool:
        return self._old is not None and not self._done and self._keeper.is_behind

    def store_draft(self) -> None:
        """Keep what she confirmed so far inside the vault."""
        if self._old is not None and not self._done:
            self._keeper.keep()

    def focus_first(self) -> None:
        (self.choose if self._old is None else self.sides).focus_first()

    def can_close(self, proceed: Callable[[], None]) -> None:
        if self._old is None or self._done:
            proceed()
            return
        self.confirm.ask(
            translate("OldNotice", "The notice is not taken in yet."),
            [
                ("old_keep", translate("OldNotice", "Go on with it later"), lambda: self._keep_for_later(proceed)),
                ("old_drop", translate("OldNotice", "Let it go"), lambda: self._let_go(proceed)),
            ],
            cancel=translate("OldNotice", "Stay here"),
        )

    def read(self, path: Path) -> None:
        """Read a file; what is wrong with it is said where it was chosen."""
        service = self.context.app.old_notices
        self._run(lambda _progress: service.read(path))

    def go_back(self) -> None:
        """Choose another text; what was read so far is let go only once the other is read."""
        if not self._busy:
            self._show_step(self.choose)

    def take_in(self) -> None:
        """Make the register, and go to it."""
        old, service, confirmed = self._old, self.context.app.old_notices, self.sides.suggestions
        if old is None or self._busy:
            return
        self._wait()
        self.context.change(lambda: service.take_in(old, confirmed), self._taken_in, self._refused)

    def _ask_file(self) -> None:
        kinds = translate("OldNotice", "Notices")
        dialog = QFileDialog(self, translate("OldNotice", "Choose a file"), "", f"{kinds} ({FILES})")
        dialog.setObjectName("old_file_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(lambda chosen: self.read(Path(chosen)))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _read_pasted(self) -> None:
        service, text = self.context.app.old_notices, self.choose.text
        self._run(lambda _progress: service.parse(text))

    def _run(self, read: Callable[[Progress], OldNotice]) -> None:
        service = self.context.app.old_notices
        self._wait()

        def work(progress: Progress) -> KeptNotice:
            old = read(progress)
            return KeptNotice(notice=old, suggestions=service.suggest(old))

        self._job = self.context.work(
            work,
            self._show_notice,
            self._not_read,
            label=translate("OldNotice", "Reading the notice…"),
            topic="old_notice",
        )

    def _show_notice(self, kept: KeptNotice) -> None:
        self._busy = False
        self._old = kept.notice
        self.choose.show_error("")
        self.sides.show_notice(kept.notice, kept.suggestions)
        self._keeper.go_on()
        self._keeper.touched()
        self._show_step(self.sides)

    def _not_read(self, error: HeijastusError) -> None:
        self._busy = False
        self.choose.show_error(self.context.shared.sentence(error))
        self._fit()

    def _taken_in(self, change: Change) -> None:
        if not isValid(self):
            return
        self._busy = False
        self._done = True
        self._keeper.drop()
        self.went.emit(change.uid, ())

    def _refused(self, error: HeijastusError) -> None:
        if not isValid(self):
            self.context.say_error(error)
            return
        self._busy = False
        self._fit()
        if not self.sides.show_error(error):
            self.context.say_error(error)

    def _stopped(self, job: object) -> None:
        if job is self._job:
            self._busy = False
            self._fit()

    def _offer_draft(self, draft: Draft) -> None:
        kept = _read_draft(draft.content)
        if kept is None:
            self._keeper.drop()
            return
        ask_to_go_on(
            self.confirm,
            draft,
            self.context,
            take_up=lambda: self._take_up(kept),
            let_go=self._keeper.drop,
            leave=lambda: None,
        )

    def _take_up(self, kept: KeptNotice) -> None:
        self._show_notice(kept)

    def _draft_text(self) -> str:
        kept = KeptNotice(notice=self._old or OldNotice(), suggestions=self.sides.suggestions)
        return msgspec.json.encode(kept).decode()

    def _keep_for_later(self, proceed: Callable[[], None]) -> None:
        self._keeper.keep()
        proceed()

    def _let_go(self, proceed: Callable[[], None]) -> None:
        self._done = True
        self._keeper.drop()
        proceed()

    def _wait(self) -> None:
        self._busy = True
        self.take.setEnabled(False)

    def _show_step(self, step: ChooseStep | SidesStep) -> None:
        self._steps.setCurrentWidget(step)
        self._fit()
        step.focus_first()

    def _fit(self) -> None:
        looking = self._steps.currentWidget() is self.sides
        self.take.setVisible(looking)
        self.take.setEnabled(looking and not self._busy)
        self._other.setVisible(looking)


def _title() -> str:
    return translate("OldNotice", "Bring in an old notice")


def _read_draft(content: str) -> KeptNotice | None:
    """What was kept; None where an older program wrote it otherwise."""
    try:
        return msgspec.json.decode(content, type=KeptNotice)
    except msgspec.MsgspecError:
        return None


SPEC = PanelSpec(
    key="bringing_in",
    title=lambda: translate("OldNotice", "Bring in an old notice…"),
    icon="export",
    place=PanelPlace.NEW,
    make=lambda context, _register: BringingInPanel(context),
)
