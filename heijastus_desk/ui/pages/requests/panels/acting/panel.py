"""Doing what a request asks: corrections, objection, marketing, consents, restriction, erasure, telling others."""

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtCore import QCoreApplication

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.freezes import RestrictionGround
from heijastus_desk.domain.rights.resolver import Proposal
from heijastus_desk.domain.rights.steps import CaseStep, StepState
from heijastus_desk.domain.rights.values import LetterKind, StepCode
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.erasing_places import requested_record
from heijastus_desk.ui.pages.requests import words
from heijastus_desk.ui.pages.requests.panel_place import PanelPlace
from heijastus_desk.ui.pages.requests.panels.acting.reading import Acting, read
from heijastus_desk.ui.pages.requests.panels.acting.section import Section
from heijastus_desk.ui.pages.requests.panels.acting.telling import show_forwarding, show_recipients
from heijastus_desk.ui.pages.requests.ways import what_to_do
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.widgets.buttons import Button, secondary
from heijastus_desk.ui.widgets.fields import ChoiceField, ProseField
from heijastus_desk.ui.widgets.labels import Hairline, Text
from heijastus_desk.ui.widgets.tick_box import TickBox
from heijastus_desk.wording.sentences import format_date, label, sentence

translate = QCoreApplication.translate

ACTS: Final = (
    StepCode.RECTIFY,
    StepCode.OBJECTION,
    StepCode.MARKETING,
    StepCode.WITHDRAWAL,
    StepCode.RESTRICT,
    StepCode.ERASE,
    StepCode.FORWARD,
    StepCode.RECIPIENTS,
)
_MOST_LISTED: Final = 12


