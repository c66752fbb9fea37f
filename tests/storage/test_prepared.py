"""Prepared statements answer as SQLAlchemy does, and a card is read by the same few of them however much is on it."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from sqlalchemy import Connection, bindparam, event, func, select

from heijastus_desk.bootstrap import Application, create_demo
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, PartyRef, SessionEntry
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import OrganisationCard, PersonCard
from heijastus_desk.storage.queries import prepared
from heijastus_desk.storage.queries.prepared import KEY, Prepared
from heijastus_desk.storage.tables.parties import person
from heijastus_desk.storage.tables.registers import register
from heijastus_desk.storage.vault_file import VaultFile
from tests.storage.vaults import CHEAP, TODAY


@pytest.fixture(scope="module")
def demo(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    app = create_demo(tmp_path_factory.mktemp("demo") / "vault", TODAY, CHEAP, CHEAP)
    yield app
    app.close()


def compared(app: Application, monkeypatch: pytest.MonkeyPatch) -> int:
    """Read every card, each prepared statement beside SQLAlchemy; how many rows there were to compare."""
    rows, seen = Prepared.rows, 0

    def beside(self: Prepared, connection: Connection, **values: Any) -> list[Any]:
        nonlocal seen
        ours, theirs = rows(self, connection, **values), connection.execute(self.query, values)
        names = tuple(theirs.keys())
        found = theirs.all()
        assert [tuple(row) for row in ours] == [tuple(row) for row in found]
        assert [[type(cell) for cell in row] for row in ours] == [[type(cell) for cell in row] for row in found]
        assert all(row._fields == names for row in ours)
        seen += len(ours)
        return ours

    with monkeypatch.context() as patch:
        patch.setattr(Prepared, "rows", beside)
        for row in app.clients.list():
            app.clients.card(row.uid)
        for case in app.requests.cases():
            app.requests.steps(case.uid)
            app.requests.for_person(case.person)
    return seen


def test_every_statement_of_a_card_answers_as_sqlalchemy_does(
    demo: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert compared(demo, monkeypatch) > 500


def test_the_comparison_sees_cells_left_as_the_driver_gives_them(
    demo: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(prepared._Plan, "named", lambda self, rows: [self.make(row) for row in rows])
    with pytest.raises(AssertionError):
        compared(demo, monkeypatch)


def test_values_are_bound_as_their_columns_are_declared(demo: Application) -> None:
    started = person.c.relationship_started
    one = Prepared(
        select(person.c.uid, started)
        .where(started >= bindparam("day", None), person.c.lang.in_(("fi", "sv")), person.c.archived.is_(KEY))
        .order_by(person.c.id)
    )
    with demo.vault.read() as connection:
        days = list(connection.execute(select(started).where(started.is_not(None)).order_by(started)).scalars())
        found = one.rows(connection, day=days[1], key=False)
        first = one.first(connection, day=days[1], key=False)
        assert one.first(connection, day=date(2100, 1, 1), key=False) is None
    assert found
    assert first == found[0]
    assert all(row.relationship_started >= days[1] for row in found)


@pytest.mark.parametrize("values", [{}, {"kye": 1}, {"key": 1, "more": 2}])
def test_a_value_missing_or_too_many_is_a_mistake(vault: VaultFile, values: dict[str, int]) -> None:
    with vault.read() as connection, pytest.raises(TypeError):
        Prepared(select(person.c.uid).where(person.c.id == KEY)).rows(connection, **values)


def test_it_reads_in_the_transaction_it_is_given(app: Application) -> None:
    count = Prepared(select(func.count().label("persons")).select_from(person))
    with app.vault.read() as reading:
        assert count.rows(reading)[0].persons == 0
        app.clients.save_person(PersonCard(given_name="Vasta", family_name="Tullut"))
        assert count.rows(reading)[0].persons == 0
    with app.vault.read() as reading:
        assert count.rows(reading)[0].persons == 1


def test_a_failure_of_the_driver_is_worded(vault: VaultFile, monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(*_call: object) -> list[tuple[Any, ...]]:
        raise driver.DatabaseError("database disk image is malformed")

    monkeypatch.setattr(prepared, "ask", broken)
    with pytest.raises(HeijastusError) as caught, vault.read() as connection:
        Prepared(select(register.c.uid)).rows(connection)
    assert caught.value.code is ErrorCode.VAULT_DAMAGED


def test_a_statement_is_built_once_for_the_same_arguments_and_not_before() -> None:
    built: list[str] = []

    @prepared.prepared
    def by(column: str) -> Any:
        built.append(column)
        return select(person.c[column])

    assert built == []
    assert by("uid") is by("uid")
    by("lang")
    assert built == ["uid", "lang"]


# ------------------------------------------------------------------------------------------- a card is read by few


def statements(app: Application, work: Callable[[], object], monkeypatch: pytest.MonkeyPatch) -> tuple[int, list[str]]:
    """How many prepared statements a piece of work ran, and what it asked through SQLAlchemy."""
    ask, count = prepared.ask, 0
    slow: list[str] = []

    def counted(*call: Any) -> list[tuple[Any, ...]]:
        nonlocal count
        count += 1
        return ask(*call)

    def noted(_connection: Any, _cursor: Any, statement: str, *_rest: Any) -> None:
        if statement != "BEGIN":
            slow.append(statement)

    with app.vault.read() as connection:
        engine = connection.engine
    event.listen(engine, "before_cursor_execute", noted)
    with monkeypatch.context() as patch:
        patch.setattr(prepared, "ask", counted)
        work()
    event.remove(engine, "before_cursor_execute", noted)
    return count, slow


def busy(app: Application, contracts: int) -> tuple[str, str]:
    """A person and their firm with as many contracts, and a session and a note of each."""
    firm = app.clients.save_organisation(OrganisationCard(name="Vireä Kuvitelma Oy")).uid
    who = app.clients.save_person(PersonCard(given_name="Into", family_name="Keksitty", employer=firm)).uid
    for number in range(contracts):
        terms = ContractTerms(
            kind=ContractKind.SUPERVISION,
            title=f"Työnohjaus {number}",
            register=app.registers.list()[0].uid,
            orderer=PartyRef(organisation=firm),
            payer=PartyRef(organisation=firm),
            participants=(who,),
        )
        contract = app.contracts.save(terms).uid
        session = app.sessions.save(SessionEntry(held_on=TODAY, contract=contract, attendees=(who,))).uid
        app.notes.save(NoteEntry(written_on=TODAY, body="Sovittu.", owners=(who,), session=session))
    return who, firm


def test_a_card_takes_no_more_statements_for_many_contracts_than_for_one(
    app: Application, monkeypatch: pytest.MonkeyPatch
) -> None:
    few, many = busy(app, 1), busy(app, 4)
    for one, more in zip(few, many, strict=True):
        assert len(app.clients.card(more).contracts) == 4
        counts = [statements(app, lambda uid=uid: app.clients.card(uid), monkeypatch) for uid in (one, more)]
        assert counts[0] == counts[1]
        assert counts[0][0] <= 27
        assert counts[0][1] == [], "asked through SQLAlchemy, at ten times the price"


def test_that_count_sees_contracts_read_one_by_one(app: Application, monkeypatch: pytest.MonkeyPatch) -> None:
    def one_by_one(uid: str) -> Callable[[], object]:
        return lambda: [app.contracts.get(line.uid) for line in app.clients.card(uid).contracts]

    few, many = busy(app, 1)[0], busy(app, 4)[0]
    assert statements(app, one_by_one(few), monkeypatch) != statements(app, one_by_one(many), monkeypatch)


def test_the_terms_on_a_card_are_those_of_each_contract(demo: Application) -> None:
    seen = 0
    for row in demo.clients.list():
        card = demo.clients.card(row.uid)
        assert card.terms == {line.uid: demo.contracts.get(line.uid).terms for line in card.contracts}
        seen += len(card.terms)
    assert seen > 5
