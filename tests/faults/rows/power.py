"""C2: a power cut at any moment of an activity, simulated on the writes and syncs the real driver made."""

from tests.faults.activities.activity import Activity, Desk
from tests.faults.disk import Disk, Operation, cut_points, read_log
from tests.faults.rows.row import Order
from tests.faults.stage import Stage
from tests.faults.tally import Tally

CUTS_PER_RECORDING = 250


def power(stage: Stage, activity: Activity, order: Order) -> Tally:
    """Record the activity, then look at many disks it might have left; a new recording every few hundred cuts."""
    tally = order.tally("power", activity.name)
    while tally.tried < order.rounds and order.goes_on(tally):
        _one_recording(stage, activity, order, tally)
    return tally


def _one_recording(stage: Stage, activity: Activity, order: Order, tally: Tally) -> None:
    desk, log = stage.fresh(activity), stage.file("changes.log")
    log.unlink(missing_ok=True)
    disk, base = Disk(desk.folder), Disk(desk.folder)
    outcome = stage.perform(activity, desk, lambda: stage.recorder.record(log))
    if outcome.unclear or outcome.refused or outcome.died:
        raise RuntimeError(f"{activity.name} fails without any fault: {outcome}")
    operations = read_log(log)
    _require_complete(operations, base, desk)
    tally.most("changes", len(operations))
    count = min(CUTS_PER_RECORDING, order.rounds - tally.tried)
    at = 0
    # In order of time, but begun anywhere: a short run must not look at the beginning alone.
    for point in cut_points(operations, order.chance, count):
        for operation in operations[at:point]:
            disk.do(operation)
        at = point
        if not order.goes_on(tally):
            return
        keep = order.chance.choice((0.0, 0.3, 0.6, 0.9, 1.0))
        image = stage.empty("desk")
        disk.after_cut(order.chance, keep, image.folder)
        lost = tally.count(
            stage.complaints(activity, image, disk.marks), f"cut after change {point} of {len(operations)}, kept {keep}"
        )
        stage.keep_if(lost, image, tally)
        tally.most("slowest opening s", stage.last_opening)
        tally.add("logs doubted", len(stage.notes))


def _require_complete(operations: list[Operation], disk: Disk, desk: Desk) -> None:
    """A change the recorder missed would make every image wrong: replayed to the end it must give what is there."""
    for operation in operations:
        disk.do(operation)
    there = {
        str(path.relative_to(desk.folder)): path.read_bytes()
        for path in desk.folder.rglob("*")
        if path.is_file() and not path.name.endswith("-shm")
    }
    replayed = disk.contents()
    if strange := {name for name in {*there, *replayed} if there.get(name) != replayed.get(name)}:
        raise RuntimeError(f"the recorder missed changes of {sorted(strange)}")
