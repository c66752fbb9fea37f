"""What the retention page does with the lines she chose; the erasing itself is done by its own panel."""

from collections.abc import Callable, Iterable
from datetime import date
from typing import TYPE_CHECKING

from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.errors import HeijastusError
from heijastus_desk.domain.retention.holds import HoldCause
from heijastus_desk.domain.retention.standing import LineWish, StandingLine
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.ui.context import PageContext
from heijastus_desk.ui.erasing_places import WHOSE
from heijastus_desk.ui.pages.retention.panels.erasing.wanted import ITEM, PAST

if TYPE_CHECKING:
    from heijastus_desk.bootstrap import Application

Item = tuple[str, str]
Lines = tuple[StandingLine, ...]
Refused = Callable[[HeijastusError], None]
Items = Callable[["Application", Iterable[StandingLine]], tuple[Item, ...]]

EVERYTHING_DUE = "due"
"""The record of a panel that is about all that is past its time."""


class RetentionDoing:
    """`chosen` tells which lines are meant, `open_panel` shows a panel for a record; `done` comes after a change."""

    def __init__(
        self,
        context: PageContext,
        chosen: Callable[[], Lines],
        open_panel: Callable[[str, str], None],
        done: Callable[[], None],
    ) -> None:
        self._context, self._chosen, self._open_panel, self._done = context, chosen, open_panel, done

    def place(self, cause: HoldCause, reason: str, review_on: date | None, refused: Refused) -> None:
        """Put the lines on hold."""
        app, lines = self._context.app, self._chosen()
        if lines:
            self._change(
                lambda: app.holds.place_all(items_of(app, lines), reason, cause=cause, review_on=review_on), refused
            )

    def look_again(self, uids: tuple[str, ...], review_on: date, refused: Refused) -> None:
        """Keep these holds, and be reminded on another day."""
        holds = self._context.app.holds
        self._change(lambda: holds.look_again(uids, review_on), refused)

    def release(self, uids: tuple[str, ...]) -> None:
        """Let the time of what these holds keep count again."""
        holds = self._context.app.holds
        self._change(lambda: holds.release_all(uids))

    def put_off(self) -> None:
        """Remind later of those of the lines that do not rest yet."""
        app, today = self._context.app, self._context.clock.today()
        lines = tuple(line for line in self._chosen() if not line.rests(today))
        if lines:
            self._change(lambda: app.reminders.put_off(items_of(app, lines)))

    def erase(self) -> None:
        """To the preview of what would go."""
        self._with_record(_to_erase, lambda record: self._open_panel("erasing", record), kind=PAST)

    def go_through(self) -> None:
        """To the clean-up round of the register the lines are in."""
        lines = self._chosen()
        if lines:
            self._open_panel("clean_up", lines[0].register)

    def print_list(self) -> None:
        """To the printed list of what is chosen, or of everything due."""
        self._with_record(items_of, lambda record: self._open_panel("list", record))

    def _with_record(self, chosen: Items, then: Callable[[str], None], kind: str = ITEM) -> None:
        app, lines = self._context.app, self._chosen()
        if not lines:
            then(EVERYTHING_DUE)
            return
        self._context.query(lambda: _record(app, lines, chosen, kind), then, topic="retention_chosen")

    def _change(self, change: Callable[[], Change], refused: Refused | None = None) -> None:
        self._context.change(change, lambda _change: self._done(), refused)


def items_of(app: "Application", lines: Iterable[StandingLine]) -> tuple[Item, ...]:
    """Table and uid of every item of the lines, each once."""
    return tuple(dict.fromkeys(item for line in lines for item in app.standings.items(line)))


def _to_erase(app: "Application", lines: Iterable[StandingLine]) -> tuple[Item, ...]:
    """Of an item that is somebody else's too, only the tie of whom the line is about."""
    return app.standings.roots(lines)


def _record(app: "Application", lines: Lines, chosen: Items, kind: str) -> str:
    """The items of the lines; where they are all that is past its time and does not rest, just that."""
    today = app.clock.today()
    asking = [line for line in app.standings.lines(LineWish(states=frozenset({State.DUE}))) if _asks(line, today)]
    if {line.key for line in lines} == {line.key for line in asking}:
        return EVERYTHING_DUE
    items = ",".join(":".join(item) for item in chosen(app, lines))
    if kind != PAST:
        return f"{kind}:{items}"
    whose = dict.fromkeys(line.subject_uid for line in lines if line.subject_uid)
    return f"{kind}:{items}{WHOSE}{','.join(whose)}"


def _asks(line: StandingLine, today: date) -> bool:
    return line.is_past and not line.rests(today)
