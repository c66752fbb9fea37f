"""What a request gets: every record the right has to do with, proposed by the law and decided by her."""

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.resolver import Proposal
from heijastus_desk.domain.rights.values import Decision, RightsRequest
from heijastus_desk.services.request_decisions import overall
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.requests import words
from heijastus_desk.ui.pages.requests.panel_place import PanelPlace
from heijastus_desk.ui.pages.requests.panels.decisions.grouping import Group, Key, decisions_of, grouped
from heijastus_desk.ui.pages.requests.panels.decisions.row import DecisionRow, heading
from heijastus_desk.ui.pages.requests.questions import Question
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.fields import ChoiceField, ProseField
from heijastus_desk.ui.widgets.labels import Hairline, Text, reveal
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Loaded:
    case: RightsRequest
    right: Right
    proposals: tuple[Proposal, ...]


class DecisionsPanel(FramedPanel):
    """`record` is "<case>:<right>", or a case for its first right."""

    def __init__(self, context: PageContext, record: str = "") -> None:
        super().__init__(context, "decisions_panel", _title(), record)
        self.uid, _, right = record.partition(":")
        self._right = Right(right) if right else None
        self._apart: frozenset[Key] = frozenset()
        self._loaded: _Loaded | None = None
        self.rows: list[DecisionRow] = []
        self.rights: ChoiceChips | None = None
        self.why = Question(
            "decision",
            translate("Requests", "Decide"),
            context.lang,
            ProseField(
                "reason",
                translate("Requests", "&Why, in words for the person"),
                hint=translate("Requests", "Leave it empty to use the proposed reason."),
                lines=3,
            ),
        )
        self.whole = Question(
            "whole",
            translate("Requests", "Save the decision"),
            context.lang,
            ChoiceField(
                "decision",
                translate("Requests", "&Decision on the whole"),
                [(one, label(one, context.lang)) for one in Decision],
            ),
            ProseField(
                "reason",
                translate("Requests", "&Why, in words for the person"),
                hint=translate("Requests", "A refusal needs its reason. It stands in the answer."),
                lines=4,
            ),
        )
        self.as_proposed = primary(
            translate("Requests", "Decide as proposed"), "decisions_as_proposed", self._as_proposed, icon="check"
        )
        self.settle = secondary(translate("Requests", "Decide on the whole…"), "decisions_whole", self._ask_whole)
        self.lay_out(self.as_proposed, self.settle, above=(self.why, self.whole))
        self.refresh()

    def refresh(self) -> None:
        app, uid, right = self.context.app, self.uid, self._right

        def load() -> _Loaded:
            case = app.requests.get(uid)
            shown = right or case.asked[0]
            return _Loaded(case, shown, app.request_decisions.proposals(uid, shown))

        self.context.query(load, self._show, topic="decisions")

    def focus_first(self) -> None:
        (self.as_proposed if self.as_proposed.isEnabled() else self.back).setFocus()

    def submit(self) -> None:
        for question in (self.why, self.whole):
            if not question.isHidden():
                question.submit()

    # ------------------------------------------------------------------------------------------------------- showing

    def _show(self, loaded: _Loaded) -> None:
        first = self._loaded is None
        self._loaded, case, right = loaded, loaded.case, loaded.right
        lang = self.context.lang
        self.header.set_title(_title(), f"{words.case_name(case.number)} · {label(right, lang)}")
        self._empty()
        if len(case.asked) > 1:
            self.rights = ChoiceChips(
                "decisions_right",
                [(one.value, label(one, lang)) for one in case.asked],
                translate("Requests", "Which of the rights"),
            )
            self.rights.choose(right.value)
            self.rights.chosen.connect(self._turn)
            self.column.addWidget(self.rights)
        self.column.addWidget(Text(self._told(loaded), "quiet", wrap=True))
        for number, group in enumerate(grouped(loaded.proposals, self._apart)):
            self.column.addWidget(Hairline())
            row = DecisionRow(number, group, lang, self._chosen, self._one_by_one, is_open=case.is_open)
            self.rows.append(row)
            self.column.addWidget(row)
        self.column.addStretch(1)
        reveal(self.as_proposed, shown=case.is_open)
        reveal(self.settle, shown=case.is_open)
        if first and self.isVisible():
            self.focus_first()

    def _told(self, loaded: _Loaded) -> str:
        asked = next(one for one in loaded.case.rights if one.right is loaded.right)
        if asked.decision is not None:
            said = translate("Requests", "Decided on the whole: {decision}.").format(
                decision=label(asked.decision, self.context.lang).lower()
            )
            return f"{said} {asked.reason}".strip()
        if not loaded.proposals:
            return translate("Requests", "There is no record this right has to do with. Decide on the whole.")
        return translate("Requests", "This is what the law proposes. Nothing is decided before you say so.")

    def _turn(self, right: str) -> None:
        self._right, self._apart = Right(right), frozenset()
        self.why.hide()
        self.whole.hide()
        self.refresh()

    def _one_by_one(self, group: Group) -> None:
        self._apart |= {group.key}
        self.refresh()

    # --------------------------------------------------------------------------------------------------------- doing

    def _chosen(self, group: Group, decision: Decision) -> None:
        proposed = all(one.proposed is decision for one in group.proposals)
        if proposed:
            self._decide(group, decision, "")
            return
        about = f"{heading(group, self.context.lang)}: {label(decision, self.context.lang).lower()}"
        self.whole.hide()
        self.why.ask(
            about, {"reason": group.first.own_reason}, lambda given: self._decide(group, decision, given["reason"])
        )

    def _decide(self, group: Group, decision: Decision, reason: str) -> None:
        loaded, app, uid = self._loaded, self.context.app, self.uid
        if loaded is None:
            return
        right = loaded.right
        chosen = decisions_of(group, right, decision, reason)
        self.context.change(
            lambda: app.request_decisions.decide(uid, right, chosen), self._done, self._failure_of(self.why)
        )

    def _as_proposed(self) -> None:
        loaded, app, uid = self._loaded, self.context.app, self.uid
        if loaded is not None:
            right = loaded.right
            self.context.change(
                lambda: app.request_decisions.as_proposed(uid, right), self._done, self.context.say_error
            )

    def _ask_whole(self) -> None:
        loaded = self._loaded
        if loaded is None:
            return
        asked = next(one for one in loaded.case.rights if one.right is loaded.right)
        mine = [one for one in loaded.proposals if not one.forwarded_to]
        proposed = asked.decision or overall([one.decided or one.proposed for one in mine])
        self.why.hide()
        self.whole.ask(
            label(loaded.right, self.context.lang), {"decision": proposed, "reason": asked.reason}, self._settle
        )

    def _settle(self, given: dict[str, object]) -> None:
        loaded, app, uid = self._loaded, self.context.app, self.uid
        if loaded is None:
            return
        right, decision, reason = loaded.right, Decision(str(given["decision"])), str(given["reason"])
        self.context.change(
            lambda: app.request_decisions.settle(uid, right, decision, reason),
            self._done,
            self._failure_of(self.whole),
        )

    def _failure_of(self, question: Question):  # noqa: ANN202 - what `context.change` takes
        return self.context.say_error if question.isHidden() else question.show_error

    def _done(self, _change: Change) -> None:
        self.why.hide()
        self.whole.hide()
        self.refresh()

    def _empty(self) -> None:
        self.rows.clear()
        self.rights = None
        while (item := self.column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _title() -> str:
    return translate("Requests", "What is granted")


SPEC = PanelSpec(
    key="decisions", title=_title, icon="check", place=PanelPlace.CASE, make=DecisionsPanel, open_alone=True
)
