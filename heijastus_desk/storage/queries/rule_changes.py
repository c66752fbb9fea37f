"""How the rules of a register changed, newest first."""

from typing import Any

from sqlalchemy import Connection, select

from heijastus_desk.domain.retention.rule_changes import RuleChange
from heijastus_desk.domain.retention.terms import RetentionRule
from heijastus_desk.storage.content_codec import decode
from heijastus_desk.storage.tables.registers import register
from heijastus_desk.storage.tables.retention import rule_change


def read_rule_changes(connection: Connection, register_uid: str) -> tuple[RuleChange, ...]:
    """Every change of the rules of a register (uid); none where it is unknown or was never changed."""
    query = (
        select(rule_change)
        .join(register, register.c.id == rule_change.c.register_id)
        .where(register.c.uid == register_uid)
        .order_by(rule_change.c.changed_on.desc(), rule_change.c.id.desc())
    )
    return tuple(
        RuleChange(
            uid=row["uid"],
            changed_on=row["changed_on"],
            before=_rules(row["before"]),
            after=_rules(row["after"]),
            why=row["why"],
        )
        for row in connection.execute(query).mappings()
    )


def _rules(stored: list[Any]) -> tuple[RetentionRule, ...]:
    return tuple(decode(RetentionRule, one) for one in stored)
