"""The list of what is still missing, grouped; each line leads to its field."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.notices.gaps import Finding, GapKind
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.labels import Icon, Text

translate = QCoreApplication.translate


class FindingList(QWidget):
    """`opened` gives the uid of the finding she wants to see to."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("finding_list")
        self.list = CardList("findings", translate("Notices", "To be answered"), CardLook(wrap=True))
        self.list.opened.connect(self.opened)
        self.list.clicked.connect(lambda _index: self.opened.emit(self.list.current_uid()))
        complete = _complete()
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        hint = translate("Notices", "Nothing is printed for an unanswered field. Open a line to answer it.")
        column.addWidget(Text(translate("Notices", "To be answered"), "title", wrap=True))
        column.addWidget(Text(hint, "quiet", wrap=True))
        column.addWidget(self.list, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(complete)
        self._stack.addWidget(found)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        rows: list[CardRow] = []
        for kind in GapKind:
            own = [finding for finding in findings if finding.kind is kind]
            if own:
                rows.append(CardRow(f"heading {kind.value}", _heading(kind), heading=True))
                rows += [CardRow(finding.uid, finding.text, _remedy(kind)) for finding in own]
        self.list.set_cards(rows)
        self._stack.setCurrentIndex(1 if rows else 0)


def _complete() -> QWidget:
    """Nothing to do is a good page too; the next step is beside it."""
    complete = QWidget()
    complete.setObjectName("nothing_missing")
    row = QHBoxLayout(complete)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(theme.GRID)
    row.addWidget(Icon("check", Tone.FINE, 20), 0, Qt.AlignmentFlag.AlignTop)
    texts = QVBoxLayout()
    texts.setSpacing(4)
    texts.addWidget(Text(translate("Notices", "Everything is answered"), "section", wrap=True))
    next_step = translate("Notices", "Read the page beside once more in each language, then save it or print it.")
    texts.addWidget(Text(next_step, "quiet", wrap=True))
    texts.addStretch(1)
    row.addLayout(texts, 1)
    return complete


def _heading(kind: GapKind) -> str:
    return {
        GapKind.UNANSWERED: translate("Notices", "Not answered"),
        GapKind.CONTRADICTED: translate("Notices", "Not printed: the recipients say otherwise"),
        GapKind.UNNAMED: translate("Notices", "In the client file but not named here"),
        GapKind.UNTRANSLATED: translate("Notices", "Printed in another language"),
    }[kind]


def _remedy(kind: GapKind) -> str:
    return {
        GapKind.UNANSWERED: translate("Notices", "Answer it, or choose that there is none"),
        GapKind.CONTRADICTED: translate("Notices", "Tell of the transfer, or correct the recipient"),
        GapKind.UNNAMED: translate("Notices", "Add the category in your own words"),
        GapKind.UNTRANSLATED: translate("Notices", "Write the translation"),
    }[kind]
