"""The ledger of erasures: which rows were erased, by random id, sealed and chained, so that none comes back.

It lies beside the vault, inside it and in every backup; on a restore the union of them counts. It holds random ids,
times and numbers, never a name or a hash of one.
"""

import hashlib
import json
import uuid
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system.file_safety import atomic_write
from heijastus_desk.system.recovery_code import ALPHABET, symbols_of

PURPOSE: Final = "erasure ledger"
"""Names the key the seals are made with: `data_key.subkey(PURPOSE)`."""
BEGINNING: Final = ""
LARGEST: Final = 64 * 1024 * 1024
"""bytes; a ledger file beyond this is not one of ours"""
_FORMAT: Final = "heijastus-desk ledger"
_VERSION: Final = 1
_GROWN: Final = 2
"""of a ledger that tells of aliases, grounds or figures, or has let entries go; lines of version 1 stay as they are"""
_CODE_BITS: Final = 40
_SYMBOL_BITS: Final = 5

Root = tuple[str, str]
"""Table and uid of a row that goes, with everything that is only about it."""
Kept = tuple[str, str, str]
"""Table, uid and WHOLE or STRIPPED: a row that stays although it belongs to what goes."""
Masked = tuple[str, str, str, str]
"""Table, uid and column of a text of somebody else in which an alias stands now, and the alias where it is one of the
program's own (henkilö A); one she thought of herself could tell who it was, and is empty here."""
NamedIn = tuple[str, str, str]
"""Table and uid of a record of somebody else that still names who went, and why, from a closed list."""
WHOLE: Final = "whole"
STRIPPED: Final = "stripped"


@dataclass(frozen=True, slots=True)
class Erasure:
    """One erasure. `numbers` are its counts, known when it is done; instants are UTC.

    `ground` is why, empty in one of version 1; `keeps_figures` whether sums were to stay.
    """

    entry: str
    at: datetime
    roots: tuple[Root, ...]
    kept: tuple[Kept, ...] = ()
    done: bool = False
    number: int = 0
    done_at: datetime | None = None
    numbers: Mapping[str, int] = field(default_factory=dict[str, int])
    ground: str = ""
    masked: tuple[Masked, ...] = ()
    named: tuple[NamedIn, ...] = ()
    keeps_figures: bool = True


def new_erasure(at: datetime, roots: Sequence[Root], kept: Sequence[Kept] = ()) -> Erasure:
    """An erasure that has not begun; the ledger gives it its number."""
    return Erasure(str(uuid.uuid4()), at.astimezone(UTC), tuple(roots), tuple(kept))


@dataclass(frozen=True, slots=True)
class LetGo:
    """Entries no copy needs any more: how many, the highest number among them, and up to when they were made."""

    count: int = 0
    number: int = 0
    until: datetime | None = None

    def covers(self, erasure: Erasure) -> bool:
        """Whether an entry is among those let go."""
        return self.until is not None and erasure.at <= self.until


