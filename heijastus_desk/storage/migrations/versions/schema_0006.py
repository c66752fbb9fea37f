"""Schema 0006: requests of data subjects with all that belongs to a case, and the register of breaches."""

from typing import Final

import sqlalchemy as sa
from alembic import op

from heijastus_desk.storage.migrations.versions.schema_0005 import mark_triggers, record_table

revision = "0006"

MARKS: Final = {"rights_request": (("item", "id"), ("person", "person_id"))}


def upgrade() -> None:
    """Create the tables."""
    record_table(
        "rights_request",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("follows_id", sa.Integer(), nullable=True),
        sa.Column("requester", sa.String(length=20), nullable=False),
        sa.Column("requester_name", sa.Text(), nullable=False),
        sa.Column("reply_to", sa.Text(), nullable=False),
        sa.Column("representative", sa.Text(), nullable=False),
        sa.Column("received_on", sa.Date(), nullable=False),
        sa.Column("received_by", sa.String(length=20), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("lang", sa.String(length=2), nullable=False),
        sa.Column("extended_on", sa.Date(), nullable=True),
        sa.Column("extension_reason", sa.Text(), nullable=False),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.Column("outcome", sa.String(length=20), nullable=True),
        sa.Column("freeze_uid", sa.String(length=36), nullable=False),
        sa.ForeignKeyConstraint(
            ["follows_id"],
            ["rights_request.id"],
            name=op.f("fk_rights_request_follows_id_rights_request"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_rights_request_person_id_person"), ondelete="SET NULL"
        ),
        sa.UniqueConstraint("number", name=op.f("uq_rights_request_number")),
    )
    op.create_index(op.f("ix_rights_request_follows_id"), "rights_request", ["follows_id"], unique=False)
    op.create_index(op.f("ix_rights_request_person_id"), "rights_request", ["person_id"], unique=False)
    record_table(
        "request_right",
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("asked", sa.String(length=20), nullable=False),
        sa.Column("decision", sa.String(length=20), nullable=True),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("decided_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["rights_request.id"],
            name=op.f("fk_request_right_request_id_rights_request"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_request_right_request_id"), "request_right", ["request_id"], unique=False)
    record_table(
        "request_step",
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("step", sa.String(length=20), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("done_on", sa.Date(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["rights_request.id"],
            name=op.f("fk_request_step_request_id_rights_request"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_request_step_request_id"), "request_step", ["request_id"], unique=False)
    record_table(
        "request_identity",
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("method", sa.String(length=20), nullable=False),
        sa.Column("asked_on", sa.Date(), nullable=True),
        sa.Column("answered_on", sa.Date(), nullable=True),
        sa.Column("verified_on", sa.Date(), nullable=True),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["rights_request.id"],
            name=op.f("fk_request_identity_request_id_rights_request"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_request_identity_request_id"), "request_identity", ["request_id"], unique=False)
    record_table(
        "request_place",
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("place", sa.String(length=20), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=False),
        sa.Column("checked_on", sa.Date(), nullable=False),
        sa.Column("remark", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["rights_request.id"],
            name=op.f("fk_request_place_request_id_rights_request"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_request_place_request_id"), "request_place", ["request_id"], unique=False)
    record_table(
        "request_decision",
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("item_table", sa.String(length=40), nullable=False),
        sa.Column("item_uid", sa.String(length=36), nullable=False),
        sa.Column("asked", sa.String(length=20), nullable=False),
        sa.Column("decision", sa.String(length=20), nullable=False),
        sa.Column("article", sa.String(length=40), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("until", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["rights_request.id"],
            name=op.f("fk_request_decision_request_id_rights_request"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_request_decision_item_uid"), "request_decision", ["item_uid"], unique=False)
    op.create_index(op.f("ix_request_decision_request_id"), "request_decision", ["request_id"], unique=False)
    record_table(
        "request_passage",
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("item_table", sa.String(length=40), nullable=False),
        sa.Column("item_uid", sa.String(length=36), nullable=False),
        sa.Column("item_column", sa.String(length=40), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("length", sa.Integer(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("choice", sa.String(length=20), nullable=False),
        sa.Column("because", sa.String(length=20), nullable=True),
        sa.Column("alias", sa.String(length=40), nullable=False),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["rights_request.id"],
            name=op.f("fk_request_passage_request_id_rights_request"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_request_passage_item_uid"), "request_passage", ["item_uid"], unique=False)
    op.create_index(op.f("ix_request_passage_request_id"), "request_passage", ["request_id"], unique=False)
    record_table(
        "request_task",
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("recipient_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("whom", sa.Text(), nullable=False),
        sa.Column("outcome", sa.String(length=20), nullable=True),
        sa.Column("done_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["recipient_id"], ["recipient.id"], name=op.f("fk_request_task_recipient_id_recipient"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["rights_request.id"],
            name=op.f("fk_request_task_request_id_rights_request"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_request_task_recipient_id"), "request_task", ["recipient_id"], unique=False)
    op.create_index(op.f("ix_request_task_request_id"), "request_task", ["request_id"], unique=False)
    record_table(
        "request_letter",
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("lang", sa.String(length=2), nullable=False),
        sa.Column("addressee", sa.Text(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("body", sa.Text(), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=True),
        sa.Column("sent_by", sa.String(length=20), nullable=True),
        sa.Column("task_uid", sa.String(length=36), nullable=True),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["rights_request.id"],
            name=op.f("fk_request_letter_request_id_rights_request"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_request_letter_request_id"), "request_letter", ["request_id"], unique=False)
    record_table(
        "handed_over",
        sa.Column("request_id", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("form", sa.String(length=20), nullable=False),
        sa.Column("made_on", sa.Date(), nullable=False),
        sa.Column("item_count", sa.Integer(), nullable=False),
        sa.Column("masked_count", sa.Integer(), nullable=False),
        sa.Column("left_out_count", sa.Integer(), nullable=False),
        sa.Column("handed_on", sa.Date(), nullable=True),
        sa.Column("how", sa.String(length=20), nullable=True),
        sa.Column("to_whom", sa.Text(), nullable=False),
        sa.Column("copy_gone_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["request_id"],
            ["rights_request.id"],
            name=op.f("fk_handed_over_request_id_rights_request"),
            ondelete="CASCADE",
        ),
    )
    op.create_index(op.f("ix_handed_over_request_id"), "handed_over", ["request_id"], unique=False)
    record_table(
        "breach",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("noticed_at", sa.Text(), nullable=False),
        sa.Column("happened_from", sa.Date(), nullable=True),
        sa.Column("happened_until", sa.Date(), nullable=True),
        sa.Column("nature", sa.JSON(), nullable=False),
        sa.Column("facts", sa.Text(), nullable=False),
        sa.Column("categories", sa.JSON(), nullable=False),
        sa.Column("person_count", sa.Integer(), nullable=True),
        sa.Column("record_count", sa.Integer(), nullable=True),
        sa.Column("consequences", sa.Text(), nullable=False),
        sa.Column("measures", sa.Text(), nullable=False),
        sa.Column("risk", sa.String(length=20), nullable=True),
        sa.Column("risk_reason", sa.Text(), nullable=False),
        sa.Column("late_reason", sa.Text(), nullable=False),
        sa.Column("not_told_reason", sa.Text(), nullable=False),
        sa.Column("recipient_id", sa.Integer(), nullable=True),
        sa.Column("closed_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["recipient_id"], ["recipient.id"], name=op.f("fk_breach_recipient_id_recipient"), ondelete="SET NULL"
        ),
        sa.UniqueConstraint("number", name=op.f("uq_breach_number")),
    )
    op.create_index(op.f("ix_breach_recipient_id"), "breach", ["recipient_id"], unique=False)
    record_table(
        "breach_person",
        sa.Column("breach_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("concerned_on", sa.Date(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["breach_id"], ["breach.id"], name=op.f("fk_breach_person_breach_id_breach"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_breach_person_person_id_person"), ondelete="CASCADE"
        ),
    )
    op.create_index(op.f("ix_breach_person_breach_id"), "breach_person", ["breach_id"], unique=False)
    op.create_index(op.f("ix_breach_person_person_id"), "breach_person", ["person_id"], unique=False)
    record_table(
        "breach_report",
        sa.Column("breach_id", sa.Integer(), nullable=False),
        sa.Column("phase", sa.String(length=20), nullable=False),
        sa.Column("sent_at", sa.Text(), nullable=False),
        sa.Column("reference", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["breach_id"], ["breach.id"], name=op.f("fk_breach_report_breach_id_breach"), ondelete="CASCADE"
        ),
    )
    op.create_index(op.f("ix_breach_report_breach_id"), "breach_report", ["breach_id"], unique=False)
    op.execute("ALTER TABLE freeze ADD COLUMN lifts_on DATE")
    for statement in mark_triggers(MARKS):
        op.execute(statement)
