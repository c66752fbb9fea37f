"""Takes numbered pictures of the window, in light and in dark, and looks for words that are cut in them."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from heijastus_desk.ui import theme
from heijastus_desk.ui.theme import Mode
from heijastus_desk.ui.tour.cut_words import CutWord, cut_words
from heijastus_desk.ui.tour.driver import Driver, TourError
from heijastus_desk.ui.tour.look import Look

_LAYOUTS_INSIDE = 3


class Camera:
    """`taken` lists the pictures in the order they were taken, `cut` the words that do not fit in them."""

    def __init__(self, app: QApplication, folder: Path, driver: Driver, look: Look | None = None) -> None:
        self.taken: list[Path] = []
        self.cut: list[CutWord] = []
        self._look = look or Look()
        self._app, self._folder, self._driver = app, folder, driver
        self._number = 0

    def take(
        self,
        name: str,
        *,
        dark: bool = True,
        ready: Callable[[], object] | None = None,
        of: QWidget | None = None,
    ) -> None:
        """Take the window (or a dialog of it) in light and, unless told otherwise, in dark.

        `ready` says when there is something to see.
        """
        self._number += 1
        self._come_to_rest()
        # In the clothes it wears first: changing them costs a second once every page was opened.
        both = (Mode.DARK, Mode.LIGHT) if theme.is_dark() else (Mode.LIGHT, Mode.DARK)
        only = self._look.mode
        for mode in (only,) if only is not None else both if dark else (Mode.LIGHT,):
            self._dress(mode)
            self._take_in(mode, name, ready, of)
        self.cut += cut_words(of or self._driver.window, picture=self.taken[-1].name)

    def take_failure(self, name: str) -> None:
        """What stood there when a step failed."""
        self._number += 1
        self._save(f"{self._number:02d}-{name}-failed")

    def _come_to_rest(self) -> None:
        """What was just filled gets its place only once the layouts have done their work, one inside the other."""
        for _ in range(_LAYOUTS_INSIDE):
            self._driver.breathe()

    def _take_in(self, mode: Mode, name: str, ready: Callable[[], object] | None, of: QWidget | None) -> None:
        if ready is not None:
            self._driver.wait(ready, f"{name} can be seen")
        self._save(f"{self._number:02d}-{name}-{mode.value}", of)

    def _dress(self, mode: Mode) -> None:
        if theme.is_dark() is not (mode is Mode.DARK):
            theme.apply(self._app, mode, self._look.text)
            self._driver.breathe()

    def _save(self, name: str, of: QWidget | None = None) -> None:
        path = self._folder / f"{name}.png"
        if not (of or self._driver.window).grab().save(str(path)):
            raise TourError(f"the picture {path.name} could not be saved")
        self.taken.append(path)
