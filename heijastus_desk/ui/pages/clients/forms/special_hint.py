"""Reminds her under a text when its words may tell of health or other special data."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.special_words import special_kinds
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.fields import ProseField
from heijastus_desk.ui.widgets.labels import Icon, Text
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

_PAUSE_MS = 350


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
