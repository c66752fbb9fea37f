"""Locked copies: opened with the password by readers that share no code, and by none of them without it."""

import shutil
import subprocess
import zipfile
from collections.abc import Callable
from datetime import date
from io import BytesIO
from pathlib import Path

import pikepdf
import pypdfium2
import pytest
import pyzipper

from heijastus_desk.documents.archive import Archive
from heijastus_desk.documents.locked_pdf import Enclosed, lock_pdf
from heijastus_desk.documents.locked_zip import AesZip
from heijastus_desk.documents.password_slip import password_slip
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.rights.handing import MadePackage
from heijastus_desk.domain.rights.values import PackageForm
from tests.documents.pdf_text import pages

PASSWORD = "7K3Q-X4MN-PGW2-RMGH"
WRONG = ("", "7K3Q-X4MN-PGW2-RMG2", "7k3q-x4mn-pgw2-rmgh", "7K3QX4MNPGW2RMGH")
MARKER = "Sinisorsa"


@pytest.fixture(scope="module")
def plain() -> bytes:
    from reportlab.pdfgen.canvas import Canvas

    made = BytesIO()
    canvas = Canvas(made, pageCompression=0)
    canvas.setTitle("Otsikko")
    canvas.drawString(72, 700, MARKER)
    canvas.save()
    return made.getvalue()


def locked(plain: bytes, *, older: bool = False, enclosed: tuple[Enclosed, ...] = ()) -> bytes:
    target = BytesIO()
    lock_pdf(plain, PASSWORD, target, older=older, enclosed=enclosed)
    return target.getvalue()


def by_qpdf(pdf: bytes, password: str) -> bool:
    try:
        with pikepdf.open(BytesIO(pdf), password=password) as file:
            return len(file.pages) == 1
    except pikepdf.PasswordError:
        return False


def by_pdfium(pdf: bytes, password: str) -> bool:
    try:
        document = pypdfium2.PdfDocument(pdf, password=password or None)
    except pypdfium2.PdfiumError:
        return False
    page = document[0]
    text = page.get_textpage()
    try:
        return MARKER in text.get_text_range()
    finally:
        text.close()
        page.close()
        document.close()


def by_poppler(pdf: bytes, password: str) -> bool:
    tool = shutil.which("pdftotext")
    if tool is None:
        pytest.skip("poppler is not installed")
    asked = ("-upw", password) if password else ()
    read = subprocess.run([tool, *asked, "-", "-"], input=pdf, capture_output=True, check=False)
    return read.returncode == 0 and MARKER.encode() in read.stdout


READERS = (by_qpdf, by_pdfium, by_poppler)


@pytest.mark.parametrize("older", [False, True])
@pytest.mark.parametrize("reader", READERS)
def test_every_reader_opens_it_with_the_password_and_none_without(
    plain: bytes, reader: Callable[[bytes, str], bool], older: bool
) -> None:
    pdf = locked(plain, older=older)
    assert reader(pdf, PASSWORD)
    assert not [wrong for wrong in WRONG if reader(pdf, wrong)]


@pytest.mark.parametrize("reader", READERS)
def test_an_empty_owner_password_would_be_noticed(plain: bytes, reader: Callable[[bytes, str], bool]) -> None:
    careless = BytesIO()
    with pikepdf.open(BytesIO(plain)) as pdf:
        pdf.save(careless, encryption=pikepdf.Encryption(user=PASSWORD, owner="", R=6))
    opens = reader(careless.getvalue(), "")
    assert opens is (reader is not by_pdfium), "if this changed, the trap is worth testing in another reader"


@pytest.mark.parametrize(("older", "revision", "bits"), [(False, 6, 256), (True, 4, 128)])
def test_the_cipher_is_aes(plain: bytes, older: bool, revision: int, bits: int) -> None:
    with pikepdf.open(BytesIO(locked(plain, older=older)), password=PASSWORD) as pdf:
        assert (pdf.encryption.R, pdf.encryption.bits) == (revision, bits)
        assert pdf.encryption.stream_method is pdf.encryption.string_method is pdf.encryption.file_method
        assert "aes" in pdf.encryption.stream_method.name
        assert pdf.allow.accessibility
        assert pdf.allow.extract
        assert pdf.allow.print_highres