@dataclass(frozen=True, slots=True)
class Ledger:
    """Every erasure of one vault, in order, and the sealed lines that tell of them."""

    vault_id: str
    erasures: tuple[Erasure, ...] = ()
    lines: tuple[str, ...] = ()
    is_missing: bool = False
    """whether there was no file to read"""
    let_go: LetGo = field(default_factory=LetGo)
    _key: bytes = field(default=b"", repr=False, compare=False)

    @property
    def count(self) -> int:
        """How many erasures have been begun, those that were let go included."""
        return self.let_go.count + len(self.erasures)

    @property
    def head(self) -> str:
        """The last seal, which stands for everything before it."""
        return json.loads(self.lines[-1])["seal"] if self.lines else BEGINNING

    @property
    def entries(self) -> frozenset[str]:
        """The random ids of all erasures."""
        return frozenset(erasure.entry for erasure in self.erasures)

    @property
    def pending(self) -> tuple[Erasure, ...]:
        """Erasures that are not proven yet."""
        return tuple(erasure for erasure in self.erasures if not erasure.done)

    def begun(self, erasure: Erasure) -> "Ledger":
        """With one more erasure, numbered; unchanged when it is already there."""
        if erasure.entry in self.entries:
            return self
        taken = {known.number for known in self.erasures} | {self.let_go.number}
        number = erasure.number if erasure.number and erasure.number not in taken else max(taken) + 1
        named = replace(erasure, number=number, done=False, done_at=None, numbers={})
        body = {
            "kind": "begun",
            "number": number,
            "entry": named.entry,
            "at": _written(named.at),
            "roots": [list(root) for root in named.roots],
            "kept": [list(kept) for kept in named.kept],
            **_more_of(named),
        }
        return replace(self, erasures=(*self.erasures, named), lines=self._with_line(body), is_missing=False)

    def finished(self, entry: str, at: datetime, **numbers: int) -> "Ledger":
        """With an erasure marked as proven; unchanged when it is already. KeyError for an unknown one."""
        known = {erasure.entry: erasure for erasure in self.erasures}[entry]
        if known.done:
            return self
        body = {"kind": "done", "entry": entry, "at": _written(at), "numbers": numbers}
        changed = replace(known, done=True, done_at=at.astimezone(UTC), numbers=numbers)
        erasures = tuple(changed if erasure.entry == entry else erasure for erasure in self.erasures)
        return replace(self, erasures=erasures, lines=self._with_line(body))

    def without_old(self, until: datetime, key: bytes) -> "Ledger":
        """Without the entries made up to an instant, all of them proven, chained anew after a line that says so.

        ValueError while one of them is pending.
        """
        let_go = replace(self.let_go, until=until.astimezone(UTC))
        going = [erasure for erasure in self.erasures if let_go.covers(erasure)]
        if any(not erasure.done for erasure in going):
            raise ValueError
        if not going:
            return self
        highest = max(self.let_go.number, *(erasure.number for erasure in going))
        let_go = LetGo(self.let_go.count + len(going), highest, let_go.until)
        return _chained(self.vault_id, (one for one in self.erasures if one not in going), key, let_go)

    def merged(self, other: "Ledger", key: bytes) -> "Ledger":
        """The union by entry, chained anew in the order of time; done where either says so."""
        if other.vault_id != self.vault_id:
            raise HeijastusError(ErrorCode.LEDGER_DAMAGED)
        let_go = max(self.let_go, other.let_go, key=lambda one: one.count)
        known = {ours.entry: ours.done for ours in self.erasures}
        theirs = [one for one in other.erasures if not let_go.covers(one)]
        if let_go == self.let_go and all(known.get(one.entry) in {True, one.done} for one in theirs):
            return self
        union: dict[str, Erasure] = {}
        for erasure in (*self.erasures, *other.erasures):
            if not let_go.covers(erasure) and (erasure.entry not in union or erasure.done):
                union[erasure.entry] = erasure
        ordered = sorted(union.values(), key=lambda erasure: (erasure.at, erasure.number, erasure.entry))
        return _chained(self.vault_id, ordered, key, let_go)

    def sealed_with(self, key: bytes) -> "Ledger":
        """The same erasures under another key, after the vault got a new data key."""
        return _chained(self.vault_id, self.erasures, key, self.let_go)

    def _with_line(self, body: Mapping[str, Any]) -> tuple[str, ...]:
        chained = {**body, "previous": self.head}
        return (*self.lines, _line({**chained, "seal": _seal(self._key, self.vault_id, chained)}))


def empty_ledger(vault_id: str, key: bytes) -> Ledger:
    """A ledger of no erasures."""
    return Ledger(vault_id, _key=key)


