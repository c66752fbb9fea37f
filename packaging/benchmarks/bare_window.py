"""The floor of start-up: PySide6 and one empty window; prints the instant it was painted."""

import sys
import time

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Window(QWidget):
    """Paints nothing, once."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        print(time.time(), flush=True)
        QApplication.quit()


app = QApplication(sys.argv)
window = Window()
window.show()
app.exec()
