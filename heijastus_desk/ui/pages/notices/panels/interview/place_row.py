"""One place where data may lie: whether she uses it, who provides it, and what to mind with that provider."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.interview.answers import Known, PlaceAnswer
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.notices.panels.interview import presenter
from heijastus_desk.ui.widgets.fields import ChoiceField, TextField, TickField
from heijastus_desk.ui.widgets.labels import Text, reveal
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate


class PlaceRow(QWidget):
    """`edited` tells of every edit by her hand."""

    edited = Signal()

    def __init__(self, kind: PlaceKind, known: Known, lang: Lang) -> None:
        super().__init__()
        self._kind, self._lang, self._note = kind, lang, ""
        name = f"place_{kind.value}"
        self.setObjectName(f"{name}_row")
        self.tick = TickField(name, label(kind, lang))
        self.provider = ChoiceField(
            f"{name}_provider",
            translate("Notices", "Who provides it"),
            presenter.providers(kind, known, lang),
        )
        self.named = TextField(f"{name}_name", translate("Notices", "Name of the provider"))
        self._advice = Text("", "small", wrap=True)
        inner = QVBoxLayout()
        inner.setContentsMargins(3 * theme.GRID, 0, 0, 0)
        inner.setSpacing(theme.GRID)
        for widget in (Text(_hint(kind), "small", wrap=True), self.provider, self.named, self._advice):
            inner.addWidget(widget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tick)
        column.addLayout(inner)
        self.tick.control.setAccessibleDescription(_hint(kind))
        for field in (self.tick, self.provider, self.named):
            field.edited.connect(self._touched)
        self._show()

    def show_answer(self, answer: PlaceAnswer) -> None:
        """Show what she answered before."""
        self._note = answer.note
        self.tick.set_value(answer.in_use)
        self.provider.set_value(presenter.chosen_in(answer))
        self.named.set_value(answer.name)
        self._show()

    def answer(self, *, as_typed: bool = False) -> PlaceAnswer:
        """What is answered now; raises the HeijastusError of a wrong name, unless taken as it is typed."""
        return presenter.answer_for(
            self._kind,
            in_use=self.tick.value(),
            choice=self.provider.value(),
            name=self.named.as_typed() if as_typed else self.named.value(),
            note=self._note,
        )

    def _touched(self) -> None:
        self._show()
        self.edited.emit()

    def _show(self) -> None:
        in_use, choice = self.tick.value(), self.provider.value()
        asked = in_use and presenter.has_provider(self._kind)
        told = presenter.advice(choice, self._lang) if asked else ""
        self._advice.setText(told)
        reveal(self.provider, shown=asked)
        reveal(self.named, shown=asked and presenter.wants_name(choice))
        reveal(self._advice, shown=bool(told))


def _hint(kind: PlaceKind) -> str:
    return {
        PlaceKind.EMAIL: translate("Notices", "Messages with clients and orderers."),
        PlaceKind.PHONE: translate("Notices", "Names and numbers in the telephone, text messages."),
        PlaceKind.MESSAGING: translate("Notices", "WhatsApp, Signal and the like."),
        PlaceKind.CALENDAR: translate("Notices", "Times of sessions, with names or codes."),
        PlaceKind.BOOKING: translate("Notices", "A service where clients book their own times."),
        PlaceKind.INVOICING: translate("Notices", "A program or service that makes the invoices."),
        PlaceKind.ACCOUNTANT: translate("Notices", "Somebody who keeps the books for you."),
        PlaceKind.VIDEO_MEETINGS: translate("Notices", "Sessions held remotely."),
        PlaceKind.NEWSLETTER: translate("Notices", "A service that keeps the addresses and sends the letters."),
        PlaceKind.WEBSITE: translate("Notices", "Your own pages, with or without a form."),
        PlaceKind.CLOUD_FILES: translate("Notices", "Contracts and other files in a service."),
        PlaceKind.SURVEYS: translate("Notices", "Questionnaires, feedback, personality profiles."),
        PlaceKind.PAPER: translate("Notices", "Notes, contracts and receipts kept in a locked place."),
    }[kind]
