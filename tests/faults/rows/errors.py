"""C3: the n-th write, sync, rename or removal fails with EIO or ENOSPC, once or from then on."""

import errno

from tests.faults.activities.activity import Activity
from tests.faults.recorder import Fault
from tests.faults.rows.row import Order
from tests.faults.stage import Outcome, Stage
from tests.faults.tally import Tally


def errors(stage: Stage, activity: Activity, order: Order) -> Tally:
    """Every n where the rounds suffice. After a single fault she tries again at once; then everything must be there."""
    tally = order.tally("errors", activity.name)
    calls = stage.perform(activity, stage.fresh(activity)).calls
    tally.figures["points"] = calls
    for number, point in enumerate(order.spread(calls)):
        if not order.goes_on(tally):
            break
        error = order.chance.choice((errno.EIO, errno.ENOSPC))
        lasting = number % 2 == 1
        desk = stage.fresh(activity)
        outcome = stage.perform(
            activity,
            desk,
            lambda point=point, error=error, lasting=lasting: stage.recorder.fault(
                Fault.FAIL, point, error, from_then_on=lasting
            ),
        )
        complaints = _told(outcome, activity, lasting=lasting)
        complaints += stage.complaints(activity, desk, outcome.acked)
        what = f"{errno.errorcode[error]} at change {point} of {calls}{' and all later ones' if lasting else ''}"
        stage.keep_if(tally.count(complaints, what), desk, tally)
        tally.add("told her", bool(outcome.refused))
    return tally


def _told(outcome: Outcome, activity: Activity, *, lasting: bool) -> list[str]:
    """What is wrong with how the failure was told."""
    if outcome.unclear:
        return [f"not an error of ours: {outcome.unclear.strip()[-1200:]}"]
    if outcome.died or outcome.hung:
        return ["the process ended or hung"]
    if not lasting and outcome.acked < len(activity.steps()):
        return [f"a second try failed too, at step {outcome.acked + 1}: {outcome.refused}"]
    return []
