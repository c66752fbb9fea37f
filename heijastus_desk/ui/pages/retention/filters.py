"""The filters above the retention list: name, record class, and behind "More exactly" another day than today."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.ui import icons, theme
from heijastus_desk.ui.errors import sentence
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, secondary
from heijastus_desk.ui.widgets.fields import CalmComboBox, DateField
from heijastus_desk.ui.widgets.labels import Text
from heijastus_desk.wording.sentences import format_date, label

translate = QCoreApplication.translate


class Filters(QWidget):
    """`changed` tells of name and class, `as_of_chosen` gives the day to look at things as of."""

    changed = Signal()
    as_of_chosen = Signal(object)

    def __init__(self, today: date, lang: Lang) -> None:
        super().__init__()
        self._today, self._lang = today, lang
        self.name = QLineEdit()
        self.name.setObjectName("retention_filter")
        self.name.setProperty("role", "search")
        self.name.setPlaceholderText(translate("Retention", "Filter by name"))
        self.name.setAccessibleName(translate("Retention", "Filter by name"))
        self.kind = CalmComboBox()
        self.kind.setObjectName("retention_class")
        self.kind.setAccessibleName(translate("Retention", "Record class"))
        self._classes: tuple[RecordClass, ...] = ()
        self.kind.addItem(translate("Retention", "Every record class"))
        self.more = Button(translate("Retention", "&More exactly"), "retention_more", icon="chevron")
        self.more.setCheckable(True)
        self.as_of = DateField(
            "as_of",
            translate("Retention", "&As of the day"),
            hint=translate("Retention", "How things will stand on another day. Nothing is changed."),
        )
        self.as_of.set_value(today)
        self._back = secondary(translate("Retention", "&Back to today"), "retention_today", self._to_today)
        self._note = Text("", wrap=True)
        self._note.setObjectName("retention_what_if")
        self._note.set_tone(Tone.HELD)
        self._clear = QAction(translate("Retention", "Clear the filter"), self)
        self._clear.triggered.connect(self.name.clear)
        self._clear.setVisible(False)
        self.name.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.name.textChanged.connect(lambda text: self._clear.setVisible(bool(text)))
        self._lay_out()
        self.restyled()
        self.name.textChanged.connect(lambda _text: self.changed.emit())
        self.kind.activated.connect(lambda _index: self.changed.emit())
        self.more.toggled.connect(self._exactly.setVisible)
        self.as_of.edit.returnPressed.connect(self._choose)

    def wanted(self) -> tuple[str, RecordClass | None]:
        """The name and the class she filters by."""
        index = self.kind.currentIndex()
        return self.name.text().strip(), self._classes[index - 1] if index > 0 else None

    def set_classes(self, classes: Sequence[RecordClass]) -> None:
        """Offer these classes, keeping her choice where it is still there."""
        if tuple(classes) == self._classes:
            return
        _text, chosen = self.wanted()
        self._classes = tuple(classes)
        self.kind.clear()
        self.kind.addItems(
            [translate("Retention", "Every record class"), *(label(kind, self._lang) for kind in classes)]
        )
        self.kind.setCurrentIndex(self._classes.index(chosen) + 1 if chosen in self._classes else 0)

    def restyled(self) -> None:
        self._clear.setIcon(icons.icon("close", theme.colours().quiet, size=16))

    def set_text(self, text: str) -> None:
        """Show a name without telling."""
        self._clear.setVisible(bool(text))
        was = self.name.blockSignals(True)  # noqa: FBT003 - Qt's own signature
        self.name.setText(text)
        self.name.blockSignals(was)

    def set_what_if(self, day: date | None) -> None:
        """Say that another day than today is looked at."""
        self._note.setVisible(day is not None)
        self._back.setVisible(day is not None)
        if day is not None:
            shown = format_date(day, self._lang)
            self._note.setText(translate("Retention", "This is how things would stand on {day}.").format(day=shown))

    def reset(self) -> None:
        """Everything, as of today, without telling."""
        self.more.setChecked(False)
        self.set_text("")
        self.kind.setCurrentIndex(0)
        self.as_of.set_value(self._today)
        self.as_of.set_error("")

    def _choose(self) -> None:
        try:
            self.as_of_chosen.emit(self.as_of.value() or self._today)
        except HeijastusError as error:
            self.as_of.set_error(sentence(error, self._lang))

    def _to_today(self) -> None:
        self.as_of.set_value(self._today)
        self.as_of_chosen.emit(self._today)

    def _lay_out(self) -> None:
        self._exactly = QWidget()
        exact = QHBoxLayout(self._exactly)
        exact.setContentsMargins(0, 0, 0, 0)
        exact.setSpacing(2 * theme.GRID)
        exact.addWidget(self.as_of)
        exact.addWidget(self._note, 1)
        exact.addWidget(self._back)
        self._exactly.hide()
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(self.name, 3)
        row.addWidget(self.kind, 2)
        row.addWidget(self.more)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(row)
        column.addWidget(self._exactly)
