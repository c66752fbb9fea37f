"""Erasing done again, refused or watched by the forensic reader."""

from typing import Any

import pytest

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage import health
from heijastus_desk.storage.erasing import codes, forensics, pages, sweep
from heijastus_desk.storage.erasing.replay import lines_in, replay
from heijastus_desk.storage.erasing.selection import select_rows
from heijastus_desk.storage.vault_file import VaultFile, checkpoint
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.ledger import STRIPPED, empty_ledger, erasure_code, new_erasure
from tests.storage.erasing_kit import VOUCHER, Made, making


def test_done_again_it_changes_nothing(vault: VaultFile) -> None:
    with making(vault) as made:
        aino = made.person("aino")
        made.add("voucher", "accounting_reference", payer_person_id=aino, place="x", **VOUCHER)
        made.erase("aino", kept=(("voucher", STRIPPED),))
        before = dict(made.named("voucher"))
        done = made.erase("aino", kept=(("voucher", STRIPPED),))
        assert (done.total, done.blanked, dict(made.named("voucher"))) == (0, 0, before)


def test_what_others_need_is_refused_whole(vault: VaultFile) -> None:
    with making(vault) as made:
        eero = made.person("eero")
        made.note("note", eero, contract_id=made.contract("contract"))
        roots = [made.uids["contract"]]
    with pytest.raises(HeijastusError) as failure, vault.write() as transaction:
        sweep.erase(transaction.connection, roots)
    assert failure.value.code is ErrorCode.RECORD_IN_USE


def test_a_connection_that_leaves_values_behind_is_refused(vault: VaultFile) -> None:
    with vault.alone() as raw:
        raw.execute("PRAGMA secure_delete=FAST")
    with pytest.raises(HeijastusError) as failure, vault.write() as transaction:
        sweep.erase(transaction.connection, ())
    assert failure.value.code is ErrorCode.DRIVER_UNSAFE


def test_the_log_is_not_emptied_while_somebody_reads(vault: VaultFile) -> None:
    with vault.write() as transaction:
        Made(transaction.connection).person("aino")
    reader = vault.connect()
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM person").fetchone()
    with vault.write() as transaction:
        Made(transaction.connection).person("eero")
    with vault.alone() as raw:
        raw.execute("PRAGMA busy_timeout=50")
        with pytest.raises(HeijastusError) as failure:
            sweep.scrub(raw)
    reader.close()
    assert failure.value.code is ErrorCode.VAULT_BUSY


# --------------------------------------------------------------------------------------------------- replay and codes


def test_a_ledger_is_done_again_in_a_closed_file_once(vault: VaultFile, key: DataKey) -> None:
    with making(vault) as made:
        made.note("note", made.person("aino"))
        root = made.uids["aino"]
    vault.close()
    ledger = empty_ledger("v", key.subkey("erasure ledger")).begun(new_erasure(vault.clock.now(), (root,)))
    path = vault.paths.database
    assert [replay(path, key, ledger, vault.clock) for _ in range(2)] == [1, 0]
    again = VaultFile(vault.paths, key, vault.clock)
    with again.alone() as raw:
        assert lines_in(raw) == list(ledger.lines)
        assert raw.execute("SELECT count(*) FROM person").fetchone() == (0,)
    again.close()


def test_codes_find_their_rows(vault: VaultFile) -> None:
    with making(vault) as made:
        made.note("note", made.person("aino"), made.person("eero"))
        wanted = (made.uids["aino"], made.uids["note"])
    typed = [erasure_code("v", table, uid).lower().replace("-", " ") for table, uid in wanted]
    unknown = erasure_code("v", "person", "nobody")
    with vault.alone() as raw:
        assert set(codes.match(raw, "v", [*typed, unknown])) == set(wanted)
        assert codes.match(raw, "another", typed) == ()
        with pytest.raises(HeijastusError) as failure:
            codes.match(raw, "v", ["K7M2-9QXD-A"])
    assert failure.value.code is ErrorCode.ERASURE_CODE_WRONG


# ---------------------------------------------------------------------------------------------------- forensic reader


def test_the_reader_sees_pages_log_and_free_space(vault: VaultFile, key: DataKey) -> None:
    database, log = vault.paths.database, vault.paths.database.with_name("vault.db-wal")
    with vault.write() as transaction:
        Made(transaction.connection).note("n", body="ylijäämäsana " * 900)
    assert {hit.path for hit in forensics.find(["ylijäämäsana"], [database, log], key)} == {log}
    with vault.alone() as raw:
        checkpoint(raw)
        assert {hit.path for hit in forensics.find(["Ylijäämäsana"], [database, log], key)} == {database}
        raw.execute("PRAGMA secure_delete=OFF")
        raw.execute("DELETE FROM note")
        checkpoint(raw)
        raw.execute("PRAGMA secure_delete=ON")
        assert forensics.find(["ylijäämäsana"], [database], key)
        health.compact(raw)
    assert forensics.find(["ylijäämäsana"], [database, log], key) == ()


FORMS = {
    "UTF-8": "Päätösää".encode(),
    "upper case": "PÄÄTÖSÄÄ".encode(),
    "decomposed": "Pa\u0308a\u0308to\u0308sa\u0308a\u0308".encode(),
    "UTF-16": "Päätösää".encode("utf-16-le"),
    "UTF-16 the other way": "Päätösää".encode("utf-16-be"),
    "JSON": b"P\\u00e4\\u00e4t\\u00f6s\\u00e4\\u00e4",
    "folded": b"paatosaa",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("around", ["alone", "deep inside", "packed", "zipped"])
def test_every_form_in_a_plain_file_is_found(form: str, around: str, tmp_path: Any, key: DataKey) -> None:
    import zipfile
    import zlib

    content = b"#" * 70 + FORMS[form] + b"#" * 70
    path = tmp_path / "file.bin"
    match around:
        case "alone":
            path.write_bytes(content)
        case "deep inside":
            # Across the border of two blocks.
            path.write_bytes(bytes((1 << 20) - 74) + content)
        case "packed":
            path.write_bytes(b"abc" + zlib.compress(content) + b"xyz")
        case _:
            with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
                archive.writestr("a.txt", content)
    assert forensics.find(["Päätösää"], [tmp_path], key)
    assert forensics.find(["Toinensana"], [tmp_path], key) == ()


def test_a_name_of_a_file_tells_too(tmp_path: Any, key: DataKey) -> None:
    (tmp_path / "Keksitty-Aino.pdf").touch()
    assert [hit.place for hit in forensics.find(["keksitty-aino"], [tmp_path], key)] == ["name"]


def test_a_reader_with_another_key_does_not_say_clean(vault: VaultFile) -> None:
    with pytest.raises(HeijastusError):
        forensics.find(["x" * 9], [vault.paths.database], DataKey.random())


def test_every_page_is_decrypted(vault: VaultFile, key: DataKey) -> None:
    with vault.alone() as raw:
        checkpoint(raw)
        count = raw.execute("PRAGMA page_count").fetchone()[0]
    # A page of a tree begins with one of four kinds; zeros are a page that was freed.
    kinds: list[int] = []
    for _place, first, content in pages.plain_pieces(vault.paths.database, key):
        start, at = (4000 + 16, [100 - 16]) if first == 1 else (0, [])
        kinds += [content[place] for place in (*at, *range(start, len(content), 4016 + 16))]
    assert len(kinds) == count
    assert set(kinds) <= {0, 2, 5, 10, 13}


def test_a_selection_of_nobody_is_empty(vault: VaultFile) -> None:
    with vault.read() as connection:
        assert select_rows(connection, (("person", "nobody"), ("no table", "x"))).is_empty
