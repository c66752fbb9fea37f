"""The list of what is to be seen to, grouped, and below it the finding she has chosen, told in full."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.review.remedies import Remedy
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.notices.finding_card import FindingCard
from heijastus_desk.ui.pages.notices.gaps import Finding, GapKind
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.labels import Icon, Text, reveal
from heijastus_desk.wording.review import status_word

translate = QCoreApplication.translate


class FindingList(QWidget):
    """`opened` gives the uid of the finding she wants to go to, `mend` of the one whose remedy she clicks.

    `offer` tells which remedy, if any, one click can bring: it is asked for the chosen finding alone.
    """

    opened = Signal(str)
    mend = Signal(str)

    def __init__(self, lang: Lang, offer: Callable[[Finding], Remedy | None]) -> None:
        super().__init__()
        self.setObjectName("finding_list")
        self._lang, self._offer = lang, offer
        self._findings: dict[str, Finding] = {}
        self._told = ""
        self.list = CardList("findings", translate("Notices", "To see to"), CardLook(wrap=True))
        self.card = FindingCard(lang)
        self._connect()
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        hint = translate("Notices", "Nothing is printed for an unanswered field. Open a line to see to it.")
        column.addWidget(Text(translate("Notices", "To see to"), "title", wrap=True))
        column.addWidget(Text(hint, "quiet", wrap=True))
        column.addWidget(self.list, 3)
        column.addWidget(self.card, 2)
        self.card.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(_complete())
        self._stack.addWidget(found)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        self._findings = {finding.uid: finding for finding in findings}
        rows: list[CardRow] = []
        for kind in GapKind:
            own = [finding for finding in findings if finding.kind is kind]
            if own:
                rows.append(CardRow(f"heading {kind.value}", _heading(kind), heading=True))
                rows += [CardRow(finding.uid, finding.text, self._second(finding)) for finding in own]
        self.list.set_cards(rows)
        self._stack.setCurrentIndex(1 if rows else 0)
        self._tell(self._told)

    def _connect(self) -> None:
        self.list.opened.connect(self.opened)
        self.list.chosen.connect(self._tell)
        self.list.clicked.connect(lambda _index: self._clicked(self.list.current_uid()))
        self.card.mend.connect(lambda: self.mend.emit(self._told))
        self.card.go.connect(lambda: self.opened.emit(self._told))

    def _clicked(self, uid: str) -> None:
        """A gap alone needs no explanation: its field is the answer."""
        finding = self._findings.get(uid)
        if finding is not None and finding.told is None:
            self.opened.emit(uid)
        else:
            self._tell(uid)

    def _tell(self, uid: str) -> None:
        finding = self._findings.get(uid)
        if finding is None or finding.told is None:
            self._told = ""
            reveal(self.card, shown=False)
            return
        self._told = uid
        self.card.show_finding(finding, self._offer(finding))
        reveal(self.card, shown=True)

    def _second(self, finding: Finding) -> str:
        """Below what it is about: how the check came out and what it rests on, or what is to be done."""
        told = finding.told
        if told is None or finding.kind is GapKind.UNANSWERED:
            return _remedy(finding.kind)
        quote = " ".join(told.quote.split())
        word = status_word(told.status, self._lang)
        return f"{word}: {quote}" if quote else word


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
        GapKind.DEMANDED: translate("Notices", "The law demands"),
        GapKind.RISKY: translate("Notices", "A risk"),
        GapKind.UNTRANSLATED: translate("Notices", "Printed in another language"),
        GapKind.ADVISED: translate("Notices", "Recommendations, no duty"),
    }[kind]


def _remedy(kind: GapKind) -> str:
    return {
        GapKind.UNANSWERED: translate("Notices", "Answer it, or choose that there is none"),
        GapKind.CONTRADICTED: translate("Notices", "Tell of the transfer, or correct the recipient"),
        GapKind.UNNAMED: translate("Notices", "Add the category in your own words"),
        GapKind.UNTRANSLATED: translate("Notices", "Write the translation"),
    }.get(kind, "")
