"""Finding: the one search over everything, notes of one person, and every place that names somebody."""

from dataclasses import dataclass

from heijastus_desk.documents.subject.labels import table_title
from heijastus_desk.domain.errors import ErrorCode, HeijastusError
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.line_index import typed_words
from heijastus_desk.domain.snippets import anywhere, beginnings, snippet
from heijastus_desk.services.changing import found
from heijastus_desk.services.out_of_sight import OutOfSight
from heijastus_desk.storage.breaking_off import BreakableReading
from heijastus_desk.storage.queries import finding, note_search
from heijastus_desk.storage.queries.finding import Found, FoundKind
from heijastus_desk.storage.queries.finding_lines import KnownLines, Lines
from heijastus_desk.storage.queries.hidden import KnownHidden
from heijastus_desk.storage.queries.name_places import NamePlace, own_notes, places_naming
from heijastus_desk.storage.vault_file import VaultFile

MOST_OF_EACH = 8


@dataclass(frozen=True, slots=True)
class NameReport:
    """Where a name was found: at most as many places as were asked for, `total` in all."""

    places: tuple[NamePlace, ...]
    total: int


class SearchService:
    """One search runs at a time; `break_off` ends it from another thread when she types on."""

    def __init__(self, vault: VaultFile, sight: OutOfSight | None = None) -> None:
        self._vault, self._sight = vault, sight or OutOfSight(vault)
        self._reading = BreakableReading(vault)
        self._lines = KnownLines(vault.touched)
        self._unseen = KnownHidden(vault.touched)
        vault.touched.on_rewritten.append(self._lines.forget)

    def find(self, typed: str, limit: int = MOST_OF_EACH) -> tuple[Found, ...]:
        """What fits every word, at most `limit` of each kind, in the order of `FoundKind`, best fits first.

        Names, contracts, papers and files by any part of a word, notes by the beginnings of words; the form of the
        letters makes no difference. Nothing when broken off meanwhile, nor anybody whom daily work does not see.
        """
        words = typed_words(typed)
        if not words:
            return ()
        turn = self._reading.turn
        try:
            return self._find(words, typed, limit, turn)
        except HeijastusError as failure:
            if failure.code is ErrorCode.CANCELLED:
                return ()
            raise

    def break_off(self) -> None:
        """End the search that is running, if any; it then finds nothing. From any thread."""
        self._reading.break_off()

    def prepare(self) -> None:
        """Read what the search looks through, so that the first letter is answered like every other."""
        unseen = self._sight.uids()
        with self._vault.read() as connection:
            hidden = self._unseen.get(connection, unseen)
            for which in Lines:
                self._lines.get(connection, which, hidden)

    def notes_of(self, person: str, typed: str) -> tuple[Found, ...]:
        """A person's notes that hold every word of `typed`, also inside words, newest first; raises RECORD_NOT_FOUND.

        No words find every note.
        """
        words = typed_words(typed)
        with self._vault.read() as connection:
            notes = found(own_notes(connection, person))
        pattern = anywhere(words)
        return tuple(
            Found(FoundKind.NOTE, note.uid, "", snippet(note.body, pattern), person, note.written_on)
            for note in notes
            if note.holds(words)
        )

    def naming(self, person: str, limit: int = 200) -> NameReport:
        """Every text of the file that seems to name the person, hers or another's; raises RECORD_NOT_FOUND.

        Those with the whole name come first. The family name in its inflected forms, the client code; the given name
        only of somebody without a family name.
        """
        with self._vault.read() as connection:
            places = found(places_naming(connection, person))
        return NameReport(places[:limit], len(places))

    def _find(self, words: tuple[str, ...], typed: str, limit: int, turn: int) -> tuple[Found, ...]:
        def stop() -> bool:
            return turn != self._reading.turn

        unseen = self._sight.uids()
        with self._reading.read(turn) as connection:
            hidden = self._unseen.get(connection, unseen)

            def numbers(which: Lines) -> tuple[int, ...]:
                return self._lines.get(connection, which, hidden).find(words, limit, stop)

            persons, organisations = numbers(Lines.PERSONS), numbers(Lines.ORGANISATIONS)
            if len(persons) < limit:
                reached = numbers(Lines.REACHED)
                persons = _joined(persons, [number for number in reached if number > 0], limit)
                organisations = _joined(organisations, [-number for number in reached if number < 0], limit)
            return (
                *finding.found_persons(connection, persons),
                *finding.found_organisations(connection, organisations),
                *finding.found_contracts(connection, numbers(Lines.CONTRACTS), hidden),
                *_notes(note_search.search(connection, typed, limit, hidden), typed),
                *finding.found_papers(connection, numbers(Lines.PAPERS)),
                *finding.found_files(connection, numbers(Lines.FILES), hidden),
            )


def table_words(table: str, lang: Lang) -> str:
    """What the records of a table are called in packages, as in "Muistiinpanot"."""
    return table_title(table, lang)


def _joined(first: tuple[int, ...], more: list[int], limit: int) -> tuple[int, ...]:
    return tuple(dict.fromkeys((*first, *more)))[:limit]


def _notes(notes: tuple[note_search.FoundNote, ...], typed: str) -> tuple[Found, ...]:
    pattern = beginnings(note_search.words_of(typed))
    return tuple(
        Found(FoundKind.NOTE, n.uid, n.person_name, snippet(n.body, pattern), n.person_uid, n.written_on) for n in notes
    )


__all__ = ["Found", "FoundKind", "NamePlace", "NameReport", "SearchService", "table_words"]
