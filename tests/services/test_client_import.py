"""Importing clients: what a file adds, who is known already or was erased, one step back, nothing half done."""

from pathlib import Path

import pytest

from heijastus_desk.bootstrap import Application
from heijastus_desk.domain.changes import Change
from heijastus_desk.domain.client_import import Treatment, Verdict
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.notices.law import SourceKind
from heijastus_desk.domain.parties import ContactPoint, ContactPointKind, OrganisationCard, PersonCard
from heijastus_desk.domain.progress import cancelled
from heijastus_desk.domain.records import RoleKind
from heijastus_desk.services import client_import_rows
from heijastus_desk.services.client_import import Choices, ImportOutcome, ImportPreview
from heijastus_desk.storage.tables import METADATA
from tests.storage.vaults import TODAY

HEAD = "Etunimi;Sukunimi;Sähköposti;Puhelin;Yritys;Ryhmä;Muistiinpanot\n"
ANNA = "Anna;Sepite;anna@posti.example;040 555 0501;Satama Oy;Kevät;Tuo lounaan\n"
OTTO = "Otto;Näyte;otto@posti.example;;SATAMA OY;;\n"
MAIL = ContactPointKind.EMAIL
LOG = "event"


def looked_at(app: Application, folder: Path, text: str) -> ImportPreview:
    path = folder / "asiakkaat.csv"
    path.write_text(text, "utf-8")
    return app.client_import.preview(app.client_import.read(path))


def imported(app: Application, folder: Path, text: str, choices: Choices | None = None) -> ImportOutcome:
    return app.client_import.carry_out(looked_at(app, folder, text), choices=choices)


def taken_back(change: Change | None) -> Change:
    assert change is not None
    assert change.inverse is not None
    return change.inverse()


def verdicts(preview: ImportPreview) -> list[Verdict]:
    return [row.verdict for row in preview.rows]


def everything(app: Application) -> dict[str, list[object]]:
    """Every row of every table but the log, which tells of an import and of its undoing, and where the log ends."""
    with app.vault.read() as connection:
        return {
            name: [tuple(row) for row in connection.exec_driver_sql(f'SELECT * FROM "{name}" ORDER BY id')]  # noqa: S608
            for name in METADATA.tables
            if name not in {LOG, "setting"}
        }


def card(app: Application, name: str) -> PersonCard:
    (row,) = [one for one in app.clients.list() if one.name == name]
    found = app.clients.card(row.uid).person
    assert found is not None
    return found


def test_a_row_comes_in_with_everything_it_tells(app: Application, tmp_path: Path) -> None:
    choices = Choices(SourceKind.PARTNER, TODAY, RoleKind.PROSPECT)
    outcome = imported(app, tmp_path, HEAD + ANNA + OTTO, choices)
    assert (outcome.imported, outcome.duplicates, outcome.refused) == (2, 0, ())
    person = card(app, "Sepite, Anna")
    assert [(p.kind, p.value, p.source, p.obtained_on) for p in person.contact_points] == [
        (MAIL, "anna@posti.example", SourceKind.PARTNER, TODAY),
        (ContactPointKind.PHONE, "040 555 0501", SourceKind.PARTNER, TODAY),
    ]
    (row,) = [one for one in app.clients.list() if one.name == "Sepite, Anna"]
    assert (row.employer, row.roles) == ("Satama Oy", (RoleKind.PROSPECT,))
    full = app.clients.card(row.uid)
    assert [note.body for note in full.notes] == ["Tuo lounaan"]
    assert "Kevät" in repr(full)
    # Both work for one firm, however its name is written.
    assert len([one for one in app.clients.list() if one.name == "Satama Oy"]) == 1


def test_an_import_makes_no_consent_and_no_permission(app: Application, tmp_path: Path) -> None:
    before = everything(app)
    imported(app, tmp_path, "Etunimi;Sukunimi;Suostumus;Markkinointilupa;Consent\nAnna;Sepite;kyllä;kyllä;yes\n")
    changed = {name for name, rows in everything(app).items() if rows != before[name]}
    assert changed == {"person"}


def test_one_step_takes_all_of_it_back_and_brings_it_again(app: Application, tmp_path: Path) -> None:
    before = everything(app)
    outcome = imported(app, tmp_path, HEAD + ANNA + OTTO, Choices(role=RoleKind.SUBSCRIBER))
    after = everything(app)
    redo = taken_back(outcome.change)
    assert everything(app) == before
    taken_back(redo)
    assert everything(app) == after


