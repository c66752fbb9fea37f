"""Making sure who asks: the way advised first, what not to ask for, the query that waits, and that she is sure."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.rights.identity import AddressSource, IdentityAdvice, ReplyAddress, general_warnings
from heijastus_desk.domain.rights.values import IdentityCheck, IdentityMethod, LetterKind, RightsRequest
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.requests import words
from heijastus_desk.ui.pages.requests.panel_place import PanelPlace
from heijastus_desk.ui.pages.requests.panels.identity.words import how, told_check
from heijastus_desk.ui.pages.requests.questions import Answered, Question
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind, secondary
from heijastus_desk.ui.widgets.fields import DateField, ProseField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Hairline, Icon, Text
from heijastus_desk.wording.sentences import label, sentence

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class _Loaded:
    case: RightsRequest
    advice: IdentityAdvice
    addresses: tuple[ReplyAddress, ...]


class IdentityPanel(FramedPanel):
    """`record` is the uid of a case."""

    def __init__(self, context: PageContext, record: str = "") -> None:
        super().__init__(context, "identity_panel", _title(), record)
        lang = context.lang
        self.sure = Question(
            "identity_sure",
            translate("Requests", "I made sure"),
            lang,
            DateField("verified_on", translate("Requests", "&When?"), required=True, today=context.clock.today()),
            ProseField(
                "remark",
                translate("Requests", "&In a few words, if needed"),
                hint=translate("Requests", "How you made sure, never what was shown or said."),
                lines=2,
            ),
        )
        self.asked = _day("asked_on", translate("Requests", "The query was sent"), context)
        self.answer = _day("answered_on", translate("Requests", "The answer came"), context)
        self.questions = (self.sure, self.asked, self.answer)
        self.loaded: _Loaded | None = None
        self._first: Button | None = None
        self.done = secondary(
            translate("Requests", "Back to the request"), "identity_done", self.closed.emit, icon="back"
        )
        self.lay_out(self.done, above=self.questions)
        self.refresh()

    def refresh(self) -> None:
        app, uid = self.context.app, self.record

        def load() -> _Loaded:
            identity = app.request_identity
            return _Loaded(app.requests.get(uid), identity.advice(uid), identity.addresses(uid))

        self.context.query(load, self._show, topic="identity")

    def focus_first(self) -> None:
        (self._first or self.done).setFocus()

    def submit(self) -> None:
        for one in self.questions:
            if not one.isHidden():
                one.submit()

    # ------------------------------------------------------------------------------------------------------- showing

    def _show(self, loaded: _Loaded) -> None:
        self.loaded, self._first = loaded, None
        case, advice = loaded.case, loaded.advice
        self._empty()
        self.header.set_title(_title(), f"{words.case_name(case.number)} · {words.who(case)}")
        self._say_how_it_stands(case, advice)
        self._show_checks(case)
        if case.is_open and case.verified_on is None and advice.needed:
            self._show_methods(advice)
        self._show_warnings(advice, asking=case.is_open and case.verified_on is None and advice.needed)
        self._show_addresses(loaded.addresses)
        self.column.addStretch(1)
        if self.isVisible() and all(one.isHidden() for one in self.questions):
            self.focus_first()

    def _say_how_it_stands(self, case: RightsRequest, advice: IdentityAdvice) -> None:
        if case.verified_on is not None:
            self._line("check", Tone.FINE, translate("Requests", "You have made sure who asks."), "section")
        elif not advice.needed:
            self._line(
                "info",
                Tone.ACCENT,
                translate("Requests", "Nothing needs to be asked for this request: it is simply done."),
                "section",
            )
        elif advice.higher_care:
            self._line(
                "warning",
                Tone.SOON,
                translate(
                    "Requests",
                    "There are notes or other sensitive data on this person: make sure in person or by calling a "
                    "number that was on file before the request.",
                ),
            )

    def _show_checks(self, case: RightsRequest) -> None:
        for check in case.identity:
            icon = "check" if check.verified_on else "retention"
            self._line(icon, Tone.NEUTRAL, told_check(check, self.context.lang))
            if case.is_open and check.asked_on and not check.answered_on and not check.verified_on:
                button = secondary(
                    translate("Requests", "An answer came…"),
                    f"identity_answered_{check.uid}",
                    lambda check=check: self._ask_answered(check),
                    icon="mail",
                )
                self._first = self._first or button
                self.column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)

    def _show_methods(self, advice: IdentityAdvice) -> None:
        self.column.addWidget(Text(translate("Requests", "Ways that are enough"), "section"))
        for method in advice.allowed:
            self.column.addWidget(Hairline())
            self.column.addWidget(self._method(method, is_best=method is advice.recommended))
        letter = secondary(translate("Requests", "Write the query…"), "identity_letter", self._write_query, icon="mail")
        self.column.addWidget(letter, 0, Qt.AlignmentFlag.AlignLeft)

    def _method(self, method: IdentityMethod, *, is_best: bool) -> QWidget:
        name = label(method, self.context.lang)
        box = QWidget()
        box.setObjectName(f"identity_row_{method.value}")
        box.setAccessibleName(name)
        column = QVBoxLayout(box)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        advised = translate("Requests", "{method} – advised").format(method=name)
        title = advised if is_best else name
        column.addWidget(Text(title, "section", wrap=True))
        column.addWidget(Text(how(method), "quiet", wrap=True))
        row = FlowLayout()
        sure = Button(
            translate("Requests", "I made sure…"),
            f"identity_verify_{method.value}",
            kind=ButtonKind.PRIMARY if is_best else ButtonKind.SECONDARY,
            icon="check",
            spoken=translate("Requests", "I made sure: {method}").format(method=name),
            on_click=lambda: self._ask_sure(method),
        )
        self._first = sure if is_best or self._first is None else self._first
        row.addWidget(sure)
        column.addLayout(row)
        if method is IdentityMethod.IN_PERSON:
            return box
        asked = secondary(
            translate("Requests", "I asked, and wait…"),
            f"identity_ask_{method.value}",
            lambda: self._ask_asked(method),
        )
        asked.setAccessibleName(translate("Requests", "I asked: {method}").format(method=name))
        row.addWidget(asked)
        return box

    def _show_warnings(self, advice: IdentityAdvice, *, asking: bool) -> None:
        lang = self.context.lang
        if not asking and not advice.asks_too_much:
            return
        self.column.addWidget(Hairline())
        if advice.asks_too_much:
            self.column.addWidget(Text(translate("Requests", "Your own written process asks too much"), "section"))
            for reason in advice.asks_too_much:
                self._line("warning", Tone.SOON, sentence(reason, lang))
        if not asking:
            # What not to ask for is noise once nothing is asked.
            return
        self.column.addWidget(Text(translate("Requests", "Do not ask for more"), "section"))
        for reason in general_warnings():
            self._line("close", Tone.NEUTRAL, sentence(reason, lang))
        for method, reason in advice.discouraged:
            if method is IdentityMethod.MANDATE:
                # Said of everybody who speaks for themselves: nothing to know.
                continue
            self._line("close", Tone.NEUTRAL, f"{label(method, lang)}: {sentence(reason, lang)}")

    def _show_addresses(self, addresses: tuple[ReplyAddress, ...]) -> None:
        if not addresses:
            return
        self.column.addWidget(Hairline())
        self.column.addWidget(Text(translate("Requests", "Where an answer could go"), "section"))
        for one in addresses:
            tone = Tone.DUE if one.is_orderers or one.of_another else Tone.FINE if one.is_default else Tone.NEUTRAL
            self._line(tone.icon if tone is not Tone.NEUTRAL else "mail", tone, _told_address(one))

    def _line(self, icon: str, tone: Tone, text: str, style: str = "body") -> None:
        line = QWidget()
        line.setAccessibleName(text)
        row = QHBoxLayout(line)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.GRID)
        row.addWidget(Icon(icon, tone), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(text, style, wrap=True), 1)
        self.column.addWidget(line)

    def _empty(self) -> None:
        while (item := self.column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    # --------------------------------------------------------------------------------------------------------- doing

    def _write_query(self) -> None:
        self.context.open("requests", panel_record("letters", f"{self.record}:{LetterKind.IDENTITY_QUERY.value}"))

    def _ask_sure(self, method: IdentityMethod) -> None:
        app, uid = self.context.app, self.record
        self._ask(
            self.sure,
            label(method, self.context.lang),
            {"verified_on": self.context.clock.today(), "remark": ""},
            lambda given: self._change(
                lambda: app.request_identity.verify(uid, method, given["remark"], given["verified_on"]), self.sure
            ),
        )

    def _ask_asked(self, method: IdentityMethod) -> None:
        app, uid = self.context.app, self.record
        self._ask(
            self.asked,
            label(method, self.context.lang),
            {"asked_on": self.context.clock.today()},
            lambda given: self._change(lambda: app.request_identity.ask(uid, method, given["asked_on"]), self.asked),
        )

    def _ask_answered(self, check: IdentityCheck) -> None:
        app = self.context.app
        self._ask(
            self.answer,
            label(check.method, self.context.lang),
            {"answered_on": self.context.clock.today()},
            lambda given: self._change(
                lambda: app.request_identity.answered(check.uid, given["answered_on"]), self.answer
            ),
        )

    def _ask(self, question: Question, about: str, given: dict[str, object], then: Answered) -> None:
        for one in self.questions:
            one.hide()
        question.ask(about, given, then)

    def _change(self, act: Callable[[], Change], question: Question) -> None:
        def done(_change: Change) -> None:
            question.hide()
            if question is self.sure:
                # Nothing is left to do here: on to the next step.
                self.closed.emit()
            else:
                self.refresh()

        self.context.change(act, done, question.show_error)


def _day(field: str, text: str, context: PageContext) -> Question:
    today: date = context.clock.today()
    day = DateField(field, translate("Requests", "&When?"), required=True, today=today)
    return Question(f"identity_{field}", text, context.lang, day)


def _told_address(one: ReplyAddress) -> str:
    notes = [
        translate("Requests", "on the card")
        if one.source is AddressSource.CARD
        else translate("Requests", "named in the request")
    ]
    if one.is_orderers:
        notes.append(translate("Requests", "the orderer's mailbox: do not send personal data there"))
    if one.of_another:
        notes.append(translate("Requests", "on somebody else's card"))
    if one.is_default:
        notes.append(translate("Requests", "used unless you choose otherwise"))
    return f"{one.value} ({', '.join(notes)})"


def _title() -> str:
    return translate("Requests", "Make sure who asks")


SPEC = PanelSpec(
    key="identity", title=_title, icon="clients", place=PanelPlace.CASE, make=IdentityPanel, open_alone=True
)
