"""The list of what is still missing, grouped; each line leads to its field."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.notices.gaps import Finding, GapKind
from heijastus_desk.ui.widgets.card_list import CardList, CardRow
from heijastus_desk.ui.widgets.empty_state import EmptyState
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class FindingList(QWidget):
    """`opened` gives the uid of the finding she wants to see to."""

    opened = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("finding_list")
        self.list = CardList("findings", translate("Notices", "To be answered"))
        self.list.opened.connect(self.opened)
        self.list.clicked.connect(lambda _index: self.opened.emit(self.list.current_uid()))
        complete = EmptyState(
            "nothing_missing",
            "check",
            translate("Notices", "Everything is answered"),
            translate("Notices", "Read the page beside once more in each language, then save it or print it."),
        )
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        hint = translate("Notices", "Nothing is printed for an unanswered field. Open a line to answer it.")
        column.addWidget(Text(hint, "quiet", wrap=True))
        column.addWidget(self.list, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(complete)
        self._stack.addWidget(found)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def render(self, findings: tuple[Finding, ...]) -> None:
        rows: list[CardRow] = []
        for kind in GapKind:
            own = [finding for finding in findings if finding.kind is kind]
            if own:
                rows.append(CardRow(f"heading {kind.value}", _heading(kind), heading=True))
                rows += [CardRow(finding.uid, finding.text, _remedy(kind)) for finding in own]
        self.list.set_cards(rows)
        self._stack.setCurrentIndex(1 if rows else 0)


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
