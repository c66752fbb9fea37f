"""The floor of the first list: raw sqlcipher3, one query, a bare table; prints milliseconds."""

import sys
import time
from pathlib import Path
from typing import Any

import sqlcipher3.dbapi2 as driver
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QTableView

folder = Path(sys.argv[1])
key = folder.with_suffix(".key").read_text()


Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()


class Model(QAbstractTableModel):
    """Rows as they came."""

    def __init__(self, rows: list[tuple[str, str]]) -> None:
        super().__init__()
        self.rows = rows

    def rowCount(self, parent: Index = NOWHERE) -> int:
        return len(self.rows)

    def columnCount(self, parent: Index = NOWHERE) -> int:
        return 2

    def data(self, index: Index, role: int = 0) -> Any:
        return self.rows[index.row()][index.column()] if role == Qt.ItemDataRole.DisplayRole else None


class Table(QTableView):
    """Tells when it was painted."""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        print((time.perf_counter() - started) * 1000, flush=True)
        QApplication.quit()


app = QApplication(sys.argv)
started = time.perf_counter()
connection = driver.connect(folder / "vault.db")
connection.execute(f"PRAGMA key=\"x'{key}'\"")
rows = connection.execute("SELECT family_name, given_name FROM person ORDER BY sort_key").fetchall()
table = Table()
model = Model(rows)
table.setModel(model)
table.show()
app.exec()
