"""A step of a migration that loses a row, a tie, a table or a trigger nobody declared is refused."""

from collections.abc import Callable

import pytest
import sqlalchemy as sa
from alembic import op

from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage import health, opening
from heijastus_desk.storage.migrations import runner, steps
from heijastus_desk.storage.migrations.expected import expected_schema
from heijastus_desk.storage.vault_file import open_vault_file
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.paths import VaultPaths
from tests.storage.added_step import AddStep, step
from tests.storage.old_vaults import content, old, old_key, rows_of, schema_number

__all__ = ["old", "old_key", "step"]


def rebuild_person() -> None:
    with op.batch_alter_table("person", recreate="always") as batch:
        batch.add_column(sa.Column("nickname", sa.Text(), nullable=True))


def rebuild_note() -> None:
    with op.batch_alter_table("note", recreate="always") as batch:
        batch.add_column(sa.Column("mood", sa.Text(), nullable=True))


def rebuild_event() -> None:
    with op.batch_alter_table("event", recreate="always") as batch:
        batch.add_column(sa.Column("kind", sa.Text(), nullable=True))


@pytest.mark.parametrize("rebuild", [rebuild_person, rebuild_note, rebuild_event])
def test_a_rebuilt_table_keeps_its_children_and_triggers(
    old: VaultPaths, old_key: DataKey, clock: MovableClock, step: AddStep, rebuild: Callable[[], None]
) -> None:
    open_vault_file(old, old_key, clock).close()
    before = content(old.database, old_key)
    step(rebuild)
    vault = open_vault_file(old, old_key, clock)
    with vault.alone() as raw:
        health.full_check(raw)
        after = rows_of(raw)
        triggers = {name for (name,) in raw.execute("SELECT name FROM sqlite_schema WHERE type='trigger'")}
        strange = raw.execute("SELECT count(*) FROM sqlite_schema WHERE sql LIKE '%_alembic_tmp_%'").fetchone()[0]
    vault.close()
    assert {name: len(rows) for name, rows in after.items()} == {name: len(rows) for name, rows in before.items()}
    assert len(after["note_owner"]) == 14
    assert {f"trigger {name}" for name in triggers} == {
        name for name in expected_schema(runner.NEWEST_SCHEMA - 1) if name.startswith("trigger ")
    }
    assert strange == 0


def test_with_foreign_keys_on_a_rebuild_loses_children_and_is_refused(
    old: VaultPaths, old_key: DataKey, clock: MovableClock, step: AddStep, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The trap the pragma is for; what compares before and after is the second net."""
    open_vault_file(old, old_key, clock).close()
    before = content(old.database, old_key)
    step(rebuild_note)
    monkeypatch.setattr(steps, "PRAGMAS", ("foreign_keys=ON", "legacy_alter_table=ON"))
    with pytest.raises(HeijastusError) as failure:
        open_vault_file(old, old_key, clock)
    assert failure.value.code is ErrorCode.VAULT_NOT_UPDATED
    assert content(old.database, old_key) == before
    # Without either, the ties of every note are gone and nobody says so.
    monkeypatch.setattr(runner, "differs", lambda *_: False)
    open_vault_file(old, old_key, clock).close()
    assert content(old.database, old_key)["note_owner"] == []


def test_without_putting_them_back_the_triggers_are_gone_and_it_is_refused(
    old: VaultPaths, old_key: DataKey, clock: MovableClock, step: AddStep, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_vault_file(old, old_key, clock).close()
    step(rebuild_note)
    monkeypatch.setattr(steps, "put_triggers_back", lambda *_: None)
    with pytest.raises(HeijastusError) as failure:
        open_vault_file(old, old_key, clock)
    assert failure.value.code is ErrorCode.VAULT_NOT_UPDATED
    assert schema_number(old.database, old_key) == runner.NEWEST_SCHEMA - 1


def test_triggers_of_one_step_outlive_the_next(
    old: VaultPaths, old_key: DataKey, clock: MovableClock, step: AddStep
) -> None:
    """The first version has none of them: comparing the ends alone would miss nothing."""
    step(rebuild_note)
    open_vault_file(old, old_key, clock).close()
    raw = opening.connect(old.database, old_key)
    assert raw.execute("SELECT count(*) FROM sqlite_schema WHERE type='trigger'").fetchone()[0] >= 5
    raw.close()


def forget_names() -> None:
    op.execute("UPDATE person SET given_name='' WHERE id % 2")


def drop_a_table() -> None:
    op.drop_table("contact_event")


def drop_a_trigger() -> None:
    op.execute("DROP TRIGGER note_search_added")


def lose_a_row() -> None:
    op.execute("DELETE FROM attachment WHERE id = (SELECT min(id) FROM attachment)")


def break_a_tie() -> None:
    op.execute("UPDATE attendance SET person_id = 9999 WHERE id = (SELECT min(id) FROM attendance)")


LOSSES: list[tuple[Callable[[], None], dict[str, tuple[str, ...]]]] = [
    (forget_names, {"CHANGES": ("person.given_name",)}),
    (drop_a_table, {"REMOVES": ("table contact_event",)}),
    (lose_a_row, {"CHANGES": ("attachment",)}),
]


@pytest.mark.parametrize("upgrade", [forget_names, drop_a_table, lose_a_row, break_a_tie])
def test_a_loss_nobody_declared_is_refused(
    old: VaultPaths, old_key: DataKey, clock: MovableClock, step: AddStep, upgrade: Callable[[], None]
) -> None:
    open_vault_file(old, old_key, clock).close()
    before = content(old.database, old_key)
    step(upgrade)
    with pytest.raises(HeijastusError) as failure:
        open_vault_file(old, old_key, clock)
    assert failure.value.code is ErrorCode.VAULT_NOT_UPDATED
    assert content(old.database, old_key) == before
    assert schema_number(old.database, old_key) == runner.NEWEST_SCHEMA - 1


@pytest.mark.parametrize("declared", [{}, {"REMOVES": ("trigger note_search_added",)}])
def test_a_trigger_goes_only_when_a_step_says_so(
    old: VaultPaths, old_key: DataKey, clock: MovableClock, step: AddStep, declared: dict[str, tuple[str, ...]]
) -> None:
    open_vault_file(old, old_key, clock).close()
    step(drop_a_trigger, **declared)
    open_vault_file(old, old_key, clock).close()
    raw = opening.connect(old.database, old_key)
    kept = raw.execute("SELECT 1 FROM sqlite_schema WHERE name='note_search_added'").fetchone()
    raw.close()
    assert bool(kept) == (not declared)


@pytest.mark.parametrize(("upgrade", "declared"), LOSSES, ids=[loss.__name__ for loss, _ in LOSSES])
def test_what_a_step_declares_is_let_through(
    old: VaultPaths,
    old_key: DataKey,
    clock: MovableClock,
    step: AddStep,
    upgrade: Callable[[], None],
    declared: dict[str, tuple[str, ...]],
) -> None:
    open_vault_file(old, old_key, clock).close()
    step(upgrade, **declared)
    open_vault_file(old, old_key, clock).close()
    assert schema_number(old.database, old_key) == runner.NEWEST_SCHEMA
