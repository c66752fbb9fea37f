"""The form of one recipient, and the registers that name it."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import AccessKind, Mechanism, RecipientRole
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.ui import theme
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.recipients import presenter
from heijastus_desk.ui.pages.recipients.presenter import Use
from heijastus_desk.ui.widgets.buttons import link
from heijastus_desk.ui.widgets.fields import ChoiceField, DateField, ProseField, TextField
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.ui.widgets.localised_field import LocalisedField
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_WIDEST = 640


class RecipientForm(QScrollArea):
    """`edited` tells of every edit; the ground for a transfer is judged while she chooses."""

    edited = Signal()

    def __init__(self, context: PageContext) -> None:
        super().__init__()
        self.setObjectName("recipient_scroll")
        self.setProperty("role", "surface")
        self.setWidgetResizable(True)
        self._context = context
        self._shown: Recipient | None = None
        self.form = self._make_form(context.lang)
        self.form.edited.connect(self._edited)
        self._uses = QVBoxLayout()
        self._uses.setSpacing(4)
        self.setWidget(self._lay_out())

    @property
    def shown(self) -> Recipient | None:
        return self._shown

    @property
    def is_edited(self) -> bool:
        return self._shown is not None and self.form.is_edited

    def load(self, recipient: Recipient | None) -> None:
        """Show a recipient without telling of an edit."""
        self._shown = recipient
        if recipient is None:
            self.form.mark_saved()
            return
        country = self.form.fields["country"]
        assert isinstance(country, ChoiceField)
        country.set_choices(presenter.countries(self._context.lang, also=recipient.country))
        self.form.set_values(presenter.to_values(recipient))
        self._judge()

    def take_up(self, typed: Mapping[str, Any]) -> None:
        """Show what a draft kept; it is an edit."""
        self.form.show_typed(typed)
        self._edited()

    def recipient(self) -> Recipient:
        """What the fields say; raises the error of the first wrong one."""
        assert self._shown is not None
        return presenter.from_values(self._shown.uid, self.form.values())

    def show_uses(self, uses: tuple[Use, ...], open_register: Callable[[str], object]) -> None:
        while (item := self._uses.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        if not uses:
            self._uses.addWidget(Text(translate("Recipients", "No register names it yet."), "quiet", wrap=True))
        for number, use in enumerate(uses):
            shown = link(use.name, f"use_{number}", lambda uid=use.uid: open_register(uid))
            self._uses.addWidget(shown, 0, Qt.AlignmentFlag.AlignLeft)

    def _edited(self) -> None:
        self._judge()
        self.edited.emit()

    def _judge(self) -> None:
        fields = self.form.fields
        mechanism, country = fields["mechanism"].value(), fields["country"].value()
        fields["mechanism"].set_error(presenter.fault(mechanism, country))

    def _make_form(self, lang: Lang) -> Form:
        form = Form("recipient_form")
        today = self._context.clock.today()
        form.add(TextField("name", translate("Recipients", "Name"), required=True))
        form.add(
            ProseField(
                "former_names",
                translate("Recipients", "Former names"),
                hint=translate("Recipients", "One on each line. Printed beside the name, so that people recognise it."),
                lines=2,
            )
        )
        form.add(ChoiceField("country", translate("Recipients", "Country"), presenter.countries(lang)))
        form.add(
            ChoiceField(
                "role",
                translate("Recipients", "Role"),
                _members(RecipientRole, lang),
                hint=translate("Recipients", "A processor works for you only and as you have told it."),
            )
        )
        form.add(ChoiceField("access", translate("Recipients", "How it meets the data"), _members(AccessKind, lang)))
        form.add(
            LocalisedField(
                "used_for",
                translate("Recipients", "What you use it for"),
                hint=translate(
                    "Recipients", "For example e-mail or invoicing. A register can say it in its own words."
                ),
                lines=2,
            )
        )
        form.add(
            ChoiceField(
                "mechanism",
                translate("Recipients", "Ground for data leaving the EU and the EEA"),
                _members(Mechanism, lang),
                hint=translate("Recipients", "Look also where its servers and its owner are."),
            )
        )
        form.add(
            DateField(
                "mechanism_checked",
                translate("Recipients", "Ground checked on"),
                hint=translate("Recipients", "A plus sign means today."),
                today=today,
            )
        )
        form.add(DateField("agreement_signed", translate("Recipients", "Agreement signed on"), today=today))
        return form

    def _lay_out(self) -> QWidget:
        inner = QWidget()
        inner.setProperty("role", "surface")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        inner.setMaximumWidth(theme.scaled(_WIDEST))
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 4, 2 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(theme.GRID)
        column.addWidget(self.form)
        column.addSpacing(theme.GRID)
        column.addWidget(Text(translate("Recipients", "Registers that name it"), "section"))
        column.addLayout(self._uses)
        column.addStretch(1)
        return inner


def _members(kind: Any, lang: Lang) -> list[tuple[Any, str]]:
    return [(member, label(member, lang)) for member in kind]
