"""A window over sample practice from its making to its end; an ordinary start loads nothing behind this file."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.ui.preferences import Preferences

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application
    from heijastus_desk.domain.clock import Clock
    from heijastus_desk.ui.jobs import JobRunner
    from heijastus_desk.ui.sample.window import SampleWindow
    from heijastus_desk.ui.shell.main_window import MainWindow

_SUFFIX: Final = "-practice"


class Practising:
    """`own` is the folder of her own vault, which need not exist."""

    def __init__(self, own: Path) -> None:
        self._own = own
        self.folder = sample_folder(own)
        self.is_over = False
        """whether she asked for it to be taken away, as soon as the vault is closed"""

    def opening(
        self, lang: Lang, runner: "JobRunner", clock: "Clock", opened: Callable[["Application"], None]
    ) -> "SampleWindow":
        """Begin to open it; the window that is shown until then, and stays when it does not work."""
        from heijastus_desk.ui.jobs import Lane  # noqa: PLC0415 - with the runner
        from heijastus_desk.ui.sample.window import SampleWindow  # noqa: PLC0415 - practising only

        window = SampleWindow(lang)
        window.show_making()
        runner.failed.connect(window.show_incident)
        runner.run(
            Lane.WRITER,
            lambda _progress: self.open(clock),
            opened,
            lambda error: window.show_failure(error, self.folder),
        )
        return window

    def open(self, clock: "Clock") -> "Application":
        """Open it, made first where it must be; raises what stands in the way."""
        from heijastus_desk.ui.sample import place  # noqa: PLC0415 - practising only

        # Started by the option alone there is no place yet, and no wish for how it should look.
        place.prepare(self.folder, Preferences.load(self._own))
        return place.open_sample(self.folder, clock)

    def mark(self, window: "MainWindow", lang: Lang, leave: Callable[[bool], object]) -> None:
        """Put the band across the window; `leave` is told whether it is to be taken away as well."""
        from heijastus_desk.ui.sample.band import SampleBand  # noqa: PLC0415 - once it is open

        window.bands.addWidget(SampleBand(self.folder, lang, lambda: leave(False), lambda: leave(True)))  # noqa: FBT003

    def taken_away(self, lang: Lang) -> "SampleWindow":
        """Take it away now that it is closed; the window that tells of it, and leads to her own file."""
        from heijastus_desk.ui.restart import restart  # noqa: PLC0415 - at the end of a session
        from heijastus_desk.ui.sample import place  # noqa: PLC0415 - the same
        from heijastus_desk.ui.sample.window import SampleWindow  # noqa: PLC0415 - the same

        window = SampleWindow(lang)
        window.left.connect(lambda: restart(practice=False))
        try:
            window.show_gone(place.remove(self.folder).files)
        except HeijastusError as error:
            window.show_left_over(error)
        return window


def sample_folder(own: Path) -> Path:
    """The folder of the sample practice that belongs to this vault folder of hers."""
    whole = own.expanduser().absolute()
    return whole.with_name(whole.name + _SUFFIX)


def is_prepared(own: Path, like: Preferences, say: Callable[[HeijastusError], object]) -> bool:
    """Whether there is a place for sample practice now; what stands in the way is said."""
    from heijastus_desk.system.paths import make_private_folder  # noqa: PLC0415 - seldom needed
    from heijastus_desk.ui.sample.place import prepare  # noqa: PLC0415 - the same

    try:
        prepare(sample_folder(own), like)
        # Her language is not asked for again when she comes back: there may be no vault yet to keep it beside.
        make_private_folder(own)
    except HeijastusError as error:
        say(error)
        return False
    like.save()
    return True
