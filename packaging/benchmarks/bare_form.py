"""The floor of start-up with the same work to show: a bare window with a label, a field and two buttons."""

import sys
import time

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget


class Window(QWidget):
    """Tells once everything in it was painted."""

    def __init__(self) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        for part in (QLabel("Heijastus Desk"), QLineEdit(), QPushButton("Avaa"), QPushButton("Palautuskoodi")):
            column.addWidget(part)

    def paintEvent(self, _event: QPaintEvent) -> None:
        QTimer.singleShot(0, tell)


def tell() -> None:
    """Print the instant and end."""
    print(time.time(), flush=True)
    QApplication.quit()


app = QApplication(sys.argv)
window = Window()
window.show()
app.exec()