def test_thousands_come_in_and_go_back_whole(app: Application, tmp_path: Path) -> None:
    known = app.clients.save_person(PersonCard(given_name="Tuttu", family_name="Entuudestaan"))
    before = everything(app)
    lines = [f"Etu{n};Suku{n};s{n}@posti.example;;Firma {n % 7} Oy;Ryhmä;Muista {n}\n" for n in range(600)]
    outcome = imported(app, tmp_path, HEAD + "".join(lines), Choices(role=RoleKind.PROSPECT))
    assert outcome.imported == 600
    assert len(app.clients.list()) == 600 + 7 + 1
    assert card(app, "Suku599, Etu599").contact_points[0].value == "s599@posti.example"
    taken_back(outcome.change)
    assert everything(app) == before
    assert app.clients.list()[0].uid == known.uid


def test_the_same_file_again_adds_nobody(app: Application, tmp_path: Path) -> None:
    imported(app, tmp_path, HEAD + ANNA + OTTO)
    before = everything(app)
    outcome = imported(app, tmp_path, HEAD + ANNA + OTTO)
    assert (outcome.imported, outcome.duplicates, outcome.change) == (0, 2, None)
    assert everything(app) == before


@pytest.mark.parametrize(
    ("line", "verdict"),
    [
        ("ANNA;Sepite;;;;;", Verdict.DUPLICATE),
        ("Sepite;Anna;anna@posti.example;;;;", Verdict.DUPLICATE),
        ("Anna;Toinen;ANNA@posti.example;;;;", Verdict.DUPLICATE),
        (";;anna@posti.example;;Satama Oy;;", Verdict.NEW),
        ("Anna;Sepite;aivan@muu.example;;;;", Verdict.SIMILAR),
        ("Berta;Kolmas;anna@posti.example;;;;", Verdict.SIMILAR),
        ("Berta;Sepite;;+358 (0)40 555 0501;;;", Verdict.SIMILAR),
        ("Berta;Sepite;;;;;", Verdict.NEW),
    ],
)
def test_who_is_here_already(app: Application, tmp_path: Path, line: str, verdict: Verdict) -> None:
    points = (ContactPoint(kind=MAIL, value="anna@posti.example"),)
    points += (ContactPoint(kind=ContactPointKind.PHONE, value="040 555 0501"),)
    known = app.clients.save_person(PersonCard(given_name="Anna", family_name="Sepite", contact_points=points)).uid
    (row,) = looked_at(app, tmp_path, f"{HEAD}{line}\n").rows
    assert row.verdict is verdict
    assert row.known == ((known,) if verdict is not Verdict.NEW else ())
    assert [one.name for one in app.client_import.known(row.known).values()] == ["Sepite, Anna"] * len(row.known)


def test_a_son_of_the_same_name_is_no_duplicate(app: Application, tmp_path: Path) -> None:
    app.clients.save_person(PersonCard(given_name="Otto", family_name="Näyte", birth_year=1960))
    preview = looked_at(app, tmp_path, "Nimi;Syntymävuosi\nOtto Näyte;1990\nOtto Näyte;1960\n")
    assert verdicts(preview) == [Verdict.NEW, Verdict.DUPLICATE]


def test_a_firm_is_known_by_its_business_id(app: Application, tmp_path: Path) -> None:
    app.clients.save_organisation(OrganisationCard(name="Satama Oy", business_id="1234567-1"))
    preview = looked_at(app, tmp_path, "Yritys;Y-tunnus\nUusi nimi Oyj;1234567-1\nSatama;\nRanta Oy;\n")
    assert verdicts(preview) == [Verdict.DUPLICATE, Verdict.DUPLICATE, Verdict.NEW]


def test_a_client_twice_in_the_file_comes_in_once(app: Application, tmp_path: Path) -> None:
    preview = looked_at(app, tmp_path, HEAD + ANNA + OTTO + ANNA)
    assert verdicts(preview) == [Verdict.NEW, Verdict.NEW, Verdict.REPEATED]
    assert preview.rows[2].earlier_row == 2
    outcome = app.client_import.carry_out(preview)
    assert (outcome.imported, outcome.duplicates) == (2, 1)


