"""Finds the rows whose erasure codes she typed from her destruction reports, when a restore knows no ledger."""

from collections.abc import Collection, Iterable
from typing import Any

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage.erasing.formers import merged_in
from heijastus_desk.storage.inventory import erasing_rules
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.system.ledger import STRIPPED, WHOLE, Kept, Root, erasure_code, is_code
from heijastus_desk.system.recovery_code import symbols_of


def match(raw: Any, vault_id: str, typed_codes: Iterable[str]) -> tuple[Root, ...]:
    """The rows of a file that these codes stand for; a code may stand for none, as when the row is younger.

    Raises ERASURE_CODE_WRONG with `given` for what is not a code at all.
    """
    wanted: set[str] = set()
    for typed in typed_codes:
        if not is_code(typed):
            raise HeijastusError(ErrorCode.ERASURE_CODE_WRONG, given=typed[:20])
        wanted.add(symbols_of(typed))
    if not wanted:
        return ()
    found = dict.fromkeys(
        (table, uid)
        for table in _tables(raw)
        for (uid,) in raw.execute(f'SELECT uid FROM "{table}"')  # noqa: S608 - a table of ours
        if _is_among(wanted, vault_id, (table, uid))
    )
    for card, former in merged_in(raw):
        # Whoever was erased went under every id; the paper has a code for each.
        if card in found or _is_among(wanted, vault_id, former):
            found |= dict.fromkeys((card, former))
    return tuple(found)


def kept_without_ledger(raw: Any) -> tuple[Kept, ...]:
    """What an erasure by code leaves, now that the ledger is lost that would say so: what is held, and every voucher.

    Rather too much: what has outlived its duty stands in the retention list afterwards.
    """
    held = raw.execute("SELECT item_table, item_uid, uid FROM hold WHERE released_on IS NULL").fetchall()
    kept = [(table, uid, WHOLE) for table, uid, _hold in held] + [("hold", uid, WHOLE) for _t, _u, uid in held]
    return (
        *kept,
        *(("accounting_reference", uid, STRIPPED) for (uid,) in raw.execute("SELECT uid FROM accounting_reference")),
    )


def _is_among(wanted: Collection[str], vault_id: str, root: Root) -> bool:
    return erasure_code(vault_id, *root).replace("-", "") in wanted


def _tables(raw: Any) -> list[str]:
    there = {row[0] for row in raw.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    rules = erasing_rules()
    return [table.name for table in METADATA.sorted_tables if table.name in rules and table.name in there]
