from typing import Any

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.messages import Message
from heijastus_desk.ui.undo import DEEPEST, UndoStack

KINDS = frozenset({Kind.PARTIES})


class Counter:
    """A value with changes that can be taken back, in both directions."""

    def __init__(self) -> None:
        self.value = 0

    def set(self, value: int) -> Change:
        before, self.value = self.value, value
        return Change("person_saved", KINDS, inverse=lambda: self.set(before))


def test_undo_and_redo_go_both_ways(context: Context, executor: Any) -> None:
    counter, page, told = Counter(), context.for_page(), list[object]()
    context.changed.connect(told.append)
    for value in (1, 2, 3):
        page.change(lambda v=value: counter.set(v))
    executor.run_all()
    seen: list[int] = []
    for step in (context.undo, context.undo, context.redo, context.undo, context.undo, context.undo, context.redo):
        step()
        executor.run_all()
        seen.append(counter.value)
    assert seen == [2, 1, 2, 1, 0, 0, 1]
    assert len(told) == 3 + 6


def test_the_quiet_line_offers_undo_only_where_there_is_one(context: Context) -> None:
    said: list[Message] = []
    context.said.connect(said.append)
    context.announce(Counter().set(1))
    context.announce(Change("person_saved", KINDS))
    assert [len(message.links) for message in said] == [1, 0]
    assert said[0].text == "Person saved."


def test_a_new_change_ends_what_could_be_done_again(context: Context, executor: Any) -> None:
    counter, page = Counter(), context.for_page()
    page.change(lambda: counter.set(1))
    executor.run_all()
    context.undo()
    executor.run_all()
    assert context.undo_stack.can_redo
    page.change(lambda: counter.set(5))
    executor.run_all()
    assert not context.undo_stack.can_redo


def test_erasing_empties_the_stack() -> None:
    stack, counter = UndoStack(), Counter()
    stack.record(counter.set(1))
    stack.forget()
    assert not stack.can_undo
    assert stack.take_undo() is None


def test_the_stack_is_not_endless() -> None:
    stack, counter = UndoStack(), Counter()
    for value in range(DEEPEST + 20):
        stack.record(counter.set(value))
    taken = 0
    while stack.take_undo() is not None:
        taken += 1
    assert taken == DEEPEST
