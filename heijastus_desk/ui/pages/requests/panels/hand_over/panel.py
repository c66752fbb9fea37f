"""Handing over: what stands in the way, the form, the package with its password, to whom it went, the copy left."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any, Final

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.rights.handing import MadePackage, Obstacle
from heijastus_desk.domain.rights.identity import ReplyAddress
from heijastus_desk.domain.rights.values import PackageForm, RightsRequest
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.export_place import export_folder
from heijastus_desk.ui.jobs import Lane
from heijastus_desk.ui.pages.requests.panel_place import PanelPlace
from heijastus_desk.ui.pages.requests.panels.hand_over.form_choice import FormChoice
from heijastus_desk.ui.pages.requests.panels.hand_over.handed import HandedQuestion
from heijastus_desk.ui.pages.requests.panels.hand_over.made_card import MadeCard
from heijastus_desk.ui.pages.requests.panels.hand_over.obstacles import ObstacleList
from heijastus_desk.ui.pages.requests.panels.hand_over.register import PackageRegister
from heijastus_desk.ui.pages.requests.panels.hand_over.words import form_hint
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.paper_output import PaperOutput
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.labels import reveal
from heijastus_desk.wording.sentences import error_sentence

translate = QCoreApplication.translate

_MADE: Final = frozenset({Kind.REQUESTS, Kind.PACKAGES})


@dataclass(frozen=True, slots=True)
class _Loaded:
    case: RightsRequest
    obstacles: tuple[Obstacle, ...]
    addresses: tuple[ReplyAddress, ...]


class HandOverPanel(FramedPanel):
    """`record` is the uid of a case. The password lives in this panel and nowhere else."""

    def __init__(self, context: PageContext, record: str) -> None:
        super().__init__(context, "hand_over_panel", _title(), record)
        self._loaded: _Loaded | None = None
        self._fresh = True
        self.output = PaperOutput(context, self)
        self.question = InPageConfirm("hand_over_question")
        # Tests put their own answer in its place.
        self.ask_folder: Callable[[str], str] = lambda start: QFileDialog.getExistingDirectory(
            self, translate("HandOver", "The folder the package was saved in"), start
        )
        self.obstacles = ObstacleList(self._go)
        self.choice = FormChoice(context.lang)
        self.card = MadeCard(context, self.output)
        self.register = PackageRegister()
        self.handed = HandedQuestion(context.lang, context.clock.today())
        self.choice.wanted.connect(lambda: self._make(self.choice.chosen))
        self.register.handed.connect(self._ask_handed)
        self.register.delete.connect(self._delete)
        self.register.gone.connect(self._gone)
        self.register.unreadable.connect(self._unreadable)
        for part in (self.obstacles, self.card, self.choice, self.register):
            self.column.addWidget(part)
            part.hide()
        self.column.addStretch(1)
        self.lay_out(above=(self.question, self.handed))
        self.refresh()

    def refresh(self) -> None:
        app, uid = self.context.app, self.record

        def load() -> _Loaded:
            return _Loaded(app.requests.get(uid), app.handing_over.obstacles(uid), app.request_identity.addresses(uid))

        self.context.query(load, self._show, topic="hand_over")

    def can_close(self, proceed: Callable[[], None]) -> None:
        """Ask first while the password is on the screen and on no paper: nobody can show it again."""
        if not self.card.waits:
            proceed()
            return
        asked = translate(
            "HandOver", "The password is kept nowhere and cannot be shown again. Have you written it down?"
        )
        self.question.ask(asked, [("hand_over_leave", translate("HandOver", "Yes, it is written down"), proceed)])

    # -------------------------------------------------------------------------------------------------------- showing

    def _show(self, loaded: _Loaded) -> None:
        self._loaded = loaded
        lang = self.context.lang
        self.header.set_title(_title(), translate("HandOver", "Request {number}").format(number=loaded.case.number))
        self.obstacles.show_obstacles(loaded.obstacles, lang)
        reveal(self.obstacles, shown=bool(loaded.obstacles))
        reveal(self.choice, shown=not loaded.obstacles)
        if self._fresh:
            self.choice.form.set_values({"lang": loaded.case.lang, "large": False})
        self.register.show_packages(loaded.case.packages, lang)
        reveal(self.register, shown=bool(loaded.case.packages))
        if self._fresh:
            self._fresh = False
            self._focus_begin()

    def focus_first(self) -> None:
        if self._loaded is None:
            self.back.setFocus()
        else:
            self._focus_begin()

    def _focus_begin(self) -> None:
        first = self.obstacles.first or self.choice.forms.button(self.choice.chosen.value)
        (first if first.isVisible() else self.back).setFocus()

    def _go(self, panel: str) -> None:
        self.context.open("requests", panel_record(panel, self._record_of(panel)))

    def _record_of(self, panel: str) -> str:
        if panel != "decisions" or self._loaded is None:
            return self.record
        undecided = [one.right for one in self._loaded.case.rights if one.decision is None]
        asked = undecided or list(self._loaded.case.asked)
        return f"{self.record}:{asked[0].value}"

    # --------------------------------------------------------------------------------------------------------- making

    def _make(self, form: PackageForm) -> None:
        app, uid = self.context.app, self.record
        lang, large = self.choice.lang.value(), self.choice.large.value()
        folder = self._folder()
        self.card.forget()
        self.handed.hide()
        self.context.work(
            lambda progress: app.handing_over.make(uid, folder, form, large=large, lang=lang, progress=progress),
            self._made,
            label=translate("HandOver", "Making the package…"),
            lane=Lane.WRITER,
        )

    def _made(self, made: MadePackage) -> None:
        addresses = self._loaded.addresses if self._loaded else ()
        self.card.show_made(made, addresses, self.choice.lang.value())
        self.context.shared.changed.emit(_MADE)
        self.context.say(translate("HandOver", "Made: {file}").format(file=made.file_name), tone=Tone.FINE)

    def _folder(self) -> Path:
        return export_folder(self.context.preferences.export_folder, self.context.app.paths.folder / "packages")

    def _unreadable(self, _package: str) -> None:
        asked = translate("HandOver", "Paper is the surest. Otherwise: {older}").format(
            older=form_hint(PackageForm.PDF_OLDER)
        )
        choices = [
            ("again_paper", translate("HandOver", "Make it on paper"), partial(self._make, PackageForm.PAPER)),
            ("again_older", translate("HandOver", "Make an older PDF"), partial(self._make, PackageForm.PDF_OLDER)),
        ]
        self.question.ask(asked, choices)

    # ---------------------------------------------------------------------------------------------- what becomes of it

    def _ask_handed(self, package: str) -> None:
        loaded = self._loaded
        one = next((one for one in loaded.case.packages if one.uid == package), None) if loaded else None
        if loaded is not None and one is not None:
            name = loaded.case.requester_name
            self.handed.ask_of(one, loaded.addresses, name, partial(self._write_handed, package))

    def _write_handed(self, package: str, given: dict[str, Any]) -> None:
        handing = self.context.app.handing_over

        def done(_change: Change) -> None:
            self.handed.hide()

        self.context.change(
            lambda: handing.handed(package, given["how"], given["to_whom"], given["handed_on"]),
            done,
            self.handed.show_error,
        )

    def _gone(self, package: str) -> None:
        self.context.change(lambda: self.context.app.handing_over.copy_gone(package))

    def _delete(self, package: str, folder: Path | None = None) -> None:
        place = folder or self._folder()
        self.context.change(
            lambda: self.context.app.handing_over.delete_copy(package, place),
            self._deleted,
            partial(self._not_deleted, package),
        )

    def _not_deleted(self, package: str, error: HeijastusError) -> None:
        if error.code is not ErrorCode.COPY_NOT_FOUND:
            self.context.say_error(error)
            return
        choices = [
            ("delete_elsewhere", translate("HandOver", "Choose the folder…"), partial(self._delete_elsewhere, package)),
            ("delete_gone", translate("HandOver", "It is deleted already"), partial(self._gone, package)),
        ]
        self.question.ask(error_sentence(error, self.context.lang), choices)

    def _delete_elsewhere(self, package: str) -> None:
        chosen = self.ask_folder(str(self._folder()))
        if chosen:
            self._delete(package, Path(chosen))

    def _deleted(self, _change: Change) -> None:
        self.card.forget()


def _title() -> str:
    return translate("HandOver", "Hand over")


SPEC = PanelSpec(
    key="hand_over", title=_title, icon="export", place=PanelPlace.CASE, make=HandOverPanel, open_alone=True
)
