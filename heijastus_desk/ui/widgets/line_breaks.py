"""Breaks a text into the lines that a button or a tick has room for; Qt wraps only its labels."""

from collections.abc import Callable


def broken(text: str, room: int, width: Callable[[str], int]) -> str:
    """The text with its line ends where the words run out of room, in pixels; a word is never broken."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and width(longer) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return "\n".join(lines)
