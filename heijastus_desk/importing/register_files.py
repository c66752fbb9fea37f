"""Reads a register file (TOML): one controller, its recipients and its registers."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from heijastus_desk.domain import values
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notices.content import ContactPerson, Register
from heijastus_desk.domain.notices.controller import CoController, Controller, DataProtectionOfficer
from heijastus_desk.domain.notices.law import ChannelKind
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.retention.terms import RetentionRule
from heijastus_desk.importing.plain_form import Check, Checks, Problem, build, checked, wrong

LARGEST = 2_000_000
"""Bytes; five full registers in three languages take some 150,000."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterFile:
    """What a register file holds."""

    controller: Controller
    recipients: tuple[Recipient, ...] = ()
    registers: tuple[Register, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class RegisterTemplate:
    """Starter registers without a controller: who she is, is asked at the first run."""

    recipients: tuple[Recipient, ...] = ()
    registers: tuple[Register, ...]


def read_register_file(path: Path) -> RegisterFile:
    """The register file at `path`; raises FILE_UNREADABLE, FILE_TOO_LARGE or REGISTER_FILE_WRONG."""
    return parse_register_file(_text(path))


def parse_register_file(text: str) -> RegisterFile:
    """The register file written as `text`; raises REGISTER_FILE_WRONG with `path` and `problem`."""
    found = build(RegisterFile, _tables(text), _CHECKS)
    if not (found.controller.person_name or found.controller.trade_name):
        raise wrong("controller.trade_name", Problem.MISSING)
    _check_references(found.recipients, found.registers)
    return found


def read_template(path: Path) -> RegisterTemplate:
    """Starter registers, a file without a controller table; raises as `read_register_file`."""
    tables = _tables(_text(path))
    tables.pop("template", None)
    return parse_template(tables)


def parse_template(tables: dict[str, Any]) -> RegisterTemplate:
    """Starter registers from their plain tables; raises REGISTER_FILE_WRONG."""
    found = build(RegisterTemplate, tables, _CHECKS)
    _check_references(found.recipients, found.registers)
    return found


def _text(path: Path) -> str:
    try:
        if path.stat().st_size > LARGEST:
            raise HeijastusError(ErrorCode.FILE_TOO_LARGE, path=str(path), limit=LARGEST)
        return path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError):
        raise HeijastusError(ErrorCode.FILE_UNREADABLE, path=str(path)) from None


def _tables(text: str) -> dict[str, Any]:
    try:
        return tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise wrong("", Problem.NOT_TOML, detail=str(error)) from None


def _matching(pattern: str) -> Check:
    compiled = re.compile(pattern)

    def check(text: str) -> str:
        if not compiled.fullmatch(text):
            raise HeijastusError(ErrorCode.CHOICE_UNKNOWN)
        return text

    return check


def _month_and_day(text: str) -> str:
    values.parse_date(f"2001-{text}")
    return text


_ONE_WORD = _matching(r"\S+")
_CHECKS: Checks = {
    (Controller, "business_id"): values.business_id,
    (Controller, "email"): values.email,
    (Controller, "financial_year_end"): _month_and_day,
    (CoController, "business_id"): values.business_id,
    (DataProtectionOfficer, "email"): values.email,
    (ContactPerson, "email"): values.email,
    (Recipient, "uid"): _ONE_WORD,
    (Recipient, "country"): _matching(r"[A-Z]{2}"),
    (Register, "uid"): _ONE_WORD,
    (Register, "short_name"): _ONE_WORD,
    (RetentionRule, "uid"): _ONE_WORD,
    (RetentionRule, "period"): lambda text: str(values.Period.parse(text)),
}


def _check_references(recipients: tuple[Recipient, ...], registers: tuple[Register, ...]) -> None:
    if not registers:
        raise wrong("registers", Problem.MISSING)
    _check_unique((f"recipients[{at}].uid", one.uid) for at, one in enumerate(recipients))
    _check_unique((f"registers[{at}].uid", one.uid) for at, one in enumerate(registers))
    _check_unique((f"registers[{at}].short_name", one.short_name) for at, one in enumerate(registers))
    _check_unique(
        (f"registers[{at}].retention[{rule_at}].uid", rule.uid)
        for at, one in enumerate(registers)
        for rule_at, rule in enumerate(one.retention)
    )
    known = {one.uid for one in recipients}
    for at, register in enumerate(registers):
        _check_register(register, f"registers[{at}]", known)


def _check_register(register: Register, path: str, known: set[str]) -> None:
    _check_unique((f"{path}.purposes[{at}].code", one.code) for at, one in enumerate(register.purposes))
    for where, uid in _named_recipients(register, path):
        if uid not in known:
            raise wrong(where, Problem.RECIPIENT_UNKNOWN, given=uid)
    for at, channel in enumerate(register.requests.channels):
        if channel.kind is ChannelKind.EMAIL and channel.value:
            checked(values.email, channel.value, f"{path}.requests.channels[{at}].value")


def _named_recipients(register: Register, path: str) -> Iterator[tuple[str, str]]:
    for at, use in enumerate(register.recipients.given or ()):
        yield f"{path}.recipients[{at}].recipient", use.recipient
    for at, transfer in enumerate(register.transfers.given or ()):
        if transfer.recipient:
            yield f"{path}.transfers[{at}].recipient", transfer.recipient


def _check_unique(found: Iterable[tuple[str, str]]) -> None:
    pairs = list(found)
    counted = Counter(name for _, name in pairs)
    repeated = [(path, name) for path, name in pairs if counted[name] > 1]
    if repeated:
        path, name = repeated[-1]
        raise wrong(path, Problem.DUPLICATE, given=name)
