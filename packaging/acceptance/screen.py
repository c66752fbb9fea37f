"""A screen nobody sits at: windows are waited for, typed into and photographed from outside the root."""

from __future__ import annotations

import subprocess
import time
from collections.abc import Generator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

_SOCKETS = Path("/tmp/.X11-unix")  # noqa: S108 - where X listens
_SIZE = "1280x800x24"


@dataclass(frozen=True, slots=True)
class Screen:
    """A running X server without any other window on it."""

    display: str

    def window(self, seconds: float) -> str:
        """The number of the largest window in sight; TimeoutError when none comes."""
        until = time.monotonic() + seconds
        while time.monotonic() < until:
            found = self._xdotool("search", "--onlyvisible", "--name", ".").split()
            if found:
                return max(found, key=self._area)
            time.sleep(0.5)
        raise TimeoutError("no window came up")

    def type(self, text: str) -> None:
        """Type into the window in sight and press Return; without a window manager it has to be given the keys."""
        self._xdotool("windowfocus", self.window(10))
        time.sleep(1)
        self._xdotool("type", "--delay", "30", text)
        self._xdotool("key", "Return")

    def class_of_window(self) -> list[str]:
        """The names a desktop groups the window by."""
        asked = ["xprop", "-display", self.display, "-id", self.window(10), "WM_CLASS"]
        told = subprocess.run(asked, capture_output=True, text=True, check=False).stdout
        return [name for name in told.split('"') if name.strip(" ,\n") and "WM_CLASS" not in name]

    def picture(self, file: Path) -> int:
        """The whole screen as a PNG file; how many colours it has, which tells an empty screen from a window."""
        from PIL import ImageGrab  # noqa: PLC0415 - in the environment of developers only

        picture = ImageGrab.grab(xdisplay=self.display)
        picture.save(file)
        return len(picture.getcolors(1 << 24) or ())

    def _area(self, window: str) -> int:
        told = dict(
            line.split("=", 1)
            for line in self._xdotool("getwindowgeometry", "--shell", window).splitlines()
            if "=" in line
        )
        return int(told.get("WIDTH", 0)) * int(told.get("HEIGHT", 0))

    def _xdotool(self, *arguments: str) -> str:
        env = {"DISPLAY": self.display, "PATH": "/usr/bin:/bin"}
        return subprocess.run(["xdotool", *arguments], env=env, capture_output=True, text=True, check=False).stdout


@contextmanager
def lit(number: int = 97) -> Generator[Screen]:
    """An X server of our own until the block ends; TimeoutError when it does not start."""
    _SOCKETS.mkdir(mode=0o1777, exist_ok=True)
    display = f":{number}"
    server = subprocess.Popen(
        # Without -noreset it begins anew when its last window goes, and whoever comes meanwhile is turned away.
        ["Xvfb", display, "-screen", "0", _SIZE, "-ac", "-noreset", "-nolisten", "tcp"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _attempt in range(100):
            if (_SOCKETS / f"X{number}").exists():
                break
            time.sleep(0.1)
        else:
            raise TimeoutError("Xvfb did not start")
        yield Screen(display)
    finally:
        server.terminate()
        with suppress(subprocess.TimeoutExpired):
            server.wait(10)