def test_what_she_decides_counts(app: Application, tmp_path: Path) -> None:
    imported(app, tmp_path, "Nimi;Puhelin\nAnna Sepite;\n")
    preview = looked_at(app, tmp_path, HEAD + ANNA + OTTO)
    decided = {2: Treatment.COMPLETE, 3: Treatment.SKIP}
    outcome = app.client_import.carry_out(preview, treatments=decided)
    assert (outcome.imported, outcome.completed, outcome.duplicates) == (0, 1, 0)
    person = card(app, "Sepite, Anna")
    assert [point.value for point in person.contact_points] == ["anna@posti.example", "040 555 0501"]
    (row,) = [one for one in app.clients.list() if one.name == "Sepite, Anna"]
    assert row.employer == "Satama Oy"
    taken_back(outcome.change)
    assert card(app, "Sepite, Anna").contact_points == ()


def test_completing_changes_nothing_that_is_there(app: Application, tmp_path: Path) -> None:
    app.clients.save_person(PersonCard(given_name="Anna", family_name="Sepite", position="rehtori", unit=""))
    preview = looked_at(app, tmp_path, "Nimi;Titteli;Osasto\nAnna Sepite;opettaja;Lukio\n")
    app.client_import.carry_out(preview, treatments={2: Treatment.COMPLETE})
    person = card(app, "Sepite, Anna")
    assert (person.position, person.unit) == ("rehtori", "Lukio")


def test_who_was_erased_does_not_come_back_unnoticed(app: Application, tmp_path: Path) -> None:
    points = (ContactPoint(kind=MAIL, value="anna@posti.example"),)
    uid = app.clients.save_person(PersonCard(given_name="Anna", family_name="Sepite", contact_points=points)).uid
    app.erasure.erase(uid)
    preview = looked_at(app, tmp_path, HEAD + ANNA + OTTO)
    assert verdicts(preview) == [Verdict.ERASED, Verdict.NEW]
    outcome = app.client_import.carry_out(preview)
    assert outcome.imported == 1
    assert [(one.number, one.error.code) for one in outcome.refused] == [(2, ErrorCode.IMPORT_ERASED)]
    # Only when she says so.
    outcome = app.client_import.carry_out(preview, treatments={2: Treatment.ADD, 3: Treatment.SKIP})
    assert outcome.imported == 1
    assert card(app, "Sepite, Anna")


def test_refused_rows_stay_out_and_the_others_come_in(app: Application, tmp_path: Path) -> None:
    outcome = imported(app, tmp_path, HEAD + "Vilho;Virhe;ei osoite;;;;\n" + ANNA)
    assert outcome.imported == 1
    assert [(one.number, one.error.code) for one in outcome.refused] == [(2, ErrorCode.EMAIL_WRONG)]


class Stopping:
    """She cancels at the n-th look."""

    def __init__(self, after: int) -> None:
        self.left = after

    def step(self, done: int, total: int) -> None:
        assert done <= total
        self.left -= 1
        if self.left < 0:
            raise cancelled()


@pytest.mark.parametrize("after", [0, 1, 2, 3])
def test_cancelled_it_leaves_nothing(
    app: Application, tmp_path: Path, after: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(client_import_rows, "_PORTION", 150)
    preview = looked_at(app, tmp_path, HEAD + "".join(f"Etu{n};Suku{n};;;Firma Oy;;\n" for n in range(500)))
    before = everything(app)
    with pytest.raises(HeijastusError) as failure:
        app.client_import.carry_out(preview, Stopping(after))
    assert failure.value.code is ErrorCode.CANCELLED
    assert everything(app) == before
    assert app.client_import.carry_out(preview).imported == 500


def test_a_failure_in_the_middle_leaves_nothing(
    app: Application, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    preview = looked_at(app, tmp_path, HEAD + ANNA + OTTO)
    before = everything(app)

    def broken(*_: object) -> None:
        raise HeijastusError(ErrorCode.DISK_FULL)

    monkeypatch.setattr(client_import_rows.Writer, "_add_notes", broken)
    with pytest.raises(HeijastusError):
        app.client_import.carry_out(preview)
    assert everything(app) == before


def test_the_log_tells_of_it_without_a_name(app: Application, tmp_path: Path) -> None:
    outcome = imported(app, tmp_path, HEAD + ANNA)
    taken_back(outcome.change)
    with app.vault.read() as connection:
        told = repr(connection.exec_driver_sql(f"SELECT * FROM {LOG}").all())  # noqa: S608
    assert "clients_imported" in told
    assert "clients_imported.undone" in told
    assert "Sepite" not in told
