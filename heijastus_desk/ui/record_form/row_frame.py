"""One row of a repeatable field: a line that says what is in it, unfolded into its fields."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QRect, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.record_form.record_body import Body
from heijastus_desk.ui.widgets.buttons import Button, link
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Text

translate = QCoreApplication.translate


class _TwoLines(Text):
    """A text that wraps once; what does not fit in two lines is cut with an ellipsis, whole in the tool tip."""

    def __init__(self) -> None:
        super().__init__("", wrap=True)
        self.setMinimumWidth(theme.scaled(48))
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._whole = ""

    def tell(self, text: str) -> None:
        """Show this text."""
        self._whole = text
        self._cut()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._cut()

    def minimumSizeHint(self) -> QSize:
        # That of a wrapping label is for the narrowest it could be: what scrolls would end in a long empty space.
        return QSize(self.minimumWidth(), self.fontMetrics().lineSpacing())

    def _cut(self) -> None:
        shown, metrics = self._whole, self.fontMetrics()
        width = max(self.contentsRect().width(), 1)
        room = QRect(0, 0, width, 10_000)
        for tenths in range(20, 9, -1):
            if metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), shown).height() < 2.5 * metrics.lineSpacing():
                break
            shown = metrics.elidedText(self._whole, Qt.TextElideMode.ElideRight, width * tenths // 10)
        if shown != self.text():
            self.setText(shown)
        self.setToolTip(self._whole if shown != self._whole else "")


class RowFrame(QFrame):
    """Its fields are built when it is first unfolded. Alt+arrows move it, Delete on its line removes it."""

    edited = Signal()
    unfolded = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, name: str, value: Any, make_body: Callable[[], Body], summary: Callable[[Any], str]) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "card")
        self._value = value
        self._make_body = make_body
        self._summary = summary
        self.body: Body | None = None
        self._toggle = Button("", f"{name}_toggle", icon="chevron", spoken="-", on_click=self.toggle)
        self._title = _TwoLines()
        self._title.mousePressEvent = self._title_pressed
        self._actions = self._make_actions(name)
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        head.addWidget(self._title, 1)
        head.addWidget(self._toggle)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(12, 6, 6, 6)
        self._column.setSpacing(theme.GRID)
        self._column.addLayout(head)
        self._column.addWidget(self._actions)
        self._actions.hide()
        self._tell()

    @property
    def value(self) -> Any:
        """The row's record with every valid edit in it."""
        return self._value if self.body is None else self.body.record

    @property
    def is_unfolded(self) -> bool:
        return self.body is not None and not self.body.isHidden()

    def toggle(self) -> None:
        """Fold it when it is unfolded, and the other way round."""
        self.fold() if self.is_unfolded else self.unfold()

    def unfold(self) -> Body:
        """Show the fields, and give them."""
        body = self.body or self._build()
        if not self.is_unfolded or self._actions.isHidden():
            body.show()
            self._actions.show()
            self._toggle.set_icon("collapse")
            self._tell()
            self.unfolded.emit()
        return body

    def fold(self) -> None:
        """Show the line only."""
        if self.body is not None:
            self.body.hide()
        self._actions.hide()
        self._toggle.set_icon("chevron")
        self._tell()

    def focus_line(self) -> None:
        self._toggle.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        alt = event.modifiers() & Qt.KeyboardModifier.AltModifier
        if alt and event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self.moved.emit(-1 if event.key() == Qt.Key.Key_Up else 1)
        elif event.key() == Qt.Key.Key_Delete and self._toggle.hasFocus():
            self.removed.emit()
        else:
            super().keyPressEvent(event)

    def _title_pressed(self, _event: QMouseEvent) -> None:
        self.toggle()

    def _build(self) -> Body:
        body = self._make_body()
        body.load(self._value)
        body.edited.connect(self._touched)
        body.hide()
        self._column.insertWidget(1, body)
        self.body = body
        return body

    def _touched(self) -> None:
        self._tell()
        self.edited.emit()

    def _tell(self) -> None:
        told = self._summary(self.value)
        self._title.tell(told)
        spoken = translate("Notices", "Close: {row}") if self.is_unfolded else translate("Notices", "Open: {row}")
        self._toggle.setAccessibleName(spoken.format(row=told))
        self._toggle.setToolTip(translate("Notices", "Close") if self.is_unfolded else translate("Notices", "Open"))

    def _make_actions(self, name: str) -> QWidget:
        actions = QWidget()
        flow = FlowLayout(actions, spacing=4)
        up, down = translate("Notices", "Move up"), translate("Notices", "Move down")
        flow.addWidget(link(up, f"{name}_up", lambda: self.moved.emit(-1)))
        flow.addWidget(link(down, f"{name}_down", lambda: self.moved.emit(1)))
        flow.addWidget(link(translate("Notices", "Remove"), f"{name}_remove", self.removed.emit))
        return actions
