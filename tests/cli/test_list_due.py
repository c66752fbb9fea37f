from datetime import date, timedelta
from typing import Any

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.retention.rules import RecordClass, statutory_end
from tests.cli.running import DEMO_DAY, OpenVault

KEYS = [
    "id",
    "record_class",
    "subject_id",
    "rule",
    "scope",
    "anchor",
    "anchor_date",
    "due_on",
    "erasable_from",
    "state",
    "reason",
    "holds",
    "freezes",
    "action",
    "uses",
    "reminder",
    "kept_at",
    "table",
    "uid",
]
STATES = {"held", "not_started", "undated", "due", "upcoming", "running"}
WITHOUT_END = {"held", "not_started", "undated"}
DAY = timedelta(days=1)


def items(vault: OpenVault, *arguments: str, on: date = DEMO_DAY) -> list[dict[str, Any]]:
    answer = vault("list-due", "--json", *arguments, on=on).done().json
    assert list(answer) == ["items"]
    return answer["items"]


def states(vault: OpenVault, on: date) -> dict[str, str]:
    return {item["id"]: item["state"] for item in items(vault, on=on)}


def test_every_item_has_every_key_of_the_contract(vault: OpenVault) -> None:
    found = items(vault)
    assert len(found) > 100
    assert all(list(item) == KEYS for item in found)
    assert len({item["id"] for item in found}) == len(found)
    for item in found:
        RecordClass(item["record_class"])
        assert item["reason"].strip()
        assert isinstance(item["holds"], list)


def test_the_demo_shows_every_state(vault: OpenVault) -> None:
    assert {item["state"] for item in items(vault)} == STATES


def test_dates_and_states_agree(vault: OpenVault) -> None:
    for item in items(vault):
        if item["state"] in WITHOUT_END:
            assert (item["due_on"], item["erasable_from"]) == (None, None)
            continue
        due = date.fromisoformat(item["due_on"])
        assert date.fromisoformat(item["erasable_from"]) == due + DAY
        assert date.fromisoformat(item["anchor_date"]) <= due
        assert (item["state"] == "due") == (due < DEMO_DAY)
        assert (item["state"] == "upcoming") == (DEMO_DAY <= due <= DEMO_DAY + timedelta(days=90))


def test_only_a_held_item_waits_for_its_hold(vault: OpenVault) -> None:
    held = [item for item in items(vault) if item["state"] == "held"]
    assert held
    assert all(item["holds"] and all(isinstance(uid, str) for uid in item["holds"]) for item in held)


def test_an_item_moves_through_its_states_as_the_days_pass(vault: OpenVault) -> None:
    item = next(i for i in items(vault) if i["state"] == "running" and i["record_class"] == "participation")
    due = date.fromisoformat(item["due_on"])
    passing = {
        due - timedelta(days=91): "running",
        due - timedelta(days=90): "upcoming",
        due: "upcoming",
        due + DAY: "due",
    }
    assert {day: states(vault, day)[item["id"]] for day in passing} == passing


def test_a_what_if_day_keeps_every_item_and_writes_nothing(vault: OpenVault) -> None:
    before = (vault.folder / "vault.db").read_bytes()
    now, later = states(vault, DEMO_DAY), states(vault, date(2060, 1, 1))
    assert now.keys() == later.keys()
    # What runs today has run out by then; what has no end today has none then, or a contract has ended since.
    assert {later[uid] for uid, state in now.items() if state in {"due", "upcoming", "running"}} == {"due"}
    assert {uid for uid, state in now.items() if state == "held"} == {
        uid for uid, state in later.items() if state == "held"
    }
    assert (vault.folder / "vault.db").read_bytes() == before


def test_what_is_due_comes_first(vault: OpenVault) -> None:
    order = [item["state"] for item in items(vault)]
    assert order[0] == "due"
    assert order == sorted(order, key=order.index)


@pytest.mark.parametrize(
    ("lang", "told"), [("fi", "Säilytysaika päättyi"), ("sv", "Lagringstiden"), ("en", "The storage period")]
)
def test_reasons_are_told_in_the_language_asked_for(vault: OpenVault, lang: str, told: str) -> None:
    first = items(vault, "--lang", lang)[0]
    assert told.lower() in first["reason"].lower()


def test_the_text_has_one_line_an_item_and_no_names(vault: OpenVault) -> None:
    lines = vault("list-due").done().out.splitlines()
    found = items(vault)
    assert [line.split("\t")[2] for line in lines] == [item["id"] for item in found]
    assert all(len(line.split("\t")) == 5 for line in lines)
    assert "Kuvitteellinen" not in "".join(lines)


def test_the_list_narrows_to_states_and_to_a_register(vault: OpenVault) -> None:
    whole = items(vault)
    both = items(vault, "--state", "held", "--state", "undated")
    assert both == [item for item in whole if item["state"] in {"held", "undated"}]
    lines = vault("list-due", "--state", "held").done().out.splitlines()
    assert len(lines) == sum(item["state"] == "held" for item in whole)
    refused = vault("list-due", "--state", "soon")
    assert (refused.code, refused.out) == (2, "")
    assert "upcoming" in refused.err
    of_one = items(vault, "--register", "asiakasrekisteri")
    assert of_one == [item for item in whole if item in of_one]
    assert 0 < len(of_one) < len(whole)
    assert "nowhere" in vault("list-due", "--register", "nowhere").refused()


def test_every_use_ends_on_its_own_day(vault: OpenVault) -> None:
    whole = items(vault)
    assert any(len(item["uses"]) > 1 for item in whole)
    for item in whole:
        ends = [date.fromisoformat(end) for end in item["uses"].values() if end]
        if item["due_on"]:
            assert all(end <= date.fromisoformat(item["due_on"]) for end in ends)
        assert item["action"] in {"erase", "strip", "review"}
        assert item["kept_at"] in {None, "here", "paper", "elsewhere"}
        assert set(item["freezes"]) <= set(item["holds"])
        assert item["reminder"] is None


def test_statutory_end_is_where_scripts_look_for_it() -> None:
    assert RecordClass("voucher") is RecordClass.VOUCHER
    assert RecordClass("ledger") is RecordClass.LEDGER
    assert statutory_end(RecordClass.VOUCHER, date(2025, 12, 31)) == date(2031, 12, 31)
    assert statutory_end(RecordClass.VOUCHER, date(2026, 1, 31)) == date(2032, 12, 31)
    assert statutory_end(RecordClass.LEDGER, date(2025, 6, 30)) == date(2035, 6, 30)
    assert statutory_end(RecordClass.LEDGER, date(2024, 2, 29)) == date(2034, 2, 28)
    assert statutory_end("voucher", date(2025, 6, 30)) == date(2031, 12, 31)


@pytest.mark.parametrize("other", [RecordClass.NOTES, "nonsense", ""])
def test_the_statute_speaks_of_nothing_else(other: str) -> None:
    with pytest.raises(HeijastusError) as refusal:
        statutory_end(other, date(2025, 12, 31))
    assert refusal.value.code is ErrorCode.CHOICE_UNKNOWN
