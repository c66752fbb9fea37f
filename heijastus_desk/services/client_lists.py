"""Saves the list of clients as it is filtered, as CSV or XLSX, for a spreadsheet or another address book."""

from dataclasses import dataclass
from datetime import date
from enum import Enum
from io import BytesIO, TextIOWrapper
from pathlib import Path
from typing import Final

from heijastus_desk.documents.csv_tables import ENCODING, Cell, CsvTable
from heijastus_desk.documents.xlsx_tables import XlsxTable
from heijastus_desk.domain.client_import import ImportField
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.parties import ContactPointKind, PartyKind
from heijastus_desk.domain.progress import Progress, Silent
from heijastus_desk.domain.sight import Sight
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.storage.queries.client_lists import ListedClient, listed_clients
from heijastus_desk.storage.queries.clients import client_rows
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.system.file_safety import atomic_write
from heijastus_desk.wording.sentences import label

_STRIDE: Final = 1_000
_BETWEEN: Final = "; "
# The same words as an import knows its columns by, so that a saved list comes in again as it is.
_COLUMNS: Final = (
    ImportField.FAMILY_NAME,
    ImportField.GIVEN_NAME,
    ImportField.CLIENT_CODE,
    ImportField.ORGANISATION,
    ImportField.BUSINESS_ID,
    ImportField.POSITION,
    ImportField.UNIT,
    ImportField.EMAIL,
    ImportField.PHONE,
    ImportField.ADDRESS,
    ImportField.WEB,
    ImportField.LANG,
    ImportField.LABELS,
    ImportField.RELATIONSHIP_STARTED,
    ImportField.RELATIONSHIP_ENDED,
)


class ListForm(Enum):
    """The form a list is saved in."""

    CSV = "csv"
    XLSX = "xlsx"


@dataclass(frozen=True, slots=True)
class ListWanted:
    """Which clients are saved, as the list is filtered."""

    search: str = ""
    kind: PartyKind | None = None
    archived: bool = False
    label: str = ""
    sight: Sight = Sight.DAILY


class ClientListService:
    """Reads only, and notes in the log that a list left the vault."""

    def __init__(self, vault: VaultFile, sight: OutOfSight | None = None) -> None:
        self._vault, self._sight = vault, sight or OutOfSight(vault)

    def write(
        self, path: Path, wanted: ListWanted, form: ListForm, lang: Lang, progress: Progress | None = None
    ) -> int:
        """Write the list, not encrypted, replacing the file; how many clients are in it.

        Raises FOLDER_NOT_WRITABLE and CANCELLED, then there is the old file or none; RESTRICTED for a list of
        restricted persons, which leaves the vault in no case.
        """
        if wanted.sight is Sight.RESTRICTED:
            raise HeijastusError(ErrorCode.RESTRICTED)
        watched = progress or Silent()
        seen = self._sight.seen(wanted.sight, archived=wanted.archived)
        with self._vault.read() as connection:
            rows = client_rows(
                connection,
                search=wanted.search,
                kind=wanted.kind,
                archived=seen.archived,
                label=wanted.label,
                without=seen.without,
                only=seen.only,
            )
            clients = listed_clients(connection, {row.uid for row in rows})
        listed = [clients[row.uid] for row in rows]
        content = _bytes(listed, form, lang, watched)
        try:
            atomic_write(path, content)
        except OSError:
            raise HeijastusError(ErrorCode.FOLDER_NOT_WRITABLE, path=str(path.parent)) from None
        with self._vault.write() as transaction:
            transaction.log("list_exported", rows=len(listed))
        return len(listed)


def _bytes(listed: list[ListedClient], form: ListForm, lang: Lang, progress: Progress) -> bytes:
    header = [label(column, lang) for column in _COLUMNS]
    target = BytesIO()
    if form is ListForm.XLSX:
        workbook = XlsxTable(label(PartyKind.PERSON, lang), header)
        for done, client in enumerate(listed):
            _told(progress, done, len(listed))
            workbook.add(_cells(client))
        workbook.save(target)
        return target.getvalue()
    text = TextIOWrapper(target, ENCODING, newline="")
    table = CsvTable(text, header)
    for done, client in enumerate(listed):
        _told(progress, done, len(listed))
        table.add(_cells(client))
    text.flush()
    return target.getvalue()


def _told(progress: Progress, done: int, total: int) -> None:
    if done % _STRIDE == 0:
        progress.step(done, total)


def _cells(client: ListedClient) -> list[Cell]:
    reached = {kind: _BETWEEN.join(client.points.get(kind, ())) for kind in ContactPointKind}
    return [
        client.family_name,
        client.given_name,
        client.client_code,
        client.organisation,
        client.business_id,
        client.position,
        client.unit,
        reached[ContactPointKind.EMAIL],
        reached[ContactPointKind.PHONE],
        # An address has commas and semicolons of its own.
        " ::: ".join(client.points.get(ContactPointKind.ADDRESS, ())),
        " ::: ".join(client.points.get(ContactPointKind.WEB, ())),
        client.lang.value,
        _BETWEEN.join(client.labels),
        _day(client.started),
        _day(client.ended),
    ]


def _day(day: date | None) -> str:
    return f"{day.day}.{day.month}.{day.year}" if day else ""
