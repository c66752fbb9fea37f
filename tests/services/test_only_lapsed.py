"""Everything due in one go takes what is due and nothing whose own period still runs."""

from datetime import timedelta

from sqlalchemy import select, text

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.destruction import ErasureChoices
from heijastus_desk.domain.retention.terms import State
from heijastus_desk.storage.tables import METADATA
from tests.services.standing_kit import LONG_AGO
from tests.services.test_standing_roots import add, somebody

LAPSED = ErasureChoices(only_lapsed=True)


def over_but_for_one(app: Application) -> tuple[tuple[tuple[str, str], ...], str]:
    """A person whose card may go, and something of theirs that was collected lately."""
    number = somebody(app, "Ohi", LONG_AGO)
    with app.vault.read() as connection:
        uid = connection.execute(text("SELECT uid FROM person WHERE id = :id"), {"id": number}).scalar_one()
    today = app.clock.today()
    _, told = add(
        app, "disclosure", person_id=number, what="Nimi", to_whom="Keksitty", basis="lupa", disclosed_on=today
    )
    states = {item.table: item.decision.state for item in app.retention.overview().of_subject(uid)}
    assert states["person"] is State.DUE
    assert states["disclosure"] in {State.RUNNING, State.UPCOMING}
    return (("person", uid),), told


def there(app: Application, table: str, uid: str) -> bool:
    with app.vault.read() as connection:
        query = select(METADATA.tables[table].c.id).filter_by(uid=uid)
        return connection.execute(query).first() is not None


def test_what_still_runs_stays_with_its_reason_and_its_day(app: Application) -> None:
    roots, _told = over_but_for_one(app)
    assert app.erasure.preview_of(roots).stays == ()
    (staying,) = app.erasure.preview_of(roots, only_lapsed=True).stays
    assert staying.table == "disclosure"
    assert staying.until is not None
    assert staying.until > app.clock.today()


def test_the_erasure_keeps_it_and_its_own_day_takes_it(app: Application, clock: MovableClock) -> None:
    roots, told = over_but_for_one(app)
    (staying,) = app.erasure.preview_of(roots, only_lapsed=True).stays
    add_note = add(app, "note", kind="session", written_on=LONG_AGO, kept_at="here")
    with app.vault.read() as connection:
        number = connection.execute(text("SELECT id FROM person WHERE uid = :u"), {"u": roots[0][1]}).scalar_one()
    add(app, "note_owner", note_id=add_note[0], person_id=number)
    app.erasure.erase_chosen(roots, LAPSED)
    assert there(app, "disclosure", told)
    assert not there(app, "note", add_note[1])
    assert staying.until is not None
    clock.move_to(staying.until + timedelta(days=1))
    app.erasure.erase_chosen(roots, LAPSED)
    assert not there(app, "disclosure", told)
    assert not there(app, "person", roots[0][1])
