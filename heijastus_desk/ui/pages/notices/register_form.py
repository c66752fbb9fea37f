"""The form of one register: sections built when first shown, and the register with every edit in it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.notices.gaps import Finding
from heijastus_desk.ui.pages.notices.section_page import SectionPage
from heijastus_desk.ui.record_form.editors import Editors, FormWorld
from heijastus_desk.ui.record_form.record_body import Body
from heijastus_desk.ui.record_form.row_frame import RowFrame
from heijastus_desk.ui.record_form.specs import SectionSpec
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.localised_field import LocalisedField
from heijastus_desk.ui.widgets.upright_area import UprightArea

_LAYOUT_LEVELS = 4
"""A row in a row in a section: each level asks the one above for room."""


class RegisterForm(QWidget):
    """`edited` tells of every edit by her hand."""

    edited = Signal()

    def __init__(self, sections: tuple[SectionSpec, ...], world: FormWorld) -> None:
        super().__init__()
        self.setObjectName("register_form")
        self._specs = {section.key: section for section in sections}
        self._world = world
        self._editors = Editors(world)
        self._pages: dict[str, SectionPage] = {}
        self._register: Register | None = None
        self._baseline: Register | None = None
        self._findings: tuple[Finding, ...] = ()
        self._key = ""
        self._was_edited = False
        self._scroll = UprightArea()
        self._scroll.setObjectName("form_scroll")
        self._scroll.setProperty("role", "surface")
        self._scroll.setWidgetResizable(True)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._scroll)

    @property
    def register(self) -> Register | None:
        """The register with every valid edit in it."""
        return self._register

    @property
    def is_edited(self) -> bool:
        if not self._was_edited:
            return False
        return self._register != self._baseline or any(page.body.first_wrong() for page in self._pages.values())

    def load(self, register: Register | None, baseline: Register | None = None) -> None:
        """Show a register; `baseline` is what is in the vault where that is something else."""
        self._register = register
        self._baseline = baseline or register
        self._was_edited = baseline is not None
        self._put_aside()
        for page in self._pages.values():
            page.deleteLater()
        self._pages = {}
        if register is not None:
            self.show_section(self._key or next(iter(self._specs)))

    def change(self, register: Register) -> None:
        """Show it with something changed for her, as if she had done it by hand."""
        self.load(register, self._baseline)
        self.edited.emit()

    def rebase(self, stored: Register, sent: Register) -> None:
        """What was sent is now in the vault as `stored`: keep what she typed meanwhile."""
        if self._register in {sent, stored}:
            self._was_edited = False
        if self._register == sent and replace(sent, uid=stored.uid) != stored:
            self.load(stored)
        self._baseline = stored
        if self._register is not None:
            self._register = replace(self._register, uid=stored.uid)

    def show_section(self, key: str) -> SectionPage:
        """Bring a section to the front."""
        page = self._pages.get(key) or self._build(key)
        if self._scroll.widget() is not page:
            self._put_aside()
            self._scroll.setWidget(page)
            page.show()
            self._scroll.verticalScrollBar().setValue(0)
        self._key = key
        return page

    def reveal(self, section: str, steps: tuple[str, ...]) -> None:
        """Open the way to a field and go there."""
        field = self.show_section(section).body.reveal(list(steps))
        if field is not None:
            self._go_to(field)

    def check(self, sentence: Callable[[HeijastusError], str]) -> bool:
        """Whether it can be saved; if not, the first wrong field says why."""
        for key, page in self._pages.items():
            wrong = page.body.first_wrong()
            if wrong is not None:
                field, error = wrong
                self.show_section(key)
                self._show_error(field, sentence(error))
                return False
        return True

    def show_error(self, error: HeijastusError, sentence: str) -> bool:
        """Show a refusal at the field it names; False when no field of the form is meant."""
        for key, spec in self._specs.items():
            if error.field and spec.owns(error.field):
                body = self.show_section(key).body
                field = body.reveal([error.field])
                if field is not None:
                    self._show_error(field, sentence)
                    return True
        return False

    def show_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show each section what is missing in it."""
        self._findings = findings
        for key, page in self._pages.items():
            page.show_findings(tuple(one for one in findings if one.section == key))

    def show_language(self, lang: Lang) -> None:
        """Turn every text to a language."""
        self._world.text_lang = lang
        for page in self._pages.values():
            for field in page.findChildren(LocalisedField):
                field.show_language(lang)

    def _put_aside(self) -> None:
        """Take the section out of sight; it stays the form's, and goes with it."""
        shown = self._scroll.takeWidget()
        if shown is not None:
            shown.hide()
            shown.setParent(self)

    def _build(self, key: str) -> SectionPage:
        spec = self._specs[key]
        page = SectionPage(spec, Body("", spec.fields, self._editors))
        page.body.load(self._register)
        page.body.edited.connect(lambda: self._merge(page.body, spec))
        self._pages[key] = page
        page.show_findings(tuple(one for one in self._findings if one.section == key))
        return page

    def _merge(self, body: Body, spec: SectionSpec) -> None:
        assert self._register is not None
        own = {field.name: getattr(body.record, field.name) for field in spec.fields}
        self._register = replace(self._register, **own)
        self._was_edited = True
        self.edited.emit()

    def _show_error(self, field: FormField, sentence: str) -> None:
        _open_way(field)
        field.set_error(sentence)
        self._go_to(field)

    def _go_to(self, field: FormField) -> None:
        field.focus_control()
        QTimer.singleShot(0, field, lambda: self._scroll_to(field))

    def _scroll_to(self, field: FormField) -> None:
        # What was just unfolded has no place before the layouts have done their work.
        for _level in range(_LAYOUT_LEVELS):
            QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
        self._scroll.ensureWidgetVisible(field, 0, 4 * theme.GRID)


def _open_way(field: FormField) -> None:
    above = field.parentWidget()
    while above is not None:
        if isinstance(above, RowFrame):
            above.unfold()
        above = above.parentWidget()
