"""Markdown as the pages look: sizes and air of our own, and where a heading stands."""

from PySide6.QtGui import QTextBlock, QTextCharFormat, QTextCursor, QTextDocument

from heijastus_desk.ui import theme
from heijastus_desk.ui.theme import TextSize


def set_type(document: QTextDocument) -> None:
    """Give headings and paragraphs the sizes and the air the pages have; Markdown's own are twice as large."""
    block = document.begin()
    while block.isValid():
        _set_block(QTextCursor(block), block)
        block = block.next()


def heading_block(document: QTextDocument, number: int) -> QTextBlock | None:
    """The block of the heading of this number, counted from 0."""
    block, seen = document.begin(), -1
    while block.isValid():
        seen += 1 if block.blockFormat().headingLevel() else 0
        if seen == number:
            return block
        block = block.next()
    return None


def _set_block(cursor: QTextCursor, block: QTextBlock) -> None:
    level = block.blockFormat().headingLevel()
    if level:
        # Not "block under cursor": that selection begins in the block before.
        cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
        letters = cursor.charFormat()
        letters.clearProperty(QTextCharFormat.Property.FontSizeAdjustment)
        size = TextSize.HEADING if level == 1 else TextSize.BODY
        letters.setProperty(QTextCharFormat.Property.FontPixelSize, theme.scaled(size.pixels))
        cursor.setCharFormat(letters)
    shape = block.blockFormat()
    shape.setTopMargin(theme.scaled(12) if level > 1 else 0)
    shape.setBottomMargin(theme.scaled(2 if level or block.textList() else 6))
    cursor.setBlockFormat(shape)
