"""What is decided about some items is what the whole overview says of them."""

from collections.abc import Iterator

import pytest

from heijastus_desk.bootstrap import Application, create_demo
from heijastus_desk.services.package_facts import items_of
from heijastus_desk.storage.queries.subject_rows import read_subject
from heijastus_desk.ui.tour.stage import DAY
from tests.storage.vaults import CHEAP


@pytest.fixture(scope="module")
def practice(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    app = create_demo(tmp_path_factory.mktemp("practice") / "vault", DAY, CHEAP, CHEAP)
    yield app
    app.close()


def test_every_item_alone_is_decided_as_among_all(practice: Application) -> None:
    whole = practice.retention.overview()
    assert len(whole.items) > 100
    by_row: dict[tuple[str, str], list[object]] = {}
    for item in whole.items:
        by_row.setdefault((item.table, item.uid), []).append(item)
    for row, items in by_row.items():
        assert list(practice.retention.of_items([row]).items) == items


def test_a_package_lists_the_same_items_either_way(practice: Application) -> None:
    whole = practice.retention.overview()
    for client in practice.clients.list():
        with practice.vault.read() as connection:
            data = read_subject(connection, client.uid)
        if data is None:
            continue
        some = practice.retention.of_items((record.table, record.uid) for record in data.records)
        assert items_of(some, data) == items_of(whole, data)


def test_nothing_asked_nothing_decided(practice: Application) -> None:
    assert practice.retention.of_items(()).items == ()
