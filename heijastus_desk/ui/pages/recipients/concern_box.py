"""What is open about the recipient in the form, each with what to do about it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.recipient_checks import ERRORS, WAITING, Concern
from heijastus_desk.ui import theme
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.labels import Icon, Text
from heijastus_desk.wording.sentences import label

_AT_ITS_FIELD = ERRORS
"""The form says these under the ground itself."""


class ConcernBox(QWidget):
    """Hidden while nothing is open."""

    def __init__(self, lang: Lang) -> None:
        super().__init__()
        self.setObjectName("recipient_concerns")
        self._lang = lang
        self._shown: tuple[Concern, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, theme.GRID)
        self._column.setSpacing(theme.GRID)
        self.hide()

    def show_concerns(self, concerns: tuple[Concern, ...]) -> None:
        """Show these; those that stand at a field are left out."""
        told = tuple(concern for concern in concerns if concern not in _AT_ITS_FIELD)
        if told == self._shown:
            return
        self._shown = told
        while (item := self._column.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for concern in told:
            self._column.addWidget(_line(concern, self._lang))
        self.setVisible(bool(told))


def _line(concern: Concern, lang: Lang) -> QWidget:
    holder = QWidget()
    tone = Tone.SOON if concern in WAITING else Tone.NEUTRAL
    text = Text(label(concern, lang), "small", wrap=True)
    text.setObjectName(f"concern_{concern.value}")
    text.set_tone(tone)
    row = QHBoxLayout(holder)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(6)
    row.addWidget(Icon("calendar" if concern in WAITING else "info", tone, 14), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(text, 1)
    return holder
