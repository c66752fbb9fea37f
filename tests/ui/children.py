"""Finds a widget inside another by its object name."""

from typing import TypeVar

from PySide6.QtWidgets import QWidget

W = TypeVar("W", bound=QWidget)


def child(parent: QWidget, kind: type[W], name: str) -> W:
    """The widget of that name; fails when there is none."""
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found
