"""The panel itself: each untrue sentence with what is so now, what to do, and the way to the field."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from heijastus_desk.services.drift import DriftLine, RegisterDrift
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.notices.panel import NoticePanel, PanelPlace, PanelSpec
from heijastus_desk.ui.pages.notices.panels.drift import words
from heijastus_desk.ui.panel_places import panel_record
from heijastus_desk.ui.widgets.buttons import link, secondary
from heijastus_desk.ui.widgets.labels import Hairline, Text
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate


_WIDEST = 760
"""Longer lines are hard to read."""


class DriftPanel(NoticePanel):
    """Read when it opens and whenever something is saved."""

    def __init__(self, context: PageContext, register: str) -> None:
        title = _title()
        super().__init__(context, "drift_panel", title, register)
        self._back = secondary(translate("Notices", "Back to the form"), "drift_back", self.closed.emit, icon="back")
        self._publish = secondary(translate("Notices", "Publish a version…"), "drift_publish", self._to_versions)
        self._header = SectionHeader(title, self._publish, self._back, style="title", subtitle="-")
        self._rows = QWidget()
        self._column = QVBoxLayout(self._rows)
        self._column.setContentsMargins(0, 0, theme.GRID, theme.GRID)
        self._column.setSpacing(theme.GRID)
        area = QScrollArea()
        area.setObjectName("drift_rows")
        area.setWidgetResizable(True)
        area.setProperty("role", "surface")
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._rows.setProperty("role", "surface")
        self._rows.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._rows.setMaximumWidth(theme.scaled(_WIDEST))
        area.setWidget(self._rows)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 12, 16, 8)
        whole.setSpacing(theme.GRID)
        whole.addWidget(self._header)
        whole.addWidget(area, 1)
        self.refresh()

    def focus_first(self) -> None:
        self._back.setFocus()

    def refresh(self) -> None:
        app, register, lang = self.context.app, self.register, self.context.lang
        self.context.query(lambda: app.drift.of_register(register, lang), self._show, topic="drift")

    def _to_versions(self) -> None:
        self.context.open("notices", panel_record("versions", self.register))

    def _show(self, found: RegisterDrift | None) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.deleteLater()
        self._header.set_title(_title(), _subtitle(found))
        lines = found.lines if found is not None else ()
        self._publish.setVisible(found is None or bool(found.lines or found.rewritten))
        for n, line in enumerate(lines):
            if n:
                self._column.addWidget(Hairline())
            self._add_line(n, line)
        if found is not None and found.rewritten:
            self._add_rewritten(found.rewritten)
        self._column.addStretch(1)

    def _add_line(self, n: int, line: DriftLine) -> None:
        lang = self.context.lang
        self._column.addWidget(Text(words.is_so(line.drift, lang), "section", wrap=True))
        if line.sentences:
            said = translate("Notices", "The notice says under “{heading}”:").format(heading=line.heading)
            self._column.addWidget(Text(said, "quiet", wrap=True))
            self._add_quotes(line.sentences)
        self._column.addWidget(Text(words.remedy(line.drift), wrap=True))
        steps = line.drift.steps
        shown = link(
            translate("Notices", "Show the field"), f"drift_{n}_field", lambda: self.went.emit(self.register, steps)
        )
        self._column.addWidget(shown, 0, Qt.AlignmentFlag.AlignLeft)

    def _add_rewritten(self, sentences: tuple[str, ...]) -> None:
        self._column.addWidget(Hairline())
        title = translate("Notices", "Edited and not yet published")
        self._column.addWidget(Text(title, "section", wrap=True))
        self._column.addWidget(
            Text(
                translate("Notices", "The notice in use still says this; your register no longer does."),
                "quiet",
                wrap=True,
            )
        )
        self._add_quotes(sentences)

    def _add_quotes(self, sentences: tuple[str, ...]) -> None:
        for sentence in sentences:
            quote = Text(f"“{sentence}”", wrap=True)
            quote.setContentsMargins(2 * theme.GRID, 0, 0, 0)
            self._column.addWidget(quote)


def _title() -> str:
    return translate("Notices", "Does the notice still hold?")


def _subtitle(found: RegisterDrift | None) -> str:
    if found is None:
        return translate("Notices", "No version is in use yet. Publish one, and it is compared with what you do.")
    if not found.lines:
        return translate("Notices", "Version {number} tells what you do.").format(number=found.number)
    return translate("Notices", "Version {number}: %n thing(s) no longer as it says", "", len(found.lines)).format(
        number=found.number
    )


SPEC = PanelSpec(
    key="drift",
    title=_title,
    icon="notices",
    place=PanelPlace.REGISTER,
    make=DriftPanel,
)
