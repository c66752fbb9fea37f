"""Schema 0003: consents and marketing, papers, assessments and disclosures, notice versions, dates to come, units."""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"

_ADDED = (
    (
        "ALTER TABLE attachment ADD COLUMN organisation_id INTEGER "
        "CONSTRAINT fk_attachment_organisation_id_organisation REFERENCES organisation (id) ON DELETE CASCADE"
    ),
    (
        "ALTER TABLE organisation ADD COLUMN parent_id INTEGER "
        "CONSTRAINT fk_organisation_parent_id_organisation REFERENCES organisation (id) ON DELETE SET NULL"
    ),
    "ALTER TABLE person ADD COLUMN birth_year INTEGER",
    (
        "ALTER TABLE session ADD COLUMN accounting_id INTEGER CONSTRAINT "
        "fk_session_accounting_id_accounting_reference REFERENCES accounting_reference (id) ON DELETE SET NULL"
    ),
)

# What was once said is never said otherwise afterwards; a duplicate merged in may still move to another person.
_KEPT = {
    "consent": "text_id, purpose, step, explicit, happened_on, how, evidence",
    "permission": "kind, step, extent, to_whom, happened_on, how, evidence",
    "marketing_permission": "channel, ground, happened_on, source",
}


def upgrade() -> None:
    """Create the tables and add the columns."""
    # With their ties in place: Alembic would rebuild the tables to tie a new column.
    for statement in _ADDED:
        op.execute(statement)
    op.create_index(op.f("ix_attachment_organisation_id"), "attachment", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_organisation_parent_id"), "organisation", ["parent_id"], unique=False)
    op.create_index(op.f("ix_session_accounting_id"), "session", ["accounting_id"], unique=False)
    op.create_table(
        "consent_text",
        *_of_every_row(),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("lang", sa.String(length=2), nullable=False),
        sa.Column("wording", sa.Text(), nullable=False),
        sa.Column("adopted_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent_text")),
        sa.UniqueConstraint("purpose", "number", "lang", name=op.f("uq_consent_text_purpose_number_lang")),
        sa.UniqueConstraint("uid", name=op.f("uq_consent_text_uid")),
    )
    op.create_table(
        "hours_total",
        *_of_every_row(),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=30), nullable=False),
        sa.Column("sessions", sa.Integer(), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_hours_total")),
        sa.UniqueConstraint("uid", name=op.f("uq_hours_total_uid")),
        sa.UniqueConstraint("year", "kind", name=op.f("uq_hours_total_year_kind")),
    )
    op.create_table(
        "suppression",
        *_of_every_row(),
        sa.Column("mark", sa.String(length=64), nullable=False),
        sa.Column("expires_on", sa.Date(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suppression")),
        sa.UniqueConstraint("mark", name=op.f("uq_suppression_mark")),
        sa.UniqueConstraint("uid", name=op.f("uq_suppression_uid")),
    )
    op.create_table(
        "notice_version",
        *_of_every_row(),
        sa.Column("register_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("lang", sa.String(length=2), nullable=False),
        sa.Column("used_from", sa.Date(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(
            ["register_id"], ["register.id"], name=op.f("fk_notice_version_register_id_register"), ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_version")),
        sa.UniqueConstraint("register_id", "number", "lang", name=op.f("uq_notice_version_register_id_number_lang")),
        sa.UniqueConstraint("uid", name=op.f("uq_notice_version_uid")),
    )
    op.create_index(op.f("ix_notice_version_register_id"), "notice_version", ["register_id"], unique=False)
    op.create_table(
        "appointment",
        *_of_every_row(),
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("planned_on", sa.Date(), nullable=False),
        sa.Column("starts_at", sa.String(length=5), nullable=False),
        sa.Column("minutes", sa.Integer(), nullable=False),
        sa.Column("place", sa.Text(), nullable=False),
        sa.Column("remote", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contract.id"], name=op.f("fk_appointment_contract_id_contract"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_appointment_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_appointment")),
        sa.UniqueConstraint("uid", name=op.f("uq_appointment_uid")),
    )
    op.create_index(op.f("ix_appointment_contract_id"), "appointment", ["contract_id"], unique=False)
    op.create_index(op.f("ix_appointment_person_id"), "appointment", ["person_id"], unique=False)
    op.create_index(op.f("ix_appointment_planned_on"), "appointment", ["planned_on"], unique=False)
    op.create_table(
        "ban",
        *_of_every_row(),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.Column("stated_on", sa.Date(), nullable=False),
        sa.Column("lifted_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"], name=op.f("fk_ban_person_id_person"), ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ban")),
        sa.UniqueConstraint("uid", name=op.f("uq_ban_uid")),
    )
    op.create_index(op.f("ix_ban_person_id"), "ban", ["person_id"], unique=False)
    op.create_table(
        "consent",
        *_of_every_row(),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("text_id", sa.Integer(), nullable=True),
        sa.Column("purpose", sa.Text(), nullable=False),
        sa.Column("step", sa.String(length=20), nullable=False),
        sa.Column("explicit", sa.Boolean(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("how", sa.String(length=20), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_consent_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["text_id"], ["consent_text.id"], name=op.f("fk_consent_text_id_consent_text"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_consent")),
        sa.UniqueConstraint("uid", name=op.f("uq_consent_uid")),
    )
    op.create_index(op.f("ix_consent_person_id"), "consent", ["person_id"], unique=False)
    op.create_index(op.f("ix_consent_text_id"), "consent", ["text_id"], unique=False)
    op.create_table(
        "data_set_role",
        *_of_every_row(),
        sa.Column("contract_id", sa.Integer(), nullable=False),
        sa.Column("data_set", sa.String(length=20), nullable=False),
        sa.Column("controller_role", sa.String(length=20), nullable=False),
        sa.Column("instruction", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contract.id"], name=op.f("fk_data_set_role_contract_id_contract"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_data_set_role")),
        sa.UniqueConstraint("contract_id", "data_set", name=op.f("uq_data_set_role_contract_id_data_set")),
        sa.UniqueConstraint("uid", name=op.f("uq_data_set_role_uid")),
    )
    op.create_index(op.f("ix_data_set_role_contract_id"), "data_set_role", ["contract_id"], unique=False)
    op.create_table(
        "disclosure",
        *_of_every_row(),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("to_whom", sa.Text(), nullable=False),
        sa.Column("disclosed_on", sa.Date(), nullable=False),
        sa.Column("basis", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contract.id"], name=op.f("fk_disclosure_contract_id_contract"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_disclosure_person_id_person"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_disclosure")),
        sa.UniqueConstraint("uid", name=op.f("uq_disclosure_uid")),
    )
    op.create_index(op.f("ix_disclosure_contract_id"), "disclosure", ["contract_id"], unique=False)
    op.create_index(op.f("ix_disclosure_person_id"), "disclosure", ["person_id"], unique=False)
    op.create_table(
        "event_participation",
        *_of_every_row(),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("held_on", sa.Date(), nullable=False),
        sa.Column("details", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_event_participation_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_event_participation")),
        sa.UniqueConstraint("uid", name=op.f("uq_event_participation_uid")),
    )
    op.create_index(op.f("ix_event_participation_person_id"), "event_participation", ["person_id"], unique=False)
    op.create_table(
        "guardianship",
        *_of_every_row(),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("guardian_id", sa.Integer(), nullable=False),
        sa.Column("told_on", sa.Date(), nullable=True),
        sa.ForeignKeyConstraint(
            ["guardian_id"], ["person.id"], name=op.f("fk_guardianship_guardian_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_guardianship_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_guardianship")),
        sa.UniqueConstraint("person_id", "guardian_id", name=op.f("uq_guardianship_person_id_guardian_id")),
        sa.UniqueConstraint("uid", name=op.f("uq_guardianship_uid")),
    )
    op.create_index(op.f("ix_guardianship_guardian_id"), "guardianship", ["guardian_id"], unique=False)
    op.create_index(op.f("ix_guardianship_person_id"), "guardianship", ["person_id"], unique=False)
    op.create_table(
        "marketing_send",
        *_of_every_row(),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("title", sa.Text(), nullable=False),
        sa.Column("sent_on", sa.Date(), nullable=False),
        sa.CheckConstraint(
            "(person_id IS NULL) <> (organisation_id IS NULL)", name=op.f("ck_marketing_send_one_party")
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_marketing_send_organisation_id_organisation"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_marketing_send_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_marketing_send")),
        sa.UniqueConstraint("uid", name=op.f("uq_marketing_send_uid")),
    )
    op.create_index(op.f("ix_marketing_send_organisation_id"), "marketing_send", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_marketing_send_person_id"), "marketing_send", ["person_id"], unique=False)
    op.create_table(
        "merged_party",
        *_of_every_row(),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("former_uid", sa.String(length=36), nullable=False),
        sa.CheckConstraint("(person_id IS NULL) <> (organisation_id IS NULL)", name=op.f("ck_merged_party_one_party")),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_merged_party_organisation_id_organisation"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_merged_party_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_merged_party")),
        sa.UniqueConstraint("uid", name=op.f("uq_merged_party_uid")),
    )
    op.create_index(op.f("ix_merged_party_organisation_id"), "merged_party", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_merged_party_person_id"), "merged_party", ["person_id"], unique=False)
    op.create_table(
        "paper_record",
        *_of_every_row(),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("what", sa.Text(), nullable=False),
        sa.Column("record_class", sa.String(length=20), nullable=False),
        sa.Column("folder", sa.Text(), nullable=False),
        sa.Column("dated_on", sa.Date(), nullable=False),
        sa.Column("destroyed_on", sa.Date(), nullable=True),
        sa.CheckConstraint("(person_id IS NULL) <> (organisation_id IS NULL)", name=op.f("ck_paper_record_one_party")),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contract.id"], name=op.f("fk_paper_record_contract_id_contract"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_paper_record_organisation_id_organisation"),
            ondelete="RESTRICT",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_paper_record_person_id_person"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_paper_record")),
        sa.UniqueConstraint("number", name=op.f("uq_paper_record_number")),
        sa.UniqueConstraint("uid", name=op.f("uq_paper_record_uid")),
    )
    op.create_index(op.f("ix_paper_record_contract_id"), "paper_record", ["contract_id"], unique=False)
    op.create_index(op.f("ix_paper_record_organisation_id"), "paper_record", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_paper_record_person_id"), "paper_record", ["person_id"], unique=False)
    op.create_table(
        "party_label",
        *_of_every_row(),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("name", sa.Text(), nullable=False),
        sa.CheckConstraint("(person_id IS NULL) <> (organisation_id IS NULL)", name=op.f("ck_party_label_one_party")),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_party_label_organisation_id_organisation"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_party_label_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_party_label")),
        sa.UniqueConstraint("organisation_id", "name", name=op.f("uq_party_label_organisation_id_name")),
        sa.UniqueConstraint("person_id", "name", name=op.f("uq_party_label_person_id_name")),
        sa.UniqueConstraint("uid", name=op.f("uq_party_label_uid")),
    )
    op.create_index(op.f("ix_party_label_organisation_id"), "party_label", ["organisation_id"], unique=False)
    op.create_index(op.f("ix_party_label_person_id"), "party_label", ["person_id"], unique=False)
    op.create_table(
        "permission",
        *_of_every_row(),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("kind", sa.String(length=20), nullable=False),
        sa.Column("step", sa.String(length=20), nullable=False),
        sa.Column("extent", sa.Text(), nullable=False),
        sa.Column("to_whom", sa.Text(), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("how", sa.String(length=20), nullable=False),
        sa.Column("evidence", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contract.id"], name=op.f("fk_permission_contract_id_contract"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_permission_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_permission")),
        sa.UniqueConstraint("uid", name=op.f("uq_permission_uid")),
    )
    op.create_index(op.f("ix_permission_contract_id"), "permission", ["contract_id"], unique=False)
    op.create_index(op.f("ix_permission_person_id"), "permission", ["person_id"], unique=False)
    op.create_table(
        "assessment",
        *_of_every_row(),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("consent_id", sa.Integer(), nullable=True),
        sa.Column("tool", sa.Text(), nullable=False),
        sa.Column("provider", sa.Text(), nullable=False),
        sa.Column("taken_on", sa.Date(), nullable=False),
        sa.Column("results", sa.Text(), nullable=False),
        sa.Column("reported_to", sa.Text(), nullable=False),
        sa.Column("reported_on", sa.Date(), nullable=True),
        sa.Column("kept_at", sa.String(length=20), nullable=False),
        sa.Column("paper_place", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(
            ["consent_id"], ["consent.id"], name=op.f("fk_assessment_consent_id_consent"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contract.id"], name=op.f("fk_assessment_contract_id_contract"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_assessment_person_id_person"), ondelete="RESTRICT"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_assessment")),
        sa.UniqueConstraint("uid", name=op.f("uq_assessment_uid")),
    )
    op.create_index(op.f("ix_assessment_consent_id"), "assessment", ["consent_id"], unique=False)
    op.create_index(op.f("ix_assessment_contract_id"), "assessment", ["contract_id"], unique=False)
    op.create_index(op.f("ix_assessment_person_id"), "assessment", ["person_id"], unique=False)
    op.create_table(
        "marketing_permission",
        *_of_every_row(),
        sa.Column("person_id", sa.Integer(), nullable=True),
        sa.Column("organisation_id", sa.Integer(), nullable=True),
        sa.Column("consent_id", sa.Integer(), nullable=True),
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("channel", sa.String(length=20), nullable=False),
        sa.Column("ground", sa.String(length=20), nullable=False),
        sa.Column("happened_on", sa.Date(), nullable=False),
        sa.Column("source", sa.Text(), nullable=False),
        sa.CheckConstraint(
            "(person_id IS NULL) <> (organisation_id IS NULL)", name=op.f("ck_marketing_permission_one_party")
        ),
        sa.ForeignKeyConstraint(
            ["consent_id"], ["consent.id"], name=op.f("fk_marketing_permission_consent_id_consent"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["contract_id"],
            ["contract.id"],
            name=op.f("fk_marketing_permission_contract_id_contract"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["organisation_id"],
            ["organisation.id"],
            name=op.f("fk_marketing_permission_organisation_id_organisation"),
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_marketing_permission_person_id_person"), ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_marketing_permission")),
        sa.UniqueConstraint("uid", name=op.f("uq_marketing_permission_uid")),
    )
    op.create_index(op.f("ix_marketing_permission_consent_id"), "marketing_permission", ["consent_id"], unique=False)
    op.create_index(op.f("ix_marketing_permission_contract_id"), "marketing_permission", ["contract_id"], unique=False)
    op.create_index(
        op.f("ix_marketing_permission_organisation_id"), "marketing_permission", ["organisation_id"], unique=False
    )
    op.create_index(op.f("ix_marketing_permission_person_id"), "marketing_permission", ["person_id"], unique=False)
    op.create_table(
        "notice_delivery",
        *_of_every_row(),
        sa.Column("version_id", sa.Integer(), nullable=False),
        sa.Column("person_id", sa.Integer(), nullable=False),
        sa.Column("contract_id", sa.Integer(), nullable=True),
        sa.Column("attachment_id", sa.Integer(), nullable=True),
        sa.Column("delivered_on", sa.Date(), nullable=False),
        sa.Column("how", sa.String(length=20), nullable=False),
        sa.ForeignKeyConstraint(
            ["attachment_id"],
            ["attachment.id"],
            name=op.f("fk_notice_delivery_attachment_id_attachment"),
            ondelete="SET NULL",
        ),
        sa.ForeignKeyConstraint(
            ["contract_id"], ["contract.id"], name=op.f("fk_notice_delivery_contract_id_contract"), ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["person_id"], ["person.id"], name=op.f("fk_notice_delivery_person_id_person"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["version_id"],
            ["notice_version.id"],
            name=op.f("fk_notice_delivery_version_id_notice_version"),
            ondelete="RESTRICT",
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_notice_delivery")),
        sa.UniqueConstraint("uid", name=op.f("uq_notice_delivery_uid")),
    )
    op.create_index(op.f("ix_notice_delivery_attachment_id"), "notice_delivery", ["attachment_id"], unique=False)
    op.create_index(op.f("ix_notice_delivery_contract_id"), "notice_delivery", ["contract_id"], unique=False)
    op.create_index(op.f("ix_notice_delivery_person_id"), "notice_delivery", ["person_id"], unique=False)
    op.create_index(op.f("ix_notice_delivery_version_id"), "notice_delivery", ["version_id"], unique=False)
    for table, columns in _KEPT.items():
        op.execute(
            f"CREATE TRIGGER {table}_is_kept BEFORE UPDATE OF {columns} ON {table} "
            "BEGIN SELECT RAISE(ABORT, 'what was said is not changed'); END"
        )


def _of_every_row() -> tuple[sa.Column[Any], ...]:
    return (
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("uid", sa.String(length=36), nullable=False),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.Text(), nullable=False),
        sa.Column("updated_at", sa.Text(), nullable=False),
    )
