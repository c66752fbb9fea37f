"""A question asked in the page, where she is, instead of a box over it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.shortcuts import keep_escape
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.buttons import Button, ButtonKind
from heijastus_desk.ui.widgets.flow_layout import FlowLayout
from heijastus_desk.ui.widgets.labels import Icon, Text

translate = QCoreApplication.translate

Choice = tuple[str, str, Callable[[], object]]
"""Object name, text, what it does."""


class InPageConfirm(QFrame):
    """Hidden until `ask`; the first choice is the primary one, Esc or "Cancel" takes the question away."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("role", "ask")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self._text = Text("", wrap=True)
        self._buttons = FlowLayout()
        self._came_from: QWidget | None = None
        self._on_unanswered: Callable[[], object] | None = None
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(Icon("info", Tone.ACCENT), 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setSpacing(theme.GRID)
        column.addWidget(self._text)
        column.addLayout(self._buttons)
        row.addLayout(column, 1)
        self.hide()

    def ask(
        self,
        question: str,
        choices: Sequence[Choice],
        *,
        cancel: str = "",
        on_unanswered: Callable[[], object] | None = None,
    ) -> None:
        """Ask; a choice takes the question away first and then acts.

        With `on_unanswered` there is no Cancel: it is called when Esc takes the question away.
        """
        if not self.isVisible():
            self._came_from = self.window().focusWidget()
        self._text.setText(question)
        self.setAccessibleName(question)
        self._buttons.clear()
        for number, (name, text, action) in enumerate(choices):
            kind = ButtonKind.SECONDARY if number else ButtonKind.PRIMARY
            self._add(Button(text, name, kind=kind), action)
        self._on_unanswered = on_unanswered
        if on_unanswered is None:
            self._add(Button(cancel or translate("InPageConfirm", "Cancel"), f"{self.objectName()}_cancel"), None)
        self.show()
        item = self._buttons.itemAt(0)
        first = item.widget() if item is not None else None
        if first is not None:
            first.setFocus()

    def dismiss(self) -> None:
        """Take the question away unanswered."""
        self.hide()
        if self._came_from is not None:
            self._came_from.setFocus()
            self._came_from = None
        unanswered, self._on_unanswered = self._on_unanswered, None
        if unanswered is not None:
            unanswered()

    def event(self, event: QEvent) -> bool:
        return keep_escape(event) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.dismiss()
            return
        super().keyPressEvent(event)

    def _add(self, button: Button, action: Callable[[], object] | None) -> None:
        def clicked() -> None:
            self._on_unanswered = None
            self.dismiss()
            if action is not None:
                action()

        button.clicked.connect(clicked)
        self._buttons.addWidget(button)
