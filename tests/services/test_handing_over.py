"""Handing a package over: only when nothing stands in the way, locked, written down, and its copy looked after."""

import json
import subprocess
import zipfile
from datetime import date, timedelta
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import pyzipper

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.clock import MovableClock
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.notices.law import Right
from heijastus_desk.domain.notices.practice import PlaceKind
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.rights.handing import COPY_DAYS, MadePackage, ObstacleCode
from heijastus_desk.domain.rights.passages import PassageDecision
from heijastus_desk.domain.rights.receiving import NewRequest
from heijastus_desk.domain.rights.values import (
    CaseOutcome,
    Decision,
    GivenBy,
    IdentityMethod,
    PackageForm,
    PassageChoice,
    PlaceOutcome,
    RequesterKind,
)
from heijastus_desk.services import handing_over
from heijastus_desk.storage.tables import METADATA
from tests.documents.pdf_text import pages
from tests.storage.vaults import TODAY

NAME = "Tuulikki Salasaari"
FILE = b"Metsakauris " * 50
PLACE = ("table", "uid", "column", "start", "length", "digest")
LOCKED = (PackageForm.PDF, PackageForm.PDF_OLDER, PackageForm.ZIP)


@pytest.fixture
def person(app: Application) -> str:
    given, family = NAME.split()
    uid = app.clients.save_person(PersonCard(given_name=given, family_name=family)).uid
    app.files.attach("kirje.txt", FILE, person=uid)
    return uid


def a_case(app: Application, person: str, *rights: Right) -> str:
    return app.requests.open(NewRequest(person=person, received_on=TODAY, rights=rights or (Right.ACCESS,))).uid


@pytest.fixture
def case(app: Application, person: str) -> str:
    """A case in which everything is done that comes before the package."""
    uid = a_case(app, person)
    clear(app, uid)
    assert app.handing_over.obstacles(uid) == ()
    return uid


def clear(app: Application, case: str) -> None:
    app.request_identity.verify(case, IdentityMethod.KNOWN_FACTS)
    app.request_places.check_all(case, dict.fromkeys(PlaceKind, PlaceOutcome.NOTHING))
    for right in app.requests.get(case).asked:
        app.request_decisions.settle(case, right, Decision.GRANT)
    app.request_passages.choose(
        case,
        [
            PassageDecision(**{name: getattr(one, name) for name in PLACE}, choice=PassageChoice.SHOW)
            for one in app.request_passages.passages(case)
        ],
    )


def codes(app: Application, case: str) -> list[ObstacleCode]:
    return [one.code for one in app.handing_over.obstacles(case)]


def refusal(attempt: object) -> ErrorCode:
    assert callable(attempt)
    with pytest.raises(HeijastusError) as refused:
        attempt()
    return refused.value.code


# ------------------------------------------------------------------------------------------------- what is in the way


def test_each_obstacle_goes_when_its_step_is_done(app: Application, person: str, tmp_path: Path) -> None:
    case = a_case(app, person)
    every = [ObstacleCode.IDENTITY, ObstacleCode.PLACES, ObstacleCode.DECISIONS, ObstacleCode.PASSAGES]
    assert codes(app, case) == every
    assert refusal(lambda: app.handing_over.make(case, tmp_path, PackageForm.PDF)) is ErrorCode.PACKAGE_BLOCKED
    app.request_identity.verify(case, IdentityMethod.KNOWN_FACTS)
    assert codes(app, case) == every[1:]
    left = {one.code: one.count for one in app.handing_over.obstacles(case)}[ObstacleCode.PLACES]
    assert left == app.request_places.open_count(case) > 0
    clear(app, case)
    assert app.handing_over.obstacles(case) == ()
    assert not list(tmp_path.glob("tiedot*"))


