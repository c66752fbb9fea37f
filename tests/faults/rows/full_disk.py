"""C4: the disk has room for so much and no more."""

from tests.faults.activities.activity import Activity
from tests.faults.rows.row import Order
from tests.faults.stage import Outcome, Stage
from tests.faults.tally import Tally

UNLIMITED = 1 << 40


def full_disk(stage: Stage, activity: Activity, order: Order) -> Tally:
    """Full at any point of the activity: told as a full disk, nothing lost, nothing of 0 bytes or half left behind.

    An activity that must still be possible (an erasure) says so by `needs_no_room`; then it must also be whole.
    """
    tally = order.tally("full_disk", activity.name)
    used = _used(stage, activity)
    tally.figures["bytes"] = used
    for number in range(order.rounds):
        if not order.goes_on(tally):
            break
        room = 0 if number == 0 else order.chance.randint(0, max(used, 1))
        desk = stage.fresh(activity)
        outcome = stage.perform(activity, desk, lambda room=room: stage.recorder.limit(room))
        complaints = _told(outcome)
        if activity.needs_no_room and outcome.acked < len(activity.steps()):
            complaints.append(f"not possible on a full disk: {outcome.refused} at step {outcome.acked + 1}")
        complaints += stage.complaints(activity, desk, outcome.acked)
        stage.keep_if(tally.count(complaints, f"room for {room} of {used} bytes"), desk, tally)
        tally.add("told her", bool(outcome.refused))
    return tally


def _used(stage: Stage, activity: Activity) -> int:
    def measured() -> None:
        stage.recorder.limit(UNLIMITED)

    outcome = stage.perform(activity, stage.fresh(activity), measured)
    return max(UNLIMITED - outcome.room, 1)


def _told(outcome: Outcome) -> list[str]:
    if outcome.unclear:
        return [f"not an error of ours: {outcome.unclear.strip()[-1200:]}"]
    if outcome.died or outcome.hung:
        return ["the process ended or hung"]
    strange = [code for code in outcome.refused if code not in {"disk_full", "folder_not_writable"}]
    return [f"told as {strange} instead of a full disk"] if strange else []
