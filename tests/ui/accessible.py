"""What an assistive program, a keyboard and weak eyes meet in a window: looked through, each fault as a sentence."""

from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QScrollArea,
    QTabBar,
    QTextEdit,
    QWidget,
)

from heijastus_desk.ui.focus_in_view import is_in_sight
from heijastus_desk.ui.palettes import contrast
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.widgets.card_model import CardRow
from heijastus_desk.ui.widgets.form_field import FormField, field_around

LEAST_TARGET = 24
"""pixels at 100 %: WCAG 2.2, 2.5.8"""
FURTHEST = 250
"""more controls than a page has"""
LEAST_RING = 40
"""pixels that change when the focus comes: the outline of the smallest tick has more"""

Role = QAccessible.Role
ROLES: tuple[tuple[type[QWidget], frozenset[Any]], ...] = (
    (QCheckBox, frozenset({Role.CheckBox})),
    (QRadioButton, frozenset({Role.RadioButton})),
    (QAbstractButton, frozenset({Role.Button, Role.ButtonMenu, Role.CheckBox, Role.RadioButton})),
    (QComboBox, frozenset({Role.ComboBox})),
    (QAbstractSpinBox, frozenset({Role.SpinBox})),
    (QLineEdit, frozenset({Role.EditableText})),
    (QPlainTextEdit, frozenset({Role.EditableText})),
    (QTextEdit, frozenset({Role.EditableText, Role.StaticText, Role.Document})),
    (QTabBar, frozenset({Role.PageTabList})),
    (QAbstractItemView, frozenset({Role.List, Role.Table, Role.Tree})),
)


def spoken(widget: QWidget, what: Any = QAccessible.Text.Name) -> str:
    """The name (or description) an assistive program reads."""
    return str(QAccessible.queryAccessibleInterface(widget).text(what))


def stops(window: QWidget) -> list[QWidget]:
    """Every control in sight the keyboard can come to."""
    return [one for one in window.findChildren(QWidget) if is_stop(one)]


def is_stop(widget: QWidget) -> bool:
    by_tab = bool(widget.focusPolicy().value & Qt.FocusPolicy.TabFocus.value)
    return by_tab and widget.isVisible() and widget.isEnabled() and widget.focusProxy() is None


def told(widget: QWidget) -> str:
    """How a fault calls a control."""
    return f"{type(widget).__name__} {widget.objectName() or '?'}"


def faults_of_names(window: QWidget) -> Iterator[str]:
    """Controls without a name to find them by or to read out, and signs without words."""
    for one in stops(window):
        if not spoken(one).strip():
            yield f"{told(one)}: no accessible name"
        if not one.objectName():
            yield f"{told(one)} {spoken(one)!r}: no object name"
        if isinstance(one, QAbstractButton) and not one.text().strip() and not one.toolTip():
            yield f"{told(one)}: a sign without a tool tip"
        if isinstance(one, QAbstractButton) and _words(one.text().replace("&", "")) not in _words(spoken(one)):
            yield f"{told(one)}: its name {spoken(one)!r} is not the word on it, {one.text()!r}"
        if "&" in spoken(one):
            yield f"{told(one)}: its mnemonic is read out"


def faults_of_roles(window: QWidget) -> Iterator[str]:
    """Controls an assistive program takes for something else, and states that are not told."""
    for one in stops(window):
        face = QAccessible.queryAccessibleInterface(one)
        role, state = face.role(), face.state()
        wanted = next((roles for kind, roles in ROLES if isinstance(one, kind)), None)
        if wanted is not None and role not in wanted:
            yield f"{told(one)}: role {role.name}"
        if wanted is None and role in {Role.NoRole, Role.Client} and not isinstance(one, QAbstractScrollArea):
            yield f"{told(one)}: no role"
        if not state.focusable:
            yield f"{told(one)}: not told as reachable"
        if isinstance(one, QAbstractButton) and one.isCheckable() and bool(state.checked) is not one.isChecked():
            yield f"{told(one)}: checked is not told"


def faults_of_rows(window: QWidget) -> Iterator[str]:
    """Lists whose rows say nothing."""
    for view in window.findChildren(QAbstractItemView):
        model = view.model()
        if not view.isVisible() or not model:
            continue
        for row in range(min(model.rowCount(), 30)):
            index = model.index(row, 0)
            text = model.data(index, Qt.ItemDataRole.AccessibleTextRole) or model.data(index)
            if not str(text or "").strip():
                yield f"{told(view)}: row {row} has no words"
            card = model.data(index, Qt.ItemDataRole.UserRole)
            if isinstance(card, CardRow) and card.tone is not Tone.NEUTRAL and not card.status:
                yield f"{told(view)}: row {row} has a colour without a word"


def faults_of_fields(window: QWidget) -> Iterator[str]:
    """Fields whose label, hint or error is not tied to the control."""
    for field in window.findChildren(FormField):
        if not field.isVisible():
            continue
        buddy = field.label.buddy()
        if field.label.text() and not (buddy is field.control or field.control.isAncestorOf(buddy)):
            yield f"{field.name}: the label leads elsewhere"
        focused = _reached(field.control)
        if field_around(focused) is not field:
            focused = field.control
        for widget in {id(one): one for one in (field.control, focused)}.values():
            if field.error() and field.error() not in spoken(widget, QAccessible.Text.Description):
                yield f"{field.name}: {told(widget)} does not tell the error"
            if field._hint and not field.error() and field._hint not in spoken(widget, QAccessible.Text.Description):
                yield f"{field.name}: {told(widget)} does not tell the hint"


