"""The panel of destructions: the list of cases, and the one that is looked at."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QScrollArea, QStackedWidget

from heijastus_desk.services.destructions import DestructionCase
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.retention.panel_place import PanelPlace
from heijastus_desk.ui.pages.retention.panels.destructions import words
from heijastus_desk.ui.pages.retention.panels.destructions.came_back import CameBackPart
from heijastus_desk.ui.pages.retention.panels.destructions.case_pane import CasePane
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.widgets.buttons import link
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.focus_ring import FocusRing
from heijastus_desk.ui.widgets.labels import reveal

translate = QCoreApplication.translate

_WIDEST = 720


class DestructionsPanel(FramedPanel):
    """`record` is the case to open at, or ""; with one case only, that one is open."""

    def __init__(self, context: PageContext, record: str) -> None:
        super().__init__(context, "destructions_panel", translate("Destructions", "Destruction reports"), record)
        self._cases: tuple[DestructionCase, ...] = ()
        self._open = record
        self._wants_focus = False
        self.list = CardList(
            "destruction_cases", translate("Destructions", "Cases"), CardLook(dividers=True, wrap=True)
        )
        self.case = CasePane(context)
        self.empty = EmptyState(
            "no_destructions",
            "erase",
            translate("Destructions", "Nothing has been erased yet"),
            translate("Destructions", "Each erasure leaves a report here: what went on what ground, and what stays."),
        )
        self.every = link(translate("Destructions", "Show all cases"), "destructions_all", self._show_list)
        self._area = QScrollArea()
        self._area.setObjectName("destruction_area")
        self._area.setAccessibleName(self.accessibleName())
        FocusRing(self._area)
        self._area.setProperty("role", "surface")
        self.case.setProperty("role", "surface")
        self.case.setMaximumWidth(theme.scaled(_WIDEST))
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidget(self.case)
        self._stack = QStackedWidget()
        for part in (self.list, self._area, self.empty):
            self._stack.addWidget(part)
        self.came_back = CameBackPart(context.lang)
        self.lay_out(above=(self.came_back, self.every), instead=self._stack)
        self.came_back.opened.connect(lambda record: context.open("clients", record))
        self.came_back.looked_at.connect(self._looked_at)
        reveal(self.every, shown=False)
        self.list.opened.connect(self._turn_to)
        self.list.clicked.connect(lambda index: self._turn_to(self.list.card(index.row()).uid))
        self.refresh()

    def focus_first(self) -> None:
        self._wants_focus = True
        shown = self._stack.currentWidget()
        if shown is self._area and self._cases:
            self.case.focus_first()
        elif shown is self.list and self._cases:
            self.list.setFocus()
        else:
            self.back.setFocus()

    def refresh(self) -> None:
        app = self.context.app
        self.context.query(app.destructions.cases, self._show, topic="destructions")
        self.context.query(app.erasure.came_back, self.came_back.show_items, topic="came_back")

    def _looked_at(self, uid: str) -> None:
        erasure = self.context.app.erasure
        self.context.change(lambda: erasure.looked_at((uid,)))

    def _show(self, cases: tuple[DestructionCase, ...]) -> None:
        first = not self._cases
        self._cases = cases
        if first and not self._open and len(cases) == 1:
            self._open = cases[0].uid
        lang = self.context.lang

        def row(case: DestructionCase) -> CardRow:
            return words.case_row(case, lang)

        # What is still to be done stands first.
        self.list.set_rows(sorted(cases, key=lambda case: not case.open_papers), row)
        chosen = next((case for case in cases if case.uid == self._open), None)
        if chosen is not None:
            self.case.show_case(chosen)
        elif cases and not self.list.current_uid():
            self.list.select_first()
        self._stack.setCurrentWidget(self._area if chosen else self.list if cases else self.empty)
        reveal(self.every, shown=chosen is not None and len(cases) > 1)
        if first and self._wants_focus:
            self.focus_first()

    def _turn_to(self, uid: str) -> None:
        self._open = uid
        self._show(self._cases)
        self.case.focus_first()

    def _show_list(self) -> None:
        was, self._open = self._open, ""
        self._show(self._cases)
        self.list.select(was)
        self.list.setFocus()


def _title() -> str:
    return translate("Destructions", "Destruction reports and papers to shred")


SPEC = PanelSpec(key="destructions", title=_title, icon="erase", place=PanelPlace.MENU, make=DestructionsPanel)
