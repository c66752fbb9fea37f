"""Reads what a test writes, the way the program reads a file she chose."""

from pathlib import Path

from heijastus_desk.domain.client_import import ClientFile, ImportedRow, RefusedRow
from heijastus_desk.domain.parties import ContactPointKind, OrganisationCard, PersonCard
from heijastus_desk.domain.progress import Silent
from heijastus_desk.importing.clients.files import composed_rows, read_client_file

YEAR = 2026


def read(folder: Path, data: bytes, name: str = "asiakkaat") -> ClientFile:
    path = folder / name
    path.write_bytes(data)
    return read_client_file(path, Silent())


def rows(folder: Path, data: bytes) -> tuple[ImportedRow, ...]:
    """Every row; none may have been refused."""
    found, refused = both(folder, data)
    assert refused == (), [(one.number, one.error.code) for one in refused]
    return found


def both(folder: Path, data: bytes) -> tuple[tuple[ImportedRow, ...], tuple[RefusedRow, ...]]:
    return composed_rows(read(folder, data), Silent(), this_year=YEAR)


def person(row: ImportedRow) -> PersonCard:
    assert isinstance(row.card, PersonCard)
    return row.card


def firm(row: ImportedRow) -> OrganisationCard:
    assert isinstance(row.card, OrganisationCard)
    return row.card


def reached(row: ImportedRow, kind: ContactPointKind) -> list[str]:
    return [point.value for point in row.card.contact_points if point.kind is kind]
