"""Hands orders to campaign processes, two at a time, and collects their tallies; for the tests and for `make soak`."""

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.faults import recorder
from tests.faults.tally import Tally

ROOT = Path(__file__).resolve().parents[2]
WORKERS = 2

Order = dict[str, Any]


class CampaignError(Exception):
    """A row could not be carried out at all."""


@dataclass(slots=True)
class _Desk:
    orders: "queue.SimpleQueue[tuple[Order, Future[Tally]] | None]" = field(default_factory=queue.SimpleQueue)
    load: float = 0.0
    """seconds of what was queued"""


class Office:
    """Some campaign processes and the orders they have not taken yet; one activity's orders go to one of them."""

    def __init__(self, images: Path, workers: int = WORKERS) -> None:
        images.mkdir(parents=True, exist_ok=True)
        self._images = images
        self._desks: list[_Desk] = [_Desk() for _ in range(workers)]
        self._of: dict[str, _Desk] = {}
        self._threads = [threading.Thread(target=self._work, args=(desk,), daemon=True) for desk in self._desks]
        for thread in self._threads:
            thread.start()

    def submit(self, order: Order) -> Future[Tally]:
        """Queue an order; its future gives the tally or raises CampaignError."""
        future: Future[Tally] = Future()
        # What an activity starts from is made once and serves all its rows.
        desk = self._of.setdefault(order["activity"], min(self._desks, key=lambda desk: desk.load))
        desk.load += order["seconds"]
        desk.orders.put((order, future))
        return future

    def close(self) -> None:
        """Wait for what is under way and let the processes end."""
        for desk in self._desks:
            desk.orders.put(None)
        for thread in self._threads:
            thread.join()

    def _work(self, desk: "_Desk") -> None:
        process = self._start()
        while (entry := desk.orders.get()) is not None:
            order, future = entry
            try:
                future.set_result(_carried_out(process, order))
            except Exception as failure:  # noqa: BLE001 - told to whoever waits for it
                future.set_exception(failure)
                if process.poll() is not None:
                    process = self._start()
        _stop(process)

    def _start(self) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            [sys.executable, "-m", "tests.faults.campaign", str(self._images)],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, **recorder.environment()},
        )


def _carried_out(process: "subprocess.Popen[str]", order: Order) -> Tally:
    assert process.stdin is not None
    assert process.stdout is not None
    process.stdin.write(json.dumps(order) + "\n")
    process.stdin.flush()
    line = process.stdout.readline()
    if not line:
        raise CampaignError(f"{order['row']} {order['activity']}: the campaign process ended")
    told = json.loads(line)
    if "failed" in told:
        raise CampaignError(f"{order['row']} {order['activity']}, seed {order['seed']}: {told['failed']}")
    return Tally.from_json(told)


def _stop(process: "subprocess.Popen[str]") -> None:
    for stream in (process.stdin, process.stdout):
        if stream is not None:
            stream.close()
    process.wait()


def each(office: Office, orders: Sequence[Order], told: Callable[[Order, Tally | Exception], None]) -> None:
    """Carry out the orders and tell of each, in the order they were given."""
    for order, future in [(order, office.submit(order)) for order in orders]:
        try:
            told(order, future.result())
        except Exception as failure:  # noqa: BLE001 - one row that cannot run must not hide the others
            told(order, failure)