def load_ledger(path: Path, vault_id: str, key: bytes) -> Ledger:
    """The ledger file; one that is not there gives an empty ledger that says so.

    Raises LEDGER_DAMAGED for one that is cut short, reordered, changed or another vault's.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise HeijastusError(ErrorCode.LEDGER_DAMAGED)
        written = path.read_text("utf-8")
    except FileNotFoundError:
        return replace(empty_ledger(vault_id, key), is_missing=True)
    except (OSError, UnicodeDecodeError):
        raise HeijastusError(ErrorCode.LEDGER_DAMAGED) from None
    head, *lines, end = written.split("\n") if "\n" in written else ("", "")
    ledger = parse_ledger(lines, vault_id, key)
    if head != _header(ledger) or end:
        raise HeijastusError(ErrorCode.LEDGER_DAMAGED)
    return ledger


def parse_ledger(lines: Iterable[str], vault_id: str, key: bytes) -> Ledger:
    """A ledger from its sealed lines, as the vault and its backups hold them; raises LEDGER_DAMAGED."""
    ledger = empty_ledger(vault_id, key)
    try:
        for line in lines:
            ledger = _followed(ledger, line)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        raise HeijastusError(ErrorCode.LEDGER_DAMAGED) from None
    return ledger


def save_ledger(path: Path, ledger: Ledger) -> None:
    """Replace the ledger file durably; OSError leaves the old one as it was."""
    # The first line counts and seals all others: a file cut at the end of a line is noticed too.
    atomic_write(path, "\n".join([_header(ledger), *ledger.lines, ""]).encode())


def erasure_code(vault_id: str, table: str, uid: str) -> str:
    """The code of an erased row for paper, like `K7M2-9QXD-4`: 40 bits and a check symbol.

    It is made without the key, so it is the same after the vault got a new one.
    """
    digest = hashlib.sha256(f"heijastus-desk erasure\x1f{vault_id}\x1f{table}\x1f{uid}".encode()).digest()
    value = int.from_bytes(digest[: _CODE_BITS // 8], "big")
    symbols = [value >> shift & 31 for shift in range(_CODE_BITS - _SYMBOL_BITS, -1, -_SYMBOL_BITS)]
    text = "".join(ALPHABET[symbol] for symbol in symbols)
    return f"{text[:4]}-{text[4:]}-{ALPHABET[_check(symbols)]}"


def is_code(typed: str) -> bool:
    """Whether what she typed is a code at all: nine symbols whose check symbol fits."""
    symbols = symbols_of(typed)
    if len(symbols) != _CODE_BITS // _SYMBOL_BITS + 1 or any(symbol not in ALPHABET for symbol in symbols):
        return False
    values = [ALPHABET.index(symbol) for symbol in symbols]
    return _check(values[:-1]) == values[-1]


def same_code(typed: str, code: str) -> bool:
    """Whether she typed this code: any case, blanks and hyphens anywhere, O for 0, I or L for 1, U for V."""
    return symbols_of(typed) == symbols_of(code)


def _check(symbols: Sequence[int]) -> int:
    # Odd weights are invertible modulo 32, so one wrong symbol never passes.
    return sum((2 * place + 1) * symbol for place, symbol in enumerate(symbols)) % len(ALPHABET)


def _more_of(erasure: Erasure) -> dict[str, Any]:
    """What version 2 adds, only where there is something to tell: a line of version 1 is written as it was."""
    more: dict[str, Any] = {"ground": erasure.ground} if erasure.ground else {}
    if erasure.masked:
        more["masked"] = [list(one) for one in erasure.masked]
    if erasure.named:
        more["named"] = [list(one) for one in erasure.named]
    return more if erasure.keeps_figures else {**more, "figures": False}


def _beginning_with(ledger: Ledger, let_go: LetGo) -> Ledger:
    if let_go.until is None:
        return ledger
    body = {"kind": "let_go", "at": _written(let_go.until), "count": let_go.count, "number": let_go.number}
    return replace(ledger, let_go=let_go, lines=ledger._with_line(body))  # noqa: SLF001 - this module's own


def _chained(vault_id: str, erasures: Iterable[Erasure], key: bytes, let_go: LetGo) -> Ledger:
    ledger = _beginning_with(empty_ledger(vault_id, key), let_go)
    for erasure in erasures:
        ledger = ledger.begun(erasure)
        if erasure.done:
            ledger = ledger.finished(erasure.entry, erasure.done_at or erasure.at, **erasure.numbers)
    return ledger


def _followed(ledger: Ledger, line: str) -> Ledger:
    body: dict[str, Any] = json.loads(line)
    at = datetime.fromisoformat(body["at"])
    if body["kind"] == "begun":
        roots = tuple((str(table), str(uid)) for table, uid in body["roots"])
        kept = tuple((str(table), str(uid), str(how)) for table, uid, how in body["kept"])
        told = Erasure(
            body["entry"],
            at,
            roots,
            kept,
            number=body["number"],
            ground=str(body.get("ground", "")),
            masked=tuple((str(t), str(uid), str(c), str(alias)) for t, uid, c, alias in body.get("masked", ())),
            named=tuple((str(table), str(uid), str(why)) for table, uid, why in body.get("named", ())),
            keeps_figures=bool(body.get("figures", True)),
        )
        grown = ledger.begun(told)
    elif body["kind"] == "let_go" and not ledger.lines:
        grown = _beginning_with(ledger, LetGo(int(body["count"]), int(body["number"]), at))
    else:
        grown = ledger.finished(body["entry"], at, **body["numbers"])
    # Written again from what was read, it must be the very same line: nothing added, left out or moved.
    if not grown.lines or len(grown.lines) == len(ledger.lines) or not _same(grown.lines[-1], line):
        raise ValueError
    return grown


def _same(ours: str, theirs: str) -> bool:
    from hmac import compare_digest  # noqa: PLC0415 - 5 ms that the way to the window does not need

    return compare_digest(ours.encode(), theirs.encode())


def _header(ledger: Ledger) -> str:
    body = {
        "format": _FORMAT,
        "v": _GROWN if any(_is_grown(line) for line in ledger.lines) else _VERSION,
        "vault_id": ledger.vault_id,
        "lines": len(ledger.lines),
        "head": ledger.head,
    }
    return _line({**body, "seal": _seal(ledger._key, ledger.vault_id, body)})  # noqa: SLF001 - this module's own


def _is_grown(line: str) -> bool:
    return any(f'"{word}":' in line for word in ("ground", "masked", "named", "figures")) or '"kind":"let_go"' in line


def _seal(key: bytes, vault_id: str, body: Mapping[str, Any]) -> str:
    import hmac  # noqa: PLC0415 - 5 ms that the way to the window does not need

    return hmac.digest(key, f"{vault_id}\n{_line(body)}".encode(), "sha256").hex()


def _line(body: Mapping[str, Any]) -> str:
    return json.dumps(body, sort_keys=True, separators=(",", ":"))


def _written(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="microseconds")
