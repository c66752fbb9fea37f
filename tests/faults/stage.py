"""One round of the campaign: an activity in a process of its own that may be killed, and a look at what is left."""

import json
import os
import select
import shutil
import signal
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from heijastus_desk.domain.errors import HeijastusError
from tests.faults.activities.activity import NOTE, Activity, Desk, Session
from tests.faults.recorder import Recorder
from tests.faults.tally import MOST_TOLD, Tally

LONGEST = 60.0
"""seconds until a child is taken for hanging"""


@dataclass(slots=True)
class Outcome:
    """What a child told before it ended."""

    acked: int = 0
    """steps it said were done"""
    answer: Any = None
    refused: list[str] = field(default_factory=list[str])
    """codes of the errors it would have shown her"""
    about: dict[str, str] = field(default_factory=dict[str, str])
    """the last refusal's parameters"""
    unclear: str = ""
    """traceback of anything else"""
    room: int = 0
    """bytes left on the pretended disk: the least there ever were"""
    calls: int = 0
    """changing calls on files, where the recorder counted them"""
    died: bool = False
    hung: bool = False
    seconds: float = 0.0

    def hear(self, line: dict[str, Any]) -> None:
        if "acked" in line:
            self.acked = line["acked"]
        elif "refused" in line:
            self.refused.append(line["refused"])
            self.about = line["about"]
        else:
            self.answer, self.calls = line.get("answer"), line.get("calls", 0)
            self.room = line.get("room", 0)
            self.unclear = line.get("unclear", "")


class Teller:
    """The child's end of the pipe. What was told counts as seen by her, even if the child is killed the next moment."""

    def __init__(self, pipe: int, recorder: Recorder) -> None:
        self._pipe = pipe
        self._recorder = recorder

    def tell(self, **line: object) -> None:
        os.write(self._pipe, json.dumps(line).encode() + b"\n")

    def refuse(self, failure: HeijastusError) -> None:
        about = {name: str(value) for name, value in failure.params.items()}
        self.tell(refused=str(failure.code), about=about)

    def ack(self, number: int) -> None:
        self._recorder.mark(number)
        self.tell(acked=number)


