"""Which rows an erasure takes and which it leaves, on small invented cases."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import date
from typing import Any
from uuid import uuid4

import pytest
from sqlalchemy import Connection, insert, select, text

from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.storage import health
from heijastus_desk.storage.erasing import codes, forensics, pages, sweep
from heijastus_desk.storage.erasing.replay import lines_in, replay
from heijastus_desk.storage.erasing.selection import select_rows
from heijastus_desk.storage.planting import INSTANT
from heijastus_desk.storage.tables import METADATA
from heijastus_desk.storage.vault_file import VaultFile, checkpoint
from heijastus_desk.system.keys import DataKey
from heijastus_desk.system.ledger import STRIPPED, WHOLE, empty_ledger, erasure_code, new_erasure

DAY = date(2026, 3, 2)
PERSON = {"client_code": "", "lang": "fi", "position": "esimies", "unit": "pesula", "experience": "", "archived": False}
CONTRACT = {
    "kind": "coaching",
    "title": "Otsikko",
    "timetable": "",
    "place": "",
    "remote": False,
    "price": "90",
    "kept_at": "here",
    "paper_place": "",
    "chain": "c",
    "ends_on": DAY,
}
NOTE = {"kind": "general", "written_on": DAY, "special": False, "kept_at": "here", "paper_place": ""}
VOUCHER = {"number": "2026-1", "dated_on": DAY, "is_open": False, "in_collection": False, "kept_at": "here"}
SESSION = {"held_on": DAY, "starts_at": "9", "minutes": 60, "place": "", "remote": False, "invoiced": False}
ORGANISATION = {
    "name": "Keksitty Oy",
    "business_id": "",
    "lang": "fi",
    "einvoice_address": "",
    "einvoice_operator": "",
    "background": "",
    "archived": False,
    "sort_key": "k",
    "search_key": "k",
}
HOLD = {"cause": "claim", "reason": "riita", "placed_on": DAY}


class Made:
    """Adds rows and remembers their uids by name."""

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.uids: dict[str, tuple[str, str]] = {}

    def add(self, name: str, table: str, /, **values: Any) -> int:
        row = {"uid": str(uuid4()), "version": 1, "created_at": INSTANT, "updated_at": INSTANT, **values}
        self.uids[name] = (table, str(row["uid"]))
        return self.connection.execute(insert(METADATA.tables[table]).values(row)).lastrowid

    def person(self, name: str, **values: Any) -> int:
        names = {"given_name": name, "family_name": "Keksitty", "sort_key": name, "search_key": name}
        return self.add(name, "person", **{**PERSON, **names, **values})

    def note(self, name: str, *owners: int, **values: Any) -> int:
        note = self.add(name, "note", **{**NOTE, "body": f"muistiinpano {name}", **values})
        for owner in owners:
            self.add(f"{name}-{owner}", "note_owner", note_id=note, person_id=owner)
        return note

    def contract(self, name: str, *parties: int, organisation: int | None = None) -> int:
        contract = self.add(name, "contract", **CONTRACT)
        for party in parties:
            self.add(f"{name}-{party}", "role", person_id=party, contract_id=contract, kind="participant")
        if organisation:
            self.add(f"{name}-o", "role", organisation_id=organisation, contract_id=contract, kind="orderer")
        return contract

    def there(self) -> set[str]:
        return {name for name, (table, uid) in self.uids.items() if self.row(table, uid) is not None}

    def row(self, table: str, uid: str) -> Any:
        target = METADATA.tables[table]
        return self.connection.execute(select(target).where(target.c.uid == uid)).mappings().first()

    def named(self, name: str) -> Any:
        return self.row(*self.uids[name])

    def erase(self, *names: str, kept: tuple[tuple[str, str], ...] = ()) -> sweep.Swept:
        return sweep.erase(
            self.connection,
            [self.uids[name] for name in names],
            [(*self.uids[name], how) for name, how in kept],
        )


@contextmanager
def making(vault: VaultFile) -> Generator[Made]:
    with vault.write() as transaction:
        yield Made(transaction.connection)
        assert transaction.connection.execute(text("PRAGMA foreign_key_check")).all() == []


def test_what_is_only_about_a_person_goes(vault: VaultFile) -> None:
    with making(vault) as made:
        aino, eero = made.person("aino"), made.person("eero")
        contract = made.contract("contract", aino)
        made.note("own", aino, contract_id=contract)
        made.note("other", eero)
        made.add("session", "session", contract_id=contract, **SESSION)
        made.add(
            "file",
            "attachment",
            contract_id=contract,
            file_name="a.pdf",
            media_type="",
            sha256="",
            size=1,
            added_on=DAY,
            content=b"x",
        )
        made.add("point", "contact_point", person_id=aino, kind="email", value="a@b.example")
        done = made.erase("aino")
        assert made.there() == {"eero", "other", f"other-{eero}"}
        assert done.rows["note"] == done.rows["session"] == done.rows["attachment"] == 1


def test_a_group_note_loses_the_tie_and_the_last_owner_takes_it(vault: VaultFile) -> None:
    with making(vault) as made:
        aino, eero = made.person("aino"), made.person("eero")
        made.note("group", aino, eero)
        done = made.erase("aino")
        assert made.there() == {"eero", "group", f"group-{eero}"}
        assert (dict(done.ties), done.rows) == ({"note": 1}, {"note_owner": 1, "person": 1})
        made.erase("eero")
        assert made.there() == set()


def test_a_mention_loses_the_tie_only(vault: VaultFile) -> None:
    with making(vault) as made:
        aino, eero = made.person("aino"), made.person("eero")
        note = made.note("note", eero)
        made.add("mention", "note_mention", note_id=note, person_id=aino)
        made.erase("aino")
        assert made.there() == {"eero", "note", f"note-{eero}"}
        assert made.named("note")["body"] == "muistiinpano note"


def test_a_note_that_mentions_somebody_goes_with_its_owner(vault: VaultFile) -> None:
    with making(vault) as made:
        aino, eero = made.person("aino"), made.person("eero")
        made.add("mention", "note_mention", note_id=made.note("note", eero), person_id=aino)
        made.erase("eero")
        assert made.there() == {"aino"}


def test_what_an_organisation_ordered_stays_with_it(vault: VaultFile) -> None:
    with making(vault) as made:
        firm = made.add("firm", "organisation", **ORGANISATION)
        aino = made.person("aino", employer_id=firm)
        contract = made.contract("contract", aino, organisation=firm)
        session = made.add("session", "session", contract_id=contract, **SESSION)
        made.add("was there", "attendance", session_id=session, person_id=aino, present=True)
        done = made.erase("aino")
        assert made.there() == {"firm", "contract", "contract-o", "session"}
        assert dict(done.ties) == {"contract": 1, "session": 1}


def test_a_contract_somebodys_session_is_under_stays(vault: VaultFile) -> None:
    with making(vault) as made:
        aino, eero = made.person("aino"), made.person("eero")
        contract = made.contract("contract", aino)
        session = made.add("session", "session", contract_id=contract, **SESSION)
        made.add("was there", "attendance", session_id=session, person_id=eero, present=True)
        made.erase("aino")
        assert made.there() == {"eero", "contract", "session", "was there"}


def test_a_session_without_a_contract_goes_with_the_last_who_was_there(vault: VaultFile) -> None:
    with making(vault) as made:
        aino, eero = made.person("aino"), made.person("eero")
        session = made.add("session", "session", **SESSION)
        for person in (aino, eero):
            made.add(f"was {person}", "attendance", session_id=session, person_id=person, present=True)
        made.erase("aino")
        assert "session" in made.there()
        made.erase("eero")
        assert made.there() == set()


def test_a_voucher_stays_alone_and_emptied_of_what_the_map_says(vault: VaultFile) -> None:
    with making(vault) as made:
        aino = made.person("aino")
        contract = made.contract("contract", aino)
        made.add(
            "voucher",
            "accounting_reference",
            payer_person_id=aino,
            contract_id=contract,
            place="Ainon mappi",
            booked_on=DAY,
            **VOUCHER,
        )
        done = made.erase("aino", kept=(("voucher", STRIPPED),))
        assert made.there() == {"voucher"}
        told = {name: value for name, value in made.named("voucher").items() if value not in (None, "", False)}
        assert told.keys() == {
            "id",
            "uid",
            "version",
            "created_at",
            "updated_at",
            "number",
            "dated_on",
            "booked_on",
            "kept_at",
        }
        assert done.blanked == 1


def test_a_held_note_stays_whole_with_the_name_and_nothing_else(vault: VaultFile) -> None:
    with making(vault) as made:
        firm = made.add("firm", "organisation", **ORGANISATION)
        aino = made.person("aino", employer_id=firm)
        contract = made.contract("contract", aino)
        note = made.note("held", aino, contract_id=contract)
        made.note("gone", aino, contract_id=contract)
        made.add("hold", "hold", person_id=aino, item_table="note", item_uid=made.uids["held"][1], **HOLD)
        made.add("point", "contact_point", person_id=aino, kind="email", value="a@b.example")
        before = dict(made.named("held"))
        made.erase("aino", kept=(("held", WHOLE), ("hold", WHOLE), (f"held-{aino}", WHOLE)))
        assert made.there() == {"firm", "aino", "contract", f"contract-{aino}", "held", f"held-{aino}", "hold"}
        assert dict(made.named("held")) == before
        person, frame = made.named("aino"), made.named("contract")
        assert (person["given_name"], person["position"], person["unit"], person["employer_id"]) == (
            "aino",
            "",
            "",
            None,
        )
        assert (frame["title"], frame["price"], frame["ends_on"]) == ("", "", DAY)
        # Released and erased again, nothing is left.
        made.erase("aino")
        assert (made.there(), note) == ({"firm"}, note)


def test_a_released_hold_goes_with_its_item_and_a_draft_with_its_record(vault: VaultFile) -> None:
    with making(vault) as made:
        aino, eero = made.person("aino"), made.person("eero")
        made.contract("contract", aino)
        made.note("kept", eero)
        for name, item in (("on contract", "contract"), ("on other", "kept")):
            table, uid = made.uids[item]
            made.add(name, "hold", item_table=table, item_uid=uid, released_on=DAY, **HOLD)
            made.add(f"draft {name}", "draft", form=f"{table}:{uid}", content="kesken")
        made.erase("aino")
        assert made.there() == {"eero", "kept", f"kept-{eero}", "on other", "draft on other"}


def test_a_single_item_and_a_single_tie_can_go(vault: VaultFile) -> None:
    with making(vault) as made:
        aino, eero = made.person("aino"), made.person("eero")
        made.note("own", aino)
        made.note("group", aino, eero)
        made.erase("own")
        made.erase(f"group-{aino}")
        assert made.there() == {"aino", "eero", "group", f"group-{eero}"}
        made.erase(f"group-{eero}")
        assert made.there() == {"aino", "eero"}


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
    content = b"".join(piece[2] for piece in pages.plain_pieces(vault.paths.database, key))
    # A page of a tree begins with one of four kinds; zeros are a page that was freed.
    kinds = [content[100 - 16]] + [content[4000 + 16 + (4016 + 16) * number] for number in range(count - 1)]
    assert set(kinds) <= {0, 2, 5, 10, 13}


def test_a_selection_of_nobody_is_empty(vault: VaultFile) -> None:
    with vault.read() as connection:
        assert select_rows(connection, (("person", "nobody"), ("no table", "x"))).is_empty