class ActingPanel(FramedPanel):
    """`record` is the uid of a case. Each act is one change that can be undone; erasing is the retention page's."""

    def __init__(self, context: PageContext, record: str = "") -> None:
        super().__init__(context, "acting_panel", _title(), record)
        self.sections: dict[StepCode, Section] = {}
        self._first: Button | None = None
        self._has_come = False
        self.lay_out()
        self.refresh()

    def refresh(self) -> None:
        app, uid, lang = self.context.app, self.record, self.context.lang
        self.context.query(lambda: read(app, uid, lang), self._show, topic="acting")

    def focus_first(self) -> None:
        (self._first or self.back).setFocus()

    def _show(self, found: Acting) -> None:
        self.header.set_title(_title(), words.case_name(found.case.number))
        self._empty()
        for step in found.steps:
            if step.code in ACTS:
                if self.sections:
                    self.column.addWidget(Hairline())
                self._add(step, found)
        if not self.sections:
            self.column.addWidget(Text(translate("Requests", "Nothing is to be done in this request."), wrap=True))
        self.column.addStretch(1)
        if not self._has_come and self.isVisible():
            self._has_come = True
            self.focus_first()

    def _add(self, step: CaseStep, found: Acting) -> None:
        is_first = self._first is None and not step.is_over
        section = Section(step, what_to_do(step.code), self.context.lang, is_first=is_first)
        self.sections[step.code] = section
        if found.case.is_open:
            if step.state is StepState.BLOCKED:
                before = ", ".join(label(code, self.context.lang).lower() for code in step.blocked_by)
                section.add_text(translate("Requests", "First: {steps}.").format(steps=before), "quiet")
            else:
                self._fill(section, found)
                self._first = self._first or (None if step.is_over else next(iter(section.buttons), None))
        self.column.addWidget(section)

    def _fill(self, section: Section, found: Acting) -> None:
        fill = {
            StepCode.RECTIFY: self._rectify,
            StepCode.OBJECTION: self._object,
            StepCode.MARKETING: self._marketing,
            StepCode.WITHDRAWAL: self._withdraw,
            StepCode.RESTRICT: self._restrict,
            StepCode.ERASE: self._erase,
            StepCode.FORWARD: partial(show_forwarding, self),
            StepCode.RECIPIENTS: partial(show_recipients, self),
        }[section.step.code]
        fill(section, found)

    # ------------------------------------------------------------------------------------------------------- sections

    def _marketing(self, section: Section, _found: Acting) -> None:
        if not section.step.is_over:
            ban = translate("Requests", "Ban marketing in every channel")
            act = partial(self.change, section, lambda: self.context.app.request_acts.ban_marketing(self.record))
            section.add_buttons(section.act(ban, "act_ban_marketing", act, icon="check"))

    def _withdraw(self, section: Section, found: Acting) -> None:
        if not found.standing:
            section.add_text(translate("Requests", "No consent or permission of this person stands."), "quiet")
            return
        ticks = {uid: TickBox(said) for uid, said in found.standing}
        for uid, tick in ticks.items():
            tick.setObjectName(f"act_consent_{uid}")
            section.add_widget(tick)

        def act() -> None:
            chosen = tuple(uid for uid, tick in ticks.items() if tick.isChecked())
            self.change(section, lambda: self.context.app.request_acts.withdraw(self.record, chosen))

        section.add_buttons(section.act(translate("Requests", "Withdraw what is ticked"), "act_withdraw", act))

    def _restrict(self, section: Section, _found: Acting) -> None:
        if section.step.is_over:
            return
        lang = self.context.lang
        grounds = [(one, label(one, lang)) for one in RestrictionGround]
        ground = ChoiceField("ground", translate("Requests", "&On what ground"), grounds)
        section.add_fields(ground)

        def act() -> None:
            chosen: RestrictionGround = ground.value()
            self.change(section, lambda: self.context.app.request_acts.restrict(self.record, chosen))

        section.add_buttons(section.act(translate("Requests", "Restrict the processing"), "act_restrict", act))

    def _object(self, section: Section, _found: Acting) -> None:
        reason = ProseField(
            "reason",
            translate("Requests", "Your compelling &grounds, if you refuse"),
            hint=translate("Requests", "They must outweigh the person's own; you have to show it."),
            lines=3,
        )
        section.add_fields(reason)
        acts = self.context.app.request_acts

        def decide(*, uphold: bool) -> None:
            said: str = reason.value()
            self.change(section, lambda: acts.object(self.record, uphold, "" if uphold else said))

        section.add_buttons(
            section.act(translate("Requests", "Grant the objection"), "act_uphold", partial(decide, uphold=True)),
            secondary(translate("Requests", "Refuse it"), "act_refuse_objection", partial(decide, uphold=False)),
        )

    def _rectify(self, section: Section, found: Acting) -> None:
        said = translate(
            "Requests",
            "Correct the card or the record itself first. Then write down here what was wrong and what is right. "
            "To a note the statement is added; its text stays.",
        )
        section.add_text(said, "quiet")
        which = ChoiceField("item", translate("Requests", "&Which record"), list(found.records))
        what = ProseField("statement", translate("Requests", "&What was wrong, and what is right"), lines=3)
        section.add_fields(which, what)

        def act() -> None:
            table, uid = which.value()
            statement: str = what.value()
            acts = self.context.app.request_acts
            self.change(section, lambda: acts.rectified(self.record, table, uid, statement))

        card = translate("Requests", "Open the card")
        section.add_buttons(
            section.act(translate("Requests", "Write the correction down"), "act_rectify", act),
            secondary(card, "act_card", lambda: self.context.open("clients", found.case.person), icon="clients"),
        )

    def _erase(self, section: Section, found: Acting) -> None:
        lang = self.context.lang
        for said in tuple(dict.fromkeys(_staying(one, lang) for one in found.stays))[:_MOST_LISTED]:
            section.add_text(said, "small")
        if section.step.is_over:
            return
        if not found.granted:
            section.add_text(translate("Requests", "Nothing was granted to be erased."), "quiet")
            return

        roots = found.granted

        def go(_change: Change) -> None:
            self.context.open(
                "retention", panel_record("erasing", requested_record(roots, found.case.person, self.record))
            )

        def act() -> None:
            app, uid = self.context.app, self.record
            self.context.change(lambda: app.request_acts.release_for_erasure(uid), go, partial(self._failed, section))

        section.add_buttons(
            section.act(translate("Requests", "Look through and erase…"), "act_erase", act, icon="erase")
        )

    # --------------------------------------------------------------------------------------------------------- doing

    def change(self, section: Section, act: Callable[[], Change]) -> None:
        """Do something of a section; a failure stands in it."""
        self.context.change(act, lambda _change: self.refresh(), partial(self._failed, section))

    def letter(self, kind: LetterKind) -> None:
        """Go to a letter of the case."""
        self.context.open("requests", panel_record("letters", f"{self.record}:{kind.value}"))

    def _failed(self, section: Section, error: HeijastusError) -> None:
        section.show_error(error, self.context.shared.sentence(error))

    def _empty(self) -> None:
        self.sections.clear()
        self._first = None
        while (item := self.column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()


def _staying(one: Proposal, lang: Lang) -> str:
    """What stays, until when and why; records that say the same are one line."""
    until = translate("Requests", "until {day}").format(day=format_date(one.until, lang)) if one.until else ""
    parts = (label(one.record_class, lang), until, one.own_reason or sentence(one.reason, lang))
    return " · ".join(part for part in parts if part)


def _title() -> str:
    return translate("Requests", "What is done")


SPEC = PanelSpec(key="acting", title=_title, icon="edit", place=PanelPlace.CASE, make=ActingPanel, open_alone=True)
