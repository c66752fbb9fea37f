"""The notices page: registers, the form of one of them, and the printed page beside it."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout

from heijastus_desk.domain.changes import Kind
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.draft_places import PANEL_DRAFTS, form_in
from heijastus_desk.ui.page import Page
from heijastus_desk.ui.pages.notices import presenter
from heijastus_desk.ui.pages.notices.desk import NoticeDesk
from heijastus_desk.ui.pages.notices.editing import RegisterEditing
from heijastus_desk.ui.pages.notices.finding_list import FindingList
from heijastus_desk.ui.pages.notices.gaps import Finding, Gaps
from heijastus_desk.ui.pages.notices.live import LivePreview
from heijastus_desk.ui.pages.notices.outline import Outline
from heijastus_desk.ui.pages.notices.panel_place import PanelPlace
from heijastus_desk.ui.pages.notices.panels import PANELS
from heijastus_desk.ui.pages.notices.presenter import TODO, ViewState
from heijastus_desk.ui.pages.notices.preview_pane import PreviewPane
from heijastus_desk.ui.pages.notices.preview_saving import PreviewSaving
from heijastus_desk.ui.pages.notices.register_form import RegisterForm
from heijastus_desk.ui.pages.notices.review_lines import mended, remedy_for
from heijastus_desk.ui.pages.notices.sections import all_sections
from heijastus_desk.ui.panels.area import PanelArea
from heijastus_desk.ui.panels.places import panel_in
from heijastus_desk.ui.record_form.editors import FormWorld
from heijastus_desk.ui.shortcuts import Shortcut
from heijastus_desk.ui.widgets.buttons import MenuButton, primary
from heijastus_desk.ui.widgets.confirm import InPageConfirm
from heijastus_desk.ui.widgets.empty_state import EmptyState

translate = QCoreApplication.translate


class NoticesPage(Page):
    """Wires the parts together: the presenter works out what is shown, the form holds what is edited."""

    key = "notices"
    shows = frozenset({Kind.REGISTERS, Kind.RECIPIENTS, Kind.CONTROLLER, Kind.DELIVERIES})

    def __init__(self, context: PageContext) -> None:
        super().__init__(context)
        lang = context.lang
        self._specs = all_sections()
        self._gaps = Gaps()
        self._findings: dict[str, Finding] = {}
        self._has_register = True
        self._followed = ""
        """the section a line of the list of findings led to"""
        world = FormWorld(lang=lang, today=context.clock.today(), say=context.say, text_lang=lang)
        self.form = RegisterForm(self._specs, world)
        self.editing = RegisterEditing(context, self.form, world, self)
        self.live = LivePreview(context, self)
        self.outline = Outline(self.make_from_template)
        self.findings = FindingList(lang, lambda finding: remedy_for(finding, self._gaps))
        self.preview = PreviewPane(lang, self.save_pdf, self.print_notice)
        self.saving = PreviewSaving(context, self, self.form, self.preview, self.live)
        self.output = self.saving.output
        self.save_button = primary(translate("Notices", "Save"), "save_register", self.editing.save)
        self.more = MenuButton("", "register_more", spoken=translate("Notices", "More on this notice"))
        self.panels = PanelArea(context, PANELS)
        self.panels.fill_menu(self.outline.new_menu, PanelPlace.NEW, self.open_panel)
        # The least helpful way to begin stands last.
        self.outline.new_menu.add(translate("Notices", "Empty register"), "new_empty", self.make_empty, icon="add")
        self.panels.fill_menu(self.more, PanelPlace.REGISTER, self.open_panel)
        self.desk = NoticeDesk(self.outline, self.form, self.findings, self.preview, (self.save_button, self.more))
        self.confirm = InPageConfirm("notices_question")
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self.commands = {
            Shortcut.NEW: self.make_empty,
            Shortcut.SAVE: self.editing.save,
            Shortcut.EXPORT: self.save_pdf,
            Shortcut.PRINT: self.print_notice,
        }

    def activate(self) -> None:
        self.live.reset()
        self.editing.store.load()
        self.editing.look_for_draft(self._offer_draft)
        self.panels.refresh()

    def focus_first(self) -> None:
        if self.panels.panel is not None:
            self.panels.panel.focus_first()
        elif self._has_register:
            self.outline.registers.setFocus()
        elif self._empty.button is not None:
            self._empty.button.setFocus()

    def open_record(self, uid: str) -> None:
        panel = panel_in(uid)
        form, _, of_register = form_in(uid).partition(":")
        if panel is not None:
            key, register = panel
            self._leave_edits(lambda: self._open_panel_of(key, register))
        elif form in PANEL_DRAFTS:
            self._leave_edits(lambda: self._open_panel_of(PANEL_DRAFTS[form], of_register))
        elif not form_in(uid):  # its draft is offered by itself
            self._leave_edits(lambda: self.editing.open(uid))

    def can_leave(self, proceed: Callable[[], None]) -> None:
        self._leave_edits(proceed)

    def store_draft(self) -> None:
        self.editing.keep_draft()
        if self.panels.panel is not None:
            self.panels.panel.store_draft()

    @property
    def has_unsaved_edits(self) -> bool:
        panel = self.panels.panel
        return self.editing.has_unkept_edits or (panel is not None and panel.has_unsaved_edits)

    def back(self) -> bool:
        return (
            self.panels.close_panel()
            or self._close_card()
            or self._back_to_findings()
            or self.desk.close_section()
            or self._leave_new()
        )

    def open_panel(self, key: str) -> None:
        """Show a panel for the register in the form, once its edits are saved or let go."""
        # Edits let go take the register out of the form: it is called by the uid it had.
        register = self.editing.uid
        self._leave_edits(lambda: self._open_panel_of(key, register))

    def make_empty(self) -> None:
        """Begin a register from nothing."""
        self._leave_edits(self._begin_empty)

    def make_from_template(self) -> None:
        """Choose the template to begin with."""
        self.open_panel("templates")

    def save_pdf(self) -> None:
        """Save the page as it is shown now."""
        self.saving.save_pdf()

    def print_notice(self) -> None:
        """Print the page as it is shown now."""
        self.saving.print_notice()

    def show_state(self, state: ViewState) -> None:
        """Show everything beside the fields."""
        self._findings = {finding.uid: finding for finding in state.findings}
        self._has_register = state.has_register
        self._show_what_is_open()
        self.outline.show_state(state)
        self.desk.head.set_title(state.title)
        self.save_button.setEnabled(state.may_save)
        self.findings.show_findings(state.findings)
        self.form.show_findings(state.findings)

    def _render(self) -> None:
        register, edited = self.form.register, self.form.is_edited
        loaded, lang = self.editing.store.loaded, self.context.lang
        self.show_state(
            presenter.derive(loaded, self._specs, register, self._gaps, lang, self.preview.lang, edited=edited)
        )

    def _lay_out(self) -> None:
        self._empty = EmptyState(
            "no_registers",
            "notices",
            translate("Notices", "No notices yet"),
            translate(
                "Notices",
                "A notice tells people what you do with their data. Begin by telling what you do.",
            ),
            translate("Notices", "Tell what you do"),
            lambda: self.open_panel("interview"),
        )
        self._empty.offer(
            translate("Notices", "Bring in an old notice"), "offer_old_notice", lambda: self.open_panel("bringing_in")
        )
        self._stack.addWidget(self._empty)
        self._stack.addWidget(self.desk)
        self._stack.addWidget(self.panels)
        # Until it is known whether there are any.
        self._stack.setCurrentWidget(self.desk)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        question = QVBoxLayout()
        question.setContentsMargins(12, theme.GRID, 12, 0)
        question.addWidget(self.confirm)
        column.addLayout(question)
        column.addWidget(self._stack, 1)

    def _connect(self) -> None:
        self.editing.shown.connect(self._shown)
        self.editing.settled.connect(self._settled)
        self.form.edited.connect(self._edited)
        self.live.drawn.connect(self.preview.show_pdf)
        self.live.reviewed.connect(self._reviewed)
        self.live.failed.connect(self.context.say_error)
        self.outline.registers.chosen.connect(self._choose)
        self.outline.sections.chosen.connect(self.desk.follow)
        self.outline.sections.opened.connect(self.desk.show_section)
        self.outline.sections.clicked.connect(lambda _i: self.desk.show_section(self.outline.sections.current_uid()))
        self.findings.opened.connect(self._follow)
        self.findings.mend.connect(self._mend)
        self.preview.language_chosen.connect(self._turn_language)
        self.preview.view_chosen.connect(self._turn_view)
        self.preview.more.add(
            translate("Notices", "Save as a web page…"), "save_html", self.saving.save_html, icon="export"
        )
        self.preview.more.add(translate("Notices", "Save as plain text…"), "save_text", self.saving.save_text)
        self.panels.opened.connect(self._show_what_is_open)
        self.panels.closed.connect(self._back_from_panel)
        self.panels.went.connect(self._go_to_field)

    def _show_what_is_open(self) -> None:
        shown = self.desk if self._has_register else self._empty
        self._stack.setCurrentWidget(shown if self.panels.panel is None else self.panels)

    def _open_panel_of(self, key: str, register: str) -> None:
        if register:
            self.editing.open(register)
        self.panels.open(key, register)

    def _go_to_field(self, register: str, steps: tuple[str, ...]) -> None:
        """From a panel to a field of its register, or to the register alone."""
        self.panels.leave(lambda: self._open(register))
        section = next((spec.key for spec in self._specs if steps and spec.owns(steps[0])), "")
        if section:
            self._show_field(section, steps)
        else:
            self._show_todo()

    def _back_from_panel(self) -> None:
        self._show_what_is_open()
        # What had the keyboard went with the panel.
        if self._has_register:
            self.outline.sections.setFocus()
        else:
            self.focus_first()

    def _show_todo(self) -> None:
        """What the review found is the first she should see of a register that was just made."""
        self.outline.sections.select(TODO)
        self.desk.show_section(TODO)
        if self.outline.isVisible():
            self.outline.registers.setFocus()

    def _show_field(self, section: str, steps: tuple[str, ...]) -> None:
        self.outline.sections.select(section)
        self.desk.show_section(section)
        self.form.reveal(section, steps)

    def _shown(self) -> None:
        self._gaps = Gaps()
        self.preview.to_top()
        self._draw(self.live.request_now)
        self._render()

    def _settled(self) -> None:
        self._draw(self.live.request_now)
        self._render()
        self.outline.registers.select(self.editing.uid)
        self._offer_draft()

    def _edited(self) -> None:
        self.save_button.setEnabled(self.form.is_edited)
        self._draw(self.live.request)

    def _reviewed(self, gaps: Gaps) -> None:
        self._gaps = gaps
        self._render()

    def _draw(self, request: Callable[..., None]) -> None:
        if self.form.register is not None:
            request(self.form.register, self.preview.lang, self.preview.view_shown)

    def _turn_language(self, code: str) -> None:
        self.form.show_language(Lang(code))
        self._draw(self.live.request_now)

    def _turn_view(self) -> None:
        self.preview.to_top()
        self._draw(self.live.request_now)

    def _choose(self, uid: str) -> None:
        # The list goes back to the register in the form until she has said what becomes of its edits.
        self.outline.registers.select(self.editing.uid)
        self._leave_edits(lambda: self._open(uid))

    def _open(self, uid: str) -> None:
        self.editing.open(uid)
        self.outline.registers.select(uid)

    def _begin_empty(self) -> None:
        self.editing.begin(presenter.blank_register())
        self.outline.sections.select("name")
        self.desk.show_section("name")
        self.form.reveal("name", ("name",))

    def _follow(self, uid: str) -> None:
        finding = self._findings.get(uid)
        if finding is None:
            return
        if finding.page:
            self.context.open(finding.page, finding.record)
            return
        self._show_field(finding.section, finding.steps)
        self._followed = finding.section

    def _back_to_findings(self) -> bool:
        """From the field a line of the list led to, back to the list; False when she came another way."""
        if not self._followed or self.outline.sections.current_uid() != self._followed:
            return False
        self._followed = ""
        self.outline.sections.select(TODO)
        self.desk.show_section(TODO)
        self.findings.focus_first()
        return True

    def _leave_new(self) -> bool:
        """Away from a register that was begun and never saved; False when another is in the form."""
        first = self.editing.store.first()
        if self.form.register is None or self.editing.uid or first is None:
            return False

        def leave() -> None:
            self._open(self.editing.last or first.register.uid)
            self._show_todo()

        self._leave_edits(leave)
        return True

    def _close_card(self) -> bool:
        return self.findings.isVisible() and self.findings.close_card()

    def _mend(self, uid: str) -> None:
        """Make the one-click change as if she had made it in the form: it is saved with the rest."""
        finding, register = self._findings.get(uid), self.form.register
        after = mended(finding, self._gaps, register) if finding and register else None
        if after is not None:
            self.form.change(after)
            self.context.say(translate("Notices", "Changed in the form. Save keeps it."))

    def _leave_edits(self, proceed: Callable[[], None]) -> None:
        if self.panels.panel is not None:
            self.panels.leave(proceed)
            return
        if not self.form.is_edited:
            proceed()
            return
        self.confirm.ask(
            translate("Notices", "This register has changes that are not saved."),
            [
                ("save_edits", translate("Notices", "Save"), lambda: self.editing.save(proceed)),
                ("discard_edits", translate("Notices", "Discard the edits"), lambda: self._discard(proceed)),
            ],
            cancel=translate("Notices", "Go on editing"),
        )

    def _discard(self, proceed: Callable[[], None]) -> None:
        self.editing.discard()
        proceed()

    def _offer_draft(self) -> None:
        draft, store = self.editing.draft, self.editing.store
        if draft is None or not store.is_loaded or self.form.is_edited or self.confirm.isVisible():
            return
        self.confirm.ask(
            translate("Notices", "You began to edit a register and did not save it."),
            [
                ("take_up_draft", translate("Notices", "Go on with them"), lambda: self.editing.take_up(draft)),
                ("drop_draft", translate("Notices", "Let them go"), self.editing.drop_draft),
            ],
        )
