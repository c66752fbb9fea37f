"""How to reach a client: each way with from whom and when it was got."""

from datetime import date
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from heijastus_desk.domain import values
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind
from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import Button, secondary
from heijastus_desk.ui.widgets.field_row import FieldRow
from heijastus_desk.ui.widgets.fields import CalmComboBox, date_text
from heijastus_desk.ui.widgets.form_field import FormField
from heijastus_desk.ui.widgets.labels import Text, restyle
from heijastus_desk.ui.widgets.tab_order import tab_before
from heijastus_desk.wording.sentences import label

translate = QCoreApplication.translate

KIND_WIDTH = 120
USUAL = (ContactPointKind.EMAIL, ContactPointKind.PHONE)


class ContactPointsField(FormField):
    """The value is a tuple of `ContactPoint`; rows without a value are left out, new ones come from `source`."""

    def __init__(self, name: str, title: str, *, lang: Lang, today: date, source: SourceKind) -> None:
        self._lang, self._today, self._source = lang, today, source
        self._rows: list[_PointRow] = []
        control = QWidget()
        super().__init__(name, title, control)
        self._column = QVBoxLayout()
        self._column.setSpacing(theme.GRID)
        self._add_button = secondary(
            translate("Clients", "Add a way to reach"), f"{name}_add", self._add_empty, icon="add"
        )
        outer = QVBoxLayout(control)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(theme.GRID)
        outer.addLayout(self._column)
        line = QHBoxLayout()
        line.addWidget(self._add_button)
        line.addStretch(1)
        outer.addLayout(line)

    def value(self) -> tuple[ContactPoint, ...]:
        read = (row.value(self.name) for row in self._rows)
        return tuple(point for point in read if point is not None)

    def set_value(self, value: Any) -> None:
        points: tuple[ContactPoint, ...] = tuple(value or ())
        for row in list(self._rows):
            self._drop(row)
        for point in points:
            self._add(point)
        if not points:
            for kind in USUAL:
                self._add(self._fresh(kind))

    def as_typed(self) -> list[dict[str, str]]:
        return [row.as_typed() for row in self._rows]

    def show_typed(self, typed: Any) -> None:
        if not isinstance(typed, list):
            return
        for row in list(self._rows):
            self._drop(row)
        for line in typed:
            if isinstance(line, dict):
                self._add(self._fresh(ContactPointKind.PHONE)).show_typed(line)

    def set_error(self, sentence: str) -> None:
        super().set_error(sentence)
        for row in self._rows:
            row.mark(wrong=False)

    def mark_kind(self, kind: str) -> None:
        """Frame the lines an error speaks of."""
        for row in self._rows:
            row.mark(wrong=row.kind() == kind and bool(row.edit.text().strip()))

    def focus_control(self) -> None:
        if self._rows:
            wrong = [row for row in self._rows if row.is_marked()]
            (wrong or self._rows)[0].edit.setFocus()

    def _fresh(self, kind: ContactPointKind) -> ContactPoint:
        return ContactPoint(kind=kind, value="", source=self._source, obtained_on=self._today)

    def _add_empty(self) -> None:
        self._add(self._fresh(ContactPointKind.PHONE)).edit.setFocus()

    def _add(self, point: ContactPoint) -> "_PointRow":
        row = _PointRow(f"{self.name}_{len(self._rows)}", point, self._lang)
        row.remove.clicked.connect(lambda _checked=False: self._removed(row))
        for signal in (row.edit.textEdited, row.day.textEdited, row.kinds.activated, row.sources.activated):
            signal.connect(lambda _value: self._touched())
        self._rows.append(row)
        self._column.addWidget(row)
        tab_before(self._add_button, (row.kinds, row.edit, row.remove, row.sources, row.day))
        return row

    def _removed(self, row: "_PointRow") -> None:
        self._drop(row)
        self._add_button.setFocus()
        self._touched()

    def _drop(self, row: "_PointRow") -> None:
        self._rows.remove(row)
        self._column.removeWidget(row)
        row.hide()
        row.deleteLater()


