"""The clipboard: secrets are marked and taken away after ten seconds, everything of ours when she locks or ends.

The marks ask clipboard histories and synchronisation to leave the text alone; they are wishes, so the clearing counts.
"""

from functools import cache
from typing import Final

from PySide6.QtCore import QByteArray, QMimeData, QObject, QTimer
from PySide6.QtGui import QClipboard, QGuiApplication

CLEAR_AFTER_MS: Final = 10_000
_YES = b"\x01\x00\x00\x00"
_NO = b"\x00\x00\x00\x00"
MARKS: Final = {
    # KDE and the password managers that follow it
    "x-kde-passwordManagerHint": b"secret",
    # Windows: history (Win+V), cloud clipboard, monitors
    'application/x-qt-windows-mime;value="ExcludeClipboardContentFromMonitorProcessing"': _YES,
    'application/x-qt-windows-mime;value="CanIncludeInClipboardHistory"': _NO,
    'application/x-qt-windows-mime;value="CanUploadToCloudClipboard"': _NO,
    # macOS, by agreement of its clipboard programs (nspasteboard.org)
    "application/x-nspasteboard-concealed-type": b"",
    "org.nspasteboard.ConcealedType": b"",
}


def copy_secret(text: str) -> None:
    """Put a passphrase or code on the clipboard for ten seconds, marked as a secret."""
    data = QMimeData()
    data.setText(text)
    for name, value in MARKS.items():
        data.setData(name, QByteArray(value))
    QGuiApplication.clipboard().setMimeData(data)
    _clearing().begin(text)


def clear_own() -> None:
    """Empty what this program put on the clipboard and the selection; what others put there stays."""
    if QGuiApplication.instance() is None:
        return
    clipboard = QGuiApplication.clipboard()
    # Not every window system tells who owns it; a secret that still lies there is ours in any case.
    if clipboard.ownsClipboard() or _clearing().still_lies_there():
        clipboard.clear()
    if clipboard.supportsSelection() and clipboard.ownsSelection():
        clipboard.clear(QClipboard.Mode.Selection)
    _clearing().stop()


class _Clearing(QObject):
    """The one countdown; a newer secret starts it anew."""

    def __init__(self) -> None:
        super().__init__()
        self._text = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(CLEAR_AFTER_MS)
        self._timer.timeout.connect(self._clear)

    @property
    def is_running(self) -> bool:
        return self._timer.isActive()

    def begin(self, text: str) -> None:
        self._text = text
        self._timer.start()

    def stop(self) -> None:
        self._timer.stop()
        self._text = ""

    def still_lies_there(self) -> bool:
        """Whether the clipboard holds the secret yet; what she copied meanwhile is hers."""
        return self._text != "" and QGuiApplication.clipboard().text() == self._text

    def _clear(self) -> None:
        if self.still_lies_there():
            QGuiApplication.clipboard().clear()
        self.stop()


@cache
def _clearing() -> _Clearing:
    return _Clearing()