@pytest.mark.parametrize("older", [False, True])
def test_nothing_of_it_can_be_read_in_the_bytes(plain: bytes, older: bool) -> None:
    file = Enclosed("liite-001.txt", b"Metsakauris")
    pdf = locked(plain, older=older, enclosed=(file,))
    for word in (MARKER, "Otsikko", "Metsakauris"):
        assert word.encode() in plain or word == "Metsakauris"
        assert word.encode() not in pdf
        assert word.encode("utf-16-be") not in pdf
    with pikepdf.open(BytesIO(pdf), password=PASSWORD) as opened:
        assert opened.attachments["liite-001.txt"].get_file().read_bytes() == file.content


def test_two_locked_copies_share_no_owner_password(plain: bytes) -> None:
    owners: list[bytes] = []
    for _ in range(2):
        with pikepdf.open(BytesIO(locked(plain)), password=PASSWORD) as pdf:
            assert not pdf.owner_password_matched
            assert pdf.user_password_matched
            owners.append(bytes(pdf.trailer.Encrypt.O))
    assert owners[0] != owners[1]


@pytest.mark.parametrize("password", ["", "lintukoto-äö"])
def test_a_password_not_every_reader_takes_is_refused(plain: bytes, password: str) -> None:
    with pytest.raises(ValueError, match="ASCII"):
        lock_pdf(plain, password, BytesIO())
    with pytest.raises(ValueError, match="ASCII"):
        AesZip(password)


def a_zip() -> BytesIO:
    target = BytesIO()
    with Archive(target, date(2026, 6, 8), kind=AesZip(PASSWORD)) as archive:
        archive.add("tiedot.pdf", MARKER.encode() * 1000)
        archive.add("liitteet/liite-001.jpg", MARKER.encode() * 10)
        archive.add_folder("tekniset/")
        archive.add_listing("tekniset/manifest.json")
    return target


def test_a_zip_opens_by_its_password_alone() -> None:
    with pyzipper.AESZipFile(a_zip()) as archive:
        archive.setpassword(PASSWORD.encode())
        assert archive.read("tiedot.pdf") == MARKER.encode() * 1000
        assert b"liite-001.jpg" in archive.read("tekniset/manifest.json")
        for wrong in WRONG[1:]:
            archive.setpassword(wrong.encode())
            # Two bytes of check first: one wrong password in 65,536 is only noticed by the seal of the content.
            with pytest.raises((RuntimeError, zipfile.BadZipFile, pyzipper.BadZipFile)):
                archive.read("tiedot.pdf")


def test_python_itself_opens_nothing_of_the_zip() -> None:
    made = a_zip()
    assert MARKER.encode() not in made.getvalue()
    with zipfile.ZipFile(made) as archive:
        # The method of AES: a reader that does not know it cannot take the content for something else.
        members = [one for one in archive.infolist() if not one.is_dir()]
        assert {one.compress_type for one in members} == {99}
        assert all(one.flag_bits & 1 for one in members)
        for one in members:
            with pytest.raises(RuntimeError):
                archive.read(one)
            with pytest.raises(NotImplementedError):
                archive.read(one, pwd=PASSWORD.encode())


def a_package(form: PackageForm, files: int = 0, password: str = PASSWORD) -> MadePackage:
    return MadePackage(
        uid="",
        case="",
        case_number=7,
        number=14,
        form=form,
        path=Path(),
        password=password,
        item_count=3,
        masked_count=0,
        left_out_count=0,
        file_count=files,
    )


@pytest.mark.parametrize("lang", Lang)
@pytest.mark.parametrize("form", [PackageForm.PDF, PackageForm.PDF_OLDER, PackageForm.ZIP])
def test_the_slip_is_one_page_with_the_password_and_how_to_open_it(lang: Lang, form: PackageForm) -> None:
    slip = pages(password_slip(a_package(form, files=2), lang, date(2026, 6, 8), "Kuvitteellinen Valmennus"))
    (page,) = slip
    assert PASSWORD in page
    assert a_package(form).file_name in page
    assert ("7-Zip" in page) is (form is PackageForm.ZIP)


def test_there_is_no_slip_for_paper() -> None:
    with pytest.raises(ValueError, match="no password"):
        password_slip(a_package(PackageForm.PAPER, password=""), Lang.FI, date(2026, 6, 8), "")


def test_the_password_shows_in_no_repr() -> None:
    assert PASSWORD not in repr(a_package(PackageForm.PDF))