def faults_of_size(window: QWidget) -> Iterator[str]:
    """Targets of the mouse smaller than 24 pixels either way."""
    for one in stops(window):
        if isinstance(one, QAbstractButton | QComboBox | QLineEdit) and one.width() and one.height():
            inside = isinstance(one, QLineEdit) and isinstance(one.parentWidget(), QAbstractSpinBox | QComboBox)
            if not inside and min(one.width(), one.height()) < LEAST_TARGET:
                yield f"{told(one)}: {one.width()} x {one.height()} pixels"


def faults_of_colour(window: QWidget) -> Iterator[str]:
    """Toned texts without words, and signs of a tone without a text beside them."""
    for label in window.findChildren(QLabel):
        if label.isVisible() and label.property("tone") and not label.text().strip() and label.property("role"):
            yield f"{told(label)}: a colour without a word"


CHECKS = (faults_of_names, faults_of_roles, faults_of_rows, faults_of_fields, faults_of_size, faults_of_colour)


def walk(key: Qt.Key = Qt.Key.Key_Tab) -> list[QWidget]:
    """The controls Tab comes to, from where the keyboard is until it comes round; AssertionError in a trap."""
    first = QApplication.focusWidget()
    assert first is not None
    passed: list[QWidget] = []
    for _ in range(FURTHEST):
        focused = QApplication.focusWidget()
        assert focused is not None, f"after {told(passed[-1])} nothing has the keyboard"
        if passed and focused is first:
            return passed
        assert focused is not (passed[-1] if passed else None), f"the keyboard is caught in {told(focused)}"
        assert is_in_sight(focused) or _covered(focused), (
            f"{told(focused)} has the keyboard out of sight after {[told(one) for one in passed[-2:]]}"
        )
        passed.append(focused)
        QTest.keyClick(focused, key)
    raise AssertionError(f"Tab never comes round: {[told(one) for one in passed[-6:]]}")


def faults_of_order(passed: list[QWidget], window: QWidget) -> Iterator[str]:
    """Steps of Tab that go up and to the left within the same part of the page."""
    for before, after in pairwise(passed):
        if _part(before) is not _part(after):
            continue
        first, second = _place(before, window), _place(after, window)
        above = second.bottom() <= first.top()
        left = second.right() <= first.left() and second.top() < first.bottom() and first.top() < second.bottom()
        if above or left:
            yield f"from {told(before)} {_spot(first)} back to {told(after)} {_spot(second)}"


def faults_of_focus(passed: list[QWidget], window: QWidget, settle: Callable[[], object]) -> Iterator[str]:
    """Controls on which one does not see that the keyboard is there, with 3:1 between with and without."""
    looks: set[tuple[Any, ...]] = set()
    for one in passed:
        look = _look(one)
        if look in looks:
            continue
        looks.add(look)
        bring_into_view(one)
        one.setFocus(Qt.FocusReason.TabFocusReason)
        settle()
        place = _place(one, window).adjusted(-4, -4, 4, 4).intersected(window.rect())
        seen = window.grab(place).toImage()
        one.clearFocus()
        settle()
        without = window.grab(place).toImage()
        changed = _changed(seen, without)
        if changed < LEAST_RING:
            yield f"{told(one)}: {changed} pixels tell of the keyboard"


def bring_into_view(widget: QWidget) -> None:
    """Scroll to a control, as Tab does by itself."""
    around = widget.parentWidget()
    while around is not None:
        if isinstance(around, QScrollArea):
            around.ensureWidgetVisible(widget)
        around = around.parentWidget()


def _changed(first: QImage, second: QImage) -> int:
    if first == second or first.size() != second.size():
        return 0
    found, known = 0, {}
    for y in range(first.height()):
        for x in range(first.width()):
            pair = first.pixel(x, y), second.pixel(x, y)
            if pair[0] != pair[1]:
                if pair not in known:
                    known[pair] = contrast(*(f"#{one & 0xFFFFFF:06X}" for one in pair)) >= 3
                found += known[pair]
        if found >= LEAST_RING:
            return found
    return found


def _words(text: str) -> str:
    return " ".join(text.replace("✓", "").rstrip("….").split())


def _look(widget: QWidget) -> tuple[Any, ...]:
    """What the style sheet tells controls apart by: one of each is enough on a page."""
    checked = isinstance(widget, QAbstractButton) and widget.isChecked()
    rows = widget.objectName() if isinstance(widget, QAbstractScrollArea) else ""
    return (type(widget), *(widget.property(name) for name in ("kind", "role", "tone", "icononly")), checked, rows)


def _covered(widget: QWidget) -> bool:
    """Whether a scroll area holds something opaque that fills it."""
    inside = widget.widget() if isinstance(widget, QScrollArea) else None
    return inside is not None and is_in_sight(inside)


def _reached(control: QWidget) -> QWidget:
    proxy = control.focusProxy()
    return control if proxy is None else _reached(proxy)


def _part(widget: QWidget) -> QWidget | None:
    """The column, header or card a control stands in: within it, reading order is from the top and the left."""
    return widget.parentWidget()


def _place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


def _spot(place: QRect) -> str:
    return f"({place.x()}, {place.y()})"
