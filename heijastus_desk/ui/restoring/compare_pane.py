"""What the backup brings beside what is here now, before anything is replaced."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.restoring.presenter import Compared
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.fields import TickField
from heijastus_desk.ui.widgets.labels import Icon, Text

translate = QCoreApplication.translate


class ComparePane(QWidget):
    """Counts side by side, consequences in sentences, and a tick where something is lost."""

    ready_changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading = Text("", "section", wrap=True)
        self._table = QWidget()
        self._sentences = QWidget()
        self.accept_loss = TickField(
            "restore_accept_loss", translate("Restoring", "&I know that what is newer than the backup is lost")
        )
        self.accept_loss.edited.connect(self.ready_changed)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2 * theme.GRID)
        for widget in (self.heading, self._table, self._sentences, self.accept_loss):
            self.column.addWidget(widget)

    def show_comparison(self, heading: str, rows: Sequence[Compared], sentences: Sequence[str], *, loses: bool) -> None:
        """Show these and nothing of an earlier look."""
        self.heading.setText(heading)
        self._table = self._exchanged(self._table, _table(rows))
        self._sentences = self._exchanged(self._sentences, _list(sentences))
        self.accept_loss.set_value(False)
        self.accept_loss.setVisible(loses)
        self.ready_changed.emit()

    @property
    def is_ready(self) -> bool:
        return bool(self.accept_loss.value()) or not self.accept_loss.isVisibleTo(self)

    def _exchanged(self, old: QWidget, new: QWidget) -> QWidget:
        self.column.replaceWidget(old, new)
        old.hide()
        old.deleteLater()
        return new


def _table(rows: Sequence[Compared]) -> QWidget:
    holder = QWidget()
    holder.setObjectName("restore_counts")
    grid = QGridLayout(holder)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(3 * theme.GRID)
    grid.setVerticalSpacing(4)
    has_now = any(row.now is not None for row in rows)
    titles = [translate("Restoring", "In the backup"), translate("Restoring", "Here now")] if has_now else [""]
    for column, title in enumerate(titles, start=1):
        grid.addWidget(Text(title, "quiet"), 0, column, Qt.AlignmentFlag.AlignRight)
    for line, row in enumerate(rows, start=1):
        name = Text(row.name)
        grid.addWidget(name, line, 0)
        grid.addWidget(Text(str(row.restored)), line, 1, Qt.AlignmentFlag.AlignRight)
        if has_now:
            now = Text(str(row.now))
            now.set_tone(Tone.SOON if row.loses else Tone.NEUTRAL)
            grid.addWidget(now, line, 2, Qt.AlignmentFlag.AlignRight)
            if row.loses:
                grid.addWidget(Icon(Tone.SOON.icon, Tone.SOON, 14), line, 3)
        spoken = f"{row.name}: {row.restored}" + (f" / {row.now}" if has_now else "")
        name.setAccessibleName(spoken)
    grid.setColumnStretch(4, 1)
    return holder


def _list(sentences: Sequence[str]) -> QWidget:
    holder = QWidget()
    holder.setObjectName("restore_consequences")
    column = QVBoxLayout(holder)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(theme.GRID)
    for sentence in sentences:
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(Icon("info", Tone.NEUTRAL, 14), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(Text(sentence, wrap=True), 1)
        column.addLayout(row)
    return holder
