"""A notification to the authority is written down: in which phase, when it went, and its number, also later."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QVBoxLayout

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.breach import BreachReport, ReportPhase
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.requests.panels.breach.moment_field import MomentField
from heijastus_desk.ui.widgets.buttons import primary, secondary
from heijastus_desk.ui.widgets.fields import ChoiceField, TextField
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

Send = Callable[[ReportPhase, datetime, str], object]
Refer = Callable[[str, str], object]


class ReportForm(QFrame):
    """Hidden until `ask` or `ask_number`; nothing is sent from here."""

    def __init__(self, lang: Lang, send: Send, refer: Refer) -> None:
        super().__init__()
        self.setObjectName("breach_report")
        self.setProperty("role", "ask")
        self._lang, self._send, self._refer = lang, send, refer
        self._written = ""
        self.form = Form("breach_report_form")
        self.phase = self.form.add(ChoiceField("phase", translate("Breach", "Which notification?"), []))
        self.form.add(MomentField("sent_at", translate("Breach", "When did it go?")))
        self.form.add(
            TextField(
                "reference",
                translate("Breach", "The authority's case number"),
                hint=translate("Breach", "It stands in the receipt; it can be added later."),
            )
        )
        row = FlowLayout()
        row.addWidget(primary(translate("Breach", "Write down"), "breach_report_save", self.submit))
        row.addWidget(secondary(translate("Breach", "Cancel"), "breach_report_cancel", self.hide))
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 12)
        column.setSpacing(theme.GRID)
        column.addWidget(self.form)
        column.addLayout(row)
        self.hide()

    def ask(self, now: datetime, *, first: bool) -> None:
        """Open for the first notification, or for a further one."""
        self._turn_to("")
        phases = (ReportPhase.FIRST,) if first else (ReportPhase.FURTHER, ReportPhase.FINAL)
        self.phase.set_choices([(one, label(one, self._lang)) for one in phases])
        self.form.set_values({"phase": phases[0], "sent_at": now, "reference": ""})
        self.show()
        self.form.fields["sent_at"].focus_control()

    def ask_number(self, report: BreachReport) -> None:
        """Open for the case number of a notification that is written down."""
        self._turn_to(report.uid)
        self.phase.set_choices([(report.phase, label(report.phase, self._lang))])
        self.form.set_values({"phase": report.phase, "sent_at": report.sent_at, "reference": report.reference})
        self.show()
        self.form.fields["reference"].focus_control()

    def submit(self) -> None:
        """Hand it over, or say what is wrong with it."""
        self.form.clear_errors()
        try:
            given = self.form.values()
        except HeijastusError as error:
            self.show_error(error)
            return
        if self._written:
            self._refer(self._written, given["reference"])
        else:
            self._send(given["phase"], given["sent_at"], given["reference"])

    def show_error(self, error: HeijastusError) -> None:
        self.form.show_error(error, self._lang, self.form.fields["phase"].set_error)

    def _turn_to(self, written: str) -> None:
        """To the number of one that is written down (uid), of which nothing else changes, or to a new one."""
        self._written = written
        self.form.clear_errors()
        for name in ("phase", "sent_at"):
            self.form.fields[name].setVisible(not written)
