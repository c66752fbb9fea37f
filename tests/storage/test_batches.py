"""Thousands of rows added at once: taken back as one step, put back as they were, nothing newer lost."""

from collections.abc import Sequence
from typing import Any

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage import batches
from heijastus_desk.storage.unit_of_work import AnyStep
from heijastus_desk.storage.vault_file import VaultFile
from tests.storage.vaults import TODAY

COUNT = 3 * batches.LEAST


def persons(count: int = COUNT) -> list[dict[str, Any]]:
    plain = {"client_code": "", "lang": "fi", "position": "", "unit": "", "experience": "", "archived": False}
    return [
        {
            **plain,
            "given_name": f"Etu{n}",
            "family_name": "Suku",
            "relationship_started": TODAY,
            "sort_key": f"suku {n}",
            "search_key": f"etu{n}",
        }
        for n in range(count)
    ]


def added(vault: VaultFile, table: str, rows: Sequence[dict[str, Any]]) -> tuple[tuple[int, ...], list[AnyStep]]:
    with vault.write() as transaction:
        keys = transaction.insert_many(table, rows)
        return keys, transaction.steps


def undone(vault: VaultFile, steps: Sequence[AnyStep]) -> list[AnyStep]:
    with vault.write() as transaction:
        transaction.undo(steps)
        return transaction.steps


def content(vault: VaultFile, table: str) -> list[Any]:
    with vault.read() as connection:
        return [tuple(row) for row in connection.exec_driver_sql(f"SELECT * FROM {table} ORDER BY id")]  # noqa: S608


def points(keys: Sequence[int]) -> list[dict[str, Any]]:
    return [{"person_id": key, "kind": "phone", "value": f"040 {key}"} for key in keys]


def test_many_rows_are_one_step_with_random_ids(vault: VaultFile) -> None:
    keys, steps = added(vault, "person", persons())
    assert len(steps) == 1
    assert isinstance(steps[0], batches.Added)
    rows = content(vault, "person")
    assert [row[0] for row in rows] == list(keys)
    uids = {row[1] for row in rows}
    assert len(uids) == COUNT
    assert all(uid[14] == "4" and uid[19] in "89ab" and len(uid) == 36 for uid in uids)


def test_they_read_as_rows_added_one_by_one(vault: VaultFile) -> None:
    (single,), _ = added(vault, "person", persons(1))
    keys, _ = added(vault, "person", persons())
    with vault.write() as transaction:
        one, other = (transaction.rows("person", id=key)[0] for key in (single, keys[0]))
    for name in ("id", "uid"):
        del one[name], other[name]
    assert one == other
    assert one["relationship_started"] == TODAY
    assert one["archived"] is False


def test_undo_and_redo_bring_back_the_same(vault: VaultFile) -> None:
    before = content(vault, "person")
    with vault.write() as transaction:
        keys = transaction.insert_many("person", persons())
        transaction.insert_many("contact_point", points(keys))
        steps = transaction.steps
    after = content(vault, "person"), content(vault, "contact_point")
    redo = undone(vault, steps)
    assert content(vault, "person") == before
    assert content(vault, "contact_point") == []
    again = undone(vault, redo)
    assert (content(vault, "person"), content(vault, "contact_point")) == after
    undone(vault, again)
    assert content(vault, "person") == before


def test_an_edit_since_then_is_not_lost(vault: VaultFile) -> None:
    keys, steps = added(vault, "person", persons())
    with vault.write() as transaction:
        uid = transaction.rows("person", id=keys[7])[0]["uid"]
        transaction.update("person", uid, {"unit": "uusi"})
        edit = list(transaction.steps)
    with pytest.raises(HeijastusError) as failure:
        undone(vault, steps)
    assert failure.value.code is ErrorCode.RECORD_CHANGED_ELSEWHERE
    assert len(content(vault, "person")) == COUNT
    # Taken back itself, it is no longer in the way.
    undone(vault, edit)
    undone(vault, steps)
    assert content(vault, "person") == []


def test_what_hangs_on_a_row_since_then_is_not_lost(vault: VaultFile) -> None:
    keys, steps = added(vault, "person", persons())
    added(vault, "contact_point", points(keys[:1]))
    with pytest.raises(HeijastusError):
        undone(vault, steps)
    assert len(content(vault, "person")) == COUNT


def test_a_row_erased_since_then_is_noticed(vault: VaultFile) -> None:
    keys, steps = added(vault, "person", persons())
    with vault.write() as transaction:
        transaction.delete("person", transaction.rows("person", id=keys[3])[0]["uid"])
    with pytest.raises(HeijastusError):
        undone(vault, steps)


def test_rows_that_name_other_columns_lose_nothing(vault: VaultFile) -> None:
    rows = persons()
    rows[1] = dict(reversed(list(rows[1].items())))
    rows[2]["birth_year"] = 1970
    keys, _ = added(vault, "person", rows)
    with vault.write() as transaction:
        plain, turned, longer = (transaction.rows("person", id=key)[0] for key in keys[:3])
    assert (plain["given_name"], plain["birth_year"]) == ("Etu0", None)
    assert (turned["given_name"], turned["sort_key"]) == ("Etu1", "suku 1")
    assert longer["birth_year"] == 1970


def test_rows_with_ids_of_their_own_keep_them(vault: VaultFile) -> None:
    rows = [{**row, "uid": f"oma-{n}"} for n, row in enumerate(persons())]
    added(vault, "person", rows)
    assert {row[1] for row in content(vault, "person")} == {row["uid"] for row in rows}


def test_few_rows_keep_an_image_each(vault: VaultFile) -> None:
    _, steps = added(vault, "person", persons(3))
    assert [step.uid != "" for step in steps] == [True] * 3
    undone(vault, steps)
    assert content(vault, "person") == []