class Stage:
    """A folder for the rounds of one campaign, and the recorder when there is one."""

    def __init__(self, folder: Path) -> None:
        self.recorder = Recorder()
        self._folder = folder
        self._bases: dict[str, Desk] = {}
        self._references: dict[str, list[str]] = {}
        self.last_opening = 0.0
        """seconds the last look took, from the start of its process"""
        self.notes: list[str] = []
        """what the last look found that is no loss"""
        self.images: Path | None = None
        """where the desks of lost rounds are kept"""

    # ------------------------------------------------------------------------------------------------------ desks

    def base(self, activity: Activity) -> Desk:
        """What the activity starts from; made once and copied."""
        if activity.name not in self._bases:
            # Made where the copies will stand: the vault remembers the paths of its media.
            desk = self.empty("desk")
            desk.make()
            activity.prepare(desk)
            base = Desk(self._folder / f"base-{activity.name}")
            shutil.move(desk.folder, base.folder)
            self._bases[activity.name] = base
        return self._bases[activity.name]

    def fresh(self, activity: Activity) -> Desk:
        """A new copy of the base; the copy of the round before is thrown away."""
        self.reference(activity)
        return self._copy(activity)

    def _copy(self, activity: Activity) -> Desk:
        base = self.base(activity)
        desk = Desk(self._folder / "work" / "desk")
        shutil.rmtree(desk.folder, ignore_errors=True)
        shutil.copytree(base.folder, desk.folder)
        return desk

    def empty(self, name: str) -> Desk:
        """An empty folder to write an image of a disk into; it stands where the copies do, so that paths agree."""
        desk = Desk(self._folder / "work" / name)
        shutil.rmtree(desk.folder, ignore_errors=True)
        desk.folder.mkdir(parents=True)
        return desk

    def file(self, name: str) -> Path:
        """A path outside every desk, for logs."""
        return self._folder / name

    # ----------------------------------------------------------------------------------------------------- children

    def child(self, work: Callable[[Teller], object], *, kill_after: float | None = None) -> Outcome:
        """Run the work in a forked process; `kill_after` seconds it gets SIGKILL from outside."""
        reading, writing = os.pipe()
        pid = os.fork()
        if pid == 0:
            os.close(reading)
            self._be_child(work, Teller(writing, self.recorder))
        os.close(writing)
        outcome, started = Outcome(), time.monotonic()
        limit = LONGEST if kill_after is None else kill_after
        rest = b""
        while True:
            left = started + limit - time.monotonic()
            if not select.select([reading], [], [], max(left, 0.0))[0]:
                os.kill(pid, signal.SIGKILL)
                outcome.hung = kill_after is None
                limit = LONGEST
                continue
            got = os.read(reading, 1 << 16)
            if not got:
                break
            *lines, rest = (rest + got).split(b"\n")
            for line in lines:
                outcome.hear(json.loads(line))
        os.close(reading)
        _, status = os.waitpid(pid, 0)
        outcome.died = os.WIFSIGNALED(status)
        outcome.seconds = time.monotonic() - started
        return outcome

    def _be_child(self, work: Callable[[Teller], object], teller: Teller) -> None:
        try:
            answer = work(teller)
            there = self.recorder.is_there
            calls, room = (self.recorder.calls, self.recorder.least_room) if there else (0, 0)
            teller.tell(answer=answer, calls=calls, room=room)
        except HeijastusError as failure:
            teller.refuse(failure)
        except BaseException:  # noqa: BLE001 - whatever it was, the parent must hear of it and the fork must end here
            teller.tell(unclear=traceback.format_exc())
        finally:
            os._exit(0)

    def perform(
        self, activity: Activity, desk: Desk, arm: Callable[[], None] = lambda: None, *, kill_after: float | None = None
    ) -> Outcome:
        """Do the whole activity in a child; `arm` sets the fault there, just before the first step."""

        def work(teller: Teller) -> None:
            self.recorder.watch(desk.folder)
            arm()
            session = Session(desk)
            for number, step in enumerate(activity.steps(), 1):
                self._take(step, session, teller)
                teller.ack(number)

        return self.child(work, kill_after=kill_after)

    @staticmethod
    def _take(step: Callable[[Session], None], session: Session, teller: Teller) -> None:
        """One step; refused once, she tries again in the same window, and a second refusal ends the session."""
        try:
            step(session)
        except HeijastusError as failure:
            teller.refuse(failure)
            step(session)

    def observe(self, activity: Activity, desk: Desk, arm: Callable[[], None] | None = None) -> Outcome:
        """Open what is there as the program would and say what it holds; the answer is [state, complaints]."""

        def work(_teller: Teller) -> tuple[object, list[str]]:
            if arm is not None:
                self.recorder.watch(desk.folder)
                arm()
            return activity.observe(desk)

        return self.child(work)

    # ------------------------------------------------------------------------------------------------------ verdicts

    def keep_if(self, lost: bool, desk: Desk, tally: Tally) -> None:
        """Keep the desk of a lost round as it was found, the first few of a row."""
        if not lost or self.images is None or tally.lost > MOST_TOLD:
            return
        kept = self.images / f"{tally.fault}-{tally.activity}-{tally.seed}-{tally.lost}"
        shutil.rmtree(kept, ignore_errors=True)
        shutil.copytree(self._found if self._found.exists() else desk.folder, kept)

    @property
    def _found(self) -> Path:
        return self._folder / "found"

    def _as_found(self, desk: Desk) -> None:
        if self.images is not None:
            shutil.rmtree(self._found, ignore_errors=True)
            shutil.copytree(desk.folder, self._found)

    def reference(self, activity: Activity) -> list[str]:
        """The state before the first step and after each, seen in a run nothing happened to."""
        if activity.name not in self._references:
            desk = self._copy(activity)
            snapshots = [self._snapshot(desk, 0)]

            def work(_teller: Teller) -> None:
                session = Session(desk)
                for number, step in enumerate(activity.steps(), 1):
                    step(session)
                    self._snapshot(desk, number)

            outcome = self.child(work)
            if outcome.unclear or outcome.refused or outcome.died or outcome.hung:
                raise RuntimeError(f"{activity.name} fails without any fault: {outcome}")
            snapshots += [self._snapshot_of(number) for number in range(1, len(activity.steps()) + 1)]
            self._references[activity.name] = [self._seen(activity, snapshot) for snapshot in snapshots]
        return self._references[activity.name]

    def _seen(self, activity: Activity, desk: Desk) -> str:
        # Seen where the rounds are seen: a path that was stored must still lead there.
        shutil.rmtree(self._folder / "work" / "desk", ignore_errors=True)
        place = Desk(self._folder / "work" / "desk")
        shutil.move(desk.folder, place.folder)
        outcome = self.observe(activity, place)
        if outcome.answer is None or outcome.answer[1]:
            # Not even a note: nothing happened here.
            raise RuntimeError(f"{activity.name} is not sound without any fault: {outcome}")
        return json.dumps(outcome.answer[0], sort_keys=True)

    def _snapshot_of(self, number: int) -> Desk:
        return Desk(self._folder / f"snapshot-{number}")

    def _snapshot(self, desk: Desk, number: int) -> Desk:
        copy = self._snapshot_of(number)
        shutil.rmtree(copy.folder, ignore_errors=True)
        shutil.copytree(desk.folder, copy.folder)
        return copy

    def complaints(self, activity: Activity, desk: Desk, acked: int) -> list[str]:
        """What is wrong with what is left after a fault; empty when everything acknowledged is there, whole."""
        states, self.notes = self.reference(activity), []
        # The look recovers and so changes what it sees: a lost round is kept as it was before.
        self._as_found(desk)
        outcome = self.observe(activity, desk)
        self.last_opening = outcome.seconds
        if outcome.hung:
            return [f"opening took over {LONGEST:.0f} s"]
        if outcome.answer is None:
            return [f"does not open: {outcome.refused or outcome.unclear or 'died'} {outcome.about}"]
        state, told_of = outcome.answer
        told = json.dumps(state, sort_keys=True)
        self.notes = [one for one in told_of if one.startswith(NOTE)]
        found = [one for one in told_of if not one.startswith(NOTE)]
        # A step under way may be there or not; the one acknowledged must be.
        allowed = states[acked : acked + 2]
        if not activity.agrees(state, [json.loads(one) for one in allowed]):
            found.append(_difference(allowed, told, states))
        return found


def _difference(allowed: Sequence[str], told: str, states: Sequence[str]) -> str:
    if told in states:
        return f"went back to the state after step {states.index(told)}"
    seen, parts = json.loads(told), list[str]()
    for one in allowed:
        known = json.loads(one)
        parts.append(
            ", ".join(
                f"{name}: {known.get(name)} -> {seen.get(name)}"
                for name in sorted({*known, *seen})
                if known.get(name) != seen.get(name)
            )
        )
    return "neither old nor new: " + " | ".join(parts)
