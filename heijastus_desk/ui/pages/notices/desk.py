"""How the page is laid out: the lists, the form and the printed page side by side, fewer where it is narrow."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.pages.notices.outline import Outline
from heijastus_desk.ui.pages.notices.presenter import TODO
from heijastus_desk.ui.pages.notices.preview_pane import PreviewPane
from heijastus_desk.ui.pages.notices.register_form import RegisterForm
from heijastus_desk.ui.widgets.buttons import Button
from heijastus_desk.ui.widgets.section_header import SectionHeader

translate = QCoreApplication.translate

_LEAST_FOR_THREE = 900
_LEAST_FOR_TWO = 600
_LEAST_FORM = 280
_WIDTHS = (230, 294, 424)
"""At the width the window opens with, the printed page can just be read; Ctrl++ gives it all the room."""


class NoticeDesk(QWidget):
    """Where there is no room for three, the lists give way to an open section; in large text the page does too."""

    def __init__(
        self,
        outline: Outline,
        form: RegisterForm,
        findings: QWidget,
        preview: PreviewPane,
        buttons: Sequence[Button],
    ) -> None:
        super().__init__()
        self.setObjectName("notice_desk")
        self._outline, self._form, self._preview = outline, form, preview
        self._is_open = False
        self._is_zoomed = False
        self.back = Button(
            "",
            "back_to_sections",
            icon="back",
            spoken=translate("Notices", "Back to the sections"),
            on_click=self.close_section,
        )
        self.head = SectionHeader("", *buttons)
        self._stack = QStackedWidget()
        self._stack.addWidget(_padded(findings))
        self._stack.addWidget(form)
        self._middle = self._make_middle()
        self.splitter = QSplitter()
        self.splitter.setObjectName("notice_splitter")
        self.splitter.setHandleWidth(1)
        self.splitter.setChildrenCollapsible(False)
        for part, stretch in ((outline, 0), (self._middle, 2), (preview, 3)):
            self.splitter.addWidget(part)
            self.splitter.setStretchFactor(self.splitter.count() - 1, stretch)
        self.splitter.setSizes([theme.scaled(width) for width in _WIDTHS])
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.splitter)
        preview.zoomed.connect(self._zoom)

    def show_section(self, key: str) -> None:
        """Bring a section, or the list of what is missing, to the front."""
        self._preview.set_zoomed(False)
        self._is_open = True
        if key == TODO:
            self._stack.setCurrentIndex(0)
        else:
            self._stack.setCurrentIndex(1)
            self._form.show_section(key)
        self._arrange()
        if self._is_narrow:
            # The list that had the focus is out of sight now.
            self.back.setFocus()

    def follow(self, key: str) -> None:
        """Show what the arrows of the list came to, unless the list would have to go for it."""
        if not self._is_narrow:
            self.show_section(key)

    def close_section(self) -> bool:
        """Back to the form, or to the lists; False when they are in sight anyway."""
        if self._is_zoomed:
            self._preview.set_zoomed(False)
            return True
        if not self._is_narrow or not self._is_open:
            return False
        self._is_open = False
        self._arrange()
        self._outline.sections.setFocus()
        return True

    def restyled(self) -> None:
        self._middle.setMinimumWidth(theme.scaled(_LEAST_FORM))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _zoom(self, zoomed: bool) -> None:  # noqa: FBT001 - Qt's own signal
        self._is_zoomed = zoomed
        self._arrange()

    @property
    def _is_narrow(self) -> bool:
        return self.width() < theme.scaled(_LEAST_FOR_THREE)

    def _arrange(self) -> None:
        crowded = self._is_open and self.width() < theme.scaled(_LEAST_FOR_TWO)
        self._preview.setVisible(self._is_zoomed or not crowded)
        self._outline.setVisible(not self._is_zoomed and (not self._is_narrow or not self._is_open))
        self._middle.setVisible(not self._is_zoomed and (not self._is_narrow or self._is_open))
        self.back.setVisible(self._is_narrow)

    def _make_middle(self) -> QWidget:
        middle = QWidget()
        middle.setMinimumWidth(theme.scaled(_LEAST_FORM))
        head = QHBoxLayout()
        head.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 0)
        head.setSpacing(theme.GRID)
        head.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self.head, 1)
        column = QVBoxLayout(middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(head)
        column.addWidget(self._stack, 1)
        return middle


def _padded(inner: QWidget) -> QWidget:
    holder = QWidget()
    column = QVBoxLayout(holder)
    column.setContentsMargins(2 * theme.GRID, 4, 2 * theme.GRID, theme.GRID)
    column.addWidget(inner)
    return holder
