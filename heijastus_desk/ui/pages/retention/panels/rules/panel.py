"""The panel itself: registers at the left; rules, defaults, what would change and history as tabs."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.rule_changes import with_defaults
from heijastus_desk.domain.retention.terms import RetentionRule
from heijastus_desk.domain.retention.what_if import WhatIf
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.jobs import Job
from heijastus_desk.ui.pages.retention.panel_place import PanelPlace
from heijastus_desk.ui.pages.retention.panels.rules.defaults_pane import DefaultsPane
from heijastus_desk.ui.pages.retention.panels.rules.draft import RulesDraft
from heijastus_desk.ui.pages.retention.panels.rules.history_pane import HistoryPane
from heijastus_desk.ui.pages.retention.panels.rules.reading import Known, Loaded, read
from heijastus_desk.ui.pages.retention.panels.rules.rules_pane import RulesPane
from heijastus_desk.ui.pages.retention.panels.rules.what_if_pane import WhatIfPane
from heijastus_desk.ui.panels.frame import FramedPanel
from heijastus_desk.ui.panels.panel import PanelSpec
from heijastus_desk.ui.panels.places import panel_record
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.card_list import CardList, CardLook, CardRow
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.labels import reveal
from heijastus_desk.ui.widgets.tab_bar import TabBar

translate = QCoreApplication.translate

RULES, DEFAULTS, WHAT_IF, HISTORY = "rules", "defaults", "what_if", "history"
_TOPIC = "rules"
_LIST_WIDTH = 220


class RulesPanel(FramedPanel):
    """`record` is the uid of the register to begin with, or nothing. Edits are tried out first and saved then."""

    def __init__(self, context: PageContext, record: str = "") -> None:
        super().__init__(context, "rules_panel", _title(), record)
        self._loaded: Loaded | None = None
        self._asked: tuple[RetentionRule, ...] | None = None
        """the rules of the result shown or under way"""
        self._job: Job | None = None
        self.question = InPageConfirm("rules_question")
        self.registers = CardList("rules_registers", translate("Retention", "Registers"), CardLook(wrap=True))
        self.rules, self.history = RulesPane(context), HistoryPane(context.lang)
        self.defaults, self.what_if = DefaultsPane(context.lang), WhatIfPane(context.lang)
        self._panes = {
            RULES: self.rules,
            DEFAULTS: self.defaults,
            WHAT_IF: self.what_if,
            HISTORY: self.history,
        }
        self._draft = RulesDraft(context, self.rules, self)
        self._lay_out()
        self._connect()
        self.refresh()

    def focus_first(self) -> None:
        if self._loaded is None:
            self.back.setFocus()
        else:
            self._panes[self.tabs.key()].focus_first()

    def refresh(self) -> None:
        app, wanted, lang = self.context.app, self._uid or self.record, self.context.lang
        self.context.query(lambda: read(app, wanted, lang), self._show, topic=_TOPIC)

    @property
    def is_edited(self) -> bool:
        """Whether the rules in the form are others than those in the vault."""
        if self._loaded is None:
            return False
        return self.rules.has_wrong or self.rules.rules() != self._loaded.rules

    @property
    def has_unsaved_edits(self) -> bool:
        return self.is_edited and self._draft.is_behind

    def store_draft(self) -> None:
        if self.is_edited:
            self._draft.keep()

    def can_close(self, proceed: Callable[[], None]) -> None:
        if not self.is_edited:
            proceed()
            return

        def let_go() -> None:
            self._let_go()
            proceed()

        self.question.ask(
            translate("Retention", "The rules are not saved; your changes are lost when you leave."),
            [("rules_let_go", translate("Retention", "Let them go"), let_go)],
            cancel=translate("Retention", "Stay here"),
        )

    def submit(self) -> None:
        """Save what was tried out; what was not, is tried out first."""
        if self.tabs.key() == WHAT_IF and self.what_if.may_save:
            self.what_if.save()
        elif self.is_edited:
            self.try_out()

    def try_out(self) -> None:
        """Work out what the rules in the form would change."""
        loaded = self._loaded
        if loaded is None or not self.rules.check(self.context):
            self.tabs.turn_to(RULES)
            return
        rules, service, uid = self.rules.rules(), self.context.app.rules, loaded.uid
        self._asked = rules
        label = translate("Retention", "Working out what would change")
        self.what_if.tell(f"{label}…")
        self.tabs.turn_to(WHAT_IF)

        def work(progress: Progress) -> WhatIf:
            return service.what_if(uid, rules, progress=progress)

        self._job = self.context.work(work, self._worked_out, self._refused, label=label, topic="rules_what_if")

    # ------------------------------------------------------------------------------------------------------- showing

    @property
    def _uid(self) -> str:
        return self._loaded.uid if self._loaded is not None else ""

    def _show(self, loaded: Loaded) -> None:
        known = self._loaded
        first = known is None or known.uid != loaded.uid
        keeps = not first and self.is_edited
        if keeps and known is not None and known.rules != loaded.rules:
            # Hers rest on the rules as they were: saving them is refused, and the version it goes by tells why.
            loaded = replace(loaded, rules=known.rules, version=known.version)
            self.context.say(translate("Retention", "The rules were changed elsewhere meanwhile; yours are not saved."))
        self._loaded = loaded
        self.header.set_title(_title(), loaded.name)
        self.registers.set_rows(loaded.registers, _register_row)
        self.registers.select(loaded.uid)
        reveal(self.registers, shown=len(loaded.registers) > 1)
        if not keeps and (first or self.rules.rules() != loaded.rules):
            self.rules.show_rules(loaded.rules)
        self.rules.show_untrue(is_untrue=loaded.is_untrue)
        self.history.show_history(loaded.history)
        self.tabs.set_text(HISTORY, translate("Retention", "History ({count})").format(count=len(loaded.history)))
        self._told()
        if first:
            self._draft.begin(loaded, self.question, self._take_up)
            if self.back.hasFocus():
                self.focus_first()

    def _told(self) -> None:
        """Follow what stands in the form."""
        if self._loaded is None:
            return
        rules = self.rules.rules()
        self.tabs.set_text(RULES, translate("Retention", "Rules ({count})").format(count=len(rules)))
        self.defaults.show_defaults(self._loaded.defaults, rules)
        self._try.setEnabled(self.is_edited)
        self._discard.setEnabled(self.is_edited)
        if not self.is_edited:
            self._asked = None
            self.what_if.tell(
                translate("Retention", "Change a rule first: here you then see what would go earlier or later.")
            )
        elif rules != self._asked:
            self._asked = None
            self.what_if.tell(translate("Retention", "The rules were edited. Look again what they would change."))
        reveal(self._try, shown=not self.what_if.may_save)

    def _edited(self) -> None:
        self._draft.touched()
        self._told()

    def _worked_out(self, found: WhatIf) -> None:
        if self._asked is not None and self._asked == self.rules.rules():
            # One thing to do next: what was worked out is saved.
            reveal(self._try, shown=False)
            self.what_if.show_result(found)
            self.what_if.focus_first()

    def _cancelled(self, job: Job) -> None:
        if job is self._job:
            self._asked = None
            self.what_if.tell(translate("Retention", "Stopped. Nothing was saved."))

    # --------------------------------------------------------------------------------------------------------- doing

    def _save(self, why: str) -> None:
        loaded, rules, service = self._loaded, self._asked, self.context.app.rules
        if loaded is None or rules is None:
            return
        self.context.change(
            lambda: service.save(loaded.uid, rules, why, version=loaded.version),
            lambda _change: self._saved(),
            self._refused,
        )

    def _saved(self) -> None:
        self._draft.drop()
        self.what_if.why.set_value("")
        self._loaded = None
        self.tabs.turn_to(RULES)
        self.refresh()

    def _refused(self, error: HeijastusError) -> None:
        sentence = self.context.shared.sentence(error)
        if error.field == "why":
            self.what_if.show_error(sentence)
        elif (error.field or "").startswith("retention."):
            self.tabs.turn_to(RULES)
            self.rules.show_error(error, sentence)
        else:
            self.context.say_error(error)

    def _use_default(self, code: str) -> None:
        if self._loaded is None:
            return
        record_class = RecordClass(code)
        defaults = tuple(one.rule for one in self._loaded.defaults[record_class])
        self._put(with_defaults(self.rules.rules(), record_class, defaults))

    def _take_up(self, rules: tuple[RetentionRule, ...]) -> None:
        self.tabs.turn_to(RULES)
        self._put(rules)

    def _put(self, rules: tuple[RetentionRule, ...]) -> None:
        self.rules.show_rules(rules)
        self._edited()

    def _let_go(self) -> None:
        if self._loaded is not None:
            self._draft.drop()
            self.rules.show_rules(self._loaded.rules)
            self._told()

    def _choose(self, uid: str) -> None:
        def turn() -> None:
            self._loaded = None
            self.record = uid
            self.refresh()

        if uid != self._uid:
            self.registers.select(self._uid)
            self.can_close(turn)

    # ------------------------------------------------------------------------------------------------------ building

    def _connect(self) -> None:
        self.tabs.turned.connect(lambda key: self._stack.setCurrentWidget(self._panes[key]))
        self.registers.chosen.connect(self._choose)
        self.rules.edited.connect(self._edited)
        self.rules.to_notice.connect(lambda: self.context.open("notices", panel_record("drift", self._uid)))
        self.defaults.wanted.connect(self._use_default)
        self.what_if.save_wanted.connect(self._save)
        self.context.shared.runner.cancelled.connect(self._cancelled)

    def _lay_out(self) -> None:
        self.tabs = TabBar(
            "rules_tabs",
            [
                (RULES, translate("Retention", "Rules")),
                (DEFAULTS, translate("Retention", "Defaults")),
                (WHAT_IF, translate("Retention", "What would change")),
                (HISTORY, translate("Retention", "History")),
            ],
            _title(),
        )
        self._stack = QStackedWidget()
        for pane in self._panes.values():
            self._stack.addWidget(pane)
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self._stack, 1)
        self.registers.setFixedWidth(theme.scaled(_LIST_WIDTH))
        body = QWidget()
        row = QHBoxLayout(body)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * theme.GRID)
        row.addWidget(self.registers)
        row.addWidget(right, 1)
        self._try = primary(translate("Retention", "See what would change"), "try_rules", self.try_out)
        self._discard = secondary(translate("Retention", "Discard the changes"), "discard_rules", self._let_go)
        self.lay_out(self._try, self.what_if.button, self._discard, above=(self.question,), instead=body)


def _register_row(known: Known) -> CardRow:
    return CardRow(known.uid, known.name, translate("Retention", "%n rule(s)", "", known.rules))


def _title() -> str:
    return translate("Retention", "Retention rules")


SPEC = PanelSpec(key="rules", title=_title, icon="retention", place=PanelPlace.MENU, make=RulesPanel)
