"""The real first list: from the derived key to the painted client list; prints milliseconds."""

import os
import sys
import time
from pathlib import Path

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication

from heijastus_desk.system.keys import DataKey
from heijastus_desk.ui import preload
from heijastus_desk.ui.app import Desk
from heijastus_desk.ui.shell.unlock import UnlockWindow
from heijastus_desk.ui.widgets.card_list import CardList


class Watcher(QObject):
    """Waits for the first painted list that has rows."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            parent = watched.parent()
            if isinstance(parent, CardList) and parent.count:
                print((time.perf_counter() - started) * 1000, flush=True)
                os._exit(0)
        return False


folder = Path(sys.argv[1])
app = QApplication(sys.argv)
desk = Desk(app, folder)
desk.start()
app.processEvents()
preload.start().join()  # while she types and while the key is derived
watcher = Watcher()
app.installEventFilter(watcher)
window = desk.window
assert isinstance(window, UnlockWindow)
key = DataKey(bytes.fromhex(folder.with_suffix(".key").read_text()))
started = time.perf_counter()
window.unlocked.emit(key)
app.exec()
