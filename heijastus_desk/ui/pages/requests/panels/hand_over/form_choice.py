"""In which form the package is made: paper first, the others in plain words."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.values import PackageForm
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.requests.panels.hand_over.words import form_hint, form_text
from heijastus_desk.ui.widgets.buttons import primary
from heijastus_desk.ui.widgets.choice_chips import ChoiceChips
from heijastus_desk.ui.widgets.fields import ChoiceField, TickField
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_OFFERED = (PackageForm.PAPER, PackageForm.PDF, PackageForm.ZIP)


class FormChoice(QWidget):
    """`wanted`: make it in the form chosen."""

    wanted = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("package_choice")
        self.forms = ChoiceChips(
            "package_form",
            [(one.value, form_text(one)) for one in _OFFERED],
            translate("HandOver", "In which form the package is given"),
        )
        self.hint = Text("", wrap=True)
        self.form = Form("package_form_fields")
        self.lang = self.form.add(
            ChoiceField("lang", translate("HandOver", "&Language"), [(one, label(one, lang)) for one in Lang])
        )
        self.large = self.form.add(TickField("large", translate("HandOver", "La&rge type")))
        self.make = primary(translate("HandOver", "&Make the package"), "package_make", self.wanted.emit, icon="lock")
        self.forms.chosen.connect(lambda _key: self._told())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addWidget(Text(translate("HandOver", "How is it given?"), "section"))
        for part in (self.forms, self.hint, self.form):
            column.addWidget(part)
        column.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        self._told()

    @property
    def chosen(self) -> PackageForm:
        """The form chosen."""
        return PackageForm(self.forms.choice())

    def _told(self) -> None:
        self.hint.setText(form_hint(self.chosen))
        self.make.set_icon("print" if self.chosen is PackageForm.PAPER else "lock")