class _PointRow(QWidget):
    """One way to reach: its kind and value, and below them where it came from."""

    def __init__(self, name: str, point: ContactPoint, lang: Lang) -> None:
        super().__init__()
        self.kinds = CalmComboBox()
        self.sources = CalmComboBox()
        self.edit = QLineEdit(point.value)
        self.day = QLineEdit(date_text(point.obtained_on) if point.obtained_on else "")
        self.remove = Button("", f"{name}_remove", icon="close", spoken=translate("Clients", "Remove this line"))
        self._sources: list[SourceKind | None] = [None, *SourceKind]
        self.kinds.addItems([label(kind, lang) for kind in ContactPointKind])
        self.sources.setMinimumContentsLength(6)
        self.kinds.setCurrentIndex(list(ContactPointKind).index(point.kind))
        self.sources.addItems(["", *(label(kind, lang) for kind in SourceKind)])
        self.sources.setCurrentIndex(self._sources.index(point.source))
        self.day.setPlaceholderText("1.2.2026")
        self.day.setFixedWidth(theme.scaled(100))
        self.kinds.setFixedWidth(theme.scaled(KIND_WIDTH))
        self.edit.setCursorPosition(0)
        for part, called, spoken in (
            (self.kinds, "kind", translate("Clients", "Kind")),
            (self.edit, "value", translate("Clients", "Address or number")),
            (self.sources, "source", translate("Clients", "Obtained from")),
            (self.day, "obtained_on", translate("Clients", "Obtained on")),
        ):
            part.setObjectName(f"{name}_{called}")
            part.setAccessibleName(spoken)
        self._lay_out()

    def kind(self) -> str:
        return list(ContactPointKind)[self.kinds.currentIndex()].value

    def value(self, field: str) -> ContactPoint | None:
        if not self.edit.text().strip():
            return None
        day = self.day.text().strip()
        return ContactPoint(
            kind=ContactPointKind(self.kind()),
            value=self.edit.text(),
            source=self._sources[self.sources.currentIndex()],
            obtained_on=values.parse_date(day, field=field) if day else None,
        )

    def as_typed(self) -> dict[str, str]:
        source = self._sources[self.sources.currentIndex()]
        return {
            "kind": self.kind(),
            "value": self.edit.text(),
            "source": source.value if source else "",
            "obtained_on": self.day.text(),
        }

    def show_typed(self, typed: dict[str, Any]) -> None:
        kinds, sources = [kind.value for kind in ContactPointKind], [s.value if s else "" for s in self._sources]
        if typed.get("kind") in kinds:
            self.kinds.setCurrentIndex(kinds.index(typed["kind"]))
        if typed.get("source") in sources:
            self.sources.setCurrentIndex(sources.index(typed["source"]))
        self.edit.setText(str(typed.get("value") or ""))
        self.day.setText(str(typed.get("obtained_on") or ""))

    def mark(self, *, wrong: bool) -> None:
        self.edit.setProperty("error", "true" if wrong else "false")
        restyle(self.edit)

    def is_marked(self) -> bool:
        return self.edit.property("error") == "true"

    def _lay_out(self) -> None:
        given = Text(translate("Clients", "From and when"), "small", wrap=True)
        given.setFixedWidth(theme.scaled(KIND_WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(_beside(self.kinds, self.edit, self.remove))
        column.addLayout(_beside(given, self.sources, self.day))


def _beside(narrow: QWidget, wide: QWidget, last: QWidget) -> FieldRow:
    """What is narrow stands before the rest, or above it where the text is large."""
    rest = QHBoxLayout()
    rest.setSpacing(theme.GRID)
    rest.addWidget(wide, 1)
    rest.addWidget(last)
    row = FieldRow(theme.GRID)
    row.addWidget(narrow)
    row.addLayout(rest, 1)
    return row
