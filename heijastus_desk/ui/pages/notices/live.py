"""Draws the page anew while she types: after a short pause, off the window's thread, one drawing at a time."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.review.register.facts import ReviewedRegister
from heijastus_desk.domain.review.register.review import review_register
from heijastus_desk.services.notices import NoticeFacts
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.pages.notices.gaps import Gaps
from heijastus_desk.ui.pages.notices.preview_views import Drawn, View, draw

translate = QCoreApplication.translate

PAUSE_MS = 10
"""Keys struck together make one drawing; the page still stands within 150 ms of the last of them."""


class LivePreview(QObject):
    """`drawn` brings the newest page, `reviewed` then what it lacks; what was asked for before is dropped."""

    drawn = Signal(object)
    reviewed = Signal(object)
    failed = Signal(object)

    def __init__(self, context: PageContext, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._wanted: tuple[Register, Lang, View] | None = None
        self._serial = 0
        self._is_drawing = False
        self._then: list[Callable[[], object]] = []
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._start)

    @property
    def is_current(self) -> bool:
        """Whether what was drawn last is what was asked for last."""
        return self._wanted is None

    def request(self, register: Register, lang: Lang, view: View = View.FULL) -> None:
        """Draw after a pause in the typing."""
        self._wanted = (register, lang, view)
        self._pause.start()

    def request_now(self, register: Register, lang: Lang, view: View = View.FULL) -> None:
        """Draw at once: another register, language or view."""
        self._wanted = (register, lang, view)
        self._start()

    def reset(self) -> None:
        """Forget what is on its way; it will not arrive."""
        self._pause.stop()
        self._serial += 1
        self._is_drawing = False
        self._wanted = None
        self._then.clear()

    def when_current(self, action: Callable[[], object]) -> None:
        """Act on the page once it shows the newest edits."""
        if self.is_current:
            action()
            return
        self._then.append(action)
        self._start()

    def _start(self) -> None:
        self._pause.stop()
        if self._wanted is None or self._is_drawing:
            return
        self._is_drawing = True
        self._serial += 1
        serial, asked = self._serial, self._wanted
        register, lang, view = asked

        def got_facts(read: tuple[NoticeFacts, ReviewedRegister]) -> None:
            facts, reviewed = read
            self._context.work(
                lambda _progress: draw(facts, lang, view),
                lambda found: self._arrived(serial, asked, found, reviewed),
                lambda error: self._refused(serial, error),
                label=translate("Notices", "Drawing the page…"),
            )

        self._context.query(lambda: self._read(register), got_facts, lambda error: self._refused(serial, error))

    def _read(self, register: Register) -> tuple[NoticeFacts, ReviewedRegister]:
        """What the page is drawn from, and what its review rests on."""
        app = self._context.app
        facts = app.notices.facts_of(register)
        return facts, app.review.facts_beside(facts, self._context.lang)

    def _arrived(
        self, serial: int, asked: tuple[Register, Lang, View], found: Drawn, reviewed: ReviewedRegister
    ) -> None:
        if serial != self._serial:
            return
        self._is_drawing = False
        if asked != self._wanted:
            self._start()
            return
        self._wanted = None
        self.drawn.emit(found.pdf)
        # The page does not wait for what the list beside it says.
        self._context.work(
            lambda _progress: _with_review(found.gaps, reviewed),
            lambda gaps: self._review_arrived(serial, gaps),
            lambda error: self._refused(serial, error),
            label=translate("Notices", "Drawing the page…"),
        )
        waiting, self._then = self._then, []
        for action in waiting:
            action()

    def _review_arrived(self, serial: int, gaps: Gaps) -> None:
        if serial == self._serial:
            self.reviewed.emit(gaps)

    def _refused(self, serial: int, error: HeijastusError) -> None:
        if serial == self._serial:
            self.reset()
            self.failed.emit(error)


def _with_review(gaps: Gaps, reviewed: ReviewedRegister) -> Gaps:
    return replace(gaps, review=review_register(reviewed), reviewed=reviewed)
