"""What every step of the tour works with: the hand, the window it acts on, and the folders it fills."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QApplication

from heijastus_desk.domain.clock import Clock, FixedClock
from heijastus_desk.system import log_setup
from heijastus_desk.ui.app import Desk
from heijastus_desk.ui.page import Page
from heijastus_desk.ui.preferences import FILE_NAME, Preferences
from heijastus_desk.ui.shell.main_window import MainWindow
from heijastus_desk.ui.shell.page_registry import PAGES
from heijastus_desk.ui.tour.camera import Camera
from heijastus_desk.ui.tour.driver import Driver, as_widget
from heijastus_desk.ui.tour.look import Look
from heijastus_desk.ui.widgets.quiet_line import QuietLine

DAY = date(2026, 11, 20)


class Stage:
    """`work` is a private folder taken away at the end; all else goes below `out`."""

    def __init__(self, app: QApplication, out: Path, work: Path, look: Look | None = None) -> None:
        self.look = look or Look()
        self.out, self.work = out, work
        self.pictures, self.notices, self.package = out / "pictures", out / "notices", out / "package"
        self.clock: Clock = FixedClock.on(DAY)
        self.desk: Desk | None = None
        self.papers: list[Path] = []
        """what the steps left beside the pictures"""
        self.driver = Driver(lambda: self.desk.window if self.desk else None)
        self.camera = Camera(app, self.pictures, self.driver, self.look)
        self._app = app
        for folder in (self.pictures, self.notices, self.package):
            folder.mkdir(parents=True, exist_ok=True)

    @property
    def main(self) -> MainWindow:
        """The window of the open vault."""
        return as_widget(MainWindow, self.driver.window)

    @property
    def page(self) -> Page:
        """The page in front."""
        return as_widget(Page, self.main.page)

    @property
    def said(self) -> str:
        """What the quiet line says now."""
        return self.driver.find(QuietLine, "quiet_line").text()

    def open_desk(self, folder: Path) -> None:
        """Start the program over a folder, as the tour looks at it; packages go among the tour's papers."""
        self.close_desk()
        folder.mkdir(exist_ok=True)
        Preferences(
            path=folder / FILE_NAME,
            language=self.look.lang.value,
            mode=self.look.first_mode.value,
            text_percent=self.look.text,
            window_size=self.look.size,
            export_folder=str(self.package),
        ).save()
        self.desk = Desk(self._app, folder, clock=self.clock)
        self.desk.start()

    def open_practice(self, own: Path) -> None:
        """Start the program over the sample practice beside a folder of hers; as of today, like every other file."""
        self.close_desk()
        self.desk = Desk(self._app, own, clock=self.clock, practice=True)
        self.desk.start()

    def close_desk(self) -> None:
        """End the program; a vault that is open is closed properly."""
        desk, self.desk = self.desk, None
        if desk is None:
            return
        if desk.window is not None:
            desk.window.hide()
        desk.shutdown()
        log_setup.close()
        if desk.window is not None:
            desk.window.deleteLater()
        self.driver.breathe()

    def go_to(self, page: str) -> None:
        """Open a page by its shortcut and wait for what it shows."""
        self.driver.press_keys(next(spec.shortcut for spec in PAGES if spec.key == page))
        self.driver.wait(lambda: self.page.key == page, f"the page {page} opens")
        self.driver.settle()


@dataclass(frozen=True, slots=True)
class Step:
    """One step; when a `needed` one fails, the rest of its act is skipped."""

    name: str
    what: str
    run: Callable[[Stage], None]
    needed: bool = False
