"""B1: one bit of any file turned over; found before anything of it is shown."""

from tests.faults.activities.activity import Activity
from tests.faults.activities.at_rest import AtRest
from tests.faults.rows.row import Order
from tests.faults.stage import Stage
from tests.faults.tally import Tally


def bits(stage: Stage, activity: Activity, order: Order) -> Tally:
    """Every kind of file in turn; lost is a bit that nobody noticed."""
    assert isinstance(activity, AtRest)
    tally = order.tally("bits", activity.name)
    desk = stage.fresh(activity)
    targets = activity.targets(desk)
    for number in range(order.rounds):
        if not order.goes_on(tally):
            break
        target = targets[number % len(targets)]
        before = target.path.read_bytes()
        place, bit = order.chance.randrange(len(before)), order.chance.randrange(8)
        spoilt = bytearray(before)
        spoilt[place] ^= 1 << bit
        target.path.write_bytes(spoilt)
        outcome = stage.child(lambda _teller, target=target: target.look())
        found = [] if outcome.refused else [outcome.unclear.strip()[-600:] or "nobody noticed"]
        if target.path.read_bytes() != bytes(spoilt):
            found.append("the spoilt file was written to")
        target.path.write_bytes(before)
        tally.count(found, f"bit {bit} of byte {place} of {target.name}")
        tally.add(target.name)
    return tally
