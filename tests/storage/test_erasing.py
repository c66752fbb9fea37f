"""What goes with a person and what stays with others."""

from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.ledger import STRIPPED, WHOLE
from tests.storage.erasing_kit import DAY, VOUCHER, making

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


def test_a_draft_that_names_the_person_goes_though_tied_to_nobody(vault: VaultFile) -> None:
    with making(vault) as made:
        made.person("aino")
        eero = made.person("eero")
        met = '{{"fields": {{"others": [["person", "{}"]], "body": "kesken"}}, "client": ""}}'
        both = f"{made.uids['aino'][1]} {made.uids['eero'][1]}"
        for name, about, tie in (
            ("of her", made.uids["aino"][1], None),
            ("of both", both, None),
            ("over his card", made.uids["aino"][1], eero),
            ("of him", made.uids["eero"][1], None),
        ):
            made.add(name, "draft", form=f"met_form:{name}", content=met.format(about), person_id=tie)
        done = made.erase("aino")
        assert made.there() == {"eero", "of him"}
        assert done.rows["draft"] == 3


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