def test_what_cannot_be_handed_over_says_why_and_nothing_else(app: Application, person: str) -> None:
    other = a_case(app, person, Right.ERASURE)
    assert codes(app, other) == [ObstacleCode.NOT_ASKED]
    refused = a_case(app, person)
    app.request_decisions.settle(refused, Right.ACCESS, Decision.REFUSE, "Pyyntö on ilmeisen perusteeton.")
    assert codes(app, refused) == [ObstacleCode.REFUSED]
    nobody = NewRequest(requester=RequesterKind.UNKNOWN, requester_name="Joku Muu", received_on=TODAY)
    assert codes(app, app.requests.open(nobody).uid) == [ObstacleCode.NOT_ON_FILE]


def test_a_closed_case_gives_no_first_package(app: Application, case: str) -> None:
    app.requests.close(case, CaseOutcome.WITHDRAWN)
    assert codes(app, case) == [ObstacleCode.CLOSED]


def test_after_closing_the_recipient_who_cannot_open_it_gets_another_copy(
    app: Application, case: str, tmp_path: Path
) -> None:
    app.handing_over.make(case, tmp_path, PackageForm.PDF)
    app.requests.close(case, CaseOutcome.WITHDRAWN)
    made = app.handing_over.make(case, tmp_path, PackageForm.PDF_OLDER)
    assert made.path.is_file()


# ------------------------------------------------------------------------------------------------------- what is made


@pytest.mark.parametrize("form", LOCKED)
def test_a_locked_package_opens_with_its_password_alone_and_holds_the_person(
    app: Application, case: str, tmp_path: Path, form: PackageForm
) -> None:
    made = app.handing_over.make(case, tmp_path, form)
    content = made.path.read_bytes()
    assert made.file_count == 1
    if form is PackageForm.ZIP:
        text, attached = zip_content(content, made.password)
    else:
        text, attached = pdf_content(content, made.password)
    assert "Salasaari" in text
    assert attached == FILE
    for word in ("Salasaari", "Metsakauris", made.password):
        assert word.encode() not in content
        assert word.encode("utf-16-be") not in content


def zip_content(content: bytes, password: str) -> tuple[str, bytes]:
    with zipfile.ZipFile(BytesIO(content)) as strange:
        for one in strange.infolist():
            if not one.is_dir():
                with pytest.raises(RuntimeError):
                    strange.read(one)
    with pyzipper.AESZipFile(BytesIO(content)) as archive:
        archive.setpassword(password.encode())
        assert archive.testzip() is None
        names = archive.namelist()
        data = archive.read(next(name for name in names if name.endswith("data.json")))
        assert json.loads(data)
        attached = next(name for name in names if name.endswith(".txt") and "liit" in name)
        return data.decode(), archive.read(attached)


def pdf_content(content: bytes, password: str) -> tuple[str, bytes]:
    for wrong in (None, "2345-6789-ABCD-EFGH"):
        with pytest.raises(pypdfium2.PdfiumError):
            pypdfium2.PdfDocument(content, password=wrong)
        with pytest.raises(pikepdf.PasswordError):
            pikepdf.open(BytesIO(content), password=wrong or "")
    with pikepdf.open(BytesIO(content), password=password) as pdf:
        (attached,) = [pdf.attachments[name].get_file().read_bytes() for name in pdf.attachments]
    document = pypdfium2.PdfDocument(content, password=password)
    found: list[str] = []
    for number in range(len(document)):
        page = document[number]
        text = page.get_textpage()
        found.append(text.get_text_range())
        text.close()
        page.close()
    document.close()
    return "\n".join(found), attached


