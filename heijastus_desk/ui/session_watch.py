"""Hears from Windows that the screen is locked or the computer goes to sleep.

Other systems tell it only over D-Bus or by libraries we do not ship; there waking is noticed by the clock.
"""

import ctypes
import sys
from collections.abc import Callable

from PySide6.QtCore import QAbstractNativeEventFilter, QByteArray, QCoreApplication, QObject
from PySide6.QtGui import QGuiApplication

_KINDS = (b"windows_generic_MSG", b"windows_dispatcher_MSG")
_POWER, _SUSPEND = 0x0218, 0x0004
"""WM_POWERBROADCAST, PBT_APMSUSPEND: sent to every window"""
_SESSION, _LOCKED = 0x02B1, 0x0007
"""WM_WTSSESSION_CHANGE, WTS_SESSION_LOCK: sent to windows that asked for it"""


class Message(ctypes.Structure):
    """The beginning of a MSG of Windows: what came, to which window."""

    _fields_ = (
        ("window", ctypes.c_void_p),
        ("message", ctypes.c_uint),
        ("word", ctypes.c_size_t),
        ("long", ctypes.c_ssize_t),
    )


class SessionWatch(QAbstractNativeEventFilter):
    """Calls `away` for each of the two messages and lets them pass."""

    def __init__(self, away: Callable[[], None]) -> None:
        super().__init__()
        self._away = away

    def nativeEventFilter(self, kind: QByteArray | bytes | bytearray | memoryview, message: int) -> tuple[bool, int]:
        name = bytes(kind.data()) if isinstance(kind, QByteArray) else bytes(kind)
        if name in _KINDS:
            told = Message.from_address(int(message))
            if (told.message, told.word) in {(_POWER, _SUSPEND), (_SESSION, _LOCKED)}:
                self._away()
        return False, 0


def watch(owner: QObject, away: Callable[[], None]) -> QAbstractNativeEventFilter | None:
    """Call `away` when she locks the screen or shuts the lid, where the system says so; None where it does not."""
    application = QCoreApplication.instance()
    if sys.platform != "win32" or application is None:
        return None
    made = SessionWatch(away)
    application.installNativeEventFilter(made)
    owner.destroyed.connect(lambda: application.removeNativeEventFilter(made))
    for window in QGuiApplication.topLevelWindows():
        ctypes.windll.wtsapi32.WTSRegisterSessionNotification(ctypes.c_void_p(int(window.winId())), 0)
    return made
