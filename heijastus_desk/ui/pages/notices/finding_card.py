"""One finding of the review in full: her own words it rests on, why, by which law, and what to do about it."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.review.remedies import Remedy
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.notices.gaps import Finding, GapKind
from heijastus_desk.ui.widgets.buttons import Button, primary
from heijastus_desk.ui.widgets.labels import Icon, Text, reveal
from heijastus_desk.ui.widgets.upright_area import UprightArea
from heijastus_desk.wording import review as wording
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_LONGEST_QUOTE = 240


class FindingCard(UprightArea):
    """`mend` is the one click; `go` leads to the field, `back` to the list, `on` to the next finding."""

    mend = Signal()
    go = Signal()
    back = Signal()
    on = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("finding_card")
        self.setAccessibleName(translate("Notices", "What the review found"))
        self.setProperty("role", "surface")
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._lang = lang
        self._icon = Icon("info")
        self._title = Text("", "section", wrap=True)
        self._status = Text("", "small", wrap=True)
        self._quote = Text("", "quiet", wrap=True, selectable=True)
        self._why = Text("", "body", wrap=True, selectable=True)
        self._remedy = Text("", "body", wrap=True, selectable=True)
        self._source = Text("", "small", wrap=True, selectable=True)
        self.mend_button = primary(translate("Notices", "Mend it"), "mend_finding", self.mend.emit)
        self.go_button = Button(translate("Notices", "Go to the field"), "go_to_finding", on_click=self.go.emit)
        self.back_button = Button(
            translate("Notices", "To the list"), "back_to_findings", icon="back", on_click=self.back.emit
        )
        self.next_button = Button(translate("Notices", "Next"), "next_finding", on_click=self.on.emit)
        self.setWidget(self._lay_out())

    def show_finding(self, finding: Finding, remedy: Remedy | None, *, has_next: bool) -> None:
        """Show it; without a remedy only the way to the field is offered."""
        told = finding.told
        assert told is not None
        tone = finding.kind.tone
        self._icon.set_icon("warning" if finding.kind is GapKind.RISKY else tone.icon, tone)
        self._title.setText(finding.text)
        status = (wording.severity_word(told.severity, self._lang), wording.status_word(told.status, self._lang))
        self._status.setText(": ".join(status) + f" ({told.check.value})")
        self._status.set_tone(tone)
        left = "“" if self._lang is Lang.EN else "”"
        self._quote.setText(f"{left}{short(told.quote, _LONGEST_QUOTE)}”")
        reveal(self._quote, shown=bool(told.quote))
        self._why.setText(wording.why(told, self._lang))
        self._remedy.setText(wording.remedy(told, self._lang))
        self._source.setText(wording.source(told.check, self._lang))
        if remedy is not None:
            self.mend_button.setText(label(remedy, self._lang))
            self.mend_button.setAccessibleName(label(remedy, self._lang))
        reveal(self.mend_button, shown=remedy is not None)
        reveal(self.go_button, shown=bool(finding.section or finding.page))
        reveal(self.next_button, shown=has_next)
        self.verticalScrollBar().setValue(0)

    def focus_first(self) -> None:
        """Begin at what she will most likely press."""
        buttons = (self.mend_button, self.go_button, self.back_button)
        next(button for button in buttons if not button.isHidden()).setFocus()

    def _lay_out(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("finding_told")
        inner.setProperty("role", "surface")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, theme.GRID, 12)
        column.setSpacing(theme.GRID)
        ways = QHBoxLayout()
        ways.setSpacing(theme.GRID)
        ways.addWidget(self.back_button)
        ways.addStretch(1)
        ways.addWidget(self.next_button)
        column.addLayout(ways)
        column.addSpacing(4)
        head = QHBoxLayout()
        head.setSpacing(6)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        column.addLayout(head)
        for text in (self._status, self._quote, self._why, self._source):
            column.addWidget(text)
        column.addSpacing(4)
        column.addWidget(Text(translate("Notices", "What to do"), "section", wrap=True))
        column.addWidget(self._remedy)
        column.addSpacing(4)
        column.addWidget(self.mend_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.go_button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addStretch(1)
        return inner


def short(quote: str, longest: int) -> str:
    """A quote as one line, cut where it is long."""
    line = " ".join(quote.split())
    return line if len(line) <= longest else f"{line[:longest].rstrip()}…"
