"""Bringing clients in from a file: read, look at, carry out; nothing of a file is half imported."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType
from typing import Final

from heijastus_desk.domain.changes import Change, Kind
from heijastus_desk.domain.client_import import (
    USUAL,
    ClientFile,
    ImportedRow,
    RefusedRow,
    Treatment,
    Verdict,
    is_same,
)
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.likeness import DuplicateIndex, Trait, traits_of
from heijastus_desk.domain.parties import PersonCard
from heijastus_desk.domain.progress import Progress, Silent, Span
from heijastus_desk.domain.suppression import SuppressionIndex
from heijastus_desk.importing.clients.files import Wishes, composed_rows, read_client_file
from heijastus_desk.services.changing import edit
from heijastus_desk.services.client_import_rows import Choices, Writer
from heijastus_desk.services.duplicates import DuplicateService
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.services.suppression import SuppressionService
from heijastus_desk.storage.queries.known_clients import KnownClient, known_clients
from heijastus_desk.storage.vault_file import VaultFile

_STRIDE: Final = 500
_OF_FILE: Final = "row:"
_LOOKED_AT: Final = 50
"""namesakes a row is compared with"""
_SHOWN_BESIDE: Final = 3
"""known clients shown beside a row"""


@dataclass(frozen=True, slots=True)
class PreviewRow:
    """A row that could come in, what is said of it and whom it may be."""

    row: ImportedRow
    verdict: Verdict
    known: tuple[str, ...] = ()
    """uids of the clients it may be, the likeliest first"""
    earlier_row: int = 0
    """of a repeated row: the row of the file it repeats"""

    @property
    def number(self) -> int:
        """The number of the row in the file."""
        return self.row.number


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What importing a file would do."""

    rows: tuple[PreviewRow, ...]
    refused: tuple[RefusedRow, ...]

    def counts(self) -> Mapping[Verdict, int]:
        """How many rows each thing is said of."""
        return Counter(row.verdict for row in self.rows) + Counter({Verdict.REFUSED: len(self.refused)})


@dataclass(frozen=True, slots=True)
class ImportOutcome:
    """What an import did. `change` undoes all of it in one step; None when no row came in."""

    change: Change | None
    imported: int
    completed: int
    duplicates: int
    refused: tuple[RefusedRow, ...]


