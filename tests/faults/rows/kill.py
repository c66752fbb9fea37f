"""C1: kill -9 in the middle of an activity, from outside at any time and from inside at any change on the disk."""

from tests.faults.activities.activity import Activity
from tests.faults.recorder import Fault
from tests.faults.rows.row import Order
from tests.faults.stage import Stage
from tests.faults.tally import Tally


def kill(stage: Stage, activity: Activity, order: Order) -> Tally:
    """Half of the rounds end at a chosen change, which repeats; half at a moment, as a real kill does."""
    tally = order.tally("kill", activity.name)
    whole = stage.perform(activity, stage.fresh(activity))
    calls, seconds = whole.calls, whole.seconds
    points = order.spread(calls) if calls else []
    tally.figures["points"] = calls
    for number in range(order.rounds):
        if not order.goes_on(tally):
            break
        desk = stage.fresh(activity)
        if points and number % 2 == 0:
            point = points[number // 2 % len(points)]
            outcome = stage.perform(activity, desk, lambda point=point: stage.recorder.fault(Fault.DIE, point))
            what = f"killed at change {point} of {calls}"
        else:
            moment = order.chance.uniform(0.0, seconds)
            outcome = stage.perform(activity, desk, kill_after=moment)
            what = f"killed after {moment * 1000:.1f} ms of {seconds * 1000:.0f}"
        tally.add("acknowledged", outcome.acked)
        complaints = [outcome.unclear] if outcome.unclear else []
        complaints += stage.complaints(activity, desk, outcome.acked)
        # A killed process tears nothing: every doubt about the log would be a false one.
        complaints += [note for note in stage.notes if "log" in note]
        stage.keep_if(tally.count(complaints, what), desk, tally)
        tally.most("slowest opening s", stage.last_opening)
    return tally