def test_nothing_unlocked_lies_anywhere_while_and_after_it_is_made(
    app: Application, case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = tmp_path / "ulos"
    written: list[bytes] = []
    before = handing_over.stream_digest

    def looked(stream: object) -> str:
        # The moment before the file gets its name: everything is on the disk.
        written.extend(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
        return before(stream)  # type: ignore[arg-type]

    monkeypatch.setattr(handing_over, "stream_digest", looked)
    for form in LOCKED:
        app.handing_over.make(case, folder, form)
    written.extend(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert len(written) > len(LOCKED)
    assert not [content for content in written if b"Metsakauris" in content or b"Salasaari" in content]


def test_paper_lies_in_the_private_folder_only_and_leaves_no_copy(app: Application, case: str, tmp_path: Path) -> None:
    made = app.handing_over.make(case, tmp_path, PackageForm.PAPER)
    assert made.password == ""
    assert made.path.parent == app.paths.temporary
    assert any("Salasaari" in page for page in pages(made.path.read_bytes()))
    assert not list(tmp_path.glob("tiedot*"))
    assert app.handing_over.copies_left() == ()


def test_the_password_is_kept_nowhere(app: Application, case: str, tmp_path: Path) -> None:
    made = app.handing_over.make(case, tmp_path, PackageForm.PDF)
    with app.vault.read() as connection:
        rows = [connection.execute(table.select()).all() for table in METADATA.tables.values()]
    dump = repr(rows)
    assert "Salasaari" in dump
    assert made.password not in dump
    assert made.password.replace("-", "") not in dump
    assert made.password not in repr(made)


def test_two_packages_share_neither_number_nor_password(app: Application, case: str, tmp_path: Path) -> None:
    first = app.handing_over.make(case, tmp_path, PackageForm.PDF)
    second = app.handing_over.make(case, tmp_path, PackageForm.PDF)
    assert (first.file_name, second.file_name) == ("tiedot-001.pdf", "tiedot-002.pdf")
    assert first.password != second.password
    person = app.requests.get(case).person
    assert app.subject_export.gather(person, tmp_path).number == 3


def test_a_file_of_hers_with_the_next_name_is_not_overwritten(app: Application, case: str, tmp_path: Path) -> None:
    (tmp_path / "tiedot-001.pdf").write_bytes(b"hers")
    made = app.handing_over.make(case, tmp_path, PackageForm.PDF)
    assert made.file_name == "tiedot-002.pdf"
    assert (tmp_path / "tiedot-001.pdf").read_bytes() == b"hers"


def test_a_failure_leaves_neither_file_nor_row(
    app: Application, case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_stream: object) -> str:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(handing_over, "stream_digest", full)
    assert refusal(lambda: app.handing_over.make(case, tmp_path, PackageForm.ZIP)) is ErrorCode.DISK_FULL
    assert not list(tmp_path.glob("*tiedot*"))
    assert app.requests.get(case).packages == ()


def test_a_file_that_does_not_get_its_name_leaves_no_row(
    app: Application, case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def locked_by_a_scanner(_source: Path, _target: Path) -> None:
        raise PermissionError

    monkeypatch.setattr("heijastus_desk.system.file_safety.move_over", locked_by_a_scanner)
    attempt = refusal(lambda: app.handing_over.make(case, tmp_path, PackageForm.PDF))
    assert attempt is ErrorCode.FOLDER_NOT_WRITABLE
    assert app.requests.get(case).packages == ()
    assert not list(tmp_path.glob("*tiedot*"))


def test_attachments_too_large_for_a_pdf_are_pointed_to_the_zip(
    app: Application, case: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(handing_over, "MOST_ENCLOSED", len(FILE) - 1)
    attempt = refusal(lambda: app.handing_over.make(case, tmp_path, PackageForm.PDF))
    assert attempt is ErrorCode.ENCLOSED_TOO_LARGE
    assert app.handing_over.make(case, tmp_path, PackageForm.ZIP).path.is_file()


def test_the_slip_goes_with_the_package(app: Application, case: str, tmp_path: Path) -> None:
    made = app.handing_over.make(case, tmp_path, PackageForm.ZIP)
    (slip,) = pages(app.handing_over.slip_pdf(made, Lang.SV))
    assert made.password in slip
    assert made.file_name in slip
    assert "Salasaari" not in slip


# ------------------------------------------------------------------------------------------------- what becomes of it


@pytest.fixture
def made(app: Application, case: str, tmp_path: Path) -> MadePackage:
    return app.handing_over.make(case, tmp_path, PackageForm.PDF)


def test_handing_over_is_written_down_once(app: Application, case: str, made: MadePackage) -> None:
    change = app.handing_over.handed(made.uid, GivenBy.MEETING, f" {NAME} ")
    (kept,) = app.requests.get(case).packages
    assert (kept.handed_on, kept.how, kept.to_whom) == (TODAY, GivenBy.MEETING, NAME)
    again = refusal(lambda: app.handing_over.handed(made.uid, GivenBy.EMAIL, "x"))
    assert again is ErrorCode.HANDED_ALREADY
    assert change.inverse is not None
    change.inverse()
    assert app.requests.get(case).packages[0].handed_on is None


@pytest.mark.parametrize(
    ("whom", "on", "code"),
    [
        ("  ", TODAY, ErrorCode.FIELD_EMPTY),
        ("Joku", TODAY + timedelta(days=1), ErrorCode.DATE_IN_FUTURE),
        ("Joku", TODAY - timedelta(days=1), ErrorCode.DATE_ORDER),
    ],
)
def test_what_cannot_be_is_refused(app: Application, made: MadePackage, whom: str, on: date, code: ErrorCode) -> None:
    assert refusal(lambda: app.handing_over.handed(made.uid, GivenBy.POST, whom, on)) is code


def test_paper_does_not_go_by_mail_of_the_other_kind(app: Application, case: str, tmp_path: Path) -> None:
    paper = app.handing_over.make(case, tmp_path, PackageForm.PAPER)
    assert refusal(lambda: app.handing_over.handed(paper.uid, GivenBy.EMAIL, "Joku")) is ErrorCode.CHOICE_UNKNOWN
    app.handing_over.handed(paper.uid, GivenBy.POST, "Joku")


def test_a_copy_is_reminded_of_after_a_week_until_it_is_gone(
    app: Application, made: MadePackage, clock: MovableClock
) -> None:
    assert [one.package for one in app.handing_over.copies_left()] == [made.uid]
    assert app.handing_over.overdue_copies() == ()
    clock.instant += timedelta(days=COPY_DAYS - 1)
    assert app.handing_over.overdue_copies() == ()
    clock.instant += timedelta(days=1)
    assert [one.file_name for one in app.handing_over.overdue_copies()] == ["tiedot-001.pdf"]
    app.handing_over.copy_gone(made.uid)
    assert app.handing_over.copies_left() == ()


def test_the_copy_is_deleted_only_when_it_is_the_one_that_was_made(
    app: Application, made: MadePackage, tmp_path: Path
) -> None:
    elsewhere = tmp_path / "muualla"
    elsewhere.mkdir()
    assert refusal(lambda: app.handing_over.delete_copy(made.uid, elsewhere)) is ErrorCode.COPY_NOT_FOUND
    (elsewhere / made.file_name).write_bytes(b"hers")
    assert refusal(lambda: app.handing_over.delete_copy(made.uid, elsewhere)) is ErrorCode.COPY_IS_ANOTHER
    assert (elsewhere / made.file_name).exists()
    app.handing_over.delete_copy(made.uid, tmp_path)
    assert not made.path.exists()
    assert app.handing_over.copies_left() == ()


def test_poppler_opens_it_with_the_password_alone(made: MadePackage) -> None:
    import shutil

    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("poppler is not installed")
    with_it = subprocess.run([tool, "-upw", made.password, made.path, "-"], capture_output=True, check=False)
    without = subprocess.run([tool, made.path, "-"], capture_output=True, check=False)
    assert "Salasaari" in with_it.stdout.decode()
    assert without.returncode != 0
    assert "Salasaari" not in without.stdout.decode()
