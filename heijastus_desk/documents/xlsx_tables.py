"""A list as a workbook of one sheet, every text a text: a spreadsheet neither computes it nor makes a number of it."""

from collections.abc import Iterable
from typing import BinaryIO

from heijastus_desk.documents.csv_tables import Cell

_WIDEST = 60


class XlsxTable:
    """Rows into a workbook, written out by `save`; the same cells as `csv_tables.CsvTable`."""

    def __init__(self, title: str, header: Iterable[str]) -> None:
        # 0.2 s that only a workbook is worth.
        from openpyxl import Workbook  # noqa: PLC0415

        self._workbook = Workbook(write_only=True)
        self._sheet = self._workbook.create_sheet(title)
        names = list(header)
        self._sheet.freeze_panes = "A2"
        for at, name in enumerate(names):
            self._sheet.column_dimensions[_letters(at)].width = max(14, min(_WIDEST, len(name) + 4))
        self.add(names)

    def add(self, cells: Iterable[Cell]) -> None:
        """Add a row."""
        self._sheet.append([self._cell(value) for value in cells])

    def save(self, target: BinaryIO) -> None:
        """Write the workbook; nothing can be added afterwards."""
        self._workbook.save(target)

    def _cell(self, value: Cell) -> object:
        if not isinstance(value, str):
            return value
        from openpyxl.cell import WriteOnlyCell  # noqa: PLC0415 - loaded with the workbook

        made = WriteOnlyCell(self._sheet, value)
        # Else a text that begins with = would be a formula.
        made.data_type = "s"
        return made


def _letters(column: int) -> str:
    from openpyxl.utils import get_column_letter  # noqa: PLC0415 - loaded with the workbook

    return get_column_letter(column + 1)
