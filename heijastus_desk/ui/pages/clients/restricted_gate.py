"""What stands in the place of a restricted person's card until she says which lawful use it is opened for."""

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.retention.freezes import RestrictedUse
from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import Button, secondary
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Hairline, Text
from heijastus_desk.ui.widgets.section_header import SectionHeader
from heijastus_desk.ui.widgets.upright_area import UprightArea
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


class RestrictedGate(QWidget):
    """`chosen` brings the lawful use (Art. 18(2)); `gather` and `lift` need none: they are the person's own right."""

    chosen = Signal(object)
    gather = Signal()
    lift = Signal()

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("restricted_gate")
        self._header = SectionHeader("-", style="title")
        self._told = Text("", wrap=True)
        self.uses = {use: self._use(use, lang) for use in RestrictedUse}
        self._own = (
            secondary(
                translate("Freezes", "Gather data for the person"),
                "restricted_gather",
                self.gather.emit,
                icon="export",
            ),
            secondary(translate("Freezes", "Lift the restriction…"), "restricted_lift", self.lift.emit, icon="hold"),
        )
        self._lay_out()

    def show_client(self, name: str, told: str) -> None:
        """Whose card it is, and the restriction in words."""
        self.setAccessibleName(translate("Freezes", "The card is closed: processing is restricted"))
        self._header.set_title(name, translate("Freezes", "Processing is restricted"))
        self._told.setText(told)

    def focus_first(self) -> None:
        self.uses[RestrictedUse.CONSENT].setFocus()

    def _use(self, use: RestrictedUse, lang: Lang) -> Button:
        return secondary(label(use, lang), f"restricted_use_{use.value}", lambda: self.chosen.emit(use))

    def _lay_out(self) -> None:
        inner = QWidget()
        inner.setProperty("role", "surface")
        area = UprightArea()
        area.setObjectName("restricted_area")
        area.setProperty("role", "surface")
        area.setWidgetResizable(True)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(inner)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        column = QVBoxLayout(inner)
        column.setContentsMargins(3 * theme.GRID, 2 * theme.GRID, 3 * theme.GRID, 2 * theme.GRID)
        column.setSpacing(2 * theme.GRID)
        column.addWidget(self._header)
        column.addWidget(self._told)
        column.addWidget(Hairline())
        column.addWidget(Text(translate("Freezes", "What do you need the card for?"), "section", wrap=True))
        column.addWidget(
            Text(
                translate(
                    "Freezes",
                    "While processing is restricted the data may only be kept, but for these four uses. Your choice is"
                    " written into the log; what you see stays read-only.",
                ),
                "quiet",
                wrap=True,
            )
        )
        for button in self.uses.values():
            column.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(Hairline())
        row = FlowLayout()
        for button in self._own:
            row.addWidget(button)
        column.addLayout(row)
        column.addStretch(1)
