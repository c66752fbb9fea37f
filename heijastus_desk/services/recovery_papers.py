"""The sheets with the recovery code and its halves as PDF files, made for whoever holds the code; nothing is kept."""

import os
from datetime import date

from heijastus_desk.documents.recovery_sheets import (
    SheetFacts,
    Successor,
    render_half_sheets,
    render_recovery_sheet,
)
from heijastus_desk.domain.languages import Lang
from heijastus_desk.system.recovery_code import ALPHABET
from heijastus_desk.system.recovery_split import Halves

__all__ = ["Halves", "Successor", "half_sheets", "new_successor", "recovery_sheet"]

_MARK_DIGITS = 8
_PAIR_SYMBOLS = 4


def recovery_sheet(groups: tuple[str, ...], vault_id: str, made_on: date, lang: Lang) -> bytes:
    """The recovery code on a page of A4."""
    return render_recovery_sheet(groups, _facts(vault_id, made_on), lang)


def half_sheets(halves: Halves, successor: Successor, vault_id: str, made_on: date, lang: Lang) -> tuple[bytes, bytes]:
    """The first and the second half, a file each; what `successor` says is printed and kept nowhere."""
    return render_half_sheets((halves.first, halves.second), successor, _facts(vault_id, made_on), lang)


def new_successor() -> Successor:
    """A new pair of sheets with a random mark that stands on both and tells nothing of the code."""
    return Successor(pair="".join(ALPHABET[byte % len(ALPHABET)] for byte in os.urandom(_PAIR_SYMBOLS)))


def _facts(vault_id: str, made_on: date) -> SheetFacts:
    return SheetFacts(mark=vault_id[:_MARK_DIGITS], made_on=made_on)
