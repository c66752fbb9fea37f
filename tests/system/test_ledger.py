import json
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.system import ledger as ledgers
from heijastus_desk.system.ledger import (
    STRIPPED,
    WHOLE,
    Erasure,
    Ledger,
    empty_ledger,
    erasure_code,
    is_code,
    load_ledger,
    new_erasure,
    parse_ledger,
    same_code,
    save_ledger,
)

KEY = bytes(range(32))
OTHER_KEY = bytes(32)
VAULT = "5a1ff6cd-9a2f-4ac7-a0fe-02dd0c04d0b2"
NOON = datetime(2026, 6, 8, 9, tzinfo=UTC)
UIDS = [f"00000000-0000-4000-8000-{number:012x}" for number in range(40)]


def an_erasure(number: int) -> Erasure:
    return new_erasure(
        NOON + timedelta(hours=number),
        (("person", UIDS[number]),),
        (("accounting_reference", UIDS[number + 20], STRIPPED), ("note", UIDS[number + 20], WHOLE)),
    )


def grown(count: int, *, done: bool = True) -> Ledger:
    ledger = empty_ledger(VAULT, KEY)
    for number in range(count):
        erasure = an_erasure(number)
        ledger = ledger.begun(erasure)
        if done:
            ledger = ledger.finished(erasure.entry, erasure.at + timedelta(minutes=1), rows=number, sets=2)
    return ledger


def test_what_is_saved_is_read_again(tmp_path: Path) -> None:
    ledger = grown(3).begun(an_erasure(3))
    save_ledger(tmp_path / "ledger.jsonl", ledger)
    read = load_ledger(tmp_path / "ledger.jsonl", VAULT, KEY)
    assert (read.erasures, read.lines, read.head) == (ledger.erasures, ledger.lines, ledger.head)
    assert [erasure.number for erasure in read.erasures] == [1, 2, 3, 4]
    assert read.erasures[2].numbers == {"rows": 2, "sets": 2}
    assert [erasure.number for erasure in read.pending] == [4]
    assert (tmp_path / "ledger.jsonl").stat().st_mode & 0o777 == 0o600


def test_a_missing_file_says_so(tmp_path: Path) -> None:
    ledger = load_ledger(tmp_path / "ledger.jsonl", VAULT, KEY)
    assert (ledger.is_missing, ledger.count, ledger.head) == (True, 0, "")
    assert not ledger.begun(an_erasure(0)).is_missing


def test_it_holds_random_ids_and_times_only(tmp_path: Path) -> None:
    save_ledger(tmp_path / "ledger.jsonl", grown(1))
    head, begun, done = (json.loads(line) for line in (tmp_path / "ledger.jsonl").read_text().splitlines())
    assert head.keys() == {"format", "v", "vault_id", "lines", "head", "seal"}
    assert begun.keys() == {"kind", "number", "entry", "at", "roots", "kept", "previous", "seal"}
    assert done.keys() == {"kind", "entry", "at", "numbers", "previous", "seal"}


Damage = Callable[[list[str]], list[str]]
DAMAGE: dict[str, Damage] = {
    "cut at the end of a line": lambda lines: lines[:-1],
    "cut inside a line": lambda lines: [*lines[:-1], lines[-1][:-20]],
    "only its first line": lambda lines: lines[:1],
    "without its first line": lambda lines: lines[1:],
    "emptied": lambda _lines: [],
    "two lines exchanged": lambda lines: [lines[0], lines[3], lines[4], lines[1], lines[2], *lines[5:]],
    "one line left out": lambda lines: [*lines[:3], *lines[5:]],
    "one line twice": lambda lines: [*lines[:3], lines[2], *lines[3:]],
    "a root changed": lambda lines: [lines[0], lines[1].replace(UIDS[0], UIDS[9]), *lines[2:]],
    "a kept row added": lambda lines: [lines[0], lines[1].replace(WHOLE, STRIPPED), *lines[2:]],
    "a number changed": lambda lines: [lines[0], lines[1], lines[2].replace('"sets":2', '"sets":3'), *lines[3:]],
    "no JSON": lambda lines: [lines[0], "x", *lines[2:]],
    "JSON of another kind": lambda lines: [lines[0], "[]", *lines[2:]],
    "an endless number": lambda lines: [lines[0], "9" * 5000, *lines[2:]],
    "deeply nested": lambda lines: [lines[0], "[" * 100_000, *lines[2:]],
}


