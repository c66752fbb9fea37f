"""A window over sample practice from its making to its end."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.jobs import JobRunner, Lane
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.sample import place
from heijastus_desk.ui.sample.window import SampleWindow

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application
    from heijastus_desk.ui.shell.main_window import MainWindow


class Practising:
    """`own` is the folder of her own vault, which need not exist."""

    def __init__(self, own: Path) -> None:
        self._own = own
        self.folder = place.sample_folder(own)
        self.is_over = False
        """whether she asked for it to be taken away, as soon as the vault is closed"""

    def opening(
        self, lang: Lang, runner: JobRunner, clock: Clock, opened: Callable[["Application"], object]
    ) -> SampleWindow:
        """Begin to open it; the window that is shown until then, and stays when it does not work."""
        window = SampleWindow(lang)
        window.show_making()
        runner.failed.connect(window.show_incident)
        runner.run(Lane.WRITER, lambda _progress: self.open(clock), opened, window.show_failure)
        return window

    def open(self, clock: Clock) -> "Application":
        """Open it, made first where it must be; raises what stands in the way."""
        if not place.is_there(self._own):
            # Started by the option alone: the window has no wishes of hers yet.
            place.prepare(self._own, Preferences.load(self._own))
        return place.open_sample(self.folder, clock)

    def mark(self, window: "MainWindow", lang: Lang, end: Callable[[], object]) -> None:
        """Put the band across the window."""
        from heijastus_desk.ui.sample.band import SampleBand  # noqa: PLC0415 - once it is open

        def take_away() -> None:
            self.is_over = True
            end()

        window.add_band(SampleBand(self._own, lang, end, take_away))

    def taken_away(self, lang: Lang) -> SampleWindow:
        """Take it away now that it is closed; the window that tells of it, and leads to her own file."""
        from heijastus_desk.ui.restart import restart  # noqa: PLC0415 - at the end of a session

        window = SampleWindow(lang)
        window.left.connect(lambda: restart(practice=False))
        try:
            window.show_gone(place.remove(self._own).files)
        except HeijastusError as error:
            window.show_left_over(error)
        return window


def is_prepared(own: Path, like: Preferences, say: Callable[[HeijastusError], object]) -> bool:
    """Whether there is a place for sample practice now; what stands in the way is said."""
    try:
        place.prepare(own, like)
    except HeijastusError as error:
        say(error)
        return False
    return True
