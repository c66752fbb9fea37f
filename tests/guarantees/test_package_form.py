import errno
import hashlib
import json
import stat
from collections.abc import Callable
from datetime import date
from pathlib import Path

import jsonschema
import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.documents.subject import bundle
from heijastus_desk.domain.contracts import ContractKind, ContractTerms, SessionEntry
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notes import NoteEntry
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, PartyKind, PersonCard
from heijastus_desk.domain.progress import cancelled
from heijastus_desk.privacy.classification import RouteKind
from heijastus_desk.services import subject_export
from heijastus_desk.system import file_safety
from tests.documents.pdf_text import pages, tight
from tests.guarantees.canaries import members, plant

BIDI = "\u202e"
HARD_NAMES = {
    "long": "Å" * 400,
    "right to left": "שרה لیلا",
    "emoji": "Sisko 👩‍👩‍👧 Kuvitelma",
    "path": "../../etc/passwd:C:\\CON",
    "markup": "<b>&amp;</b><para>",
    "formula": "=CMD|'/C calc'!A0",
    "zero width": "Si\u200bsko",
}


class Stopping:
    """Asks to stop at the n-th step."""

    def __init__(self, at: int) -> None:
        self.left = at

    def step(self, done: int, total: int) -> None:
        assert 0 < done <= total
        self.left -= 1
        if self.left < 0:
            raise cancelled()


@pytest.fixture
def person(app: Application) -> str:
    """A person with a contract, a session, a note and a file, in the starter register."""
    uid = app.clients.save_person(
        PersonCard(
            given_name="Sisko",
            family_name="Kuvitteellinen",
            contact_points=(ContactPoint(kind=ContactPointKind.EMAIL, value="sisko@keksitty.example"),),
        )
    ).uid
    contract = app.contracts.save(
        ContractTerms(kind=ContractKind.COACHING, title="Valmennus", participants=(uid,), ends_on=date(2025, 5, 5))
    ).uid
    app.sessions.save(SessionEntry(held_on=date(2025, 5, 5), contract=contract, attendees=(uid,)))
    app.notes.save(NoteEntry(written_on=date(2025, 5, 5), body="Sovittiin.\nJatketaan.", owners=(uid,)))
    app.files.attach("Sisko Kuvitteellinen CV.PDF", b"%PDF-not-really", person=uid)
    return uid


def test_the_technical_copy_keeps_its_own_schema(app: Application, tmp_path: Path) -> None:
    with app.vault.write() as transaction:
        planted = plant(transaction.connection, "A")
    found = members(app.subject_export.gather(planted.uid, tmp_path / "out").path.read_bytes())
    schema, data = json.loads(found["tekniset/data.schema.json"]), json.loads(found["tekniset/data.json"])
    jsonschema.Draft202012Validator.check_schema(schema)
    jsonschema.Draft202012Validator(schema, format_checker=jsonschema.FormatChecker()).validate(data)
    first = next(iter(data["tables"]["person"]))
    first["slipped_in"] = "x"
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(data, schema)


def test_the_manifest_is_true(app: Application, person: str, tmp_path: Path) -> None:
    found = members(app.subject_export.gather(person, tmp_path / "out").path.read_bytes())
    listed = {entry["path"]: entry for entry in json.loads(found["tekniset/manifest.json"])["files"]}
    assert set(listed) == {name for name in found if name != "tekniset/manifest.json" and not name.endswith("/")}
    for path, entry in listed.items():
        assert (entry["sha256"], entry["bytes"]) == (hashlib.sha256(found[path]).hexdigest(), len(found[path]))


def test_file_names_tell_nothing(app: Application, person: str, tmp_path: Path) -> None:
    made = app.subject_export.gather(person, tmp_path / "out")
    names = [made.path.name, *members(made.path.read_bytes())]
    assert made.path.name == "tiedot-001.zip"
    assert "liitteet/liite-001.pdf" in names
    assert not [
        name for name in names if not file_safety.is_neutral_file_name(Path(name).name, ("Sisko Kuvitteellinen",))
    ]


def test_the_package_is_private_and_the_same_twice(app: Application, person: str, tmp_path: Path) -> None:
    first = app.subject_export.gather(person, tmp_path / "one").path
    assert stat.S_IMODE(first.stat().st_mode) == 0o600
    second = app.subject_export.gather(person, tmp_path / "two").path
    assert second.name == "tiedot-002.zip"
    one, two = members(first.read_bytes()), members(second.read_bytes())
    assert one["tekniset/csv/note.csv"] == two["tekniset/csv/note.csv"]
    assert "tekniset/csv/gathered_package.csv" in two.keys() - one.keys()


def test_a_file_with_the_next_number_is_never_written_over(app: Application, person: str, tmp_path: Path) -> None:
    (tmp_path / "tiedot-001.zip").write_bytes(b"hers")
    assert app.subject_export.gather(person, tmp_path).path.name == "tiedot-002.zip"
    assert (tmp_path / "tiedot-001.zip").read_bytes() == b"hers"


@pytest.mark.parametrize("at", [0, 1, 7, 20])
def test_a_cancel_leaves_nothing(app: Application, person: str, tmp_path: Path, at: int) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.subject_export.gather(person, tmp_path / "out", progress=Stopping(at))
    assert failure.value.code is ErrorCode.CANCELLED
    assert list((tmp_path / "out").iterdir()) == []
    assert app.clients.card(person).packages == ()


def raising(error: BaseException) -> Callable[..., bytes]:
    def fail(*_args: object, **_options: object) -> bytes:
        raise error

    return fail


