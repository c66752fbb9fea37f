"""The form of one recipient, and the registers that name it."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, QSize, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.notices.directory import Entry
from heijastus_desk.domain.notices.law import Mechanism, RecipientRole
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.notices.recipient_checks import concerns
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.recipients import presenter, starter
from heijastus_desk.ui.pages.recipients.concern_box import ConcernBox
from heijastus_desk.ui.pages.recipients.presenter import Use
from heijastus_desk.ui.pages.recipients.recipient_fields import recipient_fields
from heijastus_desk.ui.widgets.buttons import link, secondary
from heijastus_desk.ui.widgets.fields import ChoiceField
from heijastus_desk.ui.widgets.focus_ring import FocusRing
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.wrapping_link import WrappingLink

translate = QCoreApplication.translate

_WIDEST = 640


class RecipientForm(QScrollArea):
    """`edited` tells of every edit; what is open is judged while she types. `letter_wanted`: the role letter."""

    edited = Signal()
    letter_wanted = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setObjectName("recipient_scroll")
        self.setAccessibleName(translate("Recipients", "The service provider"))
        FocusRing(self)
        self.setProperty("role", "surface")
        self.setWidgetResizable(True)
        self._context = context
        self._shown: Recipient | None = None
        self._offered: Entry | None = None
        self._fill = link("", "fill_recipient", self.fill_in, icon="recipients")
        self._fill.hide()
        self._letter = secondary(
            translate("Recipients", "Role letter…"), "role_letter", self.letter_wanted.emit, icon="print"
        )
        self._fields = recipient_fields(context.lang, context.clock.today(), self._fill, self._letter)
        self.form = self._fields.form
        self.form.edited.connect(self._edited)
        self.concerns = ConcernBox(context.lang)
        self._uses = QVBoxLayout()
        self._uses.setSpacing(4)
        self._inner = self._lay_out()
        self.setWidget(self._inner)

    def minimumSizeHint(self) -> QSize:
        # What is in it scrolls down, never to the side.
        inner = self._inner.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(inner, theme.scaled(96))

    @property
    def shown(self) -> Recipient | None:
        return self._shown

    @property
    def is_edited(self) -> bool:
        return self._shown is not None and self.form.is_edited

    def load(self, recipient: Recipient | None) -> None:
        """Show a recipient without telling of an edit."""
        if recipient is None or self._shown is None or recipient.uid != self._shown.uid or not recipient.uid:
            self.verticalScrollBar().setValue(0)
        self._shown = recipient
        if recipient is None:
            self.form.mark_saved()
            return
        self._show_countries(recipient)
        self.form.set_values(presenter.to_values(recipient))
        self._fields.agreement.set_open(is_open=bool(recipient.agreement_says))
        self._fields.terms.set_open(is_open=recipient.terms is not None)
        self._judge()

    def focus_letter(self) -> None:
        """Back where she asked for the role letter."""
        self._letter.setFocus()

    def take_up(self, typed: Mapping[str, Any]) -> None:
        """Show what a draft kept; it is an edit."""
        self.form.show_typed(typed)
        self._edited()

    def recipient(self) -> Recipient:
        """What the fields say; raises the error of the first wrong one."""
        assert self._shown is not None
        return presenter.from_values(self._shown, self.form.values())

    def fill_in(self) -> None:
        """Take what the list of services says of the name she typed; it is an edit, she saves or lets go."""
        if self._offered is None or self._shown is None:
            return
        typed = self._as_far_as_typed() or self._shown
        made = starter.filled(typed, self._offered)
        self._shown = starter.from_directory(self._shown, made.directory)
        self._show_countries(made)
        self.form.set_values(presenter.to_values(made))
        self.form.is_edited = True
        self._edited()

    def show_error(self, error: HeijastusError, elsewhere: Callable[[str], None]) -> None:
        """Show a failure at its field, opening what it is folded away in."""
        self.form.show_error(error, self._context.lang, elsewhere)
        for fold in (self._fields.agreement, self._fields.terms):
            fold.open_for_errors()

    def show_uses(self, uses: tuple[Use, ...], open_register: Callable[[str], object]) -> None:
        while (item := self._uses.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not uses:
            self._uses.addWidget(Text(translate("Recipients", "No register names it yet."), "quiet", wrap=True))
        for number, use in enumerate(uses):
            shown = WrappingLink(use.name, f"use_{number}", lambda uid=use.uid: open_register(uid))
            self._uses.addWidget(shown, 0, Qt.AlignmentFlag.AlignLeft)

    def _edited(self) -> None:
        self._judge()
        self.edited.emit()

    def _show_countries(self, recipient: Recipient) -> None:
        country = self.form.fields["country"]
        assert isinstance(country, ChoiceField)
        country.set_choices(presenter.countries(self._context.lang, also=recipient.country))

    def _judge(self) -> None:
        fields, lang = self.form.fields, self._context.lang
        mechanism, country = fields["mechanism"].value(), fields["country"].value()
        fields["mechanism"].set_error(presenter.fault(mechanism, country, lang))
        clauses = mechanism is Mechanism.SCC
        for name in ("module", "assessed"):
            fields[name].setVisible(clauses or fields[name].as_typed() not in {None, ""})
        self._fields.agreement.setVisible(fields["role"].value() is RecipientRole.PROCESSOR)
        self._letter.setEnabled(fields["terms_answer"].value() is not None)
        typed = self._as_far_as_typed()
        if typed is not None:
            self.concerns.show_concerns(concerns(typed, self._context.clock.today()) if typed.uid else ())
            self._offer(typed)

    def _offer(self, typed: Recipient) -> None:
        self._offered = starter.offer(typed.name, typed)
        if self._offered is not None:
            self._fill.setText(starter.offer_words(self._offered))
        self._fill.setVisible(self._offered is not None)
        said = starter.directory_words(typed, self._context.lang)
        self._fields.source.setText(said)
        self._fields.source.setVisible(bool(said))

    def _as_far_as_typed(self) -> Recipient | None:
        """What the fields say now; None while one of them is wrong."""
        if self._shown is None:
            return None
        try:
            return self.recipient()
        except HeijastusError:
            return None

    def _lay_out(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("role", "surface")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner.setMaximumWidth(theme.scaled(_WIDEST))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 2 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID)
        column.addWidget(self.concerns)
        column.addWidget(self.form)
        column.addSpacing(theme.GRID)
        column.addWidget(Text(translate("Recipients", "Registers that name it"), "section"))
        column.addLayout(self._uses)
        column.addStretch(1)
        return inner
