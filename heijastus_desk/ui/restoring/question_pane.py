"""Whether anybody was erased after the backup was made, where no list of erasures can tell."""

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.services.restoring import ErasureAnswer
from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.fields import ProseField, TickField, date_text
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class QuestionPane(QWidget):
    """Nothing of the backup is shown before she has answered."""

    ready_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.question = Text("", "section", wrap=True)
        self.number = Text("", "quiet", wrap=True)
        self.codes = ProseField(
            "restore_codes",
            translate("Restoring", "&Codes of the destruction reports"),
            hint=translate(
                "Restoring", "One on each line, such as K7M2-9QXD-4. They stand on the reports you printed."
            ),
            lines=3,
        )
        self.none_since = TickField("restore_none_since", translate("Restoring", "&Nobody has been erased since then"))
        column = self.column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2 * theme.GRID)
        why = translate(
            "Restoring",
            "This backup cannot know whom you erased after it was made, and the list of erasures is not on this "
            "computer. Whoever was erased must not come back.",
        )
        for widget in (self.question, Text(why, wrap=True), self.number, self.codes, self.none_since):
            column.addWidget(widget)
        self.codes.edited.connect(self.ready_changed)
        self.none_since.edited.connect(self.ready_changed)

    def ask(self, failure: HeijastusError, lang: Lang) -> None:
        """Word the question for this backup."""
        del lang
        since, number = failure.params.get("since"), failure.params.get("number", 0)
        asked = translate("Restoring", "Have you erased anybody since {day}?")
        self.question.setText(asked.format(day=date_text(since) if since else ""))  # type: ignore[arg-type]
        known = translate(
            "Restoring", "The last erasure it knows is number {number}: any report with a later number counts."
        )
        none = translate("Restoring", "It knows of no erasure: every report you have counts.")
        self.number.setText(known.format(number=number) if number else none)

    @property
    def is_ready(self) -> bool:
        return bool(self._codes()) or bool(self.none_since.value())

    @property
    def answer(self) -> ErasureAnswer:
        """What she answered; codes typed count whatever is ticked."""
        return ErasureAnswer(self._codes(), none_since=bool(self.none_since.value()))

    def show_error(self, sentence: str) -> None:
        """A code that fits no erased person of this backup."""
        self.codes.set_error(sentence)
        self.codes.focus_control()

    def focus_first(self) -> None:
        self.codes.focus_control()

    def _codes(self) -> tuple[str, ...]:
        return tuple(self.codes.edit.toPlainText().replace(",", " ").split())
