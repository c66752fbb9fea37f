"""The panel itself: versions, who was given which, and who is to be told, as three tabs."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget

from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.notices.panel_place import PanelPlace
from heijastus_desk.ui.pages.notices.panels.versions import presenter
from heijastus_desk.ui.pages.notices.panels.versions.given_pane import GivenPane
from heijastus_desk.ui.pages.notices.panels.versions.presenter import GIVEN, VERSIONS, WAITING, Loaded
from heijastus_desk.ui.pages.notices.panels.versions.side_by_side import Scrolled
from heijastus_desk.ui.pages.notices.panels.versions.versions_pane import VersionsPane
from heijastus_desk.ui.pages.notices.panels.versions.waiting_pane import WaitingPane
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.labels import reveal
from heijastus_desk.ui.widgets.tab_bar import TabBar

translate = QCoreApplication.translate


class VersionsPanel(FramedPanel):
    """Read when it opens and whenever something is saved; `first` is the tab it opens at."""

    def __init__(self, context: PageContext, register: str, first: str = VERSIONS) -> None:
        title = _title()
        super().__init__(context, "versions_panel", title, register)
        self.confirm = InPageConfirm("versions_question")
        self.tabs = TabBar(
            "versions_tabs",
            [
                (VERSIONS, translate("Notices", "Versions")),
                (GIVEN, translate("Notices", "Given to")),
                (WAITING, translate("Notices", "To be given")),
            ],
            title,
        )
        self.versions, self.given, self.waiting = VersionsPane(context), GivenPane(context), WaitingPane(context)
        self._panes = {VERSIONS: self.versions, GIVEN: self.given, WAITING: self.waiting}
        self._stack = QStackedWidget()
        for pane in self._panes.values():
            self._stack.addWidget(pane)
        self._area = Scrolled("versions_area", self._stack, title)
        self.lay_out(above=(self.confirm, self.tabs), instead=self._area)
        self.tabs.turned.connect(lambda key: self._stack.setCurrentWidget(self._panes[key]))
        self.versions.to_form.connect(lambda: self.went.emit(self.record, ()))
        self.tabs.turn_to(first)
        # Nothing of it means anything before the register has been read.
        for part in (self.tabs, self._area):
            reveal(part, shown=False)
        self.refresh()

    def focus_first(self) -> None:
        if self._area.isHidden():
            self.back.setFocus()
        else:
            self._panes[self.tabs.key()].focus_first()

    def refresh(self) -> None:
        app, register = self.context.app, self.record
        if not register:
            self.header.set_title(_title(), translate("Notices", "Save the register first."))
            return
        self.context.query(lambda: presenter.read(app, register), self._show, topic="versions")

    @property
    def has_unsaved_edits(self) -> bool:
        return self.versions.publish.is_behind

    def store_draft(self) -> None:
        self.versions.publish.keep_draft()

    def can_close(self, proceed: Callable[[], None]) -> None:
        if not self.versions.publish.is_edited:
            proceed()
            return
        self.tabs.turn_to(VERSIONS)
        self.confirm.ask(
            translate("Notices", "The version is not in use yet; what you wrote for it is lost when you leave."),
            [("leave_version", translate("Notices", "Leave it"), lambda: self._let_go(proceed))],
            cancel=translate("Notices", "Stay here"),
        )

    def _let_go(self, proceed: Callable[[], None]) -> None:
        self.versions.publish.let_go()
        proceed()

    def _show(self, loaded: Loaded) -> None:
        self.header.set_title(_title(), loaded.stored.name.get(self.context.lang))
        given = translate("Notices", "Given to ({count})").format(count=len({one.person for one in loaded.given}))
        self.tabs.set_text(GIVEN, given)
        count = presenter.waiting_count(loaded)
        self.tabs.set_text(WAITING, translate("Notices", "To be given ({count})").format(count=count))
        for pane in self._panes.values():
            pane.show_loaded(loaded)
        first = self._area.isHidden()
        for part in (self.tabs, self._area):
            reveal(part, shown=True)
        if first and self.back.hasFocus():
            self.focus_first()


def _title() -> str:
    return translate("Notices", "Versions and deliveries")


SPEC = PanelSpec(key="versions", title=_title, icon="notices", place=PanelPlace.REGISTER, make=VersionsPanel)
WAITING_SPEC = PanelSpec(
    key="waiting",
    title=_title,
    icon="notices",
    place=PanelPlace.REGISTER,
    make=lambda context, register: VersionsPanel(context, register, WAITING),
    open_alone=True,
)
"""The same, opened from Today at those who are to be told."""