FAULTS = {
    "pdf": (bundle, "package_pdf", OSError(errno.EIO, "x"), ErrorCode.FOLDER_NOT_WRITABLE),
    "disk full": (subject_export, "write_package", OSError(errno.ENOSPC, "x"), ErrorCode.DISK_FULL),
    "folder gone": (subject_export, "stream_digest", OSError(errno.ENOENT, "x"), ErrorCode.FOLDER_NOT_WRITABLE),
    "log refused": (subject_export, "edit", HeijastusError(ErrorCode.DISK_FULL), ErrorCode.DISK_FULL),
}


@pytest.mark.parametrize("case", FAULTS)
def test_a_fault_leaves_nothing(
    app: Application, person: str, tmp_path: Path, case: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    module, name, error, code = FAULTS[case]
    monkeypatch.setattr(module, name, raising(error))
    with pytest.raises(HeijastusError) as failure:
        app.subject_export.gather(person, tmp_path / "out")
    assert failure.value.code is code
    assert list((tmp_path / "out").iterdir()) == []
    assert app.clients.card(person).packages == ()


def test_a_folder_that_cannot_be_made_or_written_is_said_so(app: Application, person: str, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("x")
    for folder in (tmp_path / "file", tmp_path / "file" / "below", Path("/proc/nothing-here")):
        with pytest.raises(HeijastusError) as failure:
            app.subject_export.gather(person, folder)
        assert failure.value.code is ErrorCode.FOLDER_NOT_WRITABLE


def test_an_unknown_person_is_said_so(app: Application, tmp_path: Path) -> None:
    with pytest.raises(HeijastusError) as failure:
        app.subject_export.gather("nobody", tmp_path)
    assert failure.value.code is ErrorCode.SUBJECT_NOT_FOUND


def test_before_the_first_run_is_finished_there_is_no_controller_to_name(
    empty_app: Application, tmp_path: Path
) -> None:
    uid = empty_app.clients.save_person(PersonCard(given_name="Sisko")).uid
    with pytest.raises(HeijastusError) as failure:
        empty_app.subject_export.gather(uid, tmp_path / "out")
    assert failure.value.code is ErrorCode.SETUP_NOT_FINISHED


def test_a_person_without_a_register_gets_a_package(empty_app: Application, app: Application, tmp_path: Path) -> None:
    empty_app.controller.save(app.controller.require())
    uid = empty_app.clients.save_person(PersonCard(given_name="Sisko")).uid
    made = empty_app.subject_export.gather(uid, tmp_path / "out")
    assert made.item_count == 1
    assert "liitteet/" in members(made.path.read_bytes())


def test_an_archived_person_is_gathered_as_anybody(app: Application, person: str, tmp_path: Path) -> None:
    before = app.subject_export.gather(person, tmp_path / "out")
    app.clients.set_archived(PartyKind.PERSON, person, archived=True)
    after = app.subject_export.gather(person, tmp_path / "out")
    assert after.item_count == before.item_count + 1  # the first package itself


def test_the_language_is_the_persons_own(app: Application, tmp_path: Path) -> None:
    uid = app.clients.save_person(PersonCard(given_name="Åsa", lang=Lang.SV)).uid
    names = list(members(app.subject_export.gather(uid, tmp_path / "out").path.read_bytes()))
    assert names[0].startswith("LÄS")


@pytest.mark.parametrize("case", HARD_NAMES)
def test_hard_names_come_through_whole(app: Application, tmp_path: Path, case: str) -> None:
    name = HARD_NAMES[case]
    uid = app.clients.save_person(PersonCard(given_name=name, family_name="Kuvitelma")).uid
    found = members(app.subject_export.gather(uid, tmp_path / "out").path.read_bytes())
    person = json.loads(found["tekniset/data.json"])["tables"]["person"][0]
    assert person["given_name"] == name
    assert all(name not in path for path in found)
    assert tight("".join(pages(found["tiedot.pdf"])))


def test_no_cell_starts_a_formula_and_a_phone_number_stays_readable(app: Application, tmp_path: Path) -> None:
    starts = ["=1+1", "+358 40 000", "-2", "@x", "＝1", "x"]
    points = tuple(ContactPoint(kind=ContactPointKind.PHONE, value=value) for value in starts)
    uid = app.clients.save_person(PersonCard(given_name="Sisko", contact_points=points)).uid
    found = members(app.subject_export.gather(uid, tmp_path / "out").path.read_bytes())
    text = found["tekniset/csv/contact_point.csv"].decode("utf-8-sig")
    cells = [line.split(";")[2] for line in text.splitlines()[1:]]
    assert cells == [f"'{start}" for start in starts[:-1]] + ["x"]
    assert found["tekniset/csv/contact_point.csv"].startswith(b"\xef\xbb\xbf")


def test_periods_of_the_contract_and_session_are_told_though_the_orderer_owns_them(
    app: Application, person: str, tmp_path: Path
) -> None:
    data = json.loads(
        members(app.subject_export.gather(person, tmp_path / "out").path.read_bytes())["tekniset/data.json"]
    )
    classes = {item["record_class"] for item in data["retention"]}
    assert classes >= {"client_card", "contract", "session_dates", "participation", "notes"}
    shown = {record["uid"] for records in data["tables"].values() for record in records}
    assert {item["id"] for item in data["retention"]} <= shown


def test_a_file_kept_with_a_contract_waits_for_review(app: Application, person: str, tmp_path: Path) -> None:
    contract = app.clients.card(person).contracts[0].uid
    app.files.attach("sopimus.pdf", b"%PDF", contract=contract)
    made = app.subject_export.gather(person, tmp_path / "out")
    tables = json.loads(members(made.path.read_bytes())["tekniset/data.json"])["tables"]
    waiting = {record["tie"]: record["waiting"] for record in tables["attachment"]}
    assert waiting == {RouteKind.OWNER: None, RouteKind.CONTEXT: "shared"}
    assert made.file_count == 2
