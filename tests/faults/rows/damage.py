"""B2: files cut short, lengthened, their pages exchanged, old pages put back into a backup."""

from collections.abc import Iterator

from tests.faults.activities.activity import Activity
from tests.faults.activities.at_rest import AtRest, Target
from tests.faults.rows.row import Order
from tests.faults.stage import Stage
from tests.faults.tally import Tally

PAGE = 4096


def damage(stage: Stage, activity: Activity, order: Order) -> Tally:
    """Every damage of every kind of file; lost is one that nobody noticed."""
    assert isinstance(activity, AtRest)
    tally = order.tally("damage", activity.name)
    desk = stage.fresh(activity)
    for target in activity.targets(desk):
        before = target.path.read_bytes()
        for what, spoilt in list(_damages(target, before, order))[: order.rounds]:
            if not order.goes_on(tally):
                return tally
            target.path.write_bytes(spoilt)
            outcome = stage.child(lambda _teller, target=target: target.look())
            found = [] if outcome.refused else [outcome.unclear.strip()[-600:] or "nobody noticed"]
            target.path.write_bytes(before)
            tally.count(found, f"{target.name} {what}")
    return tally


def _damages(target: Target, whole: bytes, order: Order) -> Iterator[tuple[str, bytes]]:
    size = len(whole)
    sizes = {0, 1, size // 2, size - 1, *(order.chance.randrange(1, size) for _ in range(20))}
    sizes |= set(range(PAGE, size, PAGE if size < 16 * PAGE else size // 32))
    for cut in sorted(sizes):
        # Lines of the ledger end with a line end; without the last byte nothing of it is missing.
        if not (target.name == "ledger" and whole[:cut].rstrip() == whole.rstrip()):
            yield f"cut to {cut} bytes", whole[:cut]
    for more in (b"x", bytes(PAGE), whole[:PAGE]):
        yield f"lengthened by {len(more)} bytes", whole + more
    if target.name.endswith(("db", "database")) and size >= 4 * PAGE:
        for _ in range(16):
            one, two = order.chance.sample(range(size // PAGE), 2)
            pages = [whole[at : at + PAGE] for at in range(0, size, PAGE)]
            if pages[one] != pages[two]:
                pages[one], pages[two] = pages[two], pages[one]
                yield f"pages {one} and {two} exchanged", b"".join(pages)
