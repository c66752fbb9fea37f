"""The storage rules of a register: read, tried out before they are saved, saved with their history."""

from dataclasses import replace
from datetime import date
from uuid import uuid4

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.progress import Progress
from heijastus_desk.domain.records import RecordClass
from heijastus_desk.domain.retention.rule_changes import RuleChange, require_reasons
from heijastus_desk.domain.retention.sources import SourcedRule, sourced_defaults
from heijastus_desk.domain.retention.terms import RetentionRule
from heijastus_desk.domain.retention.what_if import WhatIf
from heijastus_desk.domain.values import prose
from heijastus_desk.services.changing import edit
from heijastus_desk.services.register_rows import write_register
from heijastus_desk.services.registers import RegisterService, checked_register
from heijastus_desk.services.retention import RetentionService
from heijastus_desk.storage.queries.rule_changes import read_rule_changes
from heijastus_desk.storage.vault_file import VaultFile


class RetentionRuleService:
    """Registers go by uid or short name; REGISTER_NOT_FOUND where there is none."""

    def __init__(self, vault: VaultFile, retention: RetentionService, registers: RegisterService) -> None:
        self._vault = vault
        self._retention = retention
        self._registers = registers

    def rules(self, register: str) -> tuple[RetentionRule, ...]:
        """The register's rules in her order."""
        return self._registers.find(register).value.retention

    def what_if(
        self, register: str, rules: tuple[RetentionRule, ...], on: date | None = None, progress: Progress | None = None
    ) -> WhatIf:
        """What these rules would change as of a day, today unless told otherwise; nothing is saved.

        Raises PERIOD_WRONG, and CANCELLED when she asked to stop.
        """
        changed = self._with_rules(self._registers.find(register).value, rules)
        return self._retention.what_if(changed, on, progress)

    def save(
        self, register: str, rules: tuple[RetentionRule, ...], why: str = "", *, version: int | None = None
    ) -> Change:
        """Save the rules of a register and keep what they were, with why they changed; undo takes both back.

        Raises PERIOD_WRONG, FIELD_TOO_LONG, RULE_NEEDS_REASON, and RECORD_CHANGED_ELSEWHERE when the register is no
        longer at `version`.
        """
        stored = self._registers.find(register)
        changed = self._with_rules(stored.value, rules)
        require_reasons(changed.retention)
        reason = prose(why, field="why")
        with edit(self._vault, "rules_saved", Kind.REGISTERS) as current:
            current.uid = write_register(current.transaction, changed, version, why=reason)
        return current.done

    def history(self, register: str) -> tuple[RuleChange, ...]:
        """How the rules changed since the register was made, newest first; also what was changed in its form."""
        uid = self._registers.find(register).uid
        with self._vault.read() as connection:
            return read_rule_changes(connection, uid)

    def defaults(self, record_class: RecordClass) -> tuple[SourcedRule, ...]:
        """The default rules of a class, each with what it rests on; none for paper, which has its content's class."""
        return sourced_defaults(record_class)

    def _with_rules(self, register: Register, rules: tuple[RetentionRule, ...]) -> Register:
        return checked_register(replace(register, retention=_told_apart(rules)))


def _told_apart(rules: tuple[RetentionRule, ...]) -> tuple[RetentionRule, ...]:
    """With a uid of its own for each: decisions and the history tell rules apart by it."""
    known: set[str] = set()
    apart: list[RetentionRule] = []
    for rule in rules:
        uid = rule.uid if rule.uid and rule.uid not in known else str(uuid4())
        known.add(uid)
        apart.append(rule if uid == rule.uid else replace(rule, uid=uid))
    return tuple(apart)
