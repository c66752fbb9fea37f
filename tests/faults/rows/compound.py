"""C7: a second fault while the program recovers from the first."""

from tests.faults.activities.activity import Activity, Desk
from tests.faults.disk import Disk, read_log
from tests.faults.recorder import Fault
from tests.faults.rows.row import Order
from tests.faults.stage import Stage
from tests.faults.tally import Tally


def compound(stage: Stage, activity: Activity, order: Order) -> Tally:
    """Killed in the activity, then killed or cut from power while opening again; the next opening must do."""
    tally = order.tally("compound", activity.name)
    calls = stage.perform(activity, stage.fresh(activity)).calls
    for number in range(order.rounds):
        if not order.goes_on(tally):
            break
        desk, first = stage.fresh(activity), order.chance.randint(1, calls)
        outcome = stage.perform(activity, desk, lambda first=first: stage.recorder.fault(Fault.DIE, first))
        # How much there is to recover differs from round to round; most of it happens in the first changes.
        second = 1 + int(order.chance.expovariate(1 / 12))
        what = f"killed at change {first} of {calls}, then {'killed' if number % 2 else 'cut'} at change {second}"
        left = desk
        if number % 2:
            stage.observe(activity, desk, lambda second=second: stage.recorder.fault(Fault.DIE, second))
        else:
            left = _cut(stage, activity, desk, second, order)
        stage.keep_if(tally.count(stage.complaints(activity, left, outcome.acked), what), left, tally)
    return tally


def _cut(stage: Stage, activity: Activity, desk: Desk, second: int, order: Order) -> Desk:
    """What the disk may hold when the power goes at this change of the recovery."""
    log = stage.file("recovery.log")
    log.unlink(missing_ok=True)
    disk = Disk(desk.folder)
    stage.observe(activity, desk, lambda: stage.recorder.record(log))
    for operation in read_log(log)[:second]:
        disk.do(operation)
    image = stage.empty("desk")
    disk.after_cut(order.chance, order.chance.choice((0.0, 0.5, 1.0)), image.folder)
    return image
