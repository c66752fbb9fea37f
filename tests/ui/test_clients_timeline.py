"""The timeline leaves nothing out: whatever the map says is held on a person and has a day stands on it."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Date, update

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.privacy.classification import RouteKind
from heijastus_desk.privacy.export_plan import PERSON_ROUTES
from heijastus_desk.storage.planting import plant_in, reachable, tie
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.ui.pages.clients import timeline as timeline_module
from heijastus_desk.ui.pages.clients.loading import LoadedClient, load_client
from heijastus_desk.ui.pages.clients.timeline import timeline
from tests.ui.clients_practice import TODAY, create_practice

CALLED = {
    "contact_event": "contact",
    "accounting_reference": "invoice",
    "attachment": "file",
    "gathered_package": "package",
    "notice_delivery": "delivery",
    "person": "relationship",
}
"""What rows are called on the card, where it is not by their table."""

ELSEWHERE = {
    "contact_point": "the card itself, with the day it was obtained",
    "hold": "the tab of data and rights, and the page of storage periods",
    "freeze": "over the card while it is open, and the panel of restrictions on the page of storage periods",
    "reminder": "the page of storage periods: when she looks at an item again",
    **dict.fromkeys(
        (
            "request_right",
            "request_step",
            "request_identity",
            "request_place",
            "request_decision",
            "request_task",
            "request_letter",
            "handed_over",
        ),
        "the case on the page of requests, which has a row",
    ),
    "breach_person": "the breach register, on the page of requests",
}


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Application]:
    practice = create_practice(tmp_path_factory.mktemp("timeline") / "vault")
    yield practice.app
    practice.app.close()


def told() -> set[str]:
    """Tables with a row of a person's own and a day in it."""
    own = [entry.name for entry in reachable() if entry.routes_of(*PERSON_ROUTES) and not _only_named(entry.name)]
    return {name for name in own if any(isinstance(column.type, Date) for column in METADATA.tables[name].columns)}


def _only_named(name: str) -> bool:
    (entry,) = [one for one in reachable() if one.name == name]
    return not entry.routes_of(RouteKind.SUBJECT, RouteKind.OWNER, RouteKind.OWNERS)


@pytest.fixture(scope="module")
def client(app: Application) -> LoadedClient:
    """Somebody with a row in every table there is."""
    planted = plant_in(app.vault)
    with app.vault.write() as transaction:
        connection = transaction.connection
        # A planted value is no language and no time of day; and the planted role is one under a contract.
        connection.execute(update(METADATA.tables["notice_version"]).values(lang=Lang.FI.value))
        for name in ("session", "appointment"):
            connection.execute(update(METADATA.tables[name]).values(starts_at=""))
        tie(connection, "role", person_id=planted.ids["person"], kind=RoleKind.PROSPECT.value, started_on=TODAY)
    return load_client(app, planted.uid)


def missing(client: LoadedClient) -> set[str]:
    wanted = {CALLED.get(name, name) for name in {"contract", "session", *told()} - ELSEWHERE.keys()}
    assert len(wanted) > 12
    return wanted - {entry.table for entry in timeline(client, Lang.FI)}


def test_every_table_with_a_day_is_on_it(client: LoadedClient) -> None:
    assert missing(client) == set()


@pytest.mark.parametrize("part", ["tie_rows", "consent_rows", "delivery_rows", "dated_papers", "dated_appointments"])
def test_without_a_part_it_is_missed(client: LoadedClient, monkeypatch: pytest.MonkeyPatch, part: str) -> None:
    monkeypatch.setattr(timeline_module, part, lambda *_: ())
    assert missing(client)


def test_what_stands_elsewhere_is_a_table_of_a_persons_own() -> None:
    assert ELSEWHERE.keys() <= {entry.name for entry in reachable()}
