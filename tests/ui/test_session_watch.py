"""What Windows says of a locked screen and of sleep is understood; everything else passes."""

import ctypes

import pytest
from PySide6.QtCore import QByteArray, QObject

from heijastus_desk.ui import session_watch
from heijastus_desk.ui.session_watch import Message, SessionWatch

GENERIC = b"windows_generic_MSG"
LOCKED, UNLOCKED = (0x02B1, 7), (0x02B1, 8)
SUSPEND, RESUME = (0x0218, 4), (0x0218, 18)


def told(kind: bytes | QByteArray, message: int, word: int) -> list[str]:
    away: list[str] = []
    made = Message(0, message, word, 0)
    assert SessionWatch(lambda: away.append("away")).nativeEventFilter(kind, ctypes.addressof(made)) == (False, 0)
    return away


@pytest.mark.parametrize("message", [LOCKED, SUSPEND])
@pytest.mark.parametrize("kind", [GENERIC, b"windows_dispatcher_MSG", QByteArray(GENERIC)])
def test_a_locked_screen_and_sleep_are_heard(kind: bytes | QByteArray, message: tuple[int, int]) -> None:
    assert told(kind, *message) == ["away"]


@pytest.mark.parametrize("message", [UNLOCKED, RESUME, (0x0200, 7)])
def test_coming_back_and_everything_else_is_let_pass(message: tuple[int, int]) -> None:
    assert told(GENERIC, *message) == []


def test_messages_of_other_systems_are_not_looked_into() -> None:
    assert told(b"xcb_generic_event_t", *LOCKED) == []


@pytest.mark.usefixtures("qapp")
def test_where_the_system_tells_nothing_nothing_is_installed(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session_watch.sys, "platform", "linux")
    assert session_watch.watch(QObject(), lambda: None) is None
