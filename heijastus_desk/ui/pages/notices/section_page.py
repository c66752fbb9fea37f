"""One section of the form: its title, what is missing in it, and its fields."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.notices.gaps import Finding, GapKind
from heijastus_desk.ui.record_form.record_body import Body
from heijastus_desk.ui.record_form.specs import SectionSpec
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.labels import Icon, Text

translate = QCoreApplication.translate

_MOST_SHOWN = 4


class SectionPage(QWidget):
    """What is missing stands above the fields in words; the list "To be answered" leads to each of them."""

    def __init__(self, spec: SectionSpec, body: Body) -> None:
        super().__init__()
        self.setObjectName(f"section_{spec.key}")
        self.setProperty("role", "surface")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.body = body
        self._missing = QVBoxLayout()
        self._missing.setSpacing(2)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * theme.GRID, 4, 2 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID)
        column.addWidget(Text(spec.title, "title", wrap=True))
        column.addWidget(Text(spec.hint, "quiet", wrap=True))
        column.addLayout(self._missing)
        column.addSpacing(theme.GRID)
        column.addWidget(body)
        column.addStretch(1)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        while (item := self._missing.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for finding in findings[:_MOST_SHOWN]:
            self._missing.addWidget(_line(finding_sentence(finding), finding.kind.tone))
        rest = len(findings) - _MOST_SHOWN
        if rest > 0:
            self._missing.addWidget(_line(translate("Notices", "and %n more", "", rest), Tone.NEUTRAL))


def finding_sentence(finding: Finding) -> str:
    """What is missing, in words."""
    return {
        GapKind.UNANSWERED: translate("Notices", "Not answered: {what}"),
        GapKind.CONTRADICTED: translate("Notices", "Not printed, because a recipient is elsewhere: {what}"),
        GapKind.UNNAMED: translate("Notices", "In the client file but not named here: {what}"),
        GapKind.UNTRANSLATED: translate("Notices", "Translation missing: {what}"),
        GapKind.DEMANDED: translate("Notices", "The law demands more: {what}"),
        GapKind.RISKY: translate("Notices", "A risk: {what}"),
        GapKind.ADVISED: translate("Notices", "Recommended: {what}"),
    }[finding.kind].format(what=finding.text)


def _line(text: str, tone: Tone) -> QWidget:
    line = QWidget()
    row = QHBoxLayout(line)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(Icon(tone.icon, tone, 14), 0, Qt.AlignmentFlag.AlignTop)
    words = Text(text, "small", wrap=True)
    words.set_tone(tone)
    row.addWidget(words, 1)
    return line
