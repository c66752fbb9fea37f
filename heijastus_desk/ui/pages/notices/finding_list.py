"""The list of what is to be seen to, grouped, and below it the finding she has chosen, told in full."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.review.remedies import Remedy
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.notices.finding_card import FindingCard, short
from heijastus_desk.ui.pages.notices.gaps import Finding, GapKind
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.labels import Icon, Text
from heijastus_desk.wording.review import status_word, why

translate = QCoreApplication.translate

_COMPLETE, _LIST, _CARD = range(3)
_LONGEST_QUOTE = 90


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
        self._order: list[str] = []
        """what can be told in full, in the order of the list"""
        self._told = ""
        self.list = CardList("findings", translate("Notices", "To see to"), CardLook(wrap=True))
        self.card = FindingCard(lang)
        self._connect()
        self._stack = QStackedWidget()
        for part in (_complete(), self._lay_out_list(), self.card):
            self._stack.addWidget(part)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show the list; a finding told in full stays in front until it is mended."""
        self._findings = {finding.uid: finding for finding in findings}
        rows: list[CardRow] = []
        self._order = []
        for kind in GapKind:
            own = [finding for finding in findings if finding.kind is kind]
            if own:
                rows.append(CardRow(f"heading {kind.value}", _heading(kind), heading=True))
                rows += [CardRow(finding.uid, finding.text, self._second(finding)) for finding in own]
                self._order += [finding.uid for finding in own if finding.told is not None]
        at, before = self.list.currentIndex().row(), self.list.current_uid()
        self.list.set_cards(rows)
        if before and before not in {row.uid for row in rows}:
            # What she saw to is gone: the keyboard stays where it was.
            lines = [row.uid for row in rows[: at + 1] if not row.heading]
            following = [row.uid for row in rows[at:] if not row.heading]
            self.list.select(next(iter(following), lines[-1] if lines else ""))
        if not self._tell(self._told):
            self._stack.setCurrentIndex(_LIST if rows else _COMPLETE)

    @property
    def reviewed(self) -> tuple[str, ...]:
        """The uids of what can be told in full, in the order of the list."""
        return tuple(self._order)

    def open(self, uid: str) -> None:
        """Tell a finding of the review in full, or go to the field of a gap that needs no explanation."""
        if self._tell(uid):
            self.card.focus_first()
        elif uid in self._findings:
            self.opened.emit(uid)

    def focus_first(self) -> None:
        """Where she left off: the finding told in full, or the line of the list."""
        (self.card.focus_first if self._told else self.list.setFocus)()

    def close_card(self) -> bool:
        """Back to the list; False when it is in front already."""
        if not self._told:
            return False
        told, self._told = self._told, ""
        self._stack.setCurrentIndex(_LIST)
        self.list.select(told)
        self.list.setFocus()
        return True

    def _lay_out_list(self) -> QWidget:
        found = QWidget()
        column = QVBoxLayout(found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        hint = translate("Notices", "Nothing is printed for an unanswered field. Open a line to see to it.")
        column.addWidget(Text(translate("Notices", "To see to"), "title", wrap=True))
        column.addWidget(Text(hint, "quiet", wrap=True))
        column.addWidget(self.list, 1)
        return found

    def _connect(self) -> None:
        self.list.opened.connect(self.open)
        self.list.clicked.connect(lambda _index: self.open(self.list.current_uid()))
        self.card.mend.connect(lambda: self.mend.emit(self._told))
        self.card.go.connect(lambda: self.opened.emit(self._told))
        self.card.back.connect(self.close_card)
        self.card.on.connect(lambda: self.open(self._next()))

    def _tell(self, uid: str) -> bool:
        finding = self._findings.get(uid)
        self._told = uid if finding is not None and finding.told is not None else ""
        if finding is None or not self._told:
            return False
        self.card.show_finding(finding, self._offer(finding), has_next=bool(self._next()))
        self._stack.setCurrentIndex(_CARD)
        return True

    def _next(self) -> str:
        """The finding after the one in front; "" after the last."""
        at = self._order.index(self._told) + 1
        return self._order[at] if at < len(self._order) else ""

    def _second(self, finding: Finding) -> str:
        """Below what it is about: how the check came out and what it rests on, or what is to be done."""
        told = finding.told
        if told is None or finding.kind in {GapKind.UNANSWERED, GapKind.CONTRADICTED, GapKind.UNNAMED}:
            return _remedy(finding.kind)
        return f"{status_word(told.status, self._lang)}: {short(told.quote, _LONGEST_QUOTE) or why(told, self._lang)}"


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
