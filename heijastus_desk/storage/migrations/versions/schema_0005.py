"""Schema 0005: what freezes and puts off, how rules changed, what was destroyed, the parking place, guided rounds."""

from collections.abc import Iterator, Mapping
from typing import Any, Final

import sqlalchemy as sa
from alembic import op

revision = "0005"

_ALL: Final = ("all", "''")
_PERSON: Final = ("person", "person_id")
_ORGANISATION: Final = ("organisation", "organisation_id")
_ITEM: Final = ("item", "id")
_ORDERER: Final = ("orderer", "contract_id")

MARKS: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "register": (_ALL,),
    "controller": (_ALL,),
    "purge_round": (_ALL,),
    "person": (("person", "id"),),
    "organisation": (("organisation", "id"),),
    "guardianship": (_PERSON, ("person", "guardian_id")),
    "contract": (("chain", "chain"),),
    "role": (_PERSON, _ORGANISATION, ("contract", "contract_id")),
    "session": (("contract", "contract_id"), ("session", "id")),
    "attendance": (_PERSON, ("item:session", "session_id")),
    "contact_event": (_ITEM, _PERSON, _ORGANISATION),
    "hold": (_PERSON, ("held", "item_uid")),
    "freeze": (_PERSON, ("frozen", "organisation_id")),
    "accounting_reference": (
        _ITEM,
        ("person", "payer_person_id"),
        ("organisation", "payer_organisation_id"),
        ("contract", "contract_id"),
    ),
    "note": (_ITEM, _ORDERER, ("met", "session_id")),
    "note_owner": (_PERSON, ("item:note", "note_id")),
    "assessment": (_ITEM, _PERSON, _ORDERER),
    "consent": (_ITEM, _PERSON, ("consent", "id")),
    "permission": (_ITEM, _PERSON, _ORDERER),
    "marketing_permission": (_ITEM, _PERSON, _ORGANISATION, _ORDERER),
    "marketing_send": (_ITEM, _PERSON, _ORGANISATION),
    "disclosure": (_ITEM, _PERSON, _ORDERER),
    "event_participation": (_ITEM, _PERSON),
    "gathered_package": (_ITEM, _PERSON),
    "notice_delivery": (_ITEM, _PERSON, _ORDERER),
    "paper_record": (_ITEM, _PERSON, _ORGANISATION, _ORDERER),
}
"""Triggers of whatever retention reads mark, in the writer's own transaction, what is to be made anew.

By table the kind of mark and the column it names; "item" marks the row itself.
"""

_EVENTS: Final = {"added": ("INSERT", ("NEW",)), "changed": ("UPDATE", ("NEW", "OLD")), "removed": ("DELETE", ("OLD",))}


