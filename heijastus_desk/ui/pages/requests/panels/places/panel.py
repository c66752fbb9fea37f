"""The places outside the program, each looked through for the case or said to be not in use."""

from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.rights.places import PlaceLine, open_places
from heijastus_desk.domain.rights.values import PlaceOutcome
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.requests import words
from heijastus_desk.ui.pages.requests.panel_place import PanelPlace
from heijastus_desk.ui.pages.requests.panels.places.words import hint, told_check
from heijastus_desk.ui.pages.requests.questions import Question
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, link, primary, secondary
from heijastus_desk.ui.widgets.fields import ChoiceField, ProseField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Hairline, Icon, Text
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


class PlacesPanel(FramedPanel):
    """`record` is the uid of a case."""

    def __init__(self, context: PageContext, record: str = "") -> None:
        super().__init__(context, "places_panel", _title(), record)
        self.question = _question(context.lang)
        self.lines: tuple[PlaceLine, ...] = ()
        self._number = 0
        self._is_open = True
        self._first: Button | None = None
        self._go_to: PlaceKind | None = None
        self.lay_out(
            primary(translate("Requests", "Back to the request"), "places_done", self.closed.emit, icon="back"),
            above=(self.question,),
        )
        self.refresh()

    def refresh(self) -> None:
        app, uid = self.context.app, self.record
        self.context.query(
            lambda: (app.requests.get(uid), app.request_places.checklist(uid)),
            lambda found: self._show(found[0].number, found[1], is_open=found[0].is_open),
            topic="places",
        )

    def focus_first(self) -> None:
        (self._first or self.back).setFocus()

    def submit(self) -> None:
        if not self.question.isHidden():
            self.question.submit()

    def _show(self, number: int, lines: tuple[PlaceLine, ...], *, is_open: bool) -> None:
        had_focus = not self.lines or self._go_to is not None
        self.lines, self._number, self._is_open = lines, number, is_open
        left = open_places(lines)
        told = (
            translate("Requests", "%n place(s) still to look through", "", left)
            if left
            else translate("Requests", "All places are looked through")
        )
        self.header.set_title(_title(), f"{words.case_name(number)} · {told}")
        self._empty()
        self._first = None
        self.column.addWidget(
            Text(
                translate(
                    "Requests",
                    "The program knows only its own file. Look in these places too, by the person's name and "
                    "addresses, before you answer.",
                ),
                "quiet",
                wrap=True,
            )
        )
        for line in lines:
            self.column.addWidget(Hairline())
            self.column.addWidget(self._row(line))
        self.column.addStretch(1)
        if had_focus and self.isVisible() and self.question.isHidden():
            self._go_to = None
            self.focus_first()

    def _row(self, line: PlaceLine) -> QWidget:
        lang, name = self.context.lang, label(line.place, self.context.lang)
        row = QWidget()
        row.setObjectName(f"place_row_{line.place.value}")
        told = told_check(line, lang)
        row.setAccessibleName(f"{name}: {told}")
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(12)
        across.addWidget(_icon(line), 0, Qt.AlignmentFlag.AlignTop)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(Text(f"{name} · {line.provider}" if line.provider else name, "section", wrap=True))
        texts.addWidget(Text(told, "quiet", wrap=True))
        if line.is_open:
            texts.addWidget(Text(hint(line.place), "small", wrap=True))
        texts.addLayout(self._buttons(line, name))
        across.addLayout(texts, 1)
        return row

    def _buttons(self, line: PlaceLine, name: str) -> FlowLayout:
        flow, kind = FlowLayout(), line.place
        if not self._is_open:
            return flow
        if not line.is_open:
            again = link(translate("Requests", "Change…"), f"place_again_{kind.value}", partial(self._ask, line))
            again.setAccessibleName(translate("Requests", "Change: {place}").format(place=name))
            flow.addWidget(again)
            return flow
        for outcome, text in (
            (PlaceOutcome.NOTHING, translate("Requests", "Nothing there")),
            (PlaceOutcome.FOUND, translate("Requests", "Found…")),
            (PlaceOutcome.NOT_IN_USE, translate("Requests", "Not in use")),
        ):
            act = partial(self._ask, line) if outcome is PlaceOutcome.FOUND else partial(self._check, kind, outcome)
            button = secondary(text, f"place_{outcome.value}_{kind.value}", act)
            button.setAccessibleName(f"{name}: {text}")
            self._first = self._first or button
            flow.addWidget(button)
        return flow

    # --------------------------------------------------------------------------------------------------------- doing

    def _check(self, kind: PlaceKind, outcome: PlaceOutcome, remark: str = "") -> None:
        app, uid = self.context.app, self.record

        def done(_change: Change) -> None:
            self.question.hide()
            self._go_to = kind
            self.refresh()

        failed = self.question.show_error if not self.question.isHidden() else self._failed
        self.context.change(lambda: app.request_places.check(uid, kind, outcome, remark), done, failed)

    def _failed(self, error: HeijastusError) -> None:
        self.context.say_error(error)

    def _ask(self, line: PlaceLine) -> None:
        check = line.check
        proposed = PlaceOutcome.NOT_IN_USE if line.in_use is False else PlaceOutcome.FOUND
        given = {"outcome": check.outcome if check else proposed, "remark": check.remark if check else ""}
        self.question.ask(
            label(line.place, self.context.lang),
            given,
            lambda entered: self._check(line.place, entered["outcome"], entered["remark"]),
        )

    def _empty(self) -> None:
        while (item := self.column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _icon(line: PlaceLine) -> Icon:
    if line.is_open:
        return Icon("search", Tone.ACCENT)
    unused = line.check is None or line.check.outcome is PlaceOutcome.NOT_IN_USE
    return Icon("close", Tone.NEUTRAL) if unused else Icon("check", Tone.FINE)


def _question(lang: Lang) -> Question:
    return Question(
        "place",
        translate("Requests", "Write down"),
        lang,
        ChoiceField(
            "outcome", translate("Requests", "&What did you find?"), [(one, label(one, lang)) for one in PlaceOutcome]
        ),
        ProseField(
            "remark",
            translate("Requests", "What was &there, and what became of it?"),
            hint=translate("Requests", "The person may read this. No contents, only what and where."),
            lines=3,
        ),
    )


def _title() -> str:
    return translate("Requests", "Places outside the program")


SPEC = PanelSpec(key="places", title=_title, icon="search", place=PanelPlace.CASE, make=PlacesPanel, open_alone=True)
