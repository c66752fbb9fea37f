"""The panel itself: each untrue sentence with what is so now, what to do, and the way to the field."""

from PySide6.QtCore import QCoreApplication, Qt

from heijastus_desk.services.drift import Drift, DriftKind, DriftLine, RegisterDrift
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.notices.panel_place import PanelPlace
from heijastus_desk.ui.pages.notices.panels.drift import words
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.widgets.buttons import Button, link, secondary
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.labels import Hairline, Text

translate = QCoreApplication.translate


class DriftPanel(FramedPanel):
    """Read when it opens and whenever something is saved."""

    def __init__(self, context: PageContext, register: str) -> None:
        title = _title()
        super().__init__(context, "drift_panel", title, register)
        self._publish = secondary(
            translate("Notices", "Publish a version…"), "drift_publish", self._to_versions, icon="notices"
        )
        self.column.setSpacing(theme.GRID)
        self.lay_out(self._publish)
        self.refresh()

    def refresh(self) -> None:
        app, register, lang = self.context.app, self.record, self.context.lang
        self.context.query(lambda: app.drift.of_register(register, lang), self._show, topic="drift")

    def _to_versions(self) -> None:
        self.context.open("notices", panel_record("versions", self.record))

    def _show(self, found: RegisterDrift | None) -> None:
        while (item := self.column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.header.set_title(_title(), _subtitle(found))
        lines = found.lines if found is not None else ()
        self._publish.setVisible(found is not None and bool(found.lines or found.rewritten))
        for n, line in enumerate(lines):
            if n:
                self.column.addWidget(Hairline())
            self._add_line(n, line)
        if found is not None and found.rewritten:
            self._add_rewritten(found.rewritten)
        if found is None:
            self.column.addWidget(self._nothing_to_compare())
        elif not lines and not found.rewritten:
            self.column.addWidget(_still_true())
        self.column.addStretch(1)

    def _nothing_to_compare(self) -> EmptyState:
        return EmptyState(
            "drift_no_version",
            "notices",
            translate("Notices", "No version is in use yet"),
            translate("Notices", "Take one into use, and it is compared with what you do, day by day."),
            translate("Notices", "Take a version into use…"),
            self._to_versions,
        )

    def _add_line(self, n: int, line: DriftLine) -> None:
        lang = self.context.lang
        self.column.addWidget(Text(words.is_so(line.drift, lang), "section", wrap=True))
        if line.sentences:
            said = translate("Notices", "The notice says under “{heading}”:").format(heading=line.heading)
            self.column.addWidget(Text(said, "quiet", wrap=True))
            self._add_quotes(line.sentences)
        self.column.addWidget(Text(words.remedy(line.drift), wrap=True))
        self.column.addWidget(self._way(n, line.drift), 0, Qt.AlignmentFlag.AlignLeft)

    def _way(self, n: int, drift: Drift) -> Button:
        """To where it is put right."""
        if drift.kind is DriftKind.OVERDUE:
            return link(
                translate("Notices", "Show what is due"),
                f"drift_{n}_due",
                lambda: self.context.open("retention", "due"),
            )
        steps = drift.steps
        return link(
            translate("Notices", "Show the field"), f"drift_{n}_field", lambda: self.went.emit(self.record, steps)
        )

    def _add_rewritten(self, sentences: tuple[str, ...]) -> None:
        self.column.addWidget(Hairline())
        title = translate("Notices", "Edited and not yet published")
        self.column.addWidget(Text(title, "section", wrap=True))
        self.column.addWidget(
            Text(
                translate("Notices", "The notice in use still says this; your register no longer does."),
                "quiet",
                wrap=True,
            )
        )
        self._add_quotes(sentences)

    def _add_quotes(self, sentences: tuple[str, ...]) -> None:
        for sentence in told_once(sentences):
            quote = Text(translate("Notices", "“{sentence}”").format(sentence=sentence), wrap=True)
            quote.setContentsMargins(2 * theme.GRID, 0, 0, 0)
            self.column.addWidget(quote)


def _still_true() -> EmptyState:
    return EmptyState(
        "drift_none",
        "check",
        translate("Notices", "The notice still holds"),
        translate("Notices", "What the version in use says is what you do and what the file holds."),
    )


def told_once(sentences: tuple[str, ...]) -> tuple[str, ...]:
    """Without those that stand, word for word, at the beginning of another one or were told before."""
    kept: list[str] = []
    for sentence in sorted(dict.fromkeys(sentences), key=len, reverse=True):
        if not any(longer.startswith(sentence.rstrip(".")) for longer in kept):
            kept.append(sentence)
    return tuple(sentence for sentence in dict.fromkeys(sentences) if sentence in kept)


def _title() -> str:
    return translate("Notices", "Does the notice still hold?")


def _subtitle(found: RegisterDrift | None) -> str:
    if found is None:
        return ""
    if not found.lines:
        return translate("Notices", "Version {number}").format(number=found.number)
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