def upgrade() -> None:
    """Create the tables."""
    record_table(
        "freeze",
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("cause", sa.String(length=20), nullable=False),
        sa.Column("ground", sa.String(length=20), nullable=True),
        sa.Column("record_classes", sa.JSON(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("review_on", sa.Date(), nullable=True),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.CheckConstraint("(person_id IS NULL) <> (organisation_id IS NULL)", name=op.f("ck_freeze_one_party")),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_freeze_organisation_id_organisation"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_freeze_person_id_person"), ondelete="CASCADE"
        ),
    )
    op.create_index(op.f("ix_freeze_organisation_id"), "freeze", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_freeze_person_id"), "freeze", ["person_id"], unique=False)
    record_table(
        "reminder",
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("item_table", sa.String(length=40), nullable=False),
        sa.Column("item_uid", sa.String(length=36), nullable=False),
        sa.Column("times", sa.Integer(), nullable=False),
        sa.Column("put_off_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_reminder_person_id_person"), ondelete="CASCADE"
        ),
    )
    op.create_index(op.f("ix_reminder_item_uid"), "reminder", ["item_uid"], unique=False)
    op.create_index(op.f("ix_reminder_person_id"), "reminder", ["person_id"], unique=False)
    record_table(
        "rule_change",
        sa.Column("register_id", sa.Integer(), nullable=False),
        sa.Column("changed_on", sa.Date(), nullable=False),
        sa.Column("before", sa.JSON(), nullable=False),
        sa.Column("after", sa.JSON(), nullable=False),
        sa.Column("why", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["register_id"], ["register.id"], name=op.f("fk_rule_change_register_id_register"), ondelete="CASCADE"
        ),
    )
    op.create_index(op.f("ix_rule_change_register_id"), "rule_change", ["register_id"], unique=False)
    record_table(
        "purge_round",
        sa.Column("register_id", sa.Integer(), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("looked_at", sa.Integer(), nullable=False),
        sa.Column("erased", sa.Integer(), nullable=False),
        sa.Column("criterion", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["register_id"], ["register.id"], name=op.f("fk_purge_round_register_id_register"), ondelete="CASCADE"
        ),
    )
    op.create_index(op.f("ix_purge_round_register_id"), "purge_round", ["register_id"], unique=False)
    record_table(
        "destruction",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("entry", sa.String(length=36), nullable=False),
        sa.Column("ground", sa.String(length=20), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("counts", sa.JSON(), nullable=False),
        sa.Column("kept", sa.JSON(), nullable=False),
        sa.Column("undecided", sa.Integer(), nullable=False),
        sa.UniqueConstraint("entry", name=op.f("uq_destruction_entry")),
        sa.UniqueConstraint("number", name=op.f("uq_destruction_number")),
    )
    record_table(
        "shred_item",
        sa.Column("destruction_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=True),
        sa.Column("record_class", sa.String(length=20), nullable=False),
        sa.Column("dated_on", sa.Date(), nullable=True),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("destroyed_on", sa.Date(), nullable=True),
        sa.Column("manner", sa.String(length=20), nullable=True),
        sa.ForeignKeyConstraint(
            ["destruction_id"],
            ["destruction.id"],
            name=op.f("fk_shred_item_destruction_id_destruction"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_shred_item_destruction_id"), "shred_item", ["destruction_id"], unique=False)
    record_table(
        "kept_mention",
        sa.Column("destruction_id", sa.Integer(), nullable=False),
        sa.Column("item_table", sa.String(length=40), nullable=True),
        sa.Column("item_uid", sa.String(length=36), nullable=False),
        sa.Column("because", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(
            ["destruction_id"],
            ["destruction.id"],
            name=op.f("fk_kept_mention_destruction_id_destruction"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_kept_mention_destruction_id"), "kept_mention", ["destruction_id"], unique=False)
    op.create_index(op.f("ix_kept_mention_item_uid"), "kept_mention", ["item_uid"], unique=False)
    record_table(
        "mention_return",
        sa.Column("destruction_id", sa.Integer(), nullable=False),
        sa.Column("item_table", sa.String(length=40), nullable=False),
        sa.Column("item_uid", sa.String(length=36), nullable=False),
        sa.Column("item_column", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["destruction_id"],
            ["destruction.id"],
            name=op.f("fk_mention_return_destruction_id_destruction"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_mention_return_destruction_id"), "mention_return", ["destruction_id"], unique=False)
    op.create_index(op.f("ix_mention_return_item_uid"), "mention_return", ["item_uid"], unique=False)
    record_table(
        "parked",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("ground", sa.String(length=20), nullable=False),
        sa.Column("parked_on", sa.Date(), nullable=False),
        sa.Column("until", sa.Date(), nullable=False),
        sa.Column("roots", sa.JSON(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.UniqueConstraint("number", name=op.f("uq_parked_number")),
    )
    record_table(
        "guided_round",
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("opened_on", sa.Date(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("keeper", sa.Text(), nullable=False),
        sa.Column("business", sa.Text(), nullable=False),
        sa.Column("minute", sa.JSON(), nullable=True),
    )
    record_table(
        "round_step",
        sa.Column("round_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=30), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("figures", sa.JSON(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["round_id"], ["guided_round.id"], name=op.f("fk_round_step_round_id_guided_round"), ondelete="CASCADE"
        ),
    )
    op.create_index(op.f("ix_round_step_round_id"), "round_step", ["round_id"], unique=False)
    _standings()


def _standings() -> None:
    days = ("first_date", "last_date", "anchor_date", "due_on", "since", "review_on", "recheck_on")
    uses = ("service_until", "marketing_until", "accounting_until", "claims_until", "proof_until")
    op.create_table(
        "standing",
        sa.Column("id", sa.Integer(), nullable=False),
        *(sa.Column(name, sa.Integer(), nullable=True) for name in ("person", "organisation", "contract")),
        *(sa.Column(name, sa.Integer(), nullable=False) for name in ("ground", "item_count")),
        sa.Column("numbers", sa.Text(), nullable=False),
        sa.Column("titled", sa.Boolean(), nullable=False),
        *(sa.Column(name, sa.Date(), nullable=True) for name in days),
        sa.Column("holds", sa.Text(), nullable=False),
        *(sa.Column(name, sa.Date(), nullable=True) for name in uses),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standing")),
    )
    for name in ("contract", "organisation", "person"):
        op.create_index(op.f(f"ix_standing_{name}"), "standing", [name], unique=False)
    words = {"item_table": 40, "record_class": 20, "on_paper": 0, "state": 20, "action": 20, "rule": 36, "register": 36}
    op.create_table(
        "standing_ground",
        sa.Column("id", sa.Integer(), nullable=False),
        *(
            sa.Column(name, sa.String(length=length) if length else sa.Boolean(), nullable=False)
            for name, length in words.items()
        ),
        sa.Column("reason", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_standing_ground")),
    )
    op.create_table(
        "standing_mark",
        sa.Column("kind", sa.String(length=40), nullable=False),
        sa.Column("key", sa.String(length=36), nullable=False),
        sa.PrimaryKeyConstraint("kind", "key", name=op.f("pk_standing_mark")),
    )
    op.execute("INSERT INTO standing_mark (kind, key) VALUES ('all', '')")
    for statement in mark_triggers(MARKS):
        op.execute(statement)


def record_table(name: str, *columns: Any) -> None:
    """Create a table with what every record has: row number, identifier, version, instants."""
    op.create_table(
        name,
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        *columns,
        sa.PrimaryKeyConstraint("id", name=op.f(f"pk_{name}")),
        sa.UniqueConstraint("uid", name=op.f(f"uq_{name}_uid")),
    )


def mark_triggers(tables: Mapping[str, tuple[tuple[str, str], ...]]) -> Iterator[str]:
    """What makes every trigger. While everything is to be made anew a row costs one look at the mark that says so."""
    for table, marks in tables.items():
        for name, (event, sides) in _EVENTS.items():
            body = "; ".join(_mark(table, mark, side) for side in sides for mark in marks)
            gone = _forgetting(table) if event == "DELETE" else ""
            unless = "" if gone else "WHEN NOT EXISTS (SELECT 1 FROM standing_mark WHERE kind = 'all') "
            yield f"CREATE TRIGGER standing_{table}_{name} AFTER {event} ON {table} {unless}BEGIN {gone}{body}; END"


def _mark(table: str, mark: tuple[str, str], side: str) -> str:
    kind, column = mark
    if mark == _ALL:
        return _once("'all'", "''")
    said = f"'{f'item:{table}' if kind == 'item' else kind}'"
    if kind == "held":
        said = f"'held:' || {side}.item_table"
    return f"{_once(said, f'CAST({side}.{column} AS TEXT)')} AND {side}.{column} IS NOT NULL"


def _once(kind: str, key: str) -> str:
    """A mark that may be there already. OR IGNORE would not do: a row that goes by a cascade overrules it."""
    unless = f"NOT EXISTS (SELECT 1 FROM standing_mark WHERE kind = {kind} AND key = {key})"  # noqa: S608 - our own
    return f"INSERT INTO standing_mark (kind, key) SELECT {kind}, {key} WHERE {unless}"


def _forgetting(table: str) -> str:
    """Somebody who is gone leaves no standing either, whether or not it is ever made anew."""
    if table not in {"person", "organisation"}:
        return ""
    return f"DELETE FROM standing WHERE {table} = OLD.id; "  # noqa: S608 - the same