@pytest.mark.parametrize("case", DAMAGE)
def test_damage_is_found(case: str, tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    save_ledger(path, grown(3))
    lines = path.read_text().splitlines()
    path.write_text("".join(f"{line}\n" for line in DAMAGE[case](lines)))
    with pytest.raises(HeijastusError) as failure:
        load_ledger(path, VAULT, KEY)
    assert failure.value.code is ErrorCode.LEDGER_DAMAGED


def test_every_flipped_bit_is_found(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    save_ledger(path, grown(1))
    whole = path.read_bytes()
    missed: list[int] = []
    for place in range(len(whole) - 1):
        path.write_bytes(whole[:place] + bytes([whole[place] ^ 1]) + whole[place + 1 :])
        try:
            load_ledger(path, VAULT, KEY)
        except HeijastusError as failure:
            assert failure.code is ErrorCode.LEDGER_DAMAGED  # noqa: PT017 - every place must raise, not one
        else:
            missed.append(place)
    assert missed == []


def test_without_the_first_line_a_cut_would_pass(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "ledger.jsonl"
    save_ledger(path, grown(3))
    lines = path.read_text().splitlines()
    path.write_text("\n".join(lines[:-2]) + "\n")
    monkeypatch.setattr(ledgers, "_header", lambda _ledger: lines[0])
    assert load_ledger(path, VAULT, KEY).count == 2


def test_another_vaults_and_another_keys_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "ledger.jsonl"
    for foreign in (grown(2), grown(0)):
        save_ledger(path, foreign)
        for vault, key in ((UIDS[0], KEY), (VAULT, OTHER_KEY)):
            with pytest.raises(HeijastusError):
                load_ledger(path, vault, key)


def test_a_file_beyond_all_measure_is_refused_unread(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    save_ledger(tmp_path / "ledger.jsonl", grown(2))
    monkeypatch.setattr(ledgers, "LARGEST", 10)
    with pytest.raises(HeijastusError):
        load_ledger(tmp_path / "ledger.jsonl", VAULT, KEY)


def test_beginning_or_finishing_twice_changes_nothing() -> None:
    ledger = grown(2)
    entry = ledger.erasures[0]
    assert ledger.begun(entry) is ledger
    assert ledger.finished(entry.entry, NOON) is ledger
    with pytest.raises(KeyError):
        ledger.finished("unknown", NOON)


def test_the_union_counts_each_once_and_is_sealed_anew() -> None:
    first, second, third = (an_erasure(number) for number in range(3))
    mine = empty_ledger(VAULT, KEY).begun(second).begun(third)
    theirs = empty_ledger(VAULT, KEY).begun(first).begun(second).finished(second.entry, NOON, rows=7)
    union = mine.merged(theirs, KEY)
    assert [(erasure.entry, erasure.done) for erasure in union.erasures] == [
        (first.entry, False),
        (second.entry, True),
        (third.entry, False),
    ]
    assert len({erasure.number for erasure in union.erasures}) == 3
    assert parse_ledger(union.lines, VAULT, KEY).erasures == union.erasures
    assert theirs.merged(mine, KEY).entries == union.entries
    assert union.merged(theirs, KEY) is union


def test_another_vaults_ledger_is_not_united() -> None:
    with pytest.raises(HeijastusError):
        grown(1).merged(empty_ledger(UIDS[0], KEY).begun(an_erasure(1)), KEY)


def test_after_a_new_key_the_same_is_told_under_it() -> None:
    ledger = grown(2).begun(an_erasure(3))
    sealed = ledger.sealed_with(OTHER_KEY)
    assert parse_ledger(sealed.lines, VAULT, OTHER_KEY).erasures == ledger.erasures
    with pytest.raises(HeijastusError):
        parse_ledger(sealed.lines, VAULT, KEY)


def test_its_repr_hides_the_key() -> None:
    assert repr(KEY) not in repr(grown(1))


# ------------------------------------------------------------------------------------------------------------ codes


def test_a_code_is_nine_symbols_and_stays_the_same() -> None:
    code = erasure_code(VAULT, "person", UIDS[1])
    assert code == erasure_code(VAULT, "person", UIDS[1])
    assert [len(part) for part in code.split("-")] == [4, 4, 1]
    assert len({erasure_code(VAULT, table, uid) for table in ("person", "note") for uid in UIDS}) == 80


def test_every_single_wrong_symbol_is_noticed() -> None:
    for uid in UIDS:
        code = erasure_code(VAULT, "person", uid)
        plain = code.replace("-", "")
        assert is_code(code)
        wrong = {
            plain[:place] + symbol + plain[place + 1 :]
            for place in range(len(plain))
            for symbol in ledgers.ALPHABET
            if symbol != plain[place]
        }
        assert not any(is_code(one) for one in wrong)


@pytest.mark.parametrize("typed", ["", "x", "K7M2", "K7M2-9QXD-4Z", "äöåä-äöåä-ä"])
def test_what_is_no_code_is_told(typed: str) -> None:
    assert not is_code(typed)


def test_a_code_may_be_typed_in_any_way() -> None:
    code = next(c for c in (erasure_code(VAULT, "person", uid) for uid in UIDS) if {"0", "1"} & set(c))
    typed = f" {code.lower().replace('-', ' ').replace('0', 'o').replace('1', 'l')} "
    assert is_code(typed)
    assert same_code(typed, code)
    assert not same_code(typed, erasure_code(VAULT, "note", UIDS[1]))


def test_a_line_of_the_first_version_is_written_as_it_was_and_a_grown_one_is_read(tmp_path: Path) -> None:
    plain = new_erasure(NOON, (("person", "a"),))
    more = replace(
        new_erasure(NOON, (("person", "b"),)),
        ground="request",
        masked=(("note", "c", "body", "henkilö A"),),
        named=(("note", "d", "claims"),),
        keeps_figures=False,
    )
    first = empty_ledger(VAULT, KEY).begun(plain)
    assert not {"ground", "masked", "named", "figures"} & set(json.loads(first.lines[0]))
    both = first.begun(more)
    for ledger, version in ((first, 1), (both, 2)):
        save_ledger(tmp_path / "ledger", ledger)
        assert json.loads((tmp_path / "ledger").read_text().splitlines()[0])["v"] == version
        assert load_ledger(tmp_path / "ledger", VAULT, KEY).erasures == ledger.erasures
