"""Registers, recipients and the controller as JSON documents and back."""

from typing import Any, TypeVar

import msgspec

T = TypeVar("T")


def encode(value: object) -> dict[str, Any]:
    """A frozen dataclass as plain JSON values, just as they will be read back."""
    return msgspec.json.decode(msgspec.json.encode(value))


def decode(kind: type[T], content: object) -> T:
    """The dataclass a stored document stands for; msgspec.ValidationError when it does not fit."""
    return msgspec.convert(content, kind)
