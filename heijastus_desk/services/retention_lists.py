"""Her list of what is about to go, printed before anything is erased."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from heijastus_desk.documents.paper_texts import text
from heijastus_desk.documents.plain_paper import paper_pdf
from heijastus_desk.documents.retention_list import ListedPlace, ListedRow, retention_list
from heijastus_desk.domain.languages import Lang
from heijastus_desk.domain.progress import Progress
from heijastus_desk.domain.retention.reminders import Reminder, standing
from heijastus_desk.domain.retention.terms import Action, State
from heijastus_desk.services.controller import ControllerService
from heijastus_desk.services.retention import RetentionItem, RetentionOverview, RetentionService
from heijastus_desk.storage.queries.folders import FolderItem, folder_items
from heijastus_desk.storage.queries.reminders import read_reminders
from heijastus_desk.storage.vault_file import VaultFile
from heijastus_desk.wording.sentences import format_date, label, sentence

_AS_KEPT = {"invoice": "accounting_reference"}
"""How the list of papers names a table that retention names otherwise."""

Item = tuple[str, str]


class RetentionListService:
    """Prints for herself alone: names are on it."""

    def __init__(self, vault: VaultFile, retention: RetentionService, controller: ControllerService) -> None:
        self._vault, self._retention, self._controller = vault, retention, controller

    def pdf(self, items: Sequence[Item] | None, lang: Lang, progress: Progress | None = None) -> bytes:
        """These items (table and uid), or everything that is due, by the place where it lies.

        Raises CANCELLED when told to stop.
        """
        found = self._overview(items)
        with self._vault.read() as connection:
            papers = {(_AS_KEPT.get(one.table, one.table), one.uid): one for one in folder_items(connection)}
        known = self._controller.get()
        paper = retention_list(
            _places(found.items, papers, lang),
            len(found.items),
            found.today,
            lang,
            author=known.trade_name if known else "",
            all_due=all(_is_past(item) for item in found.items),
        )
        return paper_pdf(paper, progress)

    def _overview(self, items: Sequence[Item] | None) -> RetentionOverview:
        if items is not None:
            return self._retention.of_items(items)
        whole = self._retention.overview()
        with self._vault.read() as connection:
            put_off = {(one.table, one.item): one.value for one in read_reminders(connection)}
        # What she put off rests, and what waits for a clean-up round is gone through there.
        due = tuple(item for item in whole.items if _is_past(item) and not _rests(item, put_off, whole.today))
        return RetentionOverview(whole.today, due)


def _is_past(item: RetentionItem) -> bool:
    return item.decision.state is State.DUE and item.decision.action is not Action.REVIEW


def _rests(item: RetentionItem, put_off: Mapping[Item, Reminder], today: date) -> bool:
    told = standing(put_off.get((item.table, item.uid)), item.decision.erasable_from)
    return told is not None and told.rests(today)


def _places(items: Sequence[RetentionItem], papers: dict[Item, FolderItem], lang: Lang) -> tuple[ListedPlace, ...]:
    """This file first, then the folders by name; a paper without a folder says so."""
    folders: dict[str, list[ListedRow]] = {}
    here: list[RetentionItem] = []
    for item in items:
        paper = papers.get((item.table, item.uid))
        if paper is None or paper.destroyed_on is not None:
            here.append(item)
        else:
            folder = paper.folder or text("retention_list", "no_folder", lang)
            folders.setdefault(folder, []).append(_row((item,), lang, paper.number))
    rows = tuple(_row(alike, lang) for alike in _alike(here))
    on_paper = tuple(ListedPlace(folder=name, rows=tuple(folders[name])) for name in sorted(folders, key=str.casefold))
    return ((ListedPlace(rows=rows),) if rows else ()) + on_paper


def _alike(items: Iterable[RetentionItem]) -> Iterator[tuple[RetentionItem, ...]]:
    found: dict[object, list[RetentionItem]] = {}
    for item in items:
        reason = item.decision.reason
        named = item.label if item.own_date is None else ""
        key = (item.subject_uid, item.record_class, named, reason.code, tuple(reason.params.items()))
        found.setdefault(key, []).append(item)
    return (tuple(alike) for alike in found.values())


def _row(items: Sequence[RetentionItem], lang: Lang, number: int = 0) -> ListedRow:
    first = items[0]
    days = sorted({item.own_date for item in items if item.own_date})
    named = label(first.record_class, lang)
    counted = f"{named} ×{len(items)}" if len(items) > 1 else named
    title = first.label if not days and first.label != first.subject_name else ""
    what = " ".join(part for part in (counted, title, _span(days, lang)) if part)
    return ListedRow(
        subject=first.subject_name or "–", what=what, why=sentence(first.decision.reason, lang), number=number
    )


def _span(days: Sequence[date], lang: Lang) -> str:
    return "–".join(format_date(day, lang) for day in dict.fromkeys((*days[:1], *days[-1:])))
