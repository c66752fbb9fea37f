"""A storage rule of the invented practice that was longer once, so that the history of rules has something to tell."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

from heijastus_desk.domain.records import RecordClass
from heijastus_desk.importing.register_files import RegisterFile
from heijastus_desk.services.registers import RegisterService
from heijastus_desk.services.retention_rules import RetentionRuleService


def take_in_registers(
    registers: RegisterService,
    rules: RetentionRuleService,
    file: RegisterFile,
    earlier: Mapping[str, Any],
    stand: Callable[[int], date],
) -> None:
    """Take the registers in with one period as it was, then shorten it on its day with the reason."""
    record_class = RecordClass(earlier["record_class"])
    became = next(one for one in file.registers if one.short_name == earlier["register"])
    was = tuple(
        replace(rule, period=earlier["period"]) if rule.record_classes == (record_class,) else rule
        for rule in became.retention
    )
    first = tuple(replace(one, retention=was) if one is became else one for one in file.registers)
    registers.take_in(replace(file, registers=first))
    stand(earlier["day"])
    rules.save(became.uid, became.retention, earlier["why"])
