"""Whether a text holds special data and what allows it; and a reminder when its words may tell of such."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import SpecialGround
from heijastus_desk.domain.special_words import special_kinds
from heijastus_desk.ui.pages.clients.forms.entry_form import EntryForm
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.fields import ChoiceField, ProseField, TickField
from heijastus_desk.ui.widgets.labels import Icon, Text
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_PAUSE_MS = 350


def add_special(entry: EntryForm) -> TickField:
    """The tick and, while it is set, the ground (Art. 9(2)), at the end of a form so far."""
    special = entry.form.add(
        TickField(
            "special",
            translate("Clients", "Holds special data"),
            hint=translate("Clients", "Health, belief, politics, union, sexuality or origin."),
        )
    )
    lang = entry.context.lang
    ground = entry.form.add(
        ChoiceField(
            "special_ground",
            translate("Clients", "What allows it"),
            [(None, translate("Clients", "Choose")), *((one, label(one, lang)) for one in SpecialGround)],
            hint=translate("Clients", "Special data may be noted only with one of these."),
        )
    )
    entry.show_while(ground, special, bool)
    return special


class SpecialHint(QWidget):
    """Looks once she pauses; silent while `is_marked` says that she has marked the text already."""

    def __init__(self, field: ProseField, is_marked: Callable[[], bool], lang: Lang) -> None:
        super().__init__()
        self._field, self._is_marked, self._lang = field, is_marked, lang
        self.text = Text("", "small", wrap=True)
        self.text.setObjectName("special_hint")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAUSE_MS)
        self._timer.timeout.connect(self.look)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        row.addWidget(Icon("info", Tone.SOON, 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.text, 1)
        self.hide()
        field.edited.connect(self._timer.start)

    def look(self) -> None:
        """Say what the text may touch, or nothing."""
        kinds = () if self._is_marked() else special_kinds(self._field.edit.toPlainText())
        if kinds:
            about = ", ".join(label(kind, self._lang).lower() for kind in kinds)
            told = translate(
                "Clients",
                "This may tell of: {about}. Mark below that it holds special data and what allows it, or leave it out.",
            )
            self.text.setText(told.format(about=about))
        self.setVisible(bool(kinds))
