"""`requests`: open cases by the day that binds, as text and JSON, and never a name."""

from datetime import date

import pytest

from heijastus_desk.bootstrap import open_application
from heijastus_desk.domain.clock import FixedClock
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.rights.values import CaseOutcome
from heijastus_desk.services.demo.filling import PASSPHRASE
from heijastus_desk.system import keys
from heijastus_desk.system.paths import VaultPaths
from tests.cli.running import DEMO_DAY, OpenVault
from tests.services.request_kit import a_person, asking

RECEIVED = date(2026, 5, 19)
"""A month later is midsummer eve, a Friday: the answer is due on Monday."""


@pytest.fixture
def asked(vault: OpenVault) -> OpenVault:
    """A demo vault with two cases more: one open, one closed."""
    key = keys.open_with_passphrase(VaultPaths(vault.folder).key, PASSPHRASE)
    app = open_application(vault.folder, key, FixedClock.on(DEMO_DAY))
    person = a_person(app, name="Merkitty")
    app.requests.open(asking(person, Right.ERASURE, Right.ACCESS, received_on=RECEIVED))
    app.requests.close(app.requests.open(asking(person, received_on=RECEIVED)).uid, CaseOutcome.WITHDRAWN)
    app.close()
    return vault


def numbered(vault: OpenVault) -> int:
    """The number of the open case, the last but one."""
    everything = vault("requests", "--all", "--json").done().json["requests"]
    return max(one["number"] for one in everything) - 1


def test_the_open_ones_with_every_date(asked: OpenVault) -> None:
    answer = asked("requests", "--json").done().json
    assert answer["today"] == "2026-06-08"
    listed = [one["due"] for one in answer["requests"]]
    assert listed == sorted(listed)
    assert all(one["closed_on"] is None for one in answer["requests"])
    (mine,) = [one for one in answer["requests"] if one["number"] == numbered(asked)]
    assert (mine["received_on"], mine["deadline"], mine["due"]) == ("2026-05-19", "2026-06-22", "2026-06-22")
    assert (mine["extended_deadline"], mine["paused_due"]) == (None, None)
    assert (mine["internal_target"], mine["extension_notice_by"]) == ("2026-06-09", "2026-06-19")
    assert (mine["days_left"], mine["urgency"]) == (14, "in_time")
    assert "identity" in mine["next"]
    assert "erase" not in mine["next"]


def test_the_closed_ones_on_demand(asked: OpenVault) -> None:
    open_ones = {one["number"] for one in asked("requests", "--json").done().json["requests"]}
    everything = asked("requests", "--all", "--json").done().json["requests"]
    closed = [one for one in everything if one["closed_on"]]
    assert open_ones | {one["number"] for one in closed} == {one["number"] for one in everything}
    assert "withdrawn" in {one["outcome"] for one in closed}
    assert all(one["days_left"] is None for one in closed)
    assert [bool(one["closed_on"]) for one in everything] == sorted(bool(one["closed_on"]) for one in everything)


def test_as_text_by_number_and_without_a_name(asked: OpenVault) -> None:
    answer = asked("requests", "--all", "--lang", "fi").done()
    (mine,) = [line for line in answer.out.splitlines() if line.startswith(f"{numbered(asked)}\t")]
    assert mine.split("\t")[1:3] == ["2026-06-22", "14"]
    assert len(mine.split("\t")) == 5
    for words in (answer.out, asked("requests", "--all", "--json").done().out):
        assert "Merkitty" not in words
        assert "Pyytäjä" not in words


def test_another_day_counts_from_there(asked: OpenVault) -> None:
    answer = asked("requests", "--json", on=date(2026, 6, 23)).done().json
    (mine,) = [one for one in answer["requests"] if one["number"] == numbered(asked)]
    assert (mine["days_left"], mine["urgency"]) == (-1, "overdue")
