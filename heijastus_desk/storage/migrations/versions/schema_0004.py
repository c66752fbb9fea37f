"""Schema 0004: what a frozen notice rested on, and her old notices as they were brought in."""

import sqlalchemy as sa
from alembic import op

revision = "0004"


def upgrade() -> None:
    """Add the column and create the table."""
    op.execute("ALTER TABLE notice_version ADD COLUMN facts JSON")
    op.create_table(
        "old_notice",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
        sa.Column("register_id", sa.Integer(), nullable=True),
        sa.Column("taken_in_on", sa.Date(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.ForeignKeyConstraint(
            ["register_id"], ["register.id"], name=op.f("fk_old_notice_register_id_register"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_old_notice")),
        sa.UniqueConstraint("uid", name=op.f("uq_old_notice_uid")),
    )
    op.create_index(op.f("ix_old_notice_register_id"), "old_notice", ["register_id"], unique=False)