class ClientImportService:
    """Clients from CSV, XLSX and vCard files. An import never makes a consent or a permission of any kind."""

    def __init__(
        self,
        vault: VaultFile,
        duplicates: DuplicateService,
        suppression: SuppressionService,
        sight: OutOfSight | None = None,
    ) -> None:
        self._vault, self._sight = vault, sight or OutOfSight(vault)
        self._duplicates = duplicates
        self._suppression = suppression

    def read(self, path: Path, progress: Progress | None = None, wishes: Wishes | None = None) -> ClientFile:
        """The file with its columns guessed; raises as `importing.clients.files.read_client_file` does."""
        return read_client_file(path, progress or Silent(), wishes)

    def preview(self, file: ClientFile, progress: Progress | None = None) -> ImportPreview:
        """Every row checked and compared with the vault and with the rows before it; raises IMPORT_NO_NAMES."""
        watched = progress or Silent()
        this_year = self._vault.clock.today().year
        rows, refused = composed_rows(file, Span(watched, 0, 50), this_year=this_year)
        return ImportPreview(self._judged(rows, Span(watched, 50, 100)), refused)

    def carry_out(
        self,
        preview: ImportPreview,
        progress: Progress | None = None,
        choices: Choices | None = None,
        treatments: Mapping[int, Treatment] = MappingProxyType({}),
    ) -> ImportOutcome:
        """Import in one transaction what is wanted; cancelled or failed, nothing of it is kept.

        `treatments` says by row number what becomes of a row; the others are treated as usual for their verdict.
        """
        wanted: dict[Treatment, list[PreviewRow]] = {treatment: [] for treatment in Treatment}
        for row in preview.rows:
            wanted[treatments.get(row.row.number, USUAL[row.verdict])].append(row)
        adding, completing = wanted[Treatment.ADD], [row for row in wanted[Treatment.COMPLETE] if row.known]
        left = wanted[Treatment.SKIP]
        duplicates = sum(row.verdict in {Verdict.DUPLICATE, Verdict.REPEATED, Verdict.SIMILAR} for row in left)
        erased = [
            RefusedRow(row.number, HeijastusError(ErrorCode.IMPORT_ERASED))
            for row in left
            if row.verdict is Verdict.ERASED
        ]
        refused = tuple(sorted((*preview.refused, *erased), key=lambda one: one.number))
        change = None
        if adding or completing:
            change = self._written(adding, completing, progress or Silent(), choices or Choices())
        return ImportOutcome(change, len(adding), len(completing), duplicates, refused)

    def _written(
        self, adding: list[PreviewRow], completing: list[PreviewRow], progress: Progress, choices: Choices
    ) -> Change:
        with edit(self._vault, "clients_imported", Kind.PARTIES, Kind.NOTES) as current:
            writer = Writer(current.transaction, choices, self._vault.clock.today())
            writer.add([one.row for one in adding], Span(progress, 0, 90))
            for done, one in enumerate(completing, 1):
                writer.complete(one.known[0], one.row)
                if done % _STRIDE == 0:
                    progress.step(90, 100)
        return current.done

    def known(self, uids: Sequence[str]) -> Mapping[str, KnownClient]:
        """The clients a row may be, to be shown beside it; one who is gone meanwhile is left out.

        Of somebody whom daily work does not see nothing but the name is told.
        """
        hidden = self._sight.uids()
        with self._vault.read() as connection:
            known = known_clients(connection, uids)
        return {uid: replace(one, points=()) if uid in hidden else one for uid, one in known.items()}

    def _judged(self, rows: tuple[ImportedRow, ...], progress: Progress) -> tuple[PreviewRow, ...]:
        index, erased = self._duplicates.index(), self._suppression.index()
        judged: list[PreviewRow] = []
        for done, row in enumerate(rows, 1):
            traits, year, is_person = traits_of(row.card), _year(row), isinstance(row.card, PersonCard)
            same, others = _alike(index, traits, year, is_person=is_person)
            judged.append(_judge(row, same, others, erased))
            if judged[-1].verdict is not Verdict.REPEATED:
                index.take(f"{_OF_FILE}{row.number}", traits, is_person=is_person, birth_year=year)
            if done % _STRIDE == 0:
                progress.step(done, len(rows))
        return tuple(judged)


def _alike(
    index: DuplicateIndex, traits: frozenset[Trait], year: int | None, *, is_person: bool
) -> tuple[list[str], list[str]]:
    """Who it is for sure, and who it could be."""
    same: list[str] = []
    others: list[str] = []
    for uid in index.around(traits, is_person=is_person, most=_LOOKED_AT):
        known, born = index.known_of(uid)
        if year is None or born is None or year == born:
            (same if is_same(traits, known) else others).append(uid)
    return same, others


def _judge(row: ImportedRow, same: list[str], others: list[str], erased: SuppressionIndex) -> PreviewRow:
    if not same and not others and not erased:
        return PreviewRow(row, Verdict.NEW)
    known = [uid for uid in same if not uid.startswith(_OF_FILE)]
    if known:
        return PreviewRow(row, Verdict.DUPLICATE, tuple(known[:_SHOWN_BESIDE]))
    if same:
        return PreviewRow(row, Verdict.REPEATED, (), int(same[0].removeprefix(_OF_FILE)))
    if isinstance(row.card, PersonCard) and erased.matches(row.card):
        return PreviewRow(row, Verdict.ERASED)
    similar = tuple(uid for uid in others if not uid.startswith(_OF_FILE))[:_SHOWN_BESIDE]
    return PreviewRow(row, Verdict.SIMILAR if similar else Verdict.NEW, similar)


def _year(row: ImportedRow) -> int | None:
    return row.card.birth_year if isinstance(row.card, PersonCard) else None


__all__ = [
    "Choices",
    "ClientImportService",
    "ImportOutcome",
    "ImportPreview",
    "KnownClient",
    "PreviewRow",
    "Wishes",
]
