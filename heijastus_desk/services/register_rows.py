"""Writes registers, recipients and the controller inside a transaction that may do more than that."""

import re
from dataclasses import replace
from uuid import uuid4

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notices.content import Register
from heijastus_desk.domain.notices.controller import Controller
from heijastus_desk.domain.notices.recipient import Recipient
from heijastus_desk.domain.retention.terms import RetentionRule
from heijastus_desk.domain.text_keys import sort_key
from heijastus_desk.storage.content_codec import decode, encode
from heijastus_desk.storage.unit_of_work import Row, Transaction

_LONGEST_SHORT_NAME = 40
_UNNAMED = "rekisteri"


def short_name_of(name: str) -> str:
    """How lists and the command line call a register of this name, where she has not said; never nothing."""
    short = ""
    for word in re.findall(r"\w+", name.lower()):
        longer = f"{short}-{word}" if short else word
        if short and len(longer) > _LONGEST_SHORT_NAME:
            break
        short = longer
    return short[:_LONGEST_SHORT_NAME] or _UNNAMED


def write_register(transaction: Transaction, register: Register, version: int | None, *, why: str = "") -> str:
    """Insert or update a register and give its uid; a new one may come without.

    Where its storage rules change, what they were is kept, with `why`.
    """
    uid = register.uid or str(uuid4())
    stored = replace(register, uid=uid)
    content = {"short_name": stored.short_name, "content": encode(stored)}
    known = transaction.rows("register", uid=uid)
    if known:
        transaction.update("register", uid, content, version=version)
        _keep_rules(transaction, known[0], stored.retention, why)
    else:
        position = f"{len(transaction.rows('register')):04d}"
        transaction.insert("register", {"uid": uid, "position": position, **content})
    return uid


def _keep_rules(transaction: Transaction, known: Row, rules: tuple[RetentionRule, ...], why: str) -> None:
    before = decode(Register, known["content"]).retention
    if before == rules:
        return
    change = {
        "register_id": known["id"],
        "changed_on": transaction.clock.today(),
        "before": [encode(rule) for rule in before],
        "after": [encode(rule) for rule in rules],
        "why": why,
    }
    transaction.insert("rule_change", change)


def write_recipient(transaction: Transaction, recipient: Recipient, version: int | None) -> str:
    """Insert or update a recipient and give its uid; a new one may come without."""
    uid = recipient.uid or str(uuid4())
    content = {"sort_key": sort_key(recipient.name), "content": encode(replace(recipient, uid=uid))}
    if transaction.rows("recipient", uid=uid):
        transaction.update("recipient", uid, content, version=version)
    else:
        transaction.insert("recipient", {"uid": uid, **content})
    return uid


def write_controller(transaction: Transaction, controller: Controller) -> str:
    """Insert or update the one controller and give the row's uid."""
    rows = transaction.rows("controller")
    if rows:
        return str(transaction.update("controller", rows[0]["uid"], {"content": encode(controller)})["uid"])
    return str(transaction.insert("controller", {"content": encode(controller)})["uid"])


def require_free_name(transaction: Transaction, register: Register) -> None:
    """Raises RECORD_IN_USE when another register has the short name."""
    for row in transaction.rows("register", short_name=register.short_name):
        if row["uid"] != register.uid:
            raise HeijastusError(ErrorCode.RECORD_IN_USE, field="short_name")


def free_name(transaction: Transaction, wanted: str) -> str:
    """The short name, with a number where another register has it."""
    taken = {row["short_name"] for row in transaction.rows("register")}
    numbered = (f"{wanted}-{n}" for n in range(2, len(taken) + 3))
    return next(name for name in (wanted, *numbered) if name not in taken)
