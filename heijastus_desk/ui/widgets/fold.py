"""A part of a form folded away behind a link, because an ordinary day does not need it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.widgets.buttons import Button
from heijastus_desk.ui.widgets.form import Form
from heijastus_desk.ui.widgets.form_field import FormField


class Fold(QWidget):
    """`title` stands on the button; fields given to `add` belong to the form and are seen once it is open."""

    def __init__(self, name: str, title: str, form: Form) -> None:
        super().__init__()
        self.setObjectName(f"{name}_fold")
        self._form = form
        self._fields: list[FormField] = []
        self.button = Button(title, f"{name}_more", icon="chevron")
        self.button.setCheckable(True)
        self._body = QWidget()
        self._column = QVBoxLayout(self._body)
        self._column.setContentsMargins(theme.GRID, 0, 0, theme.GRID)
        self._column.setSpacing(2 * theme.GRID)
        self._body.hide()
        self.button.toggled.connect(self._body.setVisible)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(theme.GRID)
        whole.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(self._body)

    def add(self, field: FormField) -> None:
        """A field of the form, laid out here."""
        self._fields.append(self._form.take(field))
        self._column.addWidget(field)

    def add_widget(self, widget: QWidget) -> None:
        """Something that is no field, such as a button; as wide as it wants to be."""
        self._column.addWidget(widget, 0, Qt.AlignmentFlag.AlignLeft)

    def set_open(self, *, is_open: bool) -> None:
        self.button.setChecked(is_open)

    def open_for_errors(self) -> None:
        """Show what is wrong instead of hiding it."""
        wrong = next((field for field in self._fields if field.error()), None)
        if wrong is not None:
            self.set_open(is_open=True)
            wrong.focus_control()
