"""What a page is given: the services, work off the window's thread, and one way to say that something changed."""

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.clock import Clock
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress
from heijastus_desk.ui import errors
from heijastus_desk.ui.change_words import change_sentence, undone_sentence
from heijastus_desk.ui.jobs import Job, JobRunner, Lane
from heijastus_desk.ui.messages import Link, Message
from heijastus_desk.ui.preferences import Preferences
from heijastus_desk.ui.safekeeping import Safekeeping
from heijastus_desk.ui.theme import Tone
from heijastus_desk.ui.undo import UndoStack

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

translate = QCoreApplication.translate

T = TypeVar("T")
Callback = Callable[[T], None]


class Context(QObject):
    """One per unlocked vault; pages get a `PageContext` of it."""

    changed = Signal(object)
    """The kinds of records touched (frozenset[Kind]); fires once after each change, visible pages reload."""
    said = Signal(object)
    """A Message for the quiet line."""
    open_requested = Signal(str, str)
    """Page key and record uid ("" for the page alone)."""
    back_requested = Signal()
    """What she came to a page for is done: back to where she was."""
    way_back_offered = Signal(object)
    """A WayBack to something longer she left for a moment; None once she is there again."""
    lock_requested = Signal()
    practice_wanted = Signal()
    """She asked for sample practice: the window locks, and the next start opens that."""
    restore_wanted = Signal()
    """She asked to bring a backup back: the window locks, and the next start offers the backups."""
    reopen_wanted = Signal()
    """The vault was closed under the window, as by a change of its key: start anew at the unlock window."""
    preferences_changed = Signal()
    """She changed theme, text size, language or the idle time: applied at once, and kept."""
    backup_wanted = Signal()
    """She asked for a backup now."""
    safekeeping_changed = Signal(object)
    """What is known of backups and checks was looked at again (Safekeeping)."""
    counted = Signal(str, int)
    """Page key and the count its navigation badge shows."""

    def __init__(
        self,
        app: "Application | None",
        runner: JobRunner,
        preferences: Preferences,
        lang: Lang,
        clock: Clock,
        incident: Callable[[BaseException], str],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.incident = incident
        self._app = app
        self.runner = runner
        self.preferences = preferences
        self.lang = lang
        self.clock = clock
        self.undo_stack = UndoStack(self)
        self.safekeeping = Safekeeping()

    @property
    def app(self) -> "Application":
        """The open vault; a window may be built before it is open, but shows nothing of it."""
        if self._app is None:
            raise RuntimeError("the vault is not open yet")
        return self._app

    def bind(self, app: "Application") -> None:
        """The vault is open now."""
        self._app = app

    def keep_in_mind(self, state: Safekeeping) -> None:
        """What is known of backups and checks from now on."""
        self.safekeeping = state
        self.safekeeping_changed.emit(state)

    def for_page(self) -> "PageContext":
        """A page's own view of this: results of what it asked are dropped once it is left."""
        return PageContext(self)

    def announce(self, change: Change) -> None:
        """Tell every visible page and the quiet line of a change that was made."""
        self.undo_stack.record(change)
        links = (Link(translate("Context", "Undo"), self.undo),) if change.inverse else ()
        self._tell(change, links)

    def undo(self) -> None:
        """Take the newest change back."""
        change = self.undo_stack.take_undo()
        if change is not None and change.inverse is not None:
            self._run_inverse(change.inverse, self._undone)

    def redo(self) -> None:
        """Do again what was taken back last."""
        change = self.undo_stack.take_redo()
        if change is not None and change.inverse is not None:
            self._run_inverse(change.inverse, self._redone)

    def say(self, text: str, links: tuple[Link, ...] = (), tone: Tone = Tone.NEUTRAL) -> None:
        """Say something in the quiet line."""
        self.said.emit(Message(text, links, tone))

    def say_error(self, error: HeijastusError) -> None:
        """Say an expected failure in the quiet line."""
        self.say(self.sentence(error), tone=Tone.DUE)

    def sentence(self, error: HeijastusError) -> str:
        """The failure in her language."""
        return errors.sentence(error, self.lang)

    def open(self, page: str, uid: str = "") -> None:
        """Go to a page, and to one record of it."""
        self.open_requested.emit(page, uid)

    def _run_inverse(self, inverse: Callable[[], Change], then: Callback[Change]) -> None:
        self.runner.run(Lane.WRITER, lambda _progress: inverse(), then, self.say_error)

    def _undone(self, change: Change) -> None:
        self.undo_stack.push_undone(change)
        links = (Link(translate("Context", "Redo"), self.redo),) if change.inverse else ()
        self.say(undone_sentence(), links)
        self.changed.emit(change.kinds)

    def _redone(self, change: Change) -> None:
        self.undo_stack.push_redone(change)
        links = (Link(translate("Context", "Undo"), self.undo),) if change.inverse else ()
        self._tell(change, links)

    def _tell(self, change: Change, links: tuple[Link, ...]) -> None:
        self.say(change_sentence(change), links, Tone.FINE)
        self.changed.emit(change.kinds)


class PageContext:
    """A page's way to data. What it asked before it was left, or asked anew under the same topic, is dropped."""

    def __init__(self, context: Context) -> None:
        self.shared = context
        self._visit = 0
        self._topics: dict[str, int] = {}

    @property
    def app(self) -> "Application":
        return self.shared.app

    @property
    def lang(self) -> Lang:
        return self.shared.lang

    @property
    def clock(self) -> Clock:
        return self.shared.clock

    @property
    def preferences(self) -> Preferences:
        return self.shared.preferences

    def query(
        self,
        fn: Callable[[], T],
        on_result: Callback[T],
        on_error: Callback[HeijastusError] | None = None,
        *,
        topic: str = "",
    ) -> Job:
        """Read off the window's thread. A later query of the same `topic` (a search while she types) wins."""
        return self._run(Lane.READER, lambda _progress: fn(), on_result, on_error, topic=topic)

    def change(
        self,
        fn: Callable[[], Change],
        on_done: Callback[Change] | None = None,
        on_error: Callback[HeijastusError] | None = None,
    ) -> Job:
        """Change something; then the quiet line tells it with Undo, pages reload, and `on_done` is called."""
        visit = self._visit

        def done(change: Change) -> None:
            self.shared.announce(change)
            if on_done is not None and visit == self._visit:
                on_done(change)

        def failed(error: HeijastusError) -> None:
            # A failed change is told even when she went elsewhere meanwhile.
            (on_error if on_error is not None and visit == self._visit else self.shared.say_error)(error)

        return self.shared.runner.run(Lane.WRITER, lambda _progress: fn(), done, failed)

    def work(
        self,
        fn: Callable[[Progress], T],
        on_result: Callback[T],
        on_error: Callback[HeijastusError] | None = None,
        *,
        label: str,
        lane: Lane = Lane.WORKER,
        topic: str = "",
        keep: bool = False,
    ) -> Job:
        """Longer work that shows progress and can be cancelled; `label` says what is being done.

        `keep` hands the result over even when she left the page meanwhile (a file was written: say where).
        """
        return self._run(lane, fn, on_result, on_error, label=label, topic=topic, keep=keep)

    def say(self, text: str, links: tuple[Link, ...] = (), tone: Tone = Tone.NEUTRAL) -> None:
        self.shared.say(text, links, tone)

    def say_error(self, error: HeijastusError) -> None:
        self.shared.say_error(error)

    def announce(self, change: Change) -> None:
        """Tell of a change that `work` brought back with other results."""
        self.shared.announce(change)

    def open(self, page: str, uid: str = "") -> None:
        self.shared.open(page, uid)

    def go_back(self) -> None:
        """Lead back to the page she came from."""
        self.shared.back_requested.emit()

    def leave(self) -> None:
        """Drop what is still on its way; called by the window when the page is left."""
        self._visit += 1

    def _run(
        self,
        lane: Lane,
        fn: Callable[[Progress], T],
        on_result: Callback[T],
        on_error: Callback[HeijastusError] | None,
        *,
        label: str = "",
        topic: str = "",
        keep: bool = False,
    ) -> Job:
        visit = self._visit
        turn = self._topics[topic] = self._topics.get(topic, 0) + 1

        def wanted() -> bool:
            return (keep or visit == self._visit) and (not topic or turn == self._topics[topic])

        handler: Callback[Any] = on_error or self.shared.say_error
        return self.shared.runner.run(lane, fn, on_result, handler, label=label, wanted=wanted)
