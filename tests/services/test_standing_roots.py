"""What is shared goes for those whose period is over, and stays for the others."""

from datetime import date, timedelta

import pytest
from sqlalchemy import text

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.destruction import ErasureChoices
from heijastus_desk.domain.retention.standing import LineWish, StandingLine
from heijastus_desk.domain.retention.terms import State
from tests.services.standing_kit import LONG_AGO, empty_row, fill
from tests.storage.vaults import TODAY

DUE = LineWish(states=frozenset({State.DUE}))


@pytest.fixture
def practice(app: Application) -> Application:
    fill(app)
    return app


def add(app: Application, table: str, **values: object) -> tuple[int, str]:
    with app.vault.write() as transaction:
        row = transaction.insert(table, {**empty_row(table), **values})
        return row["id"], row["uid"]


def somebody(app: Application, name: str, ended: date | None) -> int:
    """Her notes go half a year after the end of the contract."""
    with app.vault.read() as connection:
        register = connection.execute(text("SELECT id FROM register")).scalar_one()
    number, _ = add(app, "person", given_name=name, family_name="Jaettu", lang="fi")
    deal, _ = add(app, "contract", chain=name, register_id=register, kind="supervision", ends_on=ended, kept_at="here")
    add(app, "role", person_id=number, contract_id=deal, kind="orderer", register_id=register)
    return number


def group_note(app: Application, *owners: int) -> tuple[str, list[str]]:
    number, uid = add(app, "note", kind="session", written_on=LONG_AGO, kept_at="here")
    return uid, [add(app, "note_owner", note_id=number, person_id=owner)[1] for owner in owners]


def notes(app: Application, uid: str) -> tuple[StandingLine, ...]:
    """The lines of this note that are due."""
    return tuple(line for line in app.standings.lines(DUE) if ("note", uid) in app.standings.items(line))


def test_a_group_note_stays_for_the_one_whose_period_runs(app: Application) -> None:
    over, running = somebody(app, "Ohi", LONG_AGO), somebody(app, "Kesken", None)
    uid, (first, second) = group_note(app, over, running)
    (line,) = notes(app, uid)
    assert line.subject_name == "Jaettu, Ohi"
    roots = app.standings.roots((line,))
    assert ("note_owner", first) in roots
    assert ("note", uid) not in roots
    app.erasure.erase_chosen(roots, ErasureChoices())
    with app.vault.read() as connection:
        left = connection.execute(text("SELECT uid FROM note_owner WHERE uid IN (:a, :b)"), {"a": first, "b": second})
        assert left.scalars().all() == [second]
    assert uid in {one for row in app.standings.lines() for _, one in app.standings.items(row)}
    assert not notes(app, uid)


def test_a_group_note_goes_once_it_may_go_for_all(app: Application) -> None:
    uid, _ = group_note(app, somebody(app, "Yksi", LONG_AGO), somebody(app, "Kaksi", LONG_AGO))
    lines = notes(app, uid)
    assert len(lines) == 2
    one = app.standings.roots(lines[:1])
    assert ("note", uid) not in one
    roots = app.standings.roots(lines)
    assert roots.count(("note", uid)) == 1
    assert not [root for root in roots if root[0] == "note_owner"]
    app.erasure.erase_chosen(roots, ErasureChoices())
    with app.vault.read() as connection:
        assert connection.execute(text("SELECT 1 FROM note WHERE uid = :u"), {"u": uid}).first() is None


def test_what_has_no_ties_waits_for_all_who_were_there(app: Application) -> None:
    people = somebody(app, "Ohi", LONG_AGO), somebody(app, "Kesken", None)
    number, uid = add(app, "session", contract_id=None, held_on=LONG_AGO)
    for person in people:
        add(app, "attendance", session_id=number, person_id=person, present=True)
    mine = [line for line in app.standings.lines() if ("session", uid) in app.standings.items(line)]
    assert len(mine) == 2
    assert ("session", uid) not in app.standings.roots(mine[:1])
    assert ("session", uid) in app.standings.roots(mine)


def test_what_is_about_nobody_or_one_goes_itself(practice: Application) -> None:
    for line in practice.standings.lines():
        if line.subject_uid and line.table in {"note", "session"}:
            continue
        assert set(practice.standings.roots((line,))) == set(practice.standings.items(line))


def test_everything_due_names_each_thing_once(practice: Application) -> None:
    somebody(practice, "Ohi", TODAY - timedelta(days=4000))
    roots = practice.standings.roots(practice.standings.lines(DUE))
    assert len(set(roots)) == len(roots) > 0
