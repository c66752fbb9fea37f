import gc
import threading
import weakref
from typing import Any

import pytest
from PySide6.QtCore import QThread
from pytestqt.qtbot import QtBot

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.progress import Progress
from heijastus_desk.ui.context import Context
from heijastus_desk.ui.jobs import JobRunner, Lane


def failing(error: BaseException) -> Any:
    def work(*_: object) -> None:
        raise error

    return work


def test_a_result_arrives_on_the_windows_thread(qtbot: QtBot) -> None:
    runner = JobRunner()
    got: list[tuple[str, bool]] = []
    runner.run(
        Lane.READER,
        lambda _p: threading.current_thread().name,
        lambda name: got.append((name, QThread.currentThread() is runner.thread())),
        lambda _e: None,
    )
    qtbot.waitUntil(lambda: bool(got))
    runner.shutdown()
    assert got == [("desk-reader", True)]


def test_one_lane_works_in_order_and_lanes_side_by_side(qtbot: QtBot) -> None:
    runner, order, gate = JobRunner(), list[int](), threading.Event()
    for number in range(5):
        runner.run(Lane.WRITER, lambda _p, n=number: (gate.wait(5), n)[1], order.append, lambda _e: None)
    read: list[str] = []
    runner.run(Lane.READER, lambda _p: "read", read.append, lambda _e: None)
    qtbot.waitUntil(lambda: bool(read))
    assert order == []
    gate.set()
    qtbot.waitUntil(lambda: len(order) == 5)
    runner.shutdown()
    assert order == [0, 1, 2, 3, 4]


def test_an_expected_failure_goes_to_its_handler(runner: JobRunner, executor: Any) -> None:
    errors: list[HeijastusError] = []
    runner.run(Lane.READER, failing(HeijastusError(ErrorCode.RECORD_NOT_FOUND)), errors.append, errors.append)
    executor.run_all()
    assert [error.code for error in errors] == [ErrorCode.RECORD_NOT_FOUND]


def test_anything_else_becomes_an_incident(runner: JobRunner, executor: Any) -> None:
    seen: list[BaseException] = []
    runner.failed.connect(seen.append)
    runner.run(Lane.READER, failing(ZeroDivisionError()), seen.append, seen.append)
    executor.run_all()
    assert [type(error) for error in seen] == [ZeroDivisionError]
    assert not runner.is_busy


def test_work_tells_how_far_it_is_and_stops_when_asked(runner: JobRunner, executor: Any) -> None:
    steps: list[tuple[int, int]] = []
    stopped: list[object] = []
    runner.stepped.connect(lambda _job, done, total: steps.append((done, total)))
    runner.cancelled.connect(stopped.append)

    def work(progress: Progress) -> str:
        progress.step(1, 3)
        job.cancel()
        progress.step(2, 3)
        return "never"

    job = runner.run(Lane.WORKER, work, failing(AssertionError()), failing(AssertionError()))
    executor.run_all()
    assert steps == [(1, 3)]
    assert stopped == [job]


def test_work_cancelled_before_it_starts_never_runs(runner: JobRunner, executor: Any) -> None:
    job = runner.run(Lane.WORKER, failing(AssertionError()), failing(AssertionError()), failing(AssertionError()))
    job.cancel()
    executor.run_all()
    assert not runner.is_busy


@pytest.mark.usefixtures("qapp")
def test_closing_writes_what_she_saved_last() -> None:
    runner, written, gate = JobRunner(), list[int](), threading.Event()
    runner.run(Lane.WRITER, lambda _p: gate.wait(5), lambda _r: None, lambda _e: None)
    runner.run(Lane.WRITER, lambda _p: written.append(1), lambda _r: None, lambda _e: None)
    gate.set()
    runner.shutdown()
    assert written == [1]


def test_a_result_for_a_page_left_is_dropped(context: Context, executor: Any) -> None:
    page, got = context.for_page(), list[str]()
    page.query(lambda: "late", got.append)
    page.leave()
    executor.run_all()
    assert got == []
    page.query(lambda: "here", got.append)
    executor.run_all()
    assert got == ["here"]


def test_the_last_query_of_a_topic_wins(context: Context, executor: Any) -> None:
    page, got = context.for_page(), list[str]()
    page.query(lambda: "m", got.append, topic="search")
    page.query(lambda: "other", got.append)
    page.query(lambda: "mi", got.append, topic="search")
    executor.run_all()
    assert got == ["other", "mi"]


def test_work_that_wrote_a_file_is_told_of_even_after_leaving(context: Context, executor: Any) -> None:
    page, got = context.for_page(), list[str]()
    page.work(lambda _p: "file", got.append, label="x", keep=True)
    page.leave()
    executor.run_all()
    assert got == ["file"]


def test_a_change_is_told_once_to_everybody(context: Context, executor: Any) -> None:
    page, kinds, done = context.for_page(), list[frozenset[Kind]](), list[str]()
    context.changed.connect(kinds.append)
    page.change(lambda: Change("person_saved", frozenset({Kind.PARTIES}), "u1"), lambda change: done.append(change.uid))
    executor.run_all()
    assert kinds == [frozenset({Kind.PARTIES})]
    assert done == ["u1"]


def test_a_change_is_told_though_its_page_was_left(context: Context, executor: Any) -> None:
    page, kinds, done = context.for_page(), list[frozenset[Kind]](), list[object]()
    context.changed.connect(kinds.append)
    page.change(lambda: Change("note_saved", frozenset({Kind.NOTES})), done.append)
    page.leave()
    executor.run_all()
    assert len(kinds) == 1
    assert done == []


@pytest.mark.parametrize("left", [False, True])
def test_a_failed_change_is_never_silent(context: Context, executor: Any, *, left: bool) -> None:
    page, at_field, said = context.for_page(), list[HeijastusError](), list[object]()
    context.said.connect(said.append)
    page.change(failing(HeijastusError(ErrorCode.DISK_FULL)), None, at_field.append)
    if left:
        page.leave()
    executor.run_all()
    assert (len(at_field), len(said)) == ((0, 1) if left else (1, 0))


def test_while_threads_work_only_the_window_collects_garbage(qtbot: QtBot) -> None:
    was = gc.isenabled()
    runner = JobRunner()
    try:
        assert not gc.isenabled()
        collected: list[int] = []
        cycle: Any = type("Cycle", (), {})()
        cycle.itself = cycle
        finalizer = weakref.finalize(cycle, lambda: collected.append(threading.get_ident()))
        del cycle
        runner.run(Lane.WORKER, lambda _p: [[] for _ in range(200_000)], lambda _r: None, lambda _e: None)
        qtbot.waitUntil(lambda: not runner.is_busy)
        assert finalizer.alive, "collected by a worker's thread"
        assert runner._collector is not None
        kept: list[list[int]] = []
        for _ in range(400):
            kept += [[] for _ in range(1_000)]
            runner._collector.look()
        assert not finalizer.alive
        assert collected == [threading.get_ident()]
    finally:
        runner.shutdown()
    assert gc.isenabled() == was


def test_a_delivered_job_holds_nothing_of_the_window(executor: Any, runner: JobRunner) -> None:
    class Widget:
        def take(self, _result: object) -> None:
            pass

    widget = Widget()
    gone = weakref.ref(widget)
    job = runner.run(Lane.READER, lambda _p: 1, widget.take, lambda _e: None)
    executor.run_all()
    del widget
    gc.collect()
    assert gone() is None
    assert not runner.is_busy
    del job
