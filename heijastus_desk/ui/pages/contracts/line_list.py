"""Rows of the page put into a list."""

from collections.abc import Sequence

from heijastus_desk.ui.pages.contracts.presenter import Line
from heijastus_desk.ui.widgets.card_list import CardList, CardRow


def show_lines(target: CardList, lines: Sequence[Line]) -> None:
    """Show these; the current row stays current."""
    target.set_rows(lines, _card)


def _card(line: Line) -> CardRow:
    return CardRow(line.uid, line.title, line.text, line.word, line.tone, leading=line.day, heading=line.heading)
